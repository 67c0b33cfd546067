import type { Kit } from '../kit';
import { agent, customer } from '../lines';
import { days, hours } from '../../time';

/** The refund is on its way to the bank; the customer does not see it yet. */
export function refundPending(kit: Kit): void {
  kit.order({
    number: 3013,
    buyer: 'pilar',
    lines: [['stavanger', 0, 1]],
    parcels: [{ daysAgo: 15.5, carrier: 'SEUR', deliveredDaysAgo: 13, displayStatus: 'DELIVERED' }],
    returns: [{ daysAgo: 11, status: 'CLOSED', reason: 'UNWANTED', lines: [0] }],
    refunds: [{ daysAgo: 3, lines: [0], note: 'Devolución revisada, correcta', status: 'PENDING' }],
  });
  kit.ticket('refund-pending-es', {
    requester: 'pilar',
    assignee: 'lucia',
    group: 'es',
    subject: 'Reembolso estantería Stavanger',
    tags: ['reembolso'],
    lines: [
      customer(
        hours(7),
        `Buenos días:

Devolví la estantería Stavanger (pedido 3013) la semana pasada y me confirmaron por correo que la habían recibido. Pagué 149 € con tarjeta y hoy sigo sin ver nada en mi cuenta.

¿Cuándo me van a devolver el dinero?

Un saludo,
Pilar Santos

Enviado desde mi iPhone`,
      ),
    ],
  });
}

/** A company needs its invoice, with its name and tax number on it. */
export function invoice(kit: Kit): void {
  kit.order({
    number: 3035,
    buyer: 'marta',
    lines: [
      ['kiruna', 1, 3],
      ['aarhus', 0, 1],
    ],
    discountCents: 5160,
    tags: ['pro'],
    parcels: [{ daysAgo: 8.5, carrier: 'SEUR', deliveredDaysAgo: 5, displayStatus: 'DELIVERED' }],
  });
  kit.ticket('invoice-es', {
    requester: 'marta',
    assignee: 'lucia',
    group: 'es',
    brand: 'pro',
    subject: 'Factura del pedido 3035',
    tags: ['factura', 'pro'],
    lines: [
      customer(
        hours(9),
        `Buenas tardes:

¿Podrían enviarme la factura del pedido 3035 (tres flexos Kiruna y un escritorio Aarhus) con estos datos?

Estudio La Encina S. L.
Calle Fuencarral 120
28010 Madrid
NIF B00000034

La necesito antes de fin de mes para la gestoría.

Muchas gracias,
Marta Vidal
Estudio La Encina`,
      ),
    ],
  });
}

/** The card was declined; the customer fears that it was charged all the same. */
export function paymentFailed(kit: Kit): void {
  kit.order({
    number: 3059,
    buyer: 'sergio',
    lines: [['halo', 1, 1]],
    payment: 'failed',
    note: 'Card declined: insufficient_funds',
  });
  kit.ticket('payment-failed-es', {
    requester: 'sergio',
    assignee: 'lucia',
    group: 'es',
    subject: 'Pago rechazado pero me aparece un cargo',
    tags: ['pago'],
    lines: [
      customer(
        hours(6),
        `Hola:

Ayer intenté comprar el espejo Halo de 80 cm, pedido 3059, y la página me dijo que el pago había fallado. Pero en la aplicación del banco me sale un cargo pendiente de 89,00 € de ATELIER NORD.

¿Se ha hecho o no? No quiero pedirlo dos veces.

Sergio Campos`,
      ),
    ],
  });
}

/** The parcel came back twelve days ago, and a colleague promised the money within five working days. */
export function returnOverdue(kit: Kit): void {
  kit.order({
    number: 3002,
    buyer: 'ines',
    lines: [
      ['fjord', 0, 1],
      ['viken', 0, 1],
    ],
    parcels: [{ daysAgo: 19, carrier: 'SEUR', deliveredDaysAgo: 17, displayStatus: 'DELIVERED' }],
    returns: [{ daysAgo: 16, status: 'OPEN', reason: 'NOT_AS_DESCRIBED', lines: [0] }],
    returnStatus: 'INSPECTION_COMPLETE',
    note: `Return parcel received ${kit.day(12, 'en')}, warehouse Roubaix.`,
  });
  kit.ticket('return-overdue-es', {
    requester: 'ines',
    assignee: 'lucia',
    group: 'returns',
    subject: 'Reembolso de la mesa auxiliar, pedido 3002',
    priority: 'high',
    tags: ['reembolso', 'devolucion'],
    lines: [
      customer(
        days(11),
        `Buenos días:

El ${kit.day(15, 'es')} devolví la mesa auxiliar Fjord del pedido 3002. Según SEUR la recibieron el ${kit.day(12, 'es')}. ¿Me lo pueden confirmar?

Un saludo,
Inés Robles`,
      ),
      agent(
        days(10),
        'lucia',
        `Buenos días, Inés:

Gracias por su mensaje. Hemos recibido su devolución y la estamos revisando. Tendrá su reembolso de 119,00 € en un plazo de 5 días laborables.

Lucía Ferrer`,
      ),
      customer(
        hours(4),
        `Hola, Lucía:

Han pasado diez días y de los 119 euros no hay ni rastro. ¿Cuándo voy a tener el dinero en la tarjeta?

Inés Robles`,
      ),
    ],
  });
}
