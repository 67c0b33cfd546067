import { latestWish } from '../../facts';
import type { Fact } from '../../model/fact';
import type { Order, OrderStatus } from '../../model/order';
import type { Matter } from './matter';
import type { Signals } from './signals';

export const DAY_MS = 86_400_000;

const UNSENT: readonly OrderStatus[] = ['unpaid', 'processing', 'partlyShipped'];
const ON_ITS_WAY: readonly OrderStatus[] = ['shipped', 'outForDelivery', 'deliveryFailed'];
const ARRIVED: readonly OrderStatus[] = ['delivered', 'partlyRefunded', 'partlyShipped'];
const CALLED_OFF: readonly OrderStatus[] = ['draft', 'cancelled'];

/** Whether an order can be what is meant; `now` in ms since 1970. */
type Fits = (order: Order, now: number) => boolean;

const hasStatus =
  (...statuses: OrderStatus[]): Fits =>
  ({ status }) =>
    statuses.includes(status);

export const arrivedAt = ({ shipments, placedAt }: Order): string | null =>
  shipments.findLast(({ deliveredAt }) => deliveredAt !== null)?.deliveredAt ?? placedAt;

/** What the shop gives no day for may have been at any time. */
const isWithin = (moment: string | null, days: number, now: number): boolean =>
  moment === null || now - Date.parse(moment) <= days * DAY_MS;

const arrived =
  (days: number): Fits =>
  (order, now) =>
    ARRIVED.includes(order.status) && isWithin(arrivedAt(order), days, now);

const placed =
  (days: number, without: readonly OrderStatus[]): Fits =>
  ({ status, placedAt }, now) =>
    !without.includes(status) && isWithin(placedAt, days, now);

const delivered =
  (days: number): Fits =>
  (order, now) =>
    order.status === 'delivered' && isWithin(arrivedAt(order), days, now);

const lately =
  (...statuses: OrderStatus[]): Fits =>
  ({ status, placedAt }, now) =>
    statuses.includes(status) && isWithin(placedAt, SEASON, now);

const unsent = hasStatus(...UNSENT);
const onItsWay = hasStatus(...ON_ITS_WAY);
const underWay = hasStatus(...UNSENT, ...ON_ITS_WAY);

const SEASON = 120;
const YEARS = 730;

/** For each matter the kinds of orders that it can be about; a later kind counts only where there is none of the earlier. */
const CONCERNS: Readonly<Record<Matter, readonly Fits[]>> = {
  awaited: [underWay, delivered(30), delivered(SEASON)],
  announced: [delivered(30), underWay],
  change: [unsent, onItsWay],
  arrived: [arrived(30), arrived(SEASON), onItsWay],
  warranty: [arrived(YEARS)],
  money: [placed(SEASON, ['draft', 'unpaid'])],
  moneyAwaited: [
    lately('refunded', 'partlyRefunded'),
    lately('cancelled'),
    placed(SEASON, ['draft', 'unpaid']),
  ],
  unpaid: [hasStatus('unpaid'), placed(SEASON, CALLED_OFF)],
  paid: [placed(YEARS, ['draft', 'unpaid'])],
  /** Why was it cancelled? */
  calledOff: [hasStatus('cancelled'), unsent, placed(SEASON, CALLED_OFF)],
  any: [placed(SEASON, CALLED_OFF)],
};

const BY_WISH: Readonly<Record<string, Matter>> = {
  whereIsOrder: 'awaited',
  cancel: 'change',
  changeAddress: 'change',
  changeDelivery: 'change',
  return: 'arrived',
  replacement: 'arrived',
  refund: 'money',
  invoice: 'paid',
  payment: 'unpaid',
};

const BY_PROBLEM: Readonly<Record<string, Matter>> = {
  notReceived: 'awaited',
  late: 'awaited',
  damaged: 'arrived',
  wrongItem: 'arrived',
  missingItem: 'arrived',
  defective: 'warranty',
  doubleCharge: 'paid',
  paymentFailed: 'unpaid',
};

