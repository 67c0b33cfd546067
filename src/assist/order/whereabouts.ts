import { any } from './anyOf';

/** Somebody came, or should have, and the parcel was not handed over: a card in the box, a bell that nobody rang. */
const attempted = any(
  String.raw`(?:nobody|no one|someone) (?:was )?(?:in|home|at home)(?![a-z])|(?:driver|courier|postman|postie|mailman|delivery (?:man|guy|person)|van)[^.?!\n]{0,40}(?:n't|never|not)[^.?!\n]{0,20}(?:knock|r[aiu]ng|buzz|bell|stop|come|show|call)|(?:never|n't|not even)[^.?!\n]{0,15}(?:knock|rang|ring the|buzz)|missed (?:the |a |my |your )?(?:van|driver|courier|delivery|postman|parcel)|(?:card|note|slip)[^.?!\n]{0,15}(?:through|in|on) (?:the|my|our) (?:door|letter ?box|mail ?box|mat)|sorry we missed|re-?deliver|(?:try|attempt)(?:ing|ed)?(?: to)? deliver[a-z]*|(?:second|another|new|failed) (?:delivery )?attempt|deliver[a-z]* (?:it |them )?again|(?:back (?:to|at)|at) (?:the|your|their) depot|(?:returned|back) to sender|(?:drove|went|walked) (?:straight |right )?past|left a (?:note|card|slip)|(?:collect|pick up) (?:my|the) (?:parcel|package|order)`,
  String.raw`avis de (?:passage|absence)|(?:livreur|facteur|coursier|chauffeur)[^.?!\n]{0,30}(?:pas|jamais|personne)[^.?!\n]{0,20}(?:sonn|frapp|arrete)|(?:pas|jamais) (?:meme |daigne )?(?:sonne|frappe)(?:r)?(?![a-z])|(?:second|deuxieme|nouveau|nouvelle|autre) (?:passage|livraison|tentative|presentation)|re-?livr|repass(?:er|era)|retourne?e? (?:a l'expediteur|au depot)|rate le (?:livreur|facteur)|destinataire absent|(?:recuperer|retirer) (?:le |mon |la |ma )?(?:paquet|colis|commande)`,
  String.raw`(?:fahrer|bote|zusteller|kurier)[^.?!\n]{0,40}(?:nicht|nie|niemand|kein)[^.?!\n]{0,20}(?:geklingelt|geklopft|gelautet|gehalten|angetroffen)|(?:nicht (?:mal |einmal )?|nie |niemand )(?:geklingelt|gelautet|geklopft)|(?:zettel|karte|benachrichtigung)[^.?!\n]{0,15} (?:im|am|an)[^.?!\n]{0,8} ?(?:briefkasten|tur)|zustellversuch|(?:erneut|nochmals?|noch ?mal|wieder)[^.?!\n]{0,15}(?:zustell|zuzustell|ausliefer|anliefer)|(?:fahrer|boten|zusteller) verpasst|(?:nicht|niemand(?:en)?) angetroffen|niemand (?:da|zu ?hause|daheim)|(?:zuruck|retour)[^.?!\n]{0,15}absender|im depot|abholschein|empfanger (?:war )?nicht|(?:paket|sendung)[^.?!\n]{0,15} abholen`,
  String.raw`(?:repartidor|mensajero|cartero|transportista)[^.?!\n]{0,30}(?:ni|no|nunca)[^.?!\n]{0,20}(?:llam|toc|timbr|vino|paso)|(?:ni|no|nadie) (?:siquiera )?(?:ha )?(?:toco|llamo|llamado|tocado) (?:al|el) (?:timbre|telefonillo)|(?:dej|un)[a-z]* (?:un )?aviso|(?:volver|vuelvan|vuelva|volved|volveis) a (?:intentar|pasar|entregar|repartir)|(?:otro|segundo|nuevo) (?:intento|reparto)|reintent|devuelto al (?:remitente|almacen)|no habia nadie|ausente|recoger (?:el|mi) (?:paquete|pedido)`,
);

