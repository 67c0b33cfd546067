import type { Sourced } from '../../model/problem';
import { inQuestion, type Claimed } from '../claimed';
import type { OrderQuery, ShopSlot } from '../connector';
import { orProblem } from '../orProblem';
import type { Ask } from './ask';
import {
  addressSchema,
  fieldsOf,
  parcelSchema,
  slipSchema,
  type PrestaAddress,
  type PrestaOrder,
  type PrestaParcel,
  type PrestaSlip,
} from './schema';
import type { Tables } from './tables';
import { numberOf, type Details } from './toOrder';

type Known = Omit<Details, 'email'>;

/**
 * What an order itself does not say. An order only has numbers for its state, currency and carrier; whether anything was paid
 * back stands in credit slips, for all orders at once. Of the one that the ticket is likely about: its parcels, or where it
 * goes as long as nothing has left.
 */
export async function askDetails(
  ask: Ask,
  slot: ShopSlot,
  tables: Tables,
  claimed: Claimed<PrestaOrder>[],
  { spokenNumbers }: OrderQuery,
  signal: AbortSignal,
): Promise<Sourced<(their: PrestaOrder) => Known>> {
  const orders = claimed.map(({ their }) => their);
  const idsOf = (field: 'current_state' | 'id_currency') => orders.map((order) => order[field] ?? null);
  const chosen = inQuestion(claimed, spokenNumbers, numberOf, () => true);
  const otherwise: OneOrder = { parcels: [], address: null, carriers: new Map() };
  const [states, currencies, slips, one] = await Promise.all([
    orProblem(tables.states(idsOf('current_state'), signal), new Map(), slot),
    orProblem(tables.currencies(idsOf('id_currency'), signal), new Map(), slot),
    orProblem(readSlips(ask, orders, signal), [], slot),
    orProblem(readOne(ask, tables, chosen, signal), otherwise, slot),
  ]);
  return {
    value: (their) => ({
      states: states.value,
      currencies: currencies.value,
      slips: slips.value.filter(({ id_order }) => id_order === their.id),
      ...(their === chosen ? one.value : { ...otherwise, carriers: one.value.carriers }),
    }),
    problems: [states, currencies, slips, one].flatMap(({ problems }) => problems),
  };
}

const MOST = 100;

async function readSlips(ask: Ask, orders: PrestaOrder[], signal: AbortSignal): Promise<PrestaSlip[]> {
  const paid = orders.filter(({ total_paid_real }) => /[1-9]/.test(total_paid_real ?? ''));
  if (paid.length === 0) return [];
  const filter = { id_order: paid.map(({ id }) => id) };
  const search = { resource: 'order_slip', filter, display: fieldsOf(slipSchema), limit: [0, MOST] } as const;
  return (await ask(search, slipSchema, signal)).items;
}

type OneOrder = Pick<Known, 'parcels' | 'address' | 'carriers'>;

async function readOne(
  ask: Ask,
  tables: Tables,
  order: PrestaOrder | null,
  signal: AbortSignal,
): Promise<OneOrder> {
  const parcels = order && hasLeft(order) ? await readParcels(ask, order, signal) : [];
  const address = order && !hasLeft(order) ? await readAddress(ask, order, signal) : null;
  // Without parcels the order's own number is shown, which went with its own carrier.
  const sent = parcels.length === 0 && order && hasLeft(order) ? [order] : parcels;
  const carriers = await tables.carriers(
    sent.map(({ id_carrier }) => id_carrier),
    signal,
  );
  return { parcels, address, carriers };
}

/** The delivery slip is written when an order is prepared or shipped. */
const hasLeft = ({ delivery_number, shipping_number }: PrestaOrder): boolean =>
  delivery_number > 0 || Boolean(shipping_number);

async function readParcels(ask: Ask, { id }: PrestaOrder, signal: AbortSignal): Promise<PrestaParcel[]> {
  const search = {
    resource: 'order_carriers',
    filter: { id_order: [id] },
    display: fieldsOf(parcelSchema),
    limit: [0, MOST],
  } as const;
  return (await ask(search, parcelSchema, signal)).items;
}

async function readAddress(
  ask: Ask,
  { id_address_delivery }: PrestaOrder,
  signal: AbortSignal,
): Promise<PrestaAddress | null> {
  if (!/^[1-9]\d*$/.test(id_address_delivery ?? '')) return null;
  const search = {
    resource: 'addresses',
    filter: { id: [id_address_delivery ?? ''] },
    display: fieldsOf(addressSchema),
    limit: [0, 1],
  } as const;
  return (await ask(search, addressSchema, signal)).items[0] ?? null;
}
