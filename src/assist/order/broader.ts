import { any } from './anyOf';

/** They wait, or want to know how it goes, in words that name neither. */
export const WONDERING = any(
  String.raw`packed (?:up )?(?:yet|already|by)|packing (?:my|it|the)|expect (?:the|my|a|your) (?:van|driver|courier|delivery|parcel)|how far|(?:getting|coming) on|check(?:ing)? (?:in|up) on|chasing|on (?:a|the) (?:lorry|truck|van|plane)|still (?:says?|shows?|showing) |(?:porch|doorstep|letterbox|mailbox|hallway|driveway)[^.?!\n]{0,15} empty|what (?:on earth |the hell |the heck )?(?:is|'s) (?:going on|up|the story|the hold|happening)|still no [a-z]+(?![a-z])|(?<![a-z])eta(?![a-z])|where we are with|an update|any joy|the latest|are we (?:nearly )?there yet|nobody (?:came|turned up|showed)|at the latest|still (?:completely )?empty|(?:be here|arrive|get here|make it)[^.?!\n]{0,25} (?:before|by|in time|for) |(?:what time|when)[^.?!\n]{0,30} (?:van|driver|courier)|when (?:it|they|this|my [a-z]+)(?: is| are| will| has)?(?: be)? (?:ships?|shipped|goes out|going out|leaves?|leaving|arrives?|comes?|dispatched)`,
  String.raw`vous l'expedi|l'expedi(?:ez|rez)|(?:petit |faire le )?point sur|que (?:se passe|devient|deviennent)|qu'est-ce qui (?:se passe|bloque|coince)|boite (?:aux lettres )?(?:toujours |est )*vide|toujours la boite|au sujet de (?:mon|ma|mes)|a quelle heure|vers quelle heure|ou ca coince|ca avance|des nouvelles|personne (?:n'est|n'a|est) (?:venu|passe|sonne)|au plus tard|toujours vide|(?:sera|seront|arrivera|arrive)[^.?!\n]{0,30} (?:avant|a temps|pour le) |quand (?:elle|il|ca|ma [a-z]+|mon [a-z]+) (?:part|arrive|sera|partira|arrivera|est (?:expedie|envoye))`,
  String.raw`was ist (?:denn )?(?:nun |jetzt |eigentlich |nur )*(?:mit|los)|nachhor|nachhak|wie (?:es|steht)[^.?!\n]{0,15} um|steht es um|(?:schafft|schaffen) (?:ihr|sie) (?:es|das)|passiert (?:ist )?nichts|nichts (?:passiert|getan|geruhrt)|tut sich (?:nichts|was)|sollte[^.?!\n]{0,25}(?:rausgehen|losgehen|verschickt|kommen|da sein)|um wie ?viel uhr|welche uhrzeit|steh[a-z]* [^.?!\n]{0,20}ohne da|wie weit|hangt es|was neues|schon gepackt|(?:kam|erschien|geklingelt|gekommen)[^.?!\n]{0,12} (?:niemand|keiner|nichts)|(?:niemand|keiner) (?:kam|gekommen|erschienen|aufgetaucht)|spatestens|(?:immer )?noch (?:immer )?leer|(?:ist|sind|kommt|kommen)[^.?!\n]{0,25} (?:vor dem|bis zum|bis|rechtzeitig)[^.?!\n]{0,20}(?: da| an| hier|\?)|schon (?:raus|unterwegs|losgegangen|weg)`,
  String.raw`que (?:pasa|paso|ha pasado|hay) con (?:mi|el|la|los|las|nuestro)|como (?:va|anda|esta) (?:mi|el|la|lo)|ha salido|tenia que (?:salir|llegar|venir)|(?:no se ha|sin) mov|sin noticias|a que hora|sobre que hora|en que punto|alguna novedad|(?:no (?:vino|aparecio|ha venido|paso)|nadie (?:vino|aparecio|ha venido))|como muy tarde|a mas tardar|(?:sigue|esta) vaci[oa]|(?:estara|llegara|llega)[^.?!\n]{0,30} (?:antes|a tiempo|para el) `,
);