/** The parcel has left and does not come on. */
const moving = any(
  String.raw`(?:parcel|package|order|shipment|delivery)[^.?!\n]{0,20} (?:stuck|stranded|held up)|(?:stuck|held|sitting) (?:in|at) (?:the |a )?(?:customs|depot|hub|warehouse|sorting)|tracking[^.?!\n]{0,40}(?:n't|not|nothing|stopped|same|stuck|only|still|since)|(?:courier|carrier)(?:'s)? (?:site|page|app|website)|label (?:has been |was )?created|chas(?:e|ing) (?:up )?(?:the |my )?(?:courier|carrier|parcel|delivery)|(?:last|latest) scan|(?:n't|not) moved|ask the driver|can the (?:driver|courier)|(?:lost|misplaced) (?:it|my (?:parcel|package|order))|(?:parcel|package|order)[^.?!\n]{0,20}(?:lost|vanished|disappeared|gone missing)`,
  String.raw`(?:colis|paquet|commande|livraison|envoi)[^.?!\n]{0,20}(?:bloque|coince|immobilise)e?s?(?![a-z])|suivi[^.?!\n]{0,30}(?:plus|pas|rien|bloque|fige)|n'avance (?:plus|pas)|ne bouge (?:plus|pas)|(?:colis|paquet)[^.?!\n]{0,20}(?:disparu|perdu|egare)`,
  String.raw`(?:paket|sendung|bestellung|lieferung|packchen)[^.?!\n]{0,10}(?:hangt|steckt)[^.?!\n]{0,30} (?:fest|in|im)(?![a-z])|(?:sendungsverfolgung|tracking|sendungsstatus)[^.?!\n]{0,40}(?:nicht|nichts|seit|kein)|(?:bewegt|ruhrt) sich[^.?!\n]{0,10}(?:nicht|nichts)|kann (?:der|das) (?:bote|fahrer|zusteller|paket)|(?:paket|sendung)[^.?!\n]{0,25}(?:verbummelt|verschlampt|verschwunden|abhanden|verloren)`,
  String.raw`(?:pedido|paquete|envio)[^.?!\n]{0,25}(?:parad|atascad|bloquead|retenid|detenid|estancad)[oa](?![a-z])|seguimiento[^.?!\n]{0,30}(?:no|nada|sin|igual|mismo)(?![a-z])|no se (?:mueve|actualiza)|pued[a-z]+ dejar(?:lo|la)? (?:en|con|al)|extravi|(?:paquete|pedido)[^.?!\n]{0,20}(?:perdid|desaparec)`,
);

/** Of what they ordered, a part has come. */
const partial = any(
  String.raw`(?:only |just )?half (?:of )?(?:it|my order|the order|them)(?![a-z])|(?:the )?(?:rest|remainder|other half) of (?:it|my order|the order|them)|the rest (?:come|arriv|be|get|is|follow)|only part of`,
  String.raw`la moitie|le reste (?:de (?:ma|la)|arriv|vien|est)|une partie (?:de (?:ma|la) commande|seulement)`,
  String.raw`(?:nur )?(?:die )?halfte (?:ist|kam|da|der|meiner)|(?:der|den|vom) rest(?![a-z])|nur (?:ein )?teil der|restliche`,
  String.raw`(?:solo )?la mitad|el resto (?:de|del|lleg|cuando)|parte del pedido`,
);

/** The money that they wait for is that of something they have sent back. */
const sentBack = any(
  String.raw`(?:i(?:'ve| have)?|we) (?:already )?(?:returned|sent)[^.?!\n]{0,20}(?:back|it|them)|(?:my|the) return(?:ed)?(?![a-z])`,
  String.raw`(?:renvoye|retourne)e?s?(?![a-z])|(?:mon|le|du) retour`,
  String.raw`zuruckgeschickt|zuruckgesendet|zuruckgesandt|retourniert|retoure|rucksendung`,
  String.raw`(?:he |hemos )?devuelto|devolvi(?![a-z])|(?:mi|la) devolucion(?! del)`,
);

/** The day beside it is that of an order or a delivery, though neither is named. */
const dated = any(
  '(?:came|arrived|turned up|got here|i (?:got|had) it|the one)(?![a-z])',
  '(?:arrivee?s?|celle?|celui)(?![a-z])',
  '(?:kam|ankam|angekommen|gekommen)(?![a-z])',
  '(?:llego|llegaron|me lleg[oa]ron|vino)(?![a-z])',
);

/** Where what they ordered is, and what became of it on its way. */
export const WHEREABOUTS = { attempted, moving, partial, sentBack, dated };
