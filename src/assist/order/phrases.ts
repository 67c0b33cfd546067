import { any } from './anyOf';

/** "It says delivered": what the shop or the carrier tells, and the customer denies. */
const announced = any(
  String.raw`(?:says?|said|shows?|showing|marked|reckons?|insists?|claims?|claimed|status|tracking|app|courier|carrier|driver|postman|ups|dhl|dpd|fedex|evri|usps|supposedly|apparently|allegedly|according to)[^.?!\n]{0,50}(?:(?<!not |n't |be |get |being )delivered|dropped off|handed (?:over|to)|signed for|left (?:it |a photo|with|at|in))|delivered,? but`,
  String.raw`(?:indique|note|marque|dit|statut|affiche|considere|suivi|soi[- ]disant|(?:ap)?parait|mentionne|declare|donne|d'apres|selon|apparemment|pretend|transporteur|livreur)[^.?!\n]{0,50}(?:(?<!(?:pas|sera|serait|etre|devait) )(?:livree?s?|remise?|deposee?s?)(?![a-z])|(?<!pas )distribue)|livree?s?,? (?:mais|alors que)`,
  String.raw`(?:als|laut|status|steht|sendungsverfolgung|tracking|angeblich|hei(?:ss|ß)t|app|behauptet|sagt|will|wollen|dhl|dpd|hermes|ups|gls|bote|zusteller)(?![a-z])[^.?!\n]{0,50}(?<!nicht |wird |werden |noch )(?:zugestellt|geliefert|ausgeliefert|abgegeben|abgelegt|im briefkasten)(?! w[eiu]rd)|(?:zugestellt|geliefert),? aber`,
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
  String.raw`(?:why|how come|who)[^.?!\n]{0,40}cancel|(?:was|been|got|were|is|you(?:'ve| have)?(?: just)?) (?:automatically |suddenly |just )?cancell?ed|(?:never|n't|not) (?:asked?|want(?:ed)?)[^.?!\n]{0,20}cancel|i (?:didn't|did not|never) cancel`,
  String.raw`pourquoi[^.?!\n]{0,50}annul|(?:a|ont|avez|est|ai) (?:ete )?annulee?(?![a-z])|(?:jamais|pas) (?:demande|voulu)[^.?!\n]{0,15}annul`,
  String.raw`(?:warum|wieso|weshalb|wer)[^.?!\n]{0,50}(?:stornier|storno|abgebrochen)|storniert? (?:worden|wurde|habt)|(?:wurde|ist|habt|haben sie)[^.?!\n]{0,40}storniert(?! werden)|(?:ich|wir) (?:[a-z]+ )?(?:nie|nicht)[^.?!\n]{0,20}storniert(?! werden)`,
  String.raw`por que[^.?!\n]{0,50}(?:cancel|anul)|(?:han|habeis|fue|ha sido|esta|aparece|sale|me lo) (?:cancelad|anulad)o?|(?:nunca|no) (?:pedi|he pedido|quise)[^.?!\n]{0,20}(?:cancel|anul)|yo no (?:cancele|anule)`,
);

/** How a shop does something, or when it has something again: never a matter of an order, unless they speak of theirs. */
const policy = any(
  String.raw`(?:returns?|refunds?|shipping|delivery|exchange|cancellation) (?:policy|policies|conditions|terms|times)|back in stock|re-?stock|(?:the|next|your) (?:sale|black friday)|your (?:returns?|refund|delivery|shipping|exchange|warranty) (?:window|period|deadline|times?|terms?|charges|costs?)|(?:what|how long)(?:'s| is| are) (?:the|your) (?:returns?|refund|delivery|shipping|exchange) `,
  String.raw`(?:politique|conditions) (?:de|d'|generales)|vos delais|de retour en|soldes|reassort|a nouveau disponible|(?:quels?|quelles?) (?:est|sont) (?:votre|vos|le|les) (?:delais?|politique|conditions|frais)`,
  String.raw`(?:ruckgabe|tausch|umtausch|versand|liefer|widerrufs)(?:bedingungen|bestimmungen|fristen|richtlinie)|(?:nachste|der|ein) (?:sale|schlussverkauf)|rabattaktion|lieferzeiten|wieder (?:rein|verfugbar|lieferbar|auf lager|erhaltlich|vorratig)|(?:eure|ihre) (?:ruckgabe|umtausch|widerrufs|liefer|versand)(?:frist|zeit|kosten)|wie (?:lang|lange|hoch) (?:ist|sind)[^.?!\n]{0,20}(?:frist|zeit|kosten)`,
  String.raw`(?:politica|condiciones|plazos) de|rebajas|volvera a haber|(?:volvera a|vuelve a|vuelva a) (?:estar|haber|tener)|repon|(?:cual|cuales) (?:es|son) (?:vuestr|su|el|la|los)[a-z]* (?:plazos?|politica|gastos|condiciones)`,
);

