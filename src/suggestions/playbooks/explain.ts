import { formatDay, formatMoney } from '../../lib/format';
import type { Label } from '../../model/label';
import type { Suggestion } from '../../model/suggestion';
import type { Agent } from '../../model/ticket';
import { plainLink } from '../plainValue';
import type { OrderState } from './orderState';
import type { PlaybookName } from './texts';
import { trackedParcel } from './values';

type Step =
  | 'askWarehouse'
  | 'askCarrier'
  | 'openInquiry'
  | 'openReturn'
  | 'approveReturn'
  | 'issueRefund'
  | 'checkRefund'
  | 'cancelOrder'
  | 'cancelRest'
  | 'changeAddress'
  | 'sendInvoice'
  | 'createReplacement';

/**
 * What a reply announces and the record does not show as done: the agent does it before sending. The steps that the
 * carrier takes are at the parcel's page, all others in the shop.
 */
const STEPS: Partial<Record<PlaybookName, Step>> = {
  'whereIsOrder/notDispatchedLate': 'askWarehouse',
  'whereIsOrder/partlyShipped': 'askWarehouse',
  'whereIsOrder/late': 'askCarrier',
  'whereIsOrder/lost': 'openInquiry',
  'whereIsOrder/deliveryFailed': 'askCarrier',
  'whereIsOrder/notReceived': 'openInquiry',
  'return/none': 'openReturn',
  'return/requested': 'approveReturn',
  'return/check': 'askWarehouse',
  'return/received': 'checkRefund',
  'refund/partly': 'checkRefund',
  'refund/overdue': 'issueRefund',
  'refund/afterCancel': 'checkRefund',
  'refund/none': 'checkRefund',
  'replacement/none': 'askWarehouse',
  'payment/double': 'checkRefund',
  'cancel/beforeDispatch': 'cancelOrder',
  'cancel/partlyDispatched': 'cancelRest',
  'address/before': 'changeAddress',
  'address/after': 'askCarrier',
  'delivery/change': 'askCarrier',
  'invoice/send': 'sendInvoice',
  'damaged/replace': 'createReplacement',
  'damaged/refund': 'issueRefund',
  'wrongItem/replace': 'createReplacement',
  'wrongItem/refund': 'issueRefund',
  'missingItem/check': 'askWarehouse',
};

const AT_CARRIER: ReadonlySet<Step> = new Set(['askCarrier', 'openInquiry']);

export function beforeSending(name: PlaybookName, state: OrderState): Suggestion['beforeSending'] {
  const step = STEPS[name];
  if (!step) return null;
  const tracking = AT_CARRIER.has(step) ? plainLink(trackedParcel(state)?.trackingUrl) : null;
  return { label: { key: `playbook.before.${step}` }, url: tracking ?? plainLink(state.order.adminUrl) };
}

/** `whereIsOrder/late` in the agent's language. */
export const titleOf = (name: PlaybookName): Label => ({
  key: `playbook.title.${name.replace('/', '.')}`,
});

/** In a line, what in the record decided; times as the agent reads them. Unknown values are the word `none`. */
export function reasonOf(name: PlaybookName, state: OrderState, agent: Agent): Label {
  const { order, parcel } = state;
  const day = (iso: string | null | undefined) =>
    formatDay(iso ?? null, agent.locale, agent.timeZone || undefined) || 'none';
  return {
    key: `playbook.reason.${reasonKind(name)}`,
    values: {
      placedOn: day(order.placedAt),
      promisedOn: day(state.promisedAt),
      shippedOn: day(parcel?.shippedAt),
      lastScanOn: day(state.lastScan?.at),
      deliveredOn: day(parcel?.deliveredAt),
      cancelledOn: day(order.cancelledAt),
      daysLate: state.daysLate,
      payments: state.payments.length,
      parcels: state.underWay.length + state.delivered.length,
      underWay: state.underWay.length,
      refunded: order.refunded ? formatMoney(order.refunded, agent.locale) : 'none',
      refundedOn: day(state.lastRefund?.at),
      returnOn: day((state.openReturn ?? state.closedReturn)?.at),
    },
  };
}

const REASONS: Partial<Record<PlaybookName, string>> = {
  'whereIsOrder/unpaid': 'unpaid',
  'whereIsOrder/notDispatched': 'notDispatched',
  'whereIsOrder/notDispatchedLate': 'notDispatched',
  'whereIsOrder/partlyShipped': 'partlyShipped',
  'whereIsOrder/severalParcels': 'severalParcels',
  'whereIsOrder/delivered': 'delivered',
  'whereIsOrder/notReceived': 'delivered',
  'return/none': 'noReturn',
  'return/requested': 'returnRequested',
  'return/open': 'returnOpen',
  'return/check': 'returnOpen',
  'return/received': 'returnClosed',
  'refund/issued': 'refunded',
  'refund/partly': 'refunded',
  'refund/overdue': 'returnClosed',
  'refund/afterCancel': 'cancelled',
  'refund/beforeDispatch': 'notDispatched',
  'refund/none': 'noReturn',
  'replacement/none': 'noReturn',
  'payment/failed': 'paymentFailed',
  'payment/double': 'payments',
  'cancel/beforeDispatch': 'notDispatched',
  'cancel/partlyDispatched': 'partlyShipped',
  'cancel/delivered': 'delivered',
  'cancel/already': 'cancelled',
  'address/before': 'notDispatched',
  'address/ask': 'notDispatched',
  'address/delivered': 'delivered',
  'invoice/send': 'invoice',
};

const TROUBLES = ['damaged', 'wrongItem', 'missingItem'];

function reasonKind(name: PlaybookName): string {
  const [group = ''] = name.split('/');
  if (!TROUBLES.includes(group)) return REASONS[name] ?? 'underWay';
  if (name === 'missingItem/check') return 'delivered';
  return name.endsWith('askPhoto') ? 'noPhoto' : 'photo';
}
