import { calendarDay, createReading, detectLanguage, overlaps } from '../../../facts';
import type { Span } from '../../../facts';
import { READ_LANGUAGES } from '../../../model/language';
import type { Order } from '../../../model/order';
import { findStatements } from '../find';
import { judge } from '../judge';
import { UNSUPPORTED } from '../sources';
import type { ClaimSources, Statement } from '../sources';
import { readMoney } from './amounts';
import { readCarriers } from './carriers';
import { sentencesOf } from './clauses';
import { readCodes } from './codes';
import { aboutAt, isNegated, isOpen } from './context';
import type { Context, Judged, Mention } from './context';
import { readDays } from './days';
import { readDurations } from './durations';
import { readOrdered } from './goods';
import { lexiconFor } from './lexicon';
import { readNames } from './names';
import { readPromises } from './promises';
import { readStates } from './states';

/** What is read in the first view as well, as it is judged there. */
const AS_BEFORE: ReadonlySet<string> = new Set(['link', 'email']);
const WORDED: ReadonlySet<string> = new Set(['status', 'doneAction', 'promise']);

function contextOf(text: string, sources: ClaimSources): Context | null {
  const named = READ_LANGUAGES.find((one) => sources.locale.toLowerCase().startsWith(one)) ?? null;
  const lexicon = lexiconFor(detectLanguage(text)) ?? lexiconFor(named);
  if (!lexicon) return null;
  const timeZone = sources.timeZone ?? 'UTC';
  const today = Date.parse(`${calendarDay(sources.now, timeZone) ?? ''}T12:00:00Z`);
  const reading = createReading(text, today, sources.locale);
  return {
    reading,
    lexicon,
    sentences: sentencesOf(reading.text, reading.folded, lexicon),
    mentions: [],
    sources,
    dayOf: (time) => calendarDay(time, timeZone) ?? '',
  };
}

/** Keeps what does not lie on something that was found before it. */
function withoutOverlap(claims: readonly Judged[]): Judged[] {
  const kept: Judged[] = [];
  for (const one of claims) if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  return kept;
}

const mentionsIn = (codes: readonly Judged[], orders: readonly Order[]): Mention[] =>
  codes.flatMap(({ start, end, kind, judgement }) => {
    const order = orders.find(({ id }) => id === judgement.evidence?.ref);
    return kind === 'orderNumber' && judgement.verdict === 'supported' && order
      ? [{ start, end, order }]
      : [];
  });

function asBefore(context: Context, statements: readonly Statement[], kinds: ReadonlySet<string>): Judged[] {
  const { reading, sources } = context;
  return statements
    .filter(({ kind }) => kinds.has(kind))
    .map((one) => ({
      kind: one.kind,
      start: one.start,
      end: one.end,
      judgement: judge(one, reading.text.slice(one.start, one.end), aboutAt(context, one.start), sources),
    }));
}

/** States and deeds in the wordings of the first view, where the clauses do not leave them open. */
const worded = (context: Context, statements: readonly Statement[]): Judged[] =>
  asBefore(context, statements, WORDED).filter(
    ({ start }) => !isOpen(context, start) && !isNegated(context, start),
  );

/**
 * Everything in a text that can be held against a source, judged, in the order of the text. Null where the language's words
 * were not handed in.
 */
export function readClaims(text: string, sources: ClaimSources): Judged[] | null {
  const bare = contextOf(text, sources);
  if (!bare) return null;
  const statements = findStatements(bare.reading.text, sources);
  const addresses = asBefore(bare, statements, AS_BEFORE);
  const taken: Span[] = [...addresses];
  const codes = readCodes(bare, [...taken, ...writtenDays(bare)]);
  const context = { ...bare, mentions: mentionsIn(codes, sources.orders) };
  const durations = readDurations(context);
  const states = readStates(context);
  const all = [
    ...addresses,
    ...codes,
    ...readPromises(context),
    ...durations,
    ...readMoney(context, [...taken, ...codes]),
    ...readDays(context, [...taken, ...codes, ...durations]),
    ...readNames(context),
    ...readOrdered(context),
    ...readCarriers(context),
    ...states,
    ...worded(context, statements),
  ];
  return mistaken(withoutOverlap(all), context).toSorted((a, b) => a.start - b.start);
}

/** A reply that names more orders than this is a list. */
const MOST_DOUBTED = 6;

/** Where what is said of one of several orders is not true of it, its number may be what is wrong. */
function mistaken(claims: readonly Judged[], context: Context): Judged[] {
  const { orders } = context.sources;
  const wrong = claims.filter(({ judgement }) => judgement.verdict === 'contradicted');
  if (orders.length < 2 || wrong.length === 0) return [...claims];
  const doubtful = context.mentions
    .slice(0, MOST_DOUBTED)
    .filter((mention) =>
      orders.some((order) => order !== mention.order && fitsBetter(mention, order, wrong, context)),
    );
  return claims.map((one) => {
    const mention = doubtful.find(({ start }) => start === one.start);
    return mention ? { ...one, judgement: UNSUPPORTED } : one;
  });
}

/** True where a state or a day that is not true of the order that is named is true of another one. */
function fitsBetter(mention: Mention, order: Order, wrong: readonly Judged[], context: Context): boolean {
  const mentions = context.mentions.map((one) => (one === mention ? { ...one, order } : one));
  const other = { ...context, mentions };
  const about = wrong.filter(({ start }) => aboutAt(other, start)[0] === order);
  if (about.length === 0) return false;
  const right = [...readStates(other), ...readDays(other, [])].filter(
    ({ judgement }) => judgement.verdict === 'supported',
  );
  return about.some((one) => right.some((each) => overlaps(each, one)));
}

/** Days in figures: "12/11/2026" is no number of an order. */
const writtenDays = ({ reading }: Context): Span[] =>
  [...reading.folded.matchAll(/(?<![\w/-])\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?![\w/-])/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
