import { anyOf, byLexicon } from './lexicon';
import type { Span } from './text';
import type { OtherwiseWords, Vocabulary } from './vocabulary';

const patterns = byLexicon((vocabularies: readonly Vocabulary[]) => {
  const any = (name: keyof OtherwiseWords): string =>
    anyOf(vocabularies, ({ otherwise }) => otherwise[name] ?? '');
  const somebody = `${any('somebody')}(?![a-z])`;
  const another = `${anyOf(vocabularies, ({ asks, otherwise }) => otherwise.other ?? asks.another)}(?![a-z])`;
  return {
    unneeded: new RegExp(`(?<![a-z'])${any('unneeded')}(?![a-z])`, 'g'),
    resumed: new RegExp(`(?<![a-z])${any('resumed')}(?![a-z])`),
    /** "Your partner's (mobile) phone number", "her (own) e-mail". */
    theirsBefore: new RegExp(
      `(?<![a-z])(?:${any('somebody')}(?:'s|s'|')|${any('theirs')}) (?:[a-z-]+ ){0,2}$`,
    ),
    theirsInside: new RegExp(`(?<![a-z])${any('somebody')}'s? `),
    aboutThem: new RegExp(
      `^(?:[a-z]+,? ){0,2}?${any('asksAbout')}(?:${somebody}|(?:he|she|they|anyone|someone|anybody|somebody)(?![a-z']))`,
    ),
    /** "What size did your sister get?" */
    owned: new RegExp(`(?<![a-z])${anyOf(vocabularies, ({ asks }) => asks.yours)} (?:[a-z]+ )?${somebody}`),
    yoursBefore: new RegExp(`(?<![a-z])${anyOf(vocabularies, ({ asks }) => asks.yours)} (?:[a-z-]+ )?$`),
    ofThem: new RegExp(`^ ${any('ofSomebody')}${somebody}`),
    ofAnother: new RegExp(`^ ${any('of')}${another}`),
    elsewhere: new RegExp(`^ ${any('elsewhere')}`),
  };
});

const isUnneeded = (before: string): boolean => {
  const last = Array.from(before.matchAll(patterns().unneeded)).at(-1);
  return last !== undefined && !patterns().resumed.test(before.slice(last.index + last[0].length));
};

const CLAUSE_END = /[,;:?!]/;

/** Its clause speaks of somebody of the customer's, and the slot is not called theirs. */
const isOwned = (before: string, after: string): boolean => {
  const clause = `${before.split(CLAUSE_END).at(-1) ?? ''} ${after.split(CLAUSE_END)[0] ?? ''}`;
  return patterns().owned.test(clause) && !patterns().yoursBefore.test(before);
};

const isOtherwise = (sentence: string, { start, end }: Span): boolean => {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  return (
    isUnneeded(before) ||
    patterns().theirsBefore.test(before) ||
    patterns().theirsInside.test(sentence.slice(start, end)) ||
    (patterns().aboutThem.test(sentence) && !/[,;:]/.test(before)) ||
    isOwned(before, after) ||
    patterns().ofThem.test(after) ||
    patterns().ofAnother.test(after) ||
    patterns().elsewhere.test(after)
  );
};

/**
 * True where a folded sentence names a slot, at these places, and asks for none of what the customer told: it says that it is
 * not needed, or asks for somebody else's, for that of another thing, or for the one that is used elsewhere.
 */
export const asksOtherwise = (sentence: string, places: readonly Span[]): boolean =>
  places.length > 0 && places.every((one) => isOtherwise(sentence, one));
