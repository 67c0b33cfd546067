import { readDates } from '../../../facts';
import type { Found, Span } from '../../../facts';
import type { Order } from '../../../model/order';
import {
  contradictedBy,
  factEvidence,
  orderEvidence,
  supportedBy,
  UNSUPPORTED,
  usableFacts,
} from '../sources';
import { withYears } from '../years';
import type { Judgement } from '../sources';
import { aboutAt, clauseWords, MOST_JUDGED, sentenceAt, sentenceWords } from './context';
import type { Context, Judged } from './context';
import type { Happening } from './words';

const DAY_MS = 86_400_000;

const present = (times: readonly (string | null)[]): string[] => times.filter((time) => time !== null);

/** The times at which an order may have come into what is told of it; more than one field where shops differ. */
function timesOf(happening: Happening, order: Order): string[] {
  const { shipments, payments, refunds, returns } = order;
  const of = (pick: (one: Order['shipments'][number]) => string | null): (string | null)[] =>
    shipments.map(pick);
  const scans = shipments.flatMap((one) => one.scans.map(({ at }) => at));
  const expected = [order.promisedAt, ...of(({ estimatedAt }) => estimatedAt)];
  const delivered = of(({ deliveredAt }) => deliveredAt);
  const times: Partial<Record<Happening, (string | null)[]>> = {
    delivered: present(delivered).length > 0 ? delivered : [...expected, ...failedScans(order)],
    shipped: of(({ shippedAt }) => shippedAt),
    underWay: [...of(({ shippedAt }) => shippedAt), ...scans],
    outForDelivery: [...scans, ...expected],
    failed: scans,
    expected,
    scanned:
      scans.length > 0 ? [...scans, ...delivered] : [...delivered, ...of(({ shippedAt }) => shippedAt)],
    placed: [order.placedAt],
    paid: [order.placedAt, ...payments.map(({ at }) => at)],
    cancelled: [order.cancelledAt],
    refunded: refunds.map(({ at }) => at),
    returned: returns.map(({ at }) => at),
  };
  return present(times[happening] ?? []);
}

const failedScans = ({ shipments }: Order): string[] =>
  shipments.flatMap(({ scans }) =>
    scans.filter(({ status }) => /attempt|fail/i.test(status)).map(({ at }) => at),
  );

const ALL: readonly Happening[] = [
  'delivered',
  'shipped',
  'scanned',
  'expected',
  'placed',
  'paid',
  'cancelled',
  'refunded',
  'returned',
];

const happeningsIn = (words: string, { lexicon }: Context): Happening[] =>
  lexicon.happenings.filter(([, pattern]) => words.search(pattern) >= 0).map(([name]) => name);

/** What a day is told of: in its clause, else in its sentence. */
function toldOf(at: number, context: Context): Happening[] {
  const near = happeningsIn(clauseWords(context, at), context);
  return near.length > 0 ? near : happeningsIn(sentenceWords(context, at), context);
}

/**
 * Holds days, any of which may be meant, against what the order shows of what they are told of. A day counted from today is
 * no day that the customer named.
 */
export function judgeDays(
  days: readonly string[],
  { start }: Span,
  context: Context,
  isRelative = false,
): Judgement {
  const about = aboutAt(context, start);
  const told = toldOf(start, context);
  const timed = (names: readonly Happening[]) =>
    about.flatMap((order) => names.flatMap((name) => timesOf(name, order).map((time) => ({ order, time }))));
  const own = timed(told);
  const known = own.length > 0 ? own : timed(ALL);
  const same = known.find(({ time }) => days.includes(context.dayOf(time)));
  if (same) return supportedBy(orderEvidence(same.order, context.dayOf(same.time)));
  const isOfRecord = isRelative && own.length > 0;
  const fact = usableFacts(context.sources).find(
    ({ slot, value }) => slot === 'date' && days.includes(value) && !isOfRecord,
  );
  if (fact) return supportedBy(factEvidence(fact));
  const [other] = known;
  return other && about.length === 1
    ? contradictedBy(orderEvidence(other.order, context.dayOf(other.time)))
    : UNSUPPORTED;
}

/** "Thursday, 21 January": both are one day. */
const BETWEEN = /^,? ?(?:(?:the|dem|den|der|le|el|del|am|du) )?$/;

interface Day extends Span {
  value: string;
  weekday: number | null;
  isCounted: boolean;
}

function daysIn({ reading }: Context, taken: readonly Span[]): Day[] {
  const found = readDates(reading)
    .filter((one) => !taken.some(({ start, end }) => start < one.end && one.start < end))
    .toSorted((a, b) => a.start - b.start);
  const days: Day[] = [];
  for (const one of found) {
    const last = days.at(-1);
    const isNumbered = /\d/.test(reading.folded.slice(one.start, one.end));
    if (last?.isCounted && isNumbered && BETWEEN.test(reading.folded.slice(last.end, one.start)))
      days[days.length - 1] = { ...toDay(one, true), start: last.start, weekday: weekdayOf(last.value) };
    else days.push(toDay(one, isNumbered));
  }
  return days;
}

const weekdayOf = (value: string): number => new Date(value).getUTCDay();

const toDay = ({ start, end, value }: Found, isNumbered: boolean): Day => ({
  start,
  end,
  value,
  weekday: null,
  isCounted: !isNumbered,
});

/** Today, tomorrow and the like: no weekday. */
const RELATIVE =
  /^(?:today|tonight|tomorrow|yesterday|the day before yesterday|this (?:morning|afternoon|evening)|aujourd'hui|hier|avant-hier|demain|ce (?:matin|soir)|heute(?: fruh| morgen| abend)?|gestern|vorgestern|morgen|ubermorgen|hoy|ayer|anteayer|antes de ayer|manana|pasado manana)/;

const isRelative = (words: string): boolean => RELATIVE.test(words);

/** A weekday alone may be that of this week or of the one before; a day without its year, that of the year before or after. */
function candidates(day: Day, words: string): string[] {
  if (isRelative(words)) return [day.value];
  if (!day.isCounted) return withYears(day.value, words);
  const at = Date.parse(day.value);
  return [0, -7, 7].map((shift) => new Date(at + shift * DAY_MS).toISOString().slice(0, 10));
}

/** Days as they are written, by counting or by weekday. One that is counted must be told of something. */
export function readDays(context: Context, taken: readonly Span[]): Judged[] {
  return daysIn(context, taken).flatMap((day, index): Judged[] => {
    const span = { kind: 'date', start: day.start, end: day.end };
    if (index >= MOST_JUDGED) return day.isCounted ? [] : [{ ...span, judgement: UNSUPPORTED }];
    if (day.isCounted && !isTold(context, day.start)) return [];
    const isImpossible = day.weekday !== null && weekdayOf(day.value) !== day.weekday;
    const words = context.reading.folded.slice(day.start, day.end);
    return [
      {
        ...span,
        judgement: isImpossible
          ? UNSUPPORTED
          : judgeDays(candidates(day, words), span, context, isRelative(words)),
      },
    ];
  });
}

const isTold = (context: Context, at: number): boolean =>
  !sentenceAt(context, at).isQuestion && happeningsIn(clauseWords(context, at), context).length > 0;
