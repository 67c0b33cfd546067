type Matter = readonly [string, string];

const BOX = String.raw`(?:embalaje|empaque|caja|envoltorio|envase|paquete|precinto|carton|bulto|estuche|sobre|embalad\w*)`;
const CARD = String.raw`(?:tarjeta|plastico)`;
const COURIER = String.raw`(?:repartidor\w*|mensajer[oa]|transportista|cartero|chofer|conductor|courier|cadete|delivery)`;
const LABEL = String.raw`(?:etiqueta|rotulo|guia de devolucion|label)`;
const KEY = String.raw`(?:contrasena|contrasenia|clave|password)`;

/** Parcels, their delivery and their way back. */
const parcels: readonly Matter[] = [
  [
    'packagingDamaged',
    String.raw`${BOX}<>(?:danad|golpead|rot[oa]|abiert|aplastad|mojad|humed|rasgad|rasgadur|estropead|abollad|intact|mal estado|buen estado|por fuera|deteriorad|perforad|manipulad|violad)\w*(?!<>(?:crema|producto abierto))|(?:como|en que estado)<>(?:llego|estaba|recibio|venia)<>(?:${BOX})|(?:danos|golpes|senales|marcas)<>(?:${BOX})`,
  ],
  [
    'packagingKept',
    String.raw`(?:conserv|guard|tir|bot|tien|tenes|qued|dispon|cuent|deshi|deshec|dese[c])\w*<>(?:embalaje|empaque|la caja|caja original|envoltorio|envase|el carton|estuche)|(?:embalaje|empaque|caja|envoltorio)<>(?:guard|conserv|tir|todavia|aun|devolver|original)\w*(?!<>(?:danad|rot))|(?:en|a) su caja(?! de herr)|volver a (?:meter|embalar|empacar)\w*`,
  ],
  [
    'whatMissing',
    String.raw`que<>(?:falt|no (?:te |le |les )?(?:lleg|venia|incluia|aparec|traia|encontr|estaba))\w*(?!<>(?:numero|codigo|robad|objetos))|(?:piezas?|accesorios?|articulos?|componentes?|elementos?|partes?|cosas)<>(?:falt|no (?:aparec|encontr|venia|lleg|estab|inclu))\w*|falt\w*<>(?:exactamente|concretamente|del paquete|de la caja|en la caja)|incomplet\w*`,
  ],
  [
    'neighbourAsked',
    String.raw`(?:pregunt|averigu|habl|consult|mir|comprob|verific|dej|recog|entreg|acept|recib)\w*<>(?:vecin\w*|porteria|porter[oa]|conserj\w*|vigilante|recepcion|edificio|administrador\w*|encargado|caseta|familiar)(?!<>(?:lo dejamos|dejarlo|se lo deja))|(?:vecin\w*|conserj\w*|porter[oa]|porteria|vigilante)<>(?:recog|recib|lo tien|lo tendr|averigu|acept)\w*`,
  ],
  [
    'whoSigned',
    String.raw`firm(?:o|a|aste|ado|aron|ada)(?!<>(?:poliza|contrat|legaliz))<>(?:entrega|albaran|recib|tu|usted|alguien|quien|paquete|hoja)?|quien<>(?:firm(?!\w*<>contrat)|recogio|recibio (?:el|la|lo)|acepto|se hizo cargo|cogio|tomo)\w*(?!<>(?:llamada|denuncia))|rubrica|de quien es la firma`,
  ],
  [
    'safePlace',
    String.raw`(?:dej|escond|pon|coloc|deposit)\w*<>(?:lugar seguro|sitio seguro|garaje|conserje|vecin|porteria|maceta|cobertizo|jardin|puerta trasera|patio|si no (?:esta|atend|hay)|felpudo|portal|terraza|trastero)\w*|(?:lugar|sitio|rincon|escondite)<>(?:segur|dej|escond|resguard)\w*|donde<>(?:lo |la )(?:dejamos|escondemos|ponemos|dejo|dejaria)|(?:maceta|cobertizo|felpudo|trastero)`,
  ],
  [
    'noteLeft',
    String.raw`(?:dej|met|peg|colg|hay|encontr|hall|vio|ves|recib)\w*<>(?:nota|aviso|papel|papelito|tarjeta por|tarjetita|volante|cartel|notificacion)(?!<>(?:renov|vencim|error|factur|lista))|(?:aviso|nota|papel)<>(?:repartidor|mensajero|cartero|puerta|buzon|visita|ausencia|picaporte|correos|bajo la puerta)`,
  ],
  [
    'somebodyHome',
    String.raw`alguien<>(?:en (?:casa|el domicilio|la vivienda)|para (?:recib|abr|atend)|que (?:reciba|abra|atienda))\w*|(?:habia|habra|hay|estara|estaba|quedara)<>(?:alguien|gente|nadie|quien (?:reciba|abra|atienda))|(?:estar|estab|encontrab|encontrar|va a estar|estuvo|estas|esta)\w*<>(?:presente|en (?:casa|su casa|el domicilio|tu casa)(?! (?:electrica)))|estara(?:s)? o |quien<>(?:abr|atend|recib)(?:a|ir|er)\w*`,
  ],
  [
    'floor',
    String.raw`(?:que|cual|cuantos|a que|en que|su|tu|numero de) (?:piso|planta|nivel|pisos|plantas)|piso o planta|(?:planta|piso) (?:y|o) (?:puerta|letra|escalera|bajo)|(?:es|vive|vives) (?:en )?(?:un )?(?:bajo|atico|entresuelo|primero|planta baja)|planta baja|(?:piso|planta)<>(?:vive[s]?|subir|queda|esta)(?!<>(?:firme))`,
  ],
  ['elevator', String.raw`ascensor\w*|elevador\w*|montacargas|lift`],
  [
    'doorCode',
    String.raw`(?:codigo|clave|numero|contrasena|teclea\w*|tecleo|marca\w*|pin)<>(?:portal|porton|verja|puerta|portero|acceso al edificio|entrada|urbanizacion|reja|edificio|garaje|barrera|tranquera)|(?:portal|porton|verja|portero automatico|reja)<>(?:codigo|clave|numero|abre|abrimos)|(?:tecleamos|marcamos)`,
  ],
  [
    'bellName',
    String.raw`timbre(?!<>(?:roto|toca|llam|funcion|perro|te llam))|(?:nombre|apellido|rotul\w*|pone|figura|aparece|cual|que)<>(?:buzon|portero|citofono|telefonillo|interfono|interfon|botonera|casillero)(?!<>(?:automatico|tecl))|(?:citofono|telefonillo|interfono|interfon|botonera)|buzon<>(?:nombre|rotul|apellido)\w*`,
  ],
  [
    'openingHours',
    String.raw`horarios?<>(?:negocio|local|comercio|almacen|oficina|tienda|abr|abier|cierr|cerr|atien|apertura|recib\w* mercancia|establecimiento|restaurante|taller)\w*(?!<>(?:llamada|choque|instalador))|(?:cierr|cerr|abr)(?:an|en|is|ais|e|a|i)<>(?:mediodia|sabados?|domingos?|festivos|fines? de semana|lunes|tarde|noche)|horario de (?:apertura|atencion|recepcion|carga|reparto)|hora hay quien reciba`,
  ],
  [
    'truckAccess',
    String.raw`(?:camion|camioneta de reparto|furgoneta|trailer|vehiculo (?:grande|pesado|de reparto))(?!<>(?:que marca|turismo))<>(?:entr(?!eg)|pas[ea]|lleg|estacion|aparc|acced|maniobr|descarg)\w*|(?:entr|pas|lleg|acced|estacion|aparc)\w*<>(?:camion|furgoneta|trailer)|(?:se puede|podemos|hay (?:sitio|lugar|espacio))<>(?:descargar|aparcar|estacionar|maniobrar)|calle<>(?:peatonal|estrecha|cortada|angosta)|zona de (?:carga|descarga)|limite de (?:peso|altura)`,
  ],
  [
    'partialDeliveryOk',
    String.raw`(?:entrega|envio)s? (?:parcial\w*|por separado|en (?:dos|partes)|fraccionad\w*)|por (?:partes|separado)|en (?:dos|varios|dos o mas|varias) (?:envios|entregas|partes|veces|paquetes)|(?:mand|envi|despach|entreg|adelant)\w*<>(?:ahora y|y luego|primero y|y despues|lo disponible|lo que (?:hay|tenemos)|la primera)|esper\w*<>(?:todo junto|a tener todo|completo)|todo junto|lo que (?:ya )?(?:hay|tenemos|esta) (?:disponible|en stock)`,
  ],
  [
    'carrier',
    String.raw`(?:que|cual|por que|con que|quien|nombre de(?: la| el)?)<>(?:transportista|mensajeria|paqueteria|courier|transportadora|empresa de (?:envios|transporte|reparto|mensajeria)|compania de (?:envios|transporte)|correo (?:privado|lo lleva)|agencia de (?:transporte|envios))(?!<>(?:digo|localizador|numero|decir|codigo))|quien<>(?:transport|lo (?:lleva|trae|reparte|entrega|distribuye))\w*`,
  ],
  [
    'giftMessage',
    String.raw`dedicatoria|(?:mensaje|texto|palabras|frase|nota|unas lineas|felicitacion)<>(?:tarjeta|tarjetita|regalo|ramo|flores|postal|caja|lleva|acompan|inclu)\w*(?!<>(?:error))|(?:incluir|escribimos|escribir|poner|ponemos|quiere que ponga)<>(?:palabras|tarjeta|tarjetita|nota|dedic|mensaje)|que (?:ponemos|escribimos|quiere que diga)`,
  ],
  [
    'giftWrap',
    String.raw`envolv\w*|envuelt\w*|envoltura|envoltorio de regalo|papel (?:de|para) regalo|mono(?= ?(?:o|\?|rojo|de regalo))|lazo o|empaquet\w* (?:bonit|para regalo|de regalo)\w*|para regalo`,
  ],
  [
    'labelPrinted',
    String.raw`(?:impr|descarg|baj|recib|lleg|peg|tien|mand|abr|pud)\w*<>${LABEL}|${LABEL}<>(?:impr|descarg|pdf|recib|lleg|peg|devolucion|puest|adherid)\w*(?!<>(?:serie|vestid|prenda))|etiquetad[oa]|impresora a mano`,
  ],
  [
    'whereDroppedOff',
    String.raw`(?:donde|a que|en que|a quien|cual)<>(?:dej|deposit|entreg|llev|devolv|solt)(?:o|aste|io|iste|ado|uelto)\w*(?!<>(?:llave|coche|auto|carro|mecanico|dinero|transfer))|(?:punto|oficina|sucursal|buzon|local|tienda)<>(?:dejaste|dejo|entregaste|entrego|depositaste|deposito|lo llevo|llevaste)`,
  ],
  [
    'proofOfPosting',
    String.raw`(?:resguardo|comprobante|recibo|justificante|ticket|constancia|papel|sello)<>(?:envio|correos|correo|devolucion|entreg|deposit|mensajeria|agencia|paqueteria|devol|despacho)\w*(?!<>(?:compra))|sellaron|resguardo(?! de (?:la )?compra)`,
  ],
  [
    'refusedParcel',
    String.raw`rechaz\w*<>(?:paquete|entrega|envio|bulto|pedido|mercancia|recib)?|rehus\w*|no (?:quiso|quisiste|acepto|aceptaste|aceptar)<>(?:recib|paquete|entrega|coger|firmar)?\w*|(?:devolv|dij)\w*<>(?:${COURIER})<>(?:llevara|llevase|vuelta)?|(?:${COURIER})<>se lo llev\w*|se neg\w* a recibir`,
  ],
  [
    'whatReceivedInstead',
    String.raw`(?:que|cual)<>(?:lleg|recib|mand|venia|enviaron|vino|tiene[s]?|entreg)\w*<>(?:lugar|en vez|cambio|equivocad|por error|realidad)\w*(?!<>(?:quiere|desea|prefiere))|(?:articulo|producto|modelo)<>(?:equivocad|que no es|por error|incorrect)\w*|(?:en lugar|en vez) del?<>(?:que|cual)<>(?:lleg|recib|vino)\w*`,
  ],
  [
    'wornOrUsed',
    String.raw`(?:lo|la|los|las|ha|has|llego a|llegaste a|algun|sin) ?(?:ha |has |llegaste a |llego a )?(?:us(?:ado|aste|o|ar)|utiliz\w*|estren\w*|llevad[oa] puest\w*)(?!<>(?:programa|cupon|codigo|vinagre|ciclo|tarjeta))|estren\w*|sin (?:usar|uso|estrenar|abrir)|(?:se (?:lo|la|los|las) (?:ha |has )?)(?:pus|prob|puest)\w*|(?:abr|quit|romp)\w*<>precinto|(?:senales|signos|marcas) de uso|lo lavo o|ya lo lav\w*`,
  ],
  [
    'tagsOn',
    String.raw`(?:conserv|quit|cort|arranc|tien|lleva|llev|retir|pegad|puest|mantien|sac)\w*<>(?:etiquetas?|rotulo|cartoncillo|precinto de prenda|marbete)(?!<>(?:devolucion|envio|pdf|numero|serie))|etiquetas?<>(?:puest|pegad|todavia|aun|prenda|vestid|cortad|quitad|original)\w*|cartoncillo`,
  ],
  [
    'whyReturn',
    String.raw`(?:por que|motivo|razon|causa|a que se debe|que lo lleva)<>(?:devol|devuel|devolucion|regres|retorn|cambi|descamb)\w*(?!<>(?:banco))|que (?:es lo que )?no (?:le|te|les)(?: ha| has)? (?:gust|convenc|agrad|encaj|satisf)\w*(?!<>servicio)|no (?:cumpl|era lo que esper)\w*|(?:por que|motivo)<>no (?:lo|la) (?:quiere|quieres|queres)|que (?:tiene|tenia) de malo`,
  ],
  [
    'keepForDiscount',
    String.raw`(?:qued|conserv|manten|acept|sirv|val|convenc|convence|interes|prefer)\w*<>(?:descuento|rebaja|bonificacion|compensacion|abono parcial|reembolso parcial|devolucion parcial)(?!<>(?:codigo|cupon))|(?:descuento|rebaja|bonificacion|compensacion|abono parcial|reembolso parcial)<>(?:qued|conserv|no (?:lo|la) devuelv|manten|en vez de devolver)\w*|(?:si )?(?:le|te) (?:devolvemos|abonamos) (?:una parte|el \d+)`,
  ],
  [
    'exchangeForWhat',
    String.raw`(?:por (?:cual|que)|que|cual|elij\w*|elig\w*)<>(?:cambi|reempl|sustitu|a cambio|en su lugar|en (?:lugar|vez) de (?:ese|este)|canje)\w*(?!<>(?:lleg|recibio|paso|filtro|pila|equivocad|contrasen))|(?:a cambio|en reemplazo|para el cambio)|por cual (?:lo|la|los|las)`,
  ],
  [
    'voucherOrMoney',
    String.raw`(?:vale|cupon|bono|tarjeta regalo|saldo|credito|monedero|dinero|reintegro|reembolso|plata|nota de credito|un abono)<>(?:o|en lugar del?|en vez del?|u) (?:prefier\w* |quier\w* |regres\w* |un |una |el |la |al |en |su |tu |lo |en la |a la )*(?:vale|cupon|bono|tarjeta|saldo|credito|monedero|dinero|reintegro|reembolso|plata|cuenta|banco|nota|tarjeta regalo)`,
  ],
  [
    'substituteOk',
    String.raw`(?:producto|articulo|modelo|marca|algo|uno|otro)<>(?:similar|parecid|equivalent|alternativ|sustitut)\w*|(?:similar|equivalente|alternativ[oa]|sustitut[oa])(?=<>(?:le|te|vale|sirve|acepta|parece|va|\?))|si no (?:hay|queda|tenemos)<>(?:pon|mand|envi|cambi|sustitu)\w*|(?:se|te) lo (?:cambio|sustituyo|cambiamos|sustituimos) por`,
  ],
  [
    'whyCancel',
    String.raw`(?:por que|motivo|razon|causa|que (?:te|le) (?:hizo|lleva|llevo)|a que se debe|algo que)<>(?:baja|cancel|deja[sr]?|dejan|irte|irse|marchar|anul|retir|se va|te vas|rescind|desist)\w*|no (?:te|le) gusto del servicio`,
  ],
  [
    'deliveryInstructions',
    String.raw`(?:instruccion|indicacion|observacion|nota|detalle|dato|comentario)\w*<>(?:${COURIER}|reparto|entrega)|(?:${COURIER})<>(?:sep|saber|tener en cuenta|hasta (?:tu|su) puerta|encuentr|toca|llam)\w*|que (?:le|les) (?:digo|decimos|dig[ao])<>(?:${COURIER})|(?:deba|debe|tiene que) saber<>(?:${COURIER})|toca el timbre o|como llega<>(?:${COURIER})`,
  ],
  [
    'recipient',
    String.raw`(?:a|para) quien<>(?:va|es|dirig|destin|envi|mand|regal)\w*(?!<>(?:factur|comprobante))|(?:quien|persona que)<>(?:recib(?:e|ira|ir)|va a recib|usar|va a usar|disfrut|llevara)\w*(?!<>(?:abr|en casa|programa|el comercio))|destinatari[oa]|para (?:un )?(?:adulto|nino|hombre|mujer)|quien es el agasajado`,
  ],
];

