import type { Matter } from './concerns';

/** Words for folded text, a line for each language; whatever is looked for in the middle of a word is cut off before its ending. */
const any = (...languages: string[]): RegExp => new RegExp(`(?<![a-z])(?:${languages.join('|')})`, 'g');

/** "It says delivered": what the shop or the carrier tells, and the customer denies. */
const announced = any(
  String.raw`(?:says?|shows?|showing|marked|shown|status|tracking|app|supposedly|apparently|allegedly|according to)[^.?!\n]{0,40}(?<!not |n't )delivered|delivered,? but`,
  String.raw`(?:indique|note|marque|dit|statut|affiche|considere|suivi|soi[- ]disant|apparait|mentionne|declare|donne|d'apres|selon)[^.?!\n]{0,40}(?<!pas )(?:livree?s?|remise?)(?![a-z])|livree?s?,? (?:mais|alors que)`,
  String.raw`(?:als|laut|status|steht|sendungsverfolgung|angeblich|hei(?:ss|ß)t|app)[^.?!\n]{0,40}(?<!nicht )(?:zugestellt|geliefert|ausgeliefert)|(?:zugestellt|geliefert),? aber`,
  String.raw`(?:consta|figura|pone|aparece|dice|estado|marcad[oa]|seguimiento|supuestamente|segun)[^.?!\n]{0,40}(?<!no )entregad[oa]|entregad[oa],? pero`,
);

/** "My last order", but no threat: "my last order with you". */
const last = any(
  String.raw`(?:my|our|the) (?:very )?(?:last|latest|most recent|newest) (?:order|purchase)(?! (?:with|from) you| ever| here)`,
  String.raw`(?:ma|la|notre|cette) (?:toute )?derniere commande(?! chez| que je)|(?:mon|notre) dernier achat(?! chez)|(?:commande|achat) (?:la |le )?plus recente?`,
  String.raw`(?:mein|unser|die|der) ?e?n?r? ?(?:letzte|neueste|jungste)[nr]? (?:bestellung|einkauf)(?! bei)`,
  String.raw`(?:mi|el|nuestro|la) (?:ultim[oa]|mas reciente) (?:pedido|compra|orden)(?! con)|pedido mas reciente`,
);

/** Anything that is an order: without it, and without a wish or trouble, a ticket is about none. */
const ofOrder = any(
  String.raw`(?:orders?|ordered|parcels?|packages?|deliver(?:y|ed)|shipment|purchase[ds]?|bought|received)(?![a-z])`,
  String.raw`(?:commandes?|commandee?s?|colis|livraison|livree?s?|paquet|achats?|achetee?s?|recue?s?)(?![a-z])`,
  String.raw`(?:(?:nach)?bestellung(?:en)?|bestellt|paket|packerl|packchen|lieferung|sendung|geliefert|gekauft|erhalten)(?![a-z])`,
  String.raw`(?:pedidos?|paquete|envio|entrega|compra|comprad[oa]|recibid[oa]|recibi|compre|pedi|encargue|llego)(?![a-z])`,
);

/** They have it, or wait for it: not a question of somebody who may buy. */
const own = any(
  String.raw`(?:my|our|this|the) (?:[a-z]+ ){0,2}(?:orders?|parcels?|packages?|purchases?|delivery)(?![a-z])|i(?:'ve| have)? (?:[a-z]+ )?(?:bought|ordered|received|purchased|got|paid|placed)|(?:bought|ordered|received) (?:it|from|last|in|on)|you (?:sent|sold|delivered|shipped)|mine`,
  String.raw`(?:ma|notre|mes|nos|la|cette) commandes?|(?:mon|notre|le|ce) (?:colis|achat|paquet)|(?:j'ai|j'avais|on a|nous avons) (?:[a-z]+ ){0,2}(?:achete|commande|recu|paye|pris)|achetee? chez vous|vous m'avez|le mien|la mienne`,
  String.raw`(?:mein|unser|die|der|das)[a-z]{0,2} (?:[a-z]+ )?(?:bestellung|paket|lieferung|sendung)|(?:hab|habe|hatte|haben wir)[^.?!\n]{0,60}(?:bestellt|gekauft|bekommen|erhalten)|(?:bestellt|gekauft|bekommen|erhalten) (?:hab|hatte)|(?:bei (?:euch|ihnen)) (?:bestellt|gekauft)`,
  String.raw`(?:mi|nuestro|el|este|la|mis) (?:pedidos?|paquete|compra|envio)|(?:he|habia|hemos) (?:comprado|pedido|recibido)|(?:compre|pedi|recibi|encargue|me enviaron|me habeis)(?![a-z])`,
);

