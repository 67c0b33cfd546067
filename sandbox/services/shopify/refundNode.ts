import type { ShopOrder } from '../../world/types';
import { connection, type PageArguments } from './connection';
import { fulfillmentLineNode, linesOf } from './fulfillmentNode';
import { lineItemOf } from './lineItemNode';
import { enumValue } from './schema';
import { gid, moneyBag } from './values';

type Node = { id: string } & Record<string, unknown>;

export function refundNode(order: ShopOrder, refund: ShopOrder['refunds'][number]): Node {
  return {
    ...refund,
    id: gid('Refund', refund.id),
    legacyResourceId: String(refund.id),
    processedAt: refund.createdAt,
    updatedAt: refund.createdAt,
    totalRefundedSet: moneyBag(refund.amount, order.currencyCode),
    refundLineItems: (page: PageArguments) =>
      connection(linesOf(order, refund.lines), page, (line) => refundLine(order, refund.id, line)),
  };
}

interface Line {
  lineItemId: number;
  quantity: number;
}

function refundLine(order: ShopOrder, refundId: number, { lineItemId, quantity }: Line): Node {
  const lineItem = lineItemOf(order, lineItemId);
  const unit = order.lineItems.find(({ id }) => id === lineItemId)?.unitPrice ?? '0';
  const subtotalSet = moneyBag((Number(unit) * quantity).toFixed(2), order.currencyCode);
  return { id: gid('RefundLineItem', `${refundId}${lineItemId}`), lineItem, quantity, subtotalSet };
}

export function returnNode(order: ShopOrder, value: ShopOrder['returns'][number]): Node {
  const status = enumValue('ReturnStatus', value.status, 'OPEN');
  return {
    id: gid('Return', value.id),
    name: value.name,
    createdAt: value.createdAt,
    closedAt: status === 'CLOSED' ? value.createdAt : null,
    status,
    exchangeLineItems: (page: PageArguments) =>
      connection(linesOf(order, value.lines.filter(isExchange)), page, (line) =>
        exchangeLine(order, value.id, status === 'CLOSED', line),
      ),
    totalQuantity: value.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    returnLineItems: (page: PageArguments) =>
      connection(linesOf(order, value.lines), page, (line) => returnLine(order, value.id, line)),
  };
}

/** Who sends back a wrong size or a broken thing gets the same again in this world. */
const isExchange = ({ reason }: { reason: string }): boolean => /SIZE|WRONG|DEFECTIVE/.test(reason);

function exchangeLine(order: ShopOrder, returnId: number, isDone: boolean, line: Line): Node {
  const { lineItemId, quantity } = line;
  return {
    id: gid('ExchangeLineItem', `${returnId}${lineItemId}`),
    quantity,
    processedQuantity: isDone ? quantity : 0,
    unprocessedQuantity: isDone ? 0 : quantity,
    lineItems: [lineItemOf(order, lineItemId)],
  };
}

function returnLine(order: ShopOrder, returnId: number, line: Line & { reason: string }): Node {
  const shipment = order.fulfillments.find(({ lines }) =>
    lines.some(({ lineItemId }) => lineItemId === line.lineItemId),
  );
  const handle = line.reason.toLowerCase().replaceAll('_', '-');
  return {
    __typename: 'ReturnLineItem',
    id: gid('ReturnLineItem', `${returnId}${line.lineItemId}`),
    quantity: line.quantity,
    customerNote: null,
    returnReasonNote: '',
    returnReasonDefinition: {
      id: gid('ReturnReasonDefinition', handle),
      handle,
      name: capitalised(handle.replaceAll('-', ' ')),
      deleted: false,
    },
    fulfillmentLineItem: fulfillmentLineNode(order, shipment?.id ?? 0, line),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
