import type { Slot } from '../../model/fact';
import { allMatches, fold, overlaps, splitSentences } from '../text';
import { anyOf, byLexicon } from '../lexicon';
import { IMPLIED_WISHES } from '../wish';
import type { Vocabulary } from '../vocabulary';
import type { Span } from '../text';
import type { Found, Reading } from './reading';

interface Kind {
  value: string;
  pattern: RegExp;
}

const kinds = (pick: (vocabulary: Vocabulary) => readonly (readonly [string, string])[]): (() => Kind[]) =>
  byLexicon((vocabularies) =>
    vocabularies.flatMap(pick).map(([value, source]) => ({
      value,
      pattern: new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g'),
    })),
  );

const wishKinds = kinds(({ wishes }) => wishes);
const problemKinds = kinds(({ problems }) => problems);
const rareWishKinds = kinds(({ rareWishes = [] }) => rareWishes);
const rareProblemKinds = kinds(({ rareProblems = [] }) => rareProblems);
const negation = byLexicon(
  (vocabularies) => new RegExp(`(?<![a-z0-9])${anyOf(vocabularies, (one) => one.negation)}`),
);
const tried = byLexicon(
  (vocabularies) =>
    new RegExp(`(?<![a-z0-9])${anyOf(vocabularies, ({ says }) => says.tried)}(?![a-z0-9])`, 'g'),
);
const bought = byLexicon((vocabularies) => {
  const determiner = anyOf(vocabularies, ({ says }) => says.determiner);
  const number = anyOf(vocabularies, ({ time }) => Object.keys(time.numbers).join('|'));
  return new RegExp(
    String.raw`(?<![a-z0-9])${anyOf(vocabularies, ({ says }) => says.bought)} (?:${determiner}|(?:\d{1,2}|${number}) )`,
    'g',
  );
});

const isTurnedRound = (folded: string, at: number): boolean =>
  negation().test(folded.slice(Math.max(0, at - 36), at));

const named = (slot: Slot, all: Kind[], folded: string, mayNegate: boolean): Found[] =>
  all.flatMap(({ value, pattern }) => {
    const match = allMatches(pattern, folded, 5).find(
      (one) => !mayNegate || !isTurnedRound(folded, one.index),
    );
    return match ? [{ slot, value, start: match.index, end: match.index + match[0].length }] : [];
  });

const once = (found: Found[]): Found[] =>
  found.filter((one, index) => found.findIndex((other) => other.value === one.value) === index);

const condition = byLexicon(
  (vocabularies) =>
    new RegExp(
      `^(?:${anyOf(vocabularies, ({ says }) => says.conjunction)}[ ,]+)?${anyOf(vocabularies, ({ says }) => says.condition)}(?![a-z])`,
    ),
);

const sentenceAt = (sentences: readonly Span[], { start }: Found): Span | undefined =>
  sentences.find((one) => one.start <= start && start < one.end);

/** "If it did not go through I'd like my money back": wanted in one case only. */
const isConditional = (found: Found, sentences: readonly Span[], folded: string): boolean => {
  const sentence = sentenceAt(sentences, found);
  return sentence !== undefined && condition().test(folded.slice(sentence.start, sentence.end));
};

/** Questions that ask to be told something: "is it ready?", "how long does it take". */
const asking = byLexicon((vocabularies) => {
  const opening = anyOf(vocabularies, ({ says }) => says.opening);
  const conjunction = anyOf(vocabularies, ({ says }) => says.conjunction);
  const question = anyOf(vocabularies, ({ says }) => says.question ?? '');
  const idle = anyOf(vocabularies, ({ asks }) => `${asks.courtesy}|${asks.furtherHelp}`);
  return {
    question: new RegExp(
      String.raw`(?:^|[,;:)(-]|(?<![a-z])${conjunction}(?![a-z]))\s*(?:(?:${opening}|${conjunction})[\s,!.]+){0,3}(${question}(?![a-z])[^?\n]{2,120}?)\s*(\?|$)`,
    ),
    idle: new RegExp(`(?<![a-z0-9])${idle}`),
  };
});

