/** Devices and the net: the same matters put more roundabout. */
export const widerDevices: readonly (readonly [string, string])[] = [
  [
    'restarted',
    String.raw`(?:off|apagon) completo|arranque en frio|boton de (?:encendido|apagado)<>segundos|(?:dejar|dejaste|dejo)<>apagad[oa]<>(?:rato|minuto|segundos)|reconect\w*<>corriente|enchuf\w*<>de nuevo|encend\w* (?:de nuevo|otra vez)`,
  ],
  [
    'updated',
    String.raw`version (?:mas )?(?:vieja|antigua|desactualizada)|desactualizad\w*|pendientes? de (?:instalar|actualizar)|(?:baj|instal|descarg|aplic)\w*<>(?:actualizacion|version|parche|firmware)|puesta al dia`,
  ],
  [
    'reinstalled',
    String.raw`(?:app|aplicacion|programa)<>(?:borr|elimin|quit|desinstal)\w*<>(?:volv|nuevo|otra|instal)\w*|(?:elimin|borr|quit)\w* la (?:app|aplicacion)`,
  ],
  [
    'cacheCleared',
    String.raw`(?:borr|limpi|vaci|elimin)\w*<>(?:memoria|basura|almacenamiento|cache|rastros)|ctrl|refrescar la pagina|datos guardados`,
  ],
  [
    'factoryReset',
    String.raw`(?:boton de )?reset<>(?:clip|alfiler|segundos|boton)|(?:dej|devolv|volv)\w*<>(?:como (?:nuevo|salio|vino)|estado (?:inicial|original))|(?:configur|empez)\w*<>(?:desde|de) cero`,
  ],
  [
    'cablesChecked',
    String.raw`(?:cable|cables|enchufe|conector|clavija)<>(?:sitio|puesto|bien|correct|entra|toca|flojo|suelto|roto)\w*|(?:suelt|floj|desconectad)[oa]s?<>(?:cable|conexion|algun)|bien enchufad[oa]`,
  ],
  [
    'otherOutlet',
    String.raw`(?:prob|conect|enchuf)\w*<>(?:pared|cocina|salon|bano|cuarto|recamara|otro punto|cambiando de)|enchufe (?:funciona|tiene corriente|da corriente)|(?:da|llega) corriente`,
  ],
  [
    'otherDeviceTried',
    String.raw`(?:mismo|misma|igual)<>(?:movil|celular|ordenador|computadora|tablet|tele)(?!<>(?:modelo))|(?:desde|en|con) (?:otra|la) (?:compu|computadora|pc|tablet|tableta|pantalla|tele)|(?:movil|celular|telefono) de (?:alguien|un)`,
  ],
  [
    'otherBrowserTried',
    String.raw`(?:abr|entr|prob)\w*<>(?:la pagina|la web)<>(?:otro|distinto|incognito|privad)\w*|ventana (?:de incognito|privada)|cambi\w* de navegador`,
  ],
  [
    'batteryReplaced',
    String.raw`(?:pila|pilas|bateria|baterias)<>(?:nueva|otra|estrenad|cambi|compr|recien|pusiste|puso)\w*|cambio de (?:pilas|bateria)`,
  ],
  [
    'charged',
    String.raw`(?:tiene|le queda|con) (?:suficiente )?bateria|bateria<>(?:cargad|llen|100|descargad|suficiente|vacia)\w*|(?:horas|noche|rato)<>(?:enchufad|cargando|conectad)\w*|cable de carga|se carga`,
  ],
  [
    'cleaned',
    String.raw`(?:suci[oa]|suciedad|pelusas?|polvo|restos|obstru\w*|atasc\w*|mugre)(?!<>(?:hogar|cocina de))|(?:quit|retir|elimin)\w*<>(?:residuos|restos|pelos|pelusa|cal)|(?:pas|us)\w*<>(?:cepillo|aspiradora|alcohol|bayeta)`,
  ],
  ['descaled', String.raw`(?:quit|elimin)\w*<>(?:cal|sarro)|pastilla descal\w*|acido citrico|agua dura`],
  [
    'filterChanged',
    String.raw`(?:ultim\w*|nuevo|cuando|cada)<>(?:cambi\w*<>)?filtro|filtro<>(?:ultim|cuando|meses|tiempo|caduc|original)\w*`,
  ],
  [
    'lightShown',
    String.raw`(?:luz|luces|led|leds|piloto|pilotos|lucecitas?|foquitos?|indicador\w*|testigos?)(?! (?:electrica|a casa|del sol|y gas))<>(?:ve|ves|hay|cual|encend|esta|estan|como|describ|tien|permanec)\w*|(?:ve|ves|hay|cuales|como)<>(?:luces|luz|leds?|pilotos?|indicadores|testigos?)`,
  ],
  [
    'errorShown',
    String.raw`(?:ve[s]?|lee|lees|sale|aparece|muestra|salta|tira)<>(?:error|mensaje|codigo e\d|aviso|alerta|cartel)|error (?:exact|concret|complet)\w*|numero de error|texto (?:exacto|literal|completo)`,
  ],
  [
    'noise',
    String.raw`(?:oye|oyes|oir|escuch\w*)<>(?:algo|clic|golpe|motor|rar)\w*|clic|(?:parecido|igual) a un|estruend\w*|silenci\w*|tipo de sonido`,
  ],
  ['smell', String.raw`oler a|(?:huele|olia|aroma)\w*<>(?:raro|plastico|goma|cable|humedad)`],
  [
    'leakPlace',
    String.raw`(?:agua|liquido)<>(?:sale|cae|viene|brota|por (?:donde|que))(?!<>(?:cortad|caliente|cerrad))|mojad[oa]<>(?:suelo|piso|debajo|pared)|(?:suelo|piso|techo) mojado|(?:localiz|ubic|encontr)\w*<>(?:fuga|gotera)`,
  ],
  [
    'sinceWhen',
    String.raw`primera vez que (?:paso|ocurrio|lo noto|fallo|sucedio|le paso)|(?:cuando|desde que)<>(?:problema|fallo|falla|averia)(?!<>(?:otra))|(?:hoy|ayer|esta semana|reciente)<> o (?:ya )?(?:viene|lleva|hace|desde)|cuanto (?:lleva|llevan|llevas)(?!<>(?:poliza|pagado|gastado))|viene (?:pasando|ocurriendo)`,
  ],
  [
    'howOften',
    String.raw`veces (?:al|por) (?:dia|semana|mes|hora)|cada (?:dia|hora|rato|semana)(?! (?:se )?pag)|(?:diario|a diario|diariamente)|regularidad|cuantas veces(?!<>(?:cobr|llam|carg|contact|comunic))`,
  ],
  [
    'constantOrNot',
    String.raw`(?:todo el dia|a todas horas|en todo momento|sin parar|sin interrupcion|fijo o|continuo o)|(?:solo|unicamente) (?:por|en|a|de) (?:la )?(?:ratos|momentos|noche|dia|ciertas)|(?:dia|noche)<> o (?:todo|tambien|solo)|intermiten\w*|puntual(?:es|mente)?`,
  ],
  [
    'othersAffected',
    String.raw`(?:alguien|otra persona|nadie)<>(?:mas|otro)<>(?:problema|pas|ocurr|afect|inconvenient)\w*|(?:mas|otros|demas|todos)<>(?:afectad|equipos|aparatos|usuarios|puestos)\w*|(?:zona|barrio|edificio|bloque)<>(?:afectad|sin|igual|corte)\w*|toda la (?:oficina|empresa|familia|zona)`,
  ],
  [
    'wifiOrCable',
    String.raw`(?:conect\w*|conexion)<>(?:inalambric\w*|por cable|wi-?fi|ethernet)(?!<>(?:otro|cobertura))|(?:wi-?fi|inalambric\w*)(?=\?)|cableado`,
  ],
  [
    'signal',
    String.raw`(?:cuantas|numero de) (?:rayas|barras|barritas|lineas de)|calidad de (?:la )?(?:senal|cobertura)|llega (?:bien )?(?:la )?(?:senal|cobertura)|4g|5g|sin red|potencia de la senal`,
  ],
  ['operatingSystem', String.raw`(?:tu|su|el) sistema(?= ?\?)|windows|macos|android|iphone o|apple o|ios`],
  [
    'appVersion',
    String.raw`version<>(?:tienes|tiene|instalad|usa|usas|utiliz|app|aplicacion|programa)\w*|acerca de|numero de (?:version|compilacion)`,
  ],
  [
    'browser',
    String.raw`con que (?:navega|navegas|programa (?:entra|abre))|(?:chrome|safari|firefox|edge)(?!<>(?:otro|tambien))|desde (?:que|cual) (?:navegador|explorador)`,
  ],
  [
    'deviceModel',
    String.raw`(?:que|cual) (?:marca|modelo)<>(?:movil|celular|telefono|tablet|ordenador|portatil|router|tele|dispositivo)|(?:que|cual) (?:telefono|celular|movil|tablet|tableta|ordenador|computadora|portatil|tele|televisor|dispositivo|consola)(?= (?:usa|tien|es|est|maneja|utiliz|tenes))|tipo de (?:dispositivo|telefono|movil|celular|ordenador)`,
  ],
  [
    'deviceAge',
    String.raw`(?:ano|anos|tiempo|cuando)<>(?:uso|estreno|funcionando|de vida)(?!<>(?:servicio))|(?:cuanto|cuantos)<>(?:tiene|lleva)<>(?:funcionando|en uso|el aparato|la maquina|encendid)|(?:muy )?(?:nuevo|viejo|antiguo)<>(?:aparato|equipo|\?)|tiempo de uso`,
  ],
  [
    'warranty',
    String.raw`garantiz\w*<>(?:periodo|plazo)|(?:cobertura|plan) (?:extendid|ampliad|de proteccion)\w*|extension de (?:la )?garantia|seguro del (?:aparato|producto)`,
  ],
  [
    'whoInstalled',
    String.raw`(?:quien|quienes)<>(?:puso|hizo|realizo|dejo)<>(?:instalacion|montaje|obra|conexion|caldera|aparato|puesta)|(?:instalacion|montaje)<>(?:hizo|hecha|realizo|propia|cuenta|profesional|tecnico|quien)\w*|(?:lo|la) (?:instal|mont|arm)\w*<>(?:usted|tu|mismo|solo|alguien)`,
  ],
  [
    'dropped',
    String.raw`(?:ca(?:ido|yo|yeron|ida|er))<>(?:algun|vez|suelo|piso|mano|mesa)\w*|golpe\w*<>(?:algun|fuerte|sufri|recib|reciente)\w*|(?:aplast|pis|sent)(?:o|aste|ado)<>encima|impacto`,
  ],
  [
    'wet',
    String.raw`agua<>(?:encima|dentro|tocado|entrado|caido)|(?:tocado|contacto)<>agua|(?:lluvia|piscina|playa|mar|ducha|banera|lavadora|charco)(?=\?|<>(?:metid|caid|expuest|moj))|liquido`,
  ],
  [
    'manualFollowed',
    String.raw`(?:sigui|segui|ley|leid|consult|hizo)\w*<>(?:pasos|guia|hoja|esquema|video de montaje|prospecto)(?!<>(?:sirvio))|segun (?:el|las) (?:manual|instrucciones)|prospecto`,
  ],
  [
    'whereInstalled',
    String.raw`(?:donde|en que)<>(?:tiene|tienes|tenes|esta|puso|pusiste|colgo|coloco|va)<>(?:router|caldera|lavadora|aparato|equipo|camara|detector|termostato|modem|unidad|puesto|instalado|colocado)|(?:cerca|lejos) de(?:l| la)<>(?:ventana|pared|router|calor|sol)|ubicacion del (?:equipo|aparato|router)`,
  ],
  [
    'temperature',
    String.raw`(?:cuantos|que|a cuantos) grados|calienta hasta|(?:marca|indica)<>(?:termometro|display)|termometro|(?:calor|frio)<>(?:hace|hacia|ambiente|cuarto|habitacion)`,
  ],
  [
    'programUsed',
    String.raw`(?:programa|ciclo|modo)<>(?:cual|que|estaba|utiliz|us[oa]|algodon|delicad|intensiv|fallo|normal)\w*|(?:eco|rapido|intensivo|delicado|algodon)<> o |(?:que|cual) (?:modo|funcion|nivel)`,
  ],
  [
    'powerElsewhere',
    String.raw`(?:luz|corriente|electricidad)<>(?:resto|casa|vecinos|otras habitaciones|todo)|(?:salt|baj|cay|dispar)\w*<>(?:llave|luz|automatico|palanca|interruptor|disyuntor)|disyuntor|corte de (?:luz|suministro)|tablero(?: electrico)?`,
  ],
];
