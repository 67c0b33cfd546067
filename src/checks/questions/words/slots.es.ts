import type { Slot } from '../../../model/fact';

type Wordings = readonly (readonly [Slot, string])[];

/** Up to so many signs of the same sentence. */
const NEAR = String.raw`[^.?!¿]{0,40}?`;
const CODE = String.raw`(?:numeros?|numerito|num|nro|nr|n[.º°]*o?|codigo|referencia|ref|folio|clave|id|identificador|consecutivo|numeracion|dato)\.?`;
const SIGNS = String.raw`(?:${CODE}|cifras|digitos|caracteres|letras|numeros)`;
const OF = String.raw`(?: (?:de|del|d))?(?: (?:la|el|las|los|tu|su|mi|vuestr[oa]|una?))*`;
const WHAT = String.raw`(?:que|q|k|cual(?:es)?)`;
/** "Dígame cuándo": where "when" and "what" ask although no mark stands before them. */
const ASKING = String.raw`(?<=(?:^|[¿,:;(] ?|(?<![a-z])(?:y|o|pero|recuerdas?|sabes?|sabe|sabria|acuerdas?|acuerda|acordas|dime|dinos|digame|diganos|decime|digas|diga|decir(?:me|nos|le)|exactamente|aproximadamente|indi[cq]u?[ae](?:me|nos)?|precis[ae](?:me|nos)?|confirm[ae](?:me|nos)?|aclar[ae](?:me|nos)?|cuent[ae](?:me|nos)?|contame|saber|de|del|con|sobre|a|en|para|desde) ))`;
const PAST = String.raw`[a-z]{2,}(?:o|io|iste|aste|aron|ieron|asteis|isteis|ado|ido)`;
const COLOUR = String.raw`(?:blanc|negr|roj|azul|verde|amarill|gris|beige|marron|dorad|platead|rosa|morad|naranja|crud|cafe|celeste|transparente|burdeos|turquesa|lila|violeta)[a-z]*`;
const TONGUE = String.raw`(?:espanol|castellano|ingles|frances|aleman|portugues|catalan|gallego|euskera|vasco|valenciano|italiano|chino|arabe|rumano)`;
const WEEKDAY = String.raw`(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)`;
const GRADE = String.raw`(?:chic[ao]|pequen[ao]|grande|median[ao]|extragrande|xs|s|m|l|xl|individual|matrimonial|queen|king|doble)`;
const PLACE = String.raw`(?:taquilla|locker|kiosco|quiosco|estanco|papeleria|farmacia|gasolinera|delegacion|bazar|ocurre|ventanilla|oficina|agencia|estafeta|punto|tienda|sucursal|local|comercio|establecimiento|super|libreria|ferreteria|almacen|centro comercial)`;
const FIRM = String.raw`(?:asociacion|despacho|estudio|firma|mayorista|distribuidor[a]?|colegio|institucion|organismo|ayuntamiento|cooperativa|fundacion|universidad|bufete|gestoria|clinica|restaurante|pyme|organizacion|consultora|constructora|inmobiliaria|escuela)`;
const MONEY_BACK = String.raw`(?:transfer|transfir|transfier|devolv|devuelv|deposit|reintegr|reembols|abon|ingres|domicili|pag|acredit|gir)[a-z]*`;
const GIVE = String.raw`(?:adjunt|envi|mand|remit|pas|hac|hag|haz|facilit|compart|sub|proporcion|necesit|precis|requer|requier|falt|tien|conserv|guard|aport|dispon|present|reenv|escane|anex|cuent|tendra|ocup)[a-z]*`;

