import { normaliseAddress } from '../../lib/emailAddress';
import { toIso } from '../../lib/lenient';
import type {
  Address,
  Money,
  Order,
  OrderItem,
  OrderMatch,
  OrderStatus,
  Payment,
  Shipment,
} from '../../model/order';
import { toLink, trackingLink } from '../carriers';
import type { ShopSlot } from '../connector';
import { addAmounts, toMoney } from '../money';
import { toPostalAddress } from '../postalAddress';
import { statusOption } from '../statusOption';
import { statusByWords, withoutAccents } from '../statusWords';
import type { RawOrder, Texts } from './fields';

type Shop = Pick<ShopSlot, 'id' | 'label' | 'options'>;

/** What the expressions gave, in our words; null where it has no number. `match` is decided by whoever asked. */
export function toOrder({ texts, lists, address }: RawOrder, shop: Shop, match: OrderMatch): Order | null {
  const { number } = texts;
  if (number === null) return null;
  const id = texts.id ?? number;
  const status = toStatus(texts.status, shop);
  const currency = (texts.currency ?? /\b[A-Z]{3}\b/.exec(texts.total ?? '')?.[0] ?? '').toUpperCase();
  const money = (amount: string | null): Money => toMoney(plainAmount(amount, currency), currency);
  const refunds = lists.refunds.map((refund, index) => ({
    id: refund['id'] ?? `${id}-${index + 1}`,
    amount: money(refund['amount'] ?? null),
    at: toTime(refund['at']) ?? '',
    note: refund['note'] ?? null,
  }));
  const back = texts.refunded ?? addAmounts(refunds.map(({ amount }) => amount.amount));
  const isOver = ['delivered', 'cancelled', 'refunded'].includes(status);
  return {
    id: `${shop.id}:${id}`,
    source: shop.id,
    shopName: shop.label,
    number: /^\d+$/.test(number) ? `#${number}` : number,
    status,
    shopStatus: texts.status ?? '',
    placedAt: toTime(texts.placed),
    cancelledAt: toTime(texts.cancelled),
    total: money(texts.total),
    refunded: /[1-9]/.test(back ?? '') ? money(back) : null,
    items: lists.items.map((item, index) => toItem(item, `${id}-${index + 1}`, money)),
    shipments: lists.parcels.map((parcel, index) => toShipment(parcel, `${id}-${index + 1}`)),
    payments: lists.payments.map((payment) => toPayment(payment, money)),
    refunds,
    returns: [],
    shippingAddress: toAddress(address),
    email: normaliseAddress(texts.email ?? '') || null,
    phone: texts.phone,
    promisedAt: isOver ? null : toTime(texts.promised),
    adminUrl: toLink(texts.link),
    match,
  };
}

/**
 * The admin's word for a status comes first, then the usual ones, English and French. "Completed" says only that somebody is
 * done with it.
 */
function toStatus(word: string | null, { options }: Shop): OrderStatus {
  const plain = withoutAccents((word ?? '').toLowerCase());
  const told = statusOption(options, plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''));
  return told ?? (/complet|termine|clos|done/.test(plain) ? 'other' : statusByWords(plain));
}

/**
 * "1 234,50 €", "1,234.50": the last point or comma before one or two digits parts the decimals, others part thousands. Null
 * for "1.234", which is one or the other, but in currencies with thousandths, and for "2 x 10", "1e-7".
 */
function plainAmount(text: string | null, currency: string): string | null {
  const [digits = '', ...others] = (text ?? '').match(/-?\d[\d.,'\u00a0\u202f ]*/g) ?? [];
  if (others.length > 0) return null;
  const bare = digits.replace(/['\u00a0\u202f ]/g, '').replace(/[.,]$/, '');
  if (/^-?\d+(?:\.\d+)?$/.test(bare))
    return /^-?\d{1,3}\.\d{3}$/.test(bare) && !THOUSANDTHS.has(currency) ? null : bare;
  const [, whole = bare, decimals] = /^(.*)[.,](\d{1,2})$/.exec(bare) ?? [];
  if (!/^-?\d{1,3}(?:[.,]?\d{3})*$|^-?\d+$/.test(whole)) return null;
  return `${whole.replace(/[.,]/g, '')}${decimals === undefined ? '' : `.${decimals}`}`;
}

const THOUSANDTHS = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/** ISO, or the seconds or milliseconds that programmes count. */
function toTime(text: string | null | undefined): string | null {
  if (!text) return null;
  if (/^\d{9,11}$/.test(text)) return toIso(Number(text) * 1_000);
  return toIso(/^\d{12,14}$/.test(text) ? Number(text) : text);
}

function toItem(item: Texts, id: string, money: (amount: string | null) => Money): OrderItem {
  const quantity = Number(item['quantity'] ?? 1);
  return {
    id: item['id'] ?? id,
    title: item['title'] ?? item['sku'] ?? '',
    variant: item['variant'] ?? null,
    sku: item['sku'] ?? null,
    quantity: Number.isFinite(quantity) && quantity >= 0 ? quantity : 1,
    price: item['price'] ? money(item['price']) : null,
    imageUrl: toLink(item['image']),
  };
}

function toShipment(parcel: Texts, id: string): Shipment {
  const { carrier = null, tracking = null } = parcel;
  return {
    id: parcel['id'] ?? tracking ?? id,
    shopStatus: parcel['status'] ?? null,
    carrier,
    trackingNumber: tracking,
    trackingUrl: toLink(parcel['link']) ?? trackingLink(carrier, tracking),
    shippedAt: toTime(parcel['shipped']),
    estimatedAt: toTime(parcel['promised']),
    deliveredAt: toTime(parcel['delivered']),
    scans: [],
    itemIds: [],
  };
}

const toPayment = (payment: Texts, money: (amount: string | null) => Money): Payment => ({
  kind: 'SALE',
  status: (payment['status'] ?? '').toUpperCase(),
  method: payment['method'] ?? null,
  amount: money(payment['amount'] ?? null),
  at: toTime(payment['at']),
});

const toAddress = (address: RawOrder['address']): Address | null =>
  address &&
  toPostalAddress({
    name: [address.name],
    lines: [address.line1, address.line2],
    postcode: address.postcode,
    city: address.city,
    country: address.country,
  });
