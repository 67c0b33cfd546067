import { allMatches, fold } from '../../../facts';
import type { Span } from '../../../facts';
import type { Order } from '../../../model/order';
import {
  contradictedBy,
  factEvidence,
  orderEvidence,
  quotedFrom,
  supportedBy,
  UNSUPPORTED,
  usableFacts,
} from '../sources';
import type { ClaimSources, Judgement } from '../sources';
import type { Context, Judged } from './context';
import { aboutAt } from './context';

/** Anything that may be a number of something: at least four digits, or a sign that says so. */
const CODE =
  /(?<![a-z0-9#@/-])(?:#[a-z0-9]|(?=[a-z0-9-]{0,12}\d)[a-z0-9])[a-z0-9]{0,40}(?:-[a-z0-9]{1,30}){0,5}/g;

const plain = (code: string): string => fold(code).replace(/[^a-z0-9]/g, '');
const digitsOf = (code: string): string => code.replace(/\D/g, '');

/** Longer than any number that people count with. */
const LONG_CODE = 8;

interface Known {
  kind: 'orderNumber' | 'trackingNumber';
  order: Order;
  value: string;
}

const knownIn = (orders: readonly Order[]): Known[] =>
  orders.flatMap((order): Known[] => [
    { kind: 'orderNumber', order, value: order.number },
    ...order.returns.flatMap(({ name }): Known[] =>
      name ? [{ kind: 'orderNumber', order, value: name }] : [],
    ),
    ...order.shipments.flatMap(({ trackingNumber }): Known[] =>
      trackingNumber ? [{ kind: 'trackingNumber', order, value: trackingNumber }] : [],
    ),
  ]);

/** Numbers that an order holds besides: a card's last digits, a house, a postcode, a phone. */
const holds = ({ items, payments, shippingAddress, phone, email }: Order, code: string): boolean =>
  [
    ...items.flatMap(({ sku, variant, title }) => [sku, variant, title]),
    ...payments.map(({ method }) => method),
    shippingAddress?.postcode,
    ...(shippingAddress?.lines ?? []),
    phone,
    email,
  ].some((value) => plain(value ?? '').includes(code));

/** "LU-52813" beside "LU-52812": the same letters and as many digits, give or take one. */
function looksLike(code: string, number: string): boolean {
  const letters = (written: string): string =>
    (/^#?[a-z]*/.exec(fold(written).replace(/[^a-z0-9#]/g, '')) ?? [''])[0];
  const isMarked = letters(number) !== '' && letters(code) === letters(number);
  return isMarked && Math.abs(digitsOf(code).length - digitsOf(number).length) <= 1;
}

const isTaken = (span: Span, taken: readonly Span[]): boolean =>
  taken.some(({ start, end }) => start < span.end && span.start < end);

function judgeKnown(found: Known, at: number, context: Context): Judgement {
  const evidence = orderEvidence(found.order, found.value);
  const about = aboutAt(context, at);
  // The parcel of another order than the one that is spoken of.
  const isOther = found.kind === 'trackingNumber' && !about.includes(found.order);
  return isOther ? contradictedBy(evidence) : supportedBy(evidence);
}

const isTold = (code: string, { facts, ...rest }: ClaimSources) =>
  usableFacts({ facts, ...rest }).find(({ value }) => plain(value) === code);

function judgeUnknown(kind: Known['kind'], code: string, words: string, { sources }: Context): Judgement {
  const fact = isTold(code, sources);
  const known = knownIn(sources.orders).find((one) => one.kind === kind);
  if (known) return contradictedBy(orderEvidence(known.order, known.value));
  return fact ? supportedBy(factEvidence(fact)) : (quotedFrom(words, sources) ?? UNSUPPORTED);
}

/** Numbers of orders, returns and parcels, told by what they look like. */
export function readCodes(context: Context, taken: readonly Span[]): Judged[] {
  const { reading, sources } = context;
  const known = knownIn(sources.orders);
  return allMatches(CODE, reading.folded).flatMap((match): Judged[] => {
    const words = match[0];
    const code = plain(words);
    const span = { start: match.index, end: match.index + words.length };
    if (!/\d/.test(code) || isTaken(span, taken)) return [];
    const own = known.find(({ value }) => plain(value) === code);
    if (own) return [{ ...span, kind: own.kind, judgement: judgeKnown(own, span.start, context) }];
    if (sources.orders.some((order) => holds(order, code))) return [];
    const isOrder =
      words.startsWith('#') || known.some((one) => one.kind === 'orderNumber' && looksLike(words, one.value));
    const isLong = code.length >= LONG_CODE && digitsOf(code).length >= 6;
    if (!isOrder && !isLong) return [];
    const kind = isOrder ? 'orderNumber' : 'trackingNumber';
    return [{ ...span, kind, judgement: judgeUnknown(kind, code, words, context) }];
  });
}
