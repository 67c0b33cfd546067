import type { ShopOrder, World } from '../../world/types';
import { idOf } from './wooOrder';

type Row = Record<string, unknown>;

/** The time zone of the shop's server: what it writes down is by this clock. */
const SHOP_ZONE = 'Europe/Paris';

/** A guest is a customer of their own, a new one with each order. */
const customerOf = (order: ShopOrder): number => order.customerId ?? 900_000 + idOf(order);

const PARTLY_SHIPPED = 14;

const STATES: [name: string, fr: string, shipped: 0 | 1, paid: 0 | 1][] = [
  ['Awaiting check payment', 'En attente du paiement par chèque', 0, 0],
  ['Payment accepted', 'Paiement accepté', 0, 1],
  ['Processing in progress', 'En cours de préparation', 0, 1],
  ['Shipped', 'Expédié', 1, 1],
  ['Delivered', 'Livré', 1, 1],
  ['Canceled', 'Annulé', 0, 0],
  ['Refunded', 'Remboursé', 0, 0],
  ['Payment error', 'Erreur de paiement', 0, 0],
  ['On backorder (paid)', 'En attente de réapprovisionnement (payé)', 0, 1],
  ['Awaiting bank wire payment', 'En attente de virement bancaire', 0, 0],
  ['Remote payment accepted', 'Paiement à distance accepté', 0, 1],
  ['On backorder (not paid)', 'En attente de réapprovisionnement (non payé)', 0, 0],
  ['Awaiting Cash On Delivery validation', 'En attente de paiement à la livraison', 0, 0],
  ['Partly shipped', 'Partiellement expédié', 0, 1],
];

/** The states that come with the program, and one that the shop made. */
export const orderStates = (): Row[] =>
  STATES.map(([name, fr, shipped, paid], index) => ({
    id: index + 1,
    unremovable: index + 1 === PARTLY_SHIPPED ? '0' : '1',
    shipped: String(shipped),
    paid: String(paid),
    hidden: '0',
    name: [
      { id: '1', value: fr },
      { id: '2', value: name },
    ],
  }));

function stateOf(order: ShopOrder): number {
  if (order.cancelledAt) return 6;
  if (order.displayFinancialStatus === 'REFUNDED') return 7;
  if (order.displayFulfillmentStatus === 'PARTIALLY_FULFILLED') return PARTLY_SHIPPED;
  if (order.displayFulfillmentStatus === 'FULFILLED') return isDelivered(order) ? 5 : 4;
  return isPaid(order) ? 2 : 1;
}

const isDelivered = ({ fulfillments }: ShopOrder): boolean =>
  fulfillments.length > 0 && fulfillments.every(({ displayStatus }) => displayStatus === 'DELIVERED');

const isPaid = ({ displayFinancialStatus }: ShopOrder): boolean =>
  !['PENDING', 'VOIDED', 'EXPIRED'].includes(displayFinancialStatus);

const NEVER = '0000-00-00 00:00:00';

const shopTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: SHOP_ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** "2026-01-02 10:30:00". */
const timeOf = (iso: string): string => shopTime.format(new Date(iso));

const sixDecimals = (amount: string): string => Number(amount).toFixed(6);

const codesOf = ({ shop }: World): string[] => [
  ...new Set(shop.orders.map(({ currencyCode }) => currencyCode)),
];

const companiesOf = ({ shop }: World): string[] => [
  ...new Set(
    shop.orders.flatMap(({ fulfillments }) =>
      fulfillments.flatMap(({ tracking }) => tracking.flatMap(({ company }) => company ?? [])),
    ),
  ),
];

/** The place of a word in a list is its id, as text; what is not there is 1. */
const idIn = (words: string[], word: string | null | undefined): string =>
  String(Math.max(1, words.indexOf(word ?? '') + 1));

