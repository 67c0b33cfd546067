import type { Kit } from './kit';
import { agent, bot, customer, form, note, stub } from './lines';
import { hours } from '../time';

/** Marie's parcel stands still in Lyon; she has asked three times, and has written to Karim as well. */
export function orderLate(kit: Kit): void {
  marieOrders(kit);
  kit.ticket('order-late', {
    requester: 'marie',
    assignee: 'lea',
    group: 'fr',
    bot: 'leo',
    tags: ['bot_handover', 'livraison'],
    lines: [
      bot(
        26,
        "Bonjour ! Je suis Léo, l'assistant virtuel d'Atelier Nord. Que puis-je faire pour vous ?",
        'Suivre ma commande',
        'Retour ou échange',
        'Autre question',
      ),
      customer(25, 'Bonjour, où est mon colis ?'),
      bot(25, 'Je regarde cela avec vous. Quel est votre numéro de commande ?'),
      customer(24, 'je crois que c’est 1024'),
      bot(
        24,
        `La commande #1024 (Bougie Sapin) a été livrée le ${kit.day(10, 'fr')}. Est-ce bien de celle-ci que vous parlez ?`,
        'Oui',
        'Non',
      ),
      customer(23, 'non, 1042. La lampe Oslo avec les ampoules, 89 euros'),
      bot(23, 'Merci. Et votre adresse e-mail, pour que je retrouve la commande ?'),
      customer(22, 'marie.durand@example.fr'),
      bot(
        22,
        `Merci Marie ! Votre commande #1042 est partie le ${kit.day(5, 'fr')} avec Colissimo. La livraison est prévue le ${kit.day(3, 'fr')}. Vous pouvez suivre votre colis ici : https://www.laposte.fr/outils/suivre-vos-envois?code=6A14720983351`,
        'Merci, c’est bon',
        'J’ai encore une question',
      ),
      customer(
        20,
        `J’ai déjà regardé le lien, ça dit juste qu’il est arrivé à Lyon et plus rien depuis 3 jours. Où est mon colis ?`,
      ),
      bot(
        20,
        `Je comprends votre impatience. D'après mes informations, votre colis sera livré le ${kit.day(3, 'fr')}.`,
        'Merci, c’est bon',
        'Parler à un conseiller',
      ),
      customer(
        18,
        `Mais le ${kit.day(3, 'fr')} c’est passé !! C’est un cadeau pour l’anniversaire de ma mère samedi. J’habite à Lyon, 69003, je peux aller le chercher moi-même s’il faut. Où il est ?`,
      ),
      bot(18, 'Je vous mets en relation avec un conseiller. Il aura notre conversation sous les yeux.'),
      stub(17),
      customer(4, 'Bonjour, il y a quelqu’un ?'),
    ],
  });
}

function marieOrders(kit: Kit): void {
  kit.order({
    number: 1042,
    buyer: 'marie',
    lines: [
      ['oslo', 0, 1],
      ['bulbs', 0, 1],
    ],
    parcels: [
      {
        daysAgo: 5,
        carrier: 'Colissimo',
        number: '6A14720983351',
        promisedDaysAgo: 3,
        scans: [
          { daysAgo: 5, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 4.2, status: 'IN_TRANSIT', city: 'Lesquin', country: 'FR' },
          { daysAgo: 3.1, status: 'IN_TRANSIT', city: 'Lyon', country: 'FR' },
        ],
      },
    ],
  });
  kit.order({
    number: 1024,
    buyer: 'marie',
    lines: [['sapin', 0, 1]],
    shippingCents: 0,
    parcels: [{ daysAgo: 12, carrier: 'Colissimo', deliveredDaysAgo: 10, displayStatus: 'DELIVERED' }],
  });
  kit.order({
    number: 16871,
    buyer: 'marie',
    lines: [['vega', 2, 1]],
    shippingCents: 0,
    parcels: [{ daysAgo: 71, carrier: 'Colissimo', deliveredDaysAgo: 69, displayStatus: 'DELIVERED' }],
    refunds: [{ daysAgo: 64, lines: [], cents: 1500, note: 'Geste commercial, fil tiré' }],
  });
  for (const [number, key] of [
    [16520, 'alma'],
    [16233, 'nori'],
    [15904, 'mora'],
    [15410, 'viken'],
  ] as const) {
    kit.order({
      number,
      buyer: 'marie',
      lines: [[key, 0, 1]],
      parcels: [
        {
          daysAgo: 21 + (17000 - number) * 0.4 - 1,
          carrier: 'Colissimo',
          deliveredDaysAgo: 21 + (17000 - number) * 0.4 - 4,
          displayStatus: 'DELIVERED',
        },
      ],
    });
  }
}

