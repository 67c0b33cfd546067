import type { MoreTexts } from './texts';
import { informal } from './informal/es';

const BY_CARRIER = '{carrier, select, none {} other { con {carrier}}}';
const THE_CARRIER = '{carrier, select, none {al transportista} other {a {carrier}}}';
const WITH_CARRIER = '{carrier, select, none {con el transportista} other {con {carrier}}}';
const ANSWER = 'Le escribiré tan pronto como tenga una respuesta.';
const FAULTY =
  'Lamento que {thing, select, none {un artículo} other {«{thing}»}} de su pedido {order} no funcione como debería.';
const TRIED = '?[tried] Gracias por lo que ya ha probado.';
const TRAVELS = '?[travels] Su pedido {order} ya ha salido y sigue en camino.';

export const es: MoreTexts = {
  playbooks: {
    'payment/double': [
      [
        '{payments, plural, one {En su pedido {order} consta un único pago de {paid}.} other {En su pedido {order} constan # pagos.}}',
        '?{refunds, plural, =0 {} one {El {refundedOn} se emitió un reembolso de {refunded}.} other {Hasta ahora se han reembolsado {refunded}, la última vez el {refundedOn}.}}',
      ],
      ['Estoy comprobando con nuestro proveedor de pagos si se le ha cobrado dos veces.'],
    ],
    'delivery/change': [
      [
        `Su pedido {order} está {out, select, yes {en reparto} other {en camino}}${BY_CARRIER}.`,
        `Estoy preguntando ${THE_CARRIER} si se puede {pickup, select, yes {dejar en un punto de recogida} other {entregar de otra manera}}.`,
        ANSWER,
      ],
      ['?Hasta entonces, en esta página puede ver qué ofrece el transportista: {trackingUrl}'],
    ],
    'cancel/partlyDispatched': [
      ['Una parte de su pedido {order} ya ha salido y no se puede detener.', 'Estoy cancelando el resto.'],
      ['Cuando le haya llegado el paquete, puedo abrir una devolución si lo desea.'],
    ],
    'address/delivered': [
      [
        'Su pedido {order} se entregó{deliveredOn, select, none {} other { el {deliveredOn}}}, así que ya no se puede cambiar la dirección.',
        'Si no lo ha recibido, dígamelo y lo averiguo.',
      ],
    ],
    'return/check': [
      [
        'Disculpe la espera: la devolución de su pedido {order} está abierta{returnOn, select, none {} other { desde el {returnOn}}} y el reembolso aún no se ha emitido.',
        '?[broken] Le habíamos prometido este reembolso{promisedSum, select, none {} other { de {promisedSum}}} y le pido disculpas por no haber cumplido nuestra palabra.',
        'Estoy comprobando hoy mismo con nuestro almacén en qué punto está.',
        ANSWER,
      ],
    ],
    'refund/none': [
      [
        'En su pedido {order} todavía no consta ninguna devolución ni ningún reembolso.',
        'Estoy comprobando qué ha pasado.',
      ],
    ],
    'replacement/none': [
      [
        'En su pedido {order} todavía no consta ningún cambio.',
        'Estoy comprobando con nuestro almacén qué ha pasado.',
      ],
    ],
    'defective/askPhoto': [
      [
        FAULTY,
        TRIED,
        '¿Podría enviarme una foto o un vídeo, por favor? Así podré ver si conviene una reparación o un reemplazo.',
      ],
    ],
    'defective/check': [
      [
        FAULTY,
        '?[refund] He anotado que desea un reembolso y lo estoy comprobando.',
        'Estoy comprobando con nuestro servicio técnico si hace falta una reparación o un reemplazo.',
        '?[photo] Gracias por la foto.',
        TRIED,
      ],
    ],
    'defective/replace': [[FAULTY, 'Estoy preparando su reemplazo.', '?[photo] Gracias por la foto.']],
    'payment/received': [
      [
        '{payments, plural, one {En nuestros registros consta su pago de {paid} por el pedido {order}: se completó correctamente.} other {En nuestros registros constan # pagos por su pedido {order}: se completaron correctamente.}}',
        'No tiene que pagar nada más.',
      ],
    ],
    'subscription/cancel': [['Estoy cancelando su suscripción.', TRAVELS]],
    'subscription/pause': [['Estoy poniendo en pausa su suscripción.', TRAVELS]],
    'subscription/change': [['Estoy cambiando su suscripción como desea.', TRAVELS]],
    'discount/failed': [
      [
        'Lamento que su código de descuento no se acepte.',
        'Lo estoy comprobando ahora mismo.',
        '?[noCode] ¿Podría enviarme el código, por favor?',
      ],
    ],
    'discount/missing': [
      [
        'En nuestros registros consta un total de {total} para su pedido {order}.',
        'Estoy comprobando si se tuvo en cuenta su descuento.',
      ],
    ],
    'discount/promised': [
      ['Lamento que su código de descuento no le haya llegado.', 'Lo estoy comprobando ahora mismo.'],
    ],
    'access/reset': [
      [
        'Lamento que no pueda entrar en su cuenta.',
        'Aquí se explica cómo elegir una contraseña nueva: {articleUrl}',
      ],
      ['Si no es suficiente, dígame qué mensaje aparece.'],
    ],
    'access/help': [
      [
        'Lamento que no pueda entrar en su cuenta.',
        'Estoy comprobando qué lo impide.',
        '¿Podría decirme qué mensaje aparece? Por favor, no me envíe su contraseña.',
      ],
    ],
  },
  also: {
    'invoice/send': [
      ['También le envío la factura{company, select, none {} other {, a nombre de {company}}}.'],
    ],
    'address/before': [['También cambio la dirección de entrega por esta: {newAddress}.']],
    'address/ask': [['Todavía se puede cambiar la dirección de entrega: ¿a qué dirección hay que enviarlo?']],
    'address/after': [
      [
        `Ya no puedo cambiar la dirección de entrega directamente, así que pregunto ${THE_CARRIER} si el paquete se puede redirigir.`,
      ],
    ],
    'address/delivered': [['La dirección de entrega ya no se puede cambiar.']],
    'delivery/change': [[`También pregunto ${THE_CARRIER} si se puede entregar de otra forma.`]],
    'return/none': [
      ['También abro una devolución; las instrucciones para enviarlo de vuelta le llegarán por correo.'],
    ],
    'payment/double': [['También compruebo con nuestro proveedor de pagos si se le cobró dos veces.']],
    'missingItem/check': [['También compruebo con nuestro almacén por qué falta algo.']],
    'whereIsOrder/notDispatched': [
      [
        '?[unsaid] Se está preparando y todavía no ha salido.',
        '?La entrega está prevista para el {promisedOn}.',
      ],
    ],
    'whereIsOrder/notDispatchedLate': [
      ['Lamento que todavía no haya salido: pregunto a nuestro almacén qué lo retiene.'],
    ],
    'whereIsOrder/inTransit': [
      [`El pedido está en camino${BY_CARRIER}.`, '?La entrega está prevista para el {promisedOn}.'],
    ],
    'whereIsOrder/late': [
      [
        'Lamento el retraso: el pedido tenía que haberle llegado el {promisedOn}.',
        `Pregunto ${THE_CARRIER} dónde está.`,
      ],
    ],
    'whereIsOrder/lost': [
      [
        'Lamento que el pedido no se haya movido desde el {lastSignOn}.',
        `Estoy abriendo una investigación ${WITH_CARRIER} para saber dónde está.`,
      ],
    ],
    'whereIsOrder/outForDelivery': [[`El pedido está en reparto${BY_CARRIER}.`]],
    'subscription/cancel': [['También cancelo su suscripción.']],
    'subscription/pause': [['También pongo en pausa su suscripción.']],
    'subscription/change': [['También cambio su suscripción como desea.']],
    'discount/failed': [['También compruebo qué ocurre con su código de descuento.']],
    'discount/missing': [['También compruebo si se tuvo en cuenta su descuento.']],
    'discount/promised': [['También compruebo qué ha pasado con su código de descuento.']],
    'access/reset': [
      ['En cuanto a su cuenta, aquí se explica cómo elegir una contraseña nueva: {articleUrl}'],
    ],
    'access/help': [['También compruebo por qué no puede entrar en su cuenta.']],
  },
  oneReturned: [
    [
      'Estoy abriendo una devolución para {thing, select, none {el artículo de su pedido {order} que quiere devolver} other {un solo artículo de su pedido {order} ({thing})}}.',
      'Las instrucciones para enviarlo de vuelta le llegarán por correo electrónico.',
    ],
  ],
  remarks: {
    brokenRefund:
      'Le habíamos prometido este reembolso{promisedSum, select, none {} other { de {promisedSum}}} y le pido disculpas por no haber cumplido nuestra palabra.',
    brokenAnswer: 'Disculpe que no le hayamos respondido como le prometimos.',
    alsoRefund: 'He anotado que también desea un reembolso y lo estoy comprobando.',
    variant: 'Estoy comprobando si la variante que desea ({variant}) está disponible.',
    tooLate:
      'Su paquete ya ha salido, así que ya no se puede añadir {addition, select, note {una nota} other {un envoltorio de regalo}}.',
    addition:
      'Estoy preguntando a nuestro almacén si todavía se puede añadir {addition, select, note {una nota} other {un envoltorio de regalo}}.',
    billing: 'La factura llevará los datos que me ha indicado.',
  },
  unanswered: 'Lamento también que sus mensajes hayan quedado sin respuesta.',
  informal,
  informalCourtesy: {
    greeting: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
    liveGreeting: (name) => (name ? `¡Hola, ${name}!` : '¡Hola!'),
    closing: (agent) => `Un saludo,\n${agent}`,
  },
};
