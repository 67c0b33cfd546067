import type { Vocabulary } from '../../vocabulary';

const MONEY = '(?:dinero|plata|lana|guita|importe|monto|pago|cargo|cobro|costo|valor|diferencia)';
/** What is said of one's own things without naming them: "lo mio". */
const PARCEL =
  '(?:pedidos?|lo mio|el mio|la mia|paquetes?|compras?|envios?|orden|encomiendas?|cosas|bultos?|entrega)';

/** Wishes, troubles, promises and deeds in Spanish, and how a reply confirms what is known. */
export const matters = {
  wishes: [
    [
      'changeAddress',
      String.raw`(?:cambi|modific|corrig|correg|actualiz|rectific)[a-z]*(?: [a-z]+){0,4} (?:direccion|domicilio)|cambios? de (?:direccion|domicilio)|(?:a|en) otr[oa] (?:direccion|domicilio)|(?:direccion|domicilio)(?: [a-z]+){0,3} (?:equivocad[oa]|incorrect[oa]|erroneo?|erronea|antigu[oa]|viej[oa])|(?:puse|di|escribi|anote)(?: [a-z]+){0,2} mal (?:la|el) (?:direccion|domicilio|numero de (?:calle|casa|piso)|codigo postal)|me (?:he )?mud(?:e|ado|o)|me (?:he )?cambi(?:e|ado) de (?:casa|piso|domicilio|depa)|(?:desvi|redirig|redirij)[a-z]*(?: [a-z]+){0,3} (?:a|al|hacia) (?:mi |la |el |otr[oa] )?[a-z]+|(?:calle|numero|piso|portal|cp|codigo postal)(?: que (?:puse|di|escribi|anote|pone))? (?:esta|estan|es|era) (?:mal|equivocad[oa]|incorrect[oa])|nos (?:hemos )?mud(?:amos|ado)`,
    ],
    [
      'changeDelivery',
      String.raw`no (?:voy a estar|estare|estaremos|vamos a estar|puedo estar|hay nadie|habra nadie)(?: [a-z]+){0,3} (?:en casa|en el domicilio|para recib[a-z]+)|(?:(?:cambi|modific|reprogram|reagend)[a-z]*|(?:aplaz|pospon|retras|adelant|mov)(?:ar|er|en|ad|ed)(?:l[oa]s?)?)(?: (?!direccion|domicilio)[a-z]+){0,4} (?:entrega|envio|reparto|instalacion|visita)(?! (?:de|a) (?:direccion|domicilio))|(?:que|poder|pueden|podeis|puedo)(?: [a-z]+){0,3} (?:dej|recog|retir|pas|entreg)[a-z]*(?: [a-z]+){0,3} (?:con|al|a la|en) (?:el |la |un |una |mi )?(?:porter[oa]|porteria|conserje|vecin[oa]|tienda|sucursal|punto)|(?:entreg|envi|llev|tra[ei])[a-z]*(?: [a-z]+){0,3} (?:otro dia|en otro horario|por la tarde|por la manana|a otra hora|mas tarde)|(?:otr[oa]|nuev[oa]) (?:fecha|dia|horario|franja) (?:de|para la) (?:entrega|visita|envio)|reprogram[a-z]+|reagend[a-z]+|(?:pas|corr|mov|muev|aplac|cambi|retras|adelant|dej)[a-z]*(?:lo|la|los|las)? (?:unos dias|un dia|para (?:el|la|otro|pasado|manana|otra)|a otr[oa] (?:dia|hora|fecha)|al (?:lunes|martes|miercoles|jueves|viernes|sabado))|(?:pas[ae]n?|mov[a-z]+|corr[a-z]+)l[oa]s? (?:para|al?)|(?:correr|aplazar|posponer|atrasar|adelantar|retrasar)l[oa]s?|(?:acerqu|acerc|traig|traer|llev|entregu|entreg|repart)[a-z]*(?: [a-z]+){0,2} (?:otro dia|otra hora|en otro momento|mas tarde|manana|el (?:lunes|martes|miercoles|jueves|viernes|sabado))|(?:pasar|cambiar|pas[ae]n?|cambi[ae]n?)(?:l[oa]s?)? (?:el envio )?a (?:retiro|recogida|recoleccion|entrega)(?: en [a-z]+)?|(?:dej|entreg)(?:ad|ar|en|enl|al|a|e)(?:me)?l[oa]s?(?: [a-z]+){0,2} (?:en|con|al|a la)|(?:me |nos )?(?:cambian|cambiais|cambias|pueden cambiar|podeis cambiar) (?:la|el) (?:hora|horario|franja|dia|fecha)(?! de (?:nacimiento|corte))|(?:quiero|prefiero|prefiere|me gustaria|quisiera|puedo)(?: mejor)? (?:recoger(?:l[oa]s?)?|ir (?:yo )?(?:por|a por|a buscar|a recoger)(?:l[oa]s?)?(?= |$))|(?:prefiero|quiero|quisiera|puedo|podria) (?:recoger|retirar|pasar a (?:buscar|recoger))(?:l[oa]s?)?`,
    ],
    [
      'cancel',
      String.raw`cancel(?:ar(?:l[oa]s?|me)?|acion|en|e[nl]?|o|ad[oa])(?! (?:la|el) (?:deuda|saldo))|anul(?:ar(?:l[oa]s?)?|acion|en|ad[oa]|o)|(?:dar(?:me|l[oa]s?)?|darse|doy|den|la|solicito la|pedir la) (?:de )?baja|baja (?:del?|de la|de mi) (?:servicio|plan|contrato|linea|suscripcion|cuenta)|ya no (?:l[oa]s? |me )?(?:quiero|interesa)(?! (?:el|la) cambio)|dejar sin efecto|(?:anul|cancel|par|deten|fren)(?:a|e|ad|en|ar|adme|enme|ame|eme)(?:me)?(?:l[oa]s?)?(?= |[.,!?]|$)(?<!par[ae]|fren[oa])|(?:ech|tir|dar|dan|den)[a-z]* (?:para atras|marcha atras)|(?:marcha atras|para atras) (?:con|la|el)|(?:tumb|retir)(?:ar|en|ad) (?:la|el|mi) (?:reserva|reservacion|pedido|orden|compra|plan)|ya no (?:l[oa]s? |me )?(?:voy a (?:querer|necesitar)|deseo|necesito|me hace falta)|quitar(?:me)? (?:el|la) (?:servicio|plan|suscripcion|linea)|me quiero (?:dar de baja|salir)|arrepentimiento|desistir`,
    ],
    [
      'refund',
      String.raw`reembols[a-z]*|reintegr[a-z]*|(?:devolucion|devolver(?:me|nos|le)?|regres[a-z]*|retorn[a-z]*)(?: [a-z]+){0,3} (?:del? |de mi |de su |el |la |mi |todo el )?${MONEY}|(?:me|nos)(?: l[oae]s?)? (?:devuelv|devolv|devolv[ei]|regres|reintegr|reembols|abon)[a-z]*(?: (?!el (?:producto|articulo))[a-z]+){0,3}|(?:devuelvan|devolvedme|devuelveme|devuelvame|devuelvanme|devolverme|devolvernos|devuelvanos|regresenme|regresame)|(?:mi|la|el) (?:dinero|plata|lana) de (?:vuelta|regreso)|contracargo|recuperar (?:mis?|el|la|los) (?:dinero|plata|lana|guita|pasta|\d[\d.,]*|euros|pesos)|(?:me|nos) (?:hagais|hagan|haga|hacen|haceis|hace|haran) (?:el|un|la) (?:abono|reembolso|devolucion|reintegro|ingreso)|(?:revers[a-z]+|extorn[a-z]+) (?:el|la|mi|este|ese|los) (?:cobro|cargo|pago|compra|transaccion)|(?:me|nos) ingres(?:eis|en|e|an|ais)|de vuelta (?:mi|el|la|los|las) (?:[$€]|\d|dinero|plata|guita|lana|euros|pesos)|la plata de vuelta`,
    ],
    [
      'replacement',
      String.raw`(?:me|nos) (?:l[oa]s? )?(?:cambi(?:en|eis|an|ais|as|es)(?! (?:la|el) (?:hora|horario|fecha|dia|domiciliacion|cuenta|direccion|tarjeta|titular|plan|nombre))|reemplac?[a-z]+|sustitu[a-z]+|repon[a-z]+)|cambiar(?:l[oa]s?)?(?: [a-z]+){0,4} por (?:un|una|otr[oa]|el|la|uno)s?|cambiarl[oa]s?(?! de)|cambi(?:ar|o)(?: de)?(?: la| el)? (?:talla|talle|color|modelo)|(?:el|un|hacer (?:el|un)|solicitar (?:el|un)|quiero|prefiero) cambio(?! de (?:direccion|domicilio|fecha|plan|titular))|^(?:el )?cambio[.! ]*(?:porfa|por favor|gracias)?[.! ]*$|reemplaz[a-z]*|reposicion|sustitucion|(?:(?:envi|mand)(?:ar(?:me|nos)?|e[ns]?|eis)(?:me|nos)?|recibir)(?: [a-z]+){0,2} (?:otr[oa]|un[oa]? nuev[oa]|(?:el|la|los|las) correct[oa]s?|l[oa]s? que faltan?|lo que falta|el que (?:pedi|compre))|un[oa] nuev[oa](?! direccion)|(?:trae|traed|traiga|traigan)(?:me|nos) (?:el|la|los|las|otr[oa])(?: que [a-z]+)?|(?:mand|envi|tra[ei]|hac)(?:ad|a|e|en|er|edme|eme|enme|adme|ame|anme)(?:me|nos)?(?: llegar)? (?:un[oa] (?:san[oa]|buen[oa]|que (?:funcione|sirva|ande))|(?:el|la|los|las) (?:que (?:corresponde|pedi|falta|toca|es|era|compre)n?|buen[oa]s?|correct[oa]s?)|otr[oa]|lo que (?:falta|pedi|corresponde))|hac(?:ed|er|eme|edme|ganme)(?:me)? llegar (?:l[oa]s?|el|otr[oa])(?: [a-z]+)?`,
    ],
    [
      'return',
      String.raw`(?:devolver|devuelvo)(?:l[oa]s?)?(?!(?:me|nos)?(?: [a-z]+){0,3} ${MONEY})(?![a-z])|devolucion(?:es)?(?!(?: [a-z]+){0,3} (?:del? |de mi )?${MONEY})|retornar(?:l[oa]s?)?|(?:como|quiero|puedo|para) regresar(?:l[oa]s?)?(?!(?: [a-z]+){0,2} ${MONEY})|(?:etiqueta|proceso|plazo) de (?:devolucion|retorno)|(?:l[oa]s? )?(?:mand|envi|retorn)(?:amos|o|ar|are)(?:l[oa]s?)? de vuelta|descambiar(?:l[oa]s?)?|no (?:me|nos) l[oa]s? (?:voy a quedar|quedo|quedamos|pienso quedar)|(?:veng|vay|pas|mand|envi)[a-z]* (?:a alguien )?(?:a |por |para )(?:llevar|recoger|retirar|buscar)(?:se)?l[oa]s?|(?:os|se|les) llev(?:eis|en|e) (?:la|el|los|las)|les devuelv[a-z]+`,
    ],
    [
      'whereIsOrder',
      String.raw`donde (?:esta|anda|viene|va|se encuentra|quedo|quedaron|estan|andan)(?: [a-z]+){0,3} ${PARCEL}|donde (?:esta|anda|viene)(?=\s*\?)|(?:estado|estatus|status|seguimiento|rastreo) (?:del?|de mi|de la|de mis) ?(?:mi |la |su )?${PARCEL}|(?:rastrear|localizar|ubicar|seguir) (?:mi|el|la|un) ${PARCEL}|(?:(?:cuando|que dia|a que hora)(?: [a-z]+){0,3}|para cuando(?: [a-z]+)?) (?:llega|llegara|llegan|llegaran|llegar|recibo|recibire|recibirlo|entregan|entregaran|entrega|traen|sale|viene|mandan|envian|despachan)(?! (?:el|la|los|un|una|al?) (?:tecnic|perit|instalador|fontaner|plomer|dinero|plata|reembols|factur|devoluc))(?![a-z])|(?:sab(?:eis|en|es)|saber) (?:algo|que paso|que pasa|por donde|donde)(?: [a-z]+){0,4} ${PARCEL}|(?:que (?:paso|pasa|hay)|novedad(?:es)?|noticias|informacion)(?: nueva| ha pasado)? (?:con|de|del|sobre) (?:mi |el |la |mis )?${PARCEL}|(?:sigo|seguimos|estoy) esperando (?:mi|el|la|que)|por donde (?:va|anda|viene)|(?:salio|enviaron|despacharon|mandaron|sale) (?:ya )?(?:mi|el) ${PARCEL}(?=[^.!\n]*\?)|no (?:se|tengo|hay|me dan) (?:nada|noticias|novedades|informacion)(?: nueva)? (?:del?|sobre|de mi|de la) ?(?:mi |el |la )?${PARCEL}|(?:por|en) donde (?:viene|anda|va)n?|donde anda[n]?(?! el (?:boton|menu))|(?:cuando|que dia) (?:me |nos )?(?:cae|caen|toca)|ya (?:salio|despacharon|enviaron|mandaron) (?:lo mio|mi |el )|que onda con (?:mi|el|la)|(?:se )?sabe(?:is|n)? algo|(?:ni )?(?:en|por) donde (?:viene|va|anda|esta)|(?:va a llegar|llegara|llega)(?: [a-z]+)? (?:hoy|manana|a tiempo|antes)(?=[^.!\n]*\?)|(?:cuanto|mucho) falta para que llegue|para que (?:dia|fecha) (?:llega|esta)`,
    ],
    [
      'invoice',
      String.raw`(?:necesit|quier|quisier|requier|mand|envi|pas|solicit|hac|emit|gener|consegu|obten|descarg|duplicad|copia|falta|rehac|correg|pid|pued)[a-z]*(?: [a-z]+){0,5} (?:facturas?|recibos?|comprobantes? fiscal(?:es)?)(?! (?:llego|vino))|factura(?:r|cion)(?: (?:mi|el|la|esta) (?:compra|pedido|orden))?|(?:timbr|sac|sacar|hac|duplic)[a-z]*(?:me)?(?: [a-z]+){0,3} factura|duplicado de la factura|con iva desglosado|copia de la factura|la factura (?:de|del) [a-z]+`,
    ],
    [
      'payment',
      String.raw`(?:puedo|podria|como|quiero|quisiera|para|puede|se puede|necesito) (?:pag(?:ar|o)|abonar|liquidar|hacer (?:el|un) pago)(?:l[oa])?|(?:formas?|medios?|metodos?|opciones) de pago|(?:domiciliar|fraccionar|financiar)|(?:saldar|ponerme al dia|liquidar) (?:la|el|lo|mi|con)?|domiciliacion|(?:cambi|actualiz)[a-z]* (?:la|el|mi) (?:cuenta (?:bancaria|de cobro)|tarjeta (?:de pago|guardada))|(?:puedo|podria|quiero|quisiera) (?:pagar|abonar)l[oa]s?|pagar (?:en cuotas|a plazos|por|con|en)`,
    ],
    [
      'information',
      String.raw`(?:queria|quisiera|quiero|me gustaria|necesito|deseo|querria)(?: [a-z]+)? (?:consultar|preguntar|saber|informacion|informarme|conocer|info)(?! (?:el (?:estado|estatus|status)|donde (?:esta|anda|viene|va)|(?:cuando|que dia) (?:me )?(?:lleg|entreg|recib|sale)|por donde|que (?:paso|pasa) con))|(?:pedir|solicitar|busco) (?:informacion|info)|tengo (?:una|unas|un par de|otra|alguna) (?:duda|consulta|pregunta|inquietud)s?|una (?:consulta|pregunta|duda)(?= ?[:,.?!]|$| sobre)|(?:cuanto (?:cuesta|vale|sale|tarda|tardan|demora|demoran|es el envio)|(?:tienen|teneis|hay|queda) (?:en )?(?:stock|disponible|existencia)|(?:hacen|haceis|realizan) envios|tienen (?:el|la|los|las|alguna?)|la garantia (?:cubre|incluye)|cubre la garantia|(?:me|nos) (?:pueden|podeis|puedes|puede|podrian|podrias) (?:decir|informar|explicar)(?: (?:si|cuanto|como|que|cual|cuando))|que diferencia hay|es compatible|sirven? para|me pregunto si|(?:queria|quisiera|quiero|me interesa|me gustaria) (?:enterarme|saber|averiguar)|en que (?:va|quedo|esta) (?:mi|el|la) (?:siniestro|caso|reclamo|reclamacion|tramite|expediente|solicitud)|como funciona (?:lo|el|la)|(?:va|entra|esta) (?:por|en|dentro de) (?:la )?garantia|(?:dan|hay|incluye|llega|vale|funciona)n? (?:con|para|sin)(?=[^.!\n]*\?)|aceptan|(?:si )?se (?:puede|podria)n? (?!devolver|cambiar|cancelar|anular)[a-z]+(?=[^.!\n]*\?|$)|saber si [a-z ]{3,40}|(?:que|cual es el) horario|horarios? de (?:atencion|apertura|la tienda)|a que hora (?:abren|cierran|abris|cerrais))`,
    ],
  ],
  problems: [
    [
      'damaged',
      String.raw`(?<!blanco )rot[oa]s?(?= |[.,;!?)]|$)|danad[oa]s?|golpead[oa]s?|abollad[oa]s?|rayad[oa]s?|rajad[oa]s?|agrietad[oa]s?|quebrad[oa]s?|partid[oa]s?(?= (?:en|por|a))|desportillad[oa]s?|estropead[oa]s?|maltratad[oa]s?|astillad[oa]s?|descosid[oa]s?|rasgad[oa]s?|aplastad[oa]s?|mojad[oa]s?|manchad[oa]s?|hech[oa]s? (?:pedazos|polvo|anicos|trizas|un desastre)|en pedazos|en (?:muy )?mal(?:as)? (?:estado|condiciones)|(?:se )?(?:rompio|quebro|rajo|partio)|(?:con|tiene|trae|traia|tenia) (?:una|un|varias|varios|la|el)(?: [a-z]+)? (?:grietas?|golpes?|abolladuras?|rayon(?:es)?|rajaduras?|bollos?|raya|rasgun[oa]s?|rotura|agujero|desgarro|estrellad[oa]|rot[oa]|partid[oa]|hundid[oa])|reventad[oa]s?|estrellad[oa]s?|cascad[oa]s?|destrozad[oa]s?|hundid[oa]s?|despegad[oa]s?|torcid[oa]s?|doblad[oa]s?|deformad[oa]s?|agujeread[oa]s?|deshech[oa]s?|magullad[oa]s?|hecho trizas|(?:me )?han abollado`,
    ],
    [
      'wrongItem',
      String.raw`(?:me|nos|han|habeis|has|ha)(?: [a-z]+){0,2} (?:mand|envi|entreg|lleg|tra|ven|vin|di)[a-z]*(?: [a-z]+){0,2} (?:otr[oa]s?(?! (?:vez|dia|pedido|correo|mensaje|mail))|equivocad[oa]s?|el que no era)|(?:articulo|producto|modelo|color|talla|talle|numero|pedido|tamano|libro) (?:equivocad[oa]|erroneo|incorrect[oa]|distint[oa]|diferente)|(?:equivocad[oa]|erroneo|incorrect[oa]) (?:de )?(?:articulo|producto|modelo|color|talla|pedido)|se (?:han )?equivoc(?:aron|ado)(?: de)?(?: (?:articulo|producto|modelo|talla|color|pedido))?|no (?:es|son|era|eran) (?:lo|el|la|los|las)(?: [a-z]+)? que (?:pedi|compre|encargue|habia pedido|escogi|elegi|queria|encargamos|pedimos)|(?:me|nos) (?:lleg|vin|mand|envi|tra|surti|entreg)[a-z]* (?:cualquier cosa|otra cosa|algo (?:distinto|que no)|un[oa]s? (?:del|de la|de otr[oa]|que no))|(?:en vez|en lugar) del? [^.?!\n]{3,40} (?:ha |han |me )*(?:lleg|vin|ven|mand|envi|tra)[a-z]+|donde tenia[n]? que (?:venir|haber|ir) [^.?!\n]{3,40} (?:ha|han|habia|hay|vino|vinieron)(?: [a-z]+)?|no (?:corresponde|coincide)n? con (?:lo|el|la) que|surtieron (?:mal|otr|un[oa]s del)[a-z ]*|(?:pedi|compre|encargue|habia pedido) [^.?!\n]{3,50}? y (?:me )?(?:ha|han|habeis)?\s?(?:lleg|vin|ven|mand|envi|recib|tra)[a-z]*(?: (?:otr[oa]|un[oa]s?|el|la|los|las|en|de))|un[oa]? (?:que|[a-z]+ que) no (?:es|era) (?:mi[oa]|el mio|la mia)`,
    ],
    [
      'missingItem',
      String.raw`(?<!hacen? |haria |hara )(?:me |nos |le )?falta(?:n|ba|ban)?(?! (?:de respeto|poco|mucho|un dato|el 90|saber))(?= (?:un|una|el|la|los|las|dos|tres|uno|por|piezas|\d))|(?:vino|llego|vinieron|llegaron|esta|viene)(?: [a-z]+)? (?:incomplet[oa]|sin (?:el|la|los|las|tornillos|tapa))|incomplet[oa]|solo (?:me )?(?:llego|llegaron|vino|vinieron|recibi|venia) (?:un[oa]?|dos|la mitad|el|la|\d)|(?:solo|unicamente|nada mas) (?:me |nos |han |ha )*(?:llegad|llegaron|llego|venid|vinieron|vino|dejaron|dejo|entreg|mandaron|enviaron|recibi|traia|habia)[a-z]* (?:un[oa]?|dos|tres|cuatro|cinco|seis|la mitad|el|la|\d+)|(?:sin|no le acompana|no trae|no traia|no incluye|no incluia) (?:el|la|los|las|sus) (?:tornillos?|varillas?|manual|cable|cargador|tapas?|accesorios?|instrucciones|mando|patas?|filtros?|piezas?|herrajes|soporte|llaves?|bateria)|no (?:estaba|estaban|vienen|viene|habia|aparecen) (?:el|la|los|las|ningun)|(?:al|a la|a los) [a-z]+ (?:le falta|no le acompana)[a-z]*(?: (?:el|la|los|las))?|(?:viene|vino|venia|llego) (?:la caja )?sin (?:el|la|los|las)|no (?:venia|venian|vino|vinieron|trae|traia|estaba) (?:el|la|los|las|un|una|ningun|con)`,
    ],
    [
      'notReceived',
      String.raw`no (?:(?:me|nos|lo|la|los|las|ha|han|he|hemos|se) ){0,3}(?!llega(?:n|ba)? (?:el|ningun) (?:codigo|correo|mail|sms|enlace|mensaje|email))(?:lleg(?:o|a|ado|aron|an)|recib(?:i|ido|imos|o)|entreg(?:ado|aron|an|o)|aparec(?:e|io|ido))(?: nada)?|(?:sin|aun no|todavia no) (?:recibir|llega[a-z]*|entreg[a-z]+)|nunca (?:me |nos )?(?:llego|llegaron|recibi|aparecio|entregaron|ha llegado)|(?:figura|aparece|sale|consta|pone|dice)(?: como)? (?:que (?:esta|fue|ha sido) )?entregad[oa],? (?:y|pero) [^.?!\n]{0,20}(?:no|nada)(?: [a-z]+){0,3}|(?:sigue|siguen|continua) (?:sin (?:llegar|aparecer|dar senales|venir)|en el limbo)|no (?:da|dio|ha dado) senales|(?:no (?:hay|tengo) ni rastro|sigo sin (?:recib|noticias|mi|el|la|saber|tener)[a-z]*)(?: [a-z]+){0,3}`,
    ],
    [
      'late',
      String.raw`(?:mucho |con |de |el |un |tanto )?retras(?:o|ad[oa]|andose)|demorad[oa]|(?:mucha|tanta|la|esta) demora|(?:deb(?:ia|io|eria)|tenia que|tendria que|iba a) (?:haber )?(?:lleg|entreg|recib)[a-z]+|lleva(?:n)? [^.?!\n]{1,30} de retraso|(?:dijeron|prometieron|quedaron) [^.?!\n]{3,50} y (?:nada|aun no|todavia no|sigue sin)|(?:llega|llego|va|viene) tarde|atras(?:o|ad[oa])|(?:tard|demor)(?:ando|a) (?:mucho|demasiado)|(?:se )?(?:paso|pasaron|cumplieron|respetaron|vencio|excedio)(?: [a-z]+)? (?:la |el |de |del )(?:fecha|plazo)|(?:plazo|fecha)(?: [a-z]+){0,5} (?:vencio|vencid[oa]|cumplio|paso|caduco)|(?<!donde )(?:iban? a|debian?|tenian? que) (?:caer|llegar|estar(?= (?:aqui|en casa|listo|el|para))|entregar|traer)[a-z]*|(?:quedaron|prometieron|dijeron|aseguraron)(?: en| que)? (?:para )?(?:ayer|anteayer|hoy|el (?:lunes|martes|miercoles|jueves|viernes|sabado))|demorad[a-z]+|(?:ya )?tenia que (?:estar|haber)|no (?:ha llegado|llego|llega) a tiempo`,
    ],
    [
      'defective',
      String.raw`(?:no|ya no|dejo de|deja de|ni) (?:me |se |le |lo )?(?:funcion|enciend|encend|prend|arranc|calient|calent|carg|enfri|centrifug|sirv|anda|and[ae]n?|suena|gira|conecta|cierra|detecta|reconoce|imprime|enfoca|infla|cuela)[a-z]*|defectuos[oa]s?|(?:tiene|con) (?:un |una )?(?:defecto|falla|fallo|averia)|de fabrica mal|averiad[oa]s?|descompuest[oa]s?|(?:se )?(?:apaga|cuelga|congela|traba|calienta|bloquea|reinicia|desconecta) (?:sol[oa]|cada|a cada|todo|solit[oa])|se cae (?:el|la) (?:internet|senal|wifi|linea|conexion)|sin (?:internet|senal|servicio|linea)(?= |[.,!?]|$)|(?:salta|salto) la (?:termica|luz)|parpadea|pierde agua|gotea|hace (?:un )?ruido|malogrado|dejo de funcionar|sigue sin (?:calentar|funcionar|encender|enfriar|arrancar|prender|conectar|cargar|andar|ir)|(?:ya )?no (?:me )?(?:jala|agarra|exprime|rinde|tira|aspira|corta|bate|muele|seca|lava|gira|suelda|pita|responde|lee|graba|emite|coge|pilla)(?: [a-z]+)?|se (?:me )?(?:murio|fundio|quemo|descompuso|estropeo|averio|malogro|calienta|recalienta|atasca|queda (?:colgad[oa]|pillad[oa]|tildad[oa]|congelad[oa])|para (?:sol[oa]|cada|y)|la pasa)(?: [a-z]+){0,3}|(?:prende|enciende|da vueltas)[^.?!\n]{0,30} y se (?:apaga|para)(?: [a-z]+)?|hace (?:un |unos )?ruidos?(?: [a-z]+)?|(?:parpade|titil)(?:a|ando|ea)(?: en [a-z]+)?|(?:echa|suelta|tira|pierde|sale) (?:agua|humo|aceite|chispas|aire|gas)|huele a quemado|ruido horrible|se corta|pantalla (?:en )?negr[oa]|no hay (?:linea|senal)|no va(?= (?:bien|nada)|[.,!?]|$)`,
    ],
    [
      'doubleCharge',
      String.raw`(?:cobr|cargad?|factur|descont|debit|pas)[a-z]*(?: [a-z0-9€.,]+){0,3} (?:dos veces|doble|2 veces|por duplicado|duplicado)|doble (?:el )?(?:cobro|cargo|pago|debito)|(?:cobro|cargo|pago|debito)s? (?:doble|duplicad[oa])s?|(?:dos|2) (?:cobros|cargos|debitos|veces (?:el|lo) mismo)|por duplicado|(?:dos|2|tres|3) (?:cobros|cargos|debitos|pagos|recibos|mensualidades|cuotas|facturas) (?:identic[oa]s|iguales|repetid[oa]s|del mismo)|(?:cobr|factur|descont|debit|pas|carg)[a-z]* (?:dos|2) (?:mensualidades|cuotas|recibos|veces|meses)`,
    ],
    [
      'paymentFailed',
      String.raw`(?:pago|tarjeta|compra|transaccion|transferencia)(?: [a-z]+){0,4} (?:rechazad[oa]|denegad[oa]|declinad[oa]|fallid[oa]|no pasa|no paso)|(?:me |nos )?(?:rechaz|deneg|declin)(?:a|an|o|aron|ado|ando)(?: [a-z]+){0,2} (?:el pago|la tarjeta|la compra)|no (?:me |nos )?(?:deja|permite|dejan) pagar|no (?:puedo|pude|consigo|logro) pagar|error (?:[a-z]* ?\d+ )?(?:al|en el) pag(?:ar|o)|no hay (?:manera|forma) de (?:pagar|rematar|terminar|completar|finalizar|cerrar) (?:la |el )?(?:compra|pedido|pago)?|como no (?:acreditad|reflejad|registrad|pagad)[oa]|(?:pago|transferencia|abono)?(?: [a-z]+){0,3} (?:como )?no (?:acreditad[oa]|reflejad[oa]|registrad[oa])|no (?:se (?:me )?)?(?:acredita|acredito|refleja|reflejo|registra)(?: [a-z]+){0,2}(?: el)? pago|no (?:me )?admite el (?:cobro|pago)|(?:tarjeta|bizum|transferencia) no (?:paso|pasa|funciona|entra)|(?:el )?pago (?:no (?:paso|pasa|se (?:completo|realizo|proceso))|fallo|da error)`,
    ],
    [
      'access',
      String.raw`no (?:me |nos )?(?:puedo|pude|deja|consigo|logro|permite)(?: [a-z]+)? (?:entrar|acceder|ingresar|iniciar sesion|loguear(?:me)?|conectar(?:me)?|abrir (?:mi|la) (?:cuenta|app|sesion))|(?:olvide|olvidado|perdi) (?:la|mi) (?:contrasena|clave)|(?:cuenta|usuario)(?: [a-z]+){0,2} bloquead[oa]|no (?:me )?llega el codigo|olvide mi|(?:no (?:me )?(?:traga|acepta|reconoce|coge|admite|toma)) (?:la |el |mi )?(?:clave|contrasena|usuario|codigo|pin|correo)|(?:usuario|cuenta|correo) (?:inexistente|no existe|no reconocid[oa])|no hay (?:quien|manera de|forma de) entr(?:e|ar)|no me llega el codigo|no me deja entrar|(?:contrasena|clave|codigo)(?: [a-z]+)? (?:incorrect[oa]|no (?:funciona|vale|es valid[oa]))`,
    ],
  ],
  threats: {
    leave: String.raw`(?:no|nunca|jamas) (?:vuelvo|volvere|volvemos|pienso volver|compro|comprare)(?: a)?(?: comprar(?:les)?| pedir| contratar)?(?: (?:con|en|a) (?:ustedes|vosotros|vos|esta tienda))?(?: (?:nunca )?mas)?|(?:nunca|jamas) mas(?: (?:compro|en la vida))?|(?:ultima vez|ultimo pedido|ultima compra)|(?:me (?:voy|ire|paso|cambio)|cambiarme|irme) (?:a|con) (?:la competencia|otr[oa])|(?:cancel|cerr|cierr|elimin|dar de baja)[a-z]* (?:mi|la) (?:cuenta|suscripcion|contrato|linea)|(?:perdieron|habeis perdido|han perdido) (?:a )?un[oa]? client[ea]`,
    lawyer: String.raw`(?:mi |un |nuestr[oa] )?abogad[oa]s?|acciones legales|via (?:legal|judicial)|por lo legal|(?:poner(?:les)?|interponer|presentar) (?:una )?(?:denuncia|demanda)|(?:los|les|os) (?:voy a )?(?:denunci|demand)[a-z]+|carta documento|juzgado|tribunales`,
    consumerBody: String.raw`ocu|facua|omic|hojas? de reclamaciones|profeco|procuraduria|defensa (?:del|al) consumidor|superintendencia|condusef|(?:oficina|derechos) del consumidor`,
    chargeback: String.raw`contracargo|(?:desconoc|impugn|disput|rechaz)[a-z]* (?:el|la|este|esta) (?:cargo|pago|compra|cobro)|(?:devolver|anular) el (?:recibo|cargo)|(?:llamar|hablar|ir) (?:a|al|con(?: el)?) (?:mi )?banco|disputa (?:en|por|con) paypal`,
    review: String.raw`(?:dejar|dejare|poner|pondre|escribir|escribire|publicar|publicare|dejo|pongo)(?: [a-z]+){0,3} (?:resena|opinion|comentario|valoracion|critica|calificacion|estrellas?)|trustpilot|una estrella|1 estrella|redes sociales|(?:en|por) (?:facebook|twitter|instagram|tiktok)`,
  },
  promises: {
    future: String.raw`llegara[ns]?|recibira[ns]?|tendra[ns]?|sera[ns]?|estara[ns]?|podra[ns]?|vera[ns]?|hara[ns]?|va[ns]? a|vamos a|voy a|devolvere(?:mos)?|reembolsare(?:mos)?|enviare(?:mos)?|mandare(?:mos)?|entregara[n]?|entregare(?:mos)?|contactare(?:mos)?|contactara[n]?|llamare(?:mos)?|llamara[n]?|respondere(?:mos)?|escribire(?:mos)?|escribiran?|avisare(?:mos)?|informare(?:mos)?|procesara[n]?|reflejara[n]?|ingresara[n]?|deberia[ns]?|previst[oa]s?|prometid[oa]|prometo|garantiz[a-z]+|a mas tardar|como (?:maximo|muy tarde)|estimad[oa]|plazo|tarda(?:ra)?|demora(?:ra)?|recibes|te llega|le llega|sale manana`,
    within: String.raw`en|dentro de|plazo de|maximo|entre|hasta|tarda(?:ra)?|demora(?:ra)?|de`,
    range: '(?:-|a|y|o)',
    working: 'dias (?:habiles|laborables|laborales)',
    units: [
      ['h', 1],
      ['d', 24],
      ['s', 168],
      ['m', 720],
    ],
    kinds: [
      ['refund', String.raw`reembols|devol(?:ver|uci)|reintegr|dinero|abono`],
      ['replacement', String.raw`cambio|reemplaz|reposicion|nuev[oa] (?:unidad|producto|envio)|sustitu`],
      ['delivery', String.raw`entreg|llegar|llega|paquete|pedido|envi|recibir`],
      ['reply', String.raw`respond|respuesta|contact|llam|escrib|avis|inform|noticias`],
    ],
  },
  bot: {
    deeds: [
      [
        'handover',
        String.raw`(?:transfier|transfer|paso|pas[ae]|comunic|deriv|conect|canaliz)[a-z]*(?: [a-z]+){0,3} (?:con|a) (?:un|una|uno|una de)|(?:un|una|nuestr[oa]s?) (?:agente|asesora?|companer[oa]|ejecutiv[oa]|persona|especialista|colega)s? (?:te|le|lo|la|va|se|podra|continuara)|un agente`,
      ],
      [
        'trackingLink',
        String.raw`(?:segu|rastre)[a-z]*[^.?!\n]{0,60}(?:http|www|enlace|link|aqui|pagina)|(?:enlace|link) de (?:seguimiento|rastreo)|seguir (?:tu|su) (?:pedido|paquete|envio)`,
      ],
      ['refund', String.raw`reembolso (?:ha sido|fue|sera|esta)|(?:hemos|he) (?:reembolsado|devuelto)`],
      [
        'cancel',
        String.raw`(?:pedido|reserva) (?:ha sido|fue|queda|quedo) (?:cancelad|anulad)|(?:he|hemos) (?:cancelado|anulado)`,
      ],
      ['returnLabel', String.raw`(?:etiqueta|formulario|portal) de (?:devolucion|retorno)`],
      [
        'article',
        String.raw`centro de ayuda|este articulo|preguntas frecuentes|faq|(?:consult|le[ae]|mir|visit|revis)[a-z]*[^.?!\n]{0,60}(?:http|www|articulo|pagina)|https?://`,
      ],
      [
        'steps',
        String.raw`(?:intent|prueb|prob)[a-z]* (?:a |de )?[a-z]+r(?![a-z])|(?:por favor,? )?(?:reinici|restablec|desconect|desenchuf|verifi|revis|borr|actualiz)[a-z]+ (?:el|la|tu|su|los|las)|sig(?:a|ue) (?:estos|los) pasos`,
      ],
      [
        'notUnderstood',
        String.raw`no (?:te |le |lo |he |logro |pude )*(?:entiend|entendi|entender|comprend)[a-z]*|reformul|(?:dilo|digalo) de otra`,
      ],
    ],
    noEffect: String.raw`no (?:me )?(?:funciona|sirve|ayuda|resuelve|soluciona|anda|va)|sigue (?:igual|sin|sale|dando|fallando)|(?:todavia|aun) (?:no|nada)|inutil|(?:un|una|hablar con) (?:humano|agente|asesora?|persona(?: real)?|operadora?)|ya (?:lo )?(?:prob|intent|hic|mir|revis)[a-z]+|no es lo que|l[oa] mism[oa]|mism[oa] (?:respuesta|mensaje|enlace)|(?:enlace|link) (?:roto|caido|vacio|no)|nada de nada`,
    solved: String.raw`(?:ya )?(?:funciona|funciono|quedo|anda|sirve|sirvio|esta (?:resuelto|solucionado|arreglado)|se (?:arreglo|soluciono|resolvio))(?! (?:mal|sin|a medias))|problema (?:resuelto|solucionado)|(?:lo )?(?:resolvi|solucione|arregle)`,
    wantsHuman: String.raw`(?:hablar|chatear|comunicar(?:me|nos)?|contactar|pas(?:ame|eme|enme|ar(?:me)?)|transfier[ae](?:me)?|quiero|necesito|atienda)(?: [a-z]+){0,3}? (?:un|una|alguien|algun|con) ?(?:humano|agente|asesora?|persona(?: (?:real|de verdad))?|ejecutiv[oa]|operadora?|representante|encargad[oa]|supervisora?|gerente)|(?:agente|asesora?|humano|operadora?|persona real)(?: por favor| porfa)?(?=\W*$)|no (?:con )?un (?:bot|robot|maquina)`,
    offHours: String.raw`fuera (?:de(?:l)? )?(?:nuestro )?horario|(?:equipo|agentes?|asesores|oficinas?)(?: [a-z]+){0,2} (?:no esta[n]?|esta[n]? (?:cerrad|ausente|fuera|descansando))[a-z]*|(?:estamos|ahora mismo) cerrad[oa]s|no hay (?:agentes|asesores|nadie) disponibles?`,
    mayNot: String.raw`no (?:estoy autorizad[oa]|tengo (?:permiso|acceso|permitido)|puedo (?:hacer(?:lo)?|procesar|tramitar|modificar|cancelar|reembolsar|acceder|ayudar(?:te|le)? con eso))(?: a| para)?|(?:solo|unicamente) (?:un|una|nuestr[oa]s?) (?:agente|asesora?|companer[oa]|especialista)|(?:debe|tiene que|ha de) (?:ser )?(?:revis|aprob|valid|gestion|hac)[a-z]+ (?:por )?(?:un|una|nuestro)`,
  },
  confirmations: {
    orderNumber: 'Veo aquí el pedido n.º {value}.',
    trackingNumber: 'Tengo anotado el número de seguimiento {value}.',
    email: 'Tengo anotado el correo {value}.',
    phone: 'Tengo anotado el teléfono {value}.',
    personName: 'Gracias, {value}.',
    address: 'Tengo anotada la dirección: {value}.',
    postcode: 'Tengo anotado el código postal {value}.',
    product: 'La consulta es sobre esto: {value}.',
    quantity: 'Tengo anotada la cantidad: {value}.',
    amount: 'Tengo anotado el importe de {value}.',
    date: 'Tengo anotada la fecha: {value}.',
    time: 'Tengo anotada la hora: {value}.',
    bookingReference: 'Tengo anotado el código de reserva {value}.',
    accountNumber: 'Tengo anotado el número de cliente {value}.',
    policyOrClaimNumber: 'Tengo anotado el número de expediente {value}.',
    serialNumber: 'Tengo anotado el número de serie {value}.',
    photo: 'Gracias por la foto.',
    document: 'Gracias por el documento.',
  },
} satisfies Partial<Vocabulary>;
