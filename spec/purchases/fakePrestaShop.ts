import type { HttpRequest } from '../../src/model/ports';
import type { ShopSlot } from '../../src/purchases/connector';
import type { Told } from './connectorSuite';

export const SLOT: ShopSlot = {
  id: 'shop1',
  label: 'Presta',
  address: 'https://presta.example.fr/boutique',
  secret: '{{setting.shop1_credential}}',
  options: {},
};

const GUEST = 900;
const OWN_STATE = 40;

/** A guest is a customer of their own, a new one with each order. */
const customerOf = ({ id, customerId }: Told): number => customerId ?? GUEST + id;

function stateOf(order: Told): number {
  if (order.strangeStatus) return OWN_STATE;
  if (order.isCancelled) return 6;
  return order.parcels ? 4 : 2;
}

/** "2026-01-02 00:00:00", by the clock of the shop. */
const timeOf = (iso: string) => new Date(iso).toISOString().replace('T', ' ').slice(0, 19);

const sixDecimals = (amount: string) => Number(amount).toFixed(6);

/** A told order as PrestaShop's JSON has it: all numbers are text, only `id` is none. */
export function prestaOrder(order: Told, more: object = {}) {
  return {
    id: order.id,
    id_address_delivery: '5',
    id_currency: order.currency === 'EUR' ? '1' : '2',
    id_lang: '1',
    id_customer: String(customerOf(order)),
    id_carrier: '3',
    current_state: String(stateOf(order)),
    module: 'ps_checkpayment',
    invoice_number: '7',
    invoice_date: timeOf(order.placedAt),
    delivery_number: order.parcels ? '8' : '0',
    delivery_date: order.parcels ? timeOf(order.placedAt) : '0000-00-00 00:00:00',
    valid: '1',
    date_add: timeOf(order.placedAt),
    shipping_number: order.parcels?.[0]?.number ?? '',
    secure_key: '2f2d5d50cacc6b63fcee81bcbcabee78',
    payment: 'Chèque',
    total_paid_tax_incl: sixDecimals(order.total),
    total_paid_real: sixDecimals(order.total),
    reference: order.number.replace('#', ''),
    associations: {
      order_rows: [
        {
          id: '65',
          product_id: '1',
          product_attribute_id: '4',
          product_quantity: '1',
          product_name: 'Fog towel - Taille : S',
          product_reference: 'FOG-S',
          unit_price_tax_incl: sixDecimals(order.total),
        },
      ],
    },
    ...more,
  };
}

const STATES = [
  ['2', 'Paiement accepté', '0', '1'],
  ['4', 'Expédié', '1', '1'],
  ['6', 'Annulé', '0', '0'],
].map(([id, name, shipped, paid]) => ({ id, name, shipped, paid, unremovable: '1' }));

const CURRENCIES = [
  { id: 1, iso_code: 'EUR' },
  { id: 2, iso_code: 'JPY' },
];

const CARRIERS = [{ id: 3, name: 'Colissimo', url: 'https://suivi.example.fr/?n=@' }];

const ADDRESS = {
  id: 5,
  firstname: 'Marie',
  lastname: 'Durand',
  company: '',
  address1: '3 rue des Lices',
  address2: '',
  postcode: '69003',
  city: 'Lyon',
  phone: '0412345678',
  phone_mobile: '+33612345678',
};

/**
 * Nothing is an empty list, not an object. Customers are found by a part of their address, the worst that the database may
 * do; orders by customer only.
 */
export function answerPrestaShop(orders: Told[], { url }: HttpRequest): unknown {
  const { pathname, searchParams } = new URL(url);
  const resource = pathname.replace('/boutique/api/', '');
  if (searchParams.get('output_format') !== 'JSON') return '<?xml version="1.0"?><prestashop/>';
  const values = (field: string) => searchParams.get(`filter[${field}]`)?.slice(1, -1).split('|') ?? null;
  const has = (field: string, value: unknown) => values(field)?.includes(String(value)) ?? true;
  const [from = 0, count = 0] = (searchParams.get('limit') ?? '').split(',').map(Number);
  const placed = orders.filter(({ isDraft }) => !isDraft); // a cart is no order there
  const strange = orders.find(({ strangeStatus }) => strangeStatus)?.strangeStatus ?? '';
  const own = { id: OWN_STATE, name: strange, shipped: '0', paid: '1', unremovable: '0' };
  const lists: Record<string, unknown[]> = {
    customers: customersOf(placed).filter(({ email }) =>
      values('email')?.some((part) => email.toLowerCase().includes(part)),
    ),
    orders: placed
      .filter((each) => has('id_customer', customerOf(each)))
      .toSorted((a, b) => b.id - a.id)
      .map((each) => prestaOrder(each)),
    order_slip: placed.filter(({ id }) => has('id_order', id)).flatMap(slipsOf),
    order_carriers: placed.filter(({ id }) => has('id_order', id)).flatMap(parcelsOf),
    order_states: [...STATES, own].filter(({ id }) => has('id', id)),
    currencies: CURRENCIES.filter(({ id }) => has('id', id)),
    carriers: CARRIERS.filter(({ id }) => has('id', id)),
    addresses: [ADDRESS].filter(({ id }) => has('id', id)),
  };
  const found = lists[resource];
  if (!found) throw new Error(`no ${resource}`);
  const page = found.slice(from, from + count);
  return page.length === 0 ? [] : { [resource === 'order_slip' ? 'order_slips' : resource]: page };
}

function customersOf(orders: Told[]) {
  const each = orders.map((order) => ({
    id: customerOf(order),
    email: order.email ?? '',
    is_guest: order.customerId === null ? '1' : '0',
  }));
  return [...new Map(each.map((customer) => [customer.id, customer])).values()];
}

const slipsOf = ({ id, refunded }: Told) =>
  refunded
    ? [
        {
          id: 7,
          id_order: String(id),
          date_add: '2026-01-20 10:00:00',
          amount: sixDecimals('1'),
          shipping_cost_amount: '0.000000',
          total_products_tax_excl: sixDecimals('1'),
          total_products_tax_incl: sixDecimals(refunded),
          total_shipping_tax_incl: '0.000000',
        },
      ]
    : [];

const parcelsOf = ({ id, parcels = [] }: Told) =>
  parcels.map(({ number }, index) => ({
    id: id * 10 + index,
    id_order: String(id),
    id_carrier: '3',
    tracking_number: number,
  }));
