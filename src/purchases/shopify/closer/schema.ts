import * as v from 'valibot';
import { listOf, numberOrNull, textOrNull as text } from '../../../lib/lenient';

const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.nullish(schema, null), null);
const nodesOf = <Item extends v.GenericSchema>(item: Item) =>
  v.fallback(v.object({ nodes: listOf(item), pageInfo: orNull(v.object({ hasNextPage: v.boolean() })) }), {
    nodes: [],
    pageInfo: null,
  });

const amount = v.object({ amount: v.string(), currencyCode: v.string() });
const money = v.object({ presentmentMoney: amount });

const discount = v.object({
  code: text,
  title: text,
  value: orNull(v.object({ amount: text, currencyCode: text, percentage: numberOrNull })),
});

const line = v.object({
  id: v.string(),
  title: v.string(),
  variantTitle: text,
  sku: text,
  quantity: v.number(),
  isGiftCard: v.fallback(v.boolean(), false),
  originalUnitPriceSet: orNull(money),
  image: orNull(v.object({ url: text })),
});

const exchange = v.object({
  unprocessedQuantity: v.fallback(v.number(), 0),
  quantity: v.fallback(v.number(), 1),
  lineItems: listOf(v.object({ title: v.string(), variantTitle: text })),
});

/** Shopify's words of one order that is looked at closely, and of those only what we use. */
export const lookSchema = v.object({
  order: orNull(
    v.object({
      note: text,
      tags: listOf(v.string()),
      customAttributes: listOf(v.object({ key: v.string(), value: text })),
      totalDiscountsSet: orNull(money),
      discountApplications: nodesOf(discount),
      lineItems: nodesOf(line),
      transactions: listOf(
        v.object({ kind: v.string(), status: v.string(), gateway: text, amountSet: money }),
      ),
      returns: nodesOf(v.object({ name: text, exchangeLineItems: nodesOf(exchange) })),
      customer: orNull(
        v.object({
          createdAt: text,
          note: text,
          tags: listOf(v.string()),
          numberOfOrders: orNull(v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.finite())),
          amountSpent: orNull(amount),
          defaultEmailAddress: orNull(v.object({ marketingState: text, marketingUpdatedAt: text })),
        }),
      ),
    }),
  ),
});

export type TheirOrder = NonNullable<v.InferOutput<typeof lookSchema>['order']>;