/** Slots in the many words that people use for them, in Spanish. */
export const slotWordings: Wordings = [
  [
    'orderNumber',
    String.raw`${SIGNS}${OF} (?:pedido|orden|compra|encargo|comanda)|(?:con|bajo|por) ${WHAT} ${SIGNS}${NEAR} (?:compra|compraste|compro|pedido|pediste|pidio|orden|encargo|encargaste|comprar|pedir)|(?:digitos|cifras|numeros?|codigo|referencia|clave|letras)${NEAR} (?:asunto|confirmacion|resumen)${NEAR} (?:compra|pedido|orden)|${WHAT}(?: es| era)?(?: el| su| tu)? encargo(?! (?:hizo|hiciste))|(?:nro|numero|codigo|referencia|folio|clave)${NEAR}(?:al (?:terminar|finalizar|acabar|hacer)|cuando (?:compraste|compro|hizo|hiciste|termino)|al) (?:de )?(?:comprar|pagar|la compra|el pedido)|numeracion de la`,
  ],
  [
    'trackingNumber',
    String.raw`(?:localizador|${SIGNS})${NEAR} (?:empresa de (?:transportes?|envios|mensajeria|paqueteria)|transportista|mensajeria|paqueteria|transportadora|courier|correos|agencia de transportes?|correo argentino)|${SIGNS}${OF} (?:remesa|bulto|encomienda|certificado|envio certificado|etiqueta de envio|remito|awb|expedicion|porte|despacho|aviso de envio|rastreo|rastrear)|(?:caracteres|cifras|digitos|letras)${OF}${NEAR} (?:envio|paquete|guia|bulto)|${SIGNS}${NEAR} (?:seguir|rastrear|localizar|ver) (?:el|tu|su|donde) (?:paquete|envio|recorrido|bulto|pedido|va|esta)|${SIGNS}${NEAR} (?:ver el recorrido|permite (?:ver|seguir))`,
  ],
  [
    'accountNumber',
    String.raw`${SIGNS}${OF} (?:titular|suministro|cups|nic|nis|carne|carnet|club|fidelizacion|programa de puntos|afiliacion|viajero frecuente|contrato(?: de (?:luz|gas|agua|fibra|mantenimiento|suministro|telefonia|internet))|contrato que figura|cuenta contrato|membresia)|cups|(?:tarjeta|carne|carnet|credencial) (?:de |del )?(?:club|soci[oa]|fidelizacion|fidelidad|puntos|cliente|miembro|abonad[oa])|(?:cifras|digitos|numerito)${NEAR} (?:abonad|soci|client|carnet|carne|membresia)[a-z]*|membresia|cuenta de cliente|(?:carne|carnet|tarjeta)${NEAR} (?:que numero|el numero|el numerito)`,
  ],
  [
    'bookingReference',
    String.raw`${SIGNS}${NEAR} (?:reserv|check-?in|hotel|hostal|estancia|estadia|traslado|billete|boleto|hospedaje|excursion|crucero|aerolinea|alojamiento|itinerario)[a-z]*(?! (?:cierra|abre))|${SIGNS}${OF} (?:expediente de )?(?:viaje|vuelo|apartamento|habitacion|mesa|cita|excursion|cabana|tour)(?! de (?:ida|vuelta))|(?:bajo|con) ${WHAT} ${SIGNS} (?:esta|quedo|figura|aparece|tiene|hiciste|hizo|reserv)[a-z]*(?! (?:la compra|el pedido|la cuenta|el contrato))|(?:clave|codigo|referencia)${NEAR} al reservar|pnr`,
  ],
  [
    'policyOrClaimNumber',
    String.raw`${SIGNS}${OF} (?:queja|atencion|rma|pqr|garantia|orden de (?:servicio|trabajo|reparacion)|asistencia|incidente|peticion|protocolo|seguro|radicacion|dano|contrato de seguro|gestion|ticket de (?:soporte|atencion|incidencia))|rma|${SIGNS}${NEAR} (?:queja|averia|siniestro|incidencia|reclamo|reclamacion|reporte)|(?:queja|caso|averia|siniestro|incidencia|reclamo|reclamacion|parte|reporte|seguro|poliza)${NEAR}[,;¿ ]+${WHAT} ${SIGNS}|(?:el|cual es (?:el|su|tu)) (?:radicado|expediente|siniestro)(?= ?(?:\?|,|$))|(?<=^|[¿:;] ?)(?:la |su |tu )?poliza(?= ?(?:\?|y |,|$))|(?:abrio|abriste|abrimos|dieron|pusiste|puso) (?:el parte|la incidencia|el reclamo|la queja)${NEAR} (?:referencia|numero|folio|codigo)`,
  ],
  [
    'serialNumber',
    String.raw`n/s|s/n|identificador (?:unico )?(?:del|de) (?:dispositivo|aparato|equipo|maquina)|codigo (?:de (?:fabrica|fabricacion)|alfanumerico|grabado)|matricula de la maquina|\*?#06#|${SIGNS}${NEAR} (?:plaquita|placa (?:metalica|trasera|del equipo|de datos|de caracteristicas)|pegatina|qr|grabad[oa]|sticker|calcomania|chapita|adhesivo|bajo la bateria|bajo la base|parte (?:de atras|trasera|de abajo|inferior)|empieza por sn|empezar por sn)|(?:la|su|tu) serie(?! de)|(?:el )?ns que|numero ns`,
  ],
  [
    'email',
    String.raw`(?:deletre|dict|anot|apunt|repit|escrib|dig|dim|deci|pas)[a-z]* (?:su|tu|el|un|vuestro) (?:correo|mail|e-?mail)|cuenta de (?:gmail|hotmail|outlook|yahoo|icloud)|gmail|hotmail|(?:a|en) ${WHAT} (?:buzon|casilla|bandeja|correo|mail|e-?mail)|buzon electronico|usuario ?@|(?<!(?:en|por|a|al|de|del|hasta|desde|con) )(?:tu|su) (?:correo|mail|e-?mail|casilla)(?! (?:postal|de confirmacion|de no|no))(?= ?(?:[?,.:;]|$|por|xfa|y |cual|como|actual|personal|de (?:contacto|trabajo|empresa)))|(?:lleva|con) (?:punto|guion|mayuscula)[a-z ]{0,20}correo|adonde (?:se lo |te lo |le )?(?:reenvi|escrib)[a-z]*|(?<!(?:en|por|el|del|un) )correo electronico(?= ?[?:,])`,
  ],
  [
    'phone',
    String.raw`${CODE}${OF} (?:linea|fijo|oficina|interno|anexo|extension|directo|emergencia|contacto|portatil)(?! de (?:contrato|pedido))|(?:movil|celular|cel|telefono|fijo|whatsapp|wasap|guasap|interno|anexo|extension)(?= ?(?:\?|:|\(|,|y (?:correo|mail|nombre)))|(?:la|su|tu) linea(?: afectada| (?:y|,) ?(?:me|nos) la repite|,? ?¿? ?me la repite)|numero (?:al que|para|en que|que) (?:te |le |se |lo |la )?(?:llam|localiz|contact|marc|ubic|figur)[a-z]*|(?:el|su|tu) (?:interno|anexo|directo)(?= )|(?:nº|numero|n) que quiere que figure`,
  ],
  [
    'address',
    String.raw`(?:las|tus|sus|que|con) senas(?! (?:particulares|del))|senas (?:completas|le|te)|ad?onde (?:quier[a-z]+ que |te |le |se |lo |la |los |las |os )*(?:mand|envi|llev|llegu|reparti|despach|entreg|remit|hac|direccion)[a-z]*|como se llama (?:tu|su|la) calle|nombre de (?:la |su |tu )?(?:calle|via|avenida|carrera)|(?:carrera|calle|avenida|via)(?: o (?:la )?(?:calle|carrera|avenida))?,? y (?:el )?(?:numero|altura)|datos postales|(?:en|a) ${WHAT} (?:portal|bloque|urbanizacion|finca)`,
  ],
  [
    'postcode',
    String.raw`(?:cinco|cuatro|seis|5|4) (?:cifras|digitos|numeros)${NEAR} (?:poblacion|ciudad|zona|localidad|postal|domicilio|direccion|municipio)|cod\.? ?postal|codigo de (?:su|tu|la) (?:zona|poblacion|localidad|colonia|ciudad)|codigo postal|el c\.? ?p\b`,
  ],
  [
    'personName',
    String.raw`deletre[a-z]* (?:el |su |tu )?(?:primer |segundo )?(?:nombre|apellido)s?|(?:primer|segundo|primero|ambos) (?:nombre|apellido)s?|quien (?:figura|aparece|consta|viene|esta)(?: registrad[oa])?(?: como)?(?: (?:el|la))? (?:asegurad[oa]|titular|client[ea]|contratante|tomador[a]?|pasajer[oa]|comprador[a]?|suscriptor[a]?)|titular${NEAR} (?:como se llama|quien (?:es|lo es))|(?:quien (?:es|lo es)|como se llama)${NEAR} titular|(?:su|tu) gracia|como se llama usted|a quien tengo el gusto|a quien (?:atiendo|ayudo)|como (?:te|le) (?:digo|decimos|nombro|dicen)|con (?:que|cual) nombre (?:figura|aparece|se registr|te registr|esta)[a-z]*|(?:su|tu) nombre (?:y el de|y apellido|de pila|tal)`,
  ],
  [
    'company',
    String.raw`nombre (?:de la|de su|de tu|del) ${FIRM}|(?:${WHAT}|de ${WHAT}|con ${WHAT}|para ${WHAT}|desde ${WHAT}) ${FIRM}|empresa u organizacion|(?:una|su|tu) organizacion|s\.? ?l\.? o s\.? ?a\.?|denominacion social|el de (?:su|tu|la) (?:empresa|compania|firma|sociedad)|razon social`,
  ],
  [
    'dateOfBirth',
    String.raw`(?:tu|su|cuando es el) cumple(?:anos)?(?= ?(?:\?|,|$|complet))|cuando (?:es|cae|seria) (?:su|tu) cumple[a-z]*|(?:fecha|dia|dato|ano|mes)${NEAR} (?:nacio|naci|naciste|nacimiento|vino al mundo|vio la luz|cumpleanos)|nacio usted|cuando (?:nacio|naciste|cumples?|cumple anos)|(?:el|su|tu) nacimiento|cumple anos y`,
  ],
  [
    'iban',
    String.raw`coordenadas bancarias|(?:su|tu) libreta|${WHAT} alias|datos (?:de|para)(?: la| su| tu| el)? (?:cuenta|transferencia|reintegro|deposito|domiciliacion)(?! de (?:usuario|correo|cliente))|cuenta (?:del|de|en (?:el|tu|su)) (?:banco|ahorros?|cheques|corriente|nomina|debito)|(?:que|cual) cuenta (?:pongo|uso|usamos|ponemos|utilizamos|anoto|le|te|hacemos|domicili)[a-z]*|${SIGNS}${OF} cuenta${NEAR} (?:ahorros?|corriente|${MONEY_BACK})|${MONEY_BACK}${NEAR} ${SIGNS}${OF} cuenta|cvu|ccc|codigo (?:de )?cuenta cliente|swift|la que empieza por es|banco y (?:clabe|cbu|iban|cuenta)|(?:misma|la) cuenta terminada`,
  ],
  [
    'securityAnswer',
    String.raw`palabra (?:clave|secreta|de (?:paso|seguridad|acceso)|que (?:eligio|elegiste|registr[a-z]+))|clave (?:telefonica|de (?:acceso|atencion|seguridad|operaciones)|secreta|dinamica)|codigo (?:de (?:verificacion|un solo uso|confirmacion|autenticacion|acceso)|personal|secreto|otp)|(?:el|su|tu) token|otp|santo y sena|la sena que (?:registr|eligi)[a-z]*|respuesta (?:secreta|que (?:nos )?dejo)|(?:numeros|codigo|digitos)${NEAR} (?:mensaje|sms)${NEAR} (?:eres tu|es usted|identidad)`,
  ],
  [
    'product',
    String.raw`${ASKING}${WHAT}(?: es| fue)?(?: la| el)? (?:pieza|maquina|aparato|mueble|electrodomestico|item|bien|servicio|herramienta|producto|articulo|linea|prenda|cosa)${NEAR} (?:afectad|danad|averiad|devolv|devuelv|llego mal|falla|reclam|problema|consult|refier)[a-z]*|(?:de|sobre|a) ${WHAT} (?:maquina|aparato|producto|articulo|cosa|servicio|prenda|mueble|equipo|compra|lampara|libro|juguete) (?:me |nos |se |te |es )?(?:esta[s]? )?(?:habl|trat|refier|refer|su|la|tu)[a-z]*|(?:con|a) cual(?: de ell[oa]s)?${NEAR}(?:refier|descontent|problema)[a-z]*|${ASKING}${WHAT} contrat(?:o|aste)|bien objeto`,
  ],
  [
    'variant',
    String.raw`${GRADE}s?(?:,| o)(?: o)?(?: la| el)? ${GRADE}|(?:la|su|tu|el|una) (?:talla|talle)|codigo ral|ral|de cuantos (?:centimetros|gigas|gb|litros|metros|pulgadas|kilos|plazas|puestos|canales)|${ASKING}cuantos (?:litros|gigas|gb|cm|pulgadas|puestos) (?:tiene|es|son|carga)|${COLOUR} o (?:en |el |la )?(?:normal|${COLOUR})|color(?= ?(?:[:?]|dese|prefer|y |de (?:la|el|los|las)))|(?:codigo|referencia|variante|edicion|version|generacion|ano)(?: (?:del|de la|de|de su|de tu|es el))+ (?:modelo|televisor|aparato|equipo|libro|aspiradora|consola|lavadora|cafetera)|modelo (?:antiguo|viejo|nuevo|anterior)|tapa (?:dura|blanda)|de bolsillo|estandar o (?:el |la )?(?:premium|pro|deluxe|plus)|con (?:cable|o sin)${NEAR}(?:inalambric[oa]|wifi)|${WHAT} (?:version|edicion|generacion|variante|gama|configuracion)(?! (?:de|del) (?:app|aplicacion|programa|software|sistema|navegador|ios|android|windows))|(?:el|su|tu) modelo(?= ?(?:[?,:]|y |$|cual|de(?:l| la| su| tu)|exacto))|modelo y (?:n|el|la|numero|marca|serie|referencia)|en "?mod|(?:tres|dos|varias) generaciones`,
  ],
  [
    'quantity',
    String.raw`numero de (?:ejemplares|copias|licencias|cajas|packs|pares|botellas|plazas|entradas|invitados|rollos|sacos|bultos)|(?:una|uno|un|dos|tres|cuatro) o (?:dos|tres|cuatro|mas|varios|varias)(?: (?:docenas|unidades|cajas|pares|sillas))?|(?:solo|uno solo) (?:o|una o)|docenas|el par|cantidad(?! (?:que )?(?:consider|cobrad|pagad|abonad|descontad|te|le|se|de dinero))|digame el total`,
  ],
  [
    'amount',
    String.raw`cuanta (?:plata|lana|guita|pasta)|(?:que|cual) (?:deposito|sena|anticipo|suma|cifra|cobro|cargo) (?:es |fue )?(?:la |el )?(?:dejaste|dejo|pag|abon|cobrad|vio|ves|ve|aparece|figura|hiciste|hizo)[a-z]*|(?:suma|cifra|cantidad|importe|monto) (?:abonad|cobrad|pagad|cargad|descontad|transferid|que (?:pag|abon|cobr|descont|carg|transf))[a-z]*|cuanto (?:dejo|dejaste|puso|pusiste|desembols|adelant)[a-z]*(?: de)?|cantidad (?:que )?(?:consider)[a-z]* cobrada|(?:que|cuanto) (?:te|le) (?:salio|costo) (?:el|la|los|las)|cuanto (?:te |le |les |os )?(?:hemos|han|ha) (?:quitad|cobrad|cargad|descontad|pagad|abonad)[a-z]*`,
  ],
  [
    'date',
    String.raw`(?:las |que |para que )?fechas(?! (?:de caducidad|limite))|${ASKING}(?:hace cuanto)(?: que)? (?:lo |la |los |las )?(?:compr|adquir|ped|pid|encarg|recib|lleg|devolv|mand|envi)[a-z]*|${ASKING}cuando (?:(?:lo|la|los|las|se|te|le|les|nos|me|os|lo|usted) ){0,2}${PAST}(?![a-z])|${ASKING}cuando (?:es|son|fue|era|empieza[n]?|sale[s]?|llega[s]?|viaja[s]?|parte[s]?|regresa[s]?|vuelve[s]?|te viene|le viene|prefier|quier|pued|podr|esta[s]?)[a-z]*|(?:en|de|por) ${WHAT} (?:mes|epoca|semana|quincena) (?:lo|la|los|las|se|compr|adquir|recib|devolv)[a-z]*|(?:el )?${WEEKDAY} o (?:el )?${WEEKDAY}|del cuanto al cuanto|(?:para|de) ${WHAT} noches|un par de (?:dias|fechas)|por ${WHAT} epoca|vacaciones cuando|en ${WHAT} momento del mes`,
  ],
  [
    'time',
    String.raw`(?:por la|de|a la|en la) (?:manana|tarde|noche) o (?:por la |de |a la |en la |bien )?(?:manana|tarde|noche|mediodia)|a primera hora|horario preferido|(?:una|la) hora(?= ?(?:[?,:]|y |$|del|de la|en que|exacta|de (?:la )?(?:cita|visita|entrega)))|hora (?:y dia|del (?:siniestro|accidente|incidente|suceso))|dia y hora|hora(?=:)|la franja|sobre las [a-z0-9]+ o`,
  ],
  [
    'deliveryMode',
    String.raw`(?:pie de calle|con subida|taquilla|en (?:su|tu) puerta|delivery|take away|a domicilio|en planta|en mano|certificado|ordinario|avion|barco|express|urgente|mensajero|envio|domicilio|oficina|mostrador|correo|por el local|para llevar|con el tecnico|personalmente)${NEAR} o (?:(?:con|a|en|por|la|el|su|tu|bien|lo|le|te|se|los|las|un|una|mejor|prefier[a-z]*|que|va) ){0,5}(?:subida|puerta|taquilla|pie de camion|take away|delivery|domicilio|normal|ordinario|barco|avion|tierra|mar|oficina|tienda|mostrador|mensajero|envio|envi[a-z]+|mand[a-z]+|recog[a-z]+|retir[a-z]+|acerqu[a-z]+|llev[a-z]+|correo|casa|sucursal|punto)|como (?:desea|prefiere|quiere)s? (?:obtener|recibir|que (?:te|le|se) (?:lo |la |los |las )?(?:hagamos llegar|llegue))|que pases tu|viene usted personalmente`,
  ],
  [
    'pickupPoint',
    String.raw`(?:a|en|por|de)? ?${WHAT}(?: es)?(?: la| el)?(?: de (?:nuestras|las))? ${PLACE}s?(?: (?:u|o) ${PLACE})?${NEAR} (?:recog|retir|recib|envi|mand|pas|elig|eleg|apart|viene bien|comod|prefier|queda|dej|reserv|guard|busc)[a-z]*|en cual de nuestras ${PLACE}s ${NEAR}(?:apart|recog|retir|reserv|guard|dej|quiere|prefier)[a-z]*|en la ${PLACE} del? ${NEAR} o en (?:la|el) del?`,
  ],
  [
    'photo',
    String.raw`(?:pantallazo|screenshot|captura)s?(?: (?:de|del) (?:la |el )?(?:error|pantalla|mensaje|fallo))?|fotos?(?=:| ?\()|con la camara|tom(?:e|a) evidencia|evidencia (?:visual|grafica|con)|(?:ensen|muestr|mostr)[a-z]* como quedo|un par de (?:fotos|tomas)|(?:las|unas|alguna|algunas) (?:imagenes|imagen)`,
  ],
  [
    'document',
    String.raw`${GIVE}${NEAR} (?:denuncia(?: policial)?|atestado|estado de cuenta|permiso de circulacion|poder notarial|autorizacion firmada|receta(?: medica)?|nota de (?:compra|venta)|libro de familia|acta|albaran|certificado medico|escrituras?|contrato de alquiler|correo de confirmacion|garantia sellada)|documentos? (?:requerid|necesari|adjunt|pendient)[a-z]*|receta medica escaneada|(?:la|el) (?:factura|ticket|recibo|tique|boleta|comprobante|denuncia|presupuesto|informe|justificante|receta) (?:escanead[oa]|en pdf|firmad[oa])|(?:tique|factura|comprobante) de (?:la )?compra(?= ?(?:[?:]|$))`,
  ],
  [
    'language',
    String.raw`idiomas?(?! (?:del|de la) (?:libro|pelicula))|(?:${WHAT}|otra|en otra) lengua|lengua (?:de comunicacion|prefier|materna)|(?:en |el )?${TONGUE}${NEAR} o (?:en |el |al |te |paso |con |alguien |prefiere )*(?:${TONGUE}|traducid[oa]|un agente)|(?:habl|entiend|respond|atiend|escrib|sig|document|curs|edicion|sea|quier|prefier|atend)[a-z]*${NEAR} en ${TONGUE}|(?:habl|entiend)[a-z]*(?: usted)?(?: el)? ${TONGUE}|interprete|hispanohablante`,
  ],
];

