import type { Kit } from '../kit';
import { bot, customer, stub } from '../lines';
import { hello } from './hello';
import { hours } from '../../time';

/** Bought an hour ago, regretted at once; nothing has left yet. */
export function cancelBeforeDispatch(kit: Kit): void {
  kit.order({ number: 3064, buyer: 'alvaro', lines: [['lysne', 0, 1]] });
  kit.ticket('cancel-before-dispatch-es', {
    requester: 'alvaro',
    assignee: 'lucia',
    group: 'es',
    bot: 'luna',
    tags: ['bot_handover', 'cancelacion'],
    lines: [
      hello(14),
      customer(13, 'quiero cancelar un pedido'),
      bot(13, 'Le ayudo. ¿Cuál es el número de pedido?'),
      customer(12, '3064, la alfombra, la he pedido esta mañana'),
      bot(
        12,
        'Tiene 30 días desde la entrega para devolver un artículo. ¿Quiere saber cómo se hace?',
        'Sí',
        'Hablar con una persona',
      ),
      customer(11, 'no quiero devolverla, quiero cancelarla antes de que salga! me he equivocado de medida'),
      bot(11, 'De acuerdo, le paso con una persona del equipo.'),
      stub(10),
      customer(3, 'estoy a tiempo? y el dinero me vuelve a la tarjeta?'),
    ],
  });
}

/** Too late to stop: the parcel is with the carrier. */
export function cancelAfterDispatch(kit: Kit): void {
  kit.order({
    number: 3056,
    buyer: 'rocio',
    lines: [['viken', 1, 2]],
    parcels: [
      {
        daysAgo: 1.2,
        carrier: 'SEUR',
        promisedDaysAgo: -2,
        scans: [
          { daysAgo: 1.2, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 0.4, status: 'IN_TRANSIT', city: 'Irun', country: 'ES' },
        ],
      },
    ],
  });
  kit.ticket('cancel-after-dispatch-es', {
    requester: 'rocio',
    assignee: 'lucia',
    group: 'es',
    subject: 'Cancelar el pedido 3056',
    tags: ['cancelacion'],
    lines: [
      customer(
        hours(1),
        `Hola:

¿Podrían cancelar mi pedido 3056? Son las dos cestas Viken. Me las han regalado y ya no las necesito.

Si ya ha salido, ¿qué tengo que hacer?

Gracias,
Rocío Delgado`,
      ),
    ],
  });
}

/** House number 215 instead of 251, noticed in time. */
export function addressChange(kit: Kit): void {
  kit.order({
    number: 3060,
    buyer: 'ximena',
    lines: [
      ['oslo', 0, 1],
      ['bulbs', 0, 1],
    ],
    fulfillment: 'IN_PROGRESS',
  });
  kit.ticket('address-change-es', {
    requester: 'ximena',
    assignee: 'lucia',
    group: 'es',
    bot: 'luna',
    tags: ['bot_handover', 'direccion'],
    lines: [
      hello(hours(2)),
      customer(hours(2) - 1, 'Otra consulta'),
      bot(hours(2) - 1, 'Cuénteme en pocas palabras.'),
      customer(
        hours(2) - 2,
        'Puse mal la dirección de mi pedido 3060, la correcta es Avenida Chapultepec 251, 44160 Guadalajara',
      ),
      bot(hours(2) - 2, 'No puedo cambiar un pedido ya hecho. Una persona del equipo le escribirá.'),
      stub(hours(2) - 3),
      customer(hours(1), '¿Ya lo enviaron? En el 215 no vive nadie que lo pueda recibir'),
    ],
  });
}

/** Nothing says which of three he means. */
export function threeOpenOrders(kit: Kit): void {
  kit.order({
    number: 3054,
    buyer: 'antonio',
    lines: [['tromso', 0, 1]],
    parcels: [
      {
        daysAgo: 2,
        carrier: 'SEUR',
        promisedDaysAgo: -1,
        scans: [
          { daysAgo: 2, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 1, status: 'IN_TRANSIT', city: 'Zaragoza', country: 'ES' },
        ],
      },
    ],
  });
  kit.order({
    number: 3043,
    buyer: 'antonio',
    lines: [
      ['mora', 1, 2],
      ['dal', 1, 1],
    ],
    parcels: [
      {
        daysAgo: 1,
        carrier: 'Correos',
        promisedDaysAgo: -2,
        lines: [0],
        scans: [{ daysAgo: 1, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' }],
      },
    ],
  });
  kit.order({ number: 3057, buyer: 'antonio', lines: [['alma', 0, 1]], fulfillment: 'IN_PROGRESS' });
  kit.ticket('three-open-orders-es', {
    requester: 'antonio',
    assignee: 'lucia',
    group: 'es',
    bot: 'luna',
    tags: ['bot_handover', 'envio'],
    lines: [
      hello(17),
      customer(16, 'Seguir mi pedido'),
      bot(16, 'Tiene varios pedidos en curso. ¿De cuál se trata?'),
      customer(15, 'pues de mi pedido'),
      bot(15, 'No le he entendido. ¿Cuál es el número de pedido?', 'Hablar con una persona'),
      customer(14, 'ahora no lo tengo a mano. Hablar con una persona'),
      bot(14, 'Le paso con una persona del equipo.'),
      stub(13),
      customer(5, 'Buenas, solo quería saber cuándo llega mi pedido, que el jueves salgo de viaje'),
    ],
  });
}
