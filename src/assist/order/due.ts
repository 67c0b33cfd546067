import { any } from './anyOf';

/** Money that they were promised, or count on by now: none that they only wish for. */
const money = any(
  String.raw`(?:promised|told|assured|agreed|said|confirmed)(?![a-z])[^.?!\n]{0,80}(?:refund|reimburs|money back)|(?:any (?:sign|news|word|update)|what about|what happened to|how about|where(?:'s| is| are)|status|still (?:waiting|no|not)|waiting|chasing|when|how long(?! (?:until|do i|have i)))(?![a-z])[^.?!\n,;]{0,40}(?:refund|reimburs|money)|(?:refund|money)[^.?!\n,;]{0,30} (?:n't|not (?:yet )?(?:arrived|come|been|reached|shown|appeared)|yet to|overdue|outstanding)|haven't (?:yet )?(?:had|got|received|seen) (?:my|the|any) (?:refund|money)`,
  String.raw`(?:promis|assure|(?:m'a(?:vait|viez)?|m'avez|avez|aviez) dit|annonce|confirme)e?(?![a-z])[^.?!\n]{0,60}rembours|(?:ou (?:en )?est|quand|toujours (?:pas|rien|aucun)|pas encore|j'attends|nouvelles|combien de temps(?! (?:ai-je|j'ai))|et)(?![a-z])[^.?!\n,;]{0,30} (?:remboursement|rembourse|virement|mon argent)|(?:remboursement|argent|virement)[^.?!\n,;]{0,30}(?:quand|toujours|pas encore|tarde|(?:n'est|n'a|est) (?:toujours |jamais |pas )+(?:arrive|apparu|venu|visible))`,
  String.raw`(?:versproch|zugesagt|zugesichert|angekundigt|hie(?:ss|ß)|gesagt|sagte|meinte)[a-z]*[^.?!\n]{0,70}(?:erstatt|geld|gutschrift)|(?:wo bleib[a-z]*|wo ist|wann|was ist mit|wie lange|warte|noch (?:immer )?(?:kein|nicht)|immer noch (?:kein|nicht)|stand|schon)[a-z]*[^.?!\n,;]{0,40}(?:erstattung|ruckzahlung|gutschrift|geld)|(?:erstattung|ruckzahlung|gutschrift|geld)[^.?!\n,;]{0,40}(?:versprochen|zugesagt|angekundigt|noch (?:immer )?nicht|immer noch nicht|nicht (?:da|angekommen|gekommen|eingegangen)|wo bleib|uberfallig|schon)`,
  String.raw`(?:promet|prometi|asegur|dij|qued(?:o|aron|asteis) en|confirm)[a-z]*(?![a-z])[^.?!\n]{0,60}(?:reembols|devolver|devolucion del|dinero|abon|ingres)|(?:donde esta|cuando|espera|esperando|(?:todavia|aun) no|sigo sin|que hay|que pasa con|^y|[.?!,;\n] ?y)(?![a-z])[^.?!\n,;]{0,40}(?:reembolso|reembols|dinero|abono|ingreso|devolucion)|(?:reembolso|dinero|abono|ingreso)[^.?!\n,;]{0,30}(?:no (?:ha|aparece|llega|me)|sigue sin|pendiente|todavia|aun no)`,
);

/** The same of what is sent instead. */
const replacement = any(
  String.raw`(?:promised|told|assured|agreed|said|supposed|confirmed)(?![a-z])[^.?!\n]{0,60}(?:replac|new one|another one|send (?:me |us )?a new(?![a-z])|the right one|substitut|exchange)|(?:any (?:sign|news|word|update)|what about|what happened to|where(?:'s| is| are)|status|still (?:waiting|no|not)|waiting|when|how long|has|is)(?![a-z])[^.?!\n,;]{0,30}(?:my|the|your|that|for) (?:\w+ )?(?:replacement|substitute|new one|exchange)(?!s? (?:possible|available))[^.?!\n]{0,30}`,
  String.raw`(?:promis|assure|(?:m'a(?:vait|viez)?|m'avez|avez|aviez) dit|annonce|prevu)e?(?![a-z])[^.?!\n]{0,60}(?:remplac|echang|(?:un|une) (?:nouve|autre))|(?:ou (?:en )?est|quand|toujours (?:pas|rien|aucun)|pas encore|j'attends|nouvelles|avance|et)(?![a-z])[^.?!\n,;]{0,30}(?:remplacement|remplace|echange)|(?:remplacement|echange|remplacante?)[^.?!\n,;]{0,40}(?:avance|parti|expedie|envoye|quand|toujours|pas encore|arrive)`,
  String.raw`(?:versproch|zugesagt|zugesichert|angekundigt|hie(?:ss|ß)|sollte|gesagt|sagte)[a-z]*[^.?!\n]{0,70}(?:ersatz|austausch|neue[nrs]?(?![a-z]))|(?:wo bleib[a-z]*|wo ist|wann|was ist mit|warte|noch (?:immer )?(?:kein|nicht)|stand|schon)[a-z]*[^.?!\n,;]{0,40}(?:ersatz|austausch)|(?:ersatz|austausch)[^.?!\n,;]{0,40}(?:versprochen|zugesagt|unterwegs|raus|verschickt|versendet|noch (?:immer )?nicht|immer noch nicht|wo bleib|schon)`,
  String.raw`(?:promet|prometi|asegur|dij|qued(?:o|aron|asteis) en)[a-z]*(?![a-z])[^.?!\n]{0,60}(?:reempla|sustitu|cambi|(?:un|una|otr[oa]) (?:[a-z]+ )?(?:nuev|igual))|(?:donde esta|cuando|espera|esperando|(?:todavia|aun) no|sigo sin|que (?:hay|pasa) (?:con|de)|ha salido|han enviado|y)(?![a-z])[^.?!\n,;]{0,30}(?:reemplazo|sustitut|sustitucion|recambio)|(?:reemplazo|sustitut[oa]|sustitucion|recambio)[^.?!\n,;]{0,30}(?:no (?:ha|aparece|llega)|sigue sin|todavia|aun no|ha salido|sale|llega)`,
);

