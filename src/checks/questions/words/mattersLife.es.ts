type Matter = readonly [string, string];

const CAR = String.raw`(?:coche|auto|carro|vehiculo|moto|camioneta|furgoneta|automovil|furgon)`;
const HOME = String.raw`(?:vivienda|casa|piso|departamento|depa|apartamento|inmueble|propiedad|hogar)`;
const BOILER = String.raw`(?:caldera|calentador|calefon|boiler|termo|termotanque|calefaccion)`;

/** Journeys, hotels, hired cars, tables and tickets. */
const travel: readonly Matter[] = [
  [
    'travellers',
    String.raw`(?:cuant[oa]s|quien|quienes|numero de)<>(?:viaj|pasajeros|adultos|huespedes|se alojan|van a (?:ir|viajar)|personas<>(?:viaj|aloj|hosped|habitacion|estancia)|acompan)\w*(?!<>(?:anos|meses|menores que))|(?:solo|sola|pareja|familia)<> o (?:en|con|acompanad)\w*|viaja\w* (?:solo|sola|acompanad)\w*|acompanantes?`,
  ],
  [
    'childrenAges',
    String.raw`(?:edad\w*|anos|meses|pasan los|cumplidos)<>(?:menores|ninos|ninas|nenes|pequenos|hijos|bebe|peques|crios|chicos)(?!<>(?:juguete|su bebe|regalo|nena))|(?:menores|ninos|ninas|nenes|pequenos|hijos|peques)<>(?:edad\w*|anos|meses|pasan los)|bebe\?<>cuantos`,
  ],
  [
    'roomType',
    String.raw`habitacion<>(?:doble|individual|fumador|suite|estandar|familiar|triple|tipo|matrimonial|separad|vista|categoria)\w*|(?:tipo|clase|categoria) de (?:habitacion|cuarto|alojamiento)|(?:doble|individual|suite|sencilla|matrimonial|triple|camas separadas)<> o (?:con |una |de )*(?:doble|individual|suite|estandar|sencilla|matrimonial|triple|dos camas|camas separadas)|vistas? al|cama (?:doble|matrimonial|grande)|dos camas|fumadores`,
  ],
  [
    'breakfast',
    String.raw`desayun\w*|bufe(?:t)?|media pension|pension completa|regimen (?:de|desea|prefiere)|todo incluido`,
  ],
  [
    'pets',
    String.raw`(?:tra|viaj|viv|hay|tien|llev|aloj|cuant|veng|vien|aviso|suelt)\w*<>(?:perros?|gatos?|mascotas?|animal\w*)(?!<>(?:tamano|raza|anos|peludo|cachorro|timbre))|mascotas?(?=\?| en (?:casa|la)| con)`,
  ],
  [
    'arrivalTime',
    String.raw`(?:hora|horas|horario|cuando|tarde|madrugada)<>(?:lleg(?:a|as|an|ada|aria|arias|ara|aran|ar)|check-?in|recepcion|entrada al (?:hotel|apartamento)|estar en)(?![a-z])(?!<>(?:tecnico|salio|paquete|su pedido))|(?:lleg(?:a|as|an|ada|aria|aran))<>(?:hora|tarde|noche|madrugada)(?!<>(?:minutos|horas tarde|retraso))|llegada al (?:hotel|alojamiento|apartamento)|hora estimada`,
  ],
  [
    'flightOrTrain',
    String.raw`(?:que|cual|en que|numero de|con que) (?:vuelo|tren|autobus|aerolinea|compania aerea|ruta|bus|ferry|trayecto)(?!<>(?:reubic|otro|minutos))|(?:vuelo|tren|autobus|aerolinea)<>(?:afectad|viaj|viene[s]?|numero|era|tom|iba)\w*|aerolinea`,
  ],
  [
    'delayLength',
    String.raw`(?:cuant[oa]s?|de cuanto|que|indi\w*)<>(?:demor|retras|tarde (?:sali|lleg)|esper(?:a|ando|aron|o|aste)(?![a-z]))\w*(?!<>(?:cita|tecnico|puede|llamar|factura))|(?:demora|retraso)<>(?:cuant|tuvo|fue|durac)\w*|horas tarde`,
  ],
  [
    'alternativeOffered',
    String.raw`reubic\w*|reacomod\w*|(?:ofrec|propus|dieron|dio|propuest|propon|pusieron)\w*<>(?:alternativ|otro (?:vuelo|tren|autobus)|reemplazo|reubic|opcion)\w*|(?:alternativa|opcion|propuesta)<>(?:dio|dieron|ofrec|compania|aerolinea|hotel|propus)\w*(?!<>(?:elig|prefier))|en otro (?:vuelo|tren)`,
  ],
  [
    'luggageCount',
    String.raw`(?:cuant[oa]s|numero de)<>(?:maletas?|valijas?|bultos?|piezas de equipaje|bolsos|equipajes?)|(?:factur|documenta|despach)\w*<>(?:una o dos|maletas?|equipaje)|cuanto equipaje`,
  ],
  [
    'luggageLook',
    String.raw`(?:color|marca|aspecto|descri\w*|como (?:es|era|eran)|senal\w*|tamano)<>(?:maleta|valija|equipaje|bolso|mochila perdida)s?|(?:maleta|valija|equipaje|bolso)s?<>(?:color|marca|aspecto|como (?:es|era|eran)|distintiv|lazo|pegatina)\w*|senal (?:distintiva|particular)|lazo o pegatina`,
  ],
  [
    'seat',
    String.raw`(?:que|numero de|cual)<>(?:asiento|butaca|silla aparece|plaza asignad)\w*(?!<>(?:licencia|bebe|seguridad|infantil))|(?:ventan\w*|pasillo)<> o (?:en |la )*(?:ventan\w*|pasillo)|asientos? (?:juntos|asignad|reservad|prefier)\w*|(?:silla|butaca|asiento) <>(?:pasabordo|tarjeta de embarque)|tarjeta de embarque`,
  ],
  [
    'meal',
    String.raw`(?:que|cual|opcion|tipo)<>(?:plato|menu(?! de (?:la app|opciones))|almuerzo|cena|comida|van a comer|bebida)(?!<>(?:opin|alerg|celeb))(?![a-z]*<>nuevo)|carne<> o|pescado|menu (?:vegetarian|vegan|infantil|especial)\w*|vegetarian\w*|vegan\w*`,
  ],
  [
    'mobilityHelp',
    String.raw`silla de ruedas|movilidad (?:reducida)?|(?:puede|pueden) (?:subir|andar|caminar)|sin escalones|acompanamiento|(?:asistencia|ayuda)<>(?:embarcar|caminar|subir|desplaz|aeropuerto|movil)\w*|andar trechos|muletas|discapacidad|rampa`,
  ],
  [
    'tripReason',
    String.raw`(?:motivo|razon|por que|a que se debe|proposito|finalidad|objeto)<>(?:viaj|desplazamiento|visita a|estancia)\w*|viaj\w*<>(?:turismo|trabajo|negocio|estudio|placer|ocio)\w*(?=<> o )?|(?:placer|turismo|ocio|estudios|negocios|trabajo)<> o (?:por )?(?:placer|turismo|ocio|estudios|negocios|trabajo)`,
  ],
  [
    'carClass',
    String.raw`(?:categoria|clase|tipo|gama|tamano|que)<>${CAR}<>(?:reserv|prefier|quier|alquil|busc|desea|necesit)\w*|(?:categoria|clase|gama) de ${CAR}|manual o automatico|automatico o manual|cuantas plazas|(?:compacto|economico|suv|familiar)<> o (?:un )?(?:compacto|economico|suv|familiar|todoterreno)`,
  ],
  [
    'childSeat',
    String.raw`sillit\w*|(?:asiento|silla|elevador|alzador) (?:infantil|para (?:bebe|nino)|de (?:bebe|nino|seguridad))|(?:asiento|silla) de seguridad|grupo de silla|alzador|maxi-?cosi`,
  ],
  [
    'carPickupPlace',
    String.raw`(?:donde|en que|a que|punto|oficina|mostrador)<>(?:recog|retir|devolv|entreg|ira por|alquil|devuelv)\w*<>${CAR}|${CAR}<>(?:donde|en que oficina|mostrador|recog|retir|devolv)\w*(?!<>(?:compr|gasolina|taller|anda))`,
  ],
  ['mileage', String.raw`kilometr\w*|odometro|cuanto<>recorr\w*|cuentakilometros|cuantos km`],
  [
    'fuel',
    String.raw`gasolina|diesel|nafta|combustible|gasoil|(?:hibrido|electrico)<> o|tanque(?! de agua)|(?:cuanta|nivel de) (?:bencina|gasolina)|bencina`,
  ],
  [
    'carDamage',
    String.raw`(?:parte|zona|desperfectos|abollad\w*|danos?|rayon\w*|rayad\w*|aranaz\w*|golpe)<>(?:${CAR}|carroceria|parabrisas|puerta del|parachoques|paragolpes|defensa)|${CAR}<>(?:golpe|abollad|dan[oa]|ray|aranaz|desperfecto)\w*(?!<>(?:donde|quien|causa))|parabrisas|carroceria|parachoques|paragolpes`,
  ],
  [
    'driverAge',
    String.raw`(?:edad|anos|cuantos|antiguedad)<>(?:manej|conduc|volante|carne|permiso|licencia)\w*|(?:carne|permiso|licencia|conductor)<>(?:hace|cuanto|antiguedad|anos|edad)\w*|hace cuanto que tiene carne|anos de quien`,
  ],
  [
    'keysHandedTo',
    String.raw`llaves?(?! (?:general|de paso|del agua|del gas|del apartamento, con))(?!<>(?:le dan|se le entregan|cerradura forz))`,
  ],
  [
    'guests',
    String.raw`comensales|(?:mesa )?para cuant[oa]s(?! (?:dias|noches|meses))(?!<>(?:estancia|habitacion))|(?:numero|cuantos) (?:de )?(?:asistentes|invitados)|(?:seran|sereis|serian|seran|son)<>(?:dos o mas|cuantos|cuantas personas)|cuantos (?:van a ser|seran|sereis|serian)|cuanta gente`,
  ],
  [
    'occasion',
    String.raw`ocasion(?:es)?(?! (?:se repitio|anterior))(?!<>cobr)|(?:celebr|festej)\w*|(?:es|por|para|celebran|es por|es para)(?: un| el| una| la| algun)? (?:cumpleanos|aniversario|boda|bautizo|comunion|despedida|graduacion|evento especial)(?!<>(?:edad|fecha))|que se brinda|motivo de la (?:reserva|cena|fiesta)`,
  ],
  [
    'tableWish',
    String.raw`mesa<>(?:alta|baja|particular|tranquil|terraza|ventana|prefier|dentro|fuera|interior|preferencia|rincon|cerca)\w*|(?:terraza|interior|salon|barra|reservado|zona tranquila|fuera|dentro)<> o (?:en |la |el |cerca de )*(?:terraza|interior|salon|barra|dentro|fuera|comedor|ventana)|un reservado|zona tranquila|junto a la ventana`,
  ],
  [
    'eventName',
    String.raw`(?:que|cual|de que|a que|como se llama|nombre del?)<>(?:concierto|partido|festival|espectaculo|funcion|obra|curso o|evento(?! van)|show|taller reserv|feria|congreso)(?!<>(?:celebr|organiza))`,
  ],
  [
    'seatCategory',
    String.raw`(?:platea|palco|grada|general|vip|preferente|tribuna|pista|anfiteatro|butaca)<> o (?:en |la )?(?:platea|palco|grada|general|vip|preferente|tribuna|pista|anfiteatro|asiento)|(?:sector|zona|tipo|categoria)<>(?:entrada|boleto|butaca|localidad|gustaria|platea|grada)\w*(?!<>(?:vivienda|reparto))|en que (?:sector|grada|tribuna)`,
  ],
];

