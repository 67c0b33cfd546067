/** A way of saying what happened; `value` is what the record must show for it. */
interface Wording {
  kind: 'status' | 'doneAction' | 'promise';
  value:
    | 'delivered'
    | 'shipped'
    | 'refunded'
    | 'cancelled'
    | 'processing'
    | 'returned'
    | 'resent'
    | 'inquiry'
    | 'changed'
    | 'missed'
    | 'lost'
    | 'notCharged'
    | 'severalParcels'
    | 'stock'
    | 'tooLate'
    | 'announced'
    | 'past';
  pattern: RegExp;
}

const words = (source: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g');

const status = (value: Wording['value'], source: string): Wording => ({
  kind: 'status',
  value,
  pattern: words(source),
});

const done = (value: Wording['value'], source: string): Wording => ({
  kind: 'doneAction',
  value,
  pattern: words(source),
});

/** Adverbs inside a verb group: "has now been fully refunded". */
const ADV = String.raw`(?: (?:\w{2,14}ly|already|just|now|also|since|indeed|all|both|in full|in part)){0,2}`;
const ADV_FR = String.raw`(?: (?:\w{3,14}ment|bien|deja|aussi|donc|enfin|desormais|tout juste|en partie|en totalite)){0,2}`;

const WE = String.raw`(?:i|we)(?:'ve| have)?${ADV}(?: gone ahead and)?`;
const WE_COULD = String.raw`(?:i|we)(?:(?:'ve| have) been| was| were|'ve| have)?${ADV} (?:able|managed) to`;
const WE_ARE = String.raw`(?:i'm|i am|we're|we are)(?: now| also| just| already)?`;
const WE_WILL = String.raw`(?:i|we)(?:'ll| will)(?: now| also)?`;
const NOUS_VOUS = String.raw`(?:je|nous)(?: vous| l'| le| la| les| en)*`;
const promise = (source: string): Wording => ({
  kind: 'promise',
  value: 'announced',
  pattern: words(source),
});

const NOUS = String.raw`(?:j'(?:en )?ai|je (?:vous (?:en |l'|les )?|l'|les )ai|nous (?:vous (?:en |l'|les )?|l'|les |en )?avons|on (?:vous (?:l'|les )?|l'|les )?a)${ADV_FR}`;
/** "Je viens de vous …", "nous avons pu …": an infinitive follows. */
const NOUS_PU = String.raw`(?:(?:je (?:vous )?viens|nous (?:vous )?venons|on (?:vous )?vient)(?: tout juste)? (?:de |d')|${NOUS} (?:pu|reussi a) )(?:vous (?:en |l'|les )?|le |la |l'|les |en )?`;
const WAS = String.raw`(?:(?:\w{1,20}'s|has|have|had)${ADV} been|was|is|were|got|has|(?<!you )have)${ADV}`;
const ETE = String.raw`(?:(?:a|ont|avez)${ADV_FR} ete|est|sont|a|ont|vien(?:t|nent)(?: tout juste)? d'etre)${ADV_FR}`;
/** What was just matched has one of these before it, in the same clause. */
const toldOf = (nouns: string): string => `(?<=(?:${nouns})(?! request)(?:[^.!?;:,\\n]|[.,](?=\\d)){1,80})`;

/** How replies speak of what was done and how things stand, in folded English and French. */
export const CLAIM_WORDS = {
  done: [
    done(
      'refunded',
      `${WE} (?:refunded|reimbursed|credited (?:you|your|the|it|back)|(?:issued|processed|made|completed|sent|initiated|started|approved|arranged)(?: you)? (?:a|the|your)(?: full| partial| complete)? refund)|${WE_COULD} (?:refund|reimburse|credit)|${NOUS} (?:(?:re)?credite|rembourse(?:e|s|es)?|(?:effectue|emis|valide) (?:le|votre|un) remboursement|procede (?:au|a (?:votre|un|ce|son)) remboursement)|${NOUS_PU}(?:rembourser|(?:re)?crediter|proceder (?:au|a (?:votre|un|ce|son)) remboursement|(?:effectuer|emettre|valider) (?:le|votre|un) remboursement)`,
    ),
    done(
      'cancelled',
      `${WE} (?:cancell?ed|(?:processed|made|confirmed|completed) (?:the|your) cancell?ation)|${WE_COULD} cancel|(?:i|we)(?: can| hereby)? confirm (?:the|your) cancell?ation|${NOUS} (?:annule(?:e|s|es)?|(?:procede a|effectue|confirme|valide) (?:l'|votre |son )annulation)|${NOUS_PU}(?:annuler|(?:proceder a|effectuer|confirmer|valider) (?:l'|votre |son )annulation)|(?:je|nous) vous confirm(?:e|ons) (?:l'|votre )annulation`,
    ),
    done(
      'resent',
      `${WE} (?:re-?sent|sent (?:you )?(?:a|the) (?:new|replacement|right|missing)|re-?shipped|arranged a replacement)|${NOUS} (?:renvoye|reexpedie|envoye un (?:nouvel|nouveau|autre))|${NOUS_PU}(?:renvoyer|reexpedier|envoyer un (?:nouvel|nouveau|autre))`,
    ),
    done(
      'inquiry',
      `${WE} (?:opened|started|launched|filed|raised) (?:an?|the) (?:inquiry|investigation|claim|case|dispute|trace)|${NOUS} (?:ouvert|lance|depose) (?:une|la) (?:enquete|reclamation|recherche)|${NOUS_PU}(?:ouvrir|lancer|deposer) (?:une|la) (?:enquete|reclamation|recherche)`,
    ),
    done(
      'changed',
      `${WE} (?:changed|updated|corrected|modified) (?:the|your)|address[^.?!\\n]{0,24} (?:is|has been) (?:now )?(?:changed|updated|corrected)|(?:it's |that's )?all done|${NOUS} (?:modifie|change|corrige|mis a jour) (?:la|le|l'|votre|vos)|${NOUS_PU}(?:modifier|changer|corriger|mettre a jour) (?:la|le|l'|votre|vos)|adresse[^.?!\\n]{0,30} (?:est|a ete) (?:bien )?(?:modifiee|changee|corrigee)|c'est fait`,
    ),
    done(
      'shipped',
      `${WE} (?:shipped|dispatched|sent out) (?:your|the|it)|${WE_COULD} (?:ship|dispatch|send out)|${NOUS} (?:expedie(?:e|s|es)?|envoye (?:votre|la))|${NOUS_PU}(?:expedier|envoyer (?:votre|la))`,
    ),
  ],
  /** Announced for now, where nothing shows that it is being done. */
  promises: [
    promise(
      `${WE_ARE} (?:sending|posting|shipping|dispatching|refunding|reimbursing|crediting|issuing|opening|replacing|cancelling|arranging|preparing|passing|ordering|changing)|${WE_WILL} (?:refund|reimburse|credit|replace|send|post|ship)|(?:leaves?|ships?|goes out|will leave) (?:us )?(?:today|tomorrow|this)|(?:is|are|find|with|the)(?: \\w+){0,4} attached|(?:is|are) being prepared (?:at|for) no`,
    ),
    promise(
      `${NOUS_VOUS} (?:envoie|envoyons|renvoie|renvoyons|rembourse|remboursons|expedie|expedions|ouvre|ouvrons|annule|annulons|remplace|remplacons|prepare|preparons|transmets|transmettons|rappelle|rembourserai|rembourserons|enverrai|enverrons|renverrai|renverrons)|par(?:t|tent|tira|tiront) (?:aujourd'hui|demain|ce (?:soir|matin))|(?:en piece|ci)[- ]jointe?s?|(?:etiquette|facture|document)s? jointe?s?|colis est en preparation`,
    ),
  ],
  statuses: [
    status(
      'notCharged',
      "payment (?:did not|has not|was not) (?:go|gone) through|(?:nothing|no money|no amount) (?:was|has been) (?:charged|taken|debited)|paiement (?:n'a pas|n'est pas) (?:abouti|passe)|(?:aucune? (?:somme|montant)|rien) n'a ete (?:prelevee?|debitee?)",
    ),
    status(
      'lost',
      "could(?: not|n't) find (?:your|the) (?:parcel|package)|(?:is|was|has been) (?:declared )?lost|n'a pas (?:re)?trouve votre colis|(?:est|a ete) (?:declaree? )?perdue?",
    ),
    status(
      'missed',
      "(?:driver|courier|carrier) (?:called|came|tried to deliver)|(?:livreur|transporteur) (?:s'est presente|est passe)",
    ),
    status('severalParcels', 'in (?:two|three|several) parcels|en (?:deux|trois|plusieurs) colis'),
    status(
      'stock',
      'being restocked|out of stock|en cours de reassort|en rupture|victime de son succes|been very popular',
    ),
    status('tooLate', '(?:days|period)[^.?!\\n]{0,40} (?:have|has) passed|delai[^.?!\\n]{0,40} depasse'),
    status(
      'refunded',
      `${WAS} (?:re-?funded|reimbursed|credited)|(?:re-?funded|reimbursed|credited)${ADV} (?:you|your|it)|refund ${WAS} (?:issued|sent|processed|made|completed|left us|with your bank)|${WAS} (?:issued|sent|processed|made|completed|paid|transferred|confirmed|approved|initiated)${toldOf('refund|reimbursement|credit')}|(?:money|amount|funds) (?:is|are|was|were|has been)${ADV} (?:back|returned|paid back|(?:o|i)n your (?:bank )?account|with your bank)|now with your bank|${ETE} (?:(?:rembourse|(?:re)?credite)(?:e|s|es)?)|remboursement ${ETE} (?:effectue|emis|envoye|valide|parti)|${ETE} (?:effectue|emis|envoye|valide|parti|vire|verse|confirme)${toldOf('remboursement')}|${ETE} (?:verse|vire|restitue|reverse)(?:e|s|es)?${toldOf('somme|montant|argent')}|argent ${ETE} (?:de retour|revenu|sur votre compte)`,
    ),
    status(
      'cancelled',
      `${WAS} cancell?ed|${WAS} (?:confirmed|processed|completed?|done|registered|effective)${toldOf('cancell?ation')}|${ETE} annule(?:e|s|es)?|${ETE} (?:confirmee|effectuee|validee|enregistree|effective|prise en compte)${toldOf('annulation')}`,
    ),
    status(
      'delivered',
      `${WAS} (?:delivered|arrived)|delivered${ADV} (?:your|it|this|the (?:parcel|package|order|items?|goods))|(?:order|parcel|package|shipment|items?|goods|it|they|everything)(?: #?\\d[\\w-]{0,20})?${ADV} arrived|(?:shown|marked|listed|recorded|shows)(?: \\w+){0,2} as delivered|${ETE} (?:livre|arrive|distribue)(?:e|s|es)?|vous ${ETE} remis(?:e|es)?(?! (?:au|aux|a) )|${ETE} remis(?:e|es)? (?:en main|a (?:votre|un|une) voisine?|au (?:gardien|destinataire)|dans (?:votre|la) boite)|(?:indique|marque|note)(?:e|s|es)? comme (?:etant )?livree?s?`,
    ),
    status(
      'shipped',
      `${WAS} (?:shipped|dispatched|sent|on (?:its|the) way|in transit|left (?:us|our (?:warehouse|premises|store))|with the carrier|(?:handed(?: over)?|given|passed) to|in the hands of)|left (?:us|our warehouse)|on its way|leaves us|(?:order|parcel|package|shipment|items?|goods|it|they|everything)(?: #?\\d[\\w-]{0,20})?${ADV} (?:shipped|dispatched)|${ETE} (?:expedie|envoye|parti|(?:remise?|confiee?) (?:au transporteur|a (?:la poste|colissimo|chronopost|dhl|dpd|ups|gls|mondial relay))|quitte (?:notre|nos))(?:e|s|es)?|${ETE} en (?:route|transit|chemin|cours d'acheminement|cours de livraison)`,
    ),
    status(
      'returned',
      `return ${WAS} (?:received|arrived)|${WAS} received your return|retour ${ETE} (?:recu|arrive)`,
    ),
    status(
      'processing',
      `${WAS} (?:being prepared|being processed|in preparation)|${ETE} en (?:cours de )?preparation|n'est pas encore partie?|(?:hasn't|has not) (?:left|been (?:dispatched|shipped|sent))`,
    ),
  ],
  /** Any other way of saying that it happened: nothing can be held against it, so it counts as unsupported. */
  past: [
    status(
      'past',
      `(?<=[a-z0-9)] )(?<!(?:^|[^a-z'])(?:the|an?|any|all|are|as|be|being|get|your|of|for|or|and|than|already|per) )(?:re-?funded|reimbursed|cancell?ed|delivered|shipped|dispatched)|(?:ai|as|a|avons|avez|ont|est|es|sont|etes|suis|ete|fut)(?: (?!comme|par|pour|de)[a-z']{1,16}){0,4} (?:rembourse|annule|livre|expedie)(?:e|s|es)?`,
    ),
  ],
  duration:
    /(?<![a-z0-9])(?:\d{1,3} ?(?:-|to|a|et|and|ou|or) ?)?\d{1,3} (?:(?:working|business|calendar) )?(?:hours?|days?|weeks?|months?|heures?|jours?|semaines?|mois)(?: ouvr(?:es?|ables?))?(?![a-z])/g,
};
