import type { Kit } from '../kit';
import { bot, customer, form, stub } from '../lines';
import { hello } from './hello';
import { hours } from '../../time';

/** The parcel stands still in Getafe, half an hour from where it is wanted. */
export function orderLate(kit: Kit): void {
  kit.order({
    number: 3041,
    buyer: 'lucia',
    lines: [['bergen', 0, 1]],
    parcels: [
      {
        daysAgo: 6,
        carrier: 'Correos',
        number: 'PQ470113041ES',
        promisedDaysAgo: 3,
        scans: [
          { daysAgo: 6, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 4.8, status: 'IN_TRANSIT', city: 'Vitoria-Gasteiz', country: 'ES' },
          { daysAgo: 3.6, status: 'IN_TRANSIT', city: 'Getafe', country: 'ES' },
        ],
      },
    ],
  });
  kit.order({
    number: 3008,
    buyer: 'lucia',
    lines: [['sapin', 1, 1]],
    parcels: [{ daysAgo: 17, carrier: 'Correos', deliveredDaysAgo: 14, displayStatus: 'DELIVERED' }],
  });
  kit.ticket('order-late-es', {
    requester: 'lucia',
    assignee: 'lucia',
    group: 'es',
    bot: 'luna',
    tags: ['bot_handover', 'envio'],
    lines: [
      hello(24),
      customer(23, 'hola, dónde está mi pedido?'),
      bot(23, 'Lo miro ahora mismo. ¿Cuál es el número de pedido?'),
      customer(22, 'el 3041, la lámpara colgante'),
      bot(
        22,
        `Su pedido #3041 salió el ${kit.day(6, 'es')} con Correos. La entrega está prevista para el ${kit.day(3, 'es')}. Puede seguirlo aquí: https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=PQ470113041ES`,
        'Gracias, todo claro',
        'Tengo otra pregunta',
      ),
      customer(20, 'ya he mirado el enlace, lleva tres días parado en Getafe y de ahí no se mueve'),
      bot(
        20,
        `Entiendo su impaciencia. Según mis datos, su paquete llegará el ${kit.day(3, 'es')}.`,
        'Gracias, todo claro',
        'Hablar con una persona',
      ),
      customer(
        18,
        `pero si el ${kit.day(3, 'es')} ya ha pasado!! viene el electricista el viernes a ponerla, dónde está?`,
      ),
      bot(18, 'Le paso con una persona del equipo.'),
      stub(17),
      customer(4, 'hola? hay alguien?'),
    ],
  });
}

/** The carrier says delivered, nobody has it. */
export function deliveredNotReceived(kit: Kit): void {
  kit.order({
    number: 3048,
    buyer: 'javier',
    lines: [['ljus', 1, 2]],
    parcels: [
      {
        daysAgo: 4,
        carrier: 'SEUR',
        number: '4820117733048',
        promisedDaysAgo: 2,
        deliveredDaysAgo: 2,
        scans: [
          { daysAgo: 4, status: 'CARRIER_PICKED_UP', city: 'Roubaix', country: 'FR' },
          { daysAgo: 2.9, status: 'IN_TRANSIT', city: 'Granollers', country: 'ES' },
          { daysAgo: 2.3, status: 'OUT_FOR_DELIVERY', city: 'Barcelona', country: 'ES' },
          { daysAgo: 2, status: 'DELIVERED', city: 'Barcelona', country: 'ES' },
        ],
      },
    ],
  });
  kit.ticket('delivered-not-received-es', {
    requester: 'javier',
    assignee: 'lucia',
    group: 'es',
    bot: 'luna',
    tags: ['bot_handover', 'envio'],
    lines: [
      hello(hours(5)),
      customer(hours(5) - 1, 'Seguir mi pedido'),
      bot(hours(5) - 1, 'Claro. Rellene, por favor, estos dos campos.'),
      ...form(
        hours(5) - 2,
        { type: 'text', name: 'order_number', label: 'Número de pedido', value: '#3048' },
        { type: 'email', name: 'email', label: 'Correo electrónico', value: 'javier.ortega@example.es' },
      ),
      bot(
        hours(5) - 5,
        `Buenas noticias: su pedido #3048 fue entregado el ${kit.day(2, 'es')} por SEUR. ¿Puedo ayudarle en algo más?`,
        'No, gracias',
        'No he recibido nada',
      ),
      customer(hours(5) - 6, 'No he recibido nada'),
      bot(hours(5) - 6, '¿Ha mirado en el buzón y ha preguntado a los vecinos?', 'Sí', 'Todavía no'),
      customer(
        hours(5) - 8,
        'Sí, he preguntado a todos los vecinos y a la portera y nadie tiene nada. Y en el buzón tampoco hay ningún aviso.',
      ),
      bot(hours(5) - 8, 'Gracias. Una persona del equipo le escribirá.'),
      stub(hours(5) - 9),
      customer(
        hours(1),
        'Por si ayuda: Carrer de Verdi 61, 3º 2ª. ¿Qué van a hacer? Son para una fiesta el sábado que viene.',
      ),
    ],
  });
}
