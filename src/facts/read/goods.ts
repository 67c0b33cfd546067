import type { Slot } from '../../model/fact';
import { anyOf, byLexicon } from '../lexicon';
import { allMatches, overlaps } from '../text';
import type { Span } from '../text';
import { withoutFriends } from './falseFriends';
import { modelBehind } from './models';
import { readNumberedModels } from './numberedModels';
import type { Found, Reading } from './reading';

const patterns = byLexicon((vocabularies) => {
  const any = (pick: Parameters<typeof anyOf>[1]): string => anyOf(vocabularies, pick);
  const colour = any(({ goods }) => goods.colours);
  const size = any(({ goods }) => goods.sizes);
  const sizeLabel = any(({ goods }) => goods.sizeLabel);
  const number = any(({ time }) => Object.keys(time.numbers).join('|'));
  const fit = String.raw`(?:${any(({ says }) => says.determiner)})?(?:${sizeLabel} )?(\d{1,3}(?:[.,]5)?|x{0,3}[sl]|m|${size}|${colour})`;
  return {
    /** One for each language: longer patterns are interpreted rather than compiled, and slow. */
    heads: vocabularies
      .filter(({ goods }) => goods.heads !== '')
      .map(
        ({ goods }) =>
          new RegExp(String.raw`(?<![\p{L}\d@./-])(?:${goods.heads})(?![\p{L}\d@-]|\.[a-z])`, 'gu'),
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
      String.raw`^(?:,? ?\(?|,? ${any(({ goods }) => goods.inWord)} )((?:${any(({ goods }) => goods.shade)}[ -])?(?:${colour}|${size})(?:(?:,? |/)(?:${colour}|${size}))?)(?![a-z0-9'])`,
    ),
    count: new RegExp(
      String.raw`(?<![a-z0-9.,/:#€$£-])(\d{1,3}|${number})(?: ?x)?(?: ${any(({ goods }) => goods.counted)}){0,2} $`,
    ),
    pieces: new RegExp(
      String.raw`(?<![a-z0-9.,/:-])(\d{1,3}|${number}) ${any(({ goods }) => goods.pieces ?? '')}(?![a-z])`,
      'g',
    ),
    /** "Une", "un": no number, though the same word. */
    article: new RegExp(`^${any(({ says }) => says.determiner)}$`),
    times: /^ ?(?:x ?(\d{1,3})|\((\d{1,3})\))(?![\d.,])/,
    /** Words that are many things, or none that is bought: only with a name before them. */
    vague: new RegExp(`^${any(({ goods }) => goods.vague ?? '')}$`),
    /** "To ring", "I'll book": what is done, not bought. */
    verb: new RegExp(`(?<![a-z])${any(({ goods }) => goods.beforeVerb ?? '')} $`),
    /** "The blue one", "I wanted red", "the colour: mustard". */
    kinds: new RegExp(
      String.raw`(?<![a-z])(?:${any(({ goods }) => goods.beforeKind ?? '')} )((?:${any(({ goods }) => goods.shade)}[ -])?${colour}|(?:extra )?(?:${any(({ goods }) => goods.sizes)}))(?![a-z0-9])(?! [a-z]*(?:${any(({ goods }) => goods.heads)}))|(?<![a-z'’])(${colour}|${size})(?= ${any(({ goods }) => goods.pronoun ?? '')}(?![a-z]))`,
      'g',
    ),
    /** "From 32 to 34", "for a 16", where something is exchanged. */
    exchanged: new RegExp(
      String.raw`(?<![a-z])${any(({ goods }) => goods.exchange ?? '')} (?:[^.!?\n]{0,50}? )??(?:${any(({ goods }) => goods.from ?? '')} ${fit})? ?${any(({ goods }) => goods.to ?? '')} ${fit}(?![a-z0-9.,]\w)`,
      'g',
    ),
    /** Sizes that are told by their form: "10.5 wide", "215/60R16", "128 GB". */
    formed: new RegExp(
      String.raw`(?<![a-z0-9.,/])(?:\d{1,2}(?:[.,]5)? ${any(({ goods }) => goods.fit ?? '')}|\d{3}/\d{2} ?z?r\d{2}|\d{2,3} ?x ?\d{2,3}(?: ?cm)?|\d{1,4} ?[gt]b|model[a-z]{0,2}(?: ?(?:no\.?|number|nr\.?|:))? [a-z]{0,6}-?\d[a-z0-9-]{1,12})(?![a-z0-9])`,
      'g',
    ),
    /** What is counted on a journey: "2 passengers". */
    party: new RegExp(
      String.raw`(?<![a-z0-9.,/:#€$£-])(\d{1,3}|${number}) ${any(({ goods }) => goods.party ?? '')}(?![a-z])`,
      'g',
    ),
    numbers: new Map(vocabularies.flatMap(({ time }) => Object.entries(time.numbers))),
  };
});