const LONGEST_QUESTION = 500;

/** The first question of the message that is more than courtesy and holds no other wish. */
function readQuestion(folded: string, wishes: readonly Found[]): Found[] {
  for (const { start, end } of splitSentences(folded)) {
    const sentence = folded.slice(start, Math.min(end, start + LONGEST_QUESTION)).replace(/[.!]+$/, '');
    const match = asking().question.exec(sentence);
    const words = match?.[1];
    // Without its mark only what the sentence begins with is a question: "which I don't have" is none.
    const isMarked = match?.[2] === '?' || match?.index === 0;
    if (!match || words === undefined || !isMarked || asking().idle.test(sentence)) continue;
    const from = start + match.index + match[0].indexOf(words);
    const span = { start: from, end: from + words.length };
    if (!wishes.some((one) => overlaps(one, span))) return [{ slot: 'wish', value: 'information', ...span }];
  }
  return [];
}

/** "How can I send it back?" asks for no more than the return. */
const withoutIdle = (wishes: Found[], sentences: readonly Span[]): Found[] => {
  const isSaid = (one: Found): boolean =>
    wishes.some(
      (other) => other.value !== 'information' && sentenceAt(sentences, other) === sentenceAt(sentences, one),
    );
  return wishes.filter((one) => one.value !== 'information' || !isSaid(one));
};

/**
 * What the customer wants, each kind once. A wish that is turned round ("I don't want a refund") is none, and one under a
 * condition counts only where the message has no other and implies none. A question that asks for nothing else asks for information.
 */
export function readWishes(reading: Reading): Found[] {
  const { folded } = reading;
  const usual = named('wish', wishKinds(), folded, true);
  const rare = usual.length > 0 ? [] : named('wish', rareWishKinds(), folded, true);
  const isRare = rare.length > 0 && named('problem', problemKinds(), folded, false).length === 0;
  const told = isRare ? rare : usual;
  const sentences = splitSentences(folded);
  const wishes = once([...withoutIdle(told, sentences), ...readQuestion(folded, told)]);
  if (wishes.length === 0) return wishes;
  const plain = wishes.filter((wish) => !isConditional(wish, sentences, folded));
  const isOpen = plain.every(({ value }) => value === 'information');
  return isOpen && !readProblems(reading).some(({ value }) => value in IMPLIED_WISHES) ? wishes : plain;
}

/** Troubles that are told in words of a thing that fails: "the payment doesn't work". */
const TELLING = new Set(['paymentFailed', 'access']);

/** What went wrong, each kind once. */
export function readProblems({ folded }: Reading): Found[] {
  const usual = once(named('problem', problemKinds(), folded, false));
  const rare = usual.length > 0 ? [] : once(named('problem', rareProblemKinds(), folded, true));
  const isRare = rare.length > 0 && named('wish', wishKinds(), folded, true).length === 0;
  const told = isRare ? rare : usual;
  if (!told.some(({ value }) => TELLING.has(value))) return told;
  const sentences = splitSentences(folded);
  const isSaid = (one: Found): boolean =>
    told.some(
      (other) => TELLING.has(other.value) && sentenceAt(sentences, other) === sentenceAt(sentences, one),
    );
  return told.filter((one) => one.value !== 'defective' || !isSaid(one));
}

const LONGEST_STEP = 160;