/** An order of the world, as if it had been placed in this shop. Numbers are text there. */
export function prestaOrders(world: World): Row[] {
  const codes = codesOf(world);
  const companies = companiesOf(world);
  return world.shop.orders.map((order) => {
    const tracking = order.fulfillments[0]?.tracking[0];
    const sent = order.fulfillments[0]?.createdAt;
    return {
      id: idOf(order),
      id_address_delivery: String(idOf(order)),
      id_currency: idIn(codes, order.currencyCode),
      id_lang: '1',
      id_customer: String(customerOf(order)),
      id_carrier: idIn(companies, tracking?.company),
      current_state: String(stateOf(order)),
      module: 'ps_checkpayment',
      invoice_date: isPaid(order) ? timeOf(order.transactions[0]?.processedAt ?? order.processedAt) : NEVER,
      delivery_number: sent ? String(order.fulfillments[0]?.id) : '0',
      delivery_date: sent ? timeOf(sent) : NEVER,
      valid: isPaid(order) ? '1' : '0',
      date_add: timeOf(order.createdAt),
      shipping_number: tracking?.number ?? '',
      secure_key: '2f2d5d50cacc6b63fcee81bcbcabee78',
      payment: order.transactions[0]?.gateway ?? '',
      total_paid_tax_incl: sixDecimals(order.total),
      total_paid_real: sixDecimals(isPaid(order) ? order.total : '0'),
      reference: String(idOf(order)),
      associations: { order_rows: order.lineItems.map(row) },
    };
  });
}

const row = (item: ShopOrder['lineItems'][number]): Row => ({
  id: String(item.id),
  product_attribute_id: item.variantTitle ? String(item.id) : '0',
  product_quantity: String(item.quantity),
  product_name: item.variantTitle ? `${item.title} (Variante: ${item.variantTitle})` : item.title,
  product_reference: item.sku ?? '',
  unit_price_tax_incl: sixDecimals(item.unitPrice),
});

export const prestaCustomers = ({ shop }: World): Row[] => [
  ...shop.customers.map(({ id, email }) => ({ id, email: email ?? '', is_guest: '0', passwd: '$2y$10$…' })),
  ...shop.orders
    .filter(({ customerId }) => customerId === null)
    .map((order) => ({ id: customerOf(order), email: order.email ?? '', is_guest: '1', passwd: '' })),
];

export function orderCarriers(world: World): Row[] {
  const companies = companiesOf(world);
  return world.shop.orders.flatMap((order) =>
    order.fulfillments.flatMap(({ id, tracking }) =>
      tracking.map(({ company, number }, index) => ({
        id: id + index,
        id_order: String(idOf(order)),
        id_carrier: idIn(companies, company),
        tracking_number: number ?? '',
      })),
    ),
  );
}

export const orderSlips = ({ shop }: World): Row[] =>
  shop.orders.flatMap((order) =>
    order.refunds.map(({ id, createdAt, amount }) => ({
      id,
      id_order: String(idOf(order)),
      date_add: timeOf(createdAt),
      amount: sixDecimals(amount),
      shipping_cost_amount: '0.000000',
      total_products_tax_excl: sixDecimals(amount),
      total_products_tax_incl: sixDecimals(amount),
      total_shipping_tax_incl: '0.000000',
    })),
  );

export const addresses = ({ shop }: World): Row[] =>
  shop.orders.map((order) => {
    const [first = '', ...last] = (order.shippingAddress?.name ?? '').split(' ');
    return {
      id: idOf(order),
      id_country: '8',
      firstname: first,
      lastname: last.join(' '),
      company: '',
      address1: order.shippingAddress?.address1 ?? '',
      address2: order.shippingAddress?.address2 ?? '',
      postcode: order.shippingAddress?.zip ?? '',
      city: order.shippingAddress?.city ?? '',
      phone: '',
      phone_mobile: order.shippingAddress?.phone ?? '',
    };
  });

export const currencies = (world: World): Row[] =>
  codesOf(world).map((iso_code, index) => ({ id: index + 1, iso_code }));

/** One carrier with the page that shows a parcel, `@` being its number; the others have none. */
export const carriers = (world: World): Row[] =>
  companiesOf(world).map((name, index) => ({
    id: index + 1,
    name,
    url: name === 'Colissimo' ? 'https://www.laposte.fr/outils/suivre-vos-envois?code=@' : '',
  }));
