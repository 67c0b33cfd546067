import { toIso } from '../../lib/lenient';
import type { Address, Order, OrderStatus, Payment, Refund, Shipment } from '../../model/order';
import { trackingLink } from '../carriers';
import type { ShopSlot } from '../connector';
import { addAmounts, toMoney } from '../money';
import { toPostalAddress } from '../postalAddress';
import { statusOption } from '../statusOption';
import { fromUnits } from './amount';
import type { StripeCharge, StripePayment, StripePerson, StripeShipping } from './schema';

/** Stripe counts seconds. */
export const fromSeconds = (seconds: number | null | undefined): string | null =>
  typeof seconds === 'number' ? toIso(seconds * 1_000) : null;

/** The admin's word for a status comes first, then what money came back, then ours. */
export function statusOf(
  word: string,
  ours: OrderStatus,
  charge: StripeCharge | null,
  { options }: ShopSlot,
): OrderStatus {
  const back = charge?.amount_refunded ?? 0;
  if (back > 0) return back >= (charge?.amount ?? 0) ? 'refunded' : 'partlyRefunded';
  return statusOption(options, word) ?? ours;
}

/** Keys under which shops usually keep their order's number. */
const NUMBER_KEYS = ['order_number', 'order_id', 'orderNumber', 'orderId', 'order'];

/** Where the shop's own number is, the admin's key alone where there is one. */
export const numberKeys = ({ options }: ShopSlot): string[] =>
  options['number'] ? [options['number']] : NUMBER_KEYS;

/** The number by which the customer knows it: the shop's own, where it left one. */
export function numberIn(metadata: Record<string, string | null>, slot: ShopSlot): string | null {
  const found = numberKeys(slot).map((key) => (Object.hasOwn(metadata, key) ? metadata[key] : null));
  const number = found.find((each) => each && /^#?[\p{L}\p{N}][\p{L}\p{N} _./-]{0,39}$/u.test(each));
  return number ? asNumber(number) : null;
}

const asNumber = (number: string): string => (/^\d+$/.test(number) ? `#${number}` : number);

/** What of the payment and its refunds is the same whatever was paid for. */
export function moneyOf(
  payment: StripePayment | null,
): Pick<Order, 'payments' | 'refunds' | 'refunded' | 'shipments'> {
  const charge = payment?.latest_charge ?? null;
  const currency = payment?.currency ?? null;
  const refunds = charge ? toRefunds(charge, currency) : [];
  const isRefunded = (charge?.amount_refunded ?? 0) > 0;
  return {
    payments: charge ? [toPayment(charge, currency)] : [],
    refunds,
    refunded: isRefunded ? fromUnits(charge?.amount_refunded ?? null, currency) : pendingRefund(refunds),
    shipments: toShipments(payment),
  };
}

/** A refund that is under way is not in the charge's sum yet. */
function pendingRefund(refunds: Refund[]): Order['refunded'] {
  const sum = addAmounts(refunds.map(({ amount }) => amount.amount));
  return refunds.length > 0 && sum !== null ? toMoney(sum, refunds[0]?.amount.currency) : null;
}

/** Refunds that failed or were taken back brought nobody money. */
const toRefunds = ({ refunds }: StripeCharge, currency: string | null): Refund[] =>
  refunds
    .filter(({ status }) => status !== 'failed' && status !== 'canceled')
    .map(({ id, amount, created, reason }) => ({
      id,
      amount: fromUnits(amount, currency),
      at: fromSeconds(created) ?? '',
      note: reason,
    }));

const OUTCOME: Readonly<Record<string, string>> = {
  succeeded: 'SUCCESS',
  pending: 'PENDING',
  failed: 'FAILURE',
};

function toPayment(charge: StripeCharge, currency: string | null): Payment {
  const word = charge.status ?? '';
  return {
    kind: 'SALE',
    status: (Object.hasOwn(OUTCOME, word) ? OUTCOME[word] : null) ?? word.toUpperCase(),
    method: methodOf(charge),
    amount: fromUnits(charge.amount, currency),
    at: fromSeconds(charge.created),
  };
}

/** "visa •••• 4242" */
function methodOf({ payment_method_details: method }: StripeCharge): string | null {
  const { brand, last4 } = method?.card ?? {};
  return brand && last4 ? `${brand} •••• ${last4}` : (method?.type ?? null);
}

/** Several tracking numbers stand in one field, between commas. */
function toShipments(payment: StripePayment | null): Shipment[] {
  const sent = shippingOf(payment);
  const numbers = (sent?.tracking_number ?? '').split(/[,;\s]+/).filter(Boolean);
  const carrier = sent?.carrier ?? null;
  return numbers.slice(0, 20).map((number, index) => ({
    id: `${payment?.id}-${index + 1}`,
    shopStatus: null,
    carrier,
    trackingNumber: number,
    trackingUrl: trackingLink(carrier, number),
    shippedAt: null,
    estimatedAt: null,
    deliveredAt: null,
    scans: [],
    itemIds: [],
  }));
}

export const shippingOf = (payment: StripePayment | null): StripeShipping =>
  payment?.shipping ?? payment?.latest_charge?.shipping ?? null;

export const toAddress = (their: { name: string | null; address: AddressIn } | null): Address | null =>
  their &&
  toPostalAddress({
    name: [their.name],
    lines: [their.address?.line1, their.address?.line2],
    postcode: their.address?.postal_code,
    city: their.address?.city,
    country: their.address?.country,
  });

type AddressIn = NonNullable<StripePerson>['address'];

/** Its page in Stripe's dashboard. */
export const dashboard = (kind: string, id: string, isLive: boolean): string | null =>
  /^[A-Za-z0-9_]+$/.test(id) ? `https://dashboard.stripe.com/${isLive ? '' : 'test/'}${kind}/${id}` : null;
