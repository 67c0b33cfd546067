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
    | 'announced';
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

const WE = String.raw`(?:i|we)(?:'ve| have)?(?: just| already| now)?`;
const WE_ARE = String.raw`(?:i'm|i am|we're|we are)(?: now| also| just| already)?`;
const WE_WILL = String.raw`(?:i|we)(?:'ll| will)(?: now| also)?`;
const NOUS_VOUS = String.raw`(?:je|nous)(?: vous| l'| le| la| les| en)*`;
const promise = (source: string): Wording => ({
  kind: 'promise',
  value: 'announced',
  pattern: words(source),
});

const NOUS = String.raw`(?:j'ai|nous avons|on a)(?: bien| deja| aussi)?`;
const WAS = String.raw`(?:has been|was|is|have been|were|has)(?: already| just| now| successfully)?`;
const ETE = String.raw`(?:a (?:deja )?ete|est|ont ete|sont|a|vient d'etre|ont)(?: bien| deja)?`;

/** How replies speak of what was done and how things stand, in folded English and French. */
export const CLAIM_WORDS = {
  done: [
    done(
      'refunded',
      `${WE} (?:refunded|issued (?:a|the|your) refund|reimbursed|sent (?:you )?(?:a|the|your) refund)|${NOUS} (?:rembourse|effectue (?:le|votre|un) remboursement|procede au remboursement)`,
    ),
    done('cancelled', `${WE} cancell?ed|${NOUS} annule`),
    done(
      'resent',
      `${WE} (?:re-?sent|sent (?:you )?(?:a|the) (?:new|replacement|right|missing)|re-?shipped|arranged a replacement)|${NOUS} (?:renvoye|reexpedie|envoye un (?:nouvel|nouveau|autre))`,
    ),
    done(
      'inquiry',
      `${WE} (?:opened|started|launched|filed|raised) (?:an?|the) (?:inquiry|investigation|claim|case|dispute|trace)|${NOUS} (?:ouvert|lance|depose) (?:une|la) (?:enquete|reclamation|recherche)`,
    ),
    done(
      'changed',
      `${WE} (?:changed|updated|corrected|modified) (?:the|your)|address[^.?!\\n]{0,24} (?:is|has been) (?:now )?(?:changed|updated|corrected)|(?:it's |that's )?all done|${NOUS} (?:modifie|change|corrige|mis a jour) (?:la|le|l'|votre|vos)|adresse[^.?!\\n]{0,30} (?:est|a ete) (?:bien )?(?:modifiee|changee|corrigee)|c'est fait`,
    ),
    done(
      'shipped',
      `${WE} (?:shipped|dispatched|sent out) (?:your|the)|${NOUS} (?:expedie|envoye) (?:votre|la)`,
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
      `${WAS} (?:re-?funded|reimbursed)|refund ${WAS} (?:issued|sent|processed|made|completed|left us|with your bank)|now with your bank|${ETE} (?:rembourse(?:e|s|es)?)|remboursement ${ETE} (?:effectue|emis|envoye|valide|parti)`,
    ),
    status('cancelled', `${WAS} cancell?ed|${ETE} annule(?:e|s|es)?`),
    status('delivered', `${WAS} delivered|${WAS} arrived|${ETE} livre(?:e|s|es)?|${ETE} arrive(?:e|s|es)?`),
    status(
      'shipped',
      `${WAS} (?:shipped|dispatched|sent|on (?:its|the) way|in transit|left (?:us|our warehouse)|with the carrier)|left our warehouse|on its way|leaves us|${ETE} (?:expedie|envoye|parti|remise? au transporteur)(?:e|s|es)?|${ETE} en (?:route|transit|chemin|cours d'acheminement|cours de livraison)`,
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
  hypothetical:
    /(?<![a-z])(?:if|once|when|as soon as|until|unless|after|before|will|would|should|could|can|may|might|to be|not|never|hasn't|haven't|isn't|wasn't|whether|si|des que|lorsque?|quand|une fois|jusqu'a|apres|avant|sera|seront|serait|devrait|pourra|pas|jamais|ne|n'|afin)(?![a-z])/,
  duration:
    /(?<![a-z0-9])(?:\d{1,3} ?(?:-|to|a|et|and|ou|or) ?)?\d{1,3} (?:(?:working|business|calendar) )?(?:hours?|days?|weeks?|months?|heures?|jours?|semaines?|mois)(?: ouvr(?:es?|ables?))?(?![a-z])/g,
};
