import type { Vocabulary } from '../../vocabulary';

const NUMBER = String.raw`(?:numeros?|num|nro|nr|n\.? ?[º°o]|no|n|#|referencia|ref|codigo|folio|id)\.?`;
const OF = String.raw`(?:de la |de tu |de su |de mi |del |de |d )?`;
const WHAT = '(?:que|q|k|cual)';
/** "Cuando" and "donde" ask only where a question begins or after a word of asking; elsewhere they are "when" and "where". */
const ASKED_AT = String.raw`(?<=^|[¿,:;(] ?|(?<![a-z])(?:y|pero|para|desde|hasta|de|por|a|en|saber|recuerdas?|acuerdas?|dime|decime|digame|diganos|indi(?:ca|que)(?:me|nos)|exactamente|sabes?|confirma|confirme) )`;
const TO_THE_MARK = String.raw`(?=[^¿?]*\?)`;
/** A noun alone, or with little before it: "¿Pedido?", "¿me confirma el pedido?", "¿cuál es la suya?". */
const ALONE = String.raw`(?<=(?:^|[¿:;,!] ?|(?<![a-z])(?:y|cual(?: es| era| seria)?|tiene[sn]?|tenes|tienes a mano|a mano|me (?:das?|dices?|indicas?|confirmas?|recuerdas?|pasas?|compart[ei]s?|regalas?)|digame|dime|decime|indi(?:que|ca)(?:me)?|facilite(?:me)?|introduzca|escriba) )(?:(?:el|la|los|las|tu|su|un|una) )?)`;
const ENDS = String.raw`(?= ?(?:[?,.:;]|$|(?:y|o) (?:el|la|tu|su|un|una)|(?:actual|exact[oa]|porfa|por favor|de (?:compra|contacto|atencion))(?![a-z])))`;

/** The noun is looked for first: what stands before it is looked at only there. */
const alone = (noun: string): string => `(?=${noun})${ALONE}${noun}${ENDS}`;

/** Verbs by which somebody is asked to give something: infinitives and stems of the imperatives of tú, vos, usted and plural. */
const GIVE = String.raw`(?:dar|decir|pasar|enviar|reenviar|mandar|indicar|facilitar|proporcionar|compartir|comunicar|recordar|adjuntar|anexar|escribir|aportar|brindar|regalar|suministrar|contar|platicar|describir|detallar|explicar|mostrar|especificar|dejar|anotar|senalar|hacer llegar|confirmar(?! que| si))`;
const GIVEN = String.raw`(?:d[aei]|dad|den|digan?|deci|decid|(?:pas|envi|reenvi|mand|facilit|proporcion|record|recuerd|adjunt|anex|regal|suministr|cuent|cont|platic|dej|anot|aport|brind|muestr|mostr|remit|detall)(?:[ae]n?|ad)|(?:compart|describ|escrib|remit)(?:[aei]n?|id)|(?:indi|especifi|comuni|expli|platic|confirm)(?:c?a|qu?e|qu?en|c?ad)|ha(?:z|ce|ga|gan|ced))`;
const GIVES = String.raw`(?:das?|dais|dan|dices?|decis|dirias?|darias?|pasas?|pasais|pasarias?|envias?|mandas?|mandais|indicas?|facilitas?|proporcionas?|compart[ei]s?|recuerdas?|recordas|adjuntas?|regalas?|cuentas?|contas|platicas?|dejas?|describes?|describis|aportas?|brindas?|comunicas?|confirmas? (?:tu|su|el|la|los|las|cual|que (?:dia|numero|hora))|haces? llegar)`;

/** What is counted and is no piece. */
const UNITS = String.raw`(?:dias|noches|semanas|meses|an[oi]|horas|minutos|veces|ocasiones|cuotas|mensualidades|digitos|k|metros|m2|c(?:m|enti|argos|obros|uartos)|grados|litros|gigas|miligramos|movimientos|ambientes|estancias|dormitorios|pisos|plantas|datos|mascotas)`;

