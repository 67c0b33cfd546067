import type { Matter } from './concerns';

/** Words for folded text, a line for each language; whatever is looked for in the middle of a word is cut off before its ending. */
const any = (...languages: string[]): RegExp => new RegExp(`(?<![a-z])(?:${languages.join('|')})`, 'g');

/** "It says delivered": what the shop or the carrier tells, and the customer denies. */
const announced = any(
  String.raw`(?:says?|said|shows?|showing|marked|claims?|claimed|status|tracking|app|courier|carrier|driver|postman|ups|dhl|dpd|fedex|evri|usps|supposedly|apparently|allegedly|according to)[^.?!\n]{0,50}(?:(?<!not |n't |be |get |being )delivered|dropped off|handed (?:over|to)|signed for|left (?:it |a photo|with|at|in))|delivered,? but`,
  String.raw`(?:indique|note|marque|dit|statut|affiche|considere|suivi|soi[- ]disant|(?:ap)?parait|mentionne|declare|donne|d'apres|selon|apparemment|pretend|transporteur|livreur)[^.?!\n]{0,50}(?:(?<!(?:pas|sera|serait|etre|devait) )(?:livree?s?|remise?|deposee?s?)(?![a-z])|(?<!pas )distribue)|livree?s?,? (?:mais|alors que)`,
  String.raw`(?:als|laut|status|steht|sendungsverfolgung|tracking|angeblich|hei(?:ss|ß)t|app|behauptet|sagt|dhl|dpd|hermes|ups|gls|bote|zusteller)(?![a-z])[^.?!\n]{0,50}(?<!nicht |wird |werden |noch )(?:zugestellt|geliefert|ausgeliefert|abgegeben|abgelegt|im briefkasten)(?! w[eiu]rd)|(?:zugestellt|geliefert),? aber`,
  String.raw`(?:consta|figura|pone|aparece|dicen?|estado|marcad[oa]|seguimiento|supuestamente|segun|transportista|repartidor)[^.?!\n]{0,50}(?<!no |sera |ser )(?:entregad[oa]|entrego|entregaron|lo dej|dejaron|dejado)|entregad[oa],? (?:pero|y no)`,
);

/** "My last order", but no threat: "my last order with you". */
const last = any(
  String.raw`(?:my|our|the) (?:very )?(?:last|latest|most recent|newest) (?:order|purchase|parcel|delivery|one)(?! (?:with|from) you| ever| here)|(?:the (?:one|order|thing)|what) i (?:just|last) (?:placed|made|ordered|bought)|i(?:'ve)? just (?:now )?(?:ordered|placed|bought)|the last (?:thing )?i (?:ordered|bought|placed)`,
  String.raw`(?:ma|la|notre|cette) (?:toute )?derniere commande(?! chez| que je)|(?:mon|notre) dernier (?:achat|colis)(?! chez)|que je viens de (?:passer|faire|commander)|je viens de (?:commander|passer)|(?:commande|achat) (?:la |le )?plus recente?`,
  String.raw`(?:mein|unser|die|der) ?e?n?r? ?(?:letzte|neueste|jungste)[nr]? (?:bestellung|einkauf|paket|lieferung)(?! bei)|zuletzt (?:bestellt|gekauft|aufgegeben)|(?:gerade|grad|eben) (?:erst )?(?:bestellt|aufgegeben)`,
  String.raw`(?:mi|el|nuestro|la) (?:ultim[oa]|mas reciente) (?:pedido|compra|orden)(?! con)|pedido mas reciente|lo ultimo que (?:pedi|compre)|acabo de (?:pedir|hacer|comprar)|ultim[oa] que (?:pedi|compre|hice)`,
);

/** Anything that is an order: without it, and without a wish or trouble, a ticket is about none. */
const ofOrder = any(
  String.raw`(?:orders?|ordered|parcels?|packages?|deliver(?:y|ed)|shipment|purchase[ds]?|bought|received)(?![a-z])`,
  String.raw`(?:commandes?|commandee?s?|colis|livraison|livree?s?|paquet|achats?|achetee?s?|recue?s?)(?![a-z])`,
  String.raw`(?:(?:nach)?bestellung(?:en)?|bestellt|einkauf|paket|packerl|packchen|lieferung|sendung|geliefert|gekauft|erhalten)(?![a-z])`,
  String.raw`(?:pedidos?|paquete|envio|entrega|compra|comprad[oa]|recibid[oa]|recibi|compre|pedi|encargue|llego)(?![a-z])`,
);

