import type { MacroRow } from './macroRow';

const HOLA = 'Hola, {{ticket.requester.first_name}}:\n\n';

/** Macros of the Spanish team. */
export const SPANISH_MACROS: MacroRow[] = [
  [
    'Envío::Retraso',
    `${HOLA}Disculpe el retraso, su paquete ya debería haber llegado. Hoy mismo abro una reclamación con el transportista, que tiene cinco días laborables para responder, y le escribiré en cuanto sepa algo.\n\nSi se ha perdido, se lo enviamos de nuevo o le devolvemos el dinero, lo que prefiera.`,
    'hold',
    'envio retraso',
  ],
  [
    'Envío::Entregado pero no recibido',
    `${HOLA}El transportista indica que su paquete se ha entregado. ¿Podría preguntar a sus vecinos y mirar en el buzón?\n\nSi en 24 horas no aparece, responda a este mensaje y abriré una reclamación.`,
    'pending',
    'envio no_recibido',
  ],
  [
    'Envío::Ausente',
    `${HOLA}El repartidor no le encontró en casa y dejó un aviso. Puede recoger el paquete durante 15 días, con su documento de identidad, en el lugar que indica el aviso, o pedir otra entrega en la página de seguimiento.`,
    'solved',
    'envio ausente',
  ],
  [
    'Devolución::Cómo hacerla',
    `${HOLA}Tiene 30 días desde la entrega para devolver el artículo. En «Mi cuenta», «Mis pedidos», elija «Devolver un artículo»: allí está la etiqueta o, si no tiene impresora, un código QR. La devolución es gratuita.`,
    'solved',
    'devolucion',
  ],
  [
    'Devolución::Fuera de plazo',
    `${HOLA}El plazo de 30 días ya ha pasado, por lo que no podemos aceptar la devolución. Si el artículo tiene un defecto, sigue vigente la garantía de dos años.`,
    'pending',
    'devolucion plazo',
  ],
  [
    'Reembolso::Plazo del banco',
    `${HOLA}Su reembolso ya está emitido. Con tarjeta tarda de 3 a 5 días laborables en aparecer en su cuenta; con PayPal, un día.`,
    'solved',
    'reembolso banco',
  ],
  [
    'Reembolso::Atrasado, disculpas',
    `${HOLA}Tiene razón, el reembolso ya debería haberle llegado y lo lamento. Hoy mismo lo aclaro con contabilidad y le escribo.`,
    'hold',
    'reembolso atrasado',
  ],
  [
    'Cancelación::Antes del envío',
    `${HOLA}Su pedido todavía no ha salido y me ocupo de cancelarlo. El importe se devuelve al mismo medio de pago.`,
    'solved',
    'cancelacion',
  ],
  [
    'Cancelación::Demasiado tarde, ya enviado',
    `${HOLA}Su pedido ya está en camino y no podemos detenerlo. Puede rechazarlo en la puerta o devolverlo gratis en un plazo de 30 días.`,
    'solved',
    'cancelacion enviado',
  ],
  [
    'Dirección::Se puede cambiar',
    `${HOLA}La dirección de entrega todavía se puede cambiar. ¿Cuál es la nueva dirección completa?`,
    'pending',
    'direccion',
  ],
  [
    'Producto::Dañado, pedir foto',
    `${HOLA}Lamento que el artículo haya llegado dañado. ¿Podría enviarme una foto del artículo y del embalaje?`,
    'pending',
    'danado foto',
  ],
  [
    'Producto::Artículo equivocado',
    `${HOLA}Disculpe la confusión. Le enviamos enseguida el artículo correcto; para el otro le damos una etiqueta gratuita y no tiene que devolverlo antes.`,
    'solved',
    'articulo_equivocado',
  ],
  [
    'Factura::Envío',
    `${HOLA}Le adjunto su factura. También puede descargarlas todas en «Mi cuenta», «Mis pedidos»; el IVA aparece desglosado.`,
    'solved',
    'factura',
  ],
  [
    'Pago::Rechazado',
    `${HOLA}El pago fue rechazado y no se le ha cobrado nada. Si ve un importe pendiente, desaparecerá solo en unos días. Compruebe el límite y la caducidad de la tarjeta o use otro medio de pago.`,
    'pending',
    'pago',
  ],
  [
    'General::Cliente descontento',
    `${HOLA}Entiendo perfectamente su enfado y le pido disculpas. Me ocupo personalmente de su caso y hoy mismo le escribo con una solución.`,
    'open',
    'reclamacion',
  ],
];
