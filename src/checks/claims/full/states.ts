import { allMatches } from '../../../facts';
import type { Order } from '../../../model/order';
import { hasPaid } from '../payments';
import { contradictedBy, orderEvidence, supportedBy, UNSUPPORTED } from '../sources';
import type { Judgement, Statement } from '../sources';
import { isTrueOf } from '../states';
import { aboutAt, clauseWords, isNegated, isOpen } from './context';
import type { Context, Judged } from './context';
import type { State } from './words';

const isUnderWay = ({ status }: Order): boolean =>
  status === 'shipped' ||
  status === 'partlyShipped' ||
  status === 'outForDelivery' ||
  status === 'deliveryFailed';

const isSaid = ({ shipments, shopStatus }: Order, pattern: RegExp): boolean =>
  [
    shopStatus,
    ...shipments.flatMap((one) => [one.shopStatus, ...one.scans.map(({ status }) => status)]),
  ].some((status) => pattern.test(status ?? ''));

const hasArrived = ({ shipments, status }: Order): boolean =>
  status === 'delivered' || shipments.some(({ deliveredAt }) => deliveredAt !== null);

const statement = (value: string, extent: Statement['extent']): Statement => ({
  kind: 'status',
  start: 0,
  end: 0,
  value,
  extent,
});

const returned =
  (...wanted: Order['returns'][number]['status'][]) =>
  ({ returns }: Order): boolean =>
    returns.some(({ status }) => wanted.includes(status));

/** What the record must show for each state. */
const HOLDS: Readonly<Record<State, (order: Order, isWhole: boolean) => boolean>> = {
  delivered: (order, isWhole) =>
    isWhole ? isTrueOf(statement('delivered', undefined), order) : hasArrived(order),
  shipped: (order, isWhole) =>
    isTrueOf(statement('shipped', undefined), order) && !(isWhole && order.status === 'partlyShipped'),
  underWay: (order, isWhole) => isUnderWay(order) && !(isWhole && order.status === 'partlyShipped'),
  outForDelivery: (order) => order.status === 'outForDelivery',
  failed: (order) => order.status === 'deliveryFailed' || isSaid(order, /attempt|fail/i),
  sentBack: (order) => isSaid(order, /return/i),
  lost: (order) => isSaid(order, /lost/i),
  processing: ({ status }) => ['processing', 'draft', 'unpaid', 'partlyShipped'].includes(status),
  atOurs: ({ status, shipments }) =>
    status === 'partlyShipped' || shipments.every(({ shippedAt }) => shippedAt === null),
  unpaid: ({ status }) => status === 'unpaid' || status === 'draft',
  paid: hasPaid,
  cancelled: (order) => isTrueOf(statement('cancelled', undefined), order),
  refunded: (order, isWhole) =>
    isWhole
      ? isTrueOf(statement('refunded', 'whole'), order)
      : order.refunds.length > 0 || isTrueOf(statement('refunded', 'part'), order),
  refundRefused: () => false,
  refundPending: ({ refunds }) => refunds.length === 0,
  held: (order) => isSaid(order, /customs|held|hold|pick ?up|ready|collect/i),
  returnOpen: returned('open', 'requested'),
  returnClosed: returned('closed'),
  returnDeclined: returned('declined', 'cancelled'),
  returnReceived: returned('closed'),
  returnApproved: returned('open', 'closed'),
  partly: ({ status, shipments }) =>
    status === 'partlyShipped' || new Set(shipments.map(({ deliveredAt }) => deliveredAt === null)).size > 1,
};

/** Of which the opposite can be true of one part of an order while it holds of another. */
const isInParts = (state: State, { status }: Order, isWhole: boolean): boolean =>
  (status === 'partlyShipped' && state !== 'cancelled' && state !== 'refunded') ||
  (status === 'partlyRefunded' && state === 'refunded' && isWhole);

function judgeState(state: State, isDenied: boolean, about: readonly Order[], isWhole: boolean): Judgement {
  const holds = (order: Order): boolean =>
    isDenied ? !HOLDS[state](order, false) || isInParts(state, order, isWhole) : HOLDS[state](order, isWhole);
  const own = about.find(holds);
  if (own) return supportedBy(orderEvidence(own, own.status));
  const [first] = about;
  return first && about.length === 1 ? contradictedBy(orderEvidence(first, first.status)) : UNSUPPORTED;
}

/** States whose words deny something themselves: "could not be delivered". */
const DENYING: ReadonlySet<State> = new Set([
  'failed',
  'unpaid',
  'atOurs',
  'returnDeclined',
  'refundRefused',
  'lost',
]);

/** Where an order is said to stand. A denial is a claim only where the record shows the opposite. */
export function readStates(context: Context): Judged[] {
  const { reading, lexicon, sources } = context;
  if (sources.orders.length === 0) return [];
  return lexicon.states.flatMap(([state, pattern]) =>
    allMatches(pattern, reading.folded, 20).flatMap((match): Judged[] => {
      const at = match.index;
      const end = at + match[0].length;
      if (isOpen(context, at, end)) return [];
      const isDenied = !DENYING.has(state) && isNegated(context, at, end);
      const isWhole = lexicon.wholly.test(clauseWords(context, at));
      const judgement = judgeState(state, isDenied, aboutAt(context, at), isWhole);
      return isDenied && judgement.verdict === 'supported'
        ? []
        : [{ kind: 'status', start: at, end, judgement }];
    }),
  );
}
