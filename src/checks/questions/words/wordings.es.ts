import type { Slot } from '../../../model/fact';
import { asking, askingWithoutMark, slotOpeners, slotWordings, uncounted } from './slots.es';

type Wordings = readonly (readonly [Slot, string])[];

const NUMBER = String.raw`(?:numeros?|num|nro|nr|n[.º°]*o?|codigo|referencia|ref|folio|clave|id)\.?`;
const OF = String.raw`(?: (?:de|del|d))?(?: (?:la|el|tu|su|mi|vuestr[oa]))*`;
const WHAT = String.raw`(?:que|q|k|cual(?:es)?)`;
const IS = String.raw`(?: (?:es|era|fue|seria|son|eran))?(?: (?:el|la|los|las|tu|su|sus|tus|ese|esa|esos|esas|lo))?`;
/** "Yes, which …": verbs by which one says what was bought. */
const BOUGHT = String.raw`(?:compr(?:aste|o|asteis|aron)|pedi(?:ste|steis)|pidio|encarg(?:aste|o)|adquiri(?:ste|o)|eleg(?:iste|ido)|eligio|escog(?:iste|io)|orden(?:aste|o)|llevaste|llevo|ha comprado|has comprado|ha pedido|has pedido|habia[s]? (?:pedido|comprado|elegido))`;
const RETURN = String.raw`(?:devolver|cambiar|regresar|retornar|descambiar|reclamar|reparar|devuelve[s]?|cambia[s]?|regresa[s]?)(?:l[oa]s?)?`;
const GIVE_BACK = String.raw`(?:devolv|reembols|reintegr|deposit|ingres|transfer|abon|regres|acredit|pag|hac|hag)[a-z]*`;

