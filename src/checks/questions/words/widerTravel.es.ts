const CAR = String.raw`(?:coche|auto|carro|vehiculo|moto|camioneta|furgoneta)`;

/** Journeys, accidents and insurance: the same matters put more roundabout. */
export const widerTravel: readonly (readonly [string, string])[] = [
  [
    'travellers',
    String.raw`(?:cuant\w*|quien\w*|numero)<>(?:viaj|pasaj|adult|grupo|huesped|ocup)\w*(?!<>(?:bano|anos|edad))|(?:viaj|va|ir)\w*<>(?:solo|sola|acompanad|pareja|familia|alguien mas)\w*`,
  ],
  [
    'roomType',
    String.raw`(?:cama|camas|habitacion|cuarto|suite)<>(?:prefier|quier|dese|tipo|doble|individual|vista|matrimoni)\w*(?!<>(?:desayun|dano|router))|vistas?<> o |(?:doble|individual|triple|twin)(?=\?| o )`,
  ],
  ['breakfast', String.raw`(?:con|sin|incluid|inclu)\w*<>(?:desayun|pension|comidas)\w*|solo alojamiento`],
  [
    'pets',
    String.raw`(?:mascota|perro|gato|animal)\w*(?=\?|<>(?:casa|viaj|vien|habitacion|suelt|tien|piso|consigo|acompan|domicilio))(?!<>(?:raza|edad|peso|comida|cachorro|anos))`,
  ],
  [
    'arrivalTime',
    String.raw`(?:lleg|entr|check-?in)\w*<>(?:hora|aproxim|tarde|noche|estimad|mediodia)\w*(?!<>(?:paquete|pedido|retraso|ladron|tecnico))|(?:hora|cuando)<>(?:prev|calcul|pens|estim|tien)\w*<>lleg\w*`,
  ],
  [
    'flightOrTrain',
    String.raw`(?:vuelo|tren|autobus|bus|ferry)<>(?:cual|numero|que|era|reserv|tom|viaj|salia)\w*(?!<>(?:alternativ|otro|retras|minutos))|(?:numero|codigo) (?:del|de) (?:vuelo|tren)|con (?:que|cual) (?:compania|aerolinea)`,
  ],
  [
    'delayLength',
    String.raw`(?:retras|demor|esper)\w*<>(?:cuanto|horas|minutos|tiempo|durac)\w*|(?:cuanto|horas|minutos)<>(?:retras|demor|tarde)\w*|cuanto (?:tuvo que|tuviste que) esperar`,
  ],
  [
    'alternativeOffered',
    String.raw`(?:alternativa|recoloc|otro vuelo|otro tren|vuelo siguiente|hotel)<>(?:ofrec|dieron|propus|pagaron|proporcion|facilit)\w*|(?:ofrec|dieron|propus|proporcion|facilit)\w*<>(?:alternativa|transporte|hotel|vuelo|comida|otra opcion|compensac)\w*`,
  ],
  [
    'luggageCount',
    String.raw`(?:equipaje|maletas?|valijas?|bultos|mochilas)<>(?:cuant|numero|llev|factur|lleva|piezas|tra)\w*(?!<>(?:color|aspecto|descri))|cuantas (?:maletas|valijas|mochilas|piezas)`,
  ],
  [
    'luggageLook',
    String.raw`(?:descri|como)\w*<>(?:equipaje|maleta|valija|bolso|mochila)|(?:dur[oa]|rigid[oa]|bland[oa]|ruedas|etiqueta)<>(?:maleta|valija)|(?:maleta|valija)<>(?:rigid|dur|bland|rued|tamano|material)\w*`,
  ],
  [
    'seat',
    String.raw`(?:asiento|butaca|plaza|fila)(?=\?|<>(?:prefier|numero|asign|quier|tien|ventan|delant|junto))(?!<>(?:bebe|nino|infantil|garaje|licenc))|(?:fila|ventanilla|pasillo)`,
  ],
  [
    'meal',
    String.raw`(?:menu|comida|plato|cena|almuerzo)<>(?:prefier|elig|quier|tipo|opcion|especial|reserv|cual)\w*(?!<>(?:alerg|opin|parec))|(?:vegetarian|vegan|pollo|pescado|carne|kosher|halal)\w*<>(?: o |\?)`,
  ],
  [
    'mobilityHelp',
    String.raw`(?:ayuda|asistencia|apoyo|acompan)\w*<>(?:movers|camin|aeropuerto|subir|desplaz|estacion|embarqu)\w*|(?:camin|desplaz|mov)\w*<>(?:dificult|sin ayuda|baston|andador)\w*|baston|andador|accesible|persona con discapacidad`,
  ],
  [
    'tripReason',
    String.raw`(?:viaj|visita|estancia|estadia)\w*<>(?:motivo|razon|trabajo|placer|negocio|vacacion|ocio)\w*|(?:vacaciones|trabajo|ocio|placer)(?=\?| o )`,
  ],
  [
    'carClass',
    String.raw`(?:${CAR})<>(?:categoria|gama|pequen|grande|automatic|manual|plazas|tamano)\w*(?!<>(?:golpe|rayon|matric))|(?:automatic|manual)[oa]?(?=\?| o )|cambio (?:manual|automatico)`,
  ],
  [
    'childSeat',
    String.raw`(?:silla|asiento|elevador)<>(?:bebe|nino|nina|infantil|menor|hijo)(?!<>(?:ruedas))|isofix`,
  ],
  [
    'carPickupPlace',
    String.raw`(?:recog|retir|devolv|entreg|tom|dej)\w*<>(?:${CAR})<>(?:donde|oficina|aeropuerto|estacion|sucursal|\?)|(?:aeropuerto|oficina|estacion|sucursal)<>(?:recog|retir|devolv|entreg|alquil)\w*<>(?:${CAR})`,
  ],
  ['fuel', String.raw`(?:deposito|tanque)<>(?:lleno|vacio|nivel|cuarto|medio)|que (?:carga|reposta|le echa)`],
  [
    'carDamage',
    String.raw`(?:parte|lado|zona|puerta|delante|detras|capo|lateral|frente)<>(?:dan|golpe|ray|abollad|afect)\w*(?!<>(?:paquete|caja|producto))|(?:dan|golpe|ray|abollad|desperfect)\w*<>(?:${CAR}|puerta|capo|lateral|aleta|faro|retrovisor|llanta)`,
  ],
  [
    'driverAge',
    String.raw`(?:conductor|conduc|manej)\w*<>(?:edad|anos|naci|carne|licencia)\w*|desde cuando<>(?:carne|licencia|permiso|registro)`,
  ],
  ['keysHandedTo', String.raw`juego de llaves|llavero`],
  [
    'guests',
    String.raw`(?:cuant[oa]s|numero de|para)<>(?:comensal|invitad|asistent|mesa|cubiert|vienen|vendran|seran|acudir|asistir)\w*(?!<>(?:mensual))|mesa para`,
  ],
  ['occasion', String.raw`(?:celebr|festej|conmemor|ocasion|fiesta|aniversario(?! de nac))\w*|algo especial`],
  [
    'tableWish',
    String.raw`(?:mesa|zona|sitio|lugar)<>(?:terraza|ventan|interior|dentro|fuera|tranquil|jardin|barra|prefer|rincon)\w*(?!<>(?:instal|reparto|router))|(?:dentro|interior|salon) o (?:fuera|terraza|exterior)`,
  ],
  [
    'eventName',
    String.raw`(?:concierto|partido|festival|espectaculo|funcion|obra|musical|feria|show|curso)(?=\?|<>(?:entrada|boleto|ticket|reserv|nombre|asist|iba|compr))`,
  ],
  [
    'seatCategory',
    String.raw`(?:entrada|boleto|localidad|zona|sector|ubicacion)<>(?:general|vip|platea|palco|grada|preferent|tribuna|pista|categoria|tipo|numerad)\w*|(?:tipo|categoria|zona) de (?:entrada|boleto|localidad|asiento)`,
  ],
  [
    'whereHappened',
    String.raw`(?:donde|lugar|ubicacion|direccion|en que)<>(?:hechos|accidente|choque|siniestro|ocurri|sucedi|produjo|colision|golpe|rob)\w*|(?:calle|via|carretera|cruce|esquina|aparcamiento|habitacion)<>(?:ocurri|sucedi|produjo|fue el|choque|accidente|dano)\w*`,
  ],
  [
    'whoseFault',
    String.raw`(?:quien|cual)<>(?:culpa|respons|provoc|caus|golpeo|choco|infraccion)\w*|reconoc\w*<>(?:culpa|respons)\w*|ceda el paso|semaforo`,
  ],
  [
    'injuries',
    String.raw`(?:heri|lesion|lastim|dano fisic|golpead|dolor de cuello|latigazo|hospitaliz)\w*(?!<>(?:coche|pastilla|medic))|(?:todos|alguien|ocupantes|usted)<>(?:bien|heri|lesion|ilesos|salvo)\w*\?|urgencias`,
  ],
  [
    'policeReport',
    String.raw`(?:autoridad|agentes?|patrulla|fiscalia|gendarm|juzgado)\w*(?!<>(?:tributari|fiscal))|denunci\w*|parte amistoso|numero de (?:atestado|denuncia)`,
  ],
  [
    'witness',
    String.raw`(?:alguien|quien|persona|gente)<>(?:presenci|vio|estaba|vieron|testig|declar|confirm)\w*<>(?:hechos|golpe|paso|accidente|delante|ocurri)?`,
  ],
  [
    'otherParty',
    String.raw`(?:otro|contrari|tercer|implicad|el que)\w*<>(?:conductor|coche|seguro|matricula|implicad|vehiculo|aseguradora|datos)\w*(?!<>(?:probar|culpa))|datos del otro`,
  ],
  [
    'numberPlate',
    String.raw`(?:matricula|placa|patente|chapa|dominio)<>(?:cual|numero|${CAR}|anot|apunt|completa|es)`,
  ],
  [
    'damageCause',
    String.raw`(?:causa|origen|motivo|como|por que|que)<>(?:dano|averia|rotura|fuga|incendio|desperfecto|inundacion|filtracion)\w*(?!<>(?:devol|caja|donde|tipo))|como (?:se produjo|fue que se|ocurrio (?:el|la) (?:dano|rotura|averia)|se rompio)`,
  ],
  [
    'repairEstimate',
    String.raw`(?:presupuest|cotizac|tasac|valorac)\w*<>(?:taller|repar|arregl|dano|mecanic|perit)\w*|(?:taller|mecanico|tecnico)<>(?:presupuest|cotiz|cobra|pide|costo|dijo que cuesta|cuanto)\w*|cuanto (?:costara|cuesta|saldria|saldra|vale) (?:la|el|su|arreglar|reparar)\w*`,
  ],
  [
    'repairer',
    String.raw`(?:taller|mecanico|servicio tecnico|reparador|chapista)(?=\?|<>(?:cual|donde|lleva|tien|nombre|eleg|quier|esta|confianza))(?!<>(?:presup|cuanto|curso|reserv|cobr))|(?:quien|donde)<>(?:repar|arregl)\w*`,
  ],
  [
    'driveable',
    String.raw`(?:${CAR})<>(?:arranc|mueve|marcha|circul|rued|rodar|conduc|manejar|uso|utiliz|desplaz)\w*(?!<>(?:edad|carne|quien))|en condiciones de (?:circular|rodar)|arranca`,
  ],
  [
    'earlierClaims',
    String.raw`(?:siniestro|parte|reclamo|reclamacion|incidente|percance)\w*<>(?:anterior|previ|antes|otros|ultim|historial)\w*|(?:anterior|previ|antes|otros|ultim|alguna vez)\w*<>(?:siniestro|partes|reclam|percance)\w*`,
  ],
  [
    'forcedEntry',
    String.raw`(?:cerradura|puerta|ventana|candado|persiana)<>(?:forz|rot|revent|romp|abiert|manipul|dan|senal|marca)\w*<>(?:rob|ladron|entrar|intrus)?(?=\?)(?!<>(?:caja|embalaje|coche|parabrisas))|por donde (?:entr|acced)\w*`,
  ],
  [
    'stolenItems',
    String.raw`(?:lista|objetos|cosas|bienes|pertenencias|inventario)<>(?:rob|sustra|desaparec|hurt)\w*|que (?:mas )?(?:le |te |les )?(?:rob|quitaron|sustraj|hurt)\w*`,
  ],
  [
    'itemValue',
    String.raw`(?:valor|precio|costo|cuanto (?:cuesta|vale|valia|costo|costaba))<>(?:bien|objeto|joya|robad|danad|tendria|nuevo|articulo|bicicleta|camara|reloj|mueble|mercado|declarad|estim|tasa)\w*`,
  ],
  [
    'ownerOrTenant',
    String.raw`(?:duen|propietari|alquil|inquilin|arrend|rent)\w*<> o (?:de |es |esta |la )*(?:duen|propi|alquil|inquilin|arrend|rent)\w*|(?:en|de) (?:propiedad|alquiler|renta|arriendo)(?! de (?:coche|auto))`,
  ],
  [
    'livingArea',
    String.raw`(?:metros|superficie|tamano|extension|dimensiones)<>(?:vivienda|casa|piso|local|departamento|util|habitable|construid|hogar|tiene)\w*(?!<>(?:cable|perro|ventana|nicho|pantalla))|(?:cuantos metros|que superficie)`,
  ],
  [
    'insuredSince',
    String.raw`(?:seguro|poliza|asegurad|cubiert|cobertura)\w*<>(?:desde|cuanto|tiempo|antigu|cuando|anos)\w*(?!<>(?:vence|caduc|telefon))`,
  ],
  [
    'alarm',
    String.raw`sistema de (?:seguridad|alarma)|camaras? de (?:seguridad|vigilancia)|sensores? de (?:movimiento|humo|intrus)\w*`,
  ],
];
