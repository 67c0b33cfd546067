import type { Fact } from '../model/fact';

/** Money back, in folded words of four languages. */
export const REFUND = /re-?fund|money back|reimburs|rembours|erstatt|geld zuruck|reembols|dinero/;

/** What can be done for somebody, in folded words of four languages; the names are those of wishes. */
const REMEDIES: readonly (readonly [string, RegExp])[] = [
  ['refund', REFUND],
  [
    'replacement',
    /replac|exchang|new (?:one|item|parcel)|right (?:one|item)|re-?(?:send|ship)|nouvel|nouveau|echang|remplac|renvoi|bon article|ersatz|(?:um|aus)tausch|neue[nrs]?|reemplaz|cambi|sustitu|nuev[oa]/,
  ],
];
const OR = /(?<![a-z])(?:or|ou|oder|o|u)(?![a-z])/;

/** The remedies that a question lets choose from; none where it offers no choice between them. */
function remediesIn(folded: string): string[] {
  const named = REMEDIES.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name);
  return OR.test(folded) && named.length > 1 ? named : [];
}

/** "Money back, or a new one?" is answered by neither "where is it?" nor "I send it back". */
export const isOfOtherRemedy = (folded: string, { slot, value }: Fact): boolean => {
  const offered = slot === 'wish' ? remediesIn(folded) : [];
  return offered.length > 0 && !offered.includes(value);
};

/** Both were told: asking which lets choose between known values. */
export function isBetweenTold(folded: string, facts: readonly Fact[]): boolean {
  const offered = remediesIn(folded);
  return (
    offered.length > 0 &&
    offered.every((name) => facts.some(({ slot, value }) => slot === 'wish' && value === name))
  );
}