/** Somebody who may buy. */
const beforeBuying = any(
  String.raw`(?:do|does|would|can|could|will) you (?:guys |also |still |even )?(?:sell|stock|carry|offer|(?:ship|deliver|post|send) (?:to|on|abroad|internationally)|have (?:any|an?|more|other)|do (?:gift|student))|before (?:i|we) (?:buy|order|purchase|commit)|(?:thinking|considering|planning|looking|interested|tempted)(?: (?:of|about|to|in|on))? (?:buy|order|purchas|gett)|(?:want|like|love|going|plan|hoping) to (?:buy|order|purchase)(?![a-z])|(?:in|out of|back in) stock|how much (?:is|are|does|do|would)|(?:promo(?:tion)?|discount) ?codes?`,
  String.raw`(?:vendez|proposez|faites)[- ]vous|(?<!quand )livrez[- ]vous|avez[- ]vous[^.?!\n]{0,40}(?:stock|magasin|disponible|d'autres|aussi)|avant (?:d'acheter|de commander|achat|de me decider)|(?:j'aimerais|je voudrais|j'envisage|je compte|je souhaite|je pense|j'hesite|envie)(?: de| d'| a)? ?(?:en )?(?:acheter|commander|m'offrir)|(?:en|de) (?:stock|rupture)|reassort|combien (?:coute|coutent)|code promo`,
  String.raw`(?:verkaufen|fuhren|bieten) (?:sie|ihr)|(?:verkauft|fuhrt|bietet) ihr|(?<!wann )(?:liefern|versenden) sie (?:auch |denn |ebenfalls )?(?:nach|in|ins|an|am)|(?<!wann )(?:liefert|versendet) ihr (?:auch |denn )?(?:nach|in|ins|an|am)|bevor ich (?:[a-z]+ ){0,3}(?:bestell|kauf)|vor dem kauf|(?:mochte|wurde|will|uberlege|wollte)[^.?!\n]{0,60}(?<!ich )(?:bestellen|kaufen|zulegen|anschaffen)(?! lassen)|auf lager|vorratig|was kosten?|gutscheincode|rabattcode`,
  String.raw`(?:vendeis|venden|teneis|tienen|hay)[^.?!\n]{0,40}(?:stock|disponible|otr[oa]s? (?:color|talla|modelo)|existencias)|(?:haceis|hacen) envios|(?:vendeis|venden|ofreceis|ofrecen)(?![a-z])|(?<!cuando )(?:enviais|envian|entregais|entregan) (?:a|al|en|los|fuera)(?![a-z])|antes de (?:comprar|pedir|hacer el pedido|decidir)|(?:me gustaria|quisiera|quiero|pienso|pensando en|querria) (?:comprar|encargar|hacer un pedido)|(?:en|de) stock|cuanto (?:cuesta|cuestan|vale|sale)|codigo (?:promocional|de descuento)`,
);

/** What one asks a shop that is about no order. */
const noOrder = any(
  String.raw`newsletter|unsubscribe|mailing list|(?:close|delete|access|update|open|create|into|to|have an?|up an?) (?:my |an? |the )?account|password|(?:log|sign)(?:ging|ning)? ?in|vacanc|(?:the|a) (?:job|position|internship)|jobs|hiring|career|(?:opening|business|store|shop) hours|(?:what time|when) (?:do|are|does) (?:you|the shop|the store) (?:open|close)|collaborat|wholesale|reseller|become a|loyalty|points|your (?:shop|store|showroom)`,
  String.raw`infolettre|desabonn|desinscri|(?:mon|un|de) compte|mot de passe|me connecter|(?:une?|l'|d')(?:emploi|stage|embauche)|recrut|candidature|horaires?|(?:etes|est)[- ](?:vous|il|elle) ouvert|ouverture|partenariat|revendeur|points de fidelite|fidelite|(?:votre|en) (?:boutique|magasin)`,
  String.raw`abmelden|austragen|abbestellen|(?:mein|ein|das)e?[mns]? (?:kunden)?konto|kundenkonto|passwort|kennwort|einloggen|anmelden|bewerb|praktikum|stellen(?:angebot|anzeige)|offene stelle|offnungszeit|(?:geoffnet|offen) (?:haben|habt)|(?:habt|haben) (?:ihr|sie) [^.?!\n]{0,30}(?:geoffnet|offen|auf)|kooperation|handler|bonuspunkte|ladengeschaft|filiale|ihr laden`,
  String.raw`boletin|darme de baja|dar de baja|(?:mi|una|la) cuenta|contrasena|iniciar sesion|registrarme|empleo|curriculum|trabajar con|vacante|horario|abris|abren|abiert[oa]s?|colabora|mayorista|distribuidor|puntos|(?:vuestra|su) tienda`,
);

