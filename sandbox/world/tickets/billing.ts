import type { Kit } from './kit';
import { customer } from './lines';
import { hours } from '../time';

/** A company needs its invoice, with its name and VAT number on it. */
export function invoice(kit: Kit): void {
  kit.order({
    number: 1034,
    buyer: 'camille',
    lines: [
      ['kiruna', 2, 4],
      ['aarhus', 0, 1],
    ],
    discountCents: 5950,
    tags: ['pro'],
    parcels: [{ daysAgo: 8.5, carrier: 'GLS', deliveredDaysAgo: 5, displayStatus: 'DELIVERED' }],
  });
  kit.ticket('invoice', {
    requester: 'camille',
    assignee: 'yann',
    group: 'fr',
    brand: 'pro',
    subject: 'Facture commande 1034',
    tags: ['facture', 'pro'],
    lines: [
      customer(
        hours(9),
        `Bonjour,

Pourriez-vous m'envoyer la facture de la commande 1034 (4 lampes Kiruna et un bureau Aarhus) au nom de :

Agence Lumen SARL
11 rue du Vieux-Marché-aux-Vins
67000 Strasbourg
TVA intracommunautaire FR40123456824

J'en ai besoin avant la fin du mois pour notre comptable. La facture jointe à l'expédition est à mon nom personnel, elle ne convient pas.

D'avance merci,
Camille Lefèvre
Agence Lumen`,
      ),
    ],
  });
}

/** The card was declined; the customer fears that it was charged all the same. */
export function paymentFailed(kit: Kit): void {
  kit.order({
    number: 1062,
    buyer: 'daniel',
    lines: [['halo', 1, 1]],
    payment: 'failed',
    note: 'Card declined: insufficient_funds',
  });
  kit.ticket('payment-failed', {
    requester: 'daniel',
    assignee: 'megan',
    group: 'en',
    subject: 'Payment declined but I see a charge??',
    tags: ['payment'],
    lines: [
      customer(
        hours(6),
        `Hi,

I tried to buy the Halo mirror (80 cm) last night, order 1062, and your site said "payment failed". But my banking app shows a pending charge of $102.00 from ATELIER NORD.

Did it go through or not? If it did not I'd like my money back, and if it did, when does it ship? I don't want to order twice.

Daniel Kim`,
      ),
      customer(
        hours(5),
        `Following up: the pending charge has the reference AN-1062-7731, in case that helps. Same card ending 4242.`,
      ),
    ],
  });
}
