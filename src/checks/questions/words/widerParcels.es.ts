/** Parcels, returns and money: the same matters put more roundabout. */
export const widerParcels: readonly (readonly [string, string])[] = [
  [
    'packagingDamaged',
    String.raw`(?:estado|aspecto|condiciones)<>(?:embalaje|empaque|caja|envoltorio|paquete|sobre)|(?:venia|llego|vino|traia)<>(?:golpes|humedad|agujeros|roturas|precintad|cinta|bien cerrad|sellad|abiert)\w*|(?:caja|embalaje|empaque|paquete|precinto)<>(?:integr|sellad|precintad|cerrad|roto)\w*`,
  ],
  [
    'packagingKept',
    String.raw`(?:caja|embalaje|empaque)<>(?:donde (?:vino|venia|llego)|a mano|tir|bot|basura|recicl)\w*|(?:aun|todavia|sigue)<>(?:caja|embalaje|empaque)`,
  ],
  [
    'whatMissing',
    String.raw`(?:cual|cuales|que)<>(?:es|son)<>(?:faltante|lo que falta|faltan)\w*|faltante\w*|(?:echa|echas)<>(?:falta|menos|faltar)|que no (?:vino|venia|estaba|encuentra|llego)`,
  ],
  [
    'neighbourAsked',
    String.raw`(?:vecin[oa]s?|conserje|porter[oa]|porteria|vigilante|recepcion)<>(?:ya|tal vez|por si|quiza|sabe|alguno|alguien)(?!<>(?:lo dejamos|dejar))|(?:algun|tu|su|un) vecin[oa]|alguien (?:del|de la|en el) (?:edificio|portal|bloque|comunidad|familia)<>(?:recog|recib|lo tenga|cogi)\w*`,
  ],
  [
    'whoSigned',
    String.raw`firma<>(?:comprobante de entrega|albaran|hoja de entrega|recibi)|(?:quien|alguien)<>(?:recogi|acept|recibi|cogi|tom)(?:o|ado|do)<>(?:paquete|entrega|pedido|envio)|de quien es<>(?:firma|garabato)|(?:suya|tuya)<>firma|firma<>(?:suya|tuya|reconoc)\w*`,
  ],
  [
    'safePlace',
    String.raw`(?:donde|algun sitio|algun lugar)<>(?:dej|pued|pod)\w*<>(?:si no|ausent|paquete sin)|(?:dejarl[oa]|dejamos)<>(?:puerta|garaje|jardin|porche|terraza|vecin|conserj|porteria|tienda|con alguien)\w*|autoriz\w*<>dej\w*|a resguardo`,
  ],
  [
    'noteLeft',
    String.raw`(?:papelito|aviso de (?:paso|llegada|entrega|ausencia)|notita)|(?:aviso|nota|papel|tarjeta)<>(?:dej|pas|puert|buz|transport)\w*|(?:en|bajo) (?:la puerta|el buzon)<>(?:algo|nota|papel|aviso)`,
  ],
  [
    'somebodyHome',
    String.raw`(?:alguien|gente|persona)<>(?:recoger|recibir|atender|abrir|firmar|casa|domicilio)\w*(?!<>(?:nombre))|(?:en|por) casa<>(?:hora|dia|manana|tarde|ese)|(?:puede|podra|podria)<>(?:recibirlo|atender al|abrirle|recibirnos)|estar (?:en )?casa`,
  ],
  [
    'floor',
    String.raw`(?:piso|planta|puerta|letra|escalera)<>(?:numero|exact|cual|que|letra|es)(?=\?| )|(?:altura|altillo|sotano|semisotano)<>(?:vive|piso)|subir (?:al|hasta el|a un|muchos)`,
  ],
  ['elevator', String.raw`(?:cabe|subir)<>(?:ascensor|elevador|montacargas)`],
  [
    'doorCode',
    String.raw`(?:abr|entr|acced|pas)\w*<>(?:portal|porton|edificio|urbanizacion|garita|recinto|verja)<>(?:codigo|clave|como|numero|pin)|(?:codigo|clave)<>(?:abr|entr(?!eg)|acced)\w*(?!<>(?:cuenta|sesion|app|perfil))|(?:codigo|clave) de (?:acceso al (?:edificio|portal|recinto)|la (?:puerta|entrada|reja)|entrada)`,
  ],
  [
    'bellName',
    String.raw`(?:timbre|portero|buzon|telefonillo|interfono)<>(?:nombre|quien|cual|que|toc|llam|puls)\w*(?!<>(?:roto|perro))|a que (?:timbre|puerta)`,
  ],
  [
    'openingHours',
    String.raw`(?:abr|cierr|cerr)\w*<>(?:hora|cuando|dia|tarde)|(?:hora|horas|dias|horario)<>(?:abr(?!ev)|cierr|cerr|atiend|atenci)\w*(?!<>(?:tecnico|paquete|llamad|devoluc))|(?:abiert[oa]s?)<>(?:sabado|domingo|mediodia|tarde|hora)\w*`,
  ],
  [
    'truckAccess',
    String.raw`(?:camion|furgoneta|trailer|transporte)<>(?:acces|pued|cab|llega|entra(?!rg))\w*|(?:aparcar|estacionar|parar)<>(?:cerca|puerta|frente|delante)|acceso (?:para|de) (?:camion|vehicul|furgon)\w*|restriccion\w* de (?:trafico|paso|altura)`,
  ],
  [
    'partialDeliveryOk',
    String.raw`(?:primero|antes|ya)<>(?:disponible|en stock|lo que (?:hay|tenemos))|(?:import|parec|val|acept|inconvenient)\w*<>(?:dos (?:paquetes|envios|entregas|veces)|partido|separad|por partes)\w*|el resto (?:despues|mas tarde|luego|cuando)`,
  ],
  [
    'carrier',
    String.raw`(?:quien|que empresa|que compania)<>(?:trae|traia|entrega|reparte|transporta|lleva|recoge)<>(?:paquete|pedido|envio)?|(?:mensajeria|paqueteria|transportista|courier)<>(?:cual|encarg|usa|utiliz|nombre|es)\w*(?!<>(?:decir|saber|digo))`,
  ],
  [
    'giftMessage',
    String.raw`(?:mensaje|dedicatoria|nota|texto|frase)<>(?:quiere|desea|incluy|personaliz|escrib|poner|pongamos)\w*(?!<>(?:error|buzon|recib|repart))|que (?:desea|quiere|quieres|queres) (?:que )?(?:escriba|diga|ponga)\w*`,
  ],
  [
    'giftWrap',
    String.raw`(?:envoltorio|papel|caja|bolsa) (?:de|para) regalo|presentacion de regalo|(?:con|sin) (?:lazo|mono|envoltorio)`,
  ],
  [
    'labelPrinted',
    String.raw`(?:etiqueta|rotulo)<>(?:correo|imprim|adjunt|mano|pudo|lista)\w*|imprimir\w*|(?:recib|descarg)\w*<>(?:etiqueta|guia (?:de|para) (?:devol|retorn))`,
  ],
  [
    'whereDroppedOff',
    String.raw`(?:donde|en que|a que|cual)<>(?:entreg|dej|deposit|solt|llev)(?:o|aste|ado)<>(?:paquete|devolucion|caja|bulto|envio)|(?:punto|oficina|sucursal|tienda|buzon|locker)<>(?:entreg|dej|depos|llev)(?:o|aste|ado)(?!<>nota)`,
  ],
  [
    'proofOfPosting',
    String.raw`(?:dieron|entregaron|tiene|conserva|guard)\w*<>(?:resguardo|comprobante|recibo|justificante|papel)<>(?:al (?:dejar|entregar|enviar)|de (?:entrega|envio|deposito)|del envio)|prueba de (?:envio|entrega|deposito)|comprobante de (?:envio|entrega|devolucion|deposito)`,
  ],
  [
    'refusedParcel',
    String.raw`(?:devolv|mand|regres)\w*<>(?:sin abrir|puerta|repartidor|al momento|en la entrega)|(?:no|nunca) (?:lo |la |se )?(?:acepto|aceptaste|recibio|quiso|cogio)|(?:nego|negaste|negado)`,
  ],
  [
    'whatReceivedInstead',
    String.raw`(?:que|cual)<>(?:articulo|producto|cosa|modelo)?<>(?:le|te) (?:lleg|mand|envi|entreg|vin)\w*<>(?:entonces|realmente|caja|finalmente|lugar)?(?=\?)(?<!(?:no|cuando) (?:le|te) \w{1,12})|lo que (?:recibio|llego|vino)<>(?:es|era|fue)|en su lugar|por error`,
  ],
  [
    'wornOrUsed',
    String.raw`(?:puest|usad|estrenad|llevad|utilizad|probad)[oa]s?(?=\?|<>(?:calle|vez|fuera|casa|ya))(?!<>(?:otro|reinici))|(?:sin|con) uso|uso (?:le|previo|que)|nuev[oa]s? (?:y )?sin|(?:sigue|esta)<>precintad[oa]|(?:manch|sud|lavad)[oa]s?`,
  ],
  [
    'tagsOn',
    String.raw`(?:etiqueta|etiquetas|rotulo)<>(?:intact|original|colgand|ropa|quit|arranc|prenda|aun|todavia|lleva|sigue)\w*|con (?:las |sus |la )?etiquetas?`,
  ],
  [
    'whyReturn',
    String.raw`(?:motivo|razon|causa|porque)<>(?:devol|devuelv|cambio|retorno|regres)\w*|(?:que|algo)<>(?:no|mal)<>(?:gusto|convenc|encaj|cuadr|satisf|complac)\w*|que (?:le|te) (?:decepcion|disgust|desagrad)\w*|(?:talla|defecto|arrepent)\w* o (?:talla|defecto|arrepent)\w*|a que se debe (?:la|su|tu) (?:devol|cambio)\w*`,
  ],
  [
    'keepForDiscount',
    String.raw`(?:quedarse|quedarsel[oa]|quedartel[oa]|te l[oa] quedas|se l[oa] queda|quedaria|quedarias)(?! (?:con el conserje))|(?:\d+ ?%|euros|pesos)<>(?:descuento|menos|rebaj)\w*<>(?:qued|conserv)\w*|(?:parcial|descuento)<>(?:devolver|devolucion)`,
  ],
  [
    'exchangeForWhat',
    String.raw`(?:por (?:que|cual)|que|cual)<>(?:otr[oa]|nuev[oa])<>(?:quiere|prefier|desea|elig|le (?:envi|mand))\w*|(?:cambiar|cambiamos|cambio|sustituir)\w*<>por (?:que|cual|otr)|(?:que|cual)<>(?:prefier|quier|dese)\w*<>(?:cambio|lugar|vez)`,
  ],
  [
    'voucherOrMoney',
    String.raw`(?:devolucion|reembolso|importe|dinero)<>(?:vale|cupon|saldo|monedero|tarjeta regalo|credito)|(?:vale|cupon|saldo|monedero|credito)<>(?:dinero|efectivo|tarjeta|banco|reembolso|devol)\w*`,
  ],
  [
    'substituteOk',
    String.raw`(?:similar|parecid|equivalent|alternativ|sustitut|reemplazo)\w*<>(?:si|vale|serv|sirv|acept|parec|gust|agotad|stock)\w*|(?:acept|import|parec|val|serv|sirv)\w*<>(?:otra marca|otro modelo|otro color|similar|parecid|equivalent|sustitut)\w*`,
  ],
  [
    'whyCancel',
    String.raw`(?:que|cual|por que|motivo|razon|causa)<>(?:llev|empuj|decid|motiv|hizo|impuls)\w*<>(?:dar|baja|cancel|dejar|irse|irte|retir|anular|decision)\w*|(?:decision|motivo) de (?:irse|baja|cancel|abandon|dej|retir)\w*|nos (?:deja|dejas|abandona)\w*`,
  ],
  [
    'deliveryInstructions',
    String.raw`(?:indicacion|instruccion|observacion|aclaracion|referencia)\w*(?=\?|<>(?:entreg|llegar|reparto|envio|encontr|adicional))|(?:algo|detalle|cosa)<>(?:sepa|saber|tenga en cuenta|avisar)<>(?:reparto|repartidor|chofer|transportista|entrega)|punto de referencia|como (?:llegar|se llega) a (?:su|tu|la) (?:casa|puerta|domicilio)`,
  ],
  [
    'recipient',
    String.raw`(?:quien|persona)<>(?:recoger|recibir|destin|regal|usar|agasaj)\w*(?!<>(?:abr|habra|firm))|nombre (?:del|de la|de quien) (?:destinatari|recib|va a recib)\w*`,
  ],
  [
    'paymentMethod',
    String.raw`(?:metodo|medio|forma|modo|modalidad|via) de pago|(?:efectivo|transferencia|paypal|bizum|contado)(?=\?| o )|(?:uso|usaste|utilizo|utilizaste)<>(?:pagar|para el pago)|como (?:hizo|hiciste|realiz\w*) el pago`,
  ],
  [
    'cardLastDigits',
    String.raw`terminacion|(?:digitos|numeros|cifras)<>(?:tarjeta|plastico)|tarjeta<>(?:digitos|numeros|cifras|termina|acaba)`,
  ],
  [
    'bankName',
    String.raw`(?:banco|entidad|caja de ahorros)(?=\?|<>(?:tarjeta|trabaj|emit|tien|pertenec|usa))(?!<>(?:cobro|concepto|clabe))|con que (?:banco|entidad)|nombre (?:del|de su|de tu) banco`,
  ],
  [
    'timesCharged',
    String.raw`(?:dos|tres|doble|cuantos|cuantas|veces)<>(?:cobr|carg|debit|descont|pasaron|importe|aparece)\w*(?!<>(?:bateria|cargar))|(?:aparece|figura|sale|ve[s]?)<>(?:dos veces|una vez|duplicad|repetid|varias)\w*`,
  ],
  [
    'whoseCard',
    String.raw`(?:tarjeta|cuenta)<>(?:nombre de (?:quien|otra|usted)|propia|familiar|empresa|titular|pertenec|suya)\w*(?!<>(?:correo|regist))|titular (?:de la )?tarjeta|nombre (?:en|de) la tarjeta`,
  ],
  [
    'statementText',
    String.raw`(?:concepto|descripcion|leyenda|texto|nombre|referencia)<>(?:cargo|cobro|movimiento|extracto|banco|debito|recibo)|(?:extracto|estado de cuenta|cartola|resumen|movimientos)<>(?:pone|dice|sale|aparece|figura|nombre|concepto)`,
  ],
  [
    'instalments',
    String.raw`plazos(?! de (?:entrega|devol|prueba))|cuotas(?!<>(?:socio|gimnas))|mensualidades|msi|a meses|financ\w*|en (?:varios|dos|tres|\d+) pagos|pago unico`,
  ],
  [
    'voucherCode',
    String.raw`(?:cupon|codigo promo\w*|codigo de descuento|vale|bono|tarjeta regalo)<>(?:cual|que|numero|letras|escrib|copi|pas|introdu|us|pus|aplic|empieza)\w*(?!<>(?:error|roaming|dinero|mensaje))|codigo<>(?:descuento|promocion|oferta|rebaja)(?!<>(?:error|aviso|mensaje))`,
  ],
  [
    'codeError',
    String.raw`(?:al|cuando)<>(?:aplic|introdu|met|canj|pon|us|ingres)\w*<>(?:cupon|codigo|vale|bono|descuento|promocion)|(?:cupon|codigo|vale|bono)<>(?:rechaz|caduc|invalid|error|no vale|dice)\w*`,
  ],
  [
    'invoiceName',
    String.raw`factura\w*<>(?:nombre|quien|titular|razon|empresa|particular|persona)\w*(?!<>(?:numero|correo))|(?:nombre|quien|titular)<>factura\w*|datos de facturacion|facturamos a`,
  ],
  [
    'vatNumber',
    String.raw`(?:id|registro|clave|cedula|numero|identificador|datos) (?:fiscal|tributari[oa])\w*|contribuyente|iva intracomunitario|intracomunitario`,
  ],
  [
    'invoiceByPostOrMail',
    String.raw`(?:factura\w*|recibos?)<>(?:papel|correo|email|digital|pdf|postal|electronic|imprimir)\w*(?!<>(?:descarg|numero|adjunt|mand))|(?:en|por) (?:papel|correo postal)(?! de regalo)|por carta o`,
  ],
];
