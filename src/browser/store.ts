import type * as idbModule from 'idb';
import type { IDBPDatabase } from 'idb';
import type { Clock, Store } from '../model/ports';
import { systemClock } from './clock';
import { createMemoryStore } from './memoryStore';
import { isColleague, isOurs } from './name';

const TABLE = 'entries';
const LIFETIME_MS = 12 * 3_600_000;
/** A database that another page is closing may take its time; some browsers never answer at all. */
const OPEN_LIMIT_MS = 2_000;

type Database = IDBPDatabase<unknown>;

/**
 * Opens this agent's small store (`ownerName`). What is older than 12 h is wiped, and so is what another agent of the same
 * account left behind. Where the browser refuses storage it is memory, and `isPersistent` says so. Never rejects.
 */
export async function openStore(name: string, clock: Clock = systemClock): Promise<Store> {
  const memory = createMemoryStore();
  try {
    const idb = await import('idb');
    const database = await withinLimit(openDatabase(idb, name));
    await wipeStale(database, clock);
    void wipeOthers(idb, name, clock).catch(() => undefined);
    return withFallback(fromDatabase(database, clock), memory);
  } catch {
    return memory;
  }
}

type Idb = Pick<typeof idbModule, 'openDB' | 'deleteDB'>;

const openDatabase = async (idb: Idb, name: string): Promise<Database> => {
  const database = await idb.openDB(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore(TABLE),
    // Another agent has taken over this browser and wipes us: let go at once.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return database;
};

function withinLimit(opening: Promise<Database>): Promise<Database> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('the browser does not open its database')),
      OPEN_LIMIT_MS,
    );
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

interface Stamped {
  at: number;
  value: unknown;
}

const isStamped = (raw: unknown): raw is Stamped => typeof raw === 'object' && raw !== null && 'at' in raw;

function fromDatabase(database: Database, clock: Clock): Store {
  const valueOf = (raw: unknown): unknown => (isStamped(raw) ? raw.value : undefined);
  return {
    isPersistent: true,
    get: async (key) => valueOf(await database.get(TABLE, key)),
    set: async (key, value) => void (await database.put(TABLE, { at: clock.now(), value }, key)),
    delete: (key) => database.delete(TABLE, key),
    async entries(prefix) {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const reading = database.transaction(TABLE).store;
      const [keys, values] = await Promise.all([reading.getAllKeys(range), reading.getAll(range)]);
      return keys.flatMap((key, index) => (typeof key === 'string' ? [[key, valueOf(values[index])]] : []));
    },
  };
}

/** A database may fail at any time (wiped, disk full, private window closing); from then on memory takes its place. */
function withFallback(store: Store, memory: Store): Store {
  let current = store;
  const run = async <T>(task: (store: Store) => Promise<T>): Promise<T> => {
    if (current === memory) return task(memory);
    try {
      return await task(store);
    } catch {
      current = memory;
      return task(memory);
    }
  };
  return {
    get isPersistent() {
      return current.isPersistent;
    },
    get: (key) => run((each) => each.get(key)),
    set: (key, value) => run((each) => each.set(key, value)),
    delete: (key) => run((each) => each.delete(key)),
    entries: (prefix) => run((each) => each.entries(prefix)),
  };
}

async function wipeStale(database: Database, clock: Clock): Promise<void> {
  const oldest = clock.now() - LIFETIME_MS;
  const writing = database.transaction(TABLE, 'readwrite');
  for (let cursor = await writing.store.openCursor(); cursor; cursor = await cursor.continue()) {
    const raw: unknown = cursor.value;
    if (!isStamped(raw) || raw.at < oldest) await cursor.delete();
  }
  await writing.done;
}

/** A colleague's store goes as a whole; another account's loses what is stale. */
async function wipeOthers(idb: Idb, own: string, clock: Clock): Promise<void> {
  const databases = await indexedDB.databases();
  for (const { name = '' } of databases.filter((each) => each.name !== own && isOurs(each.name ?? ''))) {
    if (isColleague(name, own)) await idb.deleteDB(name);
    else await wipeStaleOf(idb, name, clock);
  }
}

async function wipeStaleOf(idb: Idb, name: string, clock: Clock): Promise<void> {
  const database = await openDatabase(idb, name);
  await wipeStale(database, clock).finally(() => database.close());
}