const UNITS = String.raw`dias|noches|semanas|meses|anos|anitos|horas|minutos|veces|ocasiones|cuotas|mensualidades|plazos|digitos|kilometros|km|metros|m2|centimetros|cm|grados|kilos|litros|gigas|gb|miligramos|cargos|cobros|movimientos|cuartos|ambientes|estancias|dormitorios|pisos|plantas|escalones|datos|mascotas|perros|gatos|averias|siniestros|kilowatios|bares|megas|intentos|llamadas|hijos|banos`;
/** "How many days": no pieces. */
export const uncounted = String.raw`(?:${UNITS}|personas (?:viven|hay en|tienen|van a usar|conocen)|perfiles|miembros|empleados|asientos de|son en|integran)`;
/** Where "which" and "what" ask although no mark stands before them. */
export const asking = ASKING;

/** Further questions that whatever the customer wrote first answers. */
export const slotOpeners: Wordings = [
  [
    'problem',
    String.raw`que (?:es lo que |fue lo que )?(?:le |te )?(?:noto|notaste|notas|vio (?:al|cuando)|viste (?:al|cuando)|observo|observas)|mas detalles? (?:de|del|de la|sobre) (?:la |el |lo )?(?:novedad|problema|falla|fallo|incidencia|averia|dano|sucedido|ocurrido)|${WHAT} (?:dificultad|novedad|anomalia|contratiempo|percance)|que no (?:te|le) (?:convencio|gusto|agrado)|como (?:se manifiesta|es) (?:el|la) (?:fallo|falla|problema|averia)|hace algo raro|${WHAT} (?:sintomas|comportamiento)|motivo de (?:la|su|tu) (?:incidencia|queja|consulta|contacto)|dime que ves cuando|en que (?:falla|consiste)`,
  ],
  [
    'wish',
    String.raw`que propone[s]?|${WHAT} (?:resolucion|desenlace)|como (?:procedemos|lo hacemos|quiere[s]? proceder|seguimos|lo dejamos)|solucion (?:que )?(?:le |te )?(?:parece|seria|resulta)?${NEAR}satisfact|una solucion satisfactoria|te lo (?:reponemos|cambiamos|abonamos|reparamos)${NEAR} o |(?:desea|quiere|prefiere)s? (?:cancelar|esperar|seguir esperando|anular|mantener)${NEAR} o |(?:arreglo|cambio|reparacion|abono|reembolso|reposicion)(?:,| o) (?:cambio|descuento|arreglo|abono|reembolso|devolucion|dinero|reposicion)|(?:mantenemos|cancelamos|anulamos|damos de baja|reenviamos|reponemos|arreglamos|mandamos|reparamos)${NEAR} o (?:lo |la |los |las |te |le |se |prefiere[s]? (?:que )?)*(?:damos|cancel|anul|devolv|reembols|regres|manten|recog|mand|envi|abon|esper)[a-z]*|que (?:le|te) gustaria que (?:hicier|hagamos|hiciésemos)[a-z]*|nueva entrega o|elija lo que mas|opcion elegida`,
  ],
  [
    'stepTried',
    String.raw`${WHAT} (?:pasos|comprobaciones|pruebas|intentos|soluciones|remedios|maniobras) (?:ya )?(?:ha|has|han|habeis|realiz|hizo|hiciste|sigui|intent|efectu|llev)[a-z]*|que (?:has|ha|habeis|han) (?:descartado|toqueteado|verificado|chequeado|comprobado|ensayado|ejecutado|intentado|probado)|que (?:verific|ensay|revis|chequ|toc|manipul)(?:o|aste)(?! (?:mal|de))|(?:prob|intent)[a-z]*(?: usted)?(?: ya)? algun (?:remedio|procedimiento|truco|arreglo)|algun (?:truco|remedio|procedimiento|paso)${NEAR}(?:servido|funciono|seguido|manual)|seguido algun procedimiento|ya le (?:moviste|movio) a|pasos (?:ya )?(?:realizados|seguidos|hechos|efectuados)|lo que ha[s]? ido haciendo|todo lo que (?:ha|has) (?:intentado|probado|hecho)`,
  ],
];

