import type { ShopOrder } from '../../world/types';
import { connection, type PageArguments } from './connection';
import { fulfillmentNode } from './fulfillmentNode';
import { lineItemNode } from './lineItemNode';
import { refundNode, returnNode } from './refundNode';
import { enumValue } from './schema';
import type { ShopView } from './shop';
import { address, gid, money, moneyBag } from './values';

interface ListArguments {
  first?: number | null;
}

/** An order as the schema's `Order`. */
export function orderNode(view: ShopView, order: ShopOrder): { id: string } & Record<string, unknown> {
  const customer = view.customers.find(({ id }) => id === order.customerId);
  const { redacted } = view;
  return {
    ...order,
    ...amounts(order),
    ...statuses(order),
    id: gid('Order', order.id),
    legacyResourceId: String(order.id),
    email: redacted ? null : order.email,
    phone: redacted ? null : order.phone,
    closed: order.closedAt !== null,
    updatedAt: order.closedAt ?? order.cancelledAt ?? order.processedAt,
    customer: () => (customer ? view.customerNode(view, customer) : null),
    customerLocale: customer?.locale ?? null,
    customAttributes: [],
    subtotalLineItemsQuantity: order.lineItems.reduce((sum, { quantity }) => sum + quantity, 0),
    discountCodes: discountsOf(order).map(({ code }) => code),
    discountApplications: (page: PageArguments) => connection(discountsOf(order), page, (value) => value),
    paymentGatewayNames: [...new Set(order.transactions.map(({ gateway }) => gateway))],
    test: false,
    shippingAddress: address(order.shippingAddress, `${order.id}-shipping`, redacted),
    billingAddress: address(order.billingAddress, `${order.id}-billing`, redacted),
    lineItems: (page: PageArguments) =>
      connection(order.lineItems, page, (item) => lineItemNode(order, item)),
    returns: (page: PageArguments) => connection(order.returns, page, (value) => returnNode(order, value)),
    fulfillments: ({ first }: ListArguments) =>
      limited(
        order.fulfillments.map((value) => fulfillmentNode(order, value)),
        first,
      ),
    refunds: ({ first }: ListArguments) =>
      limited(
        order.refunds.map((value) => refundNode(order, value)),
        first,
      ),
    transactions: ({ first }: ListArguments) => limited(transactions(order), first),
  };
}

/** An order with something taken off had one code, worth that much. */
function discountsOf(order: ShopOrder): ({ id: string; code: string } & Record<string, unknown>)[] {
  if (Number(order.discount) === 0) return [];
  const value = { __typename: 'MoneyV2', ...money(order.discount, order.currencyCode) };
  const code = Number(order.discount) > 50 ? 'ATELIER-PRO' : 'WELCOME10';
  return [{ __typename: 'DiscountCodeApplication', id: code, code, value }];
}

function limited<T>(list: T[], first: number | null | undefined): T[] {
  return first ? list.slice(0, first) : list;
}

function amounts(order: ShopOrder): Record<string, object> {
  const bag = (amount: string | number) => moneyBag(amount, order.currencyCode);
  const refunded = order.refunds.reduce((sum, { amount }) => sum + Number(amount), 0);
  const received = order.transactions
    .filter(({ kind, status }) => (kind === 'SALE' || kind === 'CAPTURE') && status === 'SUCCESS')
    .reduce((sum, { amount }) => sum + Number(amount), 0);
  const outstanding = order.cancelledAt ? 0 : Math.max(0, Number(order.total) - received);
  return {
    totalPriceSet: bag(order.total),
    currentTotalPriceSet: bag((Number(order.total) - refunded).toFixed(2)),
    subtotalPriceSet: bag(order.subtotal),
    totalShippingPriceSet: bag(order.shipping),
    totalTaxSet: bag(order.tax),
    totalDiscountsSet: bag(order.discount),
    totalRefundedSet: bag(refunded.toFixed(2)),
    totalReceivedSet: bag(received.toFixed(2)),
    totalOutstandingSet: bag(outstanding.toFixed(2)),
  };
}

function statuses(order: ShopOrder): Record<string, string | null> {
  return {
    currencyCode: enumValue('CurrencyCode', order.currencyCode, 'XXX'),
    cancelReason: enumValue('OrderCancelReason', order.cancelReason, null),
    displayFinancialStatus: enumValue('OrderDisplayFinancialStatus', order.displayFinancialStatus, null),
    displayFulfillmentStatus: enumValue(
      'OrderDisplayFulfillmentStatus',
      order.displayFulfillmentStatus,
      'UNFULFILLED',
    ),
    returnStatus: enumValue('OrderReturnStatus', order.returnStatus, 'NO_RETURN'),
  };
}

function transactions(order: ShopOrder): object[] {
  return order.transactions.map((transaction) => ({
    ...transaction,
    id: gid('OrderTransaction', transaction.id),
    kind: enumValue('OrderTransactionKind', transaction.kind, 'SALE'),
    status: enumValue('OrderTransactionStatus', transaction.status, 'UNKNOWN'),
    amountSet: moneyBag(transaction.amount, order.currencyCode),
    formattedGateway: transaction.gateway,
    createdAt: transaction.processedAt,
    test: false,
  }));
}
