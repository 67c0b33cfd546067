import type { Kit } from './kit';
import { agent, customer } from './lines';
import { days, hours } from '../time';

/** The refund is on its way to the bank; the customer does not see it yet. */
export function refundPending(kit: Kit): void {
  kit.order({
    number: 1012,
    buyer: 'thomas',
    lines: [['lysne', 0, 1]],
    parcels: [{ daysAgo: 16, carrier: 'GLS', deliveredDaysAgo: 13, displayStatus: 'DELIVERED' }],
    returns: [{ daysAgo: 11, status: 'CLOSED', reason: 'COLOR', lines: [0] }],
    refunds: [{ daysAgo: 2, lines: [0], note: 'Retour contrôlé, conforme', status: 'PENDING' }],
  });
  kit.ticket('refund-pending', {
    requester: 'thomas',
    assignee: 'lea',
    group: 'returns',
    subject: 'Remboursement tapis Lysne',
    tags: ['remboursement'],
    lines: [
      customer(
        hours(7),
        `Bonjour,

J'ai renvoyé le tapis Lysne (commande 1012) la semaine dernière, vous m'avez confirmé par mail l'avoir bien reçu. J'ai payé 199 € par carte et je ne vois toujours rien sur mon compte ce matin.

Quand est-ce que je serai remboursé svp ?

Thomas Girard
06 39 98 31 12

Envoyé de mon iPhone`,
      ),
    ],
  });
}

/** The parcel came back twelve days ago, and a colleague promised the money within five working days. */
export function returnOverdue(kit: Kit): void {
  kit.order({
    number: 16985,
    buyer: 'hannah',
    lines: [
      ['fjord', 1, 1],
      ['tid', 1, 1],
    ],
    parcels: [{ daysAgo: 26, carrier: 'DHL', deliveredDaysAgo: 22, displayStatus: 'DELIVERED' }],
    returns: [{ daysAgo: 18, status: 'OPEN', reason: 'NOT_AS_DESCRIBED', lines: [0] }],
    returnStatus: 'INSPECTION_COMPLETE',
    note: `Return parcel received ${kit.day(12, 'en')}, warehouse Roubaix.`,
  });
  kit.ticket('return-overdue', {
    requester: 'hannah',
    assignee: 'tom',
    group: 'returns',
    subject: 'Refund for returned side table, order 16985',
    priority: 'high',
    tags: ['refund', 'return'],
    lines: [
      customer(
        days(11),
        `Hello,

I sent the Fjord side table from order #16985 back on ${kit.day(16, 'en')}, tracking 4417029938. DHL says it was delivered to you on ${kit.day(12, 'en')}. Could you please confirm?

Best regards
Hannah Schmidt`,
      ),
      agent(
        days(10),
        'sophie',
        `Hello Hannah,

Thank you for your message. We have received your return and it is being checked. You will have your refund of €119.00 within 5 working days.

Sophie`,
      ),
      customer(
        hours(4),
        `Hello Sophie,

ten days later there is still no refund. 119 euros is not nothing for me. I have attached the proof of delivery again, although you already have it.

When exactly will the money be on my card?

Hannah Schmidt

On ${kit.day(10, 'en')}, Sophie Petit wrote:
> Hello Hannah,
> Thank you for your message. We have received your return and it is being checked.
> You will have your refund of €119.00 within 5 working days.`,
        { name: 'DHL-proof-of-delivery.pdf', type: 'application/pdf', size: 182_004 },
      ),
    ],
  });
}

/** A plain e-mail, no bot before it: one chair of two is to go back. */
export function emailWithoutBot(kit: Kit): void {
  kit.order({
    number: 1028,
    buyer: 'robert',
    lines: [['malmo', 1, 2]],
    parcels: [
      {
        daysAgo: 10.5,
        carrier: 'UPS',
        promisedDaysAgo: 7,
        deliveredDaysAgo: 6,
        scans: [
          { daysAgo: 10.5, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 6, status: 'DELIVERED', city: 'Edinburgh', country: 'GB' },
        ],
      },
    ],
  });
  kit.ticket('email-without-bot', {
    requester: 'robert',
    assignee: null,
    group: 'en',
    subject: 'Returning a chair',
    status: 'new',
    lines: [
      customer(
        hours(2),
        `Good morning,

I bought two Malmö chairs from you in walnut (order 1028, delivered last week). They are lovely but only one fits under the desk I had in mind, so I would like to send the other one back. It is unused and I have kept the box.

How do I go about this, and who pays for the postage? I no longer have a printer.

Kind regards,
Robert Ellis
9 Lauriston Place, Edinburgh EH3 9HX`,
      ),
    ],
  });
}
