import type { Vocabulary } from '../../vocabulary';

/** First persons of what one does about a fault or an account. */
const DID = String.raw`reinicie|reinstale|desinstale|instale|restableci|resetee|blanquee|desenchufe|desconecte|conecte|apague|prendi|encendi|borre|limpie|actualice|verifique|revise|comprobe|probe|intente|trate de|recargue|vacie|desatornille|destape|segui los pasos`;
const DONE = String.raw`probado|intentado|reiniciado|reinstalado|desinstalado|instalado|restablecido|reseteado|desenchufado|desconectado|apagado|borrado|limpiado|actualizado|cambiado|verificado|revisado|comprobado|llamado|escrito|contactado|vaciado|buscado|preguntado|mirado|seguido`;

/** What stands around the values that customers tell in Spanish. */
export const sayings = {
  stopWords:
    'el la lo los las un una unos unas de del al a y e o u pero si no que en con por para sin sobre entre hasta desde es son era fue ser esta estan estoy este esto estos estas ese esa eso esos hay ha he han has hemos me mi mis te tu tus se su sus le les nos os yo usted ustedes vos ya muy mas como cuando donde porque pues bien tambien tengo tiene hola gracias favor porfa aqui ahi asi todo todos nada o q xq tb',
  says: {
    opening: String.raw`(?:yo|el|ella|la) mism[oa]|un servidor|una servidora|si|sip|claro(?: que si)?|vale|ok|okey|dale|listo|hola|buenas(?: tardes| noches)?|buenos dias|buen dia|es|son|era|seria|el|la|los|las|mi|el mio|numero|num|yo|soy|aca|aqui|ahi|va|(?:aqui|aca|ahi) (?:va|tiene[sn]?|esta|te (?:va|mando|paso|dejo))|a nombre de|me llamo|mi nombre es|de|del|mmm|eh|este|pues|bueno|ah|uy|gracias|por supuesto|con gusto|como no|desde luego|creo que|te paso|le paso|se lo paso|pone|dice|sale|un momento|perfecto|senora?|mande|perdon`,
    leadIn: String.raw`(?:yo )?(?:quiero|quisiera|queria|prefiero|preferiria|necesito|me gustaria|elijo|escojo|busco|mejor|que sea)(?: (?:ir|viajar|recibirlo|recogerlo|que sea))?(?: (?:a|en|para|con|por|hacia))?|en|a|al|desde|hacia|para|por|un|una|unos|unas|el|la|los|las|de`,
    bridge: String.raw`numero|num|nro|nr|no|n|es|era|son|el|la|lo|del?|con|que|creo|codigo|referencia|ref|cual|seria|este|siguiente|aqui|ahi|va|termina en|pone|dice|sale|a|tu|su|mi|cliente`,
    correction: String.raw`(?:(?:uy |ay |ah |oh )?no[,.;:!]+|perdon(?:a|e|en)?|disculp[ae]n?|lo siento|ay|uy|ups|corrijo|correccion|espera|esper[ae]n?|en realidad|mejor dicho|digo|ah si)[\s,.:;!-]+(?:\S+ ){0,4}?(?:es|era|son|seria|queria|quise|la (?:correcta|buena|direccion)|el (?:correcto|bueno|correo|numero)|[\w-]*\d|\S+@)|(?:me he |me )(?:equivoque|equivocado|confundi|confundido)|(?:quise|queria) (?:decir|poner|escribir)|(?:puse|escribi|di|pase|mande|anote) mal|mal escrito|(?:el|la) (?:correct[oa]|buen[oa]|correo buen[oa])(?: [a-z]+)? es|me (?:falto|sobro|comi)(?: [a-z]+)? (?:el|la|un|una)`,
    announces: 'a sus ordenes|para servirle|mucho gusto|por aca|por aqui|de nuevo|otra vez|aqui|al habla',
    itsMe: 'soy|aqui|habla',
    greeting: 'hola|buenas(?: tardes| noches)?|buenos dias|buen dia',
    myCompany: String.raw`(?<=^|[.!,\n] ?)somos|(?:mi|nuestr[oa]|la) (?:empresa|negocio|firma|estudio|tienda|restaurante|consultorio|agencia|despacho|clinica|colegio|asociacion|taller|comercio)(?:,| se llama| es)|(?:empresa|razon social) ?:|factura(?:da|do|r|cion)? a`,
    trades: String.raw`viveros?|horno|zapateria|papeleria|estanco|kiosko|peluqueria|optica|academia|gestoria|coworking|bodegas?|talleres|estudio|despacho|bufete|restaurante|bar|cafeteria|panaderia|farmacia|libreria|ferreteria|clinica|colegio|hotel|hostal|inmobiliaria|transportes|construcciones|distribuidora|comercial|consultores|asesoria|agencia|laboratorios?|servicios|grupo|hermanos|hijos|asociados`,
    introduction: String.raw`(?:un )?saludos?(?: cordial(?:es)?)?,|atte\.?,?|atentamente,|(?:(?:mi|el) )?nombre(?: completo)?(?: es| seria)? ?[:=]?|me llamo|soy|yo soy|a nombre de|(?:te |le |les |os )?(?:habla|escribe|saluda)|yo,|titular(?: es)? ?:?|firma(?:do)? ?:?`,
    relation: String.raw`(?:mi|su) (?:invitad[oa]|anfitriona?)(?: (?:se llama|es))?,?`,
    not: 'no',
    secret: String.raw`(?:apellido de soltera(?: de mi madre)?|(?:nombre de )?mi (?:primer[ao]? )?(?:mascota|perr[oa]|gat[oa]|escuela|colegio)|contrasena|respuesta secreta|palabra clave) (?:es|era|fue|se llama(?:ba)?)`,
    closing: String.raw`(?:(?:un |reciba[n]? un )?(?:cordial |atento |fuerte )?(?:saludos?|abrazo)(?: cordial(?:es)?| a todos)?|atentamente|atte|cordialmente|(?:muchas |mil )?gracias(?: (?:de antemano|por (?:su|tu|la) [a-z]+|y (?:un saludo|saludos)))?|(?:quedo|quedamos) (?:atent[oa]s?|a la espera)|hasta pronto|a la espera de (?:su|tu) respuesta|sin otro particular)`,
    title: String.raw`sra?|srta|senora?|senorita`,
    notNames:
      'hola buenas buenos dias dia tarde tardes noche noches gracias si no vale dale listo claro perfecto genial pedido pedidos paquete envio numero nombre apellido direccion correo mail email telefono celular movil cuenta cliente clienta socio socia usuario tarjeta codigo fecha nacimiento articulo producto talla talle color factura pago reembolso devolucion entrega compra reserva poliza contrato siniestro expediente caso serie lunes martes miercoles jueves viernes sabado domingo enero febrero marzo mayo junio agosto septiembre octubre noviembre diciembre ayer hoy manana semana mes ano hora bien mal bueno buena mejor peor correcto exacto cierto verdad falso perdon disculpa disculpe disculpen lamento siento contento contenta enojado enojada furioso furiosa decepcionado decepcionada indignado indignada harto harta molesto molesta preocupado preocupada perdido perdida seguro segura listo lista nuevo nueva embarazada sorda sordo mayor jubilado jubilada autonomo autonoma discapacitado vecino vecina titular interesado interesada siempre nunca todavia aun tambien tampoco solo justo realmente menos poco mucho muchos nada todo todos toda alguien nadie cosa problema duda pregunta respuesta consulta ayuda servicio asesor agente robot humano persona senor senora senorita don dona estimado estimada estimados querido querida atentamente saludos saludo cordial cordialmente atte porfa favor porfavor quiero quisiera necesito prefiero puedo tengo tiene esta estoy voy ver quien quienes ese esa eso este esta otro otra mismo misma aqui ahi alli aca alla ahora despues luego antes pronto rapido espera momento segundo minuto igual tal entonces pues ok okey oiga oye oigan che mira mire euros pesos dolares madrid barcelona valencia sevilla mexico bogota medellin cali argentina colombia espana calle avenida plaza carrera departamento piso ya yo tu usted ustedes vos el ella ellos nosotros mi su sus se le les lo los la las un una unos unas uno dos tres desde hasta sobre con sin para por como cuando donde porque aunque mientras segun contra entre gente gerente director directora contabilidad departamento atencion tienda empresa sucursal hotel vuelo mensaje foto fotos adjunto adjunta',
    notPlaces:
      'espanol ingles frances aleman italiano navidad reyes pascua sr sra don dona pedido paypal visa mastercard bizum correos seur mrw nacex gls dhl ups fedex estafeta servientrega andreani oca whatsapp internet cuanto general total serio efectivo linea breve caso cambio',
    notPlaceWords: 'bien bueno buena perfecto genial todo nada algo hoy manana ahora si no vale mejor',
    condition: 'si|a menos|en caso|sino|de lo contrario',
    tried: String.raw`(?:ya |tambien |incluso |hasta )?(?:(?:lo|la|los|las|le|les) )?(?:he|hemos) (?:ya )?(?:${DONE})|(?:ya |tambien |incluso |hasta )?(?:(?:lo|la|los|las|le|les) )?(?:${DID})|ya (?:(?:lo|la|los|las|le|les|os) )?(?:cambie|llame|escribi|contacte|pregunte|busque|mire|hable con)`,
    steps: String.raw`(?:${DID}|${DONE})|(?:cambie|cambiado|puse|puesto|formatee|formateado|use|usado) (?:la|el|los|las|otr[oa]|un|una) (?!direccion|pedido|domicilio|fecha)|otr[oa] (?=(?:cable|enchufe|navegador|bombilla|foco|pila|bateria|tarjeta))`,
    freeField: String.raw`(?:tu |su |el )?(?:mensaje|comentarios?|descripcion|detalles?|observaciones|notas?|consulta|informacion adicional|en que (?:te |le )?podemos ayudar.*)`,
    bought: String.raw`(?:he |habia |hemos )?(?:compr(?:e|ado|amos)|pedi|encarg(?:ue|ado)|orden(?:e|ado)|recib(?:i|ido|ir)|adquiri(?:do)?|devolver|cambiar|retornar)|(?:he|habia|hemos) pedido`,
    determiner: 'un |una |unos |unas |el |la |los |las |mi |mis |este |estos ',
    productEnd:
      'el|del|de el|en|que|pero|y|e|porque|ayer|hoy|el pasado|con|para|desde|hace|se|no|es|esta|llego|vino|por|a|o|cuando|me|al|les|os|ya',
    notProducts:
      '\\d|un |pedido|paquete|compra|articulo|producto|devolucion|reembolso|correo|mensaje|e-?mail|mail|confirmacion|numero|factura|direccion|dinero|importe|domicilio|fecha|envio|aviso|orden|cargo|plata|correcto|correcta|equivocad[oa]|dia|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|mes|mismo|misma|contrasena|enlace|codigo|sms',
    conjunction: 'y|e|pero',
    courtesy:
      'si|sip|sii|no|nop|ok|oka|okey|vale|dale|listo|va|toma|gracias|graciass|muchas|hola|buenas|claro|perfecto|bueno|genial|por|favor|porfa|ahi|aqui|van?|te|se|lo|la|adjunto|adjunta|enviado|mandado|senora?|exacto|correcto|nada|ninguno|de acuerdo|por supuesto',
    noAnswer: String.raw`no (?:lo|la|los|las|me|te|tengo|se|recuerdo|encuentro|quiero|puedo|consigo|hay|tenia)(?![a-z])|ni idea|prefiero no|un (?:momento|segundo)|espera|ya (?:se |te )?l[oa]s? (?:di|pase|dije)`,
    thanks: 'por favor|porfa|gracias',
    placeLead: '(?:la zona|el barrio|la ciudad) de|la|el',
    venue: 'en (?:el|la)',
    copula: 'es|era',
    strongIntroduction: 'nombre|me llamo|titular',
    afterName: 'y|aqui|de|del|con|mi|el|la|tengo|les|le|os|te|compre|pedi|hice|necesito|quiero',
  },
  codes: {
    units: String.raw`[ªº]|dias?|semanas?|mes(?:es)?|anos?|horas?|hs|hrs|veces|personas?|unidades|piezas?|cuotas?|pesos|noches?|intentos`,
    smallWords:
      'de del la el los las lo en y e o u a un una uno es no ni me mi mis tu tus su sus se le les con sin por si ya hay ha he han fue era son que q al va van voy dos muy mas dia hoy ver asi eso ese esa yo os nos doy fin mes ano ese tal ok dni nif nie cif nit rfc cp oh uy ay pin iba',
    saysNumber: String.raw`numero|nro|codigo|\bes\b`,
    copula: 'es|era|para|como',
    mine: '(?:mi|el|la|su|mis)',
    payment: 'cargo|pago|transferencia|cobro|operacion|movimiento',
    card: 'tarjeta',
    cardEnd: 'termina|terminacion|acaba',
    points: 'es|era|numero|seria',
    about: '(?:es|era|seria) (?:el|la)|(?<=, )(?:la|el)|(?:por|para|de) (?:el|la)|del?|para|sobre|por|en|con',
    asIn: 'de(?= [a-z]+(?:,|$))|como(?: en)?',
    double: 'doble',
    zero: 'cero',
  },
  negation: String.raw`(?:no (?:quiero|queremos|quisiera|deseo|necesito|pido|busco|me interesa|es|voy a|pienso)|sin|nunca|en (?:lugar|vez) de|ni|¿(?:primero )?(?:tengo que|tenemos que|debo|debemos|hay que))(?: [a-z]+){0,3} $`,
} satisfies Partial<Vocabulary>;
