import * as v from 'valibot';
import type { Ask } from './ask';
import { FIND_ORDERS, type FindOrdersVariables } from './query';
import { dataSchema, orderSchema, type ShopifyData, type ShopifyError, type ShopifyOrder } from './schema';

/** What one question brought. */
export interface Finding {
  data: ShopifyData;
  orders: ShopifyOrder[];
  errors: ShopifyError[];
  /** Orders that we could not read. */
  lost: number;
  /** Where the page after this one begins; null where there is none. */
  next: string | null;
}

/** Puts the question; each order is read by itself, so that a strange one does not take the others with it. */
export async function findWith(
  ask: Ask,
  variables: FindOrdersVariables,
  signal: AbortSignal,
): Promise<Finding> {
  const answer = await ask({ query: FIND_ORDERS, variables }, signal);
  const data = v.parse(dataSchema, answer.data ?? {});
  const nodes = data.orders?.nodes ?? [];
  const orders = nodes.flatMap((node) => {
    const parsed = v.safeParse(orderSchema, node);
    return parsed.success ? [parsed.output] : [];
  });
  const page = data.orders?.pageInfo;
  const next = page?.hasNextPage ? page.endCursor : null;
  return { data, orders, errors: answer.errors, lost: nodes.length - orders.length, next };
}