/** Money, vouchers and invoices. */
const money: readonly Matter[] = [
  [
    'paymentMethod',
    String.raw`(?:como|con que|de que (?:forma|manera)|que (?:medio|metodo|forma)|medio de|metodo de|forma de)<>(?:pag|abon)\w*(?!<>(?:cobro|cargo|figura|prima))|(?:pag|abon)\w*<>(?:con|en|por|mediante|via) (?:la |una )?(?:tarjeta|efectivo|transferencia|bizum|paypal|contra ?reembolso|oxxo|pse|debito|deposito)(?! de otra)|(?:transferencia|efectivo|tarjeta|contra ?reembolso|oxxo|pse|paypal|bizum|debito)<> o (?:por |con |en )?(?:transferencia|efectivo|tarjeta|contra ?reembolso|oxxo|pse|paypal|bizum|debito|credito)`,
  ],
  [
    'cardLastDigits',
    String.raw`(?:ultim|final|termin|acab)\w*<>(?:${CARD}|digitos|cifras|numeros|cuatro|4)(?!<>(?:pedido|cuenta|iban))|(?:cuatro|4)(?: ultim\w*| finales)|los (?:cuatro|4)|en que (?:termina|acaba)|${CARD}<>(?:termin|acab|ultim)\w*`,
  ],
  [
    'bankName',
    String.raw`(?:que|cual|de que|con que|nombre del?|su|tu) (?:banco|entidad(?: bancaria)?|caja(?! de)|institucion (?:bancaria|financiera))(?!<>(?:junto al cobro|mensaje|le dijo))|(?:banco|entidad)<>(?:emisor|emit|es la tarjeta|tiene la cuenta|transfer)\w*|(?:caja|banco) o (?:banco|caja)`,
  ],
  [
    'timesCharged',
    String.raw`(?:cuant[oa]s|en cuantas|numero de|una o (?:varias|dos|mas)|varias|dos)<>(?:cargos?|cobros?|movimientos|adeudos|debitos|veces<>(?:cobr|carg|descont|debit|pas)|ocasiones<>(?:cobr|carg))\w*|(?:cargo|cobro|importe|cuenta|extracto)<>(?:duplicad|dos veces|repetid|una o varias|varias veces|doble)\w*|una o varias veces<>(?:cuenta|extracto|cargo)|cuantas veces<>(?:cobr|carg|descont|debit)\w*`,
  ],
  [
    'whoseCard',
    String.raw`${CARD}<>(?:suya|tuya|a su nombre|a tu nombre|de otra|de quien|titular|pertenec|ajen|de un familiar|propia)\w*|(?:titular|dueno|propietario)<>${CARD}|(?:quien|de quien)<>(?:pago(?! (?:la )?reserva)|hizo el pago|realizo el pago|${CARD})|de quien es la ${CARD}`,
  ],
  [
    'statementText',
    String.raw`(?:como|que|con que|cual)<>(?:figura|aparece|sale|consta|descripcion|concepto|leyenda|rotulad|pone|nombre|texto|dice|viene)\w*<>(?:cargo|cobro|movimiento|debito|extracto|estado de cuenta|resumen|banco|recibo bancario|adeudo)(?!<>(?:cuant))|(?:cargo|cobro|movimiento|extracto|estado de cuenta)<>(?:concepto|descripcion|leyenda|como figura|que nombre|rotul|que dice)\w*|con que concepto`,
  ],
  [
    'instalments',
    String.raw`(?:cuant[oa]s|en|numero de|a|que)<>(?:cuotas|plazos(?! de (?:entrega|devol))|mensualidades|meses sin intereses|pagos(?= ?(?:\?|prefer|quiere|hizo)))(?!<>(?:anual))|a cuantos meses|fraccion\w*|financi(?:ar|ado|acion|aste)|un (?:solo|unico) pago|(?:de|al) contado o|\d+ o \d+ cuotas|(?:cuotas|mensualidades)<>(?:qued|falt|pag)\w*`,
  ],
  [
    'voucherCode',
    String.raw`(?:que|cual|cual es el|me (?:pasas|das|dice[s]?)|copi\w*|escrib\w*|numero|nombre)<>(?:cupon|vale|bono|codigo (?:promo\w*|de descuento)|tarjeta regalo|codigo del regalo)(?!<>(?:error|o |no |roaming|mensaje|dinero|prefiere))|codigo (?:promo\w*|de descuento)(?!<>(?:error|mensaje|aviso))|cupon (?:intent|us|ten|aplic)\w*`,
  ],
  [
    'codeError',
    String.raw`(?:mensaje|error|aviso|que (?:dice|pone|sale|pasa|ocurre)|rojo)<>(?:cupon|vale|bono|codigo (?:de descuento|promo)|canj|promocion|debajo del codigo|descuento)\w*|(?:cupon|vale|bono|codigo|promocion|canj)\w*<>(?:que (?:error|aviso|mensaje)|da error|mensaje de error|no (?:funciona|deja|acepta|aplica))(?!<>(?:pantalla del))`,
  ],
  [
    'invoiceName',
    String.raw`(?:a nombre de quien|nombre|titular|a quien|para quien|a que nombre|razon)<>(?:factur|recibo|comprobante|ticket fiscal|boleta|timbr|extend|emit)\w*(?!<>(?:tarjeta|codigo))|factur\w*<>(?:a nombre|a que nombre|a quien|que nombre)|a quien facturamos`,
  ],
  [
    'vatNumber',
    String.raw`cif|nif|cuit|cuil|rfc|nit|rut|ruc|(?:numero|identificacion|codigo|identificador|registro) (?:de )?(?:identificacion )?(?:fiscal|tributari[oa])|numero de iva|vat|datos fiscales|clave fiscal`,
  ],
  [
    'invoiceByPostOrMail',
    String.raw`(?:factura\w*|recibo|comprobante|te la mand\w*|se la mand\w*|la quiere\w*)<>(?:electronic|digital|papel|impres|fisic|postal|por correo|soporte|pdf)\w*(?!<>(?:numero|adjunt))|(?:digital|electronic[oa]|pdf|correo|mail)<> o (?:en |por )?(?:papel|impres[oa]|correo postal|fisic[oa]|postal)|en que (?:soporte|formato)`,
  ],
  [
    'budget',
    String.raw`presupuesto(?!<>(?:taller|reparacion|arregl|le hago|adjunt|pdf|pasaron))|(?:cuanto|hasta cuanto)<>(?:gast|inver|dispon|pagar como)\w*(?! de datos)(?!<>(?:luz|datos|ya))|rango de precio\w*|(?:su|tu) (?:tope|limite)|limite de (?:plata|dinero|gasto)|(?:tope|maximo) (?:de )?(?:precio|gasto|dinero)`,
  ],
];

