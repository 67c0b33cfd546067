import { allMatches, fold } from '../../../facts';
import type { Order, OrderItem } from '../../../model/order';
import { contradictedBy, orderEvidence, quotedFrom, supportedBy, UNSUPPORTED, usableFacts } from '../sources';
import type { Judgement } from '../sources';
import { aboutAt, clauseWords, isOpen } from './context';
import type { Context, Judged } from './context';

/** Longest name of a thing, in words. */
const LONGEST = 7;
const MOST_NAMED = 6;
/** More lists of things than any reply has. */
const MOST_LISTS = 40;

interface Word {
  start: number;
  end: number;
  folded: string;
  isLarge: boolean;
}

/** Something named as ordered, with how many of it. */
interface Thing {
  count: { start: number; end: number; value: number } | null;
  words: Word[];
  end: number;
}

/** The same word, whatever its ending: "Kerzenhaltern", "lámparas". */
function isWord(one: string, other: string): boolean {
  if (one === other) return true;
  if ((one.startsWith(other) || other.startsWith(one)) && Math.abs(one.length - other.length) <= 2)
    return true;
  const shorter = Math.min(one.length, other.length);
  const stem = Math.max(3, shorter - 2);
  return (
    shorter >= 4 && Math.abs(one.length - other.length) <= 3 && one.slice(0, stem) === other.slice(0, stem)
  );
}

const tokens = (name: string): string[] => fold(name).match(/[a-z0-9ßæøœ]+/g) ?? [];

