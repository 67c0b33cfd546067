const CAR = String.raw`(?:coche|auto|carro|vehiculo|moto|camioneta|furgoneta)`;

/** Health, homes, lines, and what suits whom: the same matters put more roundabout. */
export const widerLiving: readonly (readonly [string, string])[] = [
  [
    'allergy',
    String.raw`(?:alimento|ingrediente|medicamento|comida)\w*<>(?:no pued|evit|mal|sienta|reaccion)\w*|restriccion\w* (?:aliment|dietet)\w*|reaccion\w*<>(?:alimento|medicamento|producto)|gluten|marisco`,
  ],
  [
    'medicine',
    String.raw`(?:tom|us|aplic|inyect)\w*<>(?:medic|farmaco|pastill|jarabe|antibiot|pomada|insulina|comprimid)\w*|farmaco\w*|dosis|comprimidos?|antibiot\w*`,
  ],
  [
    'symptom',
    String.raw`(?:tos|fiebre|picor|sarpullido|nauseas|hinchazon|inflamacion|ronchas|erupcion|mareos?)|como se (?:siente|encuentra)|que (?:nota|notas|molestia)`,
  ],
  [
    'prescription',
    String.raw`(?:con|tiene|trae|necesita) (?:la )?receta|receta(?: medica)?|(?:medico|doctor)<>(?:indic|mand|recet|prescr|orden)\w*|formula medica`,
  ],
  [
    'meterReading',
    String.raw`(?:numero|cifra|lectura|que)<>(?:contador|medidor)|(?:contador|medidor)<>(?:marca|lectura|numero|indica|cifra|pone|digit)\w*`,
  ],
  [
    'previousSupplier',
    String.raw`(?:compania|empresa|operadora|proveedor|comercializadora|distribuidora)<>(?:anterior|actual|antes|viene|tenia|tiene ahora|origen|contrat|suministr)\w*(?!<>(?:transport|mensaj|instal|mont))|con quien (?:tiene|tenia|tienes)<>(?:luz|gas|internet|linea|contrat)\w*`,
  ],
  [
    'moveInDate',
    String.raw`(?:mud|traslad|instal|entr|ocup)\w*<>(?:cuando|fecha|dia|vivir|nuevo piso|nueva casa|vivienda)(?!<>(?:tecnico|router|app|cuenta|caldera|ladron))|(?:cuando|fecha|dia)<>(?:mud|traslad|entra a vivir|estrena|entrega de la vivienda|se cambia de casa)\w*`,
  ],
  [
    'newAddress',
    String.raw`(?:nuev|proxim|futur)\w*<>(?:direccion|domicilio|senas|vivienda|casa)(?!<>(?:cuando|fecha|dia))|(?:mud|traslad)\w*<>(?:donde|adonde|direccion)|adonde<>(?:mud|cambi|traslad|ir a vivir)\w*`,
  ],
  [
    'householdSize',
    String.raw`(?:cuant[oa]s)<>(?:viv|habit|convi|son|personas)\w*<>(?:casa|hogar|vivienda|domicilio|familia)\w*|(?:personas|habitantes|ocupantes|convivientes)<>(?:casa|hogar|vivienda|domicilio)`,
  ],
  [
    'contractEnd',
    String.raw`(?:contrato|permanencia|compromiso|suscripcion)<>(?:fin|venc|termin|hasta|acab|cuando|queda|dura|cumpl|renuev)\w*(?!<>(?:carta|aviso|correo))|(?:venc|termin|acab|fin|finaliz)\w*<>(?:contrato|permanencia|compromiso)|atad[oa]`,
  ],
  [
    'roaming',
    String.raw`(?:viaj|sal|extranjer|otro pais|fuera)\w*<>(?:datos|linea|movil|roaming|pais|telefono)<>(?:activ|us|funcion|habilit)\w*|(?:datos|linea)<>(?:europa|exterior|frontera|viaje)`,
  ],
  [
    'dataUsage',
    String.raw`(?:datos|gigas|megas|gb)<>(?:us|consum|gast|qued|necesit|al mes|mensual|acab)\w*(?!<>(?:bancari|factura|personal))|(?:consumo|gasto) de (?:datos|internet|gigas)`,
  ],
  [
    'simType',
    String.raw`(?:chip|sim|tarjeta)<>(?:nano|micro|virtual|fisic|electronic|tamano|formato|tipo)\w*|(?:nano|micro|esim|e-sim)(?=\?| o )`,
  ],
  [
    'portNumber',
    String.raw`(?:numero|linea)<>(?:conserv|manten|port|traer|pasar|actual|cambiar|mismo|nuevo)\w*(?!<>(?:pedido|guia|serie|cuenta|codigo))(?=<>(?:compania|operador|\?|numero|o ))|(?:conserv|manten|port|traer|qued)\w*<>(?:numero|linea)(?!<>(?:pedido|guia|serie|cuenta))`,
  ],
  [
    'visitSlot',
    String.raw`(?:tecnico|instalador|perito|operario|visita|cita|montaje|revision)<>(?:hora|dia|manana|tarde|franja|convien|viene|mejor|disponib|cuando)\w*(?!<>(?:vino|estuvo|paso ayer|dijo))|(?:hora|dia|cuando|franja|manana|tarde)<>(?:tecnico|instalador|perito|operario|visita|pasemos|vayamos|revision)(?!<>(?:vino|estuvo|paso|dijo|anter))`,
  ],
  [
    'technicianCame',
    String.raw`(?:tecnico|operario|perito|instalador|alguien)<>(?:ya|lleg|vin|estuv|acud|visit|revis|present|aparec)\w*<>(?:casa|ayer|verlo|domicilio)?(?!<>(?:hora|cuando|franja|abr|firm))(?=\?)|(?:vin|acud|visit|aparec|present)(?:o|ieron|aron|ado|ido)<>(?:tecnico|operario|perito|instalador|alguien)`,
  ],
  [
    'propertyType',
    String.raw`(?:vivienda|inmueble|propiedad|local|casa)<>(?:tipo|clase|unifamiliar|chalet|piso|adosad|urban|rural|segunda residencia|habitual)\w*|(?:casa|piso|chalet|departamento|apartamento|local) (?:o|u) (?:una? )?(?:casa|piso|chalet|departamento|apartamento|local|oficina)|segunda residencia|vivienda habitual`,
  ],
  [
    'roomsCount',
    String.raw`(?:cuant[oa]s|numero de|de)<>(?:habitacion|cuarto|dormitorio|bano|ambiente|estancia|recamara|alcoba)\w*(?!<>(?:hotel|reserv|desayun|hosped))`,
  ],
  [
    'access',
    String.raw`(?:acceso|acced|lleg|entr|pas)\w*<>(?:caldera|contador|tejado|cuadro|sotano|azotea|buhardilla|patio|instalacion|cuarto de)(?!<>(?:agua|lectura))|(?:libre|despejad|estrech|bloquead|facil)\w*<>(?:acceso|paso|pasillo|escalera)|(?:acceso|paso|pasillo)<>(?:libre|despejad|estrech|facil|dificil)`,
  ],
  [
    'boilerAge',
    String.raw`(?:caldera|calentador|calefon|boiler|termo)<>(?:cuant|instal|nuev|viej|antigu|compr|pus|fabric)\w*(?!<>(?:agua|fuga|donde|habitacion))`,
  ],
  [
    'waterShutOff',
    String.raw`(?:llave|paso|grifo|agua)<>(?:cerr|cort|cierr)\w*(?!<>(?:carta))|(?:cerr|cort)\w*<>(?:llave|paso|grifo|agua)`,
  ],
  ['gasSmell', String.raw`gas<>(?:olor|huel|fuga|escape|not|percib)\w*|(?:huele|olor|fuga|escape) a gas`],
  [
    'colourWish',
    String.raw`(?:que|cual|algun|cuales)<>(?:color|colores|tono|tonos|gama)<>(?:gust|prefier|quier|busc|dese|van|combin|ten)\w*(?!<>(?:pidio|pediste|recib|lleg|compr|zapato|camiseta|talla))(?=<>(?:ramo|pared|boda|decor|flor|cocina|fiesta|$))`,
  ],
  [
    'purpose',
    String.raw`(?:para|con) que<>(?:fin|proposito|objeto|uso|actividad|tarea|util|quer|necesit|emple|destin)\w*(?!<>(?:correo|contact|direccion|fecha))|que (?:uso|utilidad|actividad|deporte|trabajo|tareas?)|(?:uso|utilidad)<>(?:dar|tendr|domestic|profesional|personal)\w*`,
  ],
  [
    'placeDimensions',
    String.raw`(?:medidas|dimensiones|ancho|alto|largo|fondo|hueco|espacio)<>(?:hueco|espacio|pared|sitio|lugar|ventana|puerta|disponible|habitacion|cocina|dispon|donde|mueble)\w*(?!<>(?:ascensor|camiseta|caja|perro|talla))`,
  ],
  [
    'weight',
    String.raw`(?:pes[oae]\w{0,2}|kilos|kg)<>(?:aproxim|cuanto|total|tien|paquete|maleta|bulto|mascota|usted|pas|supera)\w*|(?:cuanto|que|cual)<>pes[oae]\w{0,2}(?![a-z])`,
  ],
  [
    'skinType',
    String.raw`(?:piel|cutis|rostro)<>(?:tipo|sec|gras|mixt|sensib|normal|delicad|como)\w*|(?:tipo|como)<>(?:piel|cutis|rostro)`,
  ],
  [
    'childAge',
    String.raw`(?:nino|nina|bebe|hij[oa]|peque|crio|chico|menor|sobrin[oa]|niet[oa])\w*<>(?:anos|edad|meses|tiene|cumple)(?!<>(?:alerg|fiebre|juguete))|para que edad|(?:edad|anos|meses)<>(?:nin|beb|hij|peque|sobrin|niet|crio)\w*`,
  ],
  [
    'petKind',
    String.raw`(?:perr|gat|mascota|animal)\w*<>(?:raza|tamano|edad|anos|pes|cachorr|adult|grande|pequen)\w*|(?:raza|especie|tamano|edad)<>(?:perr|gat|mascota|animal)\w*|que (?:mascota|animal)`,
  ],
  [
    'shoeSizeUsual',
    String.raw`(?:calza|numero|talla|horma|pie|plantilla)<>(?:normal|habitual|siempre|suele|zapato|zapatilla|calzado|bota|marca|pie|calza)\w*(?!<>(?:pidio|pediste|compr|devol|pagina))|que numero (?:usa|gasta|calza|lleva)s?`,
  ],
  [
    'vehicle',
    String.raw`(?:${CAR})<>(?:marca|modelo|cual|que|tipo|tien|es)(?!<>(?:matric|dan|anda|ano|arranc|golpe|donde))(?=\?|<>(?:modelo|marca))|(?:marca|modelo)<>(?:${CAR})`,
  ],
  [
    'vehicleYear',
    String.raw`(?:ano|matriculac|antigu)\w*<>(?:${CAR})|(?:${CAR})<>(?:ano|matriculad|antigu)\w*(?!<>(?:dan))`,
  ],
  [
    'engineType',
    String.raw`(?:motor|cilindr|caballos|inyeccion|transmision)\w*|(?:diesel|gasolina|electrico|hibrido)<>motor`,
  ],
  [
    'compatibleWith',
    String.raw`(?:con|para) (?:que|cual)<>(?:modelo|marca|aparato|equipo|dispositivo|maquina|sistema|movil|impresora|tele|consola)<>(?:conect|usar|utiliz|sirv|funcion|compatib|vincul|necesit|busc|quier|va)\w*|(?:conect|instal|acopl)\w*<>a que|en que (?:aparato|equipo|maquina|modelo)<>(?:us|pon|mont|instal)\w*`,
  ],
  [
    'hazard',
    String.raw`(?:segur|salvo|peligr|riesg|evacu|fuego|incendi|descarga electric|quemadur)\w*(?!<>(?:poliza|compania|social|aseguradora|cerradura|contrasena|lugar|sitio|proteccion|respuesta))(?=<>(?:persona|casa|nino|alguien|hay|existe|elec|gas|\?))(?<!seguro)`,
  ],
];
