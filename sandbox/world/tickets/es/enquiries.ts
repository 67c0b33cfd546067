import type { Kit } from '../kit';
import { agent, customer, note, stub } from '../lines';
import { days, hours } from '../../time';

/** Several questions in one message. */
export function severalQuestions(kit: Kit): void {
  kit.order({
    number: 3050,
    buyer: 'elena',
    lines: [['sol', 2, 2]],
    parcels: [
      {
        daysAgo: 2,
        carrier: 'Correos',
        number: 'PQ470113050ES',
        promisedDaysAgo: -1,
        scans: [
          { daysAgo: 2, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 0.8, status: 'IN_TRANSIT', city: 'Girona', country: 'ES' },
        ],
      },
    ],
  });
  kit.ticket('several-questions-es', {
    requester: 'elena',
    assignee: 'lucia',
    group: 'es',
    subject: 'Unas preguntas sobre mi pedido',
    tags: ['envio', 'factura'],
    lines: [
      customer(
        hours(8),
        `¡Hola!

Tengo unas preguntas sobre el pedido 3050:

- ¿Cuándo llega? A partir del ${kit.day(-9, 'es')} no estoy en casa.
- ¿Me podéis mandar una factura con el IVA desglosado?
- Las cortinas Sol, ¿se pueden acortar?

¡Muchas gracias y perdón por la lista!

Elena Castaño`,
      ),
    ],
  });
}

/** Two e-mails without an answer, a desk without a date, and now a threat. */
export function angry(kit: Kit): void {
  kit.order({
    number: 3021,
    buyer: 'manuel',
    lines: [['aarhus', 0, 1]],
    parcels: [
      {
        daysAgo: 10,
        carrier: 'SEUR',
        number: '3384410273021',
        promisedDaysAgo: 6,
        scans: [
          { daysAgo: 10, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 8, status: 'IN_TRANSIT', city: 'Irun', country: 'ES' },
          { daysAgo: 6, status: 'DELAYED', city: 'Sevilla', country: 'ES' },
        ],
      },
    ],
  });
  kit.ticket('angry-es', {
    requester: 'manuel',
    assignee: 'lucia',
    group: 'es',
    subject: 'INDIGNANTE, pedido 3021',
    priority: 'urgent',
    tags: ['envio', 'reclamacion'],
    lines: [
      customer(
        days(5),
        `Buenas tardes, mi pedido 3021 (escritorio Aarhus) tenía que llegar el ${kit.day(6, 'es')} y aquí no ha venido nadie. Díganme una nueva fecha, por favor.
M. Prieto`,
      ),
      customer(
        days(3),
        'Sigo sin respuesta. Perdí una mañana de trabajo esperando. ¿Cuándo me van a entregar el escritorio?',
      ),
      customer(
        hours(2),
        `Es la TERCERA vez que les escribo y no me han contestado ni una sola. Pagué 279 euros hace dos semanas.

O me lo entregan antes del viernes o me devuelven todo el dinero. Si hoy no tengo respuesta, pongo una reclamación en Consumo. No vuelvo a comprarles NADA.

Manuel Prieto
Calle Santa Cruz 4, 41004 Sevilla`,
      ),
      note(
        hours(1),
        'claire',
        'Lucía, este el primero de hoy. Reembolso aprobado si SEUR no da una fecha firme.',
      ),
    ],
  });
}

/** Live chat without a bot: the address was typed in and is not verified. */
export function liveChat(kit: Kit): void {
  kit.order({
    number: 3051,
    buyer: 'nuria',
    lines: [['kiruna', 0, 1]],
    parcels: [
      {
        daysAgo: 3,
        carrier: 'SEUR',
        number: '4820117733051',
        promisedDaysAgo: -1,
        scans: [
          { daysAgo: 3, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 1, status: 'IN_TRANSIT', city: 'Granollers', country: 'ES' },
        ],
      },
    ],
  });
  kit.ticket('live-chat-es', {
    requester: 'nuria',
    assignee: 'lucia',
    group: 'es',
    bot: 'luna',
    tags: ['chat'],
    lines: [
      stub(12),
      customer(12, 'hola, hay alguien?'),
      agent(11, 'lucia', 'Hola, Nuria, soy Lucía. ¿En qué puedo ayudarla?'),
      customer(10, 'quería saber por dónde anda mi flexo, pedido 3051'),
      customer(10, 'lo pedí con nuria.soler@example.es, código postal 08012'),
      agent(8, 'lucia', 'Gracias, lo miro ahora mismo.'),
      customer(2, 'sabes algo?'),
    ],
  });
}