/** Somebody says that they were not in, or left a card. */
export const MISSED = any(
  String.raw`(?:says?|said|claims?|claimed|reckons?) (?:that )?i (?:was|wasn't|was not) (?:out|in|there|home|at home|away|available)|miss(?:ed|ing) me|(?:found|got|left|had)(?: me)? (?:a|the|one of those) (?:card|slip|note|calling card)|(?:card|note) (?:saying|says)|sorry (?:we|i) missed you|(?:never|didn't|did not)(?: even)? (?:rang|ring|rung|knock|knocked|buzz|buzzed)(?![a-z])|(?:nobody|no one) was (?:home|in|there)`,
  String.raw`(?:dit|pretend|affirme|soutient)[^.?!\n]{0,20}(?:absente?|pas la|personne)|avis de passage|(?:trouve|laisse) un (?:avis|papier)|(?:laisse|depose|trouve) (?:un|une) (?:avis|papier|mot|carte)|comme quoi j'(?:etais|etait) absente?|(?:n'a |pas |jamais |n'a pas |n'a jamais )(?:meme )?(?:sonne|frappe)(?![a-z])|qu'il n'y avait personne`,
  String.raw`angeblich[^.?!\n]{0,20}(?:nicht (?:zu ?hause|da|daheim|anwesend)|niemand)|ich (?:war|sa(?:ss|ß))[^.?!\n]{0,20}(?:daheim|zu ?hause|da)(?![a-z])|(?:lag|steckte|fand|hing)[^.?!\n]{0,25}(?:karte|zettel|benachrichtigung|abholschein)|(?:karte|zettel|benachrichtigung) (?:eingeworfen|im briefkasten|hinterlassen)|nicht (?:angetroffen|anwesend)|(?:nie|nicht|niemals) (?:geklingelt|gelautet|geklopft)|(?:keiner|niemand) (?:da|zu ?hause)`,
  String.raw`(?:dicen?|dijo|segun)[^.?!\n]{0,25}(?:ausente|no (?:estaba|habia nadie))|(?:dej[a-z]*|encontre) un (?:aviso|papel|nota)|aviso de que no estaba|(?:dej[a-z]*|encontre|habia) (?:un|una) (?:aviso|papel|nota|tarjeta)|(?:nunca|no)(?: ha| han)? (?:llamo|llamaron|toco|tocaron|llamado|tocado)(?:[^.?!\n]{0,10} (?:timbre|puerta))|no habia nadie`,
);

/** It is shown as delivered, and they deny it. */
export const DENIED = any(
  String.raw`delivered ?\?|(?:signed for|handed (?:over|to)|given to)[^.?!\n]{0,30}(?:not me|nobody|no one|who|which)|(?:wasn't|not) (?:by |to )?me(?![a-z])|safe place|(?:looked|searched|checked) (?:everywhere|high and low|all over)|(?:nobody|no one) (?:has )?(?:handed|gave|given)|nowhere to be (?:found|seen)|no sign of (?:it|the|any)|nothing (?:here|there|outside|on the)(?![a-z])|(?:it )?(?:isn't|is not|wasn't) (?:here|there)(?![a-z])`,
  String.raw`livree? ?\?|soi-disant (?:livre|remis)|remis a (?:qui|un)|endroit sur|cherche partout|(?:on ne m'a|personne ne m'a|ne m'a-t-on) (?:rien )?(?:remis|donne|laisse)|n'y a(?:vait)? rien (?!a )|nulle part|aucune trace`,
  String.raw`(?:zugestellt|geliefert|abgegeben) ?\?|davon wei(?:ss|ß) ich nichts|nicht (?:an|bei) (?:mich|mir)|wunschort|ablageort|uberall (?:gesucht|nachgesehen|geschaut|gefragt)|(?:niemand|keiner)[^.?!\n]{0,20} (?:ubergeben|gegeben|uberreicht)|nirgends|nirgendwo|(?:da|hier|dort) (?:ist|liegt|war|lag) (?:aber |jedoch )?nichts|weit und breit|keine spur`,
  String.raw`entregad[oa] ?\?|a mi (?:desde luego )?no(?![a-z])|entregad[oa] a quien|lugar seguro|busc[a-z]+ por tod[oa]s|nadie me (?:ha |lo |la )*(?:dado|dio|entreg)|(?:aqui|ahi|alli) no hay nada|por ningun(?:a)? (?:lado|parte)|ni rastro`,
);

