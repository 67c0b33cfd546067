import manifest from '../manifest.json' with { type: 'json' };
import { clientRequest, createAccount, SANDBOX_SETTINGS } from '../sandbox/services';
import type { Manifest } from '../sandbox/types';
import { createWorld } from '../sandbox/world';
import type { Request } from '../src/model/ports';
import { createShopify } from '../src/purchases/shopify';

/** What opening a ticket costs, as the running app asked it of the sandbox. */
export interface Counts {
  /** Requests to Zendesk without those of the index; readings of the conversation log among them. */
  zendesk: number;
  log: number;
  /** Macros and articles, once for each agent and quarter of an hour. */
  index: number;
}

/** Of a whole account in one minute. */
interface Minute {
  zendesk: number;
  log: number;
  points: number;
}

interface Limits extends Minute {
  plan: string;
}

/** The fake's log and shop limits are those of a standard plan; an account's grows with its plan. */
const PROFESSIONAL: Limits = { plan: 'Professional', zendesk: 400, log: 100, points: 6_000 };
const HIGH_VOLUME: Limits = { plan: 'High Volume', zendesk: 2_500, log: 300, points: 6_000 };

/** After a reply: our own comment looked for, and the record written. */
const PER_REPLY = 2;
/** A ticket that is looked at again within a minute: its decisions and what was said. */
const AGAIN = 2;
const SHARE_AGAIN = 0.2;
/** Of the background pages: the tally of the guard, written each hour and read each four. */
const BACKGROUND_AN_HOUR = 1.5;

const TICKETS_A_DAY = 80;
const HOURS_OPEN = 9;
const REFRESH_MINUTES = 15;
/** Nobody logs in at the same second: the team arrives within so many minutes of nine. */
const ARRIVAL_MINUTES = 5;

/** Always the same, so that the table is. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const empty = (): Minute => ({ zendesk: 0, log: 0, points: 0 });

function createMinutes(count: number) {
  const minutes = Array.from({ length: count }, empty);
  return {
    minutes,
    add(at: number, what: Partial<Minute>) {
      const minute = minutes[Math.floor(at)];
      if (!minute) return;
      minute.zendesk += what.zendesk ?? 0;
      minute.log += what.log ?? 0;
      minute.points += what.points ?? 0;
    },
  };
}

type Add = ReturnType<typeof createMinutes>['add'];

function work(
  add: Add,
  counts: Counts,
  points: number,
  random: () => number,
  from: number,
  to: number,
): void {
  const every = (HOURS_OPEN * 60) / TICKETS_A_DAY;
  for (let at = from; at < to; at += every * (0.5 + random())) {
    add(at, { zendesk: counts.zendesk, log: counts.log, points });
    if (random() < SHARE_AGAIN) add(at + 0.5, { zendesk: AGAIN, log: counts.log });
    add(at + every * 0.8, { zendesk: PER_REPLY });
  }
}

/** Six restored tabs each, of which one is on screen: the other five ask nothing. */
function atNine(counts: Counts, points: number): Minute {
  const { minutes, add } = createMinutes(30);
  const random = seeded(9);
  for (let agent = 0; agent < 25; agent += 1) {
    const at = random() * ARRIVAL_MINUTES;
    add(at, { zendesk: counts.index });
    add(at + 0.5, { zendesk: 1 }); // what the account found useless of the guard
    work(add, counts, points, random, at, 30);
  }
  return most(minutes);
}

function steadily(counts: Counts, points: number): Minute {
  const { minutes, add } = createMinutes(180);
  const random = seeded(500);
  for (let agent = 0; agent < 500; agent += 1) {
    for (let at = random() * REFRESH_MINUTES; at < 180; at += REFRESH_MINUTES)
      add(at, { zendesk: counts.index });
    for (let at = random() * 60; at < 180; at += 60) add(at, { zendesk: BACKGROUND_AN_HOUR });
    work(add, counts, points, random, random() * 7 - 7, 180);
  }
  return most(minutes.slice(20, 160));
}

/** Zendesk counts each minute by itself. Shopify's bucket holds twenty seconds of points: what counts is the steady drain. */
const most = (minutes: Minute[]): Minute => ({
  zendesk: Math.max(...minutes.map(({ zendesk }) => zendesk)),
  log: Math.max(...minutes.map(({ log }) => log)),
  points: Math.max(...tens(minutes.map(({ points }) => points))),
});

const tens = (values: number[]): number[] =>
  values.slice(9).map((_, index) => values.slice(index, index + 10).reduce((sum, one) => sum + one, 0) / 10);

const share = (used: number, limit: number): string =>
  `${Math.round(used)} of ${limit} (${Math.round((100 * used) / limit)} %)`;

const line = ({ zendesk, log, points }: Minute, limits: Limits): string =>
  `Zendesk ${share(zendesk, limits.zendesk)}, log ${share(log, limits.log)}, ` +
  `Shopify ${share(points / 60, limits.points / 60)} points a second`;

/** What finding the orders of one ticket costs in the fake shop, on average of the world's tickets, in points. */
async function pointsPerTicket(): Promise<number> {
  const world = createWorld({ now: new Date() });
  const account = createAccount({ world, manifest: manifest as Manifest, limits: 'off' });
  const costs: number[] = [];
  const request: Request = async ({ url, method = 'GET', json, headers, isSecure = false }) => {
    const data = JSON.stringify(json);
    const options = { url, type: method, data, contentType: 'application/json', secure: isSecure };
    const { responseText } = await clientRequest(
      account,
      10_001,
      headers ? { ...options, headers } : options,
    );
    const answer = JSON.parse(responseText) as { extensions?: { cost?: { actualQueryCost?: number } } };
    costs.push(answer.extensions?.cost?.actualQueryCost ?? 0);
    return answer;
  };
  const shop = createShopify({ request, settings: SANDBOX_SETTINGS });
  for (const { requester_id } of world.tickets) {
    const email = world.users.find(({ id }) => id === requester_id)?.email;
    if (!email) continue;
    const query = {
      emails: [{ value: email, isVerified: true }],
      phones: [],
      externalId: null,
      spokenNumbers: [],
    };
    await shop.findOrders(query, new AbortController().signal);
  }
  return costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
}

/** The budget of an account, for its fullest minute; a half of every limit is the aim. Lines of the table. */
export async function measureBudget(counts: Counts): Promise<[string, string][]> {
  const points = await pointsPerTicket();
  return [
    ['Shopify: points for one ticket, on average (asked for: 79)', points.toFixed(1)],
    [
      `25 agents, 6 restored tabs each, at nine (${PROFESSIONAL.plan}), fullest minute (aim ≤ 50 %)`,
      line(atNine(counts, points), PROFESSIONAL),
    ],
    [
      `500 agents, ${TICKETS_A_DAY} tickets a day each (${HIGH_VOLUME.plan}), fullest minute (aim ≤ 50 %)`,
      line(steadily(counts, points), HIGH_VOLUME),
    ],
  ];
}
