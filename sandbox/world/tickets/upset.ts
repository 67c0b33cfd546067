import type { Kit } from './kit';
import { bot, customer, form, note, stub } from './lines';
import { days, hours } from '../time';

/** Two e-mails without an answer, a desk without a date, and now a threat. */
export function angry(kit: Kit): void {
  kit.order({
    number: 1020,
    buyer: 'bernard',
    lines: [
      ['aarhus', 1, 1],
      ['kiruna', 1, 1],
    ],
    parcels: [
      {
        daysAgo: 10,
        carrier: 'DHL',
        number: '3384410275',
        promisedDaysAgo: 6,
        scans: [
          { daysAgo: 10, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 8, status: 'IN_TRANSIT', city: 'Roissy', country: 'FR' },
          { daysAgo: 6, status: 'DELAYED', city: 'Dijon', country: 'FR' },
        ],
      },
    ],
  });
  kit.ticket('angry', {
    requester: 'bernard',
    assignee: 'sophie',
    group: 'fr',
    subject: 'INADMISSIBLE commande 1020',
    priority: 'urgent',
    tags: ['livraison', 'reclamation'],
    lines: [
      customer(
        days(5),
        `Bonjour, ma commande n°1020 (bureau Aarhus + lampe) devait être livrée le ${kit.day(6, 'fr')}. Personne n'est passé. Merci de me donner une nouvelle date.
B. Caron`,
      ),
      customer(
        days(3),
        `Toujours aucune nouvelle de votre part ! J'ai pris une journée de congé pour rien. Quand ce bureau sera-t-il livré ?`,
      ),
      customer(
        hours(2),
        `C'est la TROISIÈME fois que je vous écris et vous n'avez jamais répondu. J'ai payé 358 euros il y a deux semaines et je travaille par terre.

Soit vous me livrez avant vendredi, soit vous me remboursez l'intégralité. Sans réponse aujourd'hui je fais opposition auprès de ma banque et je saisis l'UFC-Que Choisir. Et vous pouvez être sûrs que je ne commanderai plus JAMAIS chez vous.

Bernard Caron
19 rue Berbisey, 21000 Dijon`,
      ),
      note(
        hours(1),
        'claire',
        'Sophie, à traiter en premier ce matin. Remboursement accordé si DHL ne donne pas de date ferme.',
      ),
    ],
  });
}

/** The bot asked for the order number three times, and got it three times. */
export function botLoop(kit: Kit): void {
  kit.order({
    number: 1037,
    buyer: 'lucie',
    lines: [['stavanger', 0, 1]],
    parcels: [{ daysAgo: 7, carrier: 'GLS', deliveredDaysAgo: 4, displayStatus: 'DELIVERED' }],
  });
  kit.ticket('bot-loop', {
    requester: 'lucie',
    assignee: 'karim',
    group: 'fr',
    bot: 'leo',
    tags: ['bot_handover', 'piece_manquante'],
    lines: [
      bot(
        hours(6),
        "Bonjour ! Je suis Léo, l'assistant virtuel d'Atelier Nord. Que puis-je faire pour vous ?",
        'Suivre ma commande',
        'Retour ou échange',
        'Autre question',
      ),
      customer(hours(6) - 1, 'il manque le sachet de vis dans mon étagère'),
      bot(hours(6) - 1, 'Je suis désolé de l’apprendre. Quel est votre numéro de commande ?'),
      customer(hours(6) - 2, '1037'),
      bot(hours(6) - 2, 'Je n’ai pas reconnu ce numéro. Quel est votre numéro de commande ?'),
      customer(hours(6) - 3, '#1037'),
      bot(hours(6) - 3, 'Vous pouvez aussi remplir ce formulaire.'),
      ...form(
        hours(6) - 4,
        { type: 'text', name: 'order_number', label: 'Numéro de commande', value: '1037' },
        { type: 'email', name: 'email', label: 'Adresse e-mail', value: 'lucie.petitjean@example.fr' },
        { type: 'text', name: 'postcode', label: 'Code postal de livraison', value: '38000' },
      ),
      bot(
        hours(6) - 7,
        'Merci Lucie. Quel est votre numéro de commande ?',
        'Recommencer',
        'Parler à un conseiller',
      ),
      customer(hours(6) - 8, 'vous vous fichez de moi ? 1037 !!! je l’ai déjà donné 3 fois'),
      bot(hours(6) - 8, 'Je n’ai pas compris votre demande.', 'Recommencer', 'Parler à un conseiller'),
      customer(hours(6) - 9, 'Parler à un conseiller'),
      bot(hours(6) - 9, 'Nos conseillers sont tous occupés. Vous recevrez une réponse dès que possible.'),
      stub(hours(6) - 10),
      customer(
        hours(5),
        'Donc pour le conseiller : étagère Stavanger chêne clair, il manque le sachet F (8 vis + 4 équerres d’après la notice page 3). J’ai essayé de monter le reste, sans ça elle ne tient pas. Juste les vis svp, pas besoin d’échanger toute l’étagère.',
      ),
    ],
  });
}