/** Accounts, plans and what was said before. */
const accounts: readonly Matter[] = [
  [
    'authorised',
    String.raw`(?:permiso|autoriza(?:cion|do|da)|consentimiento|poder)<>(?:titular|contrato|linea|gestion|nombre|cuenta|padre|madre|actu|cliente)\w*|(?:titular|cuenta|linea|contrato)<>(?:autoriza(?:do|da|cion)|consentimiento|habilitad[oa])|(?:es usted|eres|figura)<>(?:autorizad[oa]|apoderad[oa]|representante)|habilitad[oa] para|actua en nombre`,
  ],
  [
    'loginMethod',
    String.raw`(?:como|con que|por que (?:via|medio)|desde|via)<>(?:entr|acced|ingres|inici\w* sesion|loguea|conect|sesion)\w*(?!<>(?:ladrones|pago|repart))(?=<>(?:cuenta|google|facebook|correo|app|web|huella|\?|sesion|${KEY}))|(?:entr|acced|ingres|inici|loguea|us)\w*<>(?:con|desde|por|via)<>(?:google|facebook|apple id|huella|correo o|la app o|la web o|app o)|${KEY}<>(?:huella|codigo|google)<>|(?:google|facebook|correo|app)<> o (?:con |desde |la )?(?:google|facebook|correo|web|usuario)`,
  ],
  [
    'resetTried',
    String.raw`olvide mi ${KEY}|olvid(?:o|aste|ado)<>${KEY}|(?:restablec|recuper|cambi|blanque|gener|pid|ped|cre|solicit|resete|renov|intent)\w*<>(?:nueva |otra )?${KEY}(?!<>(?:mensaje|correo|lleg|enlace))|nueva ${KEY}`,
  ],
  [
    'resetMailReceived',
    String.raw`(?:recib|lleg|entr|tien|vio|aparec|encontr)\w*<>(?:enlace|correo|mail|email|mensaje|codigo|link)<>(?:recuper|restablec|${KEY}|cambio de|reset)\w*|(?:enlace|correo|mail|email|mensaje|link|codigo) (?:de|para) (?:la |crear |cambiar |una )*(?:recuper|restablec|reset|activ|otra ${KEY}|nueva ${KEY}|${KEY})\w*<>(?:lleg|recib)?`,
  ],
  [
    'spamFolder',
    String.raw`spam|no deseado\w*|correo basura|junk|(?:carpeta|bandeja|pestana) (?:de )?(?:promociones|social|publicidad|basura)`,
  ],
  [
    'twoFactor',
    String.raw`(?:dos|segundo|doble|2) (?:factor|pasos|factores)|autenticador\w*|verificacion en dos|(?:codigos?|clave)s? de (?:respaldo|recuperacion de cuenta)|(?:pide|solicita|manda|genera|recibe|llega)<>codigo<>(?:ademas|sms|app|despues de la)|segunda verificacion|token fisico`,
  ],
  [
    'phoneLost',
    String.raw`(?:rob|perd|extravi|cambi|hurt)\w*<>(?:celular|movil|telefono|linea|numero|aparato|chip)(?!<>(?:cuando|que dia|fecha))|(?:celular|movil|telefono|linea|aparato|numero|chip)<>(?:rob|perd|extravi|ya no (?:lo |la )?tien)\w*|ya no tiene[s]?<>(?:aparato|telefono|movil|celular|linea|numero)`,
  ],
  [
    'severalAccounts',
    String.raw`(?:otra|dos|mas de una|varias|segunda|ambas|cuenta nueva|duplicad)\w*<>(?:cuentas?|perfil\w*|fichas?|usuarios?|registr\w*)(?!<>(?:banc|transfer|anter|cobr))|(?:registr|alta)\w*<>(?:dos veces|dos cuentas|con otro)|cuentas? (?:duplicad|distint|adicional)\w*|cuenta<>(?:otro|distinto) (?:correo|mail)`,
  ],
  [
    'newsletter',
    String.raw`newsletter|boletin\w*|novedades|publicidad|comunicaciones comerciales|(?:promociones|ofertas)<>(?:mand|envi|recib|correo|mail)\w*|(?:mand|envi|recib)\w*<>(?:promociones|ofertas|novedades)|suscrib\w*<>(?:boletin|novedades|lista)`,
  ],
  [
    'whoHasAccess',
    String.raw`(?:quien|quienes|alguien|persona|personas|empleados|otros?)<>(?:entra|acceso|accede|ingres|conoce|sabe|tiene|usa|comparte)\w*<>(?:usuario|cuenta|${KEY}|panel|perfil|sistema|sesion)|(?:compart|dio|diste|dado)\w*<>${KEY}|(?:otros aparatos|manos)<>${KEY}|quien mas`,
  ],
  [
    'plan',
    String.raw`(?:que|cual|en que|su|tu|tipo de|tiene[s]? el|tenes el|nombre del) (?:plan|tarifa|abono(?! parcial)|suscripcion|paquete (?:contratado|tiene|de (?:fibra|datos|canales))|modalidad de (?:abono|pago|plan)|cuota de socio)(?!<>(?:mes o|anual|mensual|equivoc|compro))|plan (?:familiar|individual|contratado|actual)|modalidad de abono`,
  ],
  [
    'monthlyOrYearly',
    String.raw`(?:mes|mensual\w*|trimestral\w*|anual\w*|ano|semestral\w*)<> o (?:por |el |la |al |un |una |de )*(?:mes|mensual\w*|anual\w*|ano|semestral\w*|trimestral\w*|mensualidades)|lo quiere (?:trimestral|anual|mensual)|periodicidad|(?:abono|plan|pago|cuota) (?:anual|mensual|de doce meses)(?=<>(?:cual|prefier|quier|\?))|(?:pag|suscrib)\w*<>(?:mensual|anual|cada mes|por mes|por ano)(?:mente)?`,
  ],
  [
    'users',
    String.raw`(?:cuant[oa]s|numero de)<>(?:usuarios|asientos de|perfiles|licencias|puestos|empleados|personas<>(?:usar|utiliz|acceder|programa|software)|cuentas de usuario)\w*`,
  ],
  [
    'pauseInstead',
    String.raw`(?:paus\w*|suspend\w*|suspension|congel(?:ar|amos|ada|o|arla|arlo|acion)|fren(?:arla|arlo|ar|amos)(?!<>chirr))(?!<>(?:huele|comida|nevera))|en pausa|en lugar de (?:dar(?:se)? de baja|cancelar)|(?:guardamos|dejamos) hasta`,
  ],
  [
    'competitor',
    String.raw`competencia|(?:otr[oa]|con que|a que) (?:proveedor|compania|operadora|empresa)<>(?:cual|va|compar|oferta|cambi|pasa|ofrec|contrat)\w*(?!<>(?:viene|luz ahora))|(?:mas barato|mejor precio)|con quien contrato|(?:oferta|precio)<>(?:otra (?:empresa|compania)|competencia)|se (?:va|pasa) a (?:otra|que)`,
  ],
  [
    'renewalNotice',
    String.raw`(?:carta|correo|aviso|notificacion|mail|comunicacion|notific|avis|inform|conocimiento|enter)\w*<>(?:renov|prorrog|vencimiento|subida|caducidad del contrato)\w*|(?:renov|prorrog)\w*<>(?:carta|correo|aviso|avis|notific|enter|lleg|inform)\w*|prorroga(?= automatica)`,
  ],
  [
    'boughtWhere',
    String.raw`(?:donde|en que|en cual|a que|de que|que|cual)<>(?:tienda|sucursal|pagina|web|establecimiento|comercio|distribuidor|local|sitio|almacen|vendedor)?<>(?:compr(?!ob)|adquir|lo pidio|lo encarg|obtuv|se hizo con|consigui)(?:o|io|iste|aste|ado|ido|a|\w*)(?! (?:para|ti))(?=$|[^a-z])(?!<>(?:cuando se))(?<!que (?:compro|compraste|adquirio|adquiriste))(?<!lo que compr\w{1,5})|marketplace|(?:en|de) (?:un|una) (?:local|tienda) nuestr[oa]`,
  ],
  [
    'onlineOrStore',
    String.raw`(?:online|en linea|internet|web|app|pagina|telefono)<> o (?:en |la |viniste a |por |fue |de forma )*(?:la )?(?:tienda|presencial\w*|persona|fisic\w*|local|sucursal|mostrador)|(?:tienda|presencial|fisica|local|mostrador)<> o (?:por |en |la |a traves de )*(?:internet|online|web|linea|app|telefono|pantalla)|(?:compr|encarg|ped|pid)\w*<>(?:online|en linea|por internet|por la web|por la app)(?!<>donde)|compra online`,
  ],
  [
    'receiptKept',
    String.raw`(?:conserv|guard|tien|tenes|cuent|qued|dispon|perd|tir)\w*<>(?:recibo|ticket|tique|comprobante|boleta|factura|justificante|nota) (?:original|de (?:la )?compra)?(?!<>(?:envio|correos|devolucion|luz|numero|escane|mand|envi|transfer))(?=<>(?:\?|$|todavia|aun|a mano|compra))`,
  ],
  [
    'giftOrSelf',
    String.raw`(?:es|fue|era)<>(?:un |para un )?(?:regalo|presente|obsequio)(?!<>(?:envol|mensaje))|(?:para|lo compra\w*)<>(?:ti(?![a-z])|usted mismo|uso propio|vos|si mismo)(?! (?:le|te|es mejor))|para (?:alguien mas|otra persona|regalar)|va para alguien|se lo (?:regal|obsequi)\w*`,
  ],
  [
    'bestTimeToCall',
    String.raw`(?:cuando|a que hora|que (?:momento|horario|dia|hora|franja)|en que (?:momento|horario)|lo|le|te|mejor)<>(?:llam|hablar|telefone|localiz|contact)\w*(?!<>(?:primera vez|la llamada|paso|se corto|urgencias))(?<!cuando llam\w{1,4})(?=<>(?:mejor|bien|tarde|manana|\?|preferi|conven))|(?:llam)(?:arle|arte|amos|emos|ada)<>(?:tarde|manana|noche|hora|horario|momento|mediodia)`,
  ],
  [
    'preferredChannel',
    String.raw`(?:telefono|correo|whatsapp|mail|sms|mensaje|llamada|chat|llamamos|escribimos)<> o (?:por |le |te |prefier\w* |un )*(?:telefono|correo|whatsapp|mail|sms|mensaje|llamada|escrib\w*|llam\w*)(?!<>(?:cual es|direccion))|(?:que|por que|cual)<>(?:canal|medio de contacto|via de contacto|medio)<>(?:prefier|segu|acomod|contact|comunic|respond|avis|quiere)\w*|(?:como|de que forma|por donde)<>(?:respond|contact|avis|comuniq|contest|notific)(?:amos|emos|uemos|arle|arte|ar)`,
  ],
  [
    'calledBefore',
    String.raw`(?:primera vez|ya|antes|anterior|otras veces|previamente|cuantas veces)<>(?:llam|escrib|escrit|contact|comunic|habl|consult)\w*|(?:llam|escrib|escrit|contact|comunic)\w*<>(?:antes|anterioridad|anteriormente|otras veces|alguna vez|previamente)`,
  ],
  [
    'spokeWith',
    String.raw`(?:quien|que (?:companer[oa]|agente|asesor[a]?|persona|departamento|operador[a]?|empleado)|con quien|nombre del (?:agente|asesor)|como se llama(?:ba)?)<>(?:atend|hablaste|hablo (?:usted|ayer|antes|la|el|por|en)|inform|dijo eso|trat|coment|ayud|llamo(?! usted)|asesor|le dijo|te dijo)\w*(?!<>(?:tengo|gusto))|con que departamento`,
  ],
  [
    'promisedWhat',
    String.raw`que<>(?:le|te|les|os)<>(?:promet|ofrec|asegur|garantiz|dijeron que|dijo que|coment(?:aron|o) que|indic(?:aron|o) que)\w*(?!<>(?:error|numero|codigo|plaza|vuelo|alternativ))|(?:que )?solucion<>(?:dieron|ofrec|garantiz|promet)\w*|que (?:te|le) dijeron`,
  ],
  [
    'hearAboutUs',
    String.raw`(?:como|donde|por quien|por donde)<>(?:conoc|supo|supiste|enter|oyo|encontro|encontraste|nos)\w*<>(?:nosotros|tienda|marca|empresa|nos|existencia)|nos (?:conoc|encontr|descubr)\w*|(?:vio|viste) el anuncio|recomendad[oa]|(?:redes|amigo|anuncio|publicidad|buscador)<> o (?:por )?(?:un )?(?:redes|amigo|anuncio|recomend|buscador)|que le trajo hasta`,
  ],
  [
    'satisfaction',
    String.raw`(?:del|de) (?:1|0|uno|cero) al (?:10|5|diez|cinco)|puntu\w*|calific\w*|valor(?:a|as|aria|arias|e) (?:la|el|nuestr|su|tu)\w*|nos recomend\w*|que (?:tal|le|te) (?:ha )?parec\w*|(?:que )?opin[ao]\w*|(?:quedo|quedaste|esta|estas) (?:satisfech|content)\w*|como fue (?:su|tu) experiencia`,
  ],
  [
    'stillHappening',
    String.raw`(?:todavia|aun|sigue[s]?|continua|persiste|ya|se)<>(?:fall|igual|pas|funcion|sin (?:agua|luz|internet|servicio)|cortes|arregl|solucion|resolv|resuelt|notando|ocurr|mal|problema|sucede)\w*(?!<>(?:probado|vez|prob|intent))|se (?:arreglo|soluciono|resolvio)|continua sin|persiste\w*`,
  ],
  [
    'consentToRecord',
    String.raw`(?:autoriz|consient|acept|de acuerdo|permis|conform|permit)\w*<>(?:grab|tratamiento|datos|privacidad|politica|guard)\w*|(?:grab)(?:acion|ada|emos|amos|ar)\w*(?!<>(?:video|ruido|maquina|error))(?=<>(?:llamada|acuerdo|acept|conversacion|\?))|politica de privacidad`,
  ],
  [
    'deadline',
    String.raw`fecha (?:limite|tope|maxima)|(?:corre|hay) prisa|hasta cuando<>(?:esper|pued)\w*|(?:a mas tardar|como (?:muy tarde|maximo|tarde))|plazo (?:maximo|limite)|antes de (?:algun|que) (?:dia|fecha)|para cuando<>(?:lo )?(?:necesit|hace falta|precis|urge)\w*|urge|urgente\?|para que fecha si o si`,
  ],
];

/** What shops ask of parcels, money and accounts. */
export const shopMatters: readonly Matter[] = [...parcels, ...money, ...accounts];