/** Of what was sent in parts: the rest, and what is not with it. */
const rest = any(
  String.raw`but (?:no|not|without)(?![a-z])|(?:no sign of|without|minus|missing|lacking) (?:the|my|one|a)|sep[ae]rat|forg[eo]t|left out|(?:the|an|my) (?:rest|other|others|second|third|fourth|last|remaining|remainder)(?![a-z])|(?:another|other|second) (?:parcel|package|box|delivery)|only (?:\w+ ){0,3}(?:of|came|arrived|one|part|half)|in (?:two|several|more than one)|isn't in|wasn't in|not in the|and (?:the|my) [a-z]+ ?\?`,
  String.raw`mais (?:pas|sans|aucune?)(?![a-z])|manqu|a part(?![a-z])|separement|oubli|le reste|l'autre|les autres|(?:le|la) (?:deuxieme|second|seconde|troisieme|dernier|derniere)|(?:autre|deuxieme|second) (?:colis|paquet|carton)|seulement|une partie|en (?:deux|plusieurs) fois|n'y (?:est|etait|sont|etaient) pas|pas dans le|\d sur \d|et (?:la|le|les|ma|mon|mes) [a-z-]+ ?\?`,
  String.raw`(?:aber|nur) (?:kein|ohne|nicht)|fehl(?:t|en|te|ten)(?![a-z])|getrennt|separat|extra|vergess|(?:der|den|vom) rest|(?:das|die|der|den) (?:andere|zweite|dritte|letzte|restliche)|(?:anderes|zweites|weiteres) paket|nur (?:die|der|das|ein|eine|einer|eins|teil)|halfte|nicht dabei|war nicht|ohne (?:die|den|das)|und (?:der|die|das|mein[a-z]*) [a-z-]+ ?\?`,
  String.raw`pero (?:no|sin|falta|el|la|los|las)(?![a-z])|falta(?:n|ba|ban)?(?![a-z])|aparte|por separado|olvid|el resto|(?:el|la|lo|los|las) (?:otr|segund|tercer|demas|ultim)|otro (?:paquete|bulto|envio)|solo (?:ha |me )?(?:lleg|vin|la|el|una?|parte)|no (?:venia|viene|vino|estaba)|la mitad|\d de \d|y (?:el|la|los|las|mi|mis) [a-z]+ ?\?`,
);

/** Money by any name. */
const cash = any(
  String.raw`(?:bucks|quid|dollars?|pounds|euros?|money|cash|cents?|pence|penny|refund|reimburs\w*|credit(?:ed)?|paid back)(?![a-z])|[£$€]`,
  String.raw`(?:euros?|argent|sous|fric|centimes?|virement|rembours\w*|credite?|recredit\w*)(?![a-z])`,
  String.raw`(?:geld|kohle|cent|erstatt\w*|uberw(?:ies|eis)\w*|gutschrift|gutgeschrieben)(?![a-z])`,
  String.raw`(?:dinero|plata|pasta|pesos|centimos?|reembols\w*|abon[aoe]\w*|deposit[aeo]\w*|ingres[aeo]\w*|transferencia|reintegr\w*)(?![a-z])`,
);

/** Where one lives or works. */
const address = any(
  'address|street|house|flat|apartment|post ?code|zip',
  'adresse|rue|appartement|code postal|chez (?:moi|ma|mon|mes)',
  '(?:liefer|versand)?(?:adress|anschrift)|stra(?:ss|ß)e|hausnummer|wohnung|postleitzahl|plz',
  'direccion|domicilio|calle|piso|portal|codigo postal',
);