/** They have it, or wait for it: not a question of somebody who may buy. */
const own = any(
  String.raw`(?:my|our|this|the) (?:[a-z]+ ){0,2}(?:orders?|parcels?|packages?|purchases?)(?![a-z])|(?:my|our|this) delivery|i(?:'ve| have)? (?:[a-z]+ )?(?:bought|ordered|received|purchased|got|paid|placed|made)|(?:bought|ordered|received) (?:it|from|last|in|on)|you (?:sent|sold|delivered|shipped)|mine`,
  String.raw`(?:ma|notre|mes|nos|la|cette) commandes?|(?:mon|notre|le|ce) (?:colis|achat|paquet)|(?:j'ai|j'avais|on a|nous avons) (?:[a-z]+ ){0,2}(?:achete|commande|recu|paye|pris)|achetee? chez vous|vous m'avez|le mien|la mienne`,
  String.raw`(?:mein|unser|die|der|das|dies)[a-z]{0,2} (?:[a-z]+ )?(?:bestellung|paket|sendung)|(?:mein|unser|dies)[a-z]{0,2} (?:[a-z]+ )?(?:lieferung|kauf|einkauf)|(?:hab|habe|hatte|haben wir)[^.?!\n]{0,60}(?:bestellt|gekauft|bekommen|erhalten)|(?:bestellt|gekauft|bekommen|erhalten) (?:hab|hatte)|(?:bei (?:euch|ihnen)) (?:bestellt|gekauft)`,
  String.raw`(?:mi|nuestro|nuestra|el|este|la|mis) (?:pedidos?|paquete|compra)(?![a-z])|(?:mi|este) envio|(?:he|habia|hemos) (?:comprado|pedido|recibido)|(?:compre|pedi|recibi|encargue|me enviaron|me habeis)(?![a-z])`,
);

/** Somebody who may buy. */
const beforeBuying = any(
  String.raw`(?:do|does|would|can|could|will) you (?:guys |also |still |even )?(?:sell|stock|carry|offer|(?:ship|deliver|post|send) (?:to|on|abroad|internationally)|have (?:any|an?|more|other)|do (?:gift|student))|(?:torn|deciding|decide|hesitating) between|before (?:i|we) (?:buy|order|purchase|commit)|(?:thinking|considering|planning|looking|interested|tempted)(?: (?:of|about|to|in|on))? (?:buy|order|purchas|gett)|(?:want|like|love|going|plan|hoping) to (?:buy|order|purchase)(?![a-z])|(?:in|out of|back in) stock|how much (?:is|are|does|do|would) (?!the refund|my|i |it cost to (?:return|send))|free (?:shipping|delivery)|(?:do|would) you (?:accept|take) (?!it|them|this|these|back|returns)|can (?:one|i) pay in instal|how long[^.?!\n]{0,40}(?:usually|normally|typically|generally)|(?:promo(?:tion)?|discount) ?codes?`,
  String.raw`(?:vendez|proposez|faites)[- ]vous|(?<!quand )livrez[- ]vous|avez[- ]vous[^.?!\n]{0,40}(?:stock|magasin|disponible|d'autres|aussi)|j'hesite entre|avant (?:d'acheter|de commander|achat|de me decider)|(?:j'aimerais|je voudrais|j'envisage|je compte|je souhaite|je pense|j'hesite|envie)(?: de| d'| a)? ?(?:en )?(?:acheter|commander|m'offrir)|(?:en|de) (?:stock|rupture)|reassort|combien (?:coute|coutent)|gratuite?s? (?:a partir|des)|frais de port|acceptez[- ]vous|peut[- ]on (?:payer|retirer|commander|acheter|venir)|code promo|combien de temps[^.?!\n]{0,40}(?:normalement|en general|d'habitude)|quels sont (?:vos|les) delais`,
  String.raw`(?:verkaufen|fuhren|bieten) (?:sie|ihr)|(?:verkauft|fuhrt|bietet) ihr|(?<!wann )(?:liefern|versenden) sie (?:auch |denn |ebenfalls )?(?:nach|in|ins|an|am)|(?<!wann )(?:liefert|versendet) ihr (?:auch |denn )?(?:nach|in|ins|an|am)|(?:schwanke|unsicher) zwischen|bevor ich (?:[a-z]+ ){0,3}(?:bestell|kauf)|vor dem kauf|(?:mochte|wurde|will|uberlege|wollte)[^.?!\n]{0,60}(?<!ich )(?:bestellen|kaufen|zulegen|anschaffen)(?! lassen)|auf lager|vorratig|was kostet?n?|versand[^.?!\n]{0,20}kostenlos|kostenlose[rn]? versand|versandkosten|kann man (?:bei|mit|per|auf|auch) |(?:nehmen|akzeptieren) sie|(?:nehmt|akzeptiert) ihr|wie lange[^.?!\n]{0,40}(?:normalerweise|gewohnlich|im normalfall)|gutscheincode|rabattcode`,
  String.raw`(?:vendeis|venden|teneis|tienen|hay)[^.?!\n]{0,40}(?:stock|disponible|otr[oa]s? (?:color|talla|modelo)|existencias)|(?:haceis|hacen) envios|(?:vendeis|venden|ofreceis|ofrecen)(?![a-z])|(?<!cuando )(?:enviais|envian|entregais|entregan) (?:a|al|en|los|fuera)(?![a-z])|dudo entre|antes de (?:comprar|pedir|hacer el pedido|decidir)|(?:me gustaria|quisiera|quiero|pienso|pensando en|querria) (?:comprar|encargar|hacer un pedido)|(?:en|de) stock|cuanto (?:cuesta|cuestan|vale|sale)|envio[^.?!\n]{0,15}gratis|gratis (?:el|los) envio|gastos de envio|(?:aceptais|aceptan)(?![a-z])|se puede (?:pagar|recoger|comprar)|pedir (?:\d+|otr[oa]|mas)|cuanto[^.?!\n]{0,40}(?:normalmente|suele)|suelen? tardar|codigo (?:promocional|de descuento)`,
);