/** They ask why it was cancelled, rather than to cancel it. */
const calledOff = any(
  String.raw`(?:why|how come|who)[^.?!\n]{0,40}cancel|(?:was|been|got|were|is|you(?:'ve| have)?(?: just)?) (?:automatically |suddenly |just )?cancell?ed`,
  String.raw`pourquoi[^.?!\n]{0,50}annul|(?:a|ont|avez|est|ai) (?:ete )?annulee?(?![a-z])`,
  String.raw`(?:warum|wieso|weshalb|wer)[^.?!\n]{0,50}(?:stornier|storno|abgebrochen)|storniert? (?:worden|wurde|habt)|(?:wurde|ist|habt|haben sie)[^.?!\n]{0,40}storniert(?! werden)`,
  String.raw`por que[^.?!\n]{0,50}(?:cancel|anul)|(?:han|habeis|fue|ha sido|esta|aparece|sale|me lo) (?:cancelad|anulad)o?`,
);

/** It counts where they have the thing: others ask before they buy. */
const guarantee = any('warrant|guarantee', 'garantie?(?![a-z]*r)', 'garantie|gewahrleistung', 'garantia');

/** What they want something about, the most telling first. */
const matters: readonly (readonly [Matter, RegExp])[] = [
  [
    'paid',
    any(
      'invoice|receipt|(?:charged|billed|debited)(?: me)? (?:twice|two|double)|double[- ]?charge|proof of purchase|vat(?![a-z])',
      'facture|(?:un|le|mon|votre|du) recu(?![a-z])|justificatif|(?:debite|preleve|paye)e? (?:deux|2|en double)|tva(?![a-z])',
      'rechnung|quittung|(?:kauf|kassen|zahlungs)?beleg(?![a-z])|(?:doppelt|zweimal) (?:abgebucht|belastet|bezahlt|berechnet)|mehrwertsteuer|mwst',
      'factura|(?:el|un|mi) recibo|ticket de compra|albaran|justificante|(?:cobrad|cargad)o (?:dos|doble|2)|iva(?![a-z])',
    ),
  ],
  [
    'unpaid',
    any(
      'pay(?:ments?|ing)?(?![a-z])|paypal|card (?:was |is |keeps? )?(?:being )?(?:declin|reject|refus)|bank details|checkout',
      'payer|paiement|virement|(?:carte|paypal)[^.?!\n]{0,20}refus',
      'bezahl(?:en|ung)|zahl(?:en|ung|ungen)(?![a-z])|uberweis|verwendungszweck|kreditkarte|bankverbindung|paypal',
      'pagar|pagos?(?![a-z])|transferencia|tarjeta|bizum',
    ),
  ],
  [
    'money',
    any(
      'refund|money back|reimburs|my money',
      "rembours|mon argent|recrediter|l'avoir",
      'geld zuruck|mein geld|erstatt|gutschrift',
      'reembols|devolucion del dinero|mi dinero|el abono|abonar',
    ),
  ],
  [
    'warranty',
    any(
      String.raw`stopped (?:working|charging|turning|heating|lighting)|no longer (?:works|working|heats|charges|turns)|(?:doesn'?t|won'?t|not) (?:work|turn on|charge|heat|close|open|switch on)[a-z]*(?: any ?more)?|broke (?:down|after)|(?:fell|fallen|falling) (?:apart|to)|worn (?:out|through)|gave (?:up|out)|packed (?:in|up)|(?:come|coming|came) (?:loose|undone|off|apart)|is (?:loose|dead)|flicker`,
      String.raw`(?:marche|fonctionne|chauffe|charge|s'allume|tient|ferme)s?[^.?!\n]{0,6} plus|(?:en|de) panne|(?:a|ont) lache|decous|decoll|decroch|au bout d|rendu l'ame|clignot`,
      String.raw`(?:geht|funktioniert|ladt|heizt|leuchtet|schlie(?:ss|ß)t) (?:[a-z]+ )?nicht mehr|den geist auf|lost sich|(?:abgegangen|aufgegangen|ausgeleiert|losgelost|gelost)(?![a-z])|flacker|wackel`,
      String.raw`ya no (?:funciona|enciende|calienta|carga|cierra|hace|va)|(?:ha dejado|dejo) de|estropead|(?:acabado|sigue) estropeando|se (?:me )?(?:ha |han )?(?:estrope|averi|desgast|despeg|descos|solt|desprend)|con el uso|al cabo de|parpadea`,
    ),
  ],
  [
    'arrived',
    any(
      String.raw`broke|smash|shatter|crack|scratch|dent(?:ed)?(?![a-z])|chipped|damag|torn|stain|bent|wrong (?:item|one|size|colou?r|thing|product|model|strength|article|version)|(?:sent|got|received|gave|delivered|came)(?: me| us)? (?:the |a )?wrong|not what i|missing|came without|only (?:got|received|one)|return|(?:send|sending)(?: [a-z]+){0,3} back|exchange|too (?:small|big|large|tight|loose|short|long|wide|narrow)|(?:doesn'?t|don'?t|didn'?t) fit|faulty|defective|incomplete`,
      String.raw`casse|brise|fele|fissur|raye|abime|endommag|dechir|tache(?![a-z]* de)|troue|tordu|mauvais|(?:bonne|autre) (?:taille|couleur)|pas (?:du tout )?(?:ce que|celui|celle)|manqu|incomplet|retourn|renvoy|rendre|echang|trop (?:petit|grand|serre|large|court|long|juste)|(?:me|lui) va pas|defectueu`,
      String.raw`kaputt|zerbroch|zersprung|gesprung|zerkratz|kratzer|beschadig|gerissen|delle|fleck|defekt|falsche[nrsm]? (?!adress|anschrift|liefer)|nicht das|fehl(?:t|en|te)(?![a-z])|unvollstandig|zuruck(?:schick|send|geb|geht|gehen)|geht zuruck|retour|rucksend|ruckgabe|widerruf|umtausch|zu (?:klein|gro(?:ss|ß)|eng|weit|kurz|lang)|(?:passt|passen) (?:mir |leider |uberhaupt )?nicht`,
      String.raw`rot[oa]s?(?![a-z])|romp|quebrad|danad|rayad|golpead|abollad|rasgad|manchad|defectuos|equivocad|(?:otr[oa]|distint[oa]|diferente) (?:talla|color|modelo)|no es (?:lo que|el que|la que)|faltan?(?![a-z])|faltaban?|no (?:trae|traia|venia|incluye|incluia)n?(?![a-z])|incomplet|devol|devuelv|cambiarl|(?:muy|demasiado) (?:pequen|grand|cort|larg|ancho|estrech)|(?:queda|quedan|vale) (?:pequen|grand)|me (?:queda|vale|sirve)`,
    ),
  ],
  [
    'change',
    any(
      String.raw`cancel|call (?:it )?off|leave (?:out|off)|take (?:[a-z]+ ){1,3}(?:off|out)|remove|add (?:[a-z]+ ){1,5}to|(?:different|another|new|wrong|change (?:the|my)) (?:delivery |shipping )?address|(?:deliver|send|ship|go)(?:ed)?(?: it| them| this)? to (?:my|a|an|the|another)(?! (?:me|us))|too late to|still (?:be )?(?:possible|time|chang|cancel|add|swap)|(?:won'?t be|not) (?:home|at home)|leave it (?:with|at)|neighbou?r`,
      String.raw`annul|enlever|retirer|ajouter|modifi|chang(?:er|ement)|livrer[^.?!\n]{0,30}(?:chez|ailleurs|au |a (?:une|mon|ma|l'))|(?:autre|nouvelle) adresse|encore (?:temps|possible)|trop tard|(?:serai|suis) (?:absent|pas la)|voisin|point relais`,
      String.raw`stornier|andern|anderung|umbestell|rausnehmen|weglassen|(?:herausn|streich|hinzuf|dazu ?bestell)|(?:andere|neue|falsche)[nrsm]? (?:liefer)?(?:adresse|anschrift)|noch (?:moglich|machbar)|zu spat|nachbar|packstation|umleiten|abstell|(?:bin|sind) (?:[a-z]+ )?(?:nicht (?:da|zu ?hause)|verreist|im urlaub)`,
      String.raw`cancel|anul|quitar|quiteis|eliminar|anadir|agregar|modificar|(?:otra|nueva) direccion|cambi(?:ar|o) (?:de|la|el) (?:direccion|domicilio)|(?:todavia|aun) (?:se puede|puedo|estoy|hay|es posible)|a tiempo de|demasiado tarde|vecin[oa]|no (?:voy a estar|estare)|punto de recogida`,
    ),
  ],
  [
    'awaited',
    any(
      String.raw`where(?:'s| is| are) (?:my|the|our|it|they|this)|when (?:will|does|do|is|are|can|should)[^.?!\n]{0,50}(?:ship|leave|arriv|com|here|deliver|get|sent|post|dispatch|turn|due|expect)|(?:has|have|is|are|was|been)[^.?!\n]{0,30}(?:shipped|sent|posted|dispatched|left|on (?:its|the) way)|(?:hasn'?t|haven'?t|not|never|didn'?t|isn'?t|nothing)[^.?!\n]{0,20}(?:arriv|com|came|turned up|shown up|showed up|here|delivered|reach)|waiting|late(?![a-z])|delay|overdue|should have (?:arrived|been|come)|supposed to (?:arrive|come|be)|no sign of|track|on (?:its|the|their) way|in time|(?:come|comes|here|arrives?) (?:before|by)|still nothing|status|any (?:news|update)`,
      String.raw`ou (?:est|sont|en est|en sont|se trouve)|quand[^.?!\n]{0,50}(?:arriv|livr|recev|recoi|part|expedi|envoi|vien)|(?:pas|jamais|rien)[^.?!\n]{0,20}(?:recu|arriv|livre|venu|parti|expedi|bouge)|toujours (?:pas|rien)|retard|attends|attendre|(?:est|sont|ete)[^.?!\n]{0,20}(?:parti|expedie|envoye)|devai(?:t|ent) (?:arriver|etre livre)|aurai(?:t|ent) du|en (?:route|chemin|cours)|suivi|arriver(?:a|ont|ez)?[^.?!\n]{0,20}(?:avant|a temps|d'ici)|a temps|des nouvelles|traine`,
      String.raw`wo (?:ist|sind|bleib|steckt)|wann[^.?!\n]{0,50}(?:komm|liefer|raus|vers[ae]nd|verschick|da(?![a-z])|erhalt|zugestellt|los)|(?:nicht|nie|nichts)[^.?!\n]{0,25}(?:angekommen|da(?![a-z])|erhalten|bekommen|geliefert|gekommen|zugestellt|eingetroffen)|(?:noch|immer) nicht|verspat|uberfallig|wart(?:e|en)(?![a-z])|(?:hatte?|sollte|musste)[^.?!\n]{0,40}(?:da(?: sein)?|kommen|angekommen|geliefert)(?![a-z])|unterwegs|losgeschickt|(?:schon|bereits) (?:versendet|verschickt|raus|weg)|sendungs|lieferstatus|rechtzeitig|bis wann|geht[^.?!\n]{0,20}raus`,
      String.raw`donde (?:esta|estan|anda|andan|queda)|(?:cuando|que dia)[^.?!\n]{0,50}(?:lleg|entreg|env|recib|sale|vien)|(?:no|nunca|nada|sin)[^.?!\n]{0,25}(?:llegado|llega|llego|recibid|recibo|recibi|entregad|aparec|salido|enviad)|retras|demora|(?:va|llega|llegando) tarde|esperando|deberia haber|tenia que (?:llegar|haber)|en camino|seguimiento|lleg(?:ara|ue)[^.?!\n]{0,20}(?:antes|a tiempo|para)|ya (?:salio|enviaron|ha salido)|noticias`,
    ),
  ],
];

/** What tells, beside facts, which order is meant. All for folded text, global. */
export const PHRASES = {
  announced,
  last,
  ofOrder,
  own,
  beforeBuying,
  noOrder,
  calledOff,
  guarantee,
  matters,
};
export type Phrases = typeof PHRASES;
