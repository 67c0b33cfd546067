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

/** What is asked about orders that were found. */
interface Questions {
  ask: Ask;
  slot: ShopSlot;
  tables: Tables;
  orders: PrestaOrder[];
  /** The one that the ticket is likely about. */
  chosen: PrestaOrder | null;
}

/** How much may be asked: what makes the orders readable, what the first view has room for, or everything. */
type Extent = 'tables' | 'view' | 'whole';

interface Answer extends Sourced<(their: PrestaOrder) => Known> {
  isWhole: boolean;
}

const NOTHING_OF_IT: OneOrder = { parcels: [], address: null, carriers: new Map(), isWhole: false };

/**
 * What an order itself does not say, with two requests. An order only has numbers for its state, currency and carrier; whether
 * anything was paid back stands in credit slips, for all orders at once. Of the one that the ticket is likely about: its
 * parcels, or where it goes as long as nothing has left. What there is no room for is the `rest`.
 */
export async function askDetails(
  ask: Ask,
  slot: ShopSlot,
  tables: Tables,
  claimed: Claimed<PrestaOrder>[],
  { spokenNumbers }: OrderQuery,
  signal: AbortSignal,
): Promise<Answer & { rest: (signal: AbortSignal) => Promise<Answer> }> {
  const orders = claimed.map(({ their }) => their);
  const chosen = inQuestion(claimed, spokenNumbers, numberOf, () => true);
  const questions = { ask, slot, tables, orders, chosen };
  const [states, currencies] = await Promise.all([
    tables.states.known(idsOf(orders, 'current_state')),
    tables.currencies.known(idsOf(orders, 'id_currency')),
  ]);
  const extent = states.isWhole && currencies.isWhole ? 'view' : 'tables';
  const answer = await askFor(extent, questions, signal);
  return { ...answer, rest: (later) => askFor('whole', questions, later) };
}

const idsOf = (orders: PrestaOrder[], field: 'current_state' | 'id_currency') =>
  orders.map((order) => order[field] ?? null);

async function askFor(extent: Extent, questions: Questions, signal: AbortSignal): Promise<Answer> {
  const { ask, slot, tables, orders, chosen } = questions;
  const isAll = extent !== 'tables';
  const [states, currencies, slips, one] = await Promise.all([
    orProblem(tables.states.read(idsOf(orders, 'current_state'), signal), new Map(), slot),
    orProblem(tables.currencies.read(idsOf(orders, 'id_currency'), signal), new Map(), slot),
    orProblem(isAll ? readSlips(ask, orders, signal) : Promise.resolve([]), [], slot),
    isAll
      ? orProblem(readOne(questions, extent === 'whole', signal), NOTHING_OF_IT, slot)
      : { value: NOTHING_OF_IT, problems: [] },
  ]);
  const { parcels, address, carriers, isWhole } = one.value;
  return {
    value: (their) => ({
      states: states.value,
      currencies: currencies.value,
      slips: slips.value.filter(({ id_order }) => id_order === their.id),
      carriers,
      parcels: their === chosen ? parcels : [],
      address: their === chosen ? address : null,
    }),
    problems: [states, currencies, slips, one].flatMap(({ problems }) => problems),
    // What failed is told, and asked for again only by an agent.
    isWhole: isWhole || one.problems.length > 0,
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

type OneOrder = Pick<Known, 'parcels' | 'address' | 'carriers'> & { isWhole: boolean };

async function readOne(
  { ask, tables, chosen }: Questions,
  withCarriers: boolean,
  signal: AbortSignal,
): Promise<OneOrder> {
  const isGone = chosen !== null && hasLeft(chosen);
  const parcels = isGone ? await readParcels(ask, chosen, signal) : [];
  const address = chosen && !isGone ? await readAddress(ask, chosen, signal) : null;
  // Without parcels the order's own number is shown, which went with its own carrier.
  const sent = parcels.length === 0 && isGone ? [chosen] : parcels;
  const ids = sent.map(({ id_carrier }) => id_carrier);
  const known = await tables.carriers.known(ids);
  const carriers = withCarriers ? await tables.carriers.read(ids, signal) : known.rows;
  return { parcels, address, carriers, isWhole: withCarriers || known.isWhole };
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
