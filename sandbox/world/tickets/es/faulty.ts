import type { Kit } from '../kit';
import { bot, customer, stub } from '../lines';
import { hello } from './hello';
import { hours } from '../../time';

/** A broken jug; the photo has already been sent to the bot, who asked for it twice. */
export function damagedPhoto(kit: Kit): void {
  kit.order({
    number: 3038,
    buyer: 'carmen',
    lines: [
      ['dal', 0, 1],
      ['nori', 0, 1],
    ],
    parcels: [
      {
        daysAgo: 4,
        carrier: 'Correos',
        promisedDaysAgo: 1,
        deliveredDaysAgo: 1,
        scans: [
          { daysAgo: 4, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 2.4, status: 'IN_TRANSIT', city: 'Riba-roja', country: 'ES' },
          { daysAgo: 1, status: 'DELIVERED', city: 'Valencia', country: 'ES' },
        ],
      },
    ],
  });
  kit.ticket('damaged-photo-es', {
    requester: 'carmen',
    assignee: 'lucia',
    group: 'es',
    bot: 'luna',
    tags: ['bot_handover', 'roto'],
    lines: [
      hello(34),
      customer(33, 'Buenas tardes, la jarra me ha llegado rota'),
      bot(33, '¡Vaya, lo siento! ¿Cuál es su número de pedido?'),
      customer(32, 'el 3038, llegó ayer'),
      bot(32, '¿Puede enviarme una foto del producto y del embalaje?'),
      customer(30, '', { name: 'jarra-rota.jpg', type: 'image/jpeg', size: 1_640_100 }),
      customer(30, 'ahí va, venía casi sin papel y está hecha pedazos'),
      bot(29, 'No le he entendido. ¿Puede enviarme una foto del producto?'),
      customer(28, 'si se la acabo de mandar'),
      bot(28, 'Gracias. ¿Qué prefiere?', 'Una jarra nueva', 'El reembolso', 'Hablar con una persona'),
      customer(27, 'El reembolso'),
      bot(27, 'Anotado. Una persona del equipo se lo confirmará.'),
      stub(26),
      customer(9, 'el jarrón está perfecto, solo es la jarra. Tengo que devolverla?'),
    ],
  });
}

/** Ochre ordered, blue received: by mail from Mexico, with a photo. */
export function wrongItem(kit: Kit): void {
  kit.order({
    number: 3044,
    buyer: 'diego',
    lines: [['alma', 0, 2]],
    parcels: [
      {
        daysAgo: 6,
        carrier: 'DHL',
        promisedDaysAgo: 2,
        deliveredDaysAgo: 2,
        scans: [
          { daysAgo: 6, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 3.5, status: 'IN_TRANSIT', city: 'Querétaro', country: 'MX' },
          { daysAgo: 2, status: 'DELIVERED', city: 'Ciudad de México', country: 'MX' },
        ],
      },
    ],
  });
  kit.ticket('wrong-item-es', {
    requester: 'diego',
    assignee: 'lucia',
    group: 'es',
    subject: 'Pedido 3044, color equivocado',
    tags: ['articulo_equivocado'],
    lines: [
      customer(
        hours(4),
        `Buenas tardes:

Recibí mi pedido 3044 y me enviaron el color equivocado: pedí dos cojines Alma en ocre y uno de los dos llegó en azul. Les adjunto una foto de la etiqueta.

Quisiera que me manden el correcto. ¿Tengo que regresar antes el azul?

Quedo pendiente de su respuesta.
Diego Herrera
Orizaba 101, Roma Norte, 06700 CDMX`,
        { name: 'etiqueta.jpg', type: 'image/jpeg', size: 998_511 },
      ),
    ],
  });
}

/** A plain e-mail, no bot before it: one wall light of two is to go back. */
export function emailWithoutBot(kit: Kit): void {
  kit.order({
    number: 3029,
    buyer: 'begona',
    lines: [['lund', 0, 2]],
    parcels: [
      {
        daysAgo: 10.5,
        carrier: 'SEUR',
        promisedDaysAgo: 7,
        deliveredDaysAgo: 6,
        scans: [
          { daysAgo: 10.5, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 6, status: 'DELIVERED', city: 'Bilbao', country: 'ES' },
        ],
      },
    ],
  });
  kit.ticket('email-without-bot-es', {
    requester: 'begona',
    assignee: null,
    group: 'es',
    subject: 'Devolver un aplique',
    status: 'new',
    lines: [
      customer(
        hours(2),
        `Buenos días:

Les compré dos apliques Lund en latón (pedido 3029, llegaron la semana pasada). Son preciosos, pero en el pasillo solo me cabe uno y quería devolver el otro. Está sin usar y tengo la caja.

¿Cómo lo hago y quién paga el envío? No tengo impresora.

Un saludo,
Begoña Etxeberria`,
      ),
    ],
  });
}