/** Further ways to ask for a slot in Spanish. */
export const moreWordings: Wordings = [
  ...slotWordings,
  [
    'orderNumber',
    String.raw`${NUMBER}${OF} (?:pedido|orden|compra|ticket de compra)s?|(?:de|sobre|en|con|a) ${WHAT} (?:pedido|orden|compra)|${WHAT}${IS} (?:numero de |codigo de )?(?:pedido|orden)s?|(?:con|bajo) ${WHAT} (?:numero|codigo|referencia)(?: [a-z]+){0,4} (?:confirmacion|compra|compraste|compro|pedido|pediste|encargo|aparece)[a-z]*|${NUMBER}(?: [a-z]+){0,5} (?:confirmacion|correo de compra|resumen de compra|ticket|recibo)(?: de (?:la |tu |su )?(?:compra|pedido|orden))?`,
  ],
  [
    'trackingNumber',
    String.raw`${NUMBER}${OF} (?:guia|seguimiento|rastreo|envio|tracking|paquete|localizacion|expedicion)|(?:guia|tracking|codigo) (?:de|del) (?:envio|rastreo|paquete|la paqueteria|la transportadora|seguimiento)|(?:la|tu|su|una) guia(?! de (?:tallas?|montaje|uso|usuario))|(?:con|por) ${WHAT} (?:numero|codigo|guia)(?: [a-z]+){0,4} (?:rastrea|rastrear|seguir|sigue|localizar|localiza|viaja|salio|envio|enviaron)[a-z]*|localizador (?:de|del) (?:envio|paquete)`,
  ],
  [
    'accountNumber',
    String.raw`${NUMBER}${OF} (?:client[ea]|soci[oa]|abonad[oa]|usuari[oa]|afiliad[oa]|suscriptor[a]?|asociad[oa]|membresia|contador|medidor|suministro|tarjeta de (?:soci[oa]|fidelidad|puntos|cliente)|monedero)|${WHAT} (?:numero|codigo)(?: [a-z]+){0,3} (?:tarjeta de (?:soci|fidelidad|puntos|client)|carne|carnet|credencial|membresia)[a-z]*`,
  ],
  [
    'bookingReference',
    String.raw`${NUMBER}${OF} (?:reserva|reservacion|viaje|vuelo|billete|boleto|estancia|confirmacion de (?:la )?reserva)|localizador(?! (?:de|del) (?:envio|paquete))|(?:de|sobre|en) ${WHAT} (?:reserva|reservacion)|(?:con|bajo) ${WHAT} (?:numero|codigo|referencia|localizador)(?: [a-z]+){0,4} (?:reserv[a-z]+|viaj[a-z]+|vuel[a-z]+)|${WHAT}${IS} (?:reserva|reservacion)`,
  ],
  [
    'policyOrClaimNumber',
    String.raw`${NUMBER}${OF} (?:poliza|siniestro|contrato|expediente|caso|reclamo|reclamacion|incidencia|averia|solicitud|tramite|gestion|reporte|folio|aviso|denuncia|radicado|pqr|ticket de soporte|parte)|(?:de|sobre|a|en|con) ${WHAT} (?:poliza|siniestro|contrato|expediente)|(?:indi|dig|dim|deci|d[ea]m|facilit|pas|escrib|anot|confirm|necesit|falta|requier|precis)[a-z]*(?: [a-z]+)? (?:la |su |tu |el )?(?:poliza|siniestro|contrato|expediente)(?= ?(?:\?|$|[.,;]| (?:a la|al|que|de su|de tu|por favor|para|sobre)))`,
  ],
  [
    'serialNumber',
    String.raw`${NUMBER}${OF} (?:serie|fabricacion|chasis|bastidor|maquina)|imei|serial|${WHAT} (?:dice|pone|aparece|viene|figura)(?: [a-z]+){0,3} (?:plaquita|placa (?:de|del)|etiqueta (?:de atras|trasera|del equipo|de abajo))|numero (?:de|en) la (?:placa|etiqueta|plaquita|chapa)(?! (?:del coche|del auto|del carro))`,
  ],
  [
    'email',
    String.raw`(?:a |con |en |desde |por )?${WHAT}${IS} (?:e-?mail|mail|correo|casilla|direccion (?:de |electronica)[a-z]*)|(?<!(?:en|por|a|al|de|del|hasta|desde) )(?:un|tu|su|el|algun|la) (?:e-?mail|mail|correo(?! postal)|direccion de (?:correo|email|mail|e-mail)|casilla)(?= ?(?:\?|$|[,.]|(?:para|donde|al que|en el que|con el que|asociad[oa]|registrad[oa]|electronico|de (?:contacto|la cuenta|registro)|y|o|que (?:us|registr|tien|utili))))|direccion electronica|donde (?:te|le|les|os) (?:puedo |podemos |quieres que |quiere que )?(?:escrib|mand|envi|hag|hac)[a-z]* (?:el|la|un|una|llegar el|llegar la) (?:correo|mail|e-?mail|enlace|factura|etiqueta|comprobante|pdf)`,
  ],
  [
    'phone',
    String.raw`${NUMBER}${OF} (?:telefono|celular|cel|movil|contacto|whatsapp|fijo|telefono de contacto)|(?:un|tu|su|el|algun|${WHAT}${IS}) (?:telefono|tel|celular|cel|movil|whatsapp|fijo)(?= ?(?:\?|$|[,.]|(?:para|donde|en el que|al que|de contacto|por favor|del|puede|podemos|puedo|le|te|lo|la)))|(?:a|en|por) ${WHAT} (?:numero|telefono|celular|movil|linea)|(?:un|algun|su|tu) numero(?: [a-z]+){0,3} (?:llam|contact|localiz|ubic|encontr|comunic|marc|avis)[a-z]*|(?:donde|como) (?:te|le|lo|la|os|los|podemos|puedo|podria)(?: (?:puedo|podemos|podria|pueden|puede))? (?:llam|localiz|ubic|contact|marc|telefone)[a-z]*`,
  ],
  ['postcode', String.raw`(?:distrito|zona|codigo|cod\.?) postal|c\. ?p\.?|cp|zip`],
  [
    'address',
    String.raw`(?:a|en|hacia|para) (?:${WHAT} )?(?:donde|direccion|domicilio|calle)(?: (?:quier|prefier|dese|quer|necesit|tien|deb|hay|se|te|le|lo|la|los|las|me|nos|os|pod|pued|hac|va|iba))?[a-z]*(?: [a-z]+){0,4}? (?:entreg|envi|mand|despach|llev|remit|hac|lleg|ir|acerc|dirig|reenvi|dej)[a-z]*|donde (?:quier|prefier|dese|quer|necesit|se|te|le|lo|la|debe|deb|hay|tien|hac|entreg|mand|envi)[a-z]*(?: [a-z]+){0,5}? (?:entreg|envi|mand|despach|llev|reparto|envio|entrega|dejemos|dejamos)[a-z]*|ad?onde(?: hay| lo| la| se| te| le| va| iria| debe)(?: [a-z]+){0,4}|hacia donde|donde (?:tiene que|debe|debia|hay que|iria|va a|vamos a|tendria que) (?:ir|lleg|acud|visit|pas)[a-z]*|(?:en|a) ${WHAT} (?:calle|direccion|domicilio)|(?:calle|via|avenida)(?:,| y) (?:el |la )?(?:numero|altura|nro|colonia|piso)|(?:numero|altura) (?:y|de la) calle|donde (?:vive|reside|habita|se encuentra su domicilio|vivis|esta ubicad[oa])[sn]?|(?:tus|sus|los) datos de (?:envio|entrega)|direccion (?:completa|exacta|actual|nueva|de (?:envio|entrega|residencia|domicilio))`,
  ],
  [
    'personName',
    String.raw`con quien (?:hablo|tengo|estoy|me comunico|converso|trato|chateo|nos comunicamos)|a (?:que |q )?nombre(?: de (?:quien|q(?:uie)?n))?(?! de (?:la|que|una) (?:empresa|sociedad))|como (?:te llamas|se llama(?= ?\?| usted|$)|te llamo|le llamo|debo llamar(?:te|le)|(?:te|le) puedo llamar|prefiere[s]? que (?:te|le) llame)|(?:tu|su|vuestro|el) (?:nombre|apellido)s?(?! (?:de |del |que )(?:la|el|usuario|banco|perr|gat|producto|articulo|tienda|empresa|repartidor|conductor|vecin))|quien (?:es usted|eres|sos|me escribe|escribe|habla|nos escribe)|nombre (?:completo|y apellidos?|y apellido)|(?:tu|su) gracia(?= ?\?)|quien (?:hizo|realizo|compro|efectuo|es (?:el|la) (?:titular|comprador|cliente|asegurad[oa]|tomador))(?: [a-z]+){0,4}`,
  ],
  [
    'variant',
    String.raw`(?:de |en |a |con )?${WHAT}${IS} (?:talla|talle|color|tono|medidas?|tamano|olor|aroma|sabor|capacidad|acabado|version|modelo exacto|variante|formato|material|numero de (?:calzado|pie|zapato)|presentacion)s?|(?:de )?${WHAT} (?:numero|talla|talle) (?:calza|usa|gasta|lleva|es|viste)[sn]?|(?:y )?(?:el|la|tu|su) (?:talla|talle|color|tono|tamano|medida|acabado)(?= ?(?:\?|$|[,.]|(?:que|exact|dese|eleg|por favor|y|o)))|(?:talla|talle|color|tamano) (?:quiere|quieres|queres|quer|busc|pref|dese|neces|eleg|esc|ped)[a-z]*|de cuant[oa]s (?:litros|kilos|pulgadas|centimetros|plazas|cm|gb|metros)`,
  ],
  [
    'product',
    String.raw`(?:de |sobre |en |con |a )?${WHAT}${IS} (?:productos?|articulos?|prendas?|aparatos?|equipos?|electrodomesticos?|objetos?|dispositivos?|mercancia|muebles?|bien|cosas?)(?: (?:que|se|compr|lleg|quier|present|tien|esta|dese|adquir|pid|ped|es|fall|recib)[a-z]*| ?\?|$| en cuestion)|${WHAT}${IS} {goods}(?: (?:compr|pid|ped|quier|tien|es|lleg|adquir|encarg|eleg|eli|dese|fall|recib|estaba|era|fue|usa|le|te)[a-z]*| ?\?)|${asking}${WHAT} (?:es |fue |era )?(?:lo )?(?:que |q )?(?:te |le |les |os |se |nos )?(?:${BOUGHT}|lleg(?:o|aron|a)|mand(?:aron|amos)|envi(?:aron|amos)|entreg(?:aron|amos|o)|venia|contenia|trajo|trajeron|recibi(?:o|ste))(?! (?:mal|la|el|los))|${WHAT} (?:es lo que )?(?:quier[a-z]*|dese[a-z]*|quer[a-z]*|necesit[a-z]*|pretend[a-z]*|va[s]? a|vamos a) ${RETURN}|${WHAT} (?:esta|fue|vino|llego|salio) (?:danad|rot|mal|defectuos|equivocad|golpead)[a-z]*|(?:nombre|descripcion|referencia) del (?:producto|articulo|aparato|equipo)|(?:de|sobre) ${WHAT} (?:se trata|estamos hablando|hablamos|trata)(?= ?\?)`,
  ],
  [
    'quantity',
    String.raw`(?:de |para |en )?cuant[oa]s(?! ${uncounted})|(?:${WHAT} |la )cantidad(?! (?:te|le|les|os|se)? ?(?:cobr|pag|descont|transf|carg|deposit))|${WHAT}${IS} (?:el )?numero de (?:unidades|piezas|articulos|personas)`,
  ],
  [
    'amount',
    String.raw`(?<!(?:cada|hace|a|en) )cuanto (?:te|le|les|os|se|era|fue|es|dinero|pag|abon|cobr|transf|descont|debit|cost|val|sal|deposit|gast|carg|ingres|sum|import)[a-z]*(?! (?:tiempo|tarda|demora|falta))(?: (?:te|le|les|os|se))?(?: [a-z]+)?|(?:de |por |a )(?:cuanto|${WHAT} (?:importe|monto|valor|cantidad|precio|cuantia|suma))|${WHAT}${IS} (?:importe|monto|valor|total|precio|costo|coste|cuantia|suma)|(?:importe|monto|total|precio|valor) (?:exacto|total|cobrado|pagado|de la (?:compra|factura|operacion|transferencia)|del (?:cargo|cobro|pago|pedido|recibo))|${WHAT} cantidad (?:te|le|les|os|se)? ?(?:cobr|pag|descont|transf|carg|deposit)[a-z]*|a cuanto (?:ascend|asciend|equival|sub|lleg)[a-z]*`,
  ],
  [
    'date',
    String.raw`(?:para |desde |hasta |a partir de |a |en |de |con )?${WHAT}${IS} (?:dia|fecha)(?! (?:de )?(?:nac|caducidad|vencimiento|limite))|(?<=(?:^|[¿,:;] ?|(?<![a-z])(?:y|recuerdas?|sabes?|sabe|acuerdas?|acuerda|dime|digame|decime|exactamente|indi[cq]u?[ae](?:me)?|confirm[ae]me|saber|para|desde|hasta|de) ))cuando (?!pued|llegu|teng|quier|lo |recib|sepa|este |haya|nos |me |reciba|sea)[a-z]+|(?:para|desde|hasta) cuando|(?:la |el )?(?:fecha|dia) (?:de |del |en que |exact)(?! ?(?:nac|cad|venc))[a-z]*|a partir de cuando`,
  ],
  [
    'time',
    String.raw`(?:a |sobre |desde |hasta |hacia )?${WHAT}${IS} (?:horas?|horarios?|franja|momento del dia)|(?:la|una) hora(?: (?:exacta|aproximada|del|de la|en que|a la que|que))|franja horaria|(?:en |de )${WHAT} (?:horario|turno)`,
  ],
  [
    'deliveryMode',
    String.raw`(?:como|de ${WHAT} (?:forma|manera|modo)) (?:te |le |se |nos |lo |la |los |las )*(?:quier|quer|prefier|prefer|dese|gust)[a-z]*(?: (?:que|usted|te|se|le|lo|la|los|las|nos))*(?: (?:recib|recog|envi|mand|entreg|devolv|retir|llegu|llegar|hacer(?:me|nos)? llegar|hagamos llegar)[a-z]*)(?! (?:el (?:dinero|importe|reembolso)))|(?:l[oa]s? )?(?:recoge|retira|pasa[s]? a (?:buscar|recoger|retirar)|busca|viene[s]? (?:a|por)|vas? a buscar)[sn]?(?:l[oa]s?)?(?: [a-z]+){0,4} o (?:te |se |le |lo |la |los |las |prefier[a-z]* |que )*(?:mand|envi|entreg|llev|despach)[a-z]*|(?:te |se |le |lo |la )*(?:mandamos|enviamos|entregamos|llevamos|despachamos|mando|envio)[^.?!]{0,30} o (?:[a-z]+ ){0,4}(?:recog|retir|busc|pas)[a-z]*|(?:envio |entrega )?(?:estandar|normal|express?|urgente|ordinario)(?:,| o) (?:envio |entrega |el )?(?:express?|urgente|estandar|normal|ordinario)|(?:domicilio|casa|tienda|sucursal|punto de [a-z]+)[^.?!]{0,30} o (?:[a-z]+ ){0,4}(?:domicilio|casa|tienda|sucursal|punto|recog|retir)[a-z]*|(?:tipo|modalidad|metodo|forma|modo|opcion) de (?:envio|entrega|despacho|recogida)`,
  ],
  [
    'pickupPoint',
    String.raw`(?:en |a |de |por )?(?:que|cual|cual de (?:las|nuestras)) (?:tienda|sucursal|punto|local|oficina|taquilla|establecimiento|comercio|locker|agencia)s?(?: [a-z]+){0,5}? (?:recog|retir|recib|llev|dej|pas|busc)[a-z]*|(?:que|cual)(?: es)?(?: el| tu| su)? punto(?: de (?:recogida|retiro|entrega))?|donde (?:prefier|quier|quer|dese|te gust|le gust|va|pas|piens)[a-z]*(?: [a-z]+){0,3} (?:recoger|retirar|pasar a (?:recoger|retirar|buscar)|ir a (?:buscar|recoger)|buscar)(?:l[oa]s?)?|donde (?:lo|la|los|las) (?:recog|retir|busc)[a-z]*`,
  ],
  [
    'company',
    String.raw`${WHAT}${IS} (?:empresa|razon social|compania|sociedad|negocio|organizacion)(?! de (?:transporte|mensajeria|envios|paqueteria|reparto|seguros|luz|telefon))|(?:a nombre de|de|para|en) ${WHAT} (?:empresa|sociedad|compania|negocio|organizacion|comercio)(?! de (?:transporte|mensajeria|envios|paqueteria|reparto))|nombre (?:de|del) (?:la |tu |su )?(?:empresa|sociedad|compania|negocio|comercio|establecimiento)|como se llama (?:la |tu |su )(?:empresa|compania|sociedad|negocio|comercio)|a (?:que|cual) negocio`,
  ],
  [
    'photo',
    String.raw`(?:fotos?|fotitos?|fotograf[a-z]+|imagen(?:es)?|capturas?)(?! (?:de|del|a) (?:la |las |el )?(?:etiqueta|caja|embalaje|factura|ticket|recibo|dni|cedula|documento|tarjeta|serie|comprobante|paquete|por))`,
  ],
  [
    'document',
    String.raw`(?:(?<!(?:te|le|les|os|lo|la|se) )(?:adjunt|envi|mand|remit|pas|hac|hag|haz|facilit|compart|sub|proporcion|necesit|precis|requer|requier|falt|tien|conserv|guard|aport|dispon|present|reenv)[a-z]*(?: [a-z]+){0,4}? )(?:(?:la|el|una|un|su|tu|copia de(?:l| la)?|algun|alguna) )*(?:factura|comprobante|recibo|ticket de (?:la )?compra|tique|boleta|justificante|presupuesto|informe|certificado|denuncia|contrato firmado|prueba de compra|resguardo|extracto|constancia|documento|documentacion|parte (?:amistoso|medico))(?! (?:electronic|a nombre|con (?:el|su|tu)))|copia (?:de|del) (?:la |el |tu |su )?(?:factura|recibo|ticket|comprobante|contrato|justificante|dni|denuncia)`,
  ],
  [
    'iban',
    String.raw`iban|cbu|clabe|(?:datos|cuenta)s? (?:bancari[oa]s?|corriente|de ahorros)|(?:a|en) ${WHAT} cuenta|${NUMBER}${OF} cuenta(?: (?:bancaria|corriente|para|donde|en la que|a la que)| ?\?|$)|(?:a|en) donde (?:te|le|les|os)? ?${GIVE_BACK}(?: [a-z]+){0,3} (?:dinero|importe|reembolso|plata|monto|devolucion|reintegro)|donde (?:quier|prefier|quer)[a-z]* (?:el|la|que|recibir)(?: [a-z]+){0,4} (?:reembolso|dinero|importe|ingreso|devolucion|plata|reintegro|deposito)`,
  ],
  [
    'dateOfBirth',
    String.raw`fecha de nac(?:imiento)?|(?:cuando|que dia|en que (?:fecha|dia|ano)) (?:nacio|naciste|naci)|(?:cuando|que dia) (?:es|cumple|cumples)(?: [a-z]+)? (?:cumpleanos|anos)|ano de nacimiento`,
  ],
];