/** What one asks a shop that is about no order. */
const noOrder = any(
  String.raw`newsletter|unsubscribe|(?:change|update|correct|new|wrong|different) (?:my )?e-?mail|journalist|press (?:enquir|inquir|request)|blogger|(?:voucher|promo(?:tion)?|discount|coupon)(?: codes?)?|gift ?cards?(?: balance)?|mailing list|(?:close|delete|access|update|open|create|into|to|have an?|up an?) (?:my |an? |the )?account|password|(?:log|sign)(?:ging|ning)? ?in|vacanc|(?:the|a) (?:job|position|internship)|jobs|hiring|career|(?:opening|business|store|shop) hours|(?:what time|when) (?:do|are|does) (?:you|the shop|the store) (?:open|close)|collaborat|wholesale|reseller|become a|loyalty|points|your (?:shop|store|showroom)`,
  String.raw`newsletter|infolettre|(?:changer|modifier|nouvelle|mauvaise)[^.?!\n]{0,10} (?:adresse )?(?:e-?)?mail|journaliste|blogueu|code promo|code de reduction|bon de reduction|desabonn|desinscri|(?:mon|un|de) compte|mot de passe|me connecter|(?:une?|l'|d')(?:emploi|stage|embauche)|recrut|candidature|horaires?|(?:etes|est)[- ](?:vous|il|elle) ouvert|ouverture|partenariat|revendeur|points de fidelite|fidelite|(?:votre|en) (?:boutique|magasin)`,
  String.raw`newsletter|abmelden|austragen|(?:andere|neue|falsche)[a-z]* (?:e-?)?mail|e-?mail-?adresse[^.?!\n]{0,30}andern|verteiler|journalist|gutschein|rabatt|abbestellen|(?:mein|ein|das)e?[mns]? (?:kunden)?konto|kundenkonto|passwort|kennwort|einloggen|anmelden|bewerb|praktikum|stellen(?:angebot|anzeige)|offene stelle|offnungszeit|(?:geoffnet|offen) (?:haben|habt)|(?:habt|haben) (?:ihr|sie) [^.?!\n]{0,30}(?:geoffnet|offen|auf)|kooperation|handler|bonuspunkte|ladengeschaft|filiale|(?:euer|eure|ihr|ihre) (?:laden|geschaft|shop|standort)`,
  String.raw`newsletter|boletin|(?:mi|el) (?:correo|email) (?:de mi cuenta|en la web|registrado)|periodista|codigo (?:promocional|de descuento)|cupon|darme de baja|dar de baja|(?:mi|una|la) cuenta|contrasena|iniciar sesion|registrarme|empleo|curriculum|trabajar con|vacante|horario|abris|abren|abiert[oa]s?|colabora|mayorista|distribuidor|puntos|(?:vuestra|su) tienda`,
);

/** They ask why it was cancelled, rather than to cancel it. */
const calledOff = any(
  String.raw`(?:why|how come|who)[^.?!\n]{0,40}cancel|(?:was|been|got|were|is|you(?:'ve| have)?(?: just)?) (?:automatically |suddenly |just )?cancell?ed`,
  String.raw`pourquoi[^.?!\n]{0,50}annul|(?:a|ont|avez|est|ai) (?:ete )?annulee?(?![a-z])`,
  String.raw`(?:warum|wieso|weshalb|wer)[^.?!\n]{0,50}(?:stornier|storno|abgebrochen)|storniert? (?:worden|wurde|habt)|(?:wurde|ist|habt|haben sie)[^.?!\n]{0,40}storniert(?! werden)`,
  String.raw`por que[^.?!\n]{0,50}(?:cancel|anul)|(?:han|habeis|fue|ha sido|esta|aparece|sale|me lo) (?:cancelad|anulad)o?`,
);

