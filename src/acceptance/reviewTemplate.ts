import { createPseudonyms, type Dictionary, type PersonalKind } from '../checks/redaction';
import { calendarDay, createReading, fold, overlaps, readAmounts, readDates, type Span } from '../facts';
import { breakPlaceholders } from '../lib/escape';
import type { ReplyLanguage } from '../model/language';
import type { Money, Order } from '../model/order';
import { isOrdinaryWord } from './ordinaryNames';
import { dayMeantBy, meantBy, type UnnamedDay } from './reviewChoice';

/** What a reply says of this customer alone, and how another customer's values are called. */
export interface TemplateSource {
  /** Placeholder (`order.number`) → how replies write its value; null: not known. */
  values: ReadonlyMap<string, string | null>;
  /** Who and what the ticket is about, in the words in which it may stand. */
  dictionary: Dictionary;
  orders: readonly Order[];
  language: ReplyLanguage;
  /** IANA zone in which the reply names days. */
  timeZone: string;
  /** ms since 1970: "12 November" is the one near to it. */
  now: number;
}

interface Piece extends Span {
  /** What stands there instead. */
  put: string;
}

/** What stands for something of theirs that no placeholder names: nobody can fill it. */
export type GapKind = PersonalKind | 'product' | 'amount' | 'day';
const gap = (kind: GapKind): string => `[${kind}]`;

const NAMES = new Set([
  'ticket.requester.name',
  'ticket.requester.first_name',
  'ticket.requester.last_name',
  'current_user.name',
  'current_user.first_name',
  'current_user.last_name',
]);
const AMOUNTS = new Set(['order.total', 'order.refunded']);
const isDayName = (name: string): boolean => /^order\.\w+_on$/.test(name);
/** Ordinary words that are no customer's alone. */
const ORDINARY = new Set(['order.status', 'ticket.title']);

const escaped = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);