/** The e-mail that Marie sent before she opened the chat: Karim has it, and has asked Colissimo nothing yet. */
export function otherTicketSameOrder(kit: Kit): void {
  kit.ticket('other-ticket-same-order', {
    requester: 'marie',
    assignee: 'karim',
    group: 'fr',
    subject: 'Commande 1042 toujours pas reçue',
    tags: ['livraison'],
    lines: [
      customer(
        hours(20),
        `Bonjour,

Ma commande n° 1042 devait arriver le ${kit.day(3, 'fr')} et je n'ai toujours rien reçu. Le suivi Colissimo 6A14720983351 n'a pas bougé depuis Lyon.

Pouvez-vous me dire où se trouve mon colis ?

Cordialement,
Marie Durand`,
      ),
      agent(
        hours(2),
        'karim',
        `Bonjour Marie,

Merci pour votre message, je prends votre demande en charge. Je me renseigne auprès du transporteur et je reviens vers vous dans la journée.

Karim`,
      ),
      note(hours(2) - 3, 'karim', 'À faire cet après-midi : ouvrir l’enquête Colissimo (bloqué à Lyon).'),
    ],
  });
}

/** The carrier says delivered, nobody has it. */
export function deliveredNotReceived(kit: Kit): void {
  kit.order({
    number: 1047,
    buyer: 'julien',
    lines: [['kiruna', 1, 1]],
    parcels: [
      {
        daysAgo: 4,
        carrier: 'Chronopost',
        number: 'XJ482107733FR',
        promisedDaysAgo: 2,
        deliveredDaysAgo: 2,
        scans: [
          { daysAgo: 4, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 3, status: 'IN_TRANSIT', city: 'Orvault', country: 'FR' },
          { daysAgo: 2.3, status: 'OUT_FOR_DELIVERY', city: 'Nantes', country: 'FR' },
          {
            daysAgo: 2,
            status: 'DELIVERED',
            city: 'Nantes',
            country: 'FR',
            message: 'Colis remis au gardien',
          },
        ],
      },
    ],
  });
  kit.ticket('delivered-not-received', {
    requester: 'julien',
    assignee: 'lea',
    group: 'fr',
    bot: 'leo',
    tags: ['bot_handover', 'livraison'],
    lines: [
      bot(
        hours(5),
        "Bonjour ! Je suis Léo, l'assistant virtuel d'Atelier Nord. Que puis-je faire pour vous ?",
        'Suivre ma commande',
        'Retour ou échange',
        'Autre question',
      ),
      customer(hours(5) - 1, 'Suivre ma commande'),
      bot(hours(5) - 1, 'Bien sûr. Pouvez-vous remplir ces deux champs ?'),
      ...form(
        hours(5) - 2,
        { type: 'text', name: 'order_number', label: 'Numéro de commande', value: '#1047' },
        { type: 'email', name: 'email', label: 'Adresse e-mail', value: 'julien.moreau@example.fr' },
      ),
      bot(
        hours(5) - 5,
        `Bonne nouvelle : votre commande #1047 a été livrée le ${kit.day(2, 'fr')} par Chronopost. Puis-je faire autre chose pour vous ?`,
        'Non merci',
        'Je n’ai rien reçu',
      ),
      customer(hours(5) - 6, 'Je n’ai rien reçu'),
      bot(
        hours(5) - 6,
        'Avez-vous regardé dans votre boîte aux lettres et demandé à vos voisins ou au gardien ?',
        'Oui',
        'Pas encore',
      ),
      customer(
        hours(5) - 8,
        'Oui, il n’y a même pas de gardien dans mon immeuble. Et j’ai demandé aux voisins du 1er et du 2e, personne n’a rien. Je veux être livré ou remboursé, c’est une lampe à 79 € quand même (+ le port)',
      ),
      bot(
        hours(5) - 8,
        'Merci pour ces précisions. Un conseiller va reprendre votre dossier et vous répondra par e-mail ou ici même.',
      ),
      stub(hours(5) - 9),
      customer(
        hours(1),
        'Je précise : 8 rue Crébillon, interphone MOREAU, 3e étage. Joignable au 06 39 98 44 10 après 17 h.',
      ),
    ],
  });
}
