import manifest from '../manifest.json' with { type: 'json' };
import { clientRequest, createAccount, packedWithShops, settingsOf } from '../sandbox/services';
import type { Manifest } from '../sandbox/types';
import { createWorld, situation } from '../sandbox/world';
import { configuredShops } from '../src/app/shops';
import type { Request, Settings } from '../src/model/ports';

const AGENT = 10_001;
const KINDS = ['woocommerce', 'bigcommerce', 'magento', 'prestashop', 'stripe'] as const;

/** Requests of each shop in a slot for one ticket: of the first view of a fresh browser, then of a later one, and what is filled in. */
export async function measureConnectors(): Promise<[string, string][]> {
  const rows: [string, string][] = [];
  for (const kind of KINDS) {
    const { first, again, later } = await countFor(kind);
    rows.push([
      `${kind}: requests to the first view (aim ≤ ${kind === 'woocommerce' ? 2 : 4}), once more within 12 h, filled in later`,
      `${first}, ${again}, ${later}`,
    ]);
  }
  return rows;
}

async function countFor(kind: (typeof KINDS)[number]) {
  const world = createWorld({ now: new Date() });
  const account = createAccount({
    world,
    manifest: packedWithShops(manifest as Manifest),
    settings: settingsOf(kind),
    limits: 'off',
  });
  const ticket = world.tickets.find(({ id }) => id === situation('order-late').ticketId);
  const email = world.users.find(({ id }) => id === ticket?.requester_id)?.email ?? '';
  const kept = new Map<string, unknown>();
  const store = {
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: unknown) => void kept.set(key, value),
    delete: async (key: string) => void kept.delete(key),
    entries: async () => [],
    isPersistent: false,
  };
  let asked = 0;
  const request: Request = async ({ url, method = 'GET', headers, isSecure = false }) => {
    asked += 1;
    const options = { url, type: method, secure: isSecure, ...(headers && { headers }) };
    const { responseText } = await clientRequest(account, AGENT, options);
    return JSON.parse(responseText) as unknown;
  };
  const find = async () => {
    const [shop] = configuredShops({ request, settings: account.settings as Settings, store });
    const before = asked;
    const found = await shop?.findOrders(
      { emails: [{ value: email, isVerified: true }], phones: [], externalId: null, spokenNumbers: ['1042'] },
      new AbortController().signal,
    );
    const view = asked - before;
    await found?.rest?.(new AbortController().signal);
    return { view, rest: asked - before - view };
  };
  const { view: first, rest: later } = await find();
  const { view: again } = await find();
  return { first, again, later };
}