function wordsFrom(context: Context, from: number): Word[] {
  const { reading, lexicon } = context;
  const words: Word[] = [];
  let at = from;
  while (words.length < LONGEST) {
    const match = /^[ '’-]{0,1}([\p{L}][\p{L}]*)/u.exec(reading.text.slice(at, at + 40));
    if (!match?.[1]) break;
    const end = at + match[0].length;
    const start = end - match[1].length;
    const folded = reading.folded.slice(start, end);
    if (lexicon.isStop.test(folded) || /^-?\d/.test(reading.folded.slice(end, end + 2))) break;
    if (!lexicon.isNoise.test(folded)) words.push({ start, end, folded, isLarge: /^\p{Lu}/u.test(match[1]) });
    at = end;
  }
  return words;
}

function thingAt(context: Context, from: number): Thing | null {
  const { reading, lexicon } = context;
  let at = from;
  const determiner = lexicon.determiner.exec(reading.folded.slice(at, at + 30));
  const counted = /^(\d{1,3}|[a-zß]{2,12}) ?(?:[x×] ?)?/.exec(reading.folded.slice(at, at + 24));
  const written = counted?.[1] ?? '';
  const value = lexicon.words.numbers[written] ?? (/^\d/.test(written) ? Number(written) : undefined);
  const isCounted = counted && value !== undefined && (value > 1 || /^\d/.test(written));
  if (isCounted) at += counted[0].length;
  else if (determiner) at += determiner[0].length;
  const words = wordsFrom(context, at);
  const last = words.at(-1);
  const count = isCounted ? { start: from, end: from + written.length, value } : null;
  return last ? { count, words, end: last.end } : null;
}

/** All things that are named in a row: "the lamp and two cushions". */
function thingsFrom(context: Context, from: number): Thing[] {
  const things: Thing[] = [];
  let at = from;
  while (things.length < MOST_NAMED) {
    const thing = thingAt(context, at);
    if (!thing) break;
    things.push(thing);
    const next = context.lexicon.and.exec(context.reading.folded.slice(thing.end, thing.end + 40));
    if (!next) break;
    at = thing.end + next[0].length;
  }
  return things;
}

/** How many words of a thing's title are said, or null when something else is meant. */
function fit(item: OrderItem, words: readonly Word[]): number | null {
  const title = tokens(item.title).filter((word) => word.length > 1);
  const all = [...title, ...tokens(item.variant ?? '')];
  const said = (token: string): boolean => words.some((word) => isWord(word.folded, token));
  if (title.length > 0 && title.every((token) => token.length < 3 || said(token))) return title.length;
  const isWithin = words.every((word) => all.some((token) => isWord(word.folded, token)));
  return isWithin ? words.length : null;
}

/** Written as the name of a thing of a shop: a model's name beside what it is. */
function isProduct({ words }: Thing, { lexicon }: Context): boolean {
  const large = words.slice(0, 5).filter(({ isLarge }) => isLarge).length;
  return words.length > 1 && (lexicon.words.language === 'de' ? large > 1 : large > 0);
}

interface Fitting {
  order: Order;
  items: OrderItem[];
}

function fitting(thing: Thing, about: readonly Order[]): Fitting | undefined {
  return about
    .map((order) => ({ order, items: order.items.filter((item) => fit(item, thing.words) !== null) }))
    .find(({ items }) => items.length > 0);
}

const sum = (items: readonly OrderItem[]): number => items.reduce((all, { quantity }) => all + quantity, 0);

function judgeCount(value: number, { order, items }: Fitting): Judgement {
  const own = items.some(({ quantity }) => quantity === value) || sum(items) === value;
  const [first] = items;
  const evidence = orderEvidence(order, `${first?.quantity ?? 0} × ${first?.title ?? ''}`);
  return own ? supportedBy(evidence) : contradictedBy(evidence);
}

function judgeThing(thing: Thing, words: string, about: readonly Order[], { sources }: Context): Judgement {
  const told = usableFacts(sources).some(
    ({ slot, value }) =>
      slot === 'product' &&
      tokens(value).every((token) => thing.words.some((word) => isWord(word.folded, token))),
  );
  const [order] = about;
  if (told || !order) return quotedFrom(words, sources) ?? UNSUPPORTED;
  return contradictedBy(orderEvidence(order, order.items.map(({ title }) => title).join(', ')));
}

/** Up to the last word that belongs to its name. */
function spanOf({ words, end }: Thing): { start: number; end: number } {
  const last = words.slice(0, 5).findLastIndex(({ isLarge }) => isLarge);
  const until = last === 0 ? words[Math.min(2, words.length - 1)] : words[last];
  return { start: words[0]?.start ?? end, end: until?.end ?? end };
}

function claimsOf(thing: Thing, context: Context): Judged[] {
  const about = aboutAt(context, thing.words[0]?.start ?? 0);
  const span = { kind: 'product', ...spanOf(thing) };
  const own = fitting(thing, about);
  if (!own) {
    if (!isProduct(thing, context)) return [];
    return [
      {
        ...span,
        judgement: judgeThing(thing, context.reading.text.slice(span.start, span.end), about, context),
      },
    ];
  }
  const product = { ...span, judgement: supportedBy(orderEvidence(own.order, own.items[0]?.title ?? '')) };
  const { count } = thing;
  if (!count) return [product];
  return [
    { kind: 'quantity', start: count.start, end: count.end, judgement: judgeCount(count.value, own) },
    product,
  ];
}

function readTotals(context: Context): Judged[] {
  const { reading, lexicon } = context;
  return allMatches(lexicon.items, reading.folded).flatMap((match): Judged[] => {
    const written = match.groups?.['count'] ?? '';
    if (isOpen(context, match.index) || !lexicon.counted.test(clauseWords(context, match.index))) return [];
    const value = lexicon.words.numbers[written] ?? Number(written);
    const about = aboutAt(context, match.index);
    const total = (order: Order): number => order.itemCount ?? sum(order.items);
    const own = about.find((order) => total(order) === value);
    const [first] = about;
    if (!first) return [];
    const evidence = orderEvidence(own ?? first, String(total(own ?? first)));
    const span = { kind: 'quantity', start: match.index, end: match.index + written.length };
    return [{ ...span, judgement: own ? supportedBy(evidence) : contradictedBy(evidence) }];
  });
}

/** What is said to have been ordered, and how many of it. A thing that is not named like one of a shop's is no claim. */
export function readOrdered(context: Context): Judged[] {
  const { reading, lexicon, sources } = context;
  if (sources.orders.every(({ items }) => items.length === 0)) return [];
  const listed = allMatches(lexicon.contents, reading.folded, MOST_LISTS).flatMap((match) =>
    thingsFrom(context, match.index + match[0].length),
  );
  const named = allMatches(lexicon.thing, reading.folded, MOST_LISTS).flatMap((match) => {
    const thing = thingAt(context, match.index + match[0].length);
    return thing && lexicon.thingEnd.test(reading.folded.slice(thing.end, thing.end + 60)) ? [thing] : [];
  });
  return [
    ...listed.flatMap((thing) => claimsOf(thing, context)),
    ...named.flatMap((thing) => claimsOf(thing, context)),
    ...readTotals(context),
  ];
}