/** Another day or place for what is to come. */
const day = any(
  String.raw`(?:leave|drop|put) (?:it|them|the \w+) (?:off )?(?:with|at|by|in|on|behind|next)(?! the (?:basket|cart))|(?:be|get) (?:left|dropped|handed)(?: off)? (?:with|at|by|in|behind|next to|over to)(?! the (?:basket|cart))|(?:can|could|would|possible|please|any chance)(?! i(?![a-z]))[^.?!\n]{0,50}(?:deliver|bring|brought|drop(?! (?:me|by|in)(?![a-z]))|come(?! back to)|drive)[a-z]*[^.?!\n]{0,40}(?:tomorrow|the day after|later|instead|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|next week|another (?:day|time)|different (?:day|time))`,
  String.raw`(?:lun|mar|mercre|jeu|vendre|same)di (?:plutot|au lieu)|(?:laisser|laissez|deposer|deposez|confier|confiez)(?:[- ](?:le|la|les))? (?:[a-z]+ ){0,3}(?:chez|au|a la|dans|devant|sur|aupres)(?![a-z])|(?:peut|peuvent|pourr|possible|merci de|faudrait)[^.?!\n]{0,50}(?:livr|apport|passe|depos)[a-z]*[^.?!\n]{0,40}(?:demain|apres-demain|lendemain|plus tard|plutot|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|matin|apres-midi|soir|semaine prochaine|autre (?:jour|moment))`,
  String.raw`(?:mon|diens|donners|frei|sams|sonn)tag (?:an)?statt|mittwoch (?:an)?statt|(?:beim?|im|in|am|an|vor|neben|hinter) [^.?!\n]{2,30} (?:abgeben|abgegeben|abstellen|abgestellt|ablegen|abgelegt|hinterlegen|hinterlegt)|(?:kann|konn|ginge|moglich|bitte|lasst|lieber)[a-z]*[^.?!\n]{0,50}(?:(?:uber)?morgen|tag spater|spater|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|vormittag|nachmittag|abend|nachste woche|ander(?:er|en|em) (?:tag|termin))[^.?!\n]{0,40}(?:gebracht|bringen|liefer|geliefert|zugestellt|zustell|komm|vorbei)`,
  String.raw`(?:dejar|dejen|dejad|deje)(?:l[oae]s?)? (?:[a-z]+ ){0,2}(?:en|con|al?|junto)(?![a-z])|(?:pued|podri|posible|por favor)[a-z]*[^.?!\n]{0,50}(?:entreg|traer|traig|repart|pas[ae]|llev|ven)[a-z]*[^.?!\n]{0,40}(?:manana|pasado|mas tarde|lunes|martes|miercoles|jueves|viernes|sabado|domingo|tarde|semana que viene|otro (?:dia|momento))`,
);

/** Money that was taken. */
const charge = any(
  '(?:charge[ds]?|payments?|paid|debit(?:ed|s)?|taken|billed|pending|statement)(?![a-z])',
  '(?:prelev|debit|paye|paiement|encaiss|factur|releve)[a-z]*',
  '(?:abgebucht|abbuchung|belastet|belastung|bezahlt|zahlung|vorgemerkt|kontoauszug|eingezogen)[a-z]*',
  '(?:cobr|cargo|cargad|debit|pagad|pago|extracto|descont)[a-z]*',
);

/** Where it is to be sent, before an address. */
const sending = any(
  String.raw`(?:send|deliver|ship|post|redirect|bring|go(?:es)?|come|change)(?![a-z])[^.?!\n]{0,40} to (?!me |us |you )`,
  String.raw`(?:livr|envoy|expedi|adress|chang)[a-z]*[^.?!\n]{0,40} (?:a|au|chez|vers)(?![a-z])`,
  String.raw`(?:schick|send|liefer|zustell|anderung|ander)[a-z]*[^.?!\n]{0,40} (?:an|nach|zu|zur|in)(?![a-z])`,
  String.raw`(?:envi|mand|entreg|llev|cambi)[a-z]*[^.?!\n]{0,40} (?:a|al|en)(?![a-z])`,
);

/** Beside a picture: it is another thing. */
const other = any(
  String.raw`(?:this|that|it)(?:'s| is)?(?: definitely| clearly)? ?(?:isn't|is not|not)(?: even)? (?:a|an|the|my|what)(?![a-z])`,
  String.raw`(?:ce|c')(?: n')?est pas (?:du tout )?(?:une?|le|la|mon|ma|ce)(?![a-z])`,
  '(?:das|dies)(?:es)? ist (?:doch |ja |aber )?(?:kein|nicht)[a-z]*',
  '(?:esto|eso|este|esta)? ?no es (?:un|una|el|la|lo|mi)(?![a-z])',
);

/** Thanks for an answer, or pleased with it. */
const thanks = any(
  '(?:thanks?|thank you|cheers|ta|brilliant|perfect|great|lovely|got it)(?![a-z])',
  "(?:merci|parfait|super|genial|nickel|c'est note|d'accord)(?![a-z])",
  '(?:danke|super|perfekt|prima|alles klar|passt|verstanden)(?![a-z])',
  '(?:gracias|perfecto|genial|estupendo|vale|entendido)(?![a-z])',
);

/** What is still to come, and what is wanted of it. */
export const DUE = { money, replacement, rest, cash, charge, address, sending, day, other, thanks };
