import type { Kit } from './kit';
import { bot, customer, form, stub } from './lines';
import { hours } from '../time';

/** A broken vase; the photo has already been sent to the bot, who asked for it twice. */
export function damagedPhoto(kit: Kit): void {
  kit.order({
    number: 1039,
    buyer: 'amelie',
    lines: [
      ['nori', 0, 1],
      ['dal', 1, 1],
    ],
    shippingCents: 490,
    parcels: [
      {
        daysAgo: 4,
        carrier: 'Colissimo',
        promisedDaysAgo: 1,
        deliveredDaysAgo: 1,
        scans: [
          { daysAgo: 4, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 2.4, status: 'IN_TRANSIT', city: 'Cestas', country: 'FR' },
          { daysAgo: 1, status: 'DELIVERED', city: 'Bordeaux', country: 'FR' },
        ],
      },
    ],
  });
  kit.ticket('damaged-photo', {
    requester: 'amelie',
    assignee: 'lea',
    group: 'fr',
    bot: 'leo',
    tags: ['bot_handover', 'produit_abime'],
    lines: [
      bot(
        34,
        "Bonjour ! Je suis Léo, l'assistant virtuel d'Atelier Nord. Que puis-je faire pour vous ?",
        'Suivre ma commande',
        'Retour ou échange',
        'Autre question',
      ),
      customer(33, 'bonjour mon vase est arrivé cassé 😢'),
      bot(33, 'Oh, je suis désolé ! Quel est votre numéro de commande ?'),
      customer(32, '#1039, je l’ai reçu hier'),
      bot(32, 'Pouvez-vous m’envoyer une photo du produit et de l’emballage ?'),
      customer(30, '', { name: 'vase-casse.jpg', type: 'image/jpeg', size: 1_843_200 }),
      customer(30, 'voilà, le carton était enfoncé sur le côté, il n’y avait presque pas de papier autour'),
      bot(29, 'Je n’ai pas bien compris. Pouvez-vous m’envoyer une photo du produit ?'),
      customer(28, 'mais je viens de l’envoyer !'),
      bot(
        28,
        'Merci. Que préférez-vous ?',
        'Recevoir un nouveau vase',
        'Être remboursée',
        'Parler à un conseiller',
      ),
      customer(27, 'Recevoir un nouveau vase'),
      bot(27, 'C’est noté. Je transmets votre demande à un conseiller, qui confirmera le renvoi.'),
      stub(26),
      customer(
        9,
        'en fait est-ce que vous l’avez encore en couleur sable ? la carafe elle est intacte, pas besoin de la renvoyer',
      ),
    ],
  });
}

/** Ochre ordered, blue received. */
export function wrongItem(kit: Kit): void {
  kit.order({
    number: 1045,
    buyer: 'emily',
    lines: [
      ['alma', 0, 2],
      ['vega', 2, 1],
    ],
    parcels: [
      {
        daysAgo: 5,
        carrier: 'Royal Mail',
        promisedDaysAgo: 2,
        deliveredDaysAgo: 2,
        scans: [
          { daysAgo: 5, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 3, status: 'IN_TRANSIT', city: 'Croydon', country: 'GB' },
          { daysAgo: 2, status: 'DELIVERED', city: 'London', country: 'GB' },
        ],
      },
    ],
  });
  kit.ticket('wrong-item', {
    requester: 'emily',
    assignee: 'tom',
    group: 'en',
    bot: 'nora',
    tags: ['bot_handover', 'wrong_item'],
    lines: [
      bot(
        hours(3),
        "Hi, I'm Nora, Atelier Nord's virtual assistant. What can I help you with?",
        'Track my order',
        'Return or exchange',
        'Something else',
      ),
      customer(hours(3) - 1, 'Return or exchange'),
      bot(hours(3) - 1, 'No problem. Please fill in this short form so that I can find your order.'),
      ...form(
        hours(3) - 2,
        { type: 'text', name: 'order_number', label: 'Order number', value: '1045' },
        { type: 'email', name: 'email', label: 'Email', value: 'emily.carter@example.com' },
        {
          type: 'text',
          name: 'reason',
          label: 'What happened?',
          value: 'I ordered two ochre cushions but one of them is dark blue',
        },
      ),
      bot(
        hours(3) - 5,
        'Thanks, Emily. Would you like a refund or the right item?',
        'Refund',
        'Send the right item',
      ),
      customer(hours(3) - 6, 'Send the right item'),
      bot(hours(3) - 6, 'Could you send me a photo of the label on the item you received?'),
      customer(hours(3) - 9, 'Here you go', {
        name: 'IMG_2291.HEIC.jpg',
        type: 'image/jpeg',
        size: 2_410_511,
      }),
      bot(
        hours(3) - 9,
        'Thank you! A colleague will arrange the exchange and get back to you within one working day.',
      ),
      stub(hours(3) - 10),
      customer(
        hours(1),
        'Just to add, the throw is fine, so is the other cushion. It is only the one. Do I have to post the blue one back first? I have guests staying from the weekend.',
      ),
    ],
  });
}
