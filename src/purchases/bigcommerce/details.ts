import type { Problem, Sourced } from '../../model/problem';
import { inQuestion, type Claimed } from '../claimed';
import type { OrderQuery, ShopSlot } from '../connector';
import { orProblem } from '../orProblem';
import { readList } from '../readList';
import type { Ask } from './ask';
import { refundSchema, shipmentSchema, type BigOrder, type BigRefund, type BigShipment } from './schema';
import { productsOf, type Details } from './toOrder';

/** Statuses in which money went back: 4 refunded, 14 partially. */
const REFUNDED = new Set([4, 14]);
/** Statuses in which a parcel left: 2 shipped, 3 partially, 10 completed. */
const SHIPPED = new Set([2, 3, 10]);

/**
 * What an order itself does not say: refunds (its `refunded_amount` is always 0) of all orders at once, and the parcels of
 * the one that the ticket is likely about. Nothing is asked where there is nothing to be had.
 */
export async function askDetails(
  ask: Ask,
  slot: ShopSlot,
  claimed: Claimed<BigOrder>[],
  { spokenNumbers }: OrderQuery,
  signal: AbortSignal,
): Promise<Sourced<(their: BigOrder) => Details>> {
  const refunded = claimed.map(({ their }) => their).filter(hasRefunds);
  const shipped = inQuestion(claimed, spokenNumbers, ({ id }) => id, hasLeft);
  const [refunds, shipments] = await Promise.all([
    orProblem(readRefunds(ask, slot, refunded, signal), [], slot),
    orProblem(readShipments(ask, slot, shipped, signal), [], slot),
  ]);
  const problems: Problem[] = [...refunds.problems, ...shipments.problems];
  return {
    value: (their) => ({
      refunds: refunds.value.filter(({ order_id }) => order_id === their.id),
      shipments: their === shipped ? shipments.value : [],
    }),
    problems,
  };
}

const hasRefunds = (their: BigOrder): boolean =>
  REFUNDED.has(their.status_id) ||
  /refunded/i.test(their.payment_status ?? '') ||
  productsOf(their).some(({ quantity_refunded }) => quantity_refunded > 0);

const hasLeft = ({ items_shipped, status_id }: BigOrder): boolean =>
  items_shipped > 0 || SHIPPED.has(status_id);

async function readRefunds(
  ask: Ask,
  slot: ShopSlot,
  orders: BigOrder[],
  signal: AbortSignal,
): Promise<BigRefund[]> {
  if (orders.length === 0) return [];
  const ids = orders.map(({ id }) => id).join(',');
  const answer = await ask('v3/orders/payment_actions/refunds', { 'order_id:in': ids, limit: '50' }, signal);
  return readList(refundSchema, answer, slot.label).items;
}

async function readShipments(
  ask: Ask,
  slot: ShopSlot,
  order: BigOrder | null,
  signal: AbortSignal,
): Promise<BigShipment[]> {
  if (!order) return [];
  const path = `v2/orders/${encodeURIComponent(order.id)}/shipments`;
  return readList(shipmentSchema, await ask(path, { limit: '50' }, signal), slot.label).items;
}
