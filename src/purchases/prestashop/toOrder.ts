import { normaliseAddress } from '../../lib/emailAddress';
import type {
  Address,
  Money,
  Order,
  OrderItem,
  OrderMatch,
  Payment,
  Refund,
  Shipment,
} from '../../model/order';
import { toLink, trackingLink } from '../carriers';
import type { ShopSlot } from '../connector';
import { addAmounts, toMoney } from '../money';
import { toPostalAddress } from '../postalAddress';
import type {
  PrestaAddress,
  PrestaCarrier,
  PrestaOrder,
  PrestaParcel,
  PrestaRow,
  PrestaSlip,
  PrestaState,
} from './schema';
import type { Rows } from './tables';
import { fromShopTime } from './time';
import { nameOf, toStatus } from './toStatus';

/** Beside the order itself, where it was asked for. */
export interface Details {
  email: string;
  states: Rows<PrestaState>;
  currencies: Rows<{ iso_code: string }>;
  carriers: Rows<PrestaCarrier>;
  slips: PrestaSlip[];
  /** Empty where nobody asked: an order itself knows one number. */
  parcels: PrestaParcel[];
  address: PrestaAddress | null;
}

type ToMoney = (amount: string | null | undefined) => Money;
type ToTime = (time: string | null | undefined) => string | null;

/** A PrestaShop order in our words. `match` is decided by whoever asked. */
export function toOrder(their: PrestaOrder, slot: ShopSlot, match: OrderMatch, details: Details): Order {
  const money: ToMoney = (amount) =>
    toMoney(amount, details.currencies.get(their.id_currency ?? '')?.iso_code);
  const time: ToTime = (text) => fromShopTime(text, slot.options['timezone'] ?? 'UTC');
  const state = details.states.get(their.current_state ?? '');
  const refunds = details.slips.map((slip) => toRefund(slip, money, time));
  const refunded = addAmounts(refunds.map(({ amount }) => amount.amount));
  const { address } = details;
  return {
    id: `${slot.id}:${their.id}`,
    source: slot.id,
    shopName: slot.label,
    number: numberOf(their),
    status: toStatus(their.current_state ?? '', state, slot.options),
    shopStatus: nameOf(state, slot.options['language']),
    placedAt: time(their.date_add),
    cancelledAt: null,
    total: money(their.total_paid_tax_incl),
    refunded: refunds.length > 0 && refunded !== null ? money(refunded) : null,
    items: (their.associations?.order_rows ?? []).map((row) => toItem(row, money)),
    shipments: parcelsOf(their, details.parcels).map((parcel) => toShipment(parcel, details.carriers)),
    payments: toPayments(their, money, time),
    refunds,
    returns: [],
    shippingAddress: toAddress(address),
    email: normaliseAddress(details.email) || null,
    phone: address?.phone_mobile || address?.phone || null,
    promisedAt: null,
    adminUrl: adminUrl(slot, their.id),
    match,
  };
}

/** What customers read in their mails: "XKBKNABJK", or digits where a module numbers orders. */
export function numberOf({ reference, id }: PrestaOrder): string {
  const number = reference || id;
  return /^\d+$/.test(number) ? `#${number}` : number;
}

/** "Robe - Taille : M, Couleur : bleu", since 8 "Robe (Taille: M - Couleur: bleu)". */
const VARIANT = /^(.+?)(?: - ([^:(]+: .+)| \(([^():]+: [^()]+)\))$/;

function toItem(their: PrestaRow, money: ToMoney): OrderItem {
  const isVariant = Number(their.product_attribute_id ?? 0) > 0;
  const [, title, older, newer] = (isVariant ? VARIANT.exec(their.product_name) : null) ?? [];
  return {
    id: their.id,
    title: title ?? their.product_name,
    variant: older ?? newer ?? null,
    sku: their.product_reference || null,
    quantity: their.product_quantity,
    price: their.unit_price_tax_incl ? money(their.unit_price_tax_incl) : null,
    imageUrl: null,
  };
}

const toRefund = (their: PrestaSlip, money: ToMoney, time: ToTime): Refund => ({
  id: their.id,
  amount: money(refundOf(their)),
  at: time(their.date_add) ?? '',
  note: null,
});

/**
 * With tax. `amount` is without, unless somebody typed it: then it is neither sum of the products, and what they gave back.
 * Old versions have no sums.
 */
function refundOf(their: PrestaSlip): string | null {
  const [typed, before, after] = [
    their.amount,
    their.total_products_tax_excl,
    their.total_products_tax_incl,
  ].map((amount) => Number(amount ?? 0));
  const isTyped = typed !== 0 && typed !== before && typed !== after;
  const products = isTyped ? their.amount : their.total_products_tax_incl;
  return addAmounts([products ?? 0, their.total_shipping_tax_incl ?? their.shipping_cost_amount ?? 0]);
}

/** The order's own number where its parcels were not asked for. */
function parcelsOf(their: PrestaOrder, parcels: PrestaParcel[]): PrestaParcel[] {
  if (parcels.length > 0 || !their.shipping_number) return parcels.filter(hasLeft(their));
  const { id, id_carrier, shipping_number } = their;
  return [{ id, id_order: id, id_carrier, tracking_number: shipping_number }];
}

/** A carrier is chosen long before anything is sent: without a number it is a parcel only once the order has left. */
const hasLeft =
  ({ delivery_number }: PrestaOrder) =>
  ({ tracking_number }: PrestaParcel): boolean =>
    Boolean(tracking_number) || delivery_number > 0;

function toShipment(their: PrestaParcel, carriers: Rows<PrestaCarrier>): Shipment {
  const carrier = carriers.get(their.id_carrier ?? '');
  const name = carrier?.name || null;
  const number = their.tracking_number || null;
  const page = /^[\w .-]+$/.test(number ?? '') ? carrier?.url?.replaceAll('@', () => number ?? '') : null;
  return {
    id: their.id,
    shopStatus: null,
    carrier: name,
    trackingNumber: number,
    trackingUrl: toLink(page) ?? trackingLink(name, number),
    shippedAt: null,
    estimatedAt: null,
    deliveredAt: null,
    scans: [],
    itemIds: [],
  };
}

/** With the time of the invoice, which is written when the payment is accepted. */
function toPayments(their: PrestaOrder, money: ToMoney, time: ToTime): Payment[] {
  if (!/[1-9]/.test(their.total_paid_real ?? '')) return [];
  const method = their.payment || null;
  return [
    {
      kind: 'SALE',
      status: 'SUCCESS',
      method,
      amount: money(their.total_paid_real),
      at: time(their.invoice_date),
    },
  ];
}

const toAddress = (their: PrestaAddress | null): Address | null =>
  their &&
  toPostalAddress({
    name: [their.firstname, their.lastname],
    lines: [their.company, their.address1, their.address2],
    postcode: their.postcode,
    city: their.city,
    country: null, // a number there, of another table
  });

/** Each shop hides its admin under a path of its own, which an option tells. */
function adminUrl({ address, options }: ShopSlot, id: string): string | null {
  const admin = options['admin'];
  return admin && /^\d+$/.test(id) ? `${address}/${admin}/index.php/sell/orders/${id}/view` : null;
}
