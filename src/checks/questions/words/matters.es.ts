import { lifeMatters } from './mattersLife.es';
import { shopMatters } from './mattersShop.es';
import { widerDevices } from './widerDevices.es';
import { widerParcels } from './widerParcels.es';
import { widerAccounts } from './widerAccounts.es';
import { widerTravel } from './widerTravel.es';
import { widerLiving } from './widerLiving.es';

const D = String.raw`(?:dispositivo|aparato|equipo|movil|celular|cel|telefono|smartphone|ordenador|computadora|computador|compu|portatil|laptop|tablet|tableta|tele|televisor|televisi[oó]n|pc|consola|iphone|maquina)s?`;
const OTHER = String.raw`(?:otr[oa]s?|distint[oa]s?|diferentes?|segund[oa]|cualquier otr[oa])`;
const WEB = String.raw`(?:navegador\w*|firefox|chrome|safari|edge|opera|explorer|brave|explorador)`;
const TRY = String.raw`(?:prob|prueb|intent|us|utiliz|abr|entr|funcion|test|ensay|conect|pas|ocurr|suced|fall)\w*`;

/** Devices, programs and the net: what was tried with them, and what they show. */
const technical: readonly (readonly [string, string])[] = [
  [
    'restarted',
    String.raw`reinici\w*|resete\w*|resetad\w*|rearranc\w*|reboot\w*|apag\w*<>(?:encend|prend|encien|volv|vuelt|minuto|segundos)\w*|desench\w*<>(?:volv|vuelt|vuelv|minuto|segundos|rato|enchuf|conect)\w*|desconect\w*<>(?:corriente|luz|minuto|segundos|volv|vuelv|vuelt|rato)\w*|(?:quit|cort|sac)\w*<>(?:corriente|luz un|enchufe<>(?:minuto|rato|volv))|hacerle un reset|(?:off|apagado) y (?:on|encendido)`,
  ],
  [
    'updated',
    String.raw`actualiz\w*|version (?:mas )?(?:nueva|reciente|actual)|ultima version|parches?|al dia (?:la|el|con)|(?:la|el) (?:app|aplicacion|firmware|software|sistema)<>al dia|mas (?:nueva|reciente) (?:del|de la)|update\w*|upgrade`,
  ],
  [
    'reinstalled',
    String.raw`reinstal\w*|desinstal\w*|(?:borr|elimin|quit|sac)\w*<>(?:app|aplicacion|programa|celular|movil)<>(?:baj|descarg|instal|pon|pus|otra vez|de nuevo)\w*|(?:instal|baj|descarg)\w*<>(?:otra vez|de nuevo|nuevamente|desde cero|de cero|limpia)|volv\w*<>(?:a )?(?:instal|baj|descarg)\w*|descarg\w* de nuevo|instalacion limpia`,
  ],
  [
    'cacheCleared',
    String.raw`cache\w*|cookies?|historial(?! de (?:siniestros|compras|pedidos|pagos))|datos (?:de navegacion|del navegador|almacenados|temporales)|archivos temporales|(?:borr|limpi|elimin|vaci)\w*<>(?:temporales|datos|navegador|navegacion)|modo incognito|ventana (?:privada|de incognito)`,
  ],
  [
    'factoryReset',
    String.raw`(?:de|a) (?:la )?fabrica(?!cion)|hard reset|configuracion (?:original|inicial|de fabrica)|valores (?:iniciales|originales|por defecto)|ajustes (?:iniciales|originales|de fabrica)|formate\w*|borr\w* todo|restaur\w*|restablec\w*(?! (?:la |su |tu |una )?(?:contrasena|clave|password))|como recien salido|dejar?lo de cero`,
  ],
  [
    'cablesChecked',
    String.raw`(?:cables?|cableado|conexiones|conectores|conector|latiguillo|enchufes|clavijas?|mangueras?|alargador)<>(?:bien|firme\w*|suelt\w*|floj\w*|pelad\w*|encajad\w*|conectad\w*|en su (?:sitio|lugar)|ajustad\w*|apretad\w*|mal|dobl\w*|mordid\w*|danad\w*|metid\w*|baila)|(?:revis|comprob|comprueb|verific|chec|mir|chequ|asegur|ajust|apret)\w*<>(?:cables?|cableado|conexiones|conectores|clavijas)|(?:bien|firmes?|correctamente) (?:conectad|enchufad|encajad|apretad)\w*<>(?:cables?|todo)?|todos los cables|cables? (?:pelado|suelto)`,
  ],
  [
    'otherOutlet',
    String.raw`${OTHER} (?:enchufe|toma|tomacorriente|contacto|clavija|corriente|base|regleta)\w*|(?:enchufe|toma|tomacorriente|contacto) (?:distint|diferent|de la pared)\w*|(?:enchuf|conect)\w*<>(?:otro lado|otra habitacion|otro lugar|otro cuarto|otra parte|directamente a la pared|directo a la pared|otro sitio)|sin (?:la |el |una )?(?:zapatilla|regleta|alargador|multicontacto|extension)|(?:ese|mismo) (?:mismo )?enchufe`,
  ],
  [
    'otherDeviceTried',
    String.raw`${TRY}<>${OTHER} ${D}|${OTHER} ${D}|${D} (?:distint|diferent|de (?:otr|algun|un amig|un famil))\w*|tambien (?:en|con|desde) (?:la|el|una?) ${D}|(?:en|desde|con) el ${D} de (?:otra|un|algu|tu|su)\w*|solo (?:en|con) (?:ese|este|el) ${D}`,
  ],
  [
    'otherBrowserTried',
    String.raw`(?:${OTHER}|cambi\w*<>|${TRY}<>(?:con|en|desde)) ?${WEB}|${WEB} (?:distint|diferent)\w*|${WEB}<>(?:otro|en lugar de|en vez de|tambien)|modo (?:incognito|privado)`,
  ],
  [
    'batteryReplaced',
    String.raw`(?:cambi|reempl|sustitu|pon|pus|met|coloc|prob|recambi|repon)\w*<>(?:pilas?|bateria\w*)|(?:pilas?|baterias?) (?:nuev|recien|distint|otra)\w*|nuevas? (?:pilas?|baterias?)|(?:pilas?|bateria\w*)<>(?:cambi|reempl|sustitu|nuev|gastad|agotad)\w*`,
  ],
  [
    'charged',
    String.raw`(?:carg(?:ar|ando|arl[oa]|astes?|ado|ada|uen?|a completa)|recarg\w*)(?! (?:en|al|a) (?:tu|su|la) (?:cuenta|tarjeta))|base de carga|luz de carga|(?:nivel|porcentaje) de bateria|(?:bateria|carga)<>(?:llena|completa|cien|100|cargada|agotada)|cargador|enchufad[oa]<>(?:horas|noche|cargando)|estacion de carga`,
  ],
  [
    'cleaned',
    String.raw`limpi(?!\w*<>(?:cache|historial|datos|cookies|navegador|hogar|cotiz|dormitorios|piezas limpiamos|cuartos|casa))\w*|(?:pas|sac|quit|sopl|aspir)\w*<>(?:trapo|pano|polvo|pelusa|suciedad|restos|grasa|pelos)|aspir(?:ar|o|aste|ado)|enjuag\w*|mantenimiento de limpieza|lav(?:o|aste|ado) (?:el|la) (?:filtro|bandeja|deposito)|desempolv\w*|sacudi\w*`,
  ],
  ['descaled', String.raw`descal\w*|desincrust\w*|anti-?cal|(?:la|de) cal(?![a-z])|sarro|vinagre`],
  [
    'filterChanged',
    String.raw`(?:cambi|reempl|renov|recambi|sustitu|pon|pus|coloc|nuevo)\w*<>(?:filtro|hepa|cartucho de agua|carbon)|filtro<>(?:cambi|nuevo|recambio|reempl|renov|sustitu|viejo)\w*|hepa`,
  ],
  [
    'lightShown',
    String.raw`(?:luz|luces|piloto|pilotos|led|leds|foco|foquito|testigo|indicador|lucecita|lamparita)<>(?:roj|verd|azul|ambar|naranja|amarill|blanc|fij|intermit|parpad|titil|sale|encend|prend|color|tiene|modem|router|aparato|equipo|muestra|apagad)\w*|(?:color|que|cual|cuantas|alguna)<>(?:luz|luces|piloto|pilotos|led|leds|foco|testigo|indicador|lucecita)(?! (?:electrica|le da|ahora))(?![a-z])|parpade\w*|titil\w*`,
  ],
  [
    'errorShown',
    String.raw`(?:mensaje|codigo|aviso|texto|numero|leyenda|advertencia|alerta|cartel)<>(?:error|fallo)(?! (?:en el|de) (?:cobro|cupon))|que (?:error|codigo de error|mensaje|aviso|leyenda|advertencia|alerta)<>(?:aparece|sale|muestra|da|dice|arroja|ve[s]?|marca|tira|lanza|pone)(?!<>(?:cupon|vale|bono|codigo (?:de descuento|promo)|promocion))\w*|que (?:pone|dice|sale|aparece|muestra|marca|ve[s]?|lee[s]?)(?: exactamente)?(?: en)? (?:la|el) (?:pantalla|ventana|display|aviso|mensaje|panel|visor|error|cartel)|que dice<>exactamente|mensaje (?:mostrado|que sale|en pantalla)|advertencia que|transcri\w*<>(?:mensaje|aviso|error|advertencia|texto)|(?:algun|un) (?:mensaje|codigo|aviso) (?:de error|en (?:la )?pantalla)`,
  ],
  [
    'noise',
    String.raw`ruid\w*|sonid\w*|(?:como|que|raro|algo|hace)<>(?:suena|sonaba|sonar)|suena<>(?:rar|fuerte|extran|metal|bien)\w*|chirri\w*|zumb\w*|pitid\w*|cruj\w*|rechin\w*|ronrone\w*|traquete\w*|golpete\w*|vibra\w*|silb\w*|(?:se )?escuch\w* (?:algo|un|algun)|se oye`,
  ],
  [
    'smell',
    String.raw`(?:(?<!de que |que )olor\w*|huel\w*|oler|oli\w*|tufo|peste|apest\w*|hedor)(?!<>(?:a )?gas(?:es)?(?![a-z]))|quemado`,
  ],
  [
    'leakPlace',
    String.raw`(?:de|por) (?:donde|que (?:parte|lado|tubo|pieza|zona|sitio))<>(?:sal|gote|pierd|escurr|brot|filtr|chorre|escap)\w*(?: (?:el|agua))?|(?:fuga|charco|gotera|filtracion|perdida|goteo|humedad)<>(?:debajo|detras|encima|puerta|manguera|viene|sale|delante|donde|que parte|arriba|lado|tubo|junta|grifo|localiz|ubic)\w*|donde<>(?:fuga|gotera|charco|filtracion|gotea|pierde|perdida|escape de agua)|de que tubo`,
  ],
  [
    'sinceWhen',
    String.raw`desde (?:cuando|que (?:dia|fecha|momento|hora))(?!<>(?:poliza|cobertura|vive|asegurad|cubier|contrat|usa|tiene (?:el|la) (?:poliza|seguro)))|(?:cuanto|cuantos|hace (?:mucho|cuanto|rato))(?: tiempo| dias| horas| semanas| meses)?(?: que)?<>(?:asi|sin (?:servicio|luz|agua|internet|senal|conexion|linea)|fallando|con (?:este|el|ese) (?:problema|fallo)|pas|ocurr|suced|empez|comenz|fall)\w*|cuando (?:empez|comenz|arranc|inici|noto|notaste|surgio|aparecio|se presento)\w*|viene de hace|(?:dias|tiempo|horas|semanas) lleva[s]?(?!<>(?:poliza|con nosotros|cubiert|asegur))|a partir de (?:que|cuando)<>(?:falla|problema)`,
  ],
  [
    'howOften',
    String.raw`cada cuanto(?!<>(?:filtro|hepa|cambi|pag|limpi))|(?:con )?que frecuencia|cuantas veces<>(?:ocurr|pas|fall|ha|suced|se|dia|apag)\w*(?!<>(?:cobr|llam|comunic|contact|escrib))|(?:muy|tan) seguido|a menudo|frecuente\w*|se repite|(?:ocasional|esporadic|puntual)\w*|todos los dias`,
  ],
  [
    'constantOrNot',
    String.raw`siempre o|(?:a|por) (?:ratos|momentos|veces|horas)(?! al dia)|permanente\w*|(?:todo el tiempo|continu(?:o|a|amente)|constante\w*|intermitente\w*)(?!<>luz)|a (?:ciertas|determinadas) horas|va y viene|de forma (?:continua|constante|intermitente)|a veces (?:anda|funciona|va|si)|todo el rato|de vez en cuando`,
  ],
  [
    'othersAffected',
    String.raw`(?:vecinos?|edificio|companer\w+|colegas|familia|oficina|barrio|zona|calle|demas|otr[oa]s (?:personas|usuarios|clientes|empleados)|alguien mas|mas (?:gente|personas|usuarios))<>(?:tambien|les pasa|lo mismo|igual|sin (?:internet|luz|agua|senal|servicio)|afectad|el mismo|mismo problema|tienen)\w*|(?:les|le) (?:pasa|ocurre|sucede|afecta) (?:a|lo mismo a) (?:tod|otr|alguien|mas|los|sus|tus)\w*|(?:solo|unicamente) (?:a|le pasa a) (?:ti|usted|vos)|es solo (?:usted|tu)`,
  ],
  [
    'wifiOrCable',
    String.raw`wi-?fi o|(?:wi-?fi|inalambric\w*|ethernet|lan|cable|red)<>o (?:por |con |un |mediante |va por )?(?:wi-?fi|inalambric\w*|cable\w*|ethernet|lan|conectado)|cable (?:de red|ethernet)|por ethernet|(?:via|por) (?:wi-?fi|cable)|conectado por (?:lan|cable)`,
  ],
  [
    'signal',
    String.raw`cobertura(?!<>(?:poliza|seguro|tiene la|adicional|garantia|contrat|incluy|desde|fecha))|senal(?! (?:distintiv|de fuerza|o deposito)|es de)(?!<>(?:desde cuando))|rayas|rayitas|barras|barritas|sin servicio|recepcion en|[345]g o`,
  ],
  [
    'operatingSystem',
    String.raw`sistema operativo|(?:version|que) (?:de )?(?:ios|android|windows|macos|mac)|(?:android|iphone|windows|mac|ios|linux|pc)<> o (?:en |un |una )?(?:android|iphone|windows|mac|ios|linux|pc)|linux|(?:es|tienes?|usas?) (?:un |una )?(?:mac|android)`,
  ],
  [
    'appVersion',
    String.raw`(?:version|release|build|compilacion)(?! (?:de (?:ios|android|windows|mac)|mas|nueva|en|del (?:libro|modelo)))<>(?:app|aplicacion|programa|software|instalad\w*|firmware|acerca de|sale|muestra|tiene[s]?|tenes)|(?:que|cual|numero de|numero) (?:version|release|build)(?! de (?:ios|android|windows))|version de la (?:app|aplicacion)`,
  ],
  [
    'browser',
    String.raw`(?:que|cual|tu|su|con que|desde que|el) navegador|navegador(?:\?| habitual| (?:usas?|utiliza|tiene))|(?:entras?|usas?|usando|utiliza\w*|abr\w*|naveg\w*) (?:por|con|en|desde|el )?(?:chrome|safari|firefox|edge|opera|explorer)|(?:chrome|safari|firefox|edge)(?:,| o) (?:chrome|safari|firefox|edge|cual|otro)`,
  ],
  [
    'deviceModel',
    String.raw`(?:modelo|marca)(?![a-z])<>(?:${D}|router|modem|impresora)|(?:que|cual) (?:es (?:tu|su|el) )?(?:${D})(?! (?:tiene que|quiere|paso|queda|compr|pid|dev|pasamos|se trata))<>(?:usa|tien|es|utiliza|entra|intenta|marca|conect)\w*|(?:desde|con|en) que (?:modelo de )?(?:${D})`,
  ],
  [
    'deviceAge',
    String.raw`(?:antiguedad|edad|anos|cuanto|tiempo|cuando|viejo|vieja|nuevo|hace mucho)<>(?:nevera|refri\w*|lavadora|lavavajillas|aparato|equipo|${D}|termotanque|electrodomestico|horno|aire|secadora|cafetera|aspiradora|modem|router)(?!<>(?:garantia|instal))|cuanto (?:tiempo )?hace que lo (?:usas?|tiene[s]?)|hace (?:mucho|cuanto)(?: tiempo)? que (?:lo|la) tiene[s]?|(?:que|cuantos) (?:anos|antiguedad)<>(?:aparato|equipo|lo tiene)|ano de fabricacion del (?:aparato|equipo)`,
  ],
  ['warranty', String.raw`garantia\w*(?! (?:sellada))|seguro adicional|extension de cobertura`],
  [
    'whoInstalled',
    String.raw`(?:quien(?:es)?|que (?:empresa|tecnico|profesional|persona|compania)|tecnico|profesional|electricista|autorizad\w*|mano de obra|por (?:su|tu) cuenta|usted mismo|tu mismo|vos mismo)<>(?:instal|mont|conect|coloc|arm|puesta en marcha|montaje)\w*|(?:instal|mont|coloc|arm|conect)(?:o|aste|ado|ada|aron|aje|acion)<>(?:tu|usted|vos|profesional|tecnico|personal|electricista|alguien|autorizad|empresa|solo)\w*|mano de obra|instalado por`,
  ],
  [
    'dropped',
    String.raw`(?:se|ha|lo|la|le|te|algun|un|sufri\w*)<>(?:cayo|caido|cayeron|caer|caida|golpe\w*|golpeo|tiro|impacto)(?!<>(?:agua|liquido|cafe|choque|coche|auto|carro|vehiculo|parte del|bebida|inodoro|lluvia))|golpe(?:s|o)?\?|se dio contra|(?:cayo|caido) al (?:suelo|piso)|cay\w*<>(?:suelo|piso|mano|altura|escalera)`,
  ],
  [
    'wet',
    String.raw`(?:cay|entr|derram|salpic|ech|moj|met|sumerg|volc|expuest|contacto|tir)\w*<>(?:agua|liquid\w*|cafe|humedad|lluvia|piscina|bebida|inodoro|refresco|vino|alberca|banera|te\b)|moj(?:o|ado|ada|aste|ar|aron)|humed(?:o|ecio|ad)(?!<>(?:pared|empaque|caja))|se inundo|derram\w*|inodoro|sumergi\w*`,
  ],
  [
    'manualFollowed',
    String.raw`(?:manual|instrucciones|instructivo|folleto|guia de (?:montaje|uso|usuario)|recomendaciones|indicaciones|paso a paso)(?! o automatico)(?!<>(?:entrega|repartidor|servido|mensajero))`,
  ],
  [
    'whereInstalled',
    String.raw`(?:en que|que|cual)<>(?:habitacion|cuarto|pared|lugar|sitio|parte|zona|estancia|rincon)<>(?:est|va|coloc|instal|tien|pus|puso|unidad|router|aparato|equipo)\w*(?!<>(?:golpe|coche|auto|choque))|donde<>(?:instalad|colocad|ubicad|puest|montad|tiene (?:el|la) (?:router|lavadora|caldera|aparato|equipo|nevera))\w*|(?:interior|exterior|dentro|fuera|aire libre|intemperie)<>o (?:en |al |a )?(?:el )?(?:interior|exterior|fuera|dentro|intemperie|aire libre)|en el (?:lavadero|garaje|sotano|balcon)\?`,
  ],
  [
    'temperature',
    String.raw`temperatura\w*|grados|termostato|(?:cuanto|que)<>(?:calor|frio)|calor donde|a cuanto lo (?:pus|tien)\w*`,
  ],
  [
    'programUsed',
    String.raw`(?:programa|ciclo|ajuste|modo|opcion de lavado|funcion)(?!<>(?:antical|descal|de puntos|facturac|gastado|quit|instal))<>(?:lav|us|eleg|elig|sele|pus|eco|rapid|cocin|ten|puest|utiliz|corr|quedo)\w*|(?:que|cual|con que) (?:programa|ciclo|ajuste|opcion de lavado)(?! (?:quiere|para naveg))|(?:lav|usaste|puso|pusiste|utilizo)\w*<>(?:programa|ciclo)`,
  ],
  [
    'powerElsewhere',
    String.raw`diferencial|termic[ao]s?(?! de)|cuadro electrico|fusible\w*|tacos|breaker\w*|plomos|magnetotermico|automatico (?:salt|baj)\w*|interruptor (?:general|principal)|(?:hay|tiene[s]?|se fue la) (?:luz|corriente|electricidad)<>(?:resto|demas|casa|edificio|todo|otr)\w*|(?:resto|demas|toda) (?:de )?la (?:casa|vivienda)<>(?:luz|electric|corriente)\w*|caja de (?:luz|fusibles)|apagon`,
  ],
];

/** Matters of questions in Spanish that ask for no slot of ours. */
export const matters: readonly (readonly [string, string])[] = [
  ...technical,
  ...shopMatters,
  ...lifeMatters,
  ...widerDevices,
  ...widerParcels,
  ...widerAccounts,
  ...widerTravel,
  ...widerLiving,
];