/** Where these words stand, whatever their case, accents and spaces; beside a letter or digit only if `mayTouch`. */
function placesOf(words: string, folded: string, mayTouch = false): Span[] {
  const source = escaped(fold(words.trim()));
  if (source === '') return [];
  const [before, after] = mayTouch ? ['(?<!\\d)', '(?!\\d)'] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
  const pattern = new RegExp(`${before}${source}${after}`, 'gu');
  return [...folded.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

/** A number as it is written: with its sign or without, and alone where its digits are enough to tell it. */
function numberPlaces(number: string, folded: string): Span[] {
  const bare = number.replace(/^(?:n[o°º]\.?\s*|#)/iu, '');
  const digits = number.replace(/\D/g, '');
  const spans = [
    ...placesOf(bare, folded, true),
    ...(digits.length > 3 ? placesOf(digits, folded, true) : []),
  ];
  return spans.map(({ start, end }) => ({ start: folded[start - 1] === '#' ? start - 1 : start, end }));
}

/** A name stands for a person where it is written large; "rose" is a colour. */
const isLarge = (text: string, { start }: Span): boolean => /\p{Lu}/u.test(text[start] ?? '');

/** Longest first; of what overlaps, the first. */
function apart(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => overlaps(piece, other))) kept.push(piece);
  return kept;
}

/** Each span with what stands for it; where several placeholders have the same value, all of them: a lead has to choose. */
const joined = (names: readonly string[]): string => `{{${names.join(' | ')}}}`;

function wordPieces(text: string, folded: string, { values }: TemplateSource): Piece[] {
  return [...values].flatMap(([name, value]): Piece[] => {
    if (!value || AMOUNTS.has(name) || isDayName(name) || ORDINARY.has(name)) return [];
    const isNumber = name === 'order.number' || name === 'order.tracking_number' || name === 'ticket.id';
    const places = isNumber ? numberPlaces(value, folded) : placesOf(value, folded);
    const wanted = NAMES.has(name) ? places.filter((place) => isLarge(text, place)) : places;
    return wanted.map((place) => ({ ...place, put: joined([name]) }));
  });
}

const moneyOf = ({ amount, currency }: Money): string => `${Number(amount).toFixed(2)} ${currency}`;

function amountPieces(text: string, source: TemplateSource): Piece[] {
  const read = (words: string) => readAmounts(createReading(words, source.now, source.language));
  const known = [...source.values].flatMap(([name, value]) =>
    AMOUNTS.has(name) && value ? read(value).map((found) => [found.value, name] as const) : [],
  );
  const theirs = new Set(source.orders.flatMap(amountsOf));
  return read(text).flatMap(({ start, end, value }): Piece[] => {
    const names = known.filter(([amount]) => amount === value).map(([, name]) => name);
    if (names.length > 0) return [{ start, end, put: joined(meantBy(names, text, { start, end })) }];
    return theirs.has(value) ? [{ start, end, put: gap('amount') }] : [];
  });
}

const amountsOf = ({ total, refunded, items, payments, refunds }: Order): string[] =>
  [
    total,
    refunded,
    ...items.map(({ price }) => price),
    ...payments.map(({ amount }) => amount),
    ...refunds.map(({ amount }) => amount),
  ].flatMap((money) => (money ? [moneyOf(money)] : []));

/** "12 nov. est": the point belongs to the month. */
const ABBREVIATED = /^\.\s+\p{Ll}/u;

function dayPieces(text: string, source: TemplateSource): Piece[] {
  const read = (words: string) =>
    readDates(createReading(words, source.now, source.language)).filter(({ start, end }) =>
      /\d/.test(words.slice(start, end)),
    );
  const known = [...source.values].flatMap(([name, value]) =>
    isDayName(name) && value ? read(value).map((found) => [found.value, name] as const) : [],
  );
  const theirs = new Set(source.orders.flatMap((order) => daysOf(order, source.timeZone)));
  return read(text).flatMap(({ start, end, value }): Piece[] => {
    const names = known.filter(([day]) => day === value).map(([, name]) => name);
    const whole = { start, end: ABBREVIATED.test(text.slice(end)) ? end + 1 : end };
    const meant = dayMeantBy(names, unnamedOn(value, source), text, whole);
    if (meant.length > 0) return [{ ...whole, put: joined(meant) }];
    return names.length > 0 || theirs.has(value) ? [{ ...whole, put: gap('day') }] : [];
  });
}

/** What happened to the orders on a day that no placeholder names. */
function unnamedOn(day: string, { orders, timeZone }: TemplateSource): ReadonlySet<UnnamedDay> {
  const isOn = ({ at }: { at: string | null }): boolean => calendarDay(at, timeZone) === day;
  return new Set(
    orders.flatMap(({ shipments, payments, returns }): UnnamedDay[] => [
      ...(shipments.some(({ scans }) => scans.some(isOn)) ? (['scan'] as const) : []),
      ...(payments.some(isOn) ? (['payment'] as const) : []),
      ...(returns.some(isOn) ? (['return'] as const) : []),
    ]),
  );
}

const daysOf = (order: Order, timeZone: string): string[] =>
  [
    order.placedAt,
    order.cancelledAt,
    order.promisedAt,
    ...order.shipments.flatMap(({ shippedAt, estimatedAt, deliveredAt, scans }) => [
      shippedAt,
      estimatedAt,
      deliveredAt,
      ...scans.map(({ at }) => at),
    ]),
    ...order.payments.map(({ at }) => at),
    ...order.refunds.map(({ at }) => at),
    ...order.returns.map(({ at }) => at),
  ].flatMap((at) => calendarDay(at, timeZone) ?? []);

/** What they bought, and numbers that have no placeholder. */
function recordGaps(folded: string, { orders }: TemplateSource): Piece[] {
  const products = orders.flatMap(({ items }) => items.flatMap(({ title, sku }) => [title, sku ?? '']));
  const numbers = orders.flatMap(({ number, shipments }) => [
    number,
    ...shipments.map(({ trackingNumber }) => trackingNumber ?? ''),
  ]);
  const put = (kind: GapKind) => (place: Span) => ({ ...place, put: gap(kind) });
  return [
    ...products.flatMap((product) => placesOf(product, folded).map(put('product'))),
    ...numbers
      .filter((number) => /\d/.test(number))
      .flatMap((number) => numberPlaces(number, folded).map(put('orderNumber'))),
  ];
}

const NARROW = /[\u00a0\u2007\u2009\u202f]/g;

/**
 * Persons and what leads to them: what the ticket knows, in any case and accents, and what is told by its form. Of a customer
 * called Will the team's "we will" stays.
 */
function personalGaps(text: string, folded: string, source: TemplateSource, isTeams: boolean): Piece[] {
  const { dictionary, orders, language } = source;
  const things = orders.flatMap(({ items }) => items.map(({ title }) => title));
  // Numbers are read with plain spaces between their digits.
  const { hidden } = createPseudonyms(dictionary, [], things).redact(text.replace(NARROW, ' '));
  const listed = dictionary.flatMap(({ kind, value }) =>
    value.trim().length > 1 ? placesOf(value, folded).map((place) => ({ ...place, kind })) : [],
  );
  const isWord = ({ kind, ...place }: Span & { kind: PersonalKind }): boolean =>
    isTeams && kind === 'person' && isOrdinaryWord(text, place, language);
  return [...listed, ...hidden]
    .filter((each) => !isWord(each))
    .map(({ start, end, kind }) => ({ start, end, put: gap(kind) }));
}

/** What of a gap no other piece covers, without the signs at its edges. */
function uncovered(text: string, hole: Piece, pieces: readonly Piece[]): Piece[] {
  let rest: Span[] = [hole];
  for (const piece of pieces)
    rest = rest.flatMap((span) =>
      overlaps(span, piece)
        ? [
            { start: span.start, end: piece.start },
            { start: piece.end, end: span.end },
          ].filter(({ start, end }) => end > start)
        : [span],
    );
  return rest.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const lead = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
    const trail = /[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0;
    return lead < words.length ? [{ start: start + lead, end: end - trail, put: hole.put }] : [];
  });
}

/**
 * A text that was written to one customer, for any: values of the ticket and the order in question become `{{placeholders}}`
 * (`{{order.placed_on | order.shipped_on}}` where the words fit both), and what else is theirs becomes a gap that nobody can
 * fill: `[person]`, `[address]`, `[product]`. `isTeams`: somebody of the team wrote it, or we did. Pure.
 */
export function toTemplate(text: string, source: TemplateSource, isTeams = false): string {
  const plain = breakPlaceholders(text);
  const folded = fold(plain);
  const named = apart([
    ...wordPieces(plain, folded, source),
    ...amountPieces(plain, source),
    ...dayPieces(plain, source),
  ]);
  const pieces = [...named];
  for (const hole of [...personalGaps(plain, folded, source, isTeams), ...recordGaps(folded, source)])
    pieces.push(...uncovered(plain, hole, pieces));
  return withPieces(plain, pieces);
}

function withPieces(text: string, pieces: readonly Piece[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, put } of pieces.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(from, start) + put;
    from = end;
  }
  return result + text.slice(from);
}
