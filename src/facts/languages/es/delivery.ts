import type { Vocabulary } from '../../vocabulary';

/** How things are sent and fetched, and what else is asked, in Spanish. */
export const delivery: Pick<Vocabulary, 'delivery' | 'topics'> = {
  delivery: {
    modes: String.raw`(?:envio|entrega|reparto|paqueteria|mensajeria) (?:express|expres|exprés|urgente|estandar|normal|gratuit[oa]|a domicilio|en 24 ?h(?:oras)?|el mismo dia|prioritari[oa]|programad[oa]|nocturn[oa]|en sucursal|en tienda)|(?:recogida|retiro|recoleccion|entrega) (?:en|a) (?:la |una )?(?:tienda|sucursal|domicilio|casa|punto(?: de [a-z]+)?|taquilla)|(?:recoger|retirar|recogerl[oa]s?|retirarl[oa]s?|pasar a (?:buscar|recoger)(?:l[oa])?)(?: (?:en|por) (?:la |una? |el )?(?:tienda|sucursal|punto(?: de [a-z]+)?|taquilla|local))`,
    answers: String.raw`(?:a |por )?(?:domicilio|mensajer(?:o|ia)|paqueteria|correo)|express?|expres|urgente|estandar|normal|(?:en |a |por )(?:la |una? |mi |el )?(?:tienda|sucursal|casa|punto(?: de [a-z]+)?|taquilla|local|modulo(?: en tienda)?)|(?:punto de )?(?:recogida|retiro|recoleccion)(?: en [a-z]+)?|modulo en tienda|(?:que )?(?:l[oa]s? |me l[oa]s? )?(?:recog|retir|llev|traig|traer|envi|mand|dej|pas)[a-z]*(?: [a-z]+){0,3}`,
    asked: String.raw`(?:como|que forma|que manera|donde)(?: [a-z]+){0,4} (?:recib|envi|mand|entreg|devolv|recog|retir|llev)|(?:entreg|envi|recog|retir|mand|llev)[a-z]*[^.?!]{0,40} o (?=[a-z])|(?:domicilio|tienda|sucursal|punto|casa|correo) o |o (?:en |a |por )?(?:domicilio|tienda|sucursal|punto|casa|mensajero)|como l[oa]s? (?:entreg|envi|mand|llev|hac|devuelv)|(?:modo|metodo|tipo|forma|modalidad) de (?:envio|entrega)`,
    collected: String.raw`recog[a-z]*|dej[a-z]*l[oa]s?|l[oa]s? devolvi|ir por (?:el|ella)|retir(?:ar|o|al|arl)[a-z]*|recoleccion|pasar a buscar|punto (?:de|pack)|taquilla|modulo|l[oa] (?:llevo|dejo|deje|lleve)|a (?:una |la )?sucursal`,
    pointBefore: String.raw`(?:en|de|al|a|por|tienda|sucursal)`,
  },
  topics: {
    reason: String.raw`por (?:que|q)(?! (?:correo|mail|medio|telefono|via))|motivos?|a que se debe`,
    before: String.raw`(?:(?:de |a |en |con |por |para )?(?:que|q|cual(?:es)?(?: es| era| fue| seria)?)(?: (?:el|la|tu|su))?|(?<=[¿] ?)(?:y )?(?:tu|su|el|la)?|(?<=[¿] ?)(?:conserva|tiene|tienes|tenes)(?: (?:el|la|algun|alguna))?)`,
    between: 'el|la|tu|su|tipo de|clase de|numero de|nombre de|nuev[oa]|mism[oa]|ultim[oa]|otr[oa]|codigo de',
    open: String.raw`cual(?:es)?|quien|cuant[oa]s?|(?<=[¿] ?)(?:y )?(?:que|q|como|a?donde|de que|con que|en que|para que)|(?:que|q|como) (?:prefieres?|preferis|quieres?|queres)|describ[a-z]+|cuent[a-z]+|explique[a-z]*`,
    idle: String.raw`(?:que|q)(?: es lo que)? (?:te |le |les |os |se )?(?:paso|pasa|ocurre|ocurrio|sucede|sucedio|ha pasado|ha ocurrido)|(?:que|cual)(?: es| fue)?(?: el| la| tu| su)? (?:problema|fall[ao]|inconveniente|consulta|duda|averia)|(?:en que|como) (?:te |le |os |les |lo |la )?(?:puedo|podemos|ayudo|ayudamos)|como (?:estas?|te va|le va|va|andas)|que (?:tal|onda|necesitas?|deseas?|desea hacer|quieres hacer|queres hacer|prefieres?|prefiere|preferis|mas)`,
  },
};