/** What happened and what it cost: accidents, thefts, insurance. */
const insurance: readonly Matter[] = [
  [
    'whereHappened',
    String.raw`(?:donde|lugar|en que|sitio|punto)<>(?:choque|siniestro|accidente|dano(?! tiene)|ocurr|suced|paso (?:el|todo)|golpe|incidente|estacionad|robo|caida|hechos|choc)\w*(?!<>(?:quien|causa))|(?:calle|carretera|lugar|cruce|kilometro)<>(?:choque|siniestro|accidente|incidente|ocurr|suced)\w*|estaba (?:estacionado|aparcado)`,
  ],
  [
    'whoseFault',
    String.raw`culp\w*(?<!culparle)|responsab\w*|(?:quien|de quien)<>(?:caus|provoc|choco primero|tuvo la)\w*|preferencia de paso|se salto`,
  ],
  [
    'injuries',
    String.raw`lesion\w*|herid\w*|(?:hizo|hicieron|hiciste)<>dano\?|estan todos bien|(?:alguien|usted|ocupantes)<>(?:resulto|salio|lastim|dolor|hospital|ambulancia)\w*|lastimad\w*|atencion medica|ambulancia`,
  ],
  [
    'policeReport',
    String.raw`policia(?!<>(?:alarma|central))|atestado|denunci(?:a|o|aste|ado|ar|as)(?! de internet)|comisaria|(?:parte|acta) policial|guardia civil|carabineros|ministerio publico|levant\w* (?:un )?acta`,
  ],
  [
    'witness',
    String.raw`testig\w*|(?:alguien|gente|personas|transeunt\w*|camaras?)<>(?:vio|vieron|visto|viera|delante|presenci|confirm|grab)\w*|presenci\w*|quien (?:lo )?vio|transeunt\w*`,
  ],
  [
    'otherParty',
    String.raw`(?:contrari[oa]|tercero|otra parte|otro (?:conductor|coche|auto|vehiculo|implicado)|causante|parte contraria|implicad[oa]s?)<>(?:nombre|datos|poliza|seguro|telefono|llama)?(?!<>(?:culpa|responsab|chapa|placa|matricula))|(?:nombre|datos|poliza|seguro|telefono|aseguradora)<>(?:contrari[oa]|tercero|otra parte|otro (?:conductor|coche|auto|vehiculo|implicado)|implicad[oa])|de la otra parte`,
  ],
  [
    'numberPlate',
    String.raw`placas?(?! (?:base|metalica|trasera|de (?:datos|caracteristicas|induccion)|del (?:equipo|aparato)|solar))(?=<>(?:${CAR}|\?|$|otro|,|numero))|matriculas?(?! de la maquina)|patente|chapa(?=<>(?:${CAR}|seguro|otro|\?|$))(?!<>(?:violent|forz))|numero de placa`,
  ],
  [
    'damageCause',
    String.raw`(?:a que se debe|por que|que|como|causa|motivo|origen)<>(?:provoc|caus|origin|se (?:rompi|quebr|dan|averi|produj|estrope)|la fuga|el dano|la averia|la rotura)\w*(?!<>(?:devol|quien))|(?:rompio|dano|averia|rotura)<>(?:por (?:el )?(?:viento|lluvia|golpe|tormenta|granizo)|causa)|causa (?:del|de la) (?:dano|averia|rotura|fuga|siniestro|incendio)`,
  ],
  [
    'repairEstimate',
    String.raw`(?:cuanto|que importe|presupuesto|cotizacion|estimad[oa]|costo|precio|coste)<>(?:arregl|repar|taller|piden|costaria|mecanico|reposicion)\w*|(?:arregl|repar)\w*<>(?:cuanto|presupuesto|cuesta|costar)\w*|(?:pid|tien|pas|hic|dieron)\w*<>(?:presupuesto|cotizacion|un estimado)(?!<>(?:gast|maneja))|estima(?:do)? (?:el|del) (?:taller|costo)`,
  ],
  [
    'repairer',
    String.raw`(?:quien|que (?:taller|mecanico|empresa|tecnico)|a que|en que|donde|nombre del)<>(?:repar|arregl|taller|mecanico|servicio tecnico)\w*(?!<>(?:curso|reserv|cuanto|importe))|taller (?:de confianza|elegido|lo)`,
  ],
  [
    'driveable',
    String.raw`grua|remolque|remolc\w*|inmoviliz\w*|(?:${CAR})<>(?:anda(?! bien con)|rueda|circul|se mueve|arranca|funciona|puede (?:circular|moverse|rodar))\w*|(?:puede|se puede|pudo)<>(?:circular|conducir|manejar|mover)(?!<>(?:edad|quien))`,
  ],
  [
    'earlierClaims',
    String.raw`(?:primera vez|ya|antes|previ\w*|anterior\w*|otros|ultimos anos)<>(?:da un parte|reclamad|siniestros?|reclam(?:o|aciones)|partes(?! y)|percances)\w*(?!<>(?:por telefono))|(?:siniestros?|reclamaciones|reclamos|partes)<>(?:previ|anterior|antes|ultimos|historial)\w*|siniestralidad|historial de siniestros`,
  ],
  [
    'forcedEntry',
    String.raw`(?:forz|violent|fuerza|palanca|revent)\w*<>(?:puerta|cerradura|chapa|ventana|entrada|candado|locker)?|(?:como|por donde)<>entr\w*<>(?:ladron|robar|intrus)\w*|cerradura<>(?:forz|rot|revent)\w*|(?:ladron\w*|intrusos)<>(?:entr|acced)\w*`,
  ],
  [
    'stolenItems',
    String.raw`(?:que(?! (?:valor|dia|hora|fecha))|cuales|lista|relacion|inventario|objetos|bienes|articulos|cosas)<>(?:rob|sustra|hurt|se llev(?:o|aron)|desaparec|objetos faltan)\w*(?!<>(?:fecha|dia|valor))|(?:robaron|sustrajeron|se llevaron)<>(?:que|exactamente)|que objetos faltan`,
  ],
  [
    'itemValue',
    String.raw`(?:valor|tasad|cuanto (?:costaba|valia|vale|cuesta)|precio|valorad|en cuanto)\w*<>(?:objeto|nuevo|anillo|articulo|joya|bien|bienes|camara|robad|aproximado|reloj|cuadro|pieza|tasad|valora)\w*(?!<>(?:pag|factura|cobr))|valor (?:aproximado|estimado|de mercado|del)|tasacion`,
  ],
  [
    'ownerOrTenant',
    String.raw`(?:alquil(?:er|ado|ada|as|a)|arrend\w*|inquilin\w*|renta(?:da|do)?)(?!<>(?:coche|auto|carro|vehiculo|${CAR}))(?!er de (?:coche|auto|carro))|(?:propietari|duen)\w*(?=<>(?:inquilin|alquil|arrend|rent|vivienda|casa|piso|inmueble|\?))(?!<>(?:tarjeta|cuenta))|vivienda propia|es (?:suya|tuya|propia) la (?:casa|vivienda)`,
  ],
  [
    'livingArea',
    String.raw`superficie|metros cuadrados|m2|metraje|(?:cuantos metros|tamano|extension)<>(?:${HOME}|local|calefacc|habitable|tiene)\w*(?!<>(?:cable|tela|perro|ventana))|metros<>${HOME}`,
  ],
  [
    'insuredSince',
    String.raw`(?:desde|cuanto|hace|muchos anos|tiempo|lleva)<>(?:poliza|asegurad\w*|aseguradora|cobertura|cubiert[oa]|seguro con)(?!<>(?:vence|caduca))|cubierto sin interrupcion|antiguedad de la poliza`,
  ],
  ['alarm', String.raw`alarma\w*|central receptora|detectores (?:de (?:movimiento|intrus)\w*|o central)`],
];

