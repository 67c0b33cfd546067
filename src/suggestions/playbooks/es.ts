import type { ReplyTexts } from './texts';

const TRACK = '?Puede seguir el envío aquí: {trackingUrl}';
const BY_CARRIER = '{carrier, select, none {} other { con {carrier}}}';
const THE_CARRIER = '{carrier, select, none {al transportista} other {a {carrier}}}';
const WITH_CARRIER = '{carrier, select, none {con el transportista} other {con {carrier}}}';
const LAST_SCAN = '?El último registro es del {lastScanOn}{place, select, none {} other { ({place})}}.';
const LATER_RETURN = 'Cuando le haya llegado, puedo abrir una devolución si lo desea.';
const REFUNDS =
  '?{refunds, plural, =0 {} one {El {refundedOn} se emitió un reembolso de {refunded}.} other {Hasta ahora se han reembolsado {refunded}, la última vez el {refundedOn}.}}';

const THING = '{thing, select, none {} other { ({thing})}}';
const damaged = `Lamento que su pedido {order}${THING} le haya llegado dañado.`;
const wrongItem = 'Lamento que con su pedido {order} haya recibido un artículo equivocado.';
const THANKS_PHOTO = '?[photo] Gracias por la foto.';
const CHOOSE = '¿Prefiere que le enviemos otro o que le devolvamos el dinero?';
const REPLACE = 'Estoy preparando el envío de un artículo nuevo.';
const RIGHT_ITEM = 'Estoy preparando el envío del artículo correcto.';
const REFUND = 'Estoy preparando su reembolso.';
const ANSWER = 'Le escribiré tan pronto como tenga una respuesta.';
/** Where they want their money back and something else has to be cleared up first. */
const WANTS_REFUND = '?[refund] He anotado que desea un reembolso y lo estoy comprobando.';
const WITH_PHOTO =
  '{wanted, select, refund {Con ella podré preparar su reembolso.} replacement {Con ella podré preparar su reemplazo.} other {Con ella me ocuparé enseguida.}}';

const DAY = new Intl.DateTimeFormat('es', { day: 'numeric', month: 'long', timeZone: 'UTC' });

