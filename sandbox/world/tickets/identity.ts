import type { Kit } from './kit';
import { agent, bot, customer, stub } from './lines';
import { days, hours } from '../time';

/** Bought without an account: the shop's customer has no orders, the order has the e-mail. */
export function guestOrder(kit: Kit): void {
  kit.order({
    number: 1050,
    buyer: null,
    guest: 'priya',
    lines: [['ljus', 1, 2]],
    parcels: [
      {
        daysAgo: 3,
        carrier: 'Royal Mail',
        number: 'QF771200458GB',
        promisedDaysAgo: -1,
        scans: [
          { daysAgo: 3, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 1.1, status: 'IN_TRANSIT', city: 'Leeds', country: 'GB' },
        ],
      },
    ],
  });
  kit.ticket('guest-order', {
    requester: 'priya',
    assignee: 'aisha',
    group: 'en',
    bot: 'nora',
    tags: ['bot_handover', 'delivery'],
    lines: [
      bot(
        hours(4),
        "Hi, I'm Nora, Atelier Nord's virtual assistant. What can I help you with?",
        'Track my order',
        'Return or exchange',
        'Something else',
      ),
      customer(hours(4) - 1, 'Track my order'),
      bot(hours(4) - 1, 'Happy to. Please log in to see your orders, or tell me your order number.'),
      customer(
        hours(4) - 3,
        "I can log in but there's nothing in my account! I definitely ordered, it's #1050",
      ),
      bot(
        hours(4) - 3,
        "I can't find order #1050 in your account. Could you check the number?",
        'Check again',
        'Talk to a person',
      ),
      customer(hours(4) - 4, 'It says 1050 in the confirmation email. 2 x Ljus string lights, £46 + postage'),
      bot(hours(4) - 4, "I can't find order #1050 in your account. I'll hand you over to a colleague."),
      stub(hours(4) - 5),
      customer(
        hours(2),
        'I think I checked out as a guest if that makes a difference. Same email as here, postcode LS6 2AS. I just want to know if it gets here before my birthday drinks on Saturday :)',
      ),
    ],
  });
}

/** Nothing says which of three he means. */
export function threeOpenOrders(kit: Kit): void {
  kit.order({
    number: 1053,
    buyer: 'olivier',
    lines: [['tromso', 1, 1]],
    parcels: [
      {
        daysAgo: 2,
        carrier: 'GLS',
        promisedDaysAgo: -1,
        scans: [
          { daysAgo: 2, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 1, status: 'IN_TRANSIT', city: 'Le Mans', country: 'FR' },
        ],
      },
    ],
  });
  kit.order({
    number: 1056,
    buyer: 'olivier',
    lines: [
      ['mora', 0, 2],
      ['dal', 0, 1],
    ],
    parcels: [
      {
        daysAgo: 1,
        carrier: 'Colissimo',
        promisedDaysAgo: -2,
        lines: [0],
        scans: [{ daysAgo: 1, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' }],
      },
    ],
  });
  kit.order({ number: 1060, buyer: 'olivier', lines: [['alma', 1, 1]], fulfillment: 'IN_PROGRESS' });
  kit.ticket('three-open-orders', {
    requester: 'olivier',
    assignee: 'lea',
    group: 'fr',
    bot: 'leo',
    tags: ['bot_handover', 'livraison'],
    lines: [
      bot(
        17,
        "Bonjour ! Je suis Léo, l'assistant virtuel d'Atelier Nord. Que puis-je faire pour vous ?",
        'Suivre ma commande',
        'Retour ou échange',
        'Autre question',
      ),
      customer(16, 'Suivre ma commande'),
      bot(16, 'Vous avez plusieurs commandes en cours. De laquelle s’agit-il ?'),
      customer(15, 'bah ma commande'),
      bot(
        15,
        'Je n’ai pas compris. Pouvez-vous me donner le numéro de la commande ?',
        'Parler à un conseiller',
      ),
      customer(14, 'je l’ai pas sous la main. Parler à un conseiller'),
      bot(14, 'Je vous mets en relation avec un conseiller.'),
      stub(13),
      customer(5, 'Bonjour, je voulais juste savoir quand arrive ma commande, je pars en déplacement jeudi'),
    ],
  });
}

/** Another Marie Durand: a hyphen instead of a dot, another town, another order. */
export function nearIdenticalEmails(kit: Kit): void {
  kit.order({
    number: 1046,
    buyer: 'marieHyphen',
    lines: [['bergen', 1, 1]],
    parcels: [
      {
        daysAgo: 3,
        carrier: 'Chronopost',
        number: 'XJ482117902FR',
        promisedDaysAgo: 0,
        scans: [
          { daysAgo: 3, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 0.3, status: 'OUT_FOR_DELIVERY', city: 'Lille', country: 'FR' },
        ],
      },
    ],
  });
  kit.ticket('near-identical-emails', {
    requester: 'marieHyphen',
    assignee: 'yann',
    group: 'fr',
    subject: 'Livraison de ma suspension',
    tags: ['livraison'],
    lines: [
      customer(
        days(1),
        `Bonjour,

Je ne serais pas chez moi demain pour la livraison de la suspension Bergen, commande 1064. Est ce possible de la faire déposer en point relais à Lille (59000) ?

Marie Durand`,
      ),
      customer(
        days(1) - 12,
        `Pardon, je me suis trompée, ce n'est pas 1064 mais 1046. Mon adresse mail est bien marie-durand@example.fr avec un tiret, la dernière fois vous m'aviez confondue avec une autre cliente...`,
      ),
      agent(
        hours(20),
        'yann',
        `Bonjour Marie,

Merci pour la précision, je regarde ce que Chronopost permet et je reviens vers vous.

Yann`,
      ),
      customer(
        hours(1),
        `Le livreur annonce son passage aujourd'hui avant 13 h. Du coup point relais ou pas ? Vous pouvez m'appeler au 06.39.98.02.17`,
      ),
    ],
  });
}

/** A question before buying: there is nothing to look up. */
export function noOrders(kit: Kit): void {
  kit.ticket('no-orders', {
    requester: 'peter',
    assignee: null,
    group: 'en',
    subject: 'Bergen pendant, question before I order',
    status: 'new',
    lines: [
      customer(
        hours(3),
        `Hello,

I am thinking of buying the Bergen pendant light in matt black and have two questions:

1. Does it work with a dimmer?
2. How long is the cable? Our ceiling is 3.20 m.

I have not ordered with you before. Do you ship to London E8 and is there anything to pay at customs?

Thanks,
Peter Novak`,
      ),
    ],
  });
}
