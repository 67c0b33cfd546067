import type { Kit } from './kit';
import { bot, customer, stub } from './lines';
import { hours } from '../time';

/** Bought last night, regretted this morning; nothing has left yet. */
export function cancelBeforeDispatch(kit: Kit): void {
  kit.order({ number: 1063, buyer: 'nadia', lines: [['skagen', 0, 1]] });
  kit.order({
    number: 16902,
    buyer: 'nadia',
    lines: [['sol', 0, 2]],
    parcels: [{ daysAgo: 59, carrier: 'Colissimo', deliveredDaysAgo: 56, displayStatus: 'DELIVERED' }],
  });
  kit.ticket('cancel-before-dispatch', {
    requester: 'nadia',
    assignee: 'lea',
    group: 'fr',
    bot: 'leo',
    tags: ['bot_handover', 'annulation'],
    lines: [
      bot(
        14,
        "Bonjour ! Je suis Léo, l'assistant virtuel d'Atelier Nord. Que puis-je faire pour vous ?",
        'Suivre ma commande',
        'Retour ou échange',
        'Autre question',
      ),
      customer(13, 'Je voudrais annuler une commande'),
      bot(13, 'Je peux vous aider. Quel est le numéro de la commande ?'),
      customer(12, '1063, passée hier soir. Le fauteil skagen ocre'),
      bot(
        12,
        'Pour un retour, vous disposez de 30 jours après réception. Souhaitez-vous connaître la marche à suivre ?',
        'Oui',
        'Parler à un conseiller',
      ),
      customer(
        11,
        'Non je ne veux pas faire un retour, je veux l’annuler avant qu’il parte ! Je me suis trompée de couleur',
      ),
      bot(11, 'Très bien, je vous passe un conseiller.', 'D’accord'),
      customer(11, 'D’accord'),
      stub(10),
      customer(
        3,
        'Si c’est plus simple vous pouvez aussi juste changer l’ocre pour le lin naturel, sinon annulation et remboursement sur ma carte',
      ),
    ],
  });
}

/** Too late to stop: the parcel is with the carrier. */
export function cancelAfterDispatch(kit: Kit): void {
  kit.order({
    number: 1055,
    buyer: 'jack',
    lines: [['fjord', 0, 1]],
    parcels: [
      {
        daysAgo: 1.2,
        carrier: 'DHL',
        promisedDaysAgo: -2,
        scans: [
          { daysAgo: 1.2, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 0.4, status: 'IN_TRANSIT', city: 'Dover', country: 'GB' },
        ],
      },
    ],
  });
  kit.ticket('cancel-after-dispatch', {
    requester: 'jack',
    assignee: 'aisha',
    group: 'en',
    subject: 'Please cancel order #1055',
    tags: ['cancel'],
    lines: [
      customer(
        hours(1),
        `Hi there,

Can you cancel order #1055 please? It's the Fjord side table in oak. My landlord is giving us one so I don't need it any more. I know I only ordered it the other day, sorry about that.

If it's already on its way what happens then?

Cheers
Jack`,
      ),
    ],
  });
}

/** House number 12 instead of 21, noticed in time. */
export function addressChange(kit: Kit): void {
  kit.order({
    number: 1061,
    buyer: 'sarah',
    lines: [
      ['lund', 0, 2],
      ['bulbs', 1, 1],
    ],
    fulfillment: 'IN_PROGRESS',
  });
  kit.ticket('address-change', {
    requester: 'sarah',
    assignee: 'tom',
    group: 'en',
    bot: 'nora',
    tags: ['bot_handover', 'address_change'],
    lines: [
      bot(
        22,
        "Hi, I'm Nora, Atelier Nord's virtual assistant. What can I help you with?",
        'Track my order',
        'Return or exchange',
        'Something else',
      ),
      customer(21, 'Something else'),
      bot(21, 'Sure, tell me in a few words.'),
      customer(20, 'I put the wrong house number on my order, it should be 21 Palmerston Road not 12'),
      bot(20, "I'm sorry, I didn't get that. Would you like to change your account details?", 'Yes', 'No'),
      customer(19, 'No, the delivery address of order 1061. Eircode is the same, D06 X2F9'),
      bot(
        19,
        "I can't change an order that has been placed, but a colleague may be able to. One moment please.",
      ),
      stub(18),
      customer(
        6,
        "Is it gone out yet? My neighbours in no. 12 are away for 3 weeks so it'd be just sitting there",
      ),
    ],
  });
}
