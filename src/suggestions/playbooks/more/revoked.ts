import type { Fact } from '../../../model/fact';
import type { Situation } from '../../engine';
import { fold } from '../../../facts';

/** "Scrap the refund", "don't cancel": what was wished for is wanted no more, in folded English, French, German and Spanish. */
const REVOKED: readonly (readonly [string, RegExp])[] = [
  [
    'cancel',
    /(?<![a-z])(?:(?<!(?:why|if you|you|they) )(?:don't|do not) cancel|no need to cancel|n'annul[a-z]* pas|(?:ne )?pas annuler|nicht (?:mehr )?storn[a-z]*|storn[a-z]* (?:sie |es )*(?:bitte )?nicht|no (?:l[oa]s? )?(?:cancel|anul)(?:en?|es?|eis)(?![a-z])|no (?:quiero|hace falta) (?:cancel|anul)[a-z]*)/g,
  ],
  [
    'refund',
    /(?<![a-z])(?:(?:scrap|forget(?: about)?|never ?mind|skip|drop|no need for)(?: the| a| my| that)? refund|(?:laiss[a-z]+ tomber|oubli[a-z]+|pas besoin d[eu]) ?(?:le |un |mon )?remboursement|(?:vergess[a-z]*|lass[a-z]*)(?: sie| wir| das mit)*(?: der| die| meine)? (?:ruck)?erstattung|(?:olvid[a-z]+(?: de)?|dej[ae]n?) (?:el |lo del |del )?reembolso)/g,
  ],
];

/** Facts without the wishes that they took back, and without what the words that took them back seem to wish. */
export function withoutRevoked(situation: Situation): Situation {
  const gone = new Set<Fact>();
  (situation.transcript?.messages ?? []).forEach(({ speaker, text, id }, turn) => {
    if (speaker !== 'customer') return;
    for (const [wish, pattern] of REVOKED) {
      for (const { index, 0: words } of fold(text).matchAll(pattern)) {
        const end = index + words.length;
        for (const fact of situation.facts) {
          const { place } = fact;
          const isWithin = place.messageId === id && place.start < end && index <= place.end;
          const isEarlier = place.turn < turn && fact.value === wish;
          if (fact.slot === 'wish' && (isWithin || isEarlier)) gone.add(fact);
        }
      }
    }
  });
  return gone.size === 0
    ? situation
    : { ...situation, facts: situation.facts.filter((fact) => !gone.has(fact)) };
}
