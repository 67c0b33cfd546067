import { any } from './anyOf';
import type { Matter } from './matter';

/** What they want something about, the most telling first. */
export const MATTERS: readonly (readonly [Matter, RegExp])[] = [
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
      String.raw`pay(?:ments?|ing)?(?![a-z])|paypal|(?:card|bank)[^.?!\n]{0,20}(?:declin|reject|refus)|bank details|checkout|(?:which|what) account|(?:wire|bank) transfer|transferred the|instal(?:l)?ments|settle (?:it|the|my)`,
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
      String.raw`broke|in (?:pieces|bits|two)|smash|shatter|crack|scratch|dent(?:ed)?(?![a-z])|chipped|damag|torn|stain|bent|wrong (?:item|one|size|colou?r|thing|product|model|strength|article|version)|(?:sent|got|received|gave|delivered|came)(?: me| us)? (?:the |a )?wrong|not (?:at all )?what|(?:don'?t|not) (?:want to|going to) keep|someone else|(?:box|package|parcel) (?:was|is|came|arrived) empty|empty (?:box|package|parcel)|although i|not as described|two left|even though i (?:ordered|chose|picked)|size (?:up|down)|(?:smaller|bigger|larger) (?:one|size)|missing|came without|only (?:got|received|one)|return|(?:send|sending)(?: [a-z]+){0,3} back|exchange|too (?:small|big|large|tight|loose|short|long|wide|narrow)|(?:doesn'?t|don'?t|didn'?t) fit|faulty|defective|incomplete|(?:arrange|organi[sz]e|book) (?:a |the )?(?:pick ?up|collection)|collection of the`,
      String.raw`casse|brise|en (?:mille )?morceaux|en miettes|eclat(?![a-z])|(?:carton|colis|boite) (?:est |etait |arrive )?vide|quelqu'un d'autre|pieds? gauches?|qu'une? (?:seule? )?dans|serre(?:nt)?|fuit|un trou|alors que j(?:'|e )|taille (?:en dessous|au[- ]dessus)|(?:ne )?(?:me )?plait pas|garder|fele|fissur|raye|abime|endommag|dechir|tache(?![a-z]* de)|troue|tordu|mauvais|(?:bonne|autre) (?:taille|couleur)|pas (?:du tout )?(?:ce que|celui|celle)|manqu|incomplet|retourn|renvoy|rendre|echang|trop (?:petit|grand|serre|large|court|long|juste)|(?:me|lui) va pas|defectueu|(?:venir|faire) (?:le |la |les )?(?:chercher|reprendre|recuperer)`,
      String.raw`kaputt|scherben|macke|(?:karton|paket|schachtel) (?:war|ist|kam) leer|jemand ander|obwohl ich|tausch|undicht|zwei linke|nur (?:ein|einer|eins|eine) (?:im|in|dabei)|nicht dabei|loch|nummer (?:kleiner|gro(?:ss|ß)er)|gefallt mir|(?:schon|bereits) hin(?![a-z])|halfte|zerbroch|zersprung|gesprung|zerkratz|kratzer|beschadig|gerissen|delle|fleck|defekt|falsche[nrsm]? (?!adress|anschrift|liefer)|nicht das|fehl(?:t|en|te)(?![a-z])|unvollstandig|zuruck(?:schick|send|geb|geht|gehen)|geht zuruck|retour|rucksend|ruckgabe|widerruf|umtausch|zu (?:klein|gro(?:ss|ß)|eng|weit|kurz|lang)|(?:passt|passen) (?:mir |leider |uberhaupt )?nicht|(?:schick|send)[a-z]*[^.?!\n]{0,25} zuruck`,
      String.raw`rot[oa]s?(?![a-z])|anicos|izquierd|solo hay un|gotea|aprieta|agujero|(?:habeis olvidado|han olvidado|olvidasteis|olvidaron)|se puede cambiar|(?:un|el) golpe|(?:caja|paquete) (?:venia |estaba |llego |esta )?vaci|otra persona|habia (?:elegido|pedido)|talla (?:menos|mas)|no me gusta|la mitad|romp|quebrad|danad|rayad|golpead|abollad|rasgad|manchad|defectuos|equivocad|(?:otr[oa]|distint[oa]|diferente) (?:talla|color|modelo)|no es (?:lo que|el que|la que)|faltan?(?![a-z])|faltaban?|no (?:trae|traia|venia|incluye|incluia)n?(?![a-z])|incomplet|devol|devuelv|cambiarl|(?:muy|demasiado) (?:pequen|grand|cort|larg|ancho|estrech)|(?:queda|quedan|vale) (?:pequen|grand)|me (?:queda|vale|sirve)|de vuelta`,
    ),
  ],
  [
    'change',
    any(
      String.raw`cancel|call[^.?!\n]{0,20} off|(?:stop|undo|amend|alter|edit|modify) (?:it|this|my|the|that)?|by (?:mistake|accident)|accidentally|(?:don'?t|do not) send|hold off|(?:ship|send|deliver)[^.?!\n]{0,20}later|(?:moved?|moving|postponed?|pushed?|change[d]?) (?:the |my )?(?:delivery|to|back)|delivery be|leave (?:out|off)|take (?:[a-z]+ ){1,3}(?:off|out)|remove|add (?:[a-z]+ ){1,5}to|(?:different|another|new|wrong|change (?:the|my)) (?:delivery |shipping )?address|(?:deliver|send|ship|go)(?:ed)?(?: it| them| this)? to (?:my|a|an|the|another)(?! (?:me|us))|too late to|still (?:be )?(?:possible|time|chang|cancel|add|swap)|(?:won'?t be|not) (?:home|at home)|leave it (?:with|at)|neighbou?r|scrap (?:it|my|the|this)|second[- ](?:thoughts|guess)|chang(?:e of plan|ed my mind)|(?:don'?t|do not|no longer|not) (?:need|want) (?:it|them|this|that|the order|any of it) ?(?:any ?more|any longer)?|no longer (?:need|want)|back out|make (?:it|that|them) (?:an?|the|two|three|in|\d)(?! )?|before (?:you|they) (?:pack|ship|send|post|dispatch)|(?:old|wrong|previous) (?:flat|house|street|postcode|zip|door|number)|(?:spelling|typo|mistake)[^.?!\n]{0,25}(?:street|address|postcode)`,
      String.raw`annul|arreter|par erreur|trompee? (?:en command|d'adresse|de)|decaler|retarder|reporter|ne (?:l'|les )envoyez|(?:expedier|envoyer|livrer)[^.?!\n]{0,20}plus tard|plutot (?:a|chez)|envoyer (?:plutot )?(?:a|chez|au)|demenag|enlever|retirer|ajouter|modifi|chang(?:er|ement)|livrer[^.?!\n]{0,30}(?:chez|ailleurs|au |a (?:une|mon|ma|l'))|(?:autre|nouvelle) adresse|encore (?:temps|possible)|trop tard|(?:serai|suis) (?:absent|pas la)|voisin|point relais|stopp(?:er|ez)|n'en (?:veux|voulons|ai) plus|change d'avis|plutot qu|plutot en|rectifi|corrig`,
      String.raw`stornier|ruckgangig|verklickt|versehentlich|aus versehen|stattdessen|verschieb|verschoben|korrigier|dazuleg|dazu pack|nicht (?:ver|ab|los)schick|falsche hausnummer|umzieh|ziehe um|umgezogen|spater (?:liefer|ver|zu)|andern|anderung|umbestell|rausnehmen|weglassen|(?:herausn|streich|hinzuf|dazu ?bestell)|(?:andere|neue|falsche)[nrsm]? (?:liefer)?(?:adresse|anschrift)|noch (?:moglich|machbar)|zu spat|nachbar|packstation|umleiten|abstell|(?:bin|sind) (?:[a-z]+ )?(?:nicht (?:da|zu ?hause)|verreist|im urlaub)|(?:stoppen|stoppt)(?![a-z])|anders uberlegt|vertippt|vertan|doch lieber|lieber (?:in|das|den|die|ein)|(?:brauche?|will|mochte) (?:es|sie|ihn|das) (?:[a-z]+ )?nicht mehr|doch nicht|zurucktreten|rucktritt`,
      String.raw`cancel|anul|deshac|me equivoque (?:al|en|de)|por error|sin querer|puse mal|correg|no lo (?:envi|mand)|(?:enviar|mandar|llevar|entregar)(?:lo|la)? a (?:mi|otra|casa|la oficina)|pasar la entrega|retrasar|aplazar|posponer|(?:enviar|entregar)(?:lo|la)?[^.?!\n]{0,20}mas tarde|me mudo|quitar|quiteis|eliminar|anadir|agregar|modificar|(?:otra|nueva) direccion|cambi(?:ar|o) (?:de|la|el) (?:direccion|domicilio)|(?:todavia|aun) (?:se puede|puedo|estoy|hay|es posible)|a tiempo de|demasiado tarde|vecin[oa]|no (?:voy a estar|estare)|punto de recogida|arrepent|mejor en|antes de (?:mandar|enviar)|ya no (?:lo|la|los|las) (?:quiero|necesito)|al final no|en vez de|en lugar de`,
    ),
  ],
  [
    'awaited',
    any(
      String.raw`how (?:long|far along|much longer)|(?:taking|takes?) (?:so|too|for|[a-z]+ days)|(?:need|want) (?:it|them|this) (?:by|before|for)|(?:of|will) (?:it|they) (?:be )?(?:arriving|come|here)|dispatch|preparing|customs|(?:nobody|no one) (?:rang|came|knocked)|what'?s (?:happening|going on) with|estimated|expect(?:ing|ed)|meant to|(?:get|have|here|receive) (?:it|them|this) (?:before|by|in time)|lost|stuck|where(?:'s| is| are) (?:my|the|our|it|they|this)|when (?:will|does|do|is|are|can|should)[^.?!\n]{0,50}(?:ship|leave|arriv|com|here|deliver|get|sent|post|dispatch|turn|due|expect)|(?:has|have|is|are|was|been)[^.?!\n]{0,30}(?:shipped|sent|posted|dispatched|left|on (?:its|the) way)|(?:hasn'?t|haven'?t|not|never|didn'?t|isn'?t|nothing)[^.?!\n]{0,20}(?:arriv|com|came|turned up|shown up|showed up|here|delivered|reach)|waiting|late(?![a-z])|delay|overdue|should have (?:arrived|been|come)|supposed to (?:arrive|come|be)|no sign of|track|on (?:its|the|their) way|in time|(?:come|comes|here|arrives?) (?:before|by)|still nothing|status|any (?:news|update)|(?:is|are|will|does) (?:it|they|that|mine)[^.?!\n]{0,12}(?:com(?:e|ing)|arriv)[a-z]*(?! (?:in|with|as) )|heard nothing|(?:n't|not) heard (?:a thing|anything|back)`,
      String.raw`pour quand|(?:besoin|faut)[^.?!\n]{0,20}(?:avant|pour|samedi|vendredi|demain|le \d)|(?:arrive|vient)[^.?!\n]{0,20}(?:semaine|week-end|quand|demain|aujourd)|c'est (?:encore )?(?:si |trop |bien )?long|personne n'a (?:sonne|livre)|reportee?(?![a-z])|en preparation|douane|ca (?:met|fait) (?:[a-z]+|\d+) jours|(?:l'aurai|l'avoir|les aurai)|combien de (?:temps|jours)|devais (?:etre|le|la|les|recevoir)|perdue?(?![a-z])|(?:livreur|facteur|coursier)[^.?!\n]{0,20}(?:pas|jamais)|ou (?:est|sont|en est|en sont|se trouve)|quand[^.?!\n]{0,50}(?:arriv|livr|recev|recoi|part|expedi|envoi|vien)|(?:pas|jamais|rien)[^.?!\n]{0,20}(?:recu|arriv|livre|venu|parti|expedi|bouge)|toujours (?:pas|rien)|retard|attends|attendre|(?:est|sont|ete)[^.?!\n]{0,20}(?:parti|expedie|envoye)|devai(?:t|ent) (?:arriver|etre livre)|aurai(?:t|ent) du|en (?:route|chemin|cours)|suivi|arriver(?:a|ont|ez)?[^.?!\n]{0,20}(?:avant|a temps|d'ici)|a temps|des nouvelles|traine|du nouveau|ou ca en est`,
      String.raw`(?:krieg|bekomm|erhalt)[a-z]* (?:ich|wir)[^.?!\n]{0,30}(?:noch|rechtzeitig|vor|bis)|rechnen|zustellung|verloren|wie lange|stand (?:meiner|der)|lasst auf sich|(?:brauch)[^.?!\n]{0,30}(?:bis|vor|am)(?![a-z])|(?:kommt|ankommt)[^.?!\n]{0,20}(?:woche|heute|morgen|an)(?![a-z])|dauert|niemand (?:geklingelt|da)|in bearbeitung|zoll(?![a-z])|wo (?:ist|sind|bleib|steckt)|wann[^.?!\n]{0,50}(?:komm|liefer|raus|vers[ae]nd|verschick|da(?![a-z])|erhalt|zugestellt|los)|(?:nicht|nie|nichts)[^.?!\n]{0,25}(?:angekommen|da(?![a-z])|erhalten|bekommen|geliefert|gekommen|zugestellt|eingetroffen)|(?:noch|immer) nicht|verspat|uberfallig|wart(?:e|en)(?![a-z])|(?:hatte?|sollte|musste)[^.?!\n]{0,40}(?:da(?: sein)?|kommen|angekommen|geliefert)(?![a-z])|unterwegs|losgeschickt|(?:schon|bereits) (?:versendet|verschickt|raus|weg)|sendungs|lieferstatus|rechtzeitig|bis wann|geht[^.?!\n]{0,20}raus|trudel|(?:was|etwas) neues|neuigkeiten`,
      String.raw`para cuando|(?:no tengo|no hay|aqui) nada|no hay nada|como va|perdido|alargando|(?:repartidor|mensajero|cartero)[^.?!\n]{0,20}(?:no|nunca)|cuanto (?:falta|tarda)|(?:necesito|quiero)[^.?!\n]{0,15} (?:para|antes)|llega (?:hoy|manana|este|esta|el|antes)|tarda(?:n|ndo)?(?![a-z])|en preparacion|aduana|(?:nadie|no) (?:llamo|ha llamado)|donde (?:esta|estan|anda|andan|queda)|(?:cuando|que dia)[^.?!\n]{0,50}(?:lleg|entreg|env|recib|sale|vien)|(?:no|nunca|nada|sin)[^.?!\n]{0,25}(?:llegado|llega|llego|recibid|recibo|recibi|entregad|aparec|salido|enviad)|retras|demora|(?:va|llega|llegando) tarde|esperando|deberia haber|tenia que (?:llegar|haber)|(?:en|de) camino|viene(?![a-z])|seguimiento|lleg(?:ara|ue)[^.?!\n]{0,20}(?:antes|a tiempo|para)|ya (?:salio|enviaron|ha salido)|noticias|(?:se sabe|sabeis|saben) algo|novedades|cuanto (?:falta|queda)`,
    ),
  ],
];