/** Further questions that whatever the customer wrote first answers. */
export const moreOpeners: Wordings = [
  ...slotOpeners,
  [
    'problem',
    String.raw`en que consiste (?:el|la|tu|su|ese|esa) (?:problema|fall[ao]|averia|dano|incidencia|queja|reclamo|inconveniente)|(?:que|q) es lo que (?:no |te |le |les |os )?(?:funciona|va|anda|pasa|falla|ocurre|sucede|esta mal|le molesta|no funciona)|(?:que|q) (?:tiene de malo|anda mal|va mal|esta mal|esta fallando|le falla|te falla|falla|hace mal|le ves|salio mal|fue mal|ha fallado|no funciona|no le funciona|no va|no anda)|(?:que|q) (?:le|te) (?:pasa|pasaba|paso|ocurre|ocurrio|sucede|sucedio) (?:al?|con) (?:el|la|los|las|su|tu)?|cual (?:es|fue|seria) (?:el |la |tu |su )?(?:motivo de (?:tu|su|la) (?:queja|reclamo|reclamacion|contacto|consulta|llamada)|queja|reclamo|incidencia|inconveniente|problema|fall[ao]|averia|dano)|(?:que|q) (?:tipo de |clase de )?(?:problema|fall[ao]|averia|inconveniente|dano|desperfecto|defecto|incidencia|error|anomalia|sintoma)s?(?: [a-z]+)? (?:tien|present|detect|observ|encontr|experiment|hay|not|ha |has |le |te |es|ves|ve)[a-z]*|(?:cuent|describ|explic|expliqu|detall|platic|coment|relat|dig|dim|deci)[a-z]*(?: [a-z]+){0,3}? (?:que (?:es lo que )?(?:paso|pasa|ocurre|ocurrio|sucede|sucedio|le pasa|te pasa|ha pasado|falla|problema)|(?:el|la|su|tu) (?:problema|fall[ao]|averia|dano|incidencia|inconveniente|queja|situacion)|lo (?:que paso|ocurrido|sucedido|que ocurre))|como (?:fue|ocurrio|sucedio|paso|se (?:rompio|dano|produjo|averio))|en que (?:estado|condiciones) (?:llego|esta|lo recibi|la recibi)|que (?:no le gusto|no te gusto|fallo)`,
  ],
  [
    'wish',
    String.raw`como (?:te |le |les |os )?(?:gustaria|quiere[sn]?|queres|prefiere[sn]?|desea[sn]?)(?: (?:que|usted))?(?: (?:lo|la|te|le|se))? ?(?:resolv|resuelv|soluci|proced|hagamos|arregl|compens|actuemos|manej|gestion|sigamos|continu)[a-z]*|(?:que|q) (?:espera|esperas|pretende|pretendes|busca|buscas|solicita|desea|deseas|te gustaria|le gustaria|quiere|quieres|queres|necesita|necesitas|prefiere|prefieres|preferis)(?= ?(?:\?|de nosotros|que haga|hacer|recibir|obtener|conseguir|con (?:el|la|este|su|tu)|como (?:solucion|compensacion)|, ))|(?:cambio|reembolso|devolucion|reposicion|reparacion|cupon|bono|vale|reenvio|dinero|abono|sustitucion|reemplazo)s?,? o (?:que |el |la |un |una |otro |otra |tu |su |te |le |devolv |prefieres )*(?:cambio|reembolso|devolucion|reposicion|reparacion|cupon|bono|vale|reenvio|dinero|abono|sustitucion|reemplazo|devolv|reembols|cambi|envi|repar|mand|otr)[a-z]*|(?:prefier|quier|quer|dese|gustaria)[a-z]*[^.?!]{0,60} o (?:que )?(?:(?:te|le|se|lo|la|los|las|un|una|el|bien|mejor|prefier[a-z]*|que) )*(?:reembols|devoluc|devolv|cambi|reenvi|dinero|plata|importe|saldo|repar|reintegr|envi|mand|cancel|esper|vale|cupon|abono)[a-z]*|(?:que|cual) (?:tipo de )?(?:solucion|opcion|alternativa|compensacion|salida)|(?:que|q) (?:podemos|puedo|podriamos|quieres que|quiere que|queres que) (?:hacer|hagamos|haga|ofrecer|gestion)[a-z]*|como podemos (?:compensar|solucionar|resolver|arreglar|ayudar)[a-z]*|como lo (?:resolvemos|solucionamos|arreglamos|hacemos)|con que (?:solucion|opcion) (?:se|te) queda[s]?`,
  ],
];