/** Requests that look like statements, and labels of forms. */
export const askingWithoutMark = String.raw`^(?!(?:su|tu|el|la|los|las|nuestr[oa]s?|este|esta|estos|aqui|le|te|les|hola|buen[oa]s?|estimad[oa]s?|querid[oa]s?|gracias|nota|importante)(?![a-z]))[a-z][a-z /]{2,45}(?:\([^)]{1,40}\))?: ?$|^(?:y |solo |entonces |por favor,? )?(?:tu|su|vuestr[oa]|el|la) [a-z ]{2,40},? (?:porfa[a-z]*|porfis|plis|por favor|xfa)|^(?:y |entonces |,? ?por favor,? )?(?:me|nos) (?:das?|dices?|dice|pasas?|mandas?|indicas?|confirmas?|regalas?|compart[ei]s?|dejas?|copias?|facilitas?|envias?|dictas?)(?! (?:la razon|miedo|pena|gusto|igual|cuenta|error))(?![a-z])|quedo (?:pendiente|a la espera|atent[oa]|al pendiente) (?:de|del|a|al) |(?:tendria|tendrias|deberia|deberias|habria|tienes|tiene|tenes)(?:n)? que (?:decir|indicar|mirar|enviar|mandar|remitir|dar|pasar|facilitar|aportar|escribir|confirmar)[a-z]*|(?:necesitari|precisari|ocupari|requeriri)[a-z]+ (?:ver |tener |saber |recibir )?(?:el|la|los|las|su|tu|un|una|algun[oa]?s?|unas|mas)(?![a-z])|es ese el que necesito|hay que domiciliar[^.]{0,40}cuenta|(?<=^|[,;:.] ?|(?<![a-z])(?:y|favor|porfa|solo|que) )(?:copi|senal|dict|dicte|leame|leeme|leanos|deletre|teclee|digit|precis|aclar|transcrib|propon|propong|elij|elig|escoj|escog|resum|muestr|ensen|haga constar|haz constar|tom(?:a|e)l?e?|haz|haga|saqu|saca|sub|suba|carg|cargu|rellen|complet|ingres|introdu|apunta con)[a-z]*(?: (?:por favor|porfa|aqui|entonces|bien|literalmente|en el enlace|en su respuesta|un|uno|unas?|par|de))*,? (?:el|la|los|las|su|tu|sus|tus|un|una|unas|fotos?|cual|que|cuando|cuanto|lo|si|evidencia|nueva|con|como|pantallazo|nombre|modelo)(?![a-z])|(?<![a-z])(?:dig|dim|deci|cuent|cont|indi[cq]|confirm|aclar|avis|coment|expli[cq])[a-z]*(?: (?:por favor|porfa|usted|entonces|tambien))*,? (?:si|cual|cuando|donde|cuanto|quien|ad?onde|como|con (?:cual|que)|a (?:que|cual)|en que|de que|que)(?= )(?! (?:siempre|lamento|quiere ayudar))|(?:me |nos )?vendria (?:de perlas|genial|fenomenal)|(?:sin|hasta (?:tener|saber)) (?:el|la|las|los|su|tu)[^.?!]{2,40}no (?:sale|encuentr|puedo|podemos|avanz|llega|me)[a-z]*|^(?:(?:a|en|con|de|para|desde|hasta|por) )?(?:q|k) [a-z]+ |^(?:a|en|de|con|para|desde|hasta) (?:que|cual) [a-z]+ (?:te|le|lo|la|se|quier|prefier|viv|est)[^.!?]{2,60}$|le pediria|te pediria|tengo que asegurarme`;