/** How a shop does something, or when it has something again: never a matter of an order, unless they speak of theirs. */
const policy = any(
  String.raw`(?:returns?|refunds?|shipping|delivery|exchange|cancellation) (?:policy|policies|conditions|terms|times)|back in stock|re-?stock|(?:the|next|your) (?:sale|black friday)`,
  String.raw`(?:politique|conditions) (?:de|d'|generales)|vos delais|de retour en|soldes|reassort|a nouveau disponible`,
  String.raw`(?:ruckgabe|tausch|umtausch|versand|liefer|widerrufs)(?:bedingungen|bestimmungen|fristen|richtlinie)|(?:nachste|der|ein) (?:sale|schlussverkauf)|rabattaktion|lieferzeiten|wieder (?:rein|verfugbar|lieferbar|auf lager|erhaltlich|vorratig)`,
  String.raw`(?:politica|condiciones|plazos) de|rebajas|volvera a haber|(?:volvera a|vuelve a|vuelva a) (?:estar|haber|tener)|repon`,
);

/** What fails is the shop's site, or a code of its own, and no thing that they have. */
const siteFails = any(
  String.raw`(?:code|voucher|coupon|link|website|site|page|app|checkout|log ?in|card)[^.?!\n]{0,30}(?:n't|crash|freez|not|no longer|won't|fails?|error)`,
  String.raw`(?:code|bon|lien|site|page|appli(?:cation)?|carte|connexion|paypal)[^.?!\n]{0,30}(?:plante|pas|plus|erreur|bug)`,
  String.raw`(?:code|gutschein|link|seite|shop|app|webseite|website|login|karte|paypal)[^.?!\n]{0,30}(?:sturzt|hangt|nicht|fehler|bricht)`,
  String.raw`(?:codigo|cupon|enlace|web|pagina|aplicacion|app|tarjeta|pago)[^.?!\n]{0,30}(?:fallado|se cae|error|funciona|falla|deja)|no (?:me )?(?:funciona|deja|va|carga)[^.?!\n]{0,20}(?:codigo|cupon|enlace|web|pagina|app)`,
);

/** What they wait for is money. */
const moneyAwaited = any(
  String.raw`(?:refund|money|reimbursement|credit)[^.?!\n]{0,40}(?:n't|not|never|still|yet)|(?:n't|not)[^.?!\n]{0,15} (?:been )?(?:credited|refunded|reimbursed)|(?:waiting|wait) (?:for|on) (?:my|the|a) (?:refund|money)|not (?:yet )?(?:got|received|had|seen) (?:my|the|any) (?:refund|money)`,
  String.raw`(?:remboursement|argent|avoir)[^.?!\n]{0,40}(?:pas|jamais|toujours|rien)|(?:pas|jamais|rien|toujours|attends)[^.?!\n]{0,30}(?:remboursement|remboursee?|mon argent)`,
  String.raw`(?:erstattung|ruckzahlung|geld|gutschrift)[^.?!\n]{0,40}(?:nicht|nie|immer|noch)|(?:nicht|immer noch|warte)[^.?!\n]{0,30}(?:erstattung|erstattet|mein geld|ruckzahlung)`,
  String.raw`(?:reembolso|dinero|abono|devolucion del)[^.?!\n]{0,40}(?:no|nunca|todavia|aun)(?![a-z])|(?:no|nunca|todavia|aun|espero)[^.?!\n]{0,30}(?:reembolso|reembolsado|abonado|devuelto el|el dinero|mi dinero)`,
);

/** It was fine for a while. */
const later = any(
  String.raw`(?:after|for|lasted|within|only|just|in) (?:about |only |just |less than |barely |a |an |the )*(?:[a-z]+|\d+) (?:[a-z]+ )?(?:week|month|year|use|wash|wear|outing)|half a year|last (?:year|spring|summer|autumn|winter|christmas)`,
  String.raw`(?:apres|au bout de|pendant|durant|depuis|meme pas|en) (?:a peine |seulement |environ )?(?:[a-z]+|\d+) (?:[a-z]+ )?(?:semaine|mois|an(?:nee)?s?(?![a-z])|utilisation|lavage)|l'an dernier|l'annee derniere`,
  String.raw`(?:nach|seit|nur|gerade mal|keine) (?:gerade mal |nur |etwa |knapp )?(?:[a-z]+|\d+) (?:[a-z]+ )?(?:woche|monat|jahr|wasche|benutzung|gebrauch)|halben? jahr|letzte[sn] (?:jahr|sommer|winter|fruhjahr)`,
  String.raw`(?:a los|despues de|al cabo de|tras|durante|desde hace|funciono) (?:apenas |solo |unos |unas )*(?:[a-z]+|\d+) ?(?:[a-z]+ )?(?:semana|mes|ano|uso|lavado)|el ano pasado`,
);