/** Further requests that look like statements. */
export const moreIndirect = String.raw`${askingWithoutMark}|(?:en cuanto|cuando|apenas|tan pronto como|una vez que|si) (?:me |nos |yo )?(?:teng[a-z]*|dispong[a-z]*|pas[ae]s?|mand[ae]s?|envi[ae]s?|indiqu?[a-z]*|digas?|des|facilit[ae]s?|confirm[ae]s?|compart[aei]s?|diera[sn]?|pudiera[sn]?|pued[ae]s?)(?: [a-z]+){0,3} (?:el|la|su|tu|los|las|un|una) [a-z]+|(?:me |nos |te |le )?(?:agradec[a-z]+|agradezc[a-z]+|encantaria|gustaria|interesa|interesaria|convendria|serviria|ayudaria|valdria)(?: (?:mucho|contar con|tener|saber|conocer|que|si|recibir))* (?:el|la|su|tu|los|las|un|una|me|nos|que|si|cual|cuando|donde)|(?:respond|contest|contest)[a-z]*(?: [a-z]+){0,4} con (?:el|la|su|tu|los|las)|(?:adjunt|anex|aport|envi|remit|indi[cq]|facilit|proporcion|compart|mand|sub|escrib|rellen|complet|dej|pas|d[ai][mg]|dict|reenv|coment|especifi[cq]|precis|detall|describ|cuent|cuént|expl[ií]|muestr|confirm|hag|haz|seleccion|elij|elig)[a-z]*(?:me|nos|melo|mela|noslo|nosla|e|a|en|ad|anos|enos)(?: (?:por favor|porfa|entonces|tambien|ya|solo|bien|aqui|si puede[s]?))*,? (?:el|la|los|las|su|tu|sus|tus|un|una|unas|unos|fotos?|imagenes|copia|que|cual|cuando|donde|cuanto|como|con|a|en|para|lo|nombre|calle|numero)(?![a-z])|(?<!no (?:me |nos |le |te |se )?)(?:necesit|requier|requer|precis|ocup)(?:o|amos|emos|imos|a|aria|ariamos|iria|o de)(?: (?:ademas|tambien|por favor|todavia|aun|entonces|solo|ver|nada mas|unicamente|que me (?:[a-z]+)|que nos (?:[a-z]+)))* (?:el|la|los|las|su|tu|sus|tus|un|una|unas|fotos?|fotografias|imagenes|copia|que|saber|conocer|contar|tener|algun)(?![a-z])|(?<!(?:hace|hacen|haria|hara|sin) )(?:falta|faltan|faltaria|faltarian|queda|quedaria)(?: (?:solo|nada mas|unicamente|por|saber|el dato de))* (?:el|la|los|las|su|tu|sus|tus|un|una|saber|conocer|que)(?![a-z])|(?<!no (?:me |nos |le |te )?)(?:haria|hace|hacen|harian) falta (?:el|la|su|tu|que|saber|un|una)|(?:podria|podrias|pueden|puede|puedes|podeis|podes)(?: [a-z]+){0,2} (?:[a-z]+(?:me|nos|melo|noslo))(?![a-z])|(?:no )?(?:se|sabemos|tengo claro|me queda claro|me consta|nos consta|encuentro)(?: [a-z]+){0,2} (?:si|cual|que|cuando|donde|cuanto|como|a que|de que) [a-z]+|(?:queria|quisiera|querria|me gustaria|quiero|queremos) (?:saber|preguntar|consultar|conocer)(?:le|te)?|la duda es|mi pregunta es|(?:preguntarle|preguntarte|consultarle|pedirle|pedirte|solicitarle)(?: [a-z]+)?`;
