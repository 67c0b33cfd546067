import { calendarDay, fold, isSameNumber } from '../../facts';
import type { Money, Order } from '../../model/order';
import {
  UNSUPPORTED,
  contradictedBy,
  factEvidence,
  orderEvidence,
  quotedFrom,
  sayMoney,
  supportedBy,
  usableFacts,
} from './sources';
import type { ClaimSources, Judgement, Statement } from './sources';
import { withYears } from './years';
import { isOnRecord, isSame, isTrueOf, refundsOf, timesOfState } from './states';

/** Judges one kind of statement. `about` are the orders that the text speaks of. */
type Judge = (
  statement: Statement,
  words: string,
  about: readonly Order[],
  sources: ClaimSources,
) => Judgement;

const factThatSays = (kind: string, value: string, sources: ClaimSources): Judgement | null => {
  const fact = usableFacts(sources).find((one) => one.slot === kind && one.value === value);
  return fact ? supportedBy(factEvidence(fact)) : null;
};

const moneysOf = (order: Order): Money[] => [
  order.total,
  ...(order.refunded ? [order.refunded] : []),
  ...order.refunds.map(({ amount }) => amount),
  ...order.payments.map(({ amount }) => amount),
  ...order.items.flatMap(({ price, quantity }) =>
    price ? [price, { ...price, amount: (Number(price.amount) * quantity).toFixed(2) }] : [],
  ),
];

/** An amount that is told of a refund: only what was paid back stands behind it. */
const judgeRefunded = (value: string, about: readonly Order[]): Judgement => {
  for (const order of about) {
    const money = refundsOf(order).find((one) => isSame(value, one));
    if (money) return supportedBy(orderEvidence(order, sayMoney(money)));
  }
  const [order] = about;
  if (!order || about.length > 1) return UNSUPPORTED;
  const [paid] = refundsOf(order);
  return contradictedBy(orderEvidence(order, paid ? sayMoney(paid) : order.status));
};

const judgeAmount: Judge = ({ value, of }, words, about, sources) => {
  if (of === 'refunded') return judgeRefunded(value, about);
  for (const order of about) {
    const money = moneysOf(order).find((one) => isSame(value, one));
    if (money) return supportedBy(orderEvidence(order, sayMoney(money)));
  }
  const known = factThatSays('amount', value, sources) ?? quotedFrom(words, sources);
  if (known) return known;
  const [order] = about;
  const isOurs = order && order.total.currency === value.split(' ')[1] && about.length === 1;
  return isOurs ? contradictedBy(orderEvidence(order, sayMoney(order.refunded ?? order.total))) : UNSUPPORTED;
};

const HOUR_MS = 3_600_000;
const timesOf = (order: Order): string[] =>
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
  ].filter((time) => time !== null);

/** A day that is told of a state: only the day on which the order came into it stands behind it. */
const judgeStateDay = (
  days: readonly string[],
  state: string,
  about: readonly Order[],
  { timeZone = 'UTC' }: ClaimSources,
): Judgement => {
  const dayOf = (time: string) => calendarDay(time, timeZone) ?? '';
  const known = about.flatMap((order) => timesOfState(state, order).map((time) => ({ order, time })));
  const own = known.find(({ time }) => days.includes(dayOf(time)));
  if (own) return supportedBy(orderEvidence(own.order, dayOf(own.time)));
  const [other] = known;
  return other && about.length === 1
    ? contradictedBy(orderEvidence(other.order, dayOf(other.time)))
    : UNSUPPORTED;
};

const judgeDate: Judge = ({ value, of }, words, about, sources) => {
  const days = /\d/.test(words) ? withYears(value, words) : [value];
  if (of !== undefined) return judgeStateDay(days, of, about, sources);
  const dayOf = (time: string) => calendarDay(time, sources.timeZone ?? 'UTC') ?? '';
  for (const order of about) {
    const time = timesOf(order).find((one) => days.includes(dayOf(one)));
    if (time) return supportedBy(orderEvidence(order, dayOf(time)));
  }
  // "Today" in an approved text was another day.
  const quoted = /\d/.test(words) ? quotedFrom(words, sources) : null;
  const known = factThatSays('date', value, sources) ?? quoted;
  if (known) return known;
  const [order] = about;
  const [nearest] = order ? timesOf(order).toSorted((a, b) => distance(a, value) - distance(b, value)) : [];
  return order && nearest && about.length === 1 && distance(nearest, value) < 10 * 24 * HOUR_MS
    ? contradictedBy(orderEvidence(order, dayOf(nearest)))
    : UNSUPPORTED;
};

