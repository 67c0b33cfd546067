const IT = String.raw`(?:lo|la|los|las|le|te|se|les|nos)`;

/** Accounts and what was said before: the same matters put more roundabout. */
export const widerAccounts: readonly (readonly [string, string])[] = [
  [
    'authorised',
    String.raw`(?:en nombre de(?! (?:que|la|quien))|por cuenta de|representa|apoderad|autorizad|autorizacion|poder)\w*(?!<>(?:servicio tecnico|instal|notarial|dej|grab|cargo))(?=<>(?:titular|cliente|cuenta|contrato|gestion|tramite|\?|el|la))|(?:es|eres) (?:usted |tu )?(?:el |la )?(?:titular|representante)<> o |consentimiento (?:del|de la|de su)`,
  ],
  [
    'loginMethod',
    String.raw`(?:entr|acced|ingres|inici|conect|loguea)\w*<>(?:con (?:google|facebook|apple|correo|usuario|huella|sms|contrasena)|app o|movil o|web o|desde (?:la app|el movil|la web))|(?:huella|rostro|face id|pin|contrasena)<> o (?:con )?(?:huella|rostro|face id|pin|contrasena|codigo)|como (?:inicia|entra|accede|ingresa)s?`,
  ],
  [
    'resetTried',
    String.raw`(?:contrasena|clave|password)<>(?:restablec|recuper|cambi|nueva|olvid|blanque|renov)\w*(?!<>(?:correo|mail|enlace|lleg|mensaje))|(?:opcion|enlace|boton) (?:de )?(?:olvid|recuper)\w*`,
  ],
  [
    'resetMailReceived',
    String.raw`(?:correo|mail|email|enlace|mensaje|link)<>(?:restablec|recuper|activar|cambiar la|nueva contrasena|reactiv)\w*|(?:lleg|recib)\w*<>(?:enlace|link|correo de (?:recup|rest|activ))`,
  ],
  [
    'spamFolder',
    String.raw`(?:bandeja|carpeta|correos?)<>(?:no deseados?|basura|spam|otros|promociones|publicidad)|filtro de correo`,
  ],
  [
    'twoFactor',
    String.raw`(?:codigo|clave)<>(?:sms|autentic|verificacion|segundo)\w*<>(?:app|activ|pide|llega|recib)?|(?:aplicacion|app) de (?:autentic|verific)\w*|verificacion (?:en|de) (?:dos|2|doble)|doble (?:verificacion|autenticacion)|google authenticator`,
  ],
  [
    'phoneLost',
    String.raw`(?:mismo|misma)<>(?:telefono|numero|movil|celular|linea)|(?:cambi)\w*<>(?:numero|telefono|movil|celular|chip|sim)|sin (?:el|tu|su) (?:telefono|movil|celular)|(?:numero|telefono|movil|celular) (?:viejo|anterior|registrado)<>(?:tien|acceso|sigue)\w*`,
  ],
  [
    'severalAccounts',
    String.raw`(?:mas|otra|segunda|dos|varias) (?:de una )?(?:cuenta|cuentas|ficha|fichas|perfil|perfiles|usuario|usuarios)|con (?:otro|distinto|mas de un) (?:correo|mail|email|usuario)|cuenta (?:antigua|vieja|anterior)`,
  ],
  [
    'newsletter',
    String.raw`(?:recib|mand|envi|apunt|suscrib)\w*<>(?:novedad|oferta|promocion|boletin|informacion comercial|publicidad|noticias)\w*|lista de correo`,
  ],
  [
    'whoHasAccess',
    String.raw`(?<!me )(?:comparte con|compartes con|compartio|compartiste|compartida)|(?:alguien|otra persona|quien|familiar|empleado)\w*<>(?:acceso|entrar|clave|contrasena|usa la cuenta|utiliz)\w*|(?:solo|unicamente) (?:usted|tu) (?:tiene|conoce|usa|entra)s?`,
  ],
  [
    'plan',
    String.raw`(?:plan|tarifa|suscripcion|modalidad|paquete)<>(?:contrat|tien|tenes|actual|esta|interes|es|elig|paga|quier|dese|cual)\w*(?!<>(?:mes o|envio|mensual|anual|entrega))|(?:basic|premium|familiar|pro|estandar)\w*<> o (?:el )?(?:basic|premium|familiar|pro|estandar)\w*`,
  ],
  [
    'monthlyOrYearly',
    String.raw`(?:pag|factur|cobr|suscri)\w*<>(?:mes a mes|mensual|anual|cada mes|cada ano|al ano|por ano|trimest|semest)\w*|(?:cada mes|mes a mes|todos los meses)<> o |cada cuanto<>(?:pag|cobr|factur)\w*|(?:mensual|anual|trimestral|semestral)(?=\?)`,
  ],
  [
    'users',
    String.raw`(?:cuantos|cuantas|numero de)<>(?:usar|utiliz|acced|trabaj|conect|licencias|puestos|usuarios)\w*(?!<>(?:veces|dias|horas))|(?:usuarios|licencias|puestos)(?=\?| necesit| quier| seran)`,
  ],
  [
    'pauseInstead',
    String.raw`(?:paus|suspend|congel|deten|descans|interrump)\w*<>(?:cuenta|suscripcion|servicio|cuota|plan|temporal|meses|tiempo|abono|vez|lugar)\w*|(?:tempor|un tiempo|unos meses)\w*<>(?:baja|paus|suspen|parar)\w*|baja temporal`,
  ],
  [
    'competitor',
    String.raw`(?:otra|otro|que|cual)<>(?:tienda|sitio|compania|empresa|proveedor|oferta)<>(?:barat|mejor|va|ofrec|pas|cambi|contrat|compar)\w*(?!<>(?:luz ahora|compro))|(?:mejor|otra) oferta|barat[oa]`,
  ],
  [
    'renewalNotice',
    String.raw`(?:renov|prorrog|subida|aumento|nuevo precio)\w*<>(?:avis|inform|comunic|recib|lleg|enter|carta|correo)\w*|(?:avis|inform|comunic|recib|lleg|enter)\w*<>(?:renov|prorrog|subida|aumento|nuevo precio)\w*`,
  ],
  [
    'boughtWhere',
    String.raw`(?:tienda|sucursal|establecimiento|comercio|distribuidor|centro|pagina|web|local)<>(?:compr|adquir|hizo|realiz|pid|encarg)(?:o|io|iste|aste|ado|ido)\w*|(?:donde|en que sitio|en cual)<>(?:${IT} )?(?:compr|adquir|consigu|pid|encarg)(?:o|io|iste|aste|ado|ido|eron)`,
  ],
  [
    'onlineOrStore',
    String.raw`(?:online|internet|web|linea|app|telefono)<>(?:tienda|presencial|fisic|persona|mostrador|sucursal)\w*|(?:tienda|presencial|fisic|persona|mostrador|sucursal)\w*<>(?:online|internet|web|linea|app)|por que (?:canal|via|medio)<>(?:compr|ped|pid|encarg)\w*`,
  ],
  [
    'receiptKept',
    String.raw`(?:ticket|tique|recibo|comprobante|factura|boleta)<>(?:guard|conserv|tien|mano|perd|tir|encuentr|todavia)\w*(?!<>(?:envi|adjunt|mand|correos))|prueba de compra`,
  ],
  [
    'giftOrSelf',
    String.raw`(?:regalo|regalar|obsequio|presente|para (?:ti|usted|vos|alguien))(?=\?| o )(?!<>envol)|uso (?:propio|personal)|se lo (?:compr|regal)\w*`,
  ],
  [
    'bestTimeToCall',
    String.raw`(?:llam)\w*<>(?:momento|hora|horario|manana|tarde|cuando|mejor|disponible|convien|viene bien)\w*(?!<>(?:paso|primera))|(?:momento|hora|horario|cuando|franja)<>(?:llam|telefon|marc)(?:emos|arle|arte|arlo|ar|amos|e\b)|disponible para (?:hablar|una llamada|atender)`,
  ],
  [
    'preferredChannel',
    String.raw`(?:prefier|quier|gust|dese|mejor|como)\w*<>(?:contact|comuniqu|avis|respond|escrib|notifi|inform)\w*<>(?:correo|whatsapp|telefono|sms|llamada|mail|mensaje|via|canal|medio)?(?!<>(?:dedic|tarjeta|castellano|idioma|ingles|espanol))(?=\?|<>(?: o |por|correo|whatsapp))|(?:whatsapp|llamada|correo|sms)<> o |medio de contacto|canal (?:prefer|de contacto)`,
  ],
  [
    'calledBefore',
    String.raw`(?:primera|segunda) vez que<>(?:llam|contact|escrib|comunic|habl)\w*|(?:anterior|antes|previ|ya)\w*<>(?:contact|llam|report|reclam|abiert|consult|escri)\w*<>(?:tema|asunto|problema|esto|caso|nosotros)`,
  ],
  [
    'spokeWith',
    String.raw`(?:quien|nombre)<>(?:atend|atendio|asesor|agente|operador|ejecutiv|ayudo|hablaste|inform)\w*|(?:companer|agente|asesor|operador|ejecutiv|gestor)\w*<>(?:habl|atend|dijo|llam|inform|nombre)\w*(?!<>(?:paso ayer))|con quien (?:trato|trataste|se comunico|te comunicaste|habia hablado|has hablado|ha hablado)`,
  ],
  [
    'promisedWhat',
    String.raw`(?:promet|ofrec|asegur|garantiz|compromet)(?:ieron|io|eron|aron|o|ido|ado)(?!<>(?:anter|vuelo|entrega|plaza))(?=<>(?:\?|exact|compan|concret|en|por|$))|que (?:le|te) (?:dijo|dijeron|contest|respond|explic|propus)\w*|a que se comprometi\w*`,
  ],
  [
    'hearAboutUs',
    String.raw`(?:conoc|supo|supiste|enter|descubr|hallo|llego|lleg)\w*<>(?:nosotros|nuestra|existencia|tienda|marca)(?!<>paquete)|nos (?:conoc|encontr|descubr|hall)\w*|(?:quien|alguien)<>(?:nos )?recomend\w*|recomendo`,
  ],
  [
    'satisfaction',
    String.raw`(?:valora|valore|valoracion|puntua|nota|califica|opinion|satisfac|encuesta)\w*(?=<>(?:atenc|servic|compra|experien|visita|1|10|nos|\?))(?!<>(?:dejaron|buzon))|que le parecio|content[oa]`,
  ],
  [
    'stillHappening',
    String.raw`(?:todavia|aun|sigue|siguen|continua)\w*<>(?:problema|averia|error|ocurr|pas|suced|fallo|falla|corte|ruido|caid|sin)\w*|(?:ya|ahora)<>(?:va bien|anda|funciona|resuelto|solucionad|arreglad|normal)\w*|se (?:ha )?(?:resuelt|solucion|arregl|normaliz)\w*`,
  ],
  [
    'consentToRecord',
    String.raw`(?:grab|registr)\w*<>(?:conversacion|llamada|acuerdo|permiso|calidad)|(?:proteccion|tratamiento) de (?:sus |tus |los )?datos|(?:uso|guardar|conservar|almacenar)<>(?:sus|tus) datos`,
  ],
  [
    'deadline',
    String.raw`(?:limite|tope|maximo|urgen|prisa|plazo|tardar)\w*(?!<>(?:gast|dinero|plata|precio|velocid|peso|devoluc|entrega parcial))(?=<>(?:fecha|dia|necesit|tener|recib|cuando|\?))|(?:cuando|fecha|dia)<>(?:limite|tope|como maximo|mas tardar|sin falta)|(?:necesit|hace falta|requier)\w*<>(?:antes|para (?:cuando|que (?:dia|fecha)))`,
  ],
];