/** What the customer says they tried already, to the end of the sentence; and what they did to a thing, clause by clause. */
export function readSteps({ folded, text }: Reading): Found[] {
  const cues = allMatches(tried(), folded, 10);
  const sentences = cues.length === 0 ? [] : splitSentences(text);
  const told = cues.map((cue) => {
    const sentence = sentences.find((one) => one.start <= cue.index && cue.index < one.end);
    const end = Math.min(sentence?.end ?? text.length, cue.index + LONGEST_STEP);
    const words = text.slice(cue.index, end).replace(/[\s.,!?]+$/, '');
    return { slot: 'stepTried' as const, value: words, start: cue.index, end: cue.index + words.length };
  });
  const done = clausesDone(folded, text);
  return [...told, ...done.filter((one) => !told.some((other) => overlaps(one, other)))];
}

const done = byLexicon((vocabularies) => {
  const conjunction = anyOf(vocabularies, ({ says }) => says.conjunction);
  const steps = anyOf(vocabularies, ({ says }) => says.steps ?? '');
  return {
    step: new RegExp(
      String.raw`(?:^|[.,;:!(\n]|(?<![a-z])(?:${conjunction}|i(?:'ve| have)?|already|then)(?![a-z]))\s{0,3}(?:(?:${conjunction}|i(?:'ve| have)?|already|also|even|then)\s{1,3}){0,3}(${steps})(?![a-z])`,
      'g',
    ),
    /** Where the next clause begins. */
    end: new RegExp(
      String.raw`[.,;!?\n)]|(?<![a-z])${conjunction}\s+(?:i(?:'ve| have)? |also |then )*${steps}(?![a-z])|(?<![a-z])(?:but|because|since|still)(?![a-z])`,
    ),
  };
});

const FEWEST_STEP_WORDS = 2;

/** "Tightened both bolts, plugged it in another outlet": what was done, each for itself. */
function clausesDone(folded: string, text: string): Found[] {
  return allMatches(done().step, folded, 10).flatMap((match) => {
    const verb = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(verb);
    const rest = folded.slice(start + verb.length, start + LONGEST_STEP);
    const stop = done().end.exec(rest)?.index ?? rest.length;
    const words = text.slice(start, start + verb.length + stop).trimEnd();
    return words.split(/\s+/).length < FEWEST_STEP_WORDS
      ? []
      : [{ slot: 'stepTried' as const, value: words, start, end: start + words.length }];
  });
}

/** What answers "what have you tried?": every clause of it. */
export function stepsAnswered(reading: Reading): Found[] {
  const found = readSteps(reading);
  if (found.length > 0) return found;
  const words = reading.text.trim().replace(/[.!]+$/, '');
  const start = reading.text.length - reading.text.trimStart().length;
  return words.split(/\s+/).length < FEWEST_STEP_WORDS || words.length > LONGEST_STEP
    ? []
    : [{ slot: 'stepTried', value: words, start, end: start + words.length }];
}

/** Words that end the name of a product. */
const productEnd = byLexicon(
  (vocabularies) =>
    new RegExp(String.raw`(?:[.,;:!?()\n"]|\b${anyOf(vocabularies, ({ says }) => says.productEnd)}\b)`),
);
const notProduct = byLexicon(
  (vocabularies) => new RegExp(String.raw`^${anyOf(vocabularies, ({ says }) => says.notProducts)}s?\b`, 'i'),
);

/** "A medium", "the blue": a size or a colour, and no thing. */
const kindOnly = byLexicon(
  (vocabularies) =>
    new RegExp(`^${anyOf(vocabularies, ({ goods }) => `${goods.sizes}|${goods.colours}`)}(?: |$)`),
);

/** Things named after "I ordered a …"; at most five words. */
export function readProducts({ folded, text }: Reading): Found[] {
  return allMatches(bought(), folded, 5).flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = folded.slice(start, start + 60);
    const end = start + rest.slice(0, productEnd().exec(rest)?.index ?? rest.length).trimEnd().length;
    const value = text.slice(start, end);
    const isProduct = /[a-z]{3}/i.test(value) && !notProduct().test(value) && !kindOnly().test(fold(value));
    return isProduct && value.split(' ').length <= 5 ? [{ slot: 'product' as const, value, start, end }] : [];
  });
}