/** It was so from the first. */
const onArrival = any(
  String.raw`(?:when|since|as|after) (?:i|we) (?:first )?(?:unpack|open|unwrap|got it|received)|out of the box|from the (?:start|beginning|first)|on arrival|already`,
  String.raw`(?:au|depuis le|des le) deballage|a l'ouverture|(?:en|quand|depuis que) (?:je|j|l)[^.?!\n]{0,10}(?:ouvr|ouvert|deball)|des le (?:debut|depart)|des l'arrivee|deja`,
  String.raw`(?:beim|seit dem|nach dem) (?:aus|ein)packen|(?:als|wie) ich[^.?!\n]{0,15}(?:ausgepackt|geoffnet)|von anfang an|bei (?:der )?(?:ankunft|lieferung)`,
  String.raw`(?:al|desde que lo|cuando lo) (?:abri|abrir|desempaquet|sacar|recibi)|desde el (?:principio|primer)|ya (?:venia|llego|vino)`,
);

/** It has not been sent, and must not be as it is. */
const beforeSent = any(
  String.raw`before (?:it|you|they|the|my|this)[^.?!\n]{0,30}(?:goes|go out|ship|sen[dt]|dispatch|leaves?|posted)`,
  String.raw`avant (?:l'|son |votre |cet )?(?:envoi|expedition)|avant (?:que|qu')[^.?!\n]{0,30}(?:part|envoy|expedi)`,
  String.raw`vor (?:dem )?versand|(?:bevor|ehe) [^.?!\n]{0,30}(?:rausgeht|verschick|versend|versandt|losgeht|abschick)`,
  String.raw`antes de(?:l envio| enviar| que (?:salga|se envie|lo envi|lo mand))`,
);

/** It counts where they have the thing: others ask before they buy. */
const guarantee = any('warrant|guarantee', 'garantie?(?![a-z]*r)', 'garantie|gewahrleistung', 'garantia');
const claimed = any(
  '(?:warranty|guarantee) (?:claim|case)|under (?:the |its |your )?(?:warranty|guarantee)|claim (?:on|under) ',
  '(?:jouer|activer|utiliser) (?:la|ma|votre) garantie|sous garantie',
  'garantiefall|noch (?:auf )?(?:garantie|gewahrleistung)|auf garantie|gewahrleistungs(?:fall|anspruch)',
  '(?:uso de|usar|aplicar|hacer valer|reclamar) la garantia|en garantia',
);

