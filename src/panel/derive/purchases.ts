import type { Assistance } from '../../assist/session';
import type { Money, Order } from '../../model/order';
import type { Problem } from '../../model/problem';
import { viewProblem } from './problems';
import type { Say } from './say';
import type { CustomerRow } from './customer';

/** Kinds of trouble that leave a list of orders whole. */
const HARMLESS = ['redacted'];

/**
 * What they bought in all. A sum over half of the orders would be wrong: where older ones cannot be seen, or a shop is
 * missing, there is none. Amounts of different currencies are never added.
 */
export function viewPurchases({ orders }: Assistance, say: Say): CustomerRow[] {
  if (orders.value.length === 0) return [];
  const missing = orders.problems.find(({ kind }) => !HARMLESS.includes(kind));
  const isWhole = !orders.isLoading && !missing;
  const returns = orders.value.reduce((count, order) => count + order.returns.length, 0);
  const count = say.translate('panel.customer.orderCount', { count: orders.value.length });
  return [
    { key: 'orders', text: isWhole ? count : say.translate('panel.customer.orderCountAtLeast', { count }) },
    {
      key: 'lifetime',
      text: isWhole ? lifetimeValue(orders.value).map(say.money).join(' · ') : why(orders, missing, say),
    },
    ...(returns > 0
      ? [{ key: 'returns', text: say.translate('panel.customer.returnCount', { count: returns }) }]
      : []),
  ].filter(({ text }) => text !== '');
}

/** Plain words where there is no sum: "not summed up (Shopify: only the last 60 days)". */
const why = ({ since }: Assistance['orders'], missing: Problem | undefined, say: Say): string =>
  missing ? say.translate('panel.customer.notSummed', { why: viewProblem(missing, since, say).text }) : '';

const NOT_BOUGHT = ['draft', 'unpaid', 'cancelled'];

/** What was paid less what was given back, for each currency, the greatest number of orders first. Exact: no floats. */
export function lifetimeValue(orders: readonly Order[]): Money[] {
  const sums = new Map<string, bigint>();
  for (const { status, total, refunded } of orders) {
    if (NOT_BOUGHT.includes(status)) continue;
    add(sums, total, 1n);
    if (refunded) add(sums, refunded, -1n);
  }
  return [...sums].map(([currency, sum]) => ({ amount: toDecimal(sum), currency }));
}

/** Digits behind the point that are counted; no currency has more than four. */
const SCALE = 4;

function add(sums: Map<string, bigint>, { amount, currency }: Money, sign: bigint): void {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount);
  if (!match) return;
  const [, minus, whole = '0', rest = ''] = match;
  const value = BigInt(whole + rest.slice(0, SCALE).padEnd(SCALE, '0')) * (minus ? -1n : 1n);
  sums.set(currency, (sums.get(currency) ?? 0n) + sign * value);
}

function toDecimal(sum: bigint): string {
  const digits = String(sum < 0n ? -sum : sum).padStart(SCALE + 1, '0');
  const rest = digits.slice(-SCALE).replace(/00$/, '');
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -SCALE)}.${rest}`;
}
