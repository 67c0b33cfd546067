/** A way of saying what happened; `value` is what the record must show for it. */
interface Wording {
  kind: 'status' | 'doneAction';
  value:
    | 'delivered'
    | 'shipped'
    | 'refunded'
    | 'cancelled'
    | 'processing'
    | 'returned'
    | 'resent'
    | 'inquiry'
    | 'changed';
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
const NOUS = String.raw`(?:j'ai|nous avons|on a)(?: bien| deja| aussi)?`;
const WAS = String.raw`(?:has been|was|is|have been|were|has)(?: already| just| now| successfully)?`;
const ETE = String.raw`(?:a ete|est|ont ete|sont|a|vient d'etre|ont)(?: bien| deja)?`;

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
      `${WE} (?:re-?sent|sent (?:you )?(?:a|the) (?:new|replacement)|re-?shipped|arranged a replacement)|${NOUS} (?:renvoye|reexpedie|envoye un (?:nouvel|nouveau|autre))`,
    ),
    done(
      'inquiry',
      `${WE} (?:opened|started|launched|filed|raised) (?:an?|the) (?:inquiry|investigation|claim|case|dispute|trace)|${NOUS} (?:ouvert|lance|depose) (?:une|la) (?:enquete|reclamation|recherche)`,
    ),
    done(
      'changed',
      `${WE} (?:changed|updated|corrected|modified) (?:the|your)|${NOUS} (?:modifie|change|corrige|mis a jour) (?:la|le|l'|votre|vos)`,
    ),
    done(
      'shipped',
      `${WE} (?:shipped|dispatched|sent out) (?:your|the)|${NOUS} (?:expedie|envoye) (?:votre|la)`,
    ),
  ],
  statuses: [
    status(
      'refunded',
      `${WAS} (?:re-?funded|reimbursed)|refund ${WAS} (?:issued|sent|processed|made|completed)|${ETE} (?:rembourse(?:e|s|es)?)|remboursement ${ETE} (?:effectue|emis|envoye|valide)`,
    ),
    status('cancelled', `${WAS} cancell?ed|${ETE} annule(?:e|s|es)?`),
    status('delivered', `${WAS} delivered|${WAS} arrived|${ETE} livre(?:e|s|es)?|${ETE} arrive(?:e|s|es)?`),
    status(
      'shipped',
      `${WAS} (?:shipped|dispatched|sent|on (?:its|the) way|in transit|left our warehouse)|left our warehouse|on its way|${ETE} (?:expedie|envoye|parti)(?:e|s|es)?|${ETE} en (?:route|transit|chemin|cours d'acheminement|cours de livraison)`,
    ),
    status(
      'returned',
      `return ${WAS} (?:received|arrived)|${WAS} received your return|retour ${ETE} (?:recu|arrive)`,
    ),
    status(
      'processing',
      `${WAS} (?:being prepared|being processed|in preparation)|${ETE} en (?:cours de )?preparation|n'est pas encore partie?`,
    ),
  ],
  hypothetical:
    /(?<![a-z])(?:if|once|when|as soon as|until|unless|after|before|will|would|should|could|can|may|might|to be|not|never|hasn't|haven't|isn't|wasn't|whether|si|des que|lorsque?|quand|une fois|jusqu'a|apres|avant|sera|seront|serait|devrait|pourra|pas|jamais|ne|n'|afin)(?![a-z])/,
  duration:
    /(?<![a-z0-9])(?:\d{1,3} ?(?:-|to|a|et|and|ou|or) ?)?\d{1,3} (?:(?:working|business|calendar) )?(?:hours?|days?|weeks?|months?|heures?|jours?|semaines?|mois)(?: ouvr(?:es?|ables?))?(?![a-z])/g,
};
