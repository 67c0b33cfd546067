import { createLocalPort } from '../host/localPort';
import type { LocalPort } from '../host/localPort';
import { createAccount, fillScale, LARGE, packedWithShops, SANDBOX_SETTINGS, slotsOf } from '../services';
import type { Account, Manifest } from '../types';
import { createWorld, importConversations, importOrders } from '../world';

export interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

/** What every world of this server begins with. */
export interface WorldOptions {
  now?: Date;
  seed?: number;
  conversations?: NamedFile[];
  orders?: NamedFile[];
  /** Our objects as after three months of 500 agents. */
  scale?: boolean;
  /** At most this many conversations. */
  limit?: number;
  settings?: Account['settings'];
  /** False: an admin has still to install the app, and what it may reach is what its package says. Default true. */
  isInstalled?: boolean;
  switches?: Partial<Account['switches']>;
  latency?: Account['latency'];
}

export interface ImportReport {
  tickets: number;
  orders: number;
  problems: string[];
}

export interface EmulatedWorld {
  account: Account;
  port: LocalPort;
  report: ImportReport;
}

/** More of them than anybody looks at; the one that nobody has asked for longest makes room. */
const MOST_WORLDS = 50;

/** Worlds by id, each made on first use from the same options; they share nothing. */
export function createWorlds(manifest: Manifest, options: WorldOptions, most = MOST_WORLDS) {
  const worlds = new Map<string, EmulatedWorld>();
  /** Back to how it began. Pages that show the old one are told to load again. */
  function reset(id: string): void {
    const old = worlds.get(id);
    worlds.delete(id);
    old?.port.announce({ type: 'reset' });
  }
  return {
    get(id: string): EmulatedWorld {
      const world = worlds.get(id) ?? makeWorld(manifest, options);
      worlds.delete(id); // to the end of the line
      worlds.set(id, world);
      const [oldest] = worlds.keys();
      if (worlds.size > most && oldest !== undefined) reset(oldest);
      return world;
    },
    reset,
  };
}

function makeWorld(manifest: Manifest, options: WorldOptions): EmulatedWorld {
  const {
    now = new Date(),
    seed,
    conversations = [],
    orders = [],
    limit,
    scale = false,
    isInstalled = true,
  } = options;
  const world = createWorld({ now, ...(seed !== undefined && { seed }) });
  const talks = importConversations(world, conversations, limit === undefined ? {} : { limit });
  const bought = importOrders(world, orders);
  const account = createAccount({
    world,
    manifest: isInstalled ? packedWithShops(manifest) : manifest,
    settings: isInstalled
      ? { ...(options.settings ?? SANDBOX_SETTINGS), ...slotsOf(world.recorded ?? {}) }
      : {},
    isInstalled,
    ...(options.switches && { switches: options.switches }),
    ...(options.latency && { latency: options.latency }),
  });
  if (scale) fillScale(account, LARGE);
  return {
    account,
    port: createLocalPort(account),
    report: {
      tickets: Array.isArray(talks.tickets) ? talks.tickets.length : Number(talks.tickets),
      orders: bought.orders,
      problems: [...talks.problems, ...bought.problems],
    },
  };
}