const WORD_BEFORE = /([\p{L}\p{N}][\p{L}\p{N}'’&+.-]*) $/u;
const MOST_BEFORE = 3;
const NAMED_BEFORE = /[^.!?\n:]\s\p{Lu}[\p{L}\d'’-]+ $/u;

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
    if (littleWords.has(plain)) break;
    if (!belongs(word, plain, isFirst)) {
      // "Terrace string lights": a plain word between a name and the thing.
      if (!NAMED_BEFORE.test(text.slice(Math.max(0, at - 30), at)) || /[^\p{Ll}-]/u.test(word)) break;
    }
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

/** "One of the chairs" tells no count. */
const ONE_OF = /^[a-z]+ .*[a-z]/;

function countOf(reading: Reading, { start, end }: Span): Found[] {
  const { count, times, numbers, article } = patterns();
  const from = Math.max(0, start - 30);
  const before = count.exec(reading.folded.slice(from, start));
  const written = before?.[1];
  if (before && written !== undefined && !ONE_OF.test(before[0]) && !article.test(`${written} `)) {
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
  const next = start + words.length;
  return [found('variant', reading, { start, end: next }), ...behind(reading, next)];
}

const littleWords = byLexicon(
  (vocabularies) => new Set(vocabularies.flatMap(({ stopWords }) => stopWords.split(' '))),
);

const isPart = (sign: string): boolean => /[a-z0-9'’]/.test(sign);

/** Where words stand by themselves: the "l" of "a l", not that of "l'echanger". */
function wordAt(folded: string, words: string, from: number): number {
  let at = folded.indexOf(words, from);
  while (at >= 0 && (isPart(folded.charAt(at - 1)) || isPart(folded.charAt(at + words.length))))
    at = folded.indexOf(words, at + 1);
  return at >= 0 ? at : folded.indexOf(words, from);
}

const groupsOf = (reading: Reading, pattern: RegExp): Found[] =>
  allMatches(pattern, reading.folded, 20).flatMap((match) => {
    let from = match.index;
    return match.slice(1).flatMap((words) => {
      if (words === undefined) return [];
      const start = wordAt(reading.folded, words, from);
      from = start + words.length;
      return [found('variant', reading, { start, end: from })];
    });
  });

/** Sizes and colours that are named so or told by their form: "size 42", "the blue one", "from 32 to 34". */
function readSizes(reading: Reading): Found[] {
  const { sized, formed, kinds, exchanged } = patterns();
  const whole = [sized, formed].flatMap((pattern) =>
    allMatches(pattern, reading.folded, 20).map((match) =>
      found('variant', reading, { start: match.index, end: match.index + match[0].length }),
    ),
  );
  const named = [...groupsOf(reading, kinds), ...groupsOf(reading, exchanged)];
  const all = [...whole, ...named.filter((one) => !whole.some((other) => overlaps(one, other)))];
  // "Size M, white".
  return [...all, ...all.flatMap(({ end }) => behind(reading, end))];
}

const readParty = (reading: Reading): Found[] =>
  allMatches(patterns().party, reading.folded, 10).map((match) => {
    const [, written = ''] = match;
    const value = String(patterns().numbers.get(written) ?? Number(written));
    return found('quantity', reading, { start: match.index, end: match.index + written.length }, value);
  });

/** What a thing is called, in folded words. */
interface Head {
  index: number;
  words: string;
}

const MOST_HEADS = 40;

/** Every word that names a thing, of two at one place the longer; two in a row are one: "Koffer Trolley". */
function headsIn(folded: string): Head[] {
  const all = patterns()
    .heads.flatMap((pattern) => allMatches(pattern, folded, MOST_HEADS))
    .map(({ index, 0: words }): Head => ({ index, words }))
    .toSorted((a, b) => a.index - b.index || b.words.length - a.words.length);
  const heads: Head[] = [];
  for (const head of all) {
    const last = heads.at(-1);
    const end = last ? last.index + last.words.length : -1;
    if (last && head.index < end) continue;
    if (last && head.index === end + 1 && folded[end] === ' ' && !last.words.includes(' '))
      last.words += ` ${head.words}`;
    else heads.push(head);
  }
  return heads;
}

/** A word that is rather done than bought, or means too many things to be told without a name before it. */
function isNoThing({ folded }: Reading, head: Head, start: number): boolean {
  if (start < head.index) return false;
  const { vague, verb } = patterns();
  return vague.test(head.words) || verb.test(folded.slice(Math.max(0, head.index - 16), head.index));
}

/** "2 Stück": how many of what is named elsewhere. */
const readPieces = (reading: Reading): Found[] =>
  allMatches(patterns().pieces, reading.folded, 5).flatMap((match) => {
    const [, written = ''] = match;
    const value = String(patterns().numbers.get(written) ?? Number(written));
    const span = { start: match.index, end: match.index + written.length };
    return [found('quantity', reading, span, value)];
  });

/** Things that people buy, with how many and in which make: "3 Coogee beach towels in teal". */
export function readGoods(reading: Reading): Found[] {
  const { after } = patterns();
  const goods: Found[] = [];
  for (const match of withoutFriends(headsIn(reading.folded), ({ words }) => words, reading.text)) {
    if (goods.some((one) => match.index < one.end)) continue;
    const headEnd = match.index + match.words.length;
    const tail = after.exec(reading.folded.slice(headEnd, headEnd + 40))?.[0] ?? '';
    const end = headEnd + tail.length;
    const model = modelBehind(reading, end);
    const whole = { start: startOf(reading, match.index, littleWords()), end: end + model.length };
    if (model === '' && isNoThing(reading, match, whole.start)) continue;
    // "Koffer Trolley" is one thing.
    const former = goods.findIndex((one) => one.slot === 'product' && one.end > whole.start);
    if (former >= 0) goods.splice(former, 1);
    const { thing, colour } = partColour(reading, whole);
    goods.push(
      found('product', reading, thing),
      ...(colour ? [found('variant', reading, colour)] : []),
      ...countOf(reading, whole),
      ...behind(reading, whole.end),
    );
  }
  goods.push(...readNumberedModels(reading).filter((one) => !goods.some((other) => overlaps(one, other))));
  const sizes = [...readSizes(reading), ...readParty(reading), ...readPieces(reading)];
  return [...goods, ...sizes.filter((one) => !goods.some((other) => overlaps(one, other)))];
}
