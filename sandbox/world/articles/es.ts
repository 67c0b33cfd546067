import type { ArticleRow } from './articleRow';

/** The Spanish help centre: the pages that are read most. */
export const SPANISH_ARTICLES: ArticleRow[] = [
  [
    'delivery',
    'Plazos y gastos de envío',
    `Los pedidos hechos de lunes a viernes antes de las 12 h salen el mismo día de nuestro almacén de Roubaix.

## Plazos desde la salida

- España peninsular: de 3 a 5 días laborables
- Baleares y Canarias: de 5 a 8 días laborables
- México: de 6 a 10 días laborables

## Gastos

El envío cuesta 4,90 € y es gratuito a partir de 80 €.`,
    'plazos gastos envío',
  ],
  [
    'delivery',
    'Seguir mi pedido',
    `En cuanto su paquete sale, recibe un correo con el número de seguimiento. También está en «Mi cuenta», «Mis pedidos».

El seguimiento puede tardar 24 horas en empezar. Si no se mueve en más de 3 días laborables, escríbanos y preguntamos al transportista.`,
    'seguimiento paquete',
  ],
  [
    'delivery',
    'Mi paquete llega con retraso',
    `Un paquete está retrasado cuando ha pasado un día laborable desde la fecha anunciada.

Escríbanos y abriremos una reclamación. El transportista tiene 5 días laborables para responder. Si se da por perdido, lo enviamos de nuevo o le devolvemos el dinero, gastos de envío incluidos.`,
    'retraso reclamación',
  ],
  [
    'delivery',
    'Figura como entregado y no lo tengo',
    `A veces un paquete se escanea antes de entregarse. Espere 24 horas y mire en el buzón y con los vecinos.

Si no aparece, escríbanos en un plazo de 7 días y abriremos una reclamación.`,
    'entregado no recibido',
  ],
  [
    'delivery',
    'Un artículo ha llegado roto o dañado',
    `Escríbanos en un plazo de 7 días desde la entrega con una foto del artículo y del embalaje.

Usted elige: un artículo nuevo o el reembolso. No hace falta que devuelva el artículo roto.`,
    'roto dañado foto devolver',
  ],
  [
    'returns',
    'Devoluciones: plazos y condiciones',
    `Tiene 30 días desde la entrega para devolver un artículo sin usar y en su embalaje original. Las devoluciones desde España son gratuitas.

No se admiten velas encendidas ni artículos a medida.`,
    'devolución plazo gratis',
  ],
  [
    'returns',
    'Cómo devolver un artículo',
    `- Entre en «Mi cuenta» y después en «Mis pedidos».
- Elija «Devolver un artículo» y el motivo.
- Imprima la etiqueta o, si no tiene impresora, guarde el código QR.
- Deje el paquete en una oficina de Correos o en un punto de recogida.`,
    'devolver etiqueta impresora qr',
  ],
  [
    'returns',
    '¿Cuándo recibiré mi reembolso?',
    `Revisamos su devolución en un plazo de 5 días laborables desde su llegada y reembolsamos en el medio de pago que utilizó.

- Tarjeta: de 3 a 5 días laborables
- PayPal: 24 horas`,
    'reembolso plazo',
  ],
  [
    'returns',
    'He recibido un artículo equivocado',
    `¡Lo sentimos! Escríbanos con una foto de la etiqueta del artículo. Le enviamos el correcto enseguida, sin esperar al otro, y le damos una etiqueta gratuita para devolverlo.`,
    'artículo equivocado',
  ],
  [
    'orders',
    'Cancelar un pedido',
    `Un pedido se puede cancelar mientras no haya salido de nuestro almacén. El dinero vuelve al medio de pago que utilizó.

Si ya está en camino, rechácelo en la puerta o devuélvalo en un plazo de 30 días.`,
    'cancelar',
  ],
  [
    'payment',
    'Pedir una factura',
    `Todas las facturas están en «Mi cuenta», «Mis pedidos», en cuanto el pedido ha salido. El IVA aparece desglosado.

Para una factura de empresa necesitamos la razón social, la dirección y el NIF.`,
    'factura iva nif',
  ],
  [
    'products',
    'Medidas de alfombras y cortinas',
    `Nuestras alfombras miden 160 × 230 cm o 200 × 300 cm. Las cortinas miden 140 × 250 cm y se pueden acortar con la cinta termoadhesiva incluida. Calcule 1,5 veces el ancho de la ventana.`,
    'medidas cortinas acortar',
  ],
];
