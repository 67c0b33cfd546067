import type { QuestionWords } from '../questionWords';
import { concepts } from './concepts.es';
import { contradicts, further, moreIdentity, moreRhetorical, moreSeveral } from './quiet.es';
import { matters } from './matters.es';
import { asking, uncounted } from './slots.es';
import { moreIndirect, moreOpeners, moreWordings } from './wordings.es';

const NAMES = String.raw`(?:que|q|k)`;
/** "Que" asks only where a question begins or behind a little word; elsewhere it is "that". */
const START = String.raw`(?<=^|[¿,:;] ?|(?<![a-z])(?:y|pero|hola|buenas) )`;

/** How agents ask in Spanish, and what their questions are about. */
export const es: QuestionWords = {
  language: 'es',
  suffix:
    '(?:[aei]r|ando|iendo)(?:me|te|se|nos|les?|l[oa]s?)?|ariamos|eriamos|aciones|asteis|isteis|aremos|eremos|iremos|abamos|uciones|ieron|iamos|abais|acion|ucion|arias?|erias?|irias?|aron|aban|aste|iste|amos|emos|imos|ieras?|ieran|iese|yo|io|ados?|adas?|idos?|idas?|aran?|eran?|iran?|aras|abas?|aba|ian?|ias|ais|eis|an|en|as|es|os|a|e|i|o|s',
  frame:
    'dictar dicta dictas dicte decis deci decirnos decirlo dictamelo facilita facilite facilitar facilitarme proporcione proporcionarme compartir comparta comparteme compartirme mandame mandeme mandar enviame envieme enviar enviarnos hacernos hacerme llegar detalle detalles dato datos informacion info gestion gestionar tramite tramitar consulta consultar proceso procesar continuar seguir avanzar atender atenderte atenderle apoyar apoyarte apoyarle ocupo ocupamos requiero requerimos preciso precisamos precisa solicito solicitamos solicitar pido pedimos pedirle pedirte gustaria encantaria agradezco agradeceria agradeceriamos seria serias estaria podriamos podriais puedan pueden puedo poderle deseas deseo desea desean quieran quisieras quisiste querias queria querian tenga tengas tengan teniendo tenido tendria tendrias tendre tuviera hubieras sido siendo estado estuvo estuviera estuvieron sera seran seria fueron vaya vayan viene vienen vino vinieron venir venia ocurrir ocurre ocurrio ocurrido ocurrieron suceder sucede sucedio sucedido pasar pasa paso pasado pasaron ver veo ves vemos vea viste visto mire mira mires revise revisa revisaste revisado revisar reviso comprueba comprobado comprobaste verifica verificar verificado verifico checar checaste checado checo chequea fijate fijese prueba probar probaste probado intentar intentaste intento trata tratar tratado cual cuales quienes ninguna ningunos cierto cierta propio propia aparte ademas incluso entonces igual igualmente primero primeramente segundo luego pronto rapido rapidito enseguida inmediato momento momentito ratito actualmente recientemente ultimamente casualidad casualmente normalmente generalmente habitualmente realmente simplemente directamente correctamente concretamente especificamente precisamente aproximadamente mas menos bastante demasiado poco mucho mucha muchos muchas tanto tanta varias varios cada cualquier cualquiera alguno algunas algunos nadie demas resto mayor mejor peor bueno buena mal nueva nuevo nuestro nuestra nuestros cliente estimados estimadas saludos saludo cordial atentamente bienvenido bienvenida encantado encantada gusto placer lamento lamentamos siento sentimos entiendo entendemos comprendo claro perfecto genial vale ok listo dale bien oye mira fijo nomas ahorita ahora orita pues che vos ustedes usted vosotras ellos ellas ella nos nosotros quien mia mio tuyo tuya suyo suya cuyo sino aunque mientras segun mediante bajo contra hacia durante tras salvo excepto embargo partir acerca respecto relacion tema asunto cuestion motivo_de ayudarle ayudarte ayudame ayudeme asistirle ficha sistema registrar_aqui necesaria necesarios dispones dispone disponen cuenta_con contar llevamos llevo toca toque tocaba dejaste dejado quedado quedo quedaron hola buenas buenos realizo realizar realizaste realizaron hicieron hizo recuerda recuerdas recuerde recordar autorizar autorice poder valoracion evidencia hubo hubiera haya habia fuera fuese sea sean tuvo tuviste dieron dio diste durante tiempo meses mes nomas resolucion comprobar dejar dejo dejaste fijar mirar mirado probado intentado planteado planteaste planteo quedaste quedar quedarse quedarselo cuenta cuentan cuentas cuentame entro entra entrar produjeron produjo interior aparecer aparece salio salir preguntan preguntar pueda aplicar presenta existe llevar llevas andar fuera subir subirlo momento tal forma manera traves dias tardes noches buen dia estimado estimada senor senora don dona gracias perdon disculpa disculpe por favor porfa el la lo los las un una unos unas de del al a y e o u pero si no que en con para sin sobre es son era fue ser esta estan estoy estas este esto estos ese esa eso hay ha he han has hemos habeis haber va vas van voy vamos ir me mi mis te tu tus se su sus le les nos os yo usted ustedes vos vosotros ya muy mas como cuando donde quien cual cuales cuanto porque pues bien tambien solo aun todavia antes despues luego ahora entonces asi todo todos nada algo alguien alguna alguno algun ninguno otra otro tengo tiene tienes tenes tienen tenemos tener puede puedes podes puedo podria podrias poder pudo pudiste quiere quieres queres quiero querer quisiera saber sabe sabes dar das da dame dime decime digame digas decir dice dices indica indicame indique indicar confirma confirme confirmar pasa pasame pasar pasas manda enviar envie necesito necesitamos necesitas hace hacer hizo hiciste hecho falta me gustaria podemos debo debemos ver mirar revisar exactamente exacto seguro mismo misma cosa cosas vez veces hasta desde entre ni o aqui ahi alla aca te comparte regala regalas regale proporcionar favor amable atento nuestro nuestra vuestro vuestra parece creo pensar raiz antes queda quedo dia semana favor quisiera conocer necesario es posible ayudar ayuda servir equipo companero caso',
  common:
    'order parcel product person customer time number name home carrier store place service message part account day use company',
  attributes:
    'number name date time size colour price amount address age model email phone reason postcode weight digits registration material scent height',
  events:
    'buy receive deliver ship collect return depart checkin accident fail pay cancel visit contact lose repair install occasion billing signup',
  kinds: [
    [
      'polar',
      String.raw`(?:dig|dim|din|deci|cuent|cont|indi[cq]|confirm|aclar|avis|coment|expli[cq]|saber|pregunt|sabes?|mir|fij|comprueb|revis|verifi[cq]|respond)[a-z]*(?: (?:por favor|porfa|usted|entonces|tambien|ya|me|nos))*,? si(?= )`,
    ],
    [
      'duration',
      String.raw`cuanto tiempo|desde cuando|hace (?:cuanto|mucho)|cuanto (?:hace|lleva[sn]?|dur[a-z]+|tard[a-z]+|falta|queda de)|cuant[oa]s (?:dias|semanas|meses|noches|horas|minutos|anos|anitos)|${NAMES} (?:edad|antiguedad)`,
    ],
    [
      'open',
      String.raw`cuanto (?:mide|miden|pesa|pesan|gasta|recorrio|marca|ocupa|consume)|cuant[oa]s (?:kilometros|metros|centimetros|grados|m2|kilos|km)`,
    ],
    ['amount', String.raw`(?<!en )cuanto|${NAMES} (?:importe|monto|valor|precio)`],
    ['count', String.raw`cuant[oa]s`],
    ['frequency', String.raw`cada cuanto|con que frecuencia`],
    [
      'reason',
      String.raw`por (?:que|q)(?! (?:medio|via|canal|correo|cuanto|importe|monto|cantidad|valor|producto|articulo|numero|precio|empresa|transportista))|a que se debe|motivo`,
    ],
    [
      'time',
      String.raw`${START}cuando|(?:para|desde|hasta) cuando|(?:a |en |para |de )?${NAMES} (?:dia|fecha|horas?|mes|semana|ano)|cual (?:es|fue|seria) (?:la (?:fecha|hora)|el dia)`,
    ],
    ['person', String.raw`quien(?:es)?|como se llama[nb]?[a]?[n]?`],
    [
      'where',
      String.raw`${START}(?:a ?)?donde|(?:de|a|en|por) donde|(?:en|a|de) ${NAMES} (?:ciudad|lugar|sitio|tienda|sucursal)|en cual de`,
    ],
    ['manner', String.raw`${START}como`],
    [
      'open',
      String.raw`${START}${NAMES}|(?:a|de|con|en) ${NAMES} (?=[a-z])|cual(?:es)?|(?:digas|decirme|saber|dime|decime|digame) (?:que|cual|como)`,
    ],
  ],
  polar: String.raw`(?:(?:y|o|preguntan?|saber|pero|entonces|oye|hola|antes que nada)[,:]? ){0,4}¿? ?(?:(?:ya|tambien|todavia|aun|te|le|se|lo|les|os|nos) ){0,4}(?:tienes?|tenes|tiene|tenia|tenias|has|ha|han|habeis|hay|hubo|habra|es|son|era|eran|esta|estan|fue|sigue|puedes?|podes|puede|pudo|pudiste|podria|podrias|quieres?|quiere|queres|va|vas|ya|si|alguien|cog[a-z]+|recib[a-z]+|llego|conserv[a-z]+|prob[a-z]+|intent[a-z]+|mir[a-z]+|revis[a-z]+|produj[a-z]+|qued[a-z]+)(?![a-z])|(?<=¿ ?)(?![^?]*(?<![a-z])(?:que|q|k|cual(?:es)?|quien(?:es)?|cuant[oa]s?|cuando|a?donde|como)(?![a-z]))[a-z]+|[^?¿]*, ?¿ ?(?:es (?:asi|correcto)|correcto|verdad|no|cierto|vale|si)(?= ?\?)`,
  indirect: String.raw`${moreIndirect}|sin (?:el|la|los|las|tu|su|ese|esa|un|una|saber|conocer|eso)[^.?!]{0,60}(?:no (?:me |nos |se |te |le )?(?:pued|pod|es posible|avanz|hay)|imposible|complica|dificil)[a-z]*|no (?:me |nos )?(?:puedo|podemos|es posible)[^.?!]{2,60}(?:sin|si no|hasta (?:saber|tener|que))|(?:debo|debemos|tengo que|tenemos que|hay que|me queda|nos queda|(?:me |nos |solo |aun |todavia )*(?:falta|faltan|hace falta|haria falta)|quiero|queremos) (?:por )?(?:saber|conocer|definir|averiguar|tener)|(?:me|nos|le|les|solo|y)(?: solo)? (?:falta|faltan|faltaria|hace falta|haria falta) (?:el|la|los|las|tu|su|un|una|que)|(?:pregunta|preguntan|pide|piden|quiere|quieren|necesita|necesitan)(?: [a-z]+){0,2}? (?:que|si|cual|cuando|donde|como|el|la)(?! (?:que|devol|cambi))|(?:necesito|necesitamos|requiero|requerimos|ocupo)(?: [a-z]+)? (?:que|saber|tu|su|el|la|un|una)|(?:me|nos) (?:vendria|vendrian) bien|(?:seria|estaria) (?:genial|ideal|bueno|de (?:gran )?ayuda|util)(?: [a-z]+)? (?:tener|saber|que|si|conocer)|agrade(?:zco|ceria|ceriamos)(?: [a-z]+)? (?:si|que|me|nos)|quedo (?:a la espera|pendiente|atent[oa]) (?:de|a) (?:su|tu|que)|no me (?:toma|deja|permite)[^.?!]{2,40}falta|(?:te|le) (?:pido|pediria|solicito|ruego)`,
  begs: String.raw`(?:me|nos) (?:l[oa]s? )?(?:das?|dan|dices?|decis|pasas?|mandas?|envias?|indicas?|facilitas?|proporcionas?|compart[ei]s?|recuerdas?|recordas|regalas?|dejas?|describ[ei]s?|aportas?|brindas?|confirmas?|deletreas?|dictas?|escrib[ei]s?|cuentas?|contas|explicas?|aclaras?|copias?|lees?|precisas?|detallas?|ensenas?|muestras?|repit?es?|repite|anotas?|apuntas?|comentas?|concretas?|hac[ei]s?)(?! si )(?![a-z])|(?:sabes?|recuerdas?|recordas|conoces?|acuerdas?|acordas|sabrias?|se acuerda) (?:(?:de|en|con|a|desde|para|por) )?(?:que|cual|cuando|donde|cuanto|quien|como)(?![a-z])`,
  openers: [
    ...moreOpeners,
    [
      'problem',
      String.raw`(?:que|q) (?:es lo que )?(?:te |le |les |os |se |nos )?(?:paso|pasa|ocurre|ocurrio|sucede|sucedio|ha (?:pasado|ocurrido|sucedido)|esta pasando)|(?:que|q|cual)(?: es| fue| era)?(?: el| la| tu| su| tipo de| clase de)? (?:problemas?|inconvenientes?|fall[ao]s?|averias?|danos?|defectos?|desperfectos?|incidencias?|motivo de (?:tu|su|la) (?:consulta|contacto|llamada|mensaje))|(?:describ|cuent|cont|explic|expliqu|detall|platic)[a-z]*(?: [a-z]+){0,4} (?:problema|fall[ao]|averia|dano|danos|lo (?:ocurrido|sucedido|que paso)|que (?:paso|problema|fallo|falla|ocurr[a-z]+|te pasa))|en que (?:esta|llego) (?:mal|dana)`,
    ],
    [
      'wish',
      String.raw`(?:que|cual) (?:gestion|tramite|operacion) (?:desea|quiere|necesita|quieres|queres|deseas)[a-z]*|que (?:necesitas|necesita) saber|(?:en que|como) (?:te |le |os |les |lo |la )?(?:puedo|podemos|podria|podriamos) (?:ayudar|servir|colaborar|asistir)[a-z]*|(?:que|q|como) (?:quieres?|queres|quereis|deseas?|prefieres?|preferis|te gustaria|le gustaria|necesitas?|necesita)(?: [a-z]+)? (?:que (?:hagamos|te|le|lo|la)|hacer|recibir|solucionar|resolver)|(?:reembolso|devolucion|cambio|reenvio|dinero|plata|importe|saldo|reparacion|cambi[a-z]+|devolv[a-z]+|regres[a-z]+|reintegr[a-z]+)[^.?!]{0,40} o (?:que )?(?:(?:te|le|se|lo|la|los|las|un|una|el|bien|prefieres) )*(?:reembolso|devolucion|cambio|reenvio|dinero|plata|importe|saldo|reparacion|cambi|devolv|regres|reintegr|reenvi|envi|dej|mand)[a-z]*|cual (?:de las dos|opcion|prefieres?)|con cual te quedas|que (?:solucion|opcion) (?:prefieres?|preferis|te|le)`,
    ],
  ],
  wordings: [
    ...moreWordings,
    [
      'email',
      String.raw`(?:a |con |en )?(?:que|q|cual) (?:e-?mail|mail|correo|casilla|direccion de correo)|(?:e-?mail|mail|correo)[^.?!]{0,24}(?:direccion|entras|registraste|compraste)|donde (?:te|le) (?:escrib|mand|envi)[a-z]+ (?:el|la|un|una) (?:correo|mail|enlace|factura)`,
    ],
    [
      'address',
      String.raw`donde (?:vive[sn]?|vivis|reside[sn]?)|(?:a|en) donde (?:te|le|lo|la|se|hay que|tiene que|debe|deb[a-z]+|lo mand|enviamos|mandamos|entregamos)[a-z ]*|calle y (?:numero|altura)|(?:calle|altura|numero) (?:y|exact)|(?:que|en que) calle|(?:a|en) que (?:direccion|domicilio)|donde (?:tiene que|debe|hay que) (?:llegar|ir|entreg[a-z]+)`,
    ],
    [
      'phone',
      String.raw`numero (?:de )?(?:telefono|celular|movil|contacto|cel)|(?:que|cual) linea (?:es|estamos|hablamos|tiene|desea|quiere)|(?:que|q|cual|a que|en que) (?:numero|telefono|celular|movil)(?= (?:te|le|os|puedo|podemos|llam|marc|contact))|(?:donde|como) (?:te|le) (?:puedo|podemos) (?:llamar|localizar|ubicar|contactar)`,
    ],
    ['postcode', String.raw`(?:distrito|zona) postal|cp|c\. ?p\.?|codigo postal`],
    [
      'orderNumber',
      String.raw`(?:que|q|cual)(?: es| seria)?(?: el| tu| su)? (?:numero|nro|num|n[ºo°]?|codigo|referencia)(?: [a-z]+){0,3} (?:pedido|orden|compra)|(?:numero|nro|num|codigo|referencia)[.:º°]* (?:de |del |d |d[e]l )?(?:tu |su |la |el )?(?:pedido|orden|compra)|(?:que|cual|de que) (?:numero )?(?:pedido|orden)(?= |\?)|n[.º°]* ?(?:de |d )pedido|folio (?:de |trae |tiene |es )(?:[a-z]+ )?(?:compra|pedido|orden)|(?:numero|codigo|referencia|folio)(?: [a-z]+){0,3}? (?:aparece|sale|viene|figura)(?: en)?(?: la| el| tu| su)? (?:confirmacion|correo|compra|ticket|resumen)(?: de (?:la |su |tu )?(?:compra|pedido))?`,
    ],
    [
      'trackingNumber',
      String.raw`(?:numero|codigo|nro|num)(?: de)?(?:l| la| tu| su)? (?:guia|seguimiento|rastreo|envio|tracking)|guia de (?:envio|la transportadora)`,
    ],
    [
      'bookingReference',
      String.raw`(?:numero|codigo|clave|referencia)(?: de)?(?:l| la| tu| su)* (?:reserva|reservacion|viaje|vuelo)|localizador`,
    ],
    [
      'personName',
      String.raw`con quien (?:hablo|tengo|estoy|me comunico|converso)|a (?:que |q )?nombre(?: de (?:quien|q(?:uie)?n))?(?= |\?|$)(?! de (?:la|que|una) (?:empresa|sociedad))|como (?:te llamas|se llama(?= ?\?| usted|$)|te llamo|le llamo)|(?:tu|su) (?:nombre|apellido)s?|quien es usted|quien eres|quien sos|nombre (?:completo|y apellidos?)`,
    ],
    [
      'variant',
      String.raw`(?:de )?(?:que|q|k|cual) (?:es |era |seria )?(?:el |la |tu |su )?(?:talla|talle|color|tono|medida|medidas|tamano|olor|aroma|sabor|capacidad|numero de (?:calzado|pie))s?|(?:que |de que )(?:numero|talla) (?:calza|usa|gasta)[sn]?|(?:hay|tenemos|viene en) [a-z0-9]+ (?:colores|tallas|talles|aromas|medidas|modelos)|(?:talla|talle|color|aroma|olor) (?:era|eran|es|son|elegiste|escogiste|pediste|quieres|queres|necesitas)`,
    ],
    [
      'product',
      String.raw`(?:que|q|cual)(?: es| era| fue)?(?: el| la| lo)? (?:producto|articulo|prenda|aparato|equipo|electrodomestico|{goods})(?: |\?|$)|${asking}(?:que|q) (?:fue |es )?(?:lo )?(?:que |q )?(?:habias? |habia )?(?:pedis?te|pediste|pidio|compraste|compro|encargaste|pedido|adquiriste|devuelves|quieres devolver|queres devolver)|nombre del (?:producto|articulo)|en (?:que|cual) (?:producto|articulo)|(?:que|cual) (?:marca|modelo)`,
    ],
    [
      'quantity',
      String.raw`cuant[oa]s(?! ${uncounted})|(?:que|cual) (?:es la )?cantidad|cantidad de (?:unidades|piezas|personas)`,
    ],
    [
      'amount',
      String.raw`(?<!(?:cada|hace|a|en) )cuanto (?:era|fue|es|te|le|pagaste|pago|dinero|transferiste|abonaste|cobraron|descontaron|costo|salio)(?! tiempo)[a-z ]*|(?:que|q|cual|de que)(?: es| era| fue)?(?: el)? (?:importe|monto|valor|total)|(?:importe|monto) (?:exacto|de la|del|total)`,
    ],
    [
      'date',
      String.raw`(?:para |desde |hasta |a |en |de )?(?:que|q|cual)(?: es| fue| era| seria)?(?: el| la)? (?:dia|fecha)|(?<=^|[¿,:;] ?)cuando (?!pued|llegu|teng|quier|lo |recib)[a-z]+|(?:para|desde|hasta) cuando|fecha (?:de|en|del|exacta)(?! nac)`,
    ],
    ['time', String.raw`(?:a |sobre )?(?:que|q|cual)(?: es| fue| era)?(?: la)? horas?|franja horaria`],
    [
      'deliveryMode',
      String.raw`(?:como|de que (?:forma|manera)) (?:te |le |lo |la |los |las |se )*(?<!tal y como )(?:quieres?|queres|prefieres?|preferis|deseas?|gustaria|enviamos|mandamos|entregamos|mandas|envias|llevas)(?: [a-z]+){0,4}?(?: recibir| recoger| enviar| mandar| entregar| devolver|(?: tu| su| el| la) (?:pedido|envio|paquete|compra|entrega))|(?:domicilio|en casa|mensajero|envio|correo)[^.?!]{0,40} o (?:[a-z]+ ){0,4}(?:tienda|sucursal|punto|llev[a-z]+|retir[a-z]+|recog[a-z]+)|(?:tienda|sucursal|punto de [a-z]+)[^.?!]{0,30} o (?:[a-z]+ ){0,4}(?:domicilio|casa)|(?:tipo|modalidad|metodo|forma) de (?:envio|entrega)`,
    ],
    [
      'pickupPoint',
      String.raw`(?:en |a |de )?(?:que|cual) (?:tienda|sucursal|punto|local|oficina|taquilla|establecimiento|comercio)(?: [a-z]+){0,4} (?:recog|retir|recib|entreg|llev|dej|pas)[a-z]*|(?:que|cual) punto(?: de (?:recogida|retiro|entrega))?`,
    ],
    [
      'company',
      String.raw`(?:que|cual)(?: es)?(?: la)? (?:empresa|razon social|compania|sociedad)|a nombre de (?:que|cual) (?:empresa|sociedad)|nombre de (?:la|su|tu) (?:empresa|sociedad|compania)`,
    ],
    ['serialNumber', String.raw`(?:numero|n[.º°]*|nro|no)\.? ?(?:de )?serie|imei`],
    [
      'policyOrClaimNumber',
      String.raw`(?:numero|nro|num|referencia|folio)(?: de)?(?:l| la| tu| su)* (?:poliza|siniestro|contrato|expediente|caso|reclamo|reclamacion|incidencia|ticket)|(?:indi[a-z]+|dig[a-z]+|dime|decime|cual|que|das?|facilit[a-z]+)(?: es| era)? (?:la |su |tu |el )?(?:poliza|siniestro|contrato|expediente)(?! (?:cubre|incluye|tiene))`,
    ],
    [
      'accountNumber',
      String.raw`(?:numero|nro|num|n[.º°]*)\.? ?(?:de |d |del )?(?:client[ea]|soci[oa]|abonad[oa]|usuari[oa]|cuenta|afiliad[oa]|tarjeta de (?:soci[oa]|fidelidad))`,
    ],
    [
      'photo',
      String.raw`(?:fotos?|fotografias?|imagen(?:es)?|evidencia fotografica|capturas?)(?! (?:de|del|a) (?:la |las |el )?(?:etiqueta|caja|embalaje|factura|ticket|recibo|dni|cedula|documento|tarjeta|serie|comprobante|paquete|por))`,
    ],
    [
      'document',
      String.raw`(?:presupuesto|justificante|comprobante|informe|factura|recibo) (?:en pdf|del taller|de la transferencia)|(?:en )?pdf`,
    ],
    ['iban', String.raw`iban|datos bancarios|cuenta bancaria|(?:a|en) que cuenta`],
    ['dateOfBirth', String.raw`fecha de nacimiento|cuando nacio|cuando naciste|que dia nacio`],
  ],
  rhetorical: String.raw`${moreRhetorical}|[a-z0-9._-]+@[a-z0-9.-]+,? o (?:(?:con|a|el|la|es|del|de) )*[a-z0-9._-]+@|[a-z]*\d[a-z0-9-]{2,},? o (?:(?:con|el|la|es|del|de) )*[a-z]*\d[a-z0-9-]{2,}|(?:numero|correo|mail|codigo|pedido|direccion|importe|fecha|dato|adjunto|foto|archivo|[a-z]*\d[a-z0-9-]*)(?: [a-z]+){0,6} (?:no (?:me |nos |se )?(?:aparece|existe|figura|consta|coincide|corresponde|cuadra|es valid|sale|abre|ve|lee)|(?:esta|llego|viene) (?:en blanco|borros|cortad|vaci|danad))|cual(?:es)? de (?:l[oa]s (?:dos|tres|2)|ell[oa]s|est[oa]s|es[oa]s|tus|sus|amb[oa]s)|(?:algun[oa]? )?otr[oa] (?:cosa|motivo|razon|prueba|paso)s?(?! (?:de|que) (?:tus|sus))|(?:a )?quien (?:no |puede |podria |iba a |no le |no quiere|diria|lo diria)|(?:que|q) (?:vamos a|seria de|hariamos|haria|mas (?:se )?puede|menos)|como no|no es (?:asi|cierto|verdad)|verdad que|a que si|que te parece|(?:sabes|adivina) que|para que (?:vamos|enganarnos|negarlo)|(?:quien|que) sabe`,
  several: String.raw`${moreSeveral}|cual(?:es)? de (?:l[oa]s|sus|tus|est[oa]s|es[oa]s|amb[oa]s|ell[oa]s)(?: dos| tres)?(?: [a-z]+)?|cual de (?:l[oa]s )?(?:dos|tres)|entre (?:l[oa]s|sus) dos|uno de los dos`,
  identity: String.raw`${moreIdentity}|por (?:tu |su |motivos? de |razones de |temas? de |cuestiones de |politica de )?(?:seguridad|proteccion de datos|privacidad)|proteccion de datos|(?:verific|valid|acredit|comprob|confirm)[a-z]*(?: [a-z]+)? (?:identidad|titularidad|que (?:eres|es usted|hablo con))|antes de (?:darle|darte|informarle|informarte|facilitarle|anular|desbloquear|modificar)[^.?!]{0,40}|medida de seguridad`,
  wished: String.raw`previst[oa]s?|prometid[oa]s?|prometieron|acordad[oa]s?|programad[oa]s?|anunciad[oa]s?|querias?|quieres?|queres|quereis|quieren|quisieras?|desea[sn]?|deseas|prefieres?|preferis|gustaria|conviene|(?:viene|vendria|va|iria|queda|quedaria) (?:bien|mejor)|debemos|podemos|podriamos|pase(?:mos|n)?|entreguemos|enviemos|mandemos|recojamos`,
  past: String.raw`[a-z]{2,}(?:aste|iste|asteis|isteis)|ha[sn]?|habeis|habia[ns]?|fue(?:ron)?|era[ns]?|hizo|hicieron|dio|dieron|vio|[a-z]{3,}(?:aron|ieron)|[a-z]{3,}io|(?:compr|llam|pag|encarg|reserv|contrat|cobr|pas|lleg|viaj|mand|envi|devolv)o`,
  doubts: String.raw`bueno,? o|dej[ae](?:me)? ver|(?:aun|todavia) no se|(?<!que )no (?:estoy|se|me acuerdo|recuerdo|lo se|sabria)(?: muy| bien| del todo)?(?: segur[oa])?(?! (?:contento|satisfech))|(?:o|u) (?:el|la|quiza|tal vez|era|a lo mejor|mas bien)|quiza|quizas|tal vez|a lo mejor|puede que|puede ser|creo que (?:era|es|fue)|no (?:lo )?(?:leo|veo) bien|uno de los dos|cualquiera|depende|o tambien|ni idea|deja(?:me)? (?:ver|mirar|checar)|bueno,? o`,
  refusals: String.raw`no (?:lo |la |los |las |me |se |te |le )*(?:tengo|se|recuerdo|encuentro|acuerdo|aparece|sale|quiero|voy a (?:dar|mandar|decir)|puedo|consigo|conozco|dispongo|veo|queda)|ni idea|perdi (?:el|la)|lo (?:perdi|tire)|tire (?:el|la)|prefiero no|un (?:momento|segundo|ratito)|espera|donde (?:sale|esta|lo (?:veo|encuentro)|aparece)|cual es (?:ese|eso)|para que (?:lo|la|quier)|luego|mas tarde|ahora no|a mano`,
  yes: 'si|sip|claro|por supuesto|efectivamente|correcto|exacto|asi es|desde luego|ya|todavia|dos veces|con dos|creo que si|obvio|dale',
  no: 'no|nunca|jamas|nada|ninguno|ninguna|nadie|tampoco|aun no|todavia no|que va',
  greeting: String.raw`(?:estimad[oa]s?|querid[oa]|hola|holaa+|buenas|buenos|buen|gracias|perfecto|genial|listo|ok|vale|claro|perdon|disculp[ae])(?: [a-z'. -]{1,40})?[,!:.]|[a-z]{3,12},`,
  joins: 'y|o|pero|asi que|preguntan?|saber',
  experience: String.raw`(?:has|ha|han|habeis|tienes?|tenes|tiene|tienen|tenia[ns]?|hay|hubo|habra|va a|van a|esta[ns]?|es|fue|era|puede|pudo|pudiste|podria|prob[a-z]+|intent[a-z]+|mir(?:aste|o|asteis)|revis(?:aste|o)|cog[a-z]+|recib(?:iste|io)|produj[a-z]+|sali(?:o|eron)|lleg(?:o|aron)|conserv[a-z]+|necesit[a-z]+|qued(?:aste|o)|us(?:as|a)|compr(?:aste|o)|ped(?:iste)|pag(?:aste|o)|son|ya)(?! (?:correct|bien\?|asi\?))`,
  steps:
    'restart another_outlet another_cable another_browser another_device reinstall hard_reset cache update forgot spam neighbour gasket newbattery',
  known: String.raw`gracias por (?:el|la|los|las|tu|su|enviar|compartir|mandar|facilitar)(?! (?:paciencia|comunic|espera|contact|escrib|avis|llam))[a-z]*|(?:ya )?(?:tengo|tenemos|veo|vemos|recibi|recibimos|anote|anotado|hemos recibido|he recibido)(?: aqui| ya| anotad[oa]| registrad[oa])* (?:el|la|tu|su|los|las)`,
  contradicts,
  further,
  matters,
  back: 'lo|la|los|las|ese|esa|eso|esos|el|ella|cual',
  concepts,
};
