import type { Slot } from '../../model/fact';
import { allMatches, splitSentences } from '../text';
import { VOCABULARIES } from '../languages';
import type { Span } from '../text';
import type { Found, Reading } from './reading';

interface Kind {
  value: string;
  pattern: RegExp;
}

const kinds = (
  pick: (vocabulary: (typeof VOCABULARIES)[number]) => readonly (readonly [string, string])[],
): Kind[] =>
  VOCABULARIES.flatMap((vocabulary) =>
    pick(vocabulary).map(([value, source]) => ({
      value,
      pattern: new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g'),
    })),
  );

const WISHES = kinds(({ wishes }) => wishes);
const PROBLEMS = kinds(({ problems }) => problems);
const NEGATION = new RegExp(`(?<![a-z0-9])(?:${VOCABULARIES.map(({ negation }) => negation).join('|')})`);
const TRIED = new RegExp(
  `(?<![a-z0-9])(?:${VOCABULARIES.map(({ says }) => says.tried).join('|')})(?![a-z0-9])`,
  'g',
);
const BOUGHT = new RegExp(
  `(?<![a-z0-9])(?:${VOCABULARIES.map(({ says }) => says.bought).join('|')}) (?:an? |the |my |some |this |these |un |une |le |la |les |l'|des |mon |ma |mes |ce |cette |cet |\\d{1,2} |(?:two|three|four|five|six|deux|trois|quatre|cinq) )`,
  'g',
);

const isTurnedRound = (folded: string, at: number): boolean =>
  NEGATION.test(folded.slice(Math.max(0, at - 36), at));

const named = (slot: Slot, all: Kind[], folded: string, mayNegate: boolean): Found[] =>
  all.flatMap(({ value, pattern }) => {
    const match = allMatches(pattern, folded, 5).find(
      (one) => !mayNegate || !isTurnedRound(folded, one.index),
    );
    return match ? [{ slot, value, start: match.index, end: match.index + match[0].length }] : [];
  });

const once = (found: Found[]): Found[] =>
  found.filter((one, index) => found.findIndex((other) => other.value === one.value) === index);

const CONDITION = new RegExp(
  `^(?:(?:and|but|et|mais)[ ,]+)?(?:${VOCABULARIES.map(({ says }) => says.condition).join('|')})(?![a-z])`,
);

/** "If it did not go through I'd like my money back": wanted in one case only. */
const isConditional = ({ start }: Found, sentences: readonly Span[], folded: string): boolean => {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  return sentence !== undefined && CONDITION.test(folded.slice(sentence.start, sentence.end));
};

/**
 * What the customer wants, each kind once. A wish that is turned round ("I don't want a refund") is none, and one under a
 * condition counts only where the message has no other.
 */
export function readWishes({ folded }: Reading): Found[] {
  const wishes = once(named('wish', WISHES, folded, true));
  if (wishes.length < 2) return wishes;
  const sentences = splitSentences(folded);
  const plain = wishes.filter((wish) => !isConditional(wish, sentences, folded));
  return plain.some(({ value }) => value !== 'information') ? plain : wishes;
}

/** What went wrong, each kind once. */
export const readProblems = ({ folded }: Reading): Found[] => once(named('problem', PROBLEMS, folded, false));

/** What the customer says they tried already, to the end of the sentence. */
export function readSteps({ folded, text }: Reading): Found[] {
  const cues = allMatches(TRIED, folded, 10);
  if (cues.length === 0) return [];
  const sentences = splitSentences(text);
  return cues.map((cue) => {
    const sentence = sentences.find((one) => one.start <= cue.index && cue.index < one.end);
    const end = Math.min(sentence?.end ?? text.length, cue.index + 160);
    const words = text.slice(cue.index, end).replace(/[\s.,!?]+$/, '');
    return { slot: 'stepTried', value: words, start: cue.index, end: cue.index + words.length };
  });
}

/** Words that end the name of a product. */
const PRODUCT_END =
  /(?:[.,;:!?()\n"]|\b(?:on|from|last|in|at|with|that|which|but|and|because|since|yesterday|today|for|it|is|was|has|to|le|du|sur|chez|qui|que|mais|et|car|hier|il|elle|est|avec|dans|en|depuis|aupres|pour|a|ne|n|and|et|or|ou|instead)\b)/;

/** Things named after "I ordered a …"; at most five words. */
export function readProducts({ folded, text }: Reading): Found[] {
  return allMatches(BOUGHT, folded, 5).flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = folded.slice(start, start + 60);
    const end = start + rest.slice(0, PRODUCT_END.exec(rest)?.index ?? rest.length).trimEnd().length;
    const value = text.slice(start, end);
    const isProduct =
      /[a-z]{3}/i.test(value) &&
      !/^(?:order|commande|colis|parcel|package|item|article|refund|product|produit|e-?mail|mail|message|confirmation)s?\b/i.test(
        value,
      );
    return isProduct && value.split(' ').length <= 5 ? [{ slot: 'product' as const, value, start, end }] : [];
  });
}
