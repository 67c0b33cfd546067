import type { Slot } from '../../model/fact';
import { anyOf, byLexicon } from '../lexicon';
import { allMatches, overlaps } from '../text';
import type { Span } from '../text';
import type { Found, Reading } from './reading';

const patterns = byLexicon((vocabularies) => {
  const any = (pick: Parameters<typeof anyOf>[1]): string => anyOf(vocabularies, pick);
  const colour = any(({ goods }) => goods.colours);
  const size = any(({ goods }) => goods.sizes);
  const sizeLabel = any(({ goods }) => goods.sizeLabel);
  const number = any(({ time }) => Object.keys(time.numbers).join('|'));
  return {
    head: new RegExp(
      String.raw`(?<![\p{L}\d@./-])${any(({ goods }) => goods.heads)}(?![\p{L}\d@-]|\.[a-z])`,
      'gu',
    ),
    before: new RegExp(`^${any(({ goods }) => goods.before)}$`),
    colour: new RegExp(`^${colour}$`),
    after: new RegExp(String.raw`^ ${any(({ goods }) => goods.after)}(?![a-z])`),
    /** "Size 42", "taille M". */
    sized: new RegExp(
      String.raw`(?<![a-z0-9])${sizeLabel}(?: ?(?:is|:|=|est|ist|es))? (?:[a-z]{2} )?(\d{1,3}(?:[.,/-]\d{1,3})?(?: ?(?:cm|x|/) ?\d{2,3})?|x{0,3}[sl]|m|${size})(?![a-z0-9])`,
      'g',
    ),
    /** Behind a thing: ", medium", "in blue", "(black)". */
    behind: new RegExp(
      String.raw`^(?:,? ?\(?|,? ${any(({ goods }) => goods.inWord)} )((?:${any(({ goods }) => goods.shade)}[ -])?(?:${colour}|${size})(?:(?:,? |/)(?:${colour}|${size}))?)(?![a-z0-9])`,
    ),
    count: new RegExp(
      String.raw`(?<![a-z0-9.,/:#€$£-])(\d{1,3}|${number})(?: ?x)?(?: ${any(({ goods }) => goods.counted)})? $`,
    ),
    times: /^ ?(?:x ?(\d{1,3})|\((\d{1,3})\))(?![\d.,])/,
    numbers: new Map(vocabularies.flatMap(({ time }) => Object.entries(time.numbers))),
  };
});

const WORD_BEFORE = /([\p{L}\p{N}][\p{L}\p{N}'’&+.-]*) $/u;
const MOST_BEFORE = 3;

/** Whether a word belongs to the name of the thing behind it: a brand or model, or a word that tells which kind. */
const belongs = (word: string, folded: string, isFirst: boolean): boolean => {
  const { before, colour } = patterns();
  if (before.test(folded) || colour.test(folded)) return true;
  return /^\p{Lu}/u.test(word) && !isFirst;
};

/** The words before a head that name it: "Coogee beach" towels. */
function startOf({ text, folded }: Reading, head: number, littleWords: ReadonlySet<string>): number {
  let start = head;
  for (let count = 0; count < MOST_BEFORE; count += 1) {
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[1];
    if (word === undefined) break;
    const at = start - word.length - 1;
    const plain = folded.slice(at, at + word.length);
    const isFirst = /(?:^|[.!?\n:]\s*)$/.test(text.slice(Math.max(0, at - 3), at));
    if (littleWords.has(plain) || !belongs(word, plain, isFirst)) break;
    start = at;
  }
  return start;
}

const found = (
  slot: Slot,
  { text }: Reading,
  { start, end }: Span,
  value = text.slice(start, end),
): Found => ({
  slot,
  value,
  start,
  end,
});

/** Without the colour at its beginning or end, which is a variant of the thing. */
function partColour(reading: Reading, span: Span): { thing: Span; colour: Span | null } {
  const { colour } = patterns();
  const words = reading.folded.slice(span.start, span.end).split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2) return { thing: span, colour: null };
  if (colour.test(first)) {
    const end = span.start + first.length;
    return { thing: { start: end + 1, end: span.end }, colour: { start: span.start, end } };
  }
  if (!colour.test(last)) return { thing: span, colour: null };
  const start = span.end - last.length;
  return { thing: { start: span.start, end: start - 1 }, colour: { start, end: span.end } };
}

function countOf(reading: Reading, { start, end }: Span): Found[] {
  const { count, times, numbers } = patterns();
  const from = Math.max(0, start - 30);
  const before = count.exec(reading.folded.slice(from, start));
  const written = before?.[1];
  if (before && written !== undefined) {
    const at = from + before.index;
    const value = String(numbers.get(written) ?? Number(written));
    return [found('quantity', reading, { start: at, end: at + written.length }, value)];
  }
  const after = times.exec(reading.folded.slice(end, end + 10));
  const digits = after?.[1] ?? after?.[2];
  if (!after || digits === undefined) return [];
  const at = end + after[0].indexOf(digits);
  return [found('quantity', reading, { start: at, end: at + digits.length }, digits)];
}

/** What tells one make of a thing from another, right behind it. */
function behind(reading: Reading, end: number): Found[] {
  const match = patterns().behind.exec(reading.folded.slice(end, end + 40));
  const words = match?.[1];
  if (!match || words === undefined) return [];
  const start = end + match[0].indexOf(words);
  return [found('variant', reading, { start, end: start + words.length })];
}

const littleWords = byLexicon(
  (vocabularies) => new Set(vocabularies.flatMap(({ stopWords }) => stopWords.split(' '))),
);

/** Sizes that are named so: "size 42". */
export const readSizes = (reading: Reading): Found[] =>
  allMatches(patterns().sized, reading.folded, 20).map((match) =>
    found('variant', reading, { start: match.index, end: match.index + match[0].length }),
  );

/** Things that people buy, with how many and in which make: "3 Coogee beach towels in teal". */
export function readGoods(reading: Reading): Found[] {
  const { head, after } = patterns();
  const goods: Found[] = [];
  for (const match of allMatches(head, reading.folded, 40)) {
    if (goods.some((one) => match.index < one.end)) continue;
    const headEnd = match.index + match[0].length;
    const tail = after.exec(reading.folded.slice(headEnd, headEnd + 40))?.[0] ?? '';
    const whole = { start: startOf(reading, match.index, littleWords()), end: headEnd + tail.length };
    const { thing, colour } = partColour(reading, whole);
    goods.push(
      found('product', reading, thing),
      ...(colour ? [found('variant', reading, colour)] : []),
      ...countOf(reading, whole),
      ...behind(reading, whole.end),
    );
  }
  const sizes = readSizes(reading).filter((one) => !goods.some((other) => overlaps(one, other)));
  return [...goods, ...sizes];
}