/** What they want something about, the most telling first. */
const matters: readonly (readonly [Matter, RegExp])[] = [
  [
    'paid',
    any(
      'invoice|receipt|(?:charged|billed|debited)(?: me)? (?:twice|two|double)|double[- ]?charge|(?:charged|billed|debited)(?: me)? (?:too|more than|again)|(?:identical|duplicate|two|double) (?:charges|payments|debits)|taken the money|proof of purchase|vat(?![a-z])',
      'facture|(?:un|le|mon|votre|du) recu(?![a-z])|justificatif|(?:deux|double) (?:prelevement|debit|paiement)|prelevements|(?:debite|preleve|paye)e? (?:deux|2|en double)|tva(?![a-z])',
      'rechnung|quittung|(?:kauf|kassen|zahlungs)?beleg(?![a-z])|(?:doppelt|zweimal) (?:abgebucht|belastet|bezahlt|berechnet)|zwei (?:abbuchungen|belastungen)|mehrwertsteuer|mwst',
      'factura|(?:el|un|mi) recibo|ticket de compra|albaran|justificante|(?:cobrad|cargad)o (?:dos|doble|2)|(?:dos|doble) (?:cargo|cobro)|dinero dos veces|iva(?![a-z])',
    ),
  ],
  [
    'unpaid',
    any(
      'pay(?:ments?|ing)?(?![a-z])|paypal|(?:card|bank)[^.?!\n]{0,20}(?:declin|reject|refus)|bank details|checkout|(?:which|what) account',
      'payer|regler|paiement|quel compte|virement|(?:carte|paypal|banque)[^.?!\n]{0,20}refus',
      'bezahl(?:en|ung)|zahl(?:en|ung|ungen)(?![a-z])|uberweis|verwendungszweck|(?:bank|karte)[^.?!\n]{0,20}abgelehnt|kreditkarte|welches konto|bankverbindung|paypal',
      'pagar|que cuenta|pagos?(?![a-z])|transferencia|tarjeta|bizum',
    ),
  ],
  [
    'money',
    any(
      'refund|money back|owe me|reimburs|my money',
      "rembours|mon argent|recuperer l.argent|recrediter|l'avoir",
      'geld (?:zuruck|wieder)|mein geld|erstatt|gutschrift',
      'reembols|devolucion del dinero|mi dinero|el dinero|el abono|abonar',
    ),
  ],
  [
    'warranty',
    any(
      String.raw`stopped (?:working|charging|turning|heating|lighting)|no longer (?:works|working|heats|charges|turns)|(?:doesn'?t|won'?t|not) (?:work|turn on|charge|heat|close|open|switch on)[a-z]*(?: any ?more)?|broke (?:down|after)|(?:fell|fallen|falling) (?:apart|to)|worn (?:out|through)|gave (?:up|out)|packed (?:in|up)|(?:come|coming|came) (?:loose|undone|off|apart)|(?:is|are|it's|completely|went) (?:loose|dead)|given up|snapped|(?:zip|seam|handle|button|sole|strap) (?:has )?(?:gone|came|come)|flicker`,
      String.raw`(?:marche|fonctionne|chauffe|charge|s'allume|tient|ferme)s?[^.?!\n]{0,6} plus|(?:en|de) panne|(?:a|ont) lache|decous|decoll|decroch|au bout d|rendu l'ame|maintenant plus|plus rien qui|clignot`,
      String.raw`(?:geht|funktioniert|ladt|heizt|leuchtet|schlie(?:ss|ß)t) (?:[a-z]+ )?nicht mehr|den geist auf|nichts mehr|lasst sich[^.?!\n]{0,20}nicht mehr|abgebrochen|lost sich|(?:abgegangen|aufgegangen|ausgeleiert|losgelost|gelost)(?![a-z])|flacker|wackel`,
      String.raw`ya no (?:funciona|enciende|calienta|carga|cierra|hace|va)|(?:ha dejado|dejo) de|estropead|(?:acabado|sigue) estropeando|se (?:me )?(?:ha |han )?(?:estrope|averi|desgast|despeg|descos|solt|desprend)|con el uso|al cabo de|y ahora nada|ha muerto|parpadea`,
    ),
  ],
  [
    'arrived',
    any(
      String.raw`broke|in (?:pieces|bits|two)|smash|shatter|crack|scratch|dent(?:ed)?(?![a-z])|chipped|damag|torn|stain|bent|wrong (?:item|one|size|colou?r|thing|product|model|strength|article|version)|(?:sent|got|received|gave|delivered|came)(?: me| us)? (?:the |a )?wrong|not (?:at all )?what|(?:don'?t|not) (?:want to|going to) keep|someone else|(?:box|package|parcel) (?:was|is|came|arrived) empty|empty (?:box|package|parcel)|although i|not as described|two left|even though i (?:ordered|chose|picked)|size (?:up|down)|(?:smaller|bigger|larger) (?:one|size)|missing|came without|only (?:got|received|one)|return|(?:send|sending)(?: [a-z]+){0,3} back|exchange|too (?:small|big|large|tight|loose|short|long|wide|narrow)|(?:doesn'?t|don'?t|didn'?t) fit|faulty|defective|incomplete`,
      String.raw`casse|brise|en (?:mille )?morceaux|en miettes|eclat(?![a-z])|(?:carton|colis|boite) (?:est |etait |arrive )?vide|quelqu'un d'autre|pieds? gauches?|qu'une? (?:seule? )?dans|serre(?:nt)?|fuit|un trou|alors que j(?:'|e )|taille (?:en dessous|au[- ]dessus)|(?:ne )?(?:me )?plait pas|garder|fele|fissur|raye|abime|endommag|dechir|tache(?![a-z]* de)|troue|tordu|mauvais|(?:bonne|autre) (?:taille|couleur)|pas (?:du tout )?(?:ce que|celui|celle)|manqu|incomplet|retourn|renvoy|rendre|echang|trop (?:petit|grand|serre|large|court|long|juste)|(?:me|lui) va pas|defectueu`,
      String.raw`kaputt|scherben|macke|(?:karton|paket|schachtel) (?:war|ist|kam) leer|jemand ander|obwohl ich|tausch|undicht|zwei linke|nur (?:ein|einer|eins|eine) (?:im|in|dabei)|nicht dabei|loch|nummer (?:kleiner|gro(?:ss|ß)er)|gefallt mir|(?:schon|bereits) hin(?![a-z])|halfte|zerbroch|zersprung|gesprung|zerkratz|kratzer|beschadig|gerissen|delle|fleck|defekt|falsche[nrsm]? (?!adress|anschrift|liefer)|nicht das|fehl(?:t|en|te)(?![a-z])|unvollstandig|zuruck(?:schick|send|geb|geht|gehen)|geht zuruck|retour|rucksend|ruckgabe|widerruf|umtausch|zu (?:klein|gro(?:ss|ß)|eng|weit|kurz|lang)|(?:passt|passen) (?:mir |leider |uberhaupt )?nicht`,
      String.raw`rot[oa]s?(?![a-z])|anicos|izquierd|solo hay un|gotea|aprieta|agujero|(?:habeis olvidado|han olvidado|olvidasteis|olvidaron)|se puede cambiar|(?:un|el) golpe|(?:caja|paquete) (?:venia |estaba |llego |esta )?vaci|otra persona|habia (?:elegido|pedido)|talla (?:menos|mas)|no me gusta|la mitad|romp|quebrad|danad|rayad|golpead|abollad|rasgad|manchad|defectuos|equivocad|(?:otr[oa]|distint[oa]|diferente) (?:talla|color|modelo)|no es (?:lo que|el que|la que)|faltan?(?![a-z])|faltaban?|no (?:trae|traia|venia|incluye|incluia)n?(?![a-z])|incomplet|devol|devuelv|cambiarl|(?:muy|demasiado) (?:pequen|grand|cort|larg|ancho|estrech)|(?:queda|quedan|vale) (?:pequen|grand)|me (?:queda|vale|sirve)`,
    ),
  ],
  [
    'change',
    any(
      String.raw`cancel|call[^.?!\n]{0,20} off|(?:stop|undo|amend|alter|edit|modify) (?:it|this|my|the|that)?|by (?:mistake|accident)|accidentally|(?:don'?t|do not) send|hold off|(?:ship|send|deliver)[^.?!\n]{0,20}later|(?:moved?|moving|postponed?|pushed?|change[d]?) (?:the |my )?(?:delivery|to|back)|delivery be|leave (?:out|off)|take (?:[a-z]+ ){1,3}(?:off|out)|remove|add (?:[a-z]+ ){1,5}to|(?:different|another|new|wrong|change (?:the|my)) (?:delivery |shipping )?address|(?:deliver|send|ship|go)(?:ed)?(?: it| them| this)? to (?:my|a|an|the|another)(?! (?:me|us))|too late to|still (?:be )?(?:possible|time|chang|cancel|add|swap)|(?:won'?t be|not) (?:home|at home)|leave it (?:with|at)|neighbou?r`,
      String.raw`annul|arreter|par erreur|trompee? (?:en command|d'adresse|de)|decaler|retarder|reporter|ne (?:l'|les )envoyez|(?:expedier|envoyer|livrer)[^.?!\n]{0,20}plus tard|plutot (?:a|chez)|envoyer (?:plutot )?(?:a|chez|au)|demenag|enlever|retirer|ajouter|modifi|chang(?:er|ement)|livrer[^.?!\n]{0,30}(?:chez|ailleurs|au |a (?:une|mon|ma|l'))|(?:autre|nouvelle) adresse|encore (?:temps|possible)|trop tard|(?:serai|suis) (?:absent|pas la)|voisin|point relais`,
      String.raw`stornier|ruckgangig|verklickt|versehentlich|aus versehen|stattdessen|verschieb|verschoben|korrigier|dazuleg|dazu pack|nicht (?:ver|ab|los)schick|falsche hausnummer|umzieh|ziehe um|umgezogen|spater (?:liefer|ver|zu)|andern|anderung|umbestell|rausnehmen|weglassen|(?:herausn|streich|hinzuf|dazu ?bestell)|(?:andere|neue|falsche)[nrsm]? (?:liefer)?(?:adresse|anschrift)|noch (?:moglich|machbar)|zu spat|nachbar|packstation|umleiten|abstell|(?:bin|sind) (?:[a-z]+ )?(?:nicht (?:da|zu ?hause)|verreist|im urlaub)`,
      String.raw`cancel|anul|deshac|me equivoque (?:al|en|de)|por error|sin querer|puse mal|correg|no lo (?:envi|mand)|(?:enviar|mandar|llevar|entregar)(?:lo|la)? a (?:mi|otra|casa|la oficina)|pasar la entrega|retrasar|aplazar|posponer|(?:enviar|entregar)(?:lo|la)?[^.?!\n]{0,20}mas tarde|me mudo|quitar|quiteis|eliminar|anadir|agregar|modificar|(?:otra|nueva) direccion|cambi(?:ar|o) (?:de|la|el) (?:direccion|domicilio)|(?:todavia|aun) (?:se puede|puedo|estoy|hay|es posible)|a tiempo de|demasiado tarde|vecin[oa]|no (?:voy a estar|estare)|punto de recogida`,
    ),
  ],
  [
    'awaited',
    any(
      String.raw`how (?:long|far along|much longer)|(?:taking|takes?) (?:so|too|for|[a-z]+ days)|(?:need|want) (?:it|them|this) (?:by|before|for)|(?:of|will) (?:it|they) (?:be )?(?:arriving|come|here)|dispatch|preparing|customs|(?:nobody|no one) (?:rang|came|knocked)|what'?s (?:happening|going on) with|estimated|expect(?:ing|ed)|meant to|(?:get|have|here|receive) (?:it|them|this) (?:before|by|in time)|lost|stuck|where(?:'s| is| are) (?:my|the|our|it|they|this)|when (?:will|does|do|is|are|can|should)[^.?!\n]{0,50}(?:ship|leave|arriv|com|here|deliver|get|sent|post|dispatch|turn|due|expect)|(?:has|have|is|are|was|been)[^.?!\n]{0,30}(?:shipped|sent|posted|dispatched|left|on (?:its|the) way)|(?:hasn'?t|haven'?t|not|never|didn'?t|isn'?t|nothing)[^.?!\n]{0,20}(?:arriv|com|came|turned up|shown up|showed up|here|delivered|reach)|waiting|late(?![a-z])|delay|overdue|should have (?:arrived|been|come)|supposed to (?:arrive|come|be)|no sign of|track|on (?:its|the|their) way|in time|(?:come|comes|here|arrives?) (?:before|by)|still nothing|status|any (?:news|update)`,
      String.raw`pour quand|(?:besoin|faut)[^.?!\n]{0,20}(?:avant|pour|samedi|vendredi|demain|le \d)|(?:arrive|vient)[^.?!\n]{0,20}(?:semaine|week-end|quand|demain|aujourd)|c'est (?:encore )?(?:si |trop |bien )?long|personne n'a (?:sonne|livre)|reportee?(?![a-z])|en preparation|douane|ca (?:met|fait) (?:[a-z]+|\d+) jours|(?:l'aurai|l'avoir|les aurai)|combien de (?:temps|jours)|devais (?:etre|le|la|les|recevoir)|perdue?(?![a-z])|(?:livreur|facteur|coursier)[^.?!\n]{0,20}(?:pas|jamais)|ou (?:est|sont|en est|en sont|se trouve)|quand[^.?!\n]{0,50}(?:arriv|livr|recev|recoi|part|expedi|envoi|vien)|(?:pas|jamais|rien)[^.?!\n]{0,20}(?:recu|arriv|livre|venu|parti|expedi|bouge)|toujours (?:pas|rien)|retard|attends|attendre|(?:est|sont|ete)[^.?!\n]{0,20}(?:parti|expedie|envoye)|devai(?:t|ent) (?:arriver|etre livre)|aurai(?:t|ent) du|en (?:route|chemin|cours)|suivi|arriver(?:a|ont|ez)?[^.?!\n]{0,20}(?:avant|a temps|d'ici)|a temps|des nouvelles|traine`,
      String.raw`(?:krieg|bekomm|erhalt)[a-z]* (?:ich|wir)[^.?!\n]{0,30}(?:noch|rechtzeitig|vor|bis)|rechnen|zustellung|verloren|wie lange|stand (?:meiner|der)|lasst auf sich|(?:brauch)[^.?!\n]{0,30}(?:bis|vor|am)(?![a-z])|(?:kommt|ankommt)[^.?!\n]{0,20}(?:woche|heute|morgen|an)(?![a-z])|dauert|niemand (?:geklingelt|da)|in bearbeitung|zoll(?![a-z])|wo (?:ist|sind|bleib|steckt)|wann[^.?!\n]{0,50}(?:komm|liefer|raus|vers[ae]nd|verschick|da(?![a-z])|erhalt|zugestellt|los)|(?:nicht|nie|nichts)[^.?!\n]{0,25}(?:angekommen|da(?![a-z])|erhalten|bekommen|geliefert|gekommen|zugestellt|eingetroffen)|(?:noch|immer) nicht|verspat|uberfallig|wart(?:e|en)(?![a-z])|(?:hatte?|sollte|musste)[^.?!\n]{0,40}(?:da(?: sein)?|kommen|angekommen|geliefert)(?![a-z])|unterwegs|losgeschickt|(?:schon|bereits) (?:versendet|verschickt|raus|weg)|sendungs|lieferstatus|rechtzeitig|bis wann|geht[^.?!\n]{0,20}raus`,
      String.raw`para cuando|(?:no tengo|no hay|aqui) nada|no hay nada|como va|perdido|alargando|(?:repartidor|mensajero|cartero)[^.?!\n]{0,20}(?:no|nunca)|cuanto (?:falta|tarda)|(?:necesito|quiero)[^.?!\n]{0,15} (?:para|antes)|llega (?:hoy|manana|este|esta|el|antes)|tarda(?:n|ndo)?(?![a-z])|en preparacion|aduana|(?:nadie|no) (?:llamo|ha llamado)|donde (?:esta|estan|anda|andan|queda)|(?:cuando|que dia)[^.?!\n]{0,50}(?:lleg|entreg|env|recib|sale|vien)|(?:no|nunca|nada|sin)[^.?!\n]{0,25}(?:llegado|llega|llego|recibid|recibo|recibi|entregad|aparec|salido|enviad)|retras|demora|(?:va|llega|llegando) tarde|esperando|deberia haber|tenia que (?:llegar|haber)|(?:en|de) camino|viene(?![a-z])|seguimiento|lleg(?:ara|ue)[^.?!\n]{0,20}(?:antes|a tiempo|para)|ya (?:salio|enviaron|ha salido)|noticias`,
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
  policy,
  siteFails,
  calledOff,
  moneyAwaited,
  later,
  onArrival,
  beforeSent,
  guarantee,
  claimed,
  matters,
};
export type Phrases = typeof PHRASES;
