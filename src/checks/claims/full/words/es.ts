import type { ClaimWords } from '../words';

export const es: ClaimWords = {
  language: 'es',
  numbers: {
    un: 1,
    una: 1,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    veinte: 20,
    treinta: 30,
    cien: 100,
  },
  units: { hour: 'horas?', day: 'dias?', week: 'semanas?', month: 'mes(?:es)?', year: 'anos?' },
  range: 'a|y|o',
  working: 'laborables?|habiles|habil|naturales',
  agoBefore: '(?:desde )?hace',
  agoAfter: 'atras',
  greeting: '¡?hola|estimad[oa]|apreciad[oa]|querid[oa]|¡?buenos dias|¡?buenas(?: tardes| noches)?',
  titles: 'senora?|sra?|srta|senorita|don|dona|d\\.|da\\.',
  notNames: 'cliente|clienta|equipo|senor|senora|senores|todos|todas|de|nuevo|gracias|y',
  recipient: 'a nombre de|(?:va |esta )?dirigido a|el nombre de|destinatari[oa](?: es|:)?|a la atencion de',
  contents:
    '(?:(?:pedido|paquete|envio)(?: [#\\w-]*\\d[\\w-]*)? (?:contiene|contenia|incluye|incluia|consta de|lleva)|en el pedido (?:estan?|van?|figuran?|hay|vienen?)|(?:pedido|paquete|envio)(?: [#\\w-]*\\d[\\w-]*)?,? con|(?:segun nuestra ficha, )?(?:usted )?pidio|se trata(?:ba)? del?|en concreto|contenia|paquete con|entre ellos|todavia quiere|ha pedido|habia pedido) ',
  thing: '(?:su|sus|el|la|los|las) ',
  thingEnd:
    ' (?:no tenia que llegarle|del pedido|formaba parte|forma parte|(?:ya )?(?:llego|se entrego|se envio|esta en ruta|va de camino)|que pidio|esta incluid[oa]|,? con)',
  determiner: '(?:el|la|los|las|un|una|su|sus|l) ',
  and: 'y|e',
  items: 'articulos?|productos?|piezas?|unidades',
  counted: 'consta|en total|son|contiene|incluye|contenia|se trata',
  stops:
    'pedido|es|son|fue|va|se|no|en|con|por|que|lleva|llego|viaja|incluye|a|al|esta|estan|tenia|hace|para|ya',
  noise: 'de|del|la|el|los|las',
  costs: 'gastos de envio',
  condition:
    'si|articulos (?:devueltos|se)|pedidos sin|paquetes (?:se|no)|un paquete se|no puedo (?:decir|confirmar)|parece|espero|normalmente|por lo general|a veces|cuando|en cuanto|una vez|mientras(?! que)|hasta que|hasta el|en caso|siempre que|antes de|tras|despues de|sin el|por donde|donde',
  open: 'puede[ns]?|podra[ns]?|podria[ns]?|deberia[ns]?|tendria[ns]?|hubiera[ns]?|hubiese[ns]?|sera[ns]?|preve|quiere|suelen?|iba a hacerse|espere|por dia|que (?:me )?cuenta|nos cuenta',
  negation: 'no|nunca|ningun(?:o|a)?|nada|ni|sin|tampoco|jamas',
  joins:
    'y|que (?=el|la|su|ya|le)|pero|mientras que|aunque|cuando|que todavia|desde entonces|asi que|entregado|realizado',
  wholly:
    'completo|totalidad|integro|integramente|por completo|completamente|enteramente|totalmente|todo|entero',
  states: {
    delivered: `se (?:le )?(?:ha )?entreg(?:o|ado)(?! al? (?:transportista|nacex|seur|mrw|correos|dhl|gls|ups|fedex|dpd|estafeta|redpack|ctt))|(?:fue|ha sido|esta|estaba) entregad[oa]s?|(?:figura|consta|aparece|marcado|marco|registrado|su paquete) (?:por |como )?entregad[oa]|por entregado|le (?:ha )?lleg(?:o|ado)|entrego su|le fue entregado|(?<!no )llego(?! a)|ya ha llegado|(?:dejaron|dejado|dejo)[^.,;!?\\n]{0,15} (?:con|a) (?:un|una|su|el|la) vecin[oa]|(?:esta|dejaron|dejado) en su puerta|(?<=no )ha llegado(?! a)`,
    shipped: `se (?:ha )?envi(?:o|ado)|se (?:ha )?entreg(?:o|ado) al? (?:transportista|nacex|seur|mrw|correos|dhl|gls|ups|fedex|dpd|estafeta|redpack|ctt)|(?:fue|ha sido|esta|estaba) (?:enviad|expedid|despachad)[oa]s?|salio(?: de (?:aqui|nuestro))?|ha salido|habia salido|enviamos el|hemos enviado el paquete|enviado(?= el| la| ayer| anteayer| hoy)|(?<=(?:transportista|mensajero|repartidor)[^.;!?\\n]{0,30} )(?:recogio|recogido)|hemos mandado`,
    underWay: `de camino|en transito|en camino|viajan?|en el centro de (?:clasificacion|distribucion)`,
    outForDelivery: 'en (?:ruta de )?reparto|para el reparto',
    failed: `no se pudo entregar|intento (?:fallido|de entrega)|intento entregar|no fue posible dejar\\w*|el repartidor paso|no encontro a nadie`,
    sentBack: `(?:nos )?(?:ha sido|fue|esta) devuelto(?: a nosotros)?|volvio a nosotros|devuelto a(?: nosotros|l remitente)|vuelto a nosotros|(?:devolvio|devuelto) al remitente|vuelto a nuestr[oa]`,
    lost: `(?:se ha perdido|se perdio|esta perdido|extraviado)|perdi(?:do|o) (?:su|el) (?:paquete|pedido|envio)`,
    processing:
      '(?:se esta|estan?|aun|sigue) (?:preparando|en preparacion)|se esta preparando|en preparacion|preparandose',
    atOurs: '(?:sigue|esta|aun|todavia) (?:con nosotros|en nuestro almacen)|no ha salido',
    unpaid: `(?<=pago(?:[^.,;!?\\n]|[.,](?=\\d)){0,60} )sigue pendiente|pendiente de (?:su |)pago|(?:no hemos recibido|espera de) (?:el |su )pago|(?:esperando|espera de) su pago|pago (?:ha |fue |ha sido )?(?:fallado|fallo|rechazado|fallido)`,
    paid: '(?:recibimos|hemos recibido) (?:el|su) pago|pago (?:ha sido |fue )?(?:recibido|aceptado)',
    cancelled: `se (?:ha )?cancel(?:o|ado)|(?:fue|ha sido|esta) cancelad[oa]|cancelamos|hemos cancelado|(?<=cancelacion(?:[^.,;!?\\n]|[.,](?=\\d)){0,40} )es del|anulad[oa]`,
    refunded: `se (?:le )?(?:ha |han )?reembols(?:o|ado|ados|aron|ada)|(?:esta|fue|ha sido) reembolsad[oa]s?|(?:le )?(?:reembolsamos|devolvimos|abonamos)|(?<=reembolso(?:[^.,;!?\\n]|[.,](?=\\d)){0,50} )(?:se realizo|se hizo|se ha emitido|emitido|realizado)|(?:dinero|importe)[^.,;]{0,30} volvio|le hemos (?:devuelto|abonado)|dinero (?:ya )?esta (?:ya )?en su cuenta|(?:importe|dinero)[^.,;]{0,30} (?:ha sido|fue) (?:abonado|devuelto)`,
    refundRefused:
      '(?<=reembolso(?:[^.,;!?\\n]|[.,](?=\\d)){0,50} )(?:quedo en espera|fue rechazado|fue denegado|se rechazo|rechazado|denegado|esta en espera)',
    refundPending:
      '(?<=reembolso(?:[^.,;!?\\n]|[.,](?=\\d)){0,60} )(?:sigue|esta|queda) (?:aun |todavia )?(?:pendiente|en curso|en tramite)',
    held: '(?:en|por) (?:la )?aduanas?|(?:espera|disponible|listo) (?:en|para|a) (?:el |la |un |su )?(?:punto|oficina|recogida|taquilla|tienda)|(?:esta|sigue|quedo) retenid[oa]',
    returnOpen: '(?<=devolucion(?:[^.,;!?\\n]|[.,](?=\\d)){0,50} )(?:figura como |esta |sigue )abierta',
    returnClosed:
      '(?<=devolucion(?:[^.,;!?\\n]|[.,](?=\\d)){0,50} )(?:figura como |esta |fue )(?:cerrada|completada|finalizada)|cerramos su devolucion',
    returnDeclined:
      '(?<=devolucion(?:[^.,;!?\\n]|[.,](?=\\d)){0,60} )(?:fue |ha sido |se |esta )?(?:rechaz|deneg)\\w+',
    partly: `solo (?:se ha enviado )?una parte|falta(?:n)? (?:un|una|dos|\\d+) articulos? por (?:llegar|enviar)`,
    returnReceived: `recibi(?:do|mos) su devolucion|su devolucion (?:ya )?(?:ha llegado|llego)`,
    returnApproved: `(?<=devolucion (?:ha sido|fue|esta)(?: ya)? )(?:aceptada|aprobada|autorizada)`,
  },
  happenings: {
    delivered: 'entreg(?:o|ado|ada|a)|lleg(?:o|ado)|la entrega lleva fecha',
    shipped: 'envi(?:o|ado|amos)|sali(?:o|do)|se entrego a',
    expected:
      'espera(?:ba)?|previst[oa]|preve|deberia|quiere|llegar[lt]e|haber[lt]e llegado|prometid[oa]|planificad[oa]|tendria',
    scanned: 'escane(?:o|ado)|movido|registro|cargo su|movimiento',
    failed: 'intent(?:o|ado)|repartidor paso|no se pudo',
    placed: 'hizo el pedido|realizado|habia hecho|pedido (?:[#\\w-]+ )?del?|pedido',
    paid: 'pago',
    cancelled: 'cancel(?:o|ado|ada|amos|acion)',
    refunded: 'reembols\\w+|devolvimos|dinero|importe',
    returned: 'devolucion|registro|abierta',
    outForDelivery: 'reparto',
    underWay: 'transito|camino',
  },
  total: 'total|importe completo|pago (?:de|por)|que pago|usted pago|pago',
  acted:
    '(?<![a-z])(?:(?:le|les|se|lo|la|los|las|me) )*(?:he|hemos)(?: ya)? (?<verb>[a-z]+)|(?<![a-z])acabo de (?<verb2>[a-z]+)',
  shown:
    'visto|recibido|leido|comprobado|encontrado|revisado|mirado|mirarlo|mirar|revisar|comprobar|leer|ver|entendido|sido|tenido|podido|anotado|tomado|reembolsado|cancelado|devuelto|enviado el|enviado su|registrado|cerrado|abonado|hecho todo|consultado|hablar|no|tenido|verificado|preparado',
  deeds:
    '(?:articulo de sustitucion|sustituto|nuevo (?:paquete|envio|articulo)|etiqueta|vale)[^.,;!?]{0,30} (?:salio|se (?:ha )?envi(?:o|ado)|ha sido enviad[oa]|fue enviad[oa]|ya (?:va|esta))|(?:reclamacion|queja)[^.,;!?]{0,30} (?:se (?:ha )?(?:abierto|abrio)|ha sido abierta)|direccion[^.,;!?]{0,30} se (?:ha )?cambi(?:o|ado)|reembolsado los gastos',
  gifts:
    '(?:en|para) su proxim[oa] (?:pedido|compra)|como (?:agradecimiento|disculpa|compensacion|gesto|detalle|pequen[ao] [a-z]+)|\\d+ ?(?:%|por ciento)(?: de (?:descuento|rebaja))?|descuento|vale de|cupon|saldo a su cuenta|compensacion|regalo|con intereses|(?:devolver|reembolsar)(?:emos|e)? los gastos|corre de nuestra cuenta|(?:anadiremos|pagaremos|abonaremos) (?:[€$]?\\d+)',
  vows: 'se lo (?:garantizo|prometo)|prometido|garantizado|le prometo|le garantizo|prometemos',
  announced:
    '(?:tendra|recibira|saldra|llamara|llamaremos|estara)[^.!?\\n]{0,60}(?:hoy|manana|esta (?:misma )?(?:noche|tarde|semana)|antes de|en \\d|horas|fin de semana)|(?:esta (?:misma )?(?:noche|tarde)|hoy mismo|manana mismo)[^.!?\\n]{0,50}(?:tendra|recibira|saldra|estara)|hoy mismo|esta (?:misma )?(?:noche|tarde)|manana mismo|a mas tardar|como muy tarde|antes de (?:manana|las|el fin|la noche)|manana (?:por la manana|a primera|antes)|(?:alguien )?le (?:llamara|llamaremos|pagaremos|abonaremos|regalaremos|anadiremos)|por cada dia|por dia',
};