export const es: ReplyTexts = {
  courtesy: {
    greets:
      /^(?:hola(?:, [^\n.,:;!?]{1,40})?(?=:)|hola|buen(?:os|as) (?:d[íi]as|tardes|noches)|buenas(?! noticias)|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?)(?![a-záéíóúñ])[^.!?:;\n]{0,60}?(?:[,.!:]|(?=\n)|$)\s*/i,
    closes:
      /^(?:(?:un )?(?:cordial|cordiales|atento|atentos|muchos)? ?saludos?|atentamente|reciba un cordial saludo|un abrazo|(?:muchas )?gracias(?: de nuevo| de antemano| por todo)?(?=[,.!]?$)|que (?:tenga|pase)[a-z]* (?:un )?buen[a-z]* (?:d[íi]a|tarde|noche|fin de semana))(?![a-záéíóúñ])[^.!?\n]{0,20}[,.!]?$/i,
    greeting: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
    liveGreeting: (name) => (name ? `¡Hola, ${name}!` : '¡Hola!'),
    closing: (agent) => `Un cordial saludo,\n${agent}`,
  },
  playbooks: {
    'whereIsOrder/unpaid': [
      [
        'Su pedido {order} está registrado, pero el pago aún no se ha confirmado, y por eso todavía no ha salido.',
      ],
      ['Si ya le han cobrado el importe, dígamelo y lo reviso.'],
    ],
    'whereIsOrder/notDispatched': [
      [
        'Su pedido {order} se está preparando y todavía no ha salido.',
        '?La entrega está prevista para el {promisedOn}.',
      ],
      ['Mientras tanto no tiene que hacer nada.'],
    ],
    'whereIsOrder/notDispatchedLate': [
      [
        'Disculpe la espera: su pedido {order} estaba previsto para el {promisedOn} y todavía no ha salido.',
        'Estoy preguntando en nuestro almacén a qué se debe.',
        ANSWER,
      ],
    ],
    'whereIsOrder/partlyShipped': [
      [
        'Su pedido {order} llega en varios paquetes: una parte ya ha salido y el resto se está preparando.',
        'Estoy preguntando en nuestro almacén cuándo saldrá el resto.',
      ],
      ['?Ya enviado: {sentItems}.', '?Pendiente: {restItems}.'],
      [TRACK],
    ],
    'whereIsOrder/severalParcels': [
      [
        'Su pedido {order} viaja en {parcels} paquetes{allUnderWay, select, yes {, todos en camino} other {, de los que {underWay, plural, one {# sigue} other {# siguen}} en camino}}.',
        WANTS_REFUND,
        '?Disculpe el retraso: la entrega estaba prevista para el {missedOn}.',
        '?Aún en camino: {underWayItems}.',
        TRACK,
      ],
    ],
    'whereIsOrder/inTransit': [
      [
        `Su pedido {order} está en camino${BY_CARRIER}.`,
        '?Salió de nuestro almacén el {shippedOn}.',
        LAST_SCAN,
      ],
      ['?La entrega está prevista para el {promisedOn}.', TRACK],
    ],
    'whereIsOrder/late': [
      [
        'Disculpe el retraso: su pedido {order} debía llegarle el {promisedOn}.',
        WANTS_REFUND,
        LAST_SCAN,
        TRACK,
      ],
      [`Estoy preguntando ${THE_CARRIER} dónde está el paquete.`, ANSWER],
    ],
    'whereIsOrder/lost': [
      [
        'Lo siento: su pedido {order} no se ha movido desde el {lastSignOn}{place, select, none {} other { ({place})}}.',
        WANTS_REFUND,
        '?Debía llegarle el {missedOn}.',
        TRACK,
      ],
      [`Voy a abrir una investigación ${WITH_CARRIER} para saber dónde está.`, ANSWER],
    ],
    'whereIsOrder/outForDelivery': [
      [`Buenas noticias: su pedido {order} está en reparto${BY_CARRIER}.`, TRACK],
    ],
    'whereIsOrder/deliveryFailed': [
      [
        `Lo siento: no se ha podido entregar su pedido {order}${BY_CARRIER}.`,
        WANTS_REFUND,
        'Estoy pidiendo una nueva entrega.',
      ],
      [LAST_SCAN, TRACK],
    ],
    'whereIsOrder/delivered': [
      [
        'Su pedido {order} figura como entregado{deliveredOn, select, none {} other { el {deliveredOn}}}{carrier, select, none {} other { por {carrier}}}.',
      ],
      [`Si no lo ha recibido, dígamelo y lo aclaro ${WITH_CARRIER}.`],
      ['?Los detalles de la entrega están aquí: {trackingUrl}'],
    ],
    'whereIsOrder/notReceived': [
      [
        'Lamento que no haya recibido su pedido {order}, aunque figura como entregado{deliveredOn, select, none {} other { el {deliveredOn}}}.',
        WANTS_REFUND,
        `Voy a abrir una investigación ${WITH_CARRIER} para saber dónde se dejó.`,
        ANSWER,
      ],
      ['?[tip] Mientras tanto, merece la pena preguntar a los vecinos y mirar en el buzón.'],
    ],
    'return/none': [
      [
        'Estoy abriendo una devolución para su pedido {order}.',
        'Las instrucciones para enviarlo de vuelta le llegarán por correo electrónico.',
      ],
    ],
    'return/underWay': [
      [
        `Su pedido {order} salió de nuestro almacén{leftOn, select, none {} other { el {leftOn}}}${BY_CARRIER} y todavía no se ha entregado.`,
        LATER_RETURN,
      ],
    ],
    'return/requested': [
      [
        'Su solicitud de devolución del pedido {order} nos llegó{returnOn, select, none {} other { el {returnOn}}} y está pendiente de nuestra aprobación.',
        'Me ocupo de ella ahora mismo.',
      ],
    ],
    'return/open': [
      [
        'La devolución de su pedido {order} está abierta{returnOn, select, none {} other { desde el {returnOn}}}.',
        'El reembolso se tramita cuando los artículos vuelven a nuestro almacén; todavía no se ha emitido.',
      ],
    ],
    'return/received': [
      [
        'La devolución de su pedido {order} figura como completada y todavía no consta ningún reembolso.',
        'Estoy comprobando qué le corresponde.',
      ],
    ],
    'refund/issued': [
      [
        '{refunds, plural, one {Su reembolso de {refunded} por el pedido {order} se emitió el {refundedOn}.} other {En total se han reembolsado {refunded} por su pedido {order}, la última vez el {refundedOn}.}}',
      ],
      ['Según su banco, puede tardar un poco en aparecer en su cuenta.'],
    ],
    'refund/partly': [
      [
        'Hasta ahora se han reembolsado {refunded} de los {total} de su pedido {order}, la última vez el {refundedOn}.',
        'Estoy comprobando si aún le corresponde algo.',
      ],
    ],
    'refund/overdue': [
      [
        'Disculpe la espera: la devolución de su pedido {order} está completada, pero el reembolso aún no se ha emitido.',
        'Me ocupo de ello ahora mismo.',
      ],
    ],
    'refund/afterCancel': [
      [
        'Su pedido {order} se canceló{cancelledOn, select, none {} other { el {cancelledOn}}} y todavía no consta ningún reembolso.',
        'Estoy comprobando el pago.',
      ],
    ],
    'refund/beforeDispatch': [
      ['Su pedido {order} todavía no ha salido.', '¿Quiere que lo cancele y le devuelva el dinero?'],
    ],
    'refund/underWay': [
      [
        `Su pedido {order} salió de nuestro almacén{leftOn, select, none {} other { el {leftOn}}}${BY_CARRIER} y todavía no se ha entregado, así que por ahora no puedo reembolsarlo.`,
        'Cuando le haya llegado, puedo abrir una devolución; el reembolso se tramita cuando vuelva a nuestro almacén.',
      ],
      [TRACK],
    ],
    'payment/failed': [
      [
        'El pago de su pedido {order} no se ha completado: no se le ha cobrado nada y el pedido no ha salido.',
        'Si su banco muestra un importe pendiente, solo está retenido, y el banco lo liberará.',
      ],
      ['¿Sigue queriendo el pedido? En ese caso puedo enviarle un nuevo enlace de pago.'],
    ],
    'cancel/beforeDispatch': [
      [
        'Su pedido {order} todavía no ha salido, así que lo estoy cancelando.',
        '?[paid] También estoy preparando su reembolso.',
      ],
    ],
    'cancel/afterDispatch': [
      [
        `Su pedido {order} salió de nuestro almacén{leftOn, select, none {} other { el {leftOn}}}${BY_CARRIER}, así que ya no se puede cancelar.`,
        LATER_RETURN,
      ],
      [TRACK],
    ],
    'cancel/delivered': [
      [
        'Su pedido {order} se entregó{deliveredOn, select, none {} other { el {deliveredOn}}}, así que ya no se puede cancelar.',
        'Si ya no lo quiere, puedo abrirle una devolución.',
      ],
    ],
    'cancel/already': [
      ['Su pedido {order} se canceló{cancelledOn, select, none {} other { el {cancelledOn}}}.', REFUNDS],
    ],
    'address/before': [
      [
        'Su pedido {order} todavía no ha salido, así que estoy cambiando la dirección de entrega por esta: {newAddress}.',
      ],
    ],
    'address/ask': [
      [
        'Su pedido {order} todavía no ha salido, así que aún se puede cambiar la dirección de entrega.',
        '¿A qué dirección debe ir?',
      ],
    ],
    'address/after': [
      [
        'Su pedido {order} salió de nuestro almacén{leftOn, select, none {} other { el {leftOn}}}, así que ya no puedo cambiar la dirección yo.',
        `Estoy preguntando ${THE_CARRIER} si se puede desviar el paquete.`,
        ANSWER,
      ],
      [TRACK],
    ],
    'invoice/send': [
      ['Le envío la factura de su pedido {order}{company, select, none {} other {, a nombre de {company}}}.'],
    ],
    'damaged/replace': [[damaged, REPLACE, THANKS_PHOTO]],
    'damaged/refund': [[damaged, REFUND, THANKS_PHOTO]],
    'damaged/choose': [[damaged, THANKS_PHOTO, CHOOSE]],
    'damaged/askPhoto': [[damaged, `¿Podría enviarme una foto, por favor? ${WITH_PHOTO}`]],
    'wrongItem/replace': [[wrongItem, RIGHT_ITEM, THANKS_PHOTO]],
    'wrongItem/refund': [[wrongItem, REFUND, THANKS_PHOTO]],
    'wrongItem/choose': [[wrongItem, THANKS_PHOTO, CHOOSE]],
    'wrongItem/askPhoto': [
      [wrongItem, `¿Podría enviarme una foto de lo que ha recibido, por favor? ${WITH_PHOTO}`],
    ],
    'missingItem/check': [
      [
        `Lamento que falte algo en su pedido {order}${THING}.`,
        WANTS_REFUND,
        'Estoy comprobando con nuestro almacén cuándo podemos enviarle lo que falta.',
      ],
    ],
  },
  statuses: {
    draft: null,
    unpaid: 'pendiente de pago',
    processing: 'en preparación',
    partlyShipped: 'enviado en parte',
    shipped: 'enviado',
    outForDelivery: 'en reparto',
    deliveryFailed: 'pendiente de una nueva entrega',
    delivered: 'entregado',
    cancelled: 'cancelado',
    refunded: 'reembolsado',
    partlyRefunded: 'reembolsado en parte',
    other: null,
  },
  questions: {
    whichOrder: 'Para mirar el correcto: ¿se trata de su pedido {candidates}?',
    orderNumber: '¿Podría darme el número del pedido, por favor?',
    otherEmail:
      'No encuentro el pedido {order} con {email}. ¿Se hizo con otra dirección de correo electrónico?',
  },
  readMore: 'Más información: {url}',
  typeset: (text) => text.replaceAll("'", '’'),
  day: (date) => DAY.format(date),
};
