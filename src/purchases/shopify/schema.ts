import * as v from 'valibot';
import { listOf, numberOrNull, textOrNull as text } from '../../lib/lenient';

/** Shopify's words, and of those only what we use. Every field may be missing: by plan, by scope, by version. */
const nodesOf = <Item extends v.GenericSchema>(item: Item) =>
  v.fallback(v.nullish(v.object({ nodes: listOf(item) }), null), null);

/** The currency that the customer saw and paid in; never added up with another. */
const money = v.object({ presentmentMoney: v.object({ amount: v.string(), currencyCode: v.string() }) });

const fulfillment = v.object({
  id: v.string(),
  status: text,
  displayStatus: text,
  createdAt: text,
  estimatedDeliveryAt: text,
  deliveredAt: text,
  trackingInfo: listOf(v.object({ company: text, number: text, url: text })),
  events: nodesOf(v.object({ status: v.string(), happenedAt: v.string(), city: text, country: text })),
});

export const orderSchema = v.object({
  id: v.string(),
  name: v.string(),
  email: text,
  phone: text,
  processedAt: text,
  cancelledAt: text,
  displayFinancialStatus: text,
  displayFulfillmentStatus: text,
  customer: v.fallback(v.nullish(v.object({ id: v.string() }), null), null),
  subtotalLineItemsQuantity: numberOrNull,
  totalPriceSet: money,
  totalRefundedSet: v.fallback(v.nullish(money, null), null),
  shippingAddress: v.fallback(
    v.nullish(
      v.object({ name: text, address1: text, address2: text, zip: text, city: text, countryCodeV2: text }),
      null,
    ),
    null,
  ),
  lineItems: nodesOf(
    v.object({
      id: v.string(),
      title: v.string(),
      variantTitle: text,
      sku: text,
      quantity: v.number(),
      originalUnitPriceSet: v.fallback(v.nullish(money, null), null),
    }),
  ),
  fulfillments: listOf(fulfillment),
  transactions: listOf(
    v.object({
      kind: v.string(),
      status: v.string(),
      formattedGateway: text,
      processedAt: text,
      amountSet: money,
    }),
  ),
  refunds: listOf(v.object({ id: v.string(), createdAt: text, note: text, totalRefundedSet: money })),
  returns: nodesOf(v.object({ id: v.string(), name: text, status: v.string(), createdAt: text })),
});

const customer = v.fallback(
  v.nullish(
    v.object({ id: v.string(), numberOfOrders: v.fallback(v.pipe(v.string(), v.toNumber()), 0) }),
    null,
  ),
  null,
);

/** Orders stay unread here: each is parsed by itself, so that a strange one does not take the others with it. */
export const dataSchema = v.object({
  byEmail: customer,
  byOtherEmail: customer,
  byPhone: customer,
  currentAppInstallation: v.fallback(
    v.nullish(v.object({ accessScopes: listOf(v.object({ handle: v.string() })) }), null),
    null,
  ),
  orders: v.fallback(
    v.nullish(
      v.object({
        nodes: v.array(v.unknown()),
        pageInfo: v.fallback(v.nullish(v.object({ hasNextPage: v.boolean(), endCursor: text }), null), null),
      }),
      null,
    ),
    null,
  ),
});

const errorSchema = v.object({
  message: v.fallback(v.string(), ''),
  path: v.fallback(v.nullish(v.array(v.union([v.string(), v.number()])), []), []),
  extensions: v.fallback(v.nullish(v.object({ code: text, requiredAccess: text }), null), null),
});

/** GraphQL answers 200 whatever happens: `errors` beside `data`, or instead of it. */
export const answerSchema = v.object({
  data: v.nullish(v.record(v.string(), v.unknown()), null),
  errors: v.fallback(v.nullish(v.array(errorSchema), []), [{ message: '', path: [], extensions: null }]),
  extensions: v.fallback(
    v.nullish(
      v.object({
        cost: v.object({
          requestedQueryCost: v.number(),
          throttleStatus: v.object({ currentlyAvailable: v.number(), restoreRate: v.number() }),
        }),
      }),
      null,
    ),
    null,
  ),
});

export const tokenSchema = v.object({ access_token: v.pipe(v.string(), v.regex(/^[\w.-]+$/)) });

export type ShopifyOrder = v.InferOutput<typeof orderSchema>;
export type ShopifyFulfillment = v.InferOutput<typeof fulfillment>;
export type ShopifyAnswer = v.InferOutput<typeof answerSchema>;
export type ShopifyError = v.InferOutput<typeof errorSchema>;
export type ShopifyCustomer = NonNullable<v.InferOutput<typeof customer>>;
export type ShopifyData = v.InferOutput<typeof dataSchema>;