/** Wishes for which the trouble tells more than they do themselves. */
const BY_TROUBLE: ReadonlySet<string> = new Set([
  'refund',
  'payment',
  'information',
  'return',
  'replacement',
]);

/** What the ticket is about by its facts, undefined where they do not tell. */
function matterOfFacts(facts: readonly Fact[], { isSiteFailing }: Signals): Matter | undefined {
  const wish = latestWish(facts)?.value ?? 'information';
  const trouble = facts.findLast(
    ({ slot, value, isSuperseded }) =>
      slot === 'problem' && !isSuperseded && value in BY_PROBLEM && !(isSiteFailing && value === 'defective'),
  );
  const byWish = BY_WISH[wish];
  const byTrouble = BY_PROBLEM[trouble?.value ?? ''];
  return (BY_TROUBLE.has(wish) ? byTrouble : undefined) ?? byWish ?? byTrouble;
}

/** What the ticket is about, null when it is about no order. Facts are surer than most words. */
function matterOf(facts: readonly Fact[], signals: Signals): Matter | null {
  const told = matterOfFacts(facts, signals);
  const { matter: words } = signals;
  if (words === 'calledOff' && (told === undefined || told === 'change')) return words;
  if (words === 'moneyAwaited' && (told === undefined || told === 'awaited' || told === 'money'))
    return words;
  if (told === 'arrived' && signals.isBeforeSent) return 'change';
  if (told === 'warranty' && signals.isOnArrival && !signals.isLater) return 'arrived';
  const matter = told ?? words;
  if (matter === 'arrived' && signals.isLater && isBroken(facts)) return 'warranty';
  const isNeighbour = latestWish(facts)?.value === 'changeDelivery';
  const mayBeAnnounced = told === undefined || told === 'awaited' || told === 'money' || isNeighbour;
  if (signals.isAnnounced && mayBeAnnounced) return 'announced';
  return matter ?? (signals.isAboutOrder ? 'any' : null);
}

/** Of what they wait for, that of which this is true; where there is none, their words tell no more than that they wait. */
const ON_THE_WAY: Readonly<Record<NonNullable<Signals['way']>, readonly Fits[]>> = {
  attempted: [hasStatus('deliveryFailed'), hasStatus('outForDelivery')],
  partial: [hasStatus('partlyShipped')],
  moving: [onItsWay],
};

/** What may be wanted of a parcel on its way. */
const OF_THE_WAY: ReadonlySet<Matter | null> = new Set<Matter | null>([
  null,
  'any',
  'awaited',
  'change',
  'arrived',
]);

const isBroken = (facts: readonly Fact[]): boolean =>
  facts.some(({ slot, value, isSuperseded }) => slot === 'problem' && value === 'damaged' && !isSuperseded);

/** Words that facts do not bear out may still tell what can be meant; of what arrived, facts know. */
const BESIDE_FACTS: ReadonlySet<Matter | null> = new Set<Matter>([
  'unpaid',
  'paid',
  'money',
  'change',
  'awaited',
]);

/** Orders that what they want can concern. */
export function concerned(
  orders: readonly Order[],
  facts: readonly Fact[],
  signals: Signals,
  now: number,
): Order[] {
  const matter = matterOf(facts, signals);
  const way = signals.way !== null && OF_THE_WAY.has(matter) ? signals.way : null;
  const beside = BESIDE_FACTS.has(signals.matter) ? signals.matter : null;
  const told = matter ?? (way && 'awaited');
  const kinds = [
    way ? ON_THE_WAY[way] : [],
    told ? CONCERNS[told] : [],
    beside ? CONCERNS[beside] : [],
  ].flat();
  for (const fits of kinds) {
    const found = orders.filter((order) => fits(order, now));
    if (found.length > 0) return found;
  }
  return [];
}
