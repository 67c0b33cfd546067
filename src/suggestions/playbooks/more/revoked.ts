import type { Fact } from '../../../model/fact';
import type { Situation } from '../../engine';
import { fold } from '../../../facts';

/** "Scrap the refund", "don't cancel", "I'll keep it": what was wished for is wanted no more, in folded English, French, German and Spanish. */
const REVOKED: readonly (readonly [readonly string[], RegExp])[] = [
  [
    ['cancel', 'refund'],
    /(?<![a-z])(?:(?<!(?:why|if you|you|they) )(?:don't|do not) cancel|no need to cancel|n'annul[a-z]* pas|(?:ne )?pas annuler|nicht (?:mehr )?storn[a-z]*|storn[a-z]* (?:sie |es )*(?:bitte )?nicht|no (?:l[oa]s? )?(?:cancel|anul)(?:en?|es?|eis)(?![a-z])|no (?:quiero|hace falta) (?:cancel|anul)[a-z]*)/g,
  ],
  [
    ['refund'],
    /(?<![a-z])(?:(?:scrap|forget(?: about)?|never ?mind|skip|drop|no need for)(?: the| a| my| that)? refund|(?:laiss[a-z]+ tomber|oubli[a-z]+|pas besoin d[eu]) ?(?:le |un |mon )?remboursement|(?:vergess[a-z]*|lass[a-z]*)(?: sie| wir| das mit)*(?: der| die| meine)? (?:ruck)?erstattung|(?:olvid[a-z]+(?: de)?|dej[ae]n?) (?:el |lo del |del )?reembolso)/g,
  ],
  [
    ['return', 'refund', 'cancel'],
    /(?<![a-z])(?:(?:cancel|scrap|forget(?: about)?|never ?mind|skip|drop|no need for)(?: the| my| that| this) return|(?<!(?:can|may|should|could|do|must|if) )i(?:'ll|'d(?: rather| like to)| will| would (?:rather|like to)| want to| have decided to| am going to)(?: just| now)? keep(?= (?:it|them|both|the|my|this|these))|(?:annul[a-z]+|laiss[a-z]+ tomber|oubli[a-z]+)(?: donc)? (?:le|ce|mon|ma demande de) retour|je (?:(?:le|la|les) garde(?:rai)?|(?:prefere|vais|souhaite|veux)(?: finalement)? (?:le |la |les )?garder)(?! pas)|(?:vergess[a-z]*|storn[a-z]*|lass[a-z]*)(?: sie| wir)?(?: bitte)? (?:die|meine) (?:ruckgabe|rucksendung|retoure)|ich behalte (?:ihn|sie|es|den|die|das|beide)(?! nicht)|ich (?:mochte|will|wurde)(?: (?!nicht)[a-z]+){1,4} behalten|(?:cancel|anul|olvid)[a-z]*(?: de)? (?:la |mi )devolucion|me (?:lo|la|los|las) (?:quedo|quedare))(?![a-z])/g,
  ],
];

/** Facts without the wishes that they took back, and without what the words that took them back seem to wish. */
export function withoutRevoked(situation: Situation): Situation {
  const gone = new Set<Fact>();
  (situation.transcript?.messages ?? []).forEach(({ speaker, text, id }, turn) => {
    if (speaker !== 'customer') return;
    for (const [wishes, pattern] of REVOKED) {
      for (const { index, 0: words } of fold(text).matchAll(pattern)) {
        const end = index + words.length;
        for (const fact of situation.facts) {
          const { place } = fact;
          const isWithin = place.messageId === id && place.start < end && index <= place.end;
          const isEarlier = place.turn < turn && wishes.includes(fact.value);
          if (fact.slot === 'wish' && (isWithin || isEarlier)) gone.add(fact);
        }
      }
    }
  });
  return gone.size === 0
    ? situation
    : { ...situation, facts: situation.facts.filter((fact) => !gone.has(fact)) };
}
