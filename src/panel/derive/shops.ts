import type { Part } from '../../assist/session';
import type { Order } from '../../model/order';
import { isOutage, type ProblemView, viewProblem } from './problems';
import type { Say } from './say';

/** One shop's share of the orders, and what is wrong with it. */
export interface ShopView {
  id: string;
  name: string;
  orders: Order[];
  problems: ProblemView[];
  /** It did not answer: its orders are unknown, not none. */
  isOut: boolean;
}

/** Every shop that told of something or failed to, in the order of their newest orders. */
export function viewShops({ value, problems, since }: Part<Order[]>, say: Say): ShopView[] {
  const shops = new Map<string, ShopView>();
  const at = (id: string, name: string): ShopView => {
    const shop = shops.get(id) ?? { id, name, orders: [], problems: [], isOut: false };
    shops.set(id, shop);
    return shop;
  };
  for (const order of value) at(order.source, order.shopName).orders.push(order);
  for (const problem of problems) {
    const shop = at(problem.source, problem.label);
    shop.problems.push(viewProblem(problem, since, say));
    shop.isOut ||= isOutage(problem);
  }
  return [...shops.values()];
}

/** "Atelier 7 · Outlet does not answer" */
export const sayShops = (shops: ShopView[]): string =>
  shops
    .map(({ name, orders, problems, isOut }) => (isOut && problems[0]?.text) || `${name} ${orders.length}`)
    .join(' · ');
