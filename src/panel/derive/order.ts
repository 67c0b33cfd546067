import type { Assistance } from '../../assist/session';
import type { Order } from '../../model/order';
import { sayItems, sayOrderLine, trackingUrl } from './orderWords';
import { isPersonMissing, isSlow, outageOf, type ProblemView } from './problems';
import type { Say } from './say';

export interface OrderOption {
  id: string;
  number: string;
  items: string;
  amount: string;
  line: string;
}

/** The order in question, in two rows, or why there is none. */
export type OrderView =
  | { kind: 'loading'; isSlow: boolean }
  | { kind: 'problem'; problem: ProblemView }
  | { kind: 'noShop' }
  | { kind: 'empty' }
  | { kind: 'open'; options: OrderOption[]; candidates: OrderOption[]; why: string }
  | { kind: 'chosen'; chosen: OrderOption; why: string; trackingUrl: string | null; options: OrderOption[] };

export function viewOrder(assistance: Assistance, now: number, say: Say): OrderView {
  const { choice, orders, hasNoShop } = assistance;
  if (hasNoShop) return { kind: 'noShop' };
  if (orders.value.length === 0) return viewNoOrders(assistance, now, say);
  const isLateSaid = assistance.brief.promised?.isUrgent === true;
  const option = (order: Order) => toOption(order, isLateSaid, say);
  const options = orders.value.map(option);
  if (choice.kind === 'chosen') {
    const order = orders.value.find((each) => each.id === choice.orderId);
    const why = say.translate(`panel.order.why.${choice.reason}`);
    if (order)
      return { kind: 'chosen', chosen: option(order), why, trackingUrl: trackingUrl(order), options };
  }
  const ids = choice.kind === 'tie' ? choice.orderIds : [];
  const candidates = options.filter(({ id }) => ids.includes(id));
  return { kind: 'open', options, candidates, why: sayOpen(assistance, candidates.length, say) };
}

/** Why none is in question. The number is not repeated: the customer's words stand among what is known. */
function sayOpen({ choice, orders }: Assistance, candidates: number, say: Say): string {
  if (choice.kind === 'none' && choice.why) return say.translate(`panel.order.${choice.why}`);
  if (candidates > 0) return say.translate('panel.order.tie', { count: candidates });
  return say.translate('panel.order.none', { count: orders.value.length });
}

function viewNoOrders({ orders, customer }: Assistance, now: number, say: Say): OrderView {
  if (orders.isLoading) return { kind: 'loading', isSlow: isSlow(orders, now) };
  const problem = outageOf(orders, say) ?? (isPersonMissing(customer) ? outageOf(customer, say) : null);
  return problem ? { kind: 'problem', problem } : { kind: 'empty' };
}

export const toOption = (order: Order, isLateSaid: boolean, say: Say): OrderOption => ({
  id: order.id,
  number: order.number,
  items: sayItems(order, say),
  amount: say.money(order.total),
  line: sayOrderLine(order, isLateSaid, say),
});
