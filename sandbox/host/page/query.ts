import type { AfterSubmit } from '../deskState';
import type { Directory } from '../port';
import type { WorldUser } from '../../world/types';

/** What the page's address can say, so that a test or a bookmark opens it as wanted. */
export interface PageQuery {
  world: string;
  /** An agent's id, or a kind: agent, light, noRecords, lead, admin. */
  agent: string | null;
  /** The ticket on screen, and all that are open. */
  ticket: number | null;
  tickets: number[];
  pane: 'list' | 'nav_bar';
  locale: string | null;
  scheme: 'light' | 'dark';
  width: string;
  showStrip: boolean;
  collapsed: boolean;
  offline: boolean;
  after: AfterSubmit;
  /** Controls of the world to set before anything loads; null leaves them as they are. */
  controls: Record<string, unknown> | null;
}

export function readQuery(search: string): PageQuery {
  const query = new URLSearchParams(search);
  const numbers = (name: string) =>
    (query.get(name) ?? '')
      .split(',')
      .map(Number)
      .filter((id) => id > 0);
  const ticket = numbers('ticket')[0] ?? null;
  const tickets = numbers('tickets');
  return {
    world: query.get('world') ?? 'default',
    agent: query.get('agent'),
    ticket,
    tickets: ticket === null || tickets.includes(ticket) ? tickets : [...tickets, ticket],
    pane: query.get('pane') === 'nav_bar' ? 'nav_bar' : 'list',
    locale: query.get('locale'),
    scheme: query.get('scheme') === 'dark' ? 'dark' : 'light',
    width: query.get('width') ?? '340',
    showStrip: query.get('strip') !== '0',
    collapsed: query.get('collapsed') === '1',
    offline: query.get('offline') === '1',
    after: query.get('after') === 'stay' ? 'stay' : 'close',
    controls: readControls(query),
  };
}

/** `fault=shopify:500,users:slow`, `switch=editorInSidebar:0`, `latency=real`, `shop=0`, `ai=openai`, `model=obeys`. */
function readControls(query: URLSearchParams): Record<string, unknown> | null {
  const pairs = (name: string) =>
    (query.get(name) ?? '')
      .split(',')
      .filter((pair) => pair.includes(':'))
      .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]);
  const faults = Object.fromEntries(pairs('fault'));
  const switches = Object.fromEntries(pairs('switch').map(([name, value]) => [name, value === '1']));
  const latency = query.get('latency');
  const shop = query.get('shop');
  const provider = query.get('ai');
  const model = query.get('model');
  const isSet =
    [faults, switches].some((part) => Object.keys(part).length > 0) ||
    [latency, shop, provider, model].some((word) => word !== null);
  return isSet
    ? {
        faults,
        switches,
        ...(shop !== null && { shop: shop !== '0' }),
        ...(latency !== null && { latency }),
        ...(provider !== null && { provider }),
        ...(model !== null && { model }),
      }
    : null;
}

/** Keeps the address in step with what is open: a reload restores the tabs, as the product does. */
export function writeQuery(changes: Record<string, string | null>): void {
  const url = new URL(window.location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  // Commas are allowed in a query and easier on the eye than %2C.
  window.history.replaceState(null, '', url.href.replaceAll('%2C', ','));
}

export function pickAgent({ agents }: Directory, wanted: string | null): WorldUser {
  const found =
    agents.find((agent) => String(agent.id) === wanted) ??
    agents.find((agent) => agent.kind === wanted) ??
    (wanted === null ? agents.find((agent) => agent.kind === 'agent') : undefined);
  if (found) return found;
  throw new Error(`No agent "${String(wanted)}": an id, or agent, light, noRecords, lead, admin.`);
}