/** What fails is the shop's site, or a code of its own, and no thing that they have. */
const siteFails = any(
  String.raw`(?:codes?|vouchers?|coupons?|links?|website|site|page|app|checkout|log ?in|card)(?![a-z])[^.?!\n]{0,30}(?:n't|crash|freez|not|no longer|won't|fails?|error)`,
  String.raw`(?:codes?|bons?|liens?|site|page|appli(?:cation)?|carte|connexion|paypal)(?![a-z])[^.?!\n]{0,30}(?:plante|(?:pas|plus)(?![a-z])|erreur|bug)`,
  String.raw`(?:code|gutschein|link|seite|shop|app|webseite|website|login|karte|paypal)(?![a-z])[^.?!\n]{0,30}(?:sturzt|hangt|nicht|fehler|bricht)`,
  String.raw`(?:codigo|cupon|enlace|web|pagina|aplicacion|app|tarjeta|pago)[^.?!\n]{0,30}(?:fallado|se cae|error|funciona|falla|deja)|no (?:me )?(?:funciona|deja|va|carga)[^.?!\n]{0,20}(?:codigo|cupon|enlace|web|pagina|app)`,
);

/** What they wait for is money. */
const moneyAwaited = any(
  String.raw`(?:refund|money|reimbursement|credit)[^.?!\n]{0,40}(?:n't|not|never|still|yet)|(?:n't|not)[^.?!\n]{0,15} (?:been )?(?:credited|refunded|reimbursed)|(?:waiting|wait) (?:for|on) (?:my|the|a) (?:refund|money)|not (?:yet )?(?:got|received|had|seen) (?:my|the|any) (?:refund|money)|(?:bank|statement)[^.?!\n]{0,30}(?:nothing|n't|not|never|no sign)|(?:nothing|n't|not|no)[^.?!\n]{0,25} (?:on|in|into|to) my (?:bank|card|account|statement)|penny (?:of it )?back|(?:refund|money)[^.?!\n]{0,15}missing|where(?:'s| is) (?:my|the) (?:refund|money)|(?:promised|said|told)[^.?!\n]{0,30}(?:refund|money (?:back|was|is))|(?:when|how long|how soon)[^.?!\n]{0,40}(?:money|refund)|(?:card|account)[^.?!\n]{0,20}(?:n't|not)[^.?!\n]{0,12}credited`,
  String.raw`(?:remboursement|argent|avoir)[^.?!\n]{0,40}(?:pas|jamais|toujours|rien)|(?:pas|jamais|rien|toujours|attends)[^.?!\n]{0,30}(?:remboursement|remboursee?|mon argent)|(?:banque|releve)[^.?!\n]{0,30}(?:rien|pas|jamais|toujours)|(?:pas|rien|toujours|jamais)[^.?!\n]{0,20}(?:votre virement|virement de votre|sur mon (?:compte|releve)(?! client)|ete credite)|pas de virement|ou (?:en )?est[^.?!\n]{0,15}(?:l'argent|mon argent|remboursement)|quand[^.?!\n]{0,40}(?:rembours|mon argent)|attends (?:encore |toujours )?(?:mes sous|mon argent)|credit[^.?!\n]{0,20}(?:apparait pas|pas (?:sur|apparu))`,
  String.raw`(?:erstattung|ruckzahlung|geld|gutschrift)[^.?!\n]{0,40}(?:nicht|nie|immer|noch)|(?:nicht|immer noch|warte)[^.?!\n]{0,30}(?:erstattung|erstattet|mein geld|ruckzahlung)|(?:konto|kontoauszug|bank)[^.?!\n]{0,30}(?:nichts|noch nicht|kein(?:e)? (?:geld|eingang|gutschrift))|(?:erstattung|ruckzahlung|gutschrift|geld)[^.?!\n]{0,40}(?:zugesagt|versprochen|angekundigt|wo bleib)|wo bleib[a-z]* (?:mein|das) geld|wann[^.?!\n]{0,40}(?:geld|erstattung|ruckzahlung)|ruckbuchung|warte[^.?!\n]{0,30}(?:geld|kohle|erstattung)|nicht gutgeschrieben`,
  String.raw`(?:reembolso|dinero|abono|devolucion del)[^.?!\n]{0,40}(?:no|nunca|todavia|aun)(?![a-z])|(?:no|nunca|todavia|aun|espero)[^.?!\n]{0,30}(?:reembolso|reembolsado|abonado|devuelto el|el dinero|mi dinero)|(?:cuenta|banco)[^.?!\n]{0,30}(?:nada|no (?:me )?(?:ha|aparece|veo|llega))|(?:sin|no)[^.?!\n]{0,15}(?:ver|recib|lleg|veo)[^.?!\n]{0,20}(?:abono|reembolso|dinero|ingreso)|(?:dij|promet|asegur)[^.?!\n]{0,30}(?:devolv|reembols|abonar|abonab|ingres)|cuando[^.?!\n]{0,40}(?:reembols|dinero|abono)|(?:no|aun)[^.?!\n]{0,25}ingresado|sin el reintegro`,
);

/** It was fine for a while. */
const later = any(
  String.raw`(?:after|for|lasted|within|only|just|in) (?:about |only |just |less than |barely |a |an |the ){0,4}(?:[a-z]+|\d+) (?:[a-z]+ )?(?:week|month|year|use|wash|wear|outing)|half a year|last (?:year|spring|summer|autumn|winter|christmas)`,
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
};