/** Health, homes, energy, lines, and what suits whom. */
const living: readonly Matter[] = [
  [
    'allergy',
    String.raw`alerg\w*|intoleran\w*|celiac\w*|(?:hacen|hace|sienta|sientan)<>(?:dano|mal) (?:los|las|el|la|algun)|sin gluten|lactosa|frutos secos`,
  ],
  [
    'medicine',
    String.raw`medicina\w*|medicament\w*|medicacion|(?:en|algun) tratamiento(?! de)|pastillas?(?! para la cal)|miligramos|tom(?:o|ado|a|ando|aste)<>(?:algo|dolor|para el|pastilla|jarabe)|dosis`,
  ],
  [
    'symptom',
    String.raw`sintoma\w*|fiebre|malestar\w*|(?:que|como)<>(?:siente[s]?|se siente|te sientes|le duele|te duele)|mare\w*|vomit\w*|duele|dolor(?:es)?(?! (?:toma))(?!<>tomo)|molestias(?! es)`,
  ],
  [
    'prescription',
    String.raw`recet(?:a|o|aron|ado|ada|as)(?! de cocina)|graduacion|orden medica|prescri\w*|(?:medico|doctor)<>(?:papel|volante|orden|recet|extend)\w*`,
  ],
  [
    'meterReading',
    String.raw`(?:lectura|contador|medidor)(?!<>(?:foto|camara|odometro|donde))|que numero marca|(?:marca|numero|cifra)<>(?:contador|medidor)`,
  ],
  [
    'previousSupplier',
    String.raw`(?:que|cual|de que|con que|quien|su|tu)<>(?:compania|empresa|operador\w*|proveedor|comercializadora|suministrador\w*)<>(?:luz|gas|agua|actual|ahora|vien|anterior|antes|tenia|tiene|estaba|factura)\w*|(?:compania|operadora|proveedor|comercializadora) (?:actual|anterior|de origen|de luz)|quien (?:le|te) (?:da|suministra|factura)`,
  ],
  [
    'moveInDate',
    String.raw`(?:cuando|desde (?:cuando|que)|que (?:dia|fecha)|fecha|para cuando|en que)<>(?:mud|traste|vive ahi|vives ahi|instal(?:as|a|arse) en (?:la|el)|le dan las llaves|te dan las llaves|ocup|entra a vivir|entrega de llaves)\w*|fecha de (?:la )?mudanza`,
  ],
  [
    'newAddress',
    String.raw`(?:ad?onde|donde)<>(?:se muda|te mudas|mudar|se pasa|va[s]? a vivir|vivira|traslad)\w*|(?:nuev[oa]|proxim[oa]|futur[oa]) (?:domicilio|direccion|hogar)|(?:domicilio|direccion) nuev[oa]`,
  ],
  [
    'householdSize',
    String.raw`(?:cuant[oa]s|numero de)<>(?:viven|son en|hogar|miembros|integr|conviv|familia|personas en (?:casa|la vivienda))\w*|vive (?:solo|sola) o|unidad familiar|grupo familiar|(?:viven|convive)\w*<>(?:cuant|con usted|contigo)\w*`,
  ],
  [
    'contractEnd',
    String.raw`permanencia|(?:cuando|fecha|mes|hasta cuando)<>(?:venc|termin|finaliz|acaba|expira|cumple|libera)\w*<>(?:contrato|permanencia|compromiso|ano)?(?!<>(?:tarjeta|garantia|resumen))|contrato<>(?:venc|termin|finaliz|acab|expir|hasta)\w*|preaviso|se libera`,
  ],
  [
    'roaming',
    String.raw`roaming|itinerancia|(?:datos|movil|linea|paquete|bono|plan)<>(?:extranjero|internacional|fuera del pais|otro pais)`,
  ],
  [
    'dataUsage',
    String.raw`(?:cuant[oa]s?|gast|consum|acab|qued|lleva)\w*<>(?:datos|gigas|megas)(?! (?:tiene (?:tu|el) (?:telefono|movil)|personales|bancarios))(?!<>(?:velocidad|contrat))|uso de datos|(?:datos|gigas|megas)<>(?:gast|consum|acab|qued)\w*|videos? con los datos`,
  ],
  [
    'simType',
    String.raw`e-?sim|(?:tipo|formato|tamano|tarjeta|nano|micro)<>(?:sim|chip)(?!<>(?:aparato distinto))|(?:micro|nano)<> o (?:nano|micro|e-?sim)|sim (?:virtual|fisica)|tarjeta o sim`,
  ],
  [
    'portNumber',
    String.raw`portabilidad|portar|(?:conserv|manten|traer|traspas)\w*<>(?:su|tu|mismo|el|la) (?:numero|linea|movil)(?! de (?:pedido|contrato|serie))(?!<>(?:pedido|me |nos lo))|(?:linea|numero)<>(?:traer|portar|otra operadora|nuestra red)|numero nuevo o|movil pasamos`,
  ],
  [
    'visitSlot',
    String.raw`(?:cuando|hora|horario|franja|dia|turno|ventanas?)<>(?:tecnico|instalador|perito|operario|visita|montador|fontanero|electricista|plomero|inspector)(?!<>(?:vino|paso|dijo|estuvo|fue\?))|(?:tecnico|instalador|perito|operario|visita)<>(?:cuando|que dia|que hora|horario|le viene|pase)\w*(?!<>(?:estuvo|ya))`,
  ],
  [
    'technicianCame',
    String.raw`(?:pas|vin|vien|fue|acud|persono|llego|estuv|lleg)\w*<>(?:tecnico|perito|operario|cuadrilla|alguien a (?:revis|ver|arregl)|instalador|fontanero|companero)\w*(?!<>(?:hora|cuando))|(?:tecnico|perito|operario|companero|cuadrilla|instalador|fontanero)<>(?:vino|fue|paso (?:ya|ayer)|dijo|diagnostic|se persono|llego a|se present|estuvo|hizo|acudio)\w*(?!<>(?:instalo))|alguien a revisarlo`,
  ],
  [
    'propertyType',
    String.raw`(?:tipo|clase) de (?:${HOME}|local)|(?:piso|casa|chalet|local|oficina|departamento|urbana|rural|adosado|nave)<> o (?:un |una |es )*(?:piso|casa|chalet|local|oficina|departamento|urbana|rural|adosado|apartamento)|que (?:clase de )?inmueble`,
  ],
  [
    'roomsCount',
    String.raw`(?:cuant[oa]s|numero de|de cuantos)<>(?:cuartos|habitaciones|dormitorios|ambientes|estancias|piezas (?:limp|tiene la)|banos|recamaras)|dormitorios,`,
  ],
  [
    'access',
    String.raw`(?:se|como)<>(?:lleg|acced)\w*<>(?:${BOILER}|cuadro|sotano|contador|tejado|terraza|instalacion|azotea)|(?:quien|alguien)<>abr\w*<>(?:paso|sotano|porton|local|cuarto|obra)|escaleras? (?:estrech|de caracol|empinad)\w*|acceso (?:al|a la) (?:${BOILER}|sotano|cuarto|tejado|azotea|obra|patio)|sin mover muebles`,
  ],
  [
    'boilerAge',
    String.raw`(?:ano|anos|antiguedad|edad|hace cuanto|cuando|vieja)<>${BOILER}|${BOILER}<>(?:ano|anos|antiguedad|edad|revision|vieja|instalada en)`,
  ],
  [
    'waterShutOff',
    String.raw`(?:cort|cerr|cierr|abiert)\w*<>(?:agua|llave (?:general|de paso)|grifo general|llave del agua)(?!<>(?:desde cuando))|llave (?:general|de paso|del agua)|agua<>(?:cortad|cerrad|abiert)\w*|paso de agua`,
  ],
  ['gasSmell', String.raw`(?:olor|huel|oler|oli|percib|sient|not|fuga|escape)\w*<>gas(?![a-z])`],
  [
    'colourWish',
    String.raw`(?:color|colores|tono|tonos)<>(?:prefer|imagin|ramo|decoracion|combin|no quier|gust|flores|fiesta|mantel|pared)\w*(?!<>(?:recib|llego|talla))|(?:alguna preferencia de|algun) color`,
  ],
  [
    'purpose',
    String.raw`(?:para que|que uso|que (?:le|les) dar|en que (?:piensa|va|vas)|uso)<>(?:uso|usar|usara|usaria|utiliz|emple|dar(?:a|as|ia)|destin|quiere\w* (?:usar|hacer)|sirv|lo quiere|lo necesit|lo va)\w*(?!<>(?:direccion|conectar|programa|impresora|gafas))|que tipo de (?:fotos|trabajos?|uso)|con que (?:fin|motivo)|finalidad|para (?:correr|caminar|trabajar|jugar|estudiar)<> o`,
  ],
  [
    'placeDimensions',
    String.raw`(?:cuanto|medidas|dimensiones|largo|ancho|alto|fondo|hueco)<>(?:mide|espacio|hueco|nicho|ventana|sitio|techo|pared|lugar|puerta(?! (?:y|del coche)))(?!<>(?:ascensor|perro))(?![a-z])|(?:ancho|alto|largo),? (?:ancho |alto )?y (?:fondo|ancho|alto|largo)`,
  ],
  [
    'weight',
    String.raw`pes(?:o|a|an|ado|aba)(?! (?:mexic|argent|colomb))(?=<>(?:paquete|mueble|\?|bulto|kilos|caja|tiene|su|maleta|perro|$))(?!<>(?:a pesar))|cuanto pesa\w*|(?:cuantos|de|mas de \d+) (?:kilos|kg)|(?:pasa|supera) (?:de |los )?\d+ (?:kg|kilos)`,
  ],
  [
    'skinType',
    String.raw`(?:tipo de )?piel(?=<>(?:sec|gras|mixt|normal|sensib|\?|tiene|es))|cutis|rostro|(?:sec[oa]|gras[oa]|mixt[oa])<> o (?:sec|gras|mixt|normal|sensib)\w*|tu cara`,
  ],
  [
    'childAge',
    String.raw`(?:edad|anos|anitos|meses|cumple)<>(?:bebe|nena|nene|nino|nina|hijo|hija|chiquit[oa]|pequen[oa]|peque)(?!<>viaj)(?![a-z])|(?:bebe|nena|nene|nino|nina|hijo|hija|pequen[oa])<>(?:edad|anos|meses)(?!<>viaj)|recien nacid[oa]|cuantos anitos`,
  ],
  [
    'petKind',
    String.raw`perro o gato|gato o perro|(?:raza|tamano|anos|edad|que)<>(?:perro|gato|peludo|mascota|animal|cachorro)(?!<>(?:traen|viaj|hay))|cachorro o|(?:mascota|animal) (?:es|tiene)`,
  ],
  [
    'shoeSizeUsual',
    String.raw`(?:talla|numero|que)<>(?:zapato|pie|calza|calzado|tenis|zapatillas|botas)(?!<>(?:pidio|pediste|compr|devol|serie|pagina))|(?:mide|centimetros)<>pie(?![a-z])|cuanto calza\w*`,
  ],
  [
    'vehicle',
    String.raw`(?:marca|modelo)<>(?:y modelo )?<>${CAR}(?!<>(?:ano|alquil))|(?:que|cual|para que|de que) ${CAR}(?!<>(?:reserv|quiere y|prefier|alquil))|es (?:turismo|furgoneta)`,
  ],
  [
    'vehicleYear',
    String.raw`(?:ano|anos|20\d\d)<>(?:${CAR}|fabricacion|matriculacion)(?!<>(?:caldera|volante))|${CAR}<>(?:de que ano|que ano|ano|20\d\d)(?![a-z])|primera matriculacion|ano de fabricacion`,
  ],
  [
    'engineType',
    String.raw`motor(?!<>(?:ruido|suena|huele))|turbo o|cilindrada|\d\.\d o \d\.\d|(?:que|cuantos) (?:caballos|cilindros)`,
  ],
  [
    'compatibleWith',
    String.raw`compatib\w*|(?:con|para|a) que<>(?:impresora|cafetera|modelo|tele|movil|aparato|equipo|consola|ordenador|maquina|telefono)<>(?:usar|conect|cartucho|funda|es\b|va|capsulas|utiliz|sirv|es el|es la)\w*(?!<>(?:entra|intenta))`,
  ],
  [
    'hazard',
    String.raw`peligro\w*|riesgo\w*|chispas?|humo|cables al aire|(?:es|esta|estan) (?:seguro|a salvo|seguros)(?=<>(?:dentro|vivienda|casa|alli|permanec))|electrocut\w*|calambre|ninos en casa|llamas`,
  ],
];

/** What is asked of journeys, accidents, homes and people. */
export const lifeMatters: readonly Matter[] = [...travel, ...insurance, ...living];