const distance = (time: string, day: string): number =>
  Math.abs(Date.parse(time) - Date.parse(`${day}T12:00:00Z`));

const judgeOrderNumber: Judge = ({ value }, _words, _about, sources) => {
  const order = sources.orders.find(({ number }) => isSameNumber(value, number));
  if (order) return supportedBy(orderEvidence(order, order.number));
  const [first] = sources.orders;
  if (first)
    return contradictedBy(orderEvidence(first, sources.orders.map(({ number }) => number).join(', ')));
  return factThatSays('orderNumber', value, sources) ?? UNSUPPORTED;
};

const judgeTracking: Judge = ({ value }, _words, about, sources) => {
  const numbers = about.flatMap((order) =>
    order.shipments.flatMap(({ trackingNumber }) => (trackingNumber ? [{ order, trackingNumber }] : [])),
  );
  const own = numbers.find(({ trackingNumber }) => isSameNumber(value, trackingNumber));
  if (own) return supportedBy(orderEvidence(own.order, own.trackingNumber));
  const [other] = numbers;
  if (other) return contradictedBy(orderEvidence(other.order, other.trackingNumber));
  return factThatSays('trackingNumber', value, sources) ?? UNSUPPORTED;
};

const judgeCarrier: Judge = (_statement, words, about, sources) => {
  const named = fold(words);
  const shipped = about.flatMap((order) =>
    order.shipments.flatMap(({ carrier }) => (carrier ? [{ order, carrier }] : [])),
  );
  const own = shipped.find(({ carrier }) => fold(carrier).includes(named) || named.includes(fold(carrier)));
  if (own) return supportedBy(orderEvidence(own.order, own.carrier));
  const [other] = shipped;
  return other
    ? contradictedBy(orderEvidence(other.order, other.carrier))
    : (quotedFrom(words, sources) ?? UNSUPPORTED);
};

const judgeEmail: Judge = ({ value }, words, about, sources) => {
  const order = about.find(({ email }) => email?.toLowerCase() === value);
  if (order) return supportedBy(orderEvidence(order, value));
  return factThatSays('email', value, sources) ?? quotedFrom(words, sources) ?? UNSUPPORTED;
};

const bare = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');

const judgeLink: Judge = ({ value }, _words, about, sources) => {
  for (const order of about) {
    const url = order.shipments.find(
      ({ trackingUrl }) => trackingUrl && bare(trackingUrl) === bare(value),
    )?.trackingUrl;
    if (url) return supportedBy(orderEvidence(order, url));
  }
  const text = sources.texts.find((one) => one.text.toLowerCase().includes(bare(value)));
  return text
    ? supportedBy({ kind: text.kind, ref: text.ref, label: text.label, quote: value })
    : UNSUPPORTED;
};

const judgeState: Judge = (statement, _words, about) => {
  const order = about.find((one) => isTrueOf(statement, one));
  if (order) return supportedBy(orderEvidence(order, order.status));
  const [only] = about;
  return only && about.length === 1 && isOnRecord(statement.value)
    ? contradictedBy(orderEvidence(only, only.status))
    : UNSUPPORTED;
};

/** What is announced for now: only an article, which tells what is always so, can stand behind it. */
const judgePromise: Judge = (_statement, words, _about, sources) =>
  quotedFrom(words, { ...sources, texts: sources.texts.filter(({ kind }) => kind === 'article') }) ??
  UNSUPPORTED;

const judgeDuration: Judge = (_statement, words, _about, sources) =>
  quotedFrom(words, sources) ?? UNSUPPORTED;

const JUDGES: Readonly<Record<string, Judge>> = {
  amount: judgeAmount,
  date: judgeDate,
  orderNumber: judgeOrderNumber,
  trackingNumber: judgeTracking,
  carrier: judgeCarrier,
  email: judgeEmail,
  link: judgeLink,
  status: judgeState,
  doneAction: judgeState,
  promise: judgePromise,
  duration: judgeDuration,
};

/** Holds a statement against the sources. */
export function judge(
  statement: Statement,
  words: string,
  about: readonly Order[],
  sources: ClaimSources,
): Judgement {
  return JUDGES[statement.kind]?.(statement, words, about, sources) ?? UNSUPPORTED;
}