/** Another thing came than was ordered. */
export const ANOTHER_CAME = any(
  String.raw`(?:ordered|asked for|bought|chose|picked)[^.?!\n]{2,50}(?:,|and|but)[^.?!\n]{0,20}(?:sent|got|received|given|came|arrived|there's)|(?:isn't|not|is not) (?:even )?(?:mine|what i (?:ordered|asked|bought|paid)|my (?:order|parcel))|there(?:'s| is) (?:an?|some) [a-z]+ in (?:the|my|this) (?:box|parcel|package)|(?:somebody|someone) else's|(?:opened|unpacked|unwrapped)[^.?!\n]{0,30} (?:it's|it is|it was|there (?:is|was)|found) (?:an?|some) |(?:instead of|rather than) the [a-z]+ (?:i|we) (?:ordered|bought|paid)`,
  String.raw`pas (?:du tout |vraiment )?(?:ce que|celui que|celle que) (?:j'ai|j'avais|nous avons|on a) command|(?:avais|ai) commande[^.?!\n]{2,50}(?:recu|arrive|eu droit|envoye)|colis de quelqu'un d'autre|(?:ouv|deball)[a-z]*[^.?!\n]{0,40} (?:c'est|c'etait|il y a(?:vait)?|je (?:trouve|tombe|decouvre)|contient) (?:sur )?(?:une?|des) |au lieu d(?:e|u)[^.?!\n]{0,30} command`,
  String.raw`nicht (?:das|der|die|den)?,? ?(?:das|was|den|die|der)? ?ich (?:bestellt|gekauft)|(?:hatte|habe)[^.?!\n]{2,40}bestellt[^.?!\n]{2,40}(?:bekommen|erhalten|geliefert|geschickt|drin)|paket (?:fur|von) jemand|(?:ein|eine|einen) [a-z]+ (?:drin|drinnen)(?![a-z])|(?:mach|offn|pack)[a-z]*[^.?!\n]{0,40} (?:finde|ist da|war da|sehe|liegt da)[^.?!\n]{0,10} (?:ein|eine|einen) |(?:an)?statt (?:de[rsm]|meine[rsm]) (?:bestellten|gekauften)`,
  String.raw`no es lo que (?:pedi|encargue|compre|habia)|(?:pedi|habia pedido|encargue)[^.?!\n]{2,40}(?:llegado|llego|recibido|recibi|enviad|mandad|vino|venia)|paquete de otra persona|(?:abr|desembal|desempaquet)[a-z]*[^.?!\n]{0,40} (?:es|era|hay|habia|sale|encuentro|aparece) (?:un|una|unos|unas) |en (?:vez|lugar) de[^.?!\n]{0,30} (?:pedi|compre|encargue)`,
);

/** Of what came, something is not there. */
export const LACKS = any(
  String.raw`(?:here|came|arrived|there|got)[^.?!\n]{0,15},? but (?:no|not|without|the [a-z]+ (?:isn't|wasn't|is not))(?![a-z])|(?:came|arrived|turned up) without|(?:wasn't|weren't|isn't|aren't) in (?:the|it|there)|(?:there (?:are|is|were|was) )?no [a-z]+ (?:in|with) (?:the|this|it)(?![a-z])|nowhere in the (?:box|parcel|package)`,
  String.raw`(?:est|sont|etait|etaient) la,? mais pas|(?:arrivee?s?|recue?s?) sans|(?:n'est|n'etait|ne sont|n'etaient) pas (?:dans|dedans|avec)|(?:pas|plus) de [a-z]+ (?:dans|avec|fournie?s?)|aucune? [a-z]+ (?:dans|fourni)|introuvables? dans`,
  String.raw`(?:ist|sind|war|waren) (?:da|dabei|drin),? aber (?:kein|nicht|die|der|das|ohne)|(?:kam|kamen|angekommen) ohne|(?:war|waren|ist|sind) nicht (?:dabei|drin|mit drin)|(?:im|in der|in dem) [a-z]+ (?:sind|ist|war|waren) (?:gar |uberhaupt )?keine?|keine?n? [a-z]+ (?:dabei|drin|beigelegt|enthalten|mitgeliefert)`,
  String.raw`esta(?:ba|n)?,? pero (?:falta|no|sin)|(?:llego|llegaron|vino|vinieron) sin|no (?:venia|estaba|iba)n? (?:dentro|en la|en el)|no (?:traia|trae|venian|vienen|incluye|incluia)n? (?:los |las |el |la |ningun[a]? )?[a-z]+|sin (?:los |las |el |la )?[a-z]+ (?:dentro|en la caja)`,
);

