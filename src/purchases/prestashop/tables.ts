import * as v from 'valibot';
import type { ShopSlot, SlotParts } from '../connector';
import type { Ask } from './ask';
import {
  carrierSchema,
  currencySchema,
  fieldsOf,
  stateSchema,
  type PrestaCarrier,
  type PrestaState,
} from './schema';

/** Rows by their id; those that the shop does not have are not there. */
export type Rows<Row> = ReadonlyMap<string, Row>;

type Ids = (string | null)[];

interface Table<Row> {
  /** Rows that are at hand, and whether any of these is not. Asks the shop nothing. */
  known(ids: Ids): Promise<{ rows: Rows<Row>; isWhole: boolean }>;
  /** With one request at most. */
  read(ids: Ids, signal: AbortSignal): Promise<Rows<Row>>;
}

/** What the shop calls its statuses, currencies and carriers. It is about nobody, so it is kept in the browser for a while. */
export interface Tables {
  states: Table<PrestaState>;
  currencies: Table<{ iso_code: string }>;
  carriers: Table<PrestaCarrier>;
}

export const createTables = (ask: Ask, slot: ShopSlot, store: SlotParts['store']): Tables => ({
  states: createTable<PrestaState>(ask, slot, store, 'order_states', stateSchema),
  currencies: createTable(ask, slot, store, 'currencies', currencySchema),
  carriers: createTable<PrestaCarrier>(ask, slot, store, 'carriers', carrierSchema),
});

/** Asks for rows that are not known yet, all at once. */
function createTable<Row extends { id: string }>(
  ask: Ask,
  slot: ShopSlot,
  store: SlotParts['store'],
  resource: 'order_states' | 'currencies' | 'carriers',
  schema: v.GenericSchema<unknown, Row> & { entries: object },
): Table<Row> {
  const key = `shopTable:${slot.id}:${slot.address}:${resource}`;
  const known = new Map<string, Row>();
  const keep = (rows: Row[]) => rows.forEach((row) => known.set(row.id, row));
  async function missing(ids: Ids): Promise<string[]> {
    if (known.size === 0) {
      const kept = v.safeParse(v.array(schema), await store?.get(key).catch(() => null));
      if (kept.success) keep(kept.output);
    }
    return [...new Set(ids)].filter((id): id is string => isId(id) && !known.has(id));
  }
  return {
    known: async (ids) => ({ isWhole: (await missing(ids)).length === 0, rows: known }),
    async read(ids, signal) {
      const id = await missing(ids);
      if (id.length === 0) return known;
      const search = { resource, filter: { id }, display: fieldsOf(schema), limit: [0, 100] } as const;
      keep((await ask(search, schema, signal)).items);
      void store?.set(key, [...known.values()]).catch(() => undefined);
      return known;
    },
  };
}

const isId = (id: string | null): id is string => /^[1-9]\d{0,17}$/.test(id ?? '');