/** What questions and labels are worded like in Spanish. */
export const questions = {
  nouns: [
    [
      'securityAnswer',
      String.raw`apellido de soltera|contrasenas?|(?:clave|codigo) (?:secret[oa]|de acceso|de seguridad|pin)|pin|cvv|pregunta (?:secreta|de seguridad)|nip|respuesta secreta|(?:nombre de|como se llama(?:ba)?) (?:tu|su|la|el) (?:primer[ao]? )?(?:mascota|perr[oa]|gat[oa]|escuela|colegio|maestr[oa]|profesora?)[a-z ]{0,20}|numero de(?: la)? seguridad social`,
    ],
    [
      'dateOfBirth',
      String.raw`fecha de nac(?:imiento)?|dia de nacimiento|cumpleanos|(?:en que (?:fecha|dia) |cuando )(?:nacio|naciste)|fec\.? nac`,
    ],
    [
      'trackingNumber',
      String.raw`${NUMBER} ${OF}(?:seguimiento|rastreo|guia|envio|tracking|paquete|expedicion|encomienda)|(?:numero |codigo )?tracking|localizador (?:del? )?(?:envio|paquete)|guia de (?:envio|rastreo)|${alone(String.raw`(?:guia|envio|seguimiento|rastreo)`)}`,
    ],
    [
      'policyOrClaimNumber',
      String.raw`${NUMBER} ${OF}(?:poliza|siniestro|contrato|expediente|caso|reclamo|reclamacion|incidencia|denuncia|radicado|reporte|tramite|gestion|solicitud|aviso|parte|averia)|${alone(String.raw`(?:poliza|siniestro|contrato|expediente|aviso|caso|reclamo)`)}|(?:hiciste|hizo|pusiste|puso|abriste|abrio)(?: ya)? (?:un |una |algun )?(?:reclamo|reclamacion|incidencia|denuncia)`,
    ],
    ['serialNumber', String.raw`${NUMBER} (?:de )?serie|imei|serial|${ALONE}serie${ENDS}`],
    [
      'bookingReference',
      String.raw`${NUMBER} ${OF}(?:reserva|reservacion|vuelo|billete|boleto|confirmacion)|localizador|pnr|${alone(String.raw`(?:reserva|reservacion)`)}`,
    ],
    [
      'orderNumber',
      String.raw`${NUMBER} ${OF}(?:pedido|orden|compra)(?: de compra)?|numero (?:tiene|lleva|aparece en) (?:tu|su|el|la) (?:pedido|orden|compra)|${WHAT} (?:es |de (?:tus|sus) )?(?:el |tu |su )?(?:pedidos?|orden)|${alone(String.raw`(?:pedido|orden(?: de compra)?|compra|folio|ti(?:que|cket)|numero|cual es el suyo)`)}|(?:folio|tique?|ticket) (?:de )?(?:tu |su |la )?(?:compra|venta|pedido)|(?:que )?numero (?:lleva|pone|sale en|figura en|aparece en|viene en) (?:el|la|tu|su) (?:ti(?:que|cket)|recibo|correo|confirmacion)|cual es (?:el suyo|el tuyo|la suya)`,
    ],
    ['iban', String.raw`iban|cbu|clabe|datos bancarios|cuenta bancaria`],
    [
      'accountNumber',
      String.raw`${NUMBER} ${OF}(?:cliente|soci[oa]|cuenta|abonad[oa]|afiliad[oa]|usuario|membresia|suscriptora?|tarjeta de (?:fidelidad|soci[oa]|puntos|cliente))|numero cliente|${NUMBER} ${OF}(?:monedero|contador|medidor|suministro|servicio)|(?:tiene|tienes|tenes)(?: ya)? (?:una |la |nuestra )?(?:tarjeta|membresia)(?= ?(?:\?|de (?:soci|puntos|client|fidel)))|${alone(String.raw`(?:soci[oa]|cliente|monedero|membresia)`)}|tarjeta de (?:fidelidad|soci[oa]|puntos)`,
    ],
    [
      'email',
      String.raw`(?<!(?<![a-z])(?:en|por|a|al) (?:(?:tu|su|el|mi) )?)(?:direccion (?:de )?)?(?:e-?mail|(?<=(?<![a-z])(?:tu|su|el|que|q|un|cual|es|por|vuestro|de|y|o|con|del) )mail|^mail(?=\W*$)|correo(?! postal| certificado)(?: electronico)?|casilla(?: de (?:correo|mail))?)`,
    ],
    [
      'phone',
      String.raw`${NUMBER} (?:de )?(?:tu |su )?(?:telefono|celular|cel|movil|whatsapp|contacto)(?! fijo)|${alone(String.raw`(?:telefono|movil|celular|cel|whatsapp)`)}|numero (?:telefonico|en el que|donde|al que|al cual|para)(?: [a-z]+){0,3} (?:llam|contact|localiz|ubic|encuentr|encontr|marc|comunic)[a-z]*|telefonos?(?! (?:fijo|que|nuevo|no|se|tiene|llego|sale))|(?:tu|su|un|algun|que|q) (?:movil|celular|cel|whatsapp)(?! (?:que|nuevo|no|se|tiene|llego|sale))`,
    ],
    ['postcode', String.raw`cod(?:igo|\.)? postal|c\.? ?p\.?`],
    [
      'personName',
      String.raw`a (?:que |q )?nombre de (?:quien|q(?:uie)?n)|a (?:que|q) nombre|con quien (?:tengo el (?:gusto|placer)(?: de (?:hablar|tratar))?|hablo|estoy hablando|me comunico)|como (?:te llamas|os llamais|se llama(?= ?\?| usted))|quien eres|(?:tu |su |el )?(?:nombres?(?: (?:completo|de pila|y (?:los )?apellidos?|apellidos?))*|apellidos?)(?! (?:completo )?(?:de |del ))|(?:nombre|apellidos?)(?: completo| y apellidos?)? del (?:titular|cliente|pasajero|asegurado|huesped)|${ALONE}titular(?: de (?:la|su|tu) (?:cuenta|linea|tarjeta|reserva))?${ENDS}|(?:quien es|nombre de) (?:el |la )?titular`,
    ],
    [
      'stepTried',
      String.raw`(?:que|q) (?:(?:has|ha|han|habeis) (?:probado|intentado|hecho|revisado)|(?:probaste|intentaste|intento|probo|hiciste|hizo))|(?:ya )?(?:lo |la |los |las )?(?:has|ha|habeis|han) (?:probado|intentado|reiniciado|limpiado|cargado|cambiado|mirado|revisado|comprobado|desenchufado|desconectado|actualizado|reinstalado|restablecido)(?! (?:de (?:plan|direccion|domicilio)))|(?:ya )?(?:lo |la |los |las )?(?:probaste|reiniciaste|intentaste|limpiaste|desenchufaste|revisaste|actualizaste)(?= (?:en|con|a|el|la|los|las|otr|ya)|\W*\?)|ya (?:lo |la |los |las )?(?:probo|reinicio|reviso|intento|limpio)(?=[^.?!]{0,30}\?)|y la actualizacion`,
    ],
    [
      'deliveryMode',
      String.raw`(?:modo|metodo|tipo|forma|modalidad|opcion) de (?:entrega|envio|recogida)|como (?:quieres?|queres|prefieres?|preferis|deseas?|lo quieres?) (?:que te lo |que se lo )?(?:recib|recog|envi|mand|entreg|devolv|retir)[a-z]*|como (?:te |se |nos )?(?:lo|la|los|las) (?:entreg|envi|mand|recib|devuelv|hac|tra)[a-z]*|(?:retir|llev|envi|mand|recog|pas)[a-z]*(?: [a-z]+){0,4} (?:domicilio|casa) o (?=[a-z])|(?:estandar|normal|express?) o (?:urgente|express?|normal|estandar)|para (?:recoger|retirar) o (?:para )?(?:enviar|envio|domicilio)|como (?:quiere|desea|prefiere)s? (?:entregar|recibir|devolver)(?:l[oa]s?)?`,
    ],
    [
      'pickupPoint',
      String.raw`punto (?:de )?(?:recogida|retiro|entrega|pack|pick-?up)|(?:que|cual) (?:punto|sucursal|tienda|local|oficina)(?: [a-z]+){0,3} (?:recog|retir|recib|entreg|dej)[a-z]*`,
    ],
    [
      'address',
      String.raw`direcci?on(?:es)?(?! (?:fiscal|ip|de correo|de e-?mail|de mail|web))(?: (?:completa|exacta|postal|actual|de (?:entrega|envio|facturacion|residencia|la entrega)))*|(?<!a )domicilio(?! fiscal)|(?:que )?calle y (?:numero|altura|nro|colonia)|en que calle|colonia y calle|a donde va(?= ?\?)|donde (?:vives?|vivis)`,
    ],
    [
      'photo',
      String.raw`(?:fotos?|fotografias?|imagen(?:es)?|capturas?(?: de pantalla)?|pantallazos?|evidencia fotografica)(?! (?:de|del|a) (?!(?:los? |las? |tu |su )?(?:dan|problema|producto|articulo|golpe|desperfecto|rotura|averia|defecto|estado|que (?:recib|lleg))))`,
    ],
    [
      'document',
      String.raw`(?:copia de (?:la|tu|su) )?(?<!(?:numero|nro|fecha) de (?:la )?)(?:factura|comprobante|recibo de compra|ticket de compra|boleta|justificante|presupuesto)`,
    ],
    [
      'time',
      String.raw`(?:a |desde |hasta )?(?:que|q|cual) horas?|hora (?:aproximada|exacta|preferida|del?|de la|fue)|franja(?: horaria)?|${WHAT} (?:turno|horario)`,
    ],
    [
      'date',
      String.raw`${WHAT} (?:dia|fecha)(?! de (?:caducidad|vencimiento))|vigente desde|fecha(?! de (?:caducidad|vencimiento|nac|expedicion))(?: (?:exacta|aproximada|preferida))?|dia(?: exacto)? (?:de|en) (?:la |que )(?:compra|entrega|visita)`,
    ],
    [
      'quantity',
      String.raw`cuant[oa]s(?! ${UNITS})|${ALONE}unidades${ENDS}|cantidad(?! (?:exacta|cobrada))|numero de (?:unidades|piezas|personas|articulos)`,
    ],
    [
      'amount',
      String.raw`(?:que )?(?:importe|monto)|cantidad (?:exacta|cobrada)|(?<!en )cuanto (?:dinero|pag[a-z]+|cost[a-z]+|abon[a-z]+|transferi[a-z]*|te cobr[a-z]+|le cobr[a-z]+)|${WHAT} (?:es |fue )?(?:el )?(?:valor|precio)|valor (?:cobrado|pagado)|de cuanto (?:es|era|fue)`,
    ],
    [
      'company',
      String.raw`(?:nombre de (?:la|tu|su) |(?<!(?:de|para) (?:la|tu|su) ))(?:empresa(?! de (?:transporte|mensajeria|envios|paqueteria|reparto))|razon social|compania|sociedad)`,
    ],
    [
      'variant',
      String.raw`${WHAT} (?:es |era |fue )?(?:el |la |tu )?(?:tall[ae]s?|color|tono|modelo|tamano|medidas?|version|capacidad|olor|aroma|sabor)|numero de (?:calzado|pie)|${alone(String.raw`(?:tall[ae]s?|colores|color|tono|modelo|medidas?|tamano|acabado|formato|version|capacidad|sabor)`)}|${WHAT} (?:es |era |fue )?(?:el |la |tu )?(?:acabado|formato)|(?:tall[ae]|color|modelo) (?:exact[oa]|dese(?:as|a|ad[oa])|quer[a-z]+|quier[a-z]+)`,
    ],
    [
      'product',
      String.raw`${WHAT} (?:es |era |fue |habia sido )?(?:el |la )?(?:productos?|articulos?|prendas?|aparato|electrodomestico)|(?:producto|articulo) en cuestion|nombre (?:del (?:producto|articulo)|de (?:la|el) (?:mesa|silla|lampara|modelo|sofa|estanteria|cama))|${alone(String.raw`(?:producto|articulo|prenda)`)}|${WHAT} kit|que (?:iba|venia|habia) (?:dentro|en la caja|en el paquete|en el otro)|(?:que|q) (?:fue lo (?:que|q) )?(?:compraste|compro|pediste|pidio|pedis?te|encargaste|encargo|contenia|habias? (?:pedido|comprado))`,
    ],
    [
      'problem',
      String.raw`(?:que|q) (?:tipo de )?(?:problemas?|fall[ao]s?|averia|inconveniente|danos?|defectos?|incidencia|desperfectos?)|cual (?:es|fue|seria) (?:el|la|tu|su) (?:problema|inconveniente|fall[ao]|motivo)|(?:que|q) (?:es lo que )?(?:te |le |les |os |se )?(?:paso|ocurrio|ocurre|pasa|sucedio|sucede|ha (?:pasado|ocurrido|sucedido))|(?:describ|cuent|cont|expli|detall|platic)[a-z]+(?: [a-z]+){0,3} (?:problema|fall[ao]|lo ocurrido|inconveniente|averia|danos?)`,
    ],
    [
      'other:reason',
      String.raw`por (?:que|q) (?:motivo|razon)|motivo(?: (?:de la|del|de su|de tu) (?:devolucion|cambio|reclamo|reclamacion|solicitud|baja))?|a que se debe`,
    ],
    ['other:agent', String.raw`quien (?:te|le|os|les) (?:atendio|ayudo|ha atendido|llamo)`],
    ['other:part', String.raw`${WHAT} (?:piezas?|partes?|accesorios?|repuestos?)`],
    ['other:floor', String.raw`${alone(String.raw`(?:planta|piso|depto|departamento|puerta|escalera)`)}`],
    ['other:coupon', String.raw`(?:codigo|cupon) (?:promocional|de descuento|promo)|cupon`],
    ['other:deliveryNote', String.raw`albaran|remito`],
    ['other:os', String.raw`sistema operativo`],
    [
      'other:instructions',
      String.raw`(?:alguna |algun )?(?:indicacion|instruccion|referencia|punto de referencia|observacion)(?:es)?(?= ?(?:\?|para (?:el|la)|adicional))`,
    ],
    ['other:channel', String.raw`(?:tienda|web|online) o (?:en )?(?:tienda|web|online)`],
    ['other:months', String.raw`cuant[oa]s (?:meses|cuotas|plazos|mensualidades)`],
    ['other:alias', String.raw`(?:cbu o )?alias`],
    [
      'other:idNumber',
      String.raw`(?:numero de )?(?:dni|nie|cedula|documento(?: de identidad)?|identificacion|curp|pasaporte)(?: de identidad)?`,
    ],
    ['other:taxId', String.raw`nif|cif|nit|rfc|cuit|cuil|rut`],
    ['other:plate', String.raw`placas?|matricula|patente|dominio del (?:auto|vehiculo)`],
    [
      'other:vehicle',
      String.raw`${WHAT} (?:vehiculo|coche|carro|auto|moto)(?: es)?|(?:marca|modelo) del (?:vehiculo|coche|carro|auto)`,
    ],
    ['other:bank', String.raw`${WHAT} (?:banco|entidad(?: bancaria)?)`],
    [
      'other:paymentMethod',
      String.raw`(?:forma|medio|metodo) de pago|(?:con que|como) (?:tarjeta|pagaste|pago|abonaste|quieres? pagar|queres pagar)`,
    ],
    [
      'other:cardEnding',
      String.raw`(?:terminacion|(?:ultim[oa]s )?(?:tres|cuatro|3|4)? ?(?:digitos|numeros|cifras)) de (?:la |tu |su )?tarjeta`,
    ],
    ['other:nights', 'cuantas noches'],
    ['other:store', String.raw`${WHAT} (?:tienda|sucursal|local|almacen)`],
    ['other:returnNumber', String.raw`${NUMBER} ${OF}(?:devolucion|retorno|cambio)`],
    ['other:recipient', String.raw`quien (?:lo |la |los |las )?(?:recib|recog|retir|va a recib)[a-z]*`],
    [
      'other:place',
      String.raw`${WHAT} (?:ciudad|localidad|poblacion|barrio|colonia|provincia|municipio|zona|pais|estado)|(?:ciudad|lugar|aeropuerto) de (?:origen|destino|salida|llegada)|destino|${alone(String.raw`(?:ciudad|poblacion|localidad|provincia)`)}|(?=a?d?onde)(?:a|${ASKED_AT})d?onde${TO_THE_MARK}`,
    ],
  ],
  interrogatives: [
    ['other:duration', String.raw`cuanto tiempo|cuant[oa]s (?:dias|noches|semanas|meses|horas)`],
    ['date', String.raw`(?=cuando)${ASKED_AT}cuando${TO_THE_MARK}|para cuando`],
    ['quantity', String.raw`cuant[oa]s(?! ${UNITS})`],
    ['amount', String.raw`(?<!(?:hace|cada|en) )cuanto(?= (?:es|era|fue|te|le|has|ha|les?)(?![a-z]))`],
  ],
  labels: [
    [
      'securityAnswer',
      String.raw`nip|pin|contrasena|clave|codigo (?:de seguridad|secreto|pin)|apellido de soltera`,
    ],
    ['dateOfBirth', String.raw`fecha de nac(?:imiento)?|naci(?:do|da)?(?: el)?|f\. ?nac`],
    [
      'trackingNumber',
      String.raw`(?:${NUMBER} ${OF})?(?:seguimiento|rastreo|guia|tracking|encomienda)|${NUMBER} ${OF}(?:envio|paquete|expedicion)|(?<=(?:envio|paquete|pedido|entrega)[^.?!\n]{0,20} )localizador|(?<=(?:^|[.!?\n] ?))envio(?= [a-z]{0,4} ?\d)`,
    ],
    [
      'policyOrClaimNumber',
      String.raw`(?:${NUMBER} ${OF})?(?:poliza|siniestro|contrato|expediente|caso|reclamo|reclamacion|radicado|reporte|incidencia)|${NUMBER} ${OF}(?:tramite|denuncia|solicitud|aviso)`,
    ],
    ['serialNumber', String.raw`${NUMBER} (?:de )?serie|serie|imei|serial`],
    [
      'bookingReference',
      String.raw`(?:${NUMBER} ${OF})?(?:reserva|reservacion|vuelo|billete|boleto|confirmacion)|localizador(?: de (?:la |mi )?reserva)?|(?<=(?:vuelo|hotel|noches|reserve|viaje)[^.?!\n]{0,40}, )codigo`,
    ],
    [
      'orderNumber',
      String.raw`(?:${NUMBER} ${OF})?(?:pedidos?|ordenes|orden(?: de compra)?)|${NUMBER} ${OF}compra`,
    ],
    ['iban', String.raw`iban|cbu|clabe`],
    [
      'accountNumber',
      String.raw`(?:${NUMBER} ${OF})?(?:cliente|soci[oa]|abonad[oa]|afiliad[oa]|cuenta|membresia|monedero|tarjeta(?: de (?:fidelidad|soci[oa]|puntos|cliente))?)`,
    ],
    ['postcode', String.raw`cod(?:igo|\.)? postal|c\.? ?p`],
    ['bookingReference', String.raw`referencia|ref|codigo(?! (?:postal|de|pin))`],
  ],
  asks: {
    interrogative: String.raw`(?<=¿ ?(?:y )?)(?:a|de|en|con|desde|hasta|para|por|sobre) (?:que|q|cual)|cual(?:es)?|quien(?:es)?|cuant[oa]s?|para cuando|a ?donde|(?<=¿ ?(?:y |pero |entonces )?)(?:que|q|cuando|donde|como)|(?<=^(?:hola|buenas|ok|perfecto|gracias)?[,! ]*)(?:que|q) (?:dia|fecha|hora|numero|tall[ae]|color|modelo|producto|articulo|correo|mail|telefono|nombre|direccion|es|era|fue|le|te|problema)|(?:a|de|en|con|desde|hasta|para) (?:que|q) (?:dia|fecha|hora|horas|numero|tall[ae]|color|modelo|producto|articulo|correo|mail|casilla|telefono|celular|movil|nombre|direccion|domicilio|calle|ciudad|tienda|sucursal|empresa|banco|medio|motivo)|como (?:te llamas|se llama|quieres?|queres|prefieres?|preferis|deseas?|pagaste|pago)`,
    request: String.raw`(?:ayude(?:me|nos)|ayuda(?:me|nos)|eche(?:me|nos) (?:la|una) mano|echa(?:me|nos) una mano|dict(?:a|e)(?:me|nos)|(?:me|nos) dictas?) (?:con )?(?:el|la|su|tu)|${GIVEN}(?:me|nos)(?:l[oae]s?)?|(?:me|nos)(?: l[oae]s?)? ${GIVES}${TO_THE_MARK}|(?:puedes?|podes|podeis|pueden|podrias?|podriais|podrian)(?: (?:por favor|porfa|usted))?,? (?:me |nos )?${GIVE}(?:me|nos)?(?:l[oae]s?)?|(?:me|nos) (?:puedes?|podes|podeis|pueden|podrias?|podriais|podrian)(?: por favor)? ${GIVE}|(?:por favor,? )?(?:indi(?:ca|que)|escrib[ae]|introduzca|introduce|ingres[ae]|adjunt[ae]|anex[ae]|envie|envia|describ[ae]|seleccion[ae]|elij[ae]|elige|especifi(?:ca|que)|proporcion[ae]|facilit[ae]|rellen[ae]|complet[ae]|digit[ae]|anot[ae]|compart[ae]|escriba|diga|confirm[ae])(?:,? por favor,?)? (?:tu|su|vuestro|el (?:numero|codigo|correo|nombre|telefono)|la (?:direccion|fecha|referencia|foto)|un|una|fotos?|aqui|cual|que (?:dia|fecha))|seri[a-z]+ tan amables?|(?:si )?es (?:usted )?tan amable|(?:haga|haz|hace) el favor|tenga la (?:bondad|amabilidad)|(?:te|le|les|os) (?:pido|pediria|solicito|solicitamos|ruego|rogamos)|agrade(?:zco|ceria|ceriamos|cemos)(?: (?:si|que))? (?:me|nos|pued)[a-z]*|(?:ruego|rogamos|solicitamos) (?:que )?(?:me|nos|su|tu)|(?:te|le) importaria|(?<!no (?:me |nos |te |le )?)(?:necesit(?:o|amos|aria|ariamos)|precis(?:o|amos)|requ(?:iero|erimos)|ocup(?:o|amos)|(?:(?:me|nos|solo|y) )?(?:(?<!hace |hacen |haria )falta|(?<!no )hace falta|haria falta)|(?:me|nos) vendria bien|(?:debo|debemos|tengo que|quisiera|me gustaria|me queda) (?:saber|conocer|definir|pedir[a-z]*))(?: (?:solo|tambien|ademas|todavia|aun|saber|tener|conocer|que (?:me|nos)|por favor))* (?:tu|su|vuestr[oa]|el|la|los|las|un|una|algun|alguna|unas?|mas|que|q|cual|cuando|donde|en|si|a|con|de|di[gc][a-z]+|envi[a-z]+|mand[a-z]+|indi[a-z]+)|es necesari[oa] que (?:me|nos|envi|mand|adjunt|indi|compart)[a-z]*|sin (?:el|la|tu|su|ese|esa|un|una) [^.,?]{2,40},? no (?:me |nos |se |le |te )?(?:es posible|pued|pod)[a-z]*|puedo (?:saber|preguntar|pedir|tener|conocer)[a-z]*|(?:pregunta|preguntan|quieren? saber) (?:que|si|cual|cuando|donde|como)`,
    person: String.raw`tu|tus|usted|ustedes|vos|vosotros|vuestr[oa]s?`,
    furtherHelp: String.raw`(?:en )?algo mas|(?:algun[oa]?|otr[oa]|mas) (?:otr[oa] )?(?:dudas?|consultas?|preguntas?|inquietud(?:es)?)|(?:alguna )?otra cosa (?:en (?:la )?que|que pueda)|(?:en que|como) (?:mas )?(?:te |le |os |les |lo |la )?(?:puedo|podemos|podria) (?:ayudar|servir|colaborar|asistir)|(?:te|le|os|les|lo|la) (?:puedo|podemos) (?:ayudar|servir|colaborar|asistir)|(?:puedo|podemos) (?:ayudar|servir|asistir)(?:te|le|os|les|lo|la)?|necesit[a-z]+ (?:algo|ayuda)|(?:te|le|os|les) ayud(?:o|amos)`,
    offer: String.raw`(?:quieres?|queres|quereis|quieren|deseas?|desean|(?:te|le|os|les) gustaria|(?:te|le|les) late|prefieres?|preferis)(?: (?:mejor|recibir|tambien))* (?:que (?:te |le |os |les |nos |lo |la |los |las |se )*[a-z]+(?:mos|emos|e|a)(?![a-z])|un |una |el |la |recibir|anadir|agregar|copiar|aprovechar|mejor)|(?:te|le|os|les)(?: l[oa]s?)? [a-z]{2,}(?:amos|emos|imos)(?![a-z])|puedo (?!saber|preguntar|pedir|tener|conocer)[a-z]+`,
    confirmation: String.raw`es(?:to)? (?:asi|correcto|cierto)|(?:es|son|esta|seria)(?: (?:esto|eso|todo|ese|esa))* (?:correct[oa]s?|bien)(?![a-z])|(?:sigues?|siguen|seguis|continuas?)(?: [a-z]+)? ?(?:siendo|vigente|en|viviendo|vini[a-z]+|con|usando|valid[oa])|todavia (?:es|vives?|tienes?)|confirm(?:o|amos|as|a|ar|arme|arnos) (?:que|si)|(?:entonces|asi que) (?:te |le |lo |la |los |las |se )*[a-z]+(?:mos|o)(?![a-z])|(?:,|\.|;|^| |¿) ?(?:correcto|cierto|verdad|no es asi|no|si|vale|de acuerdo) ?\?+$`,
    proposal: String.raw`que (?:te|le|os|les) parece|que (?:opinas?|opina usted)|que tal si|no dud[a-z]+ en|si (?:lo )?(?:prefieres|deseas|quieres)$`,
    readBack: String.raw`confirm(?:ar|e|a|en)?(?:me|nos)? (?:que|si|estos datos|esta informacion|los (?:siguientes )?datos|lo siguiente)(?! (?:dia|fecha|hora|numero|producto|talla))`,
    courtesy: String.raw`gracias por |(?:como (?:estas?|te va|le va|andas|andan|va todo|esta usted)|que tal(?: (?:estas?|todo|va))?|que onda|que hubo)[^a-z]*$|^[^a-z]*(?:perdon|como|eh|que|hola|si|no|ok|en serio|de verdad|bueno)\W*$`,
    preference: String.raw`(?:alguna )?preferencia|prefieres?|preferis|(?:tienes?|tenes) (?:algun|alguna|un|una|ya)|ya (?:has|ha|intentaste|probaste)`,
    choice: String.raw`o|u`,
    origin: String.raw`origen|salida|sales|sale|salis|partida|desde`,
    destination: String.raw`destino|llegada|vas|va|viajas?|hacia`,
    another: String.raw`otr[oa]s?|segund[oa]|distint[oa]|diferente|adicional|alternativ[oa]|nuev[oa]`,
    identityCheck: String.raw`por (?:tu |su |motivos de |razones de |temas? de |cuestiones de )?(?:seguridad|proteccion de datos)|(?:verificar|validar|confirmar|comprobar|acreditar) (?:tu|su|la) (?:identidad|titularidad)|verificacion de (?:tu |su |la )?identidad|(?:verificar|comprobar|asegurar(?:me|nos)?(?: de)?) que (?:eres|es) (?:tu|usted|el titular)`,
    please: String.raw`por favor|porfa|porfavor|xfa|xfavor|plis`,
    whom: '(?:a|de|con|para) quien',
    mine: 'mi|mis|nuestr[oa]s?',
    yours: 'tu|su|vuestr[oa]',
    town: 'ciudad|localidad|municipio',
  },
  otherwise: {
    other: String.raw`otr[oa]s?|segund[oa]|distint[oa]|diferente|adicional|nuev[oa](?! (?:casa|hogar|domicilio|piso|oficina|vivienda))`,
    unneeded: String.raw`no (?:hace falta|es necesari[oa]|hay necesidad|necesit[a-z]+|(?:me |nos |te |le |lo |la )*(?:envies?|mandes?|compartas?|publiques?|escribas?|pongas?|des|digas?|pedimos|pediremos|pido|pediran|solicitamos)|(?:debes?|tienes?|tenes) que)|nunca (?:te |le |les |os )?(?:pedi|pid|solicit)[a-z]+|sin (?:necesidad de|dar|enviar|mandar|compartir|indicar)|en (?:lugar|vez) de`,
    resumed: String.raw`pero|solo|cual(?:es)?|podrias?|puedes?|por favor|basta`,
    somebody: String.raw`(?:pareja|mujer|marido|espos[oa]|novi[oa]|amig[oa]|hij[oa]|nin[oa]|madre|padre|mama|papa|herman[oa]|sobrin[oa]|abuel[oa]|suegr[oa]|cunad[oa]|jef[ea]|companer[oa]|vecin[oa]|destinatari[oa]|remitente|repartidora?|transportista|mensajer[oa]|cartero|vendedora?|caser[oa]|inquilin[oa]|familiar|huesped|conserje|porter[oa]|encargad[oa]|contadora?|conductora?|chic[oa]|senor[a]?|person[a] (?:que|a quien)|dona? [a-z]+|taller|administradora?|finca|tecnic[oa]|banco|arrendadora?|clinica|medic[oa]|colegio|escuela|testigo|contrari[oa]|gestora?|abogad[oa]|alquiler|notari[oa]|perr[oa]|gat[oa]|niet[oa]|quien)s?`,
    theirs: '',
    asksAbout: String.raw`¿? ?(?:como se llaman?|quien es|a nombre de|(?:me |nos )?(?:dime|das?|dices?|digas?|pasas?|regalas?)) (?:el |la |tu |su )?`,
    ofSomebody: String.raw`(?:completo )?(?:del |de la |de tu |de su |de un |de una |de |a la |al )`,
    of: String.raw`(?:del?|a|(?:para|por|sobre|prefieres?|quieres?|desea|te viene bien|le viene bien)(?= (?:(?:el|la|tu|su) )?(?:otr|nuev|segund|distint|diferent))) (?:el |la |los |las |tu |su |este |esta |un |una )?`,
    elsewhere: String.raw`(?:que )?(?:usaste|utilizaste|uso|utilizo|(?:has|ha) (?:usado|utilizado)|usas?|utilizas?) (?:para|en|con) (?!(?:(?:tu|su|la|el|este|esta|nuestr[oa]|hacer|realizar) )*(?:pedido|compra|cuenta|tienda|sitio|web|pagina|reserva))`,
  },
} satisfies Partial<Vocabulary>;