/** What an accountant wants of an order. */
export const PAPERWORK = any(
  '(?:accountant|bookkeep[a-z]*|tax return|expenses?|accounts department|my (?:boss|employer))(?![a-z])[^.?!\\n]{0,50}(?:paperwork|document|receipt|proof|invoice|bill|something)|paperwork for|proof of (?:purchase|payment)',
  "(?:comptab|note de frais|mon employeur|impots)[a-z]*[^.?!\\n]{0,50}(?:justificatif|document|piece|papier|facture)|justificatif d'achat|preuve d'achat",
  '(?:schick|send|stell|brauch|bekomm|benotig|bitte|noch)[a-z]*(?![a-z])[^.?!\\n]{0,60}(?:rechnung|quittung)(?![a-z])|rechnung[^.?!\\n]{0,70}(?:ausstell|zuschick|schicken|senden|zusenden|mailen)|(?:buchhaltung|steuer|finanzamt|arbeitgeber)[a-z]*[^.?!\\n]{0,50}(?:beleg|nachweis|unterlage|rechnung)|kaufbeleg|kaufnachweis',
  '(?:gestor|contab|hacienda|mi empresa)[a-z]*[^.?!\\n]{0,50}(?:justificante|comprobante|documento|papel|factura)|(?:justificante|comprobante) de (?:la )?compra',
);

/** Mails that the shop sends to many. */
export const NEWSLETTER = any(
  '(?:newsletter|mailing list|marketing (?:e-?)?mails?|promotional (?:e-?)?mails?)',
  '(?:newsletter|infolettre|liste de diffusion|e?-?mails? (?:publicitaires|promotionnels)|vos publicites)',
  '(?:newsletter|verteiler|werbemails?|werbung)',
  '(?:boletin|newsletter|lista de correo|correos? (?:publicitarios?|promocionales?)|publicidad)',
);

/** With something wrong they want the right thing, or a new one. */
export const WANTS_NEW = any(
  String.raw`(?:want|like|need|send|prefer|have|get)[^.?!\n]{0,25} (?:right|correct|new|another|replacement) [a-z]+|(?:a|an) (?:new|replacement) [a-z]+,? please|^(?:a )?(?:new one|replacement)`,
  String.raw`(?:voudr|veux|souhait|prefer|envoy|recevoir|aimer)[a-z]*[^.?!\n]{0,25} (?:bon|bonne|nouveau|nouvelle|nouvel|autre) [a-z]+|(?:un|une) (?:nouveau|nouvelle|nouvel) [a-z]+`,
  String.raw`(?:hatte|mochte|will|schick|brauch|lieber|bitte)[a-z]*[^.?!\n]{0,25} (?:richtige|neue|andere)[nrs]? [a-z]+|(?:einen?|eine) neue[nrs]? [a-z]+`,
  String.raw`(?:quier|quisier|prefier|envi|mand)[a-z]*[^.?!\n]{0,25} (?:correct[oa]|nuev[oa]|otr[oa])(?![a-z])|(?:un|una) (?:[a-z]+ )?nuev[oa]|[a-z]+ nuev[oa]$`,
);

/** "The refund", as one picks it from two. */
export const WANTS_MONEY = any(
  '(?:the |a |my )?(?:refund|money back)(?:,? please)?[.! ]*$',
  "(?:le |un |mon )?remboursement(?:,? s'il vous plait|,? svp)?[.! ]*$",
  '(?:die |eine |meine )?(?:erstattung|ruckerstattung|geld zuruck)(?:,? bitte)?[.! ]*$',
  '(?:el |un |mi )?(?:reembolso|dinero)(?:,? por favor)?[.! ]*$',
);
