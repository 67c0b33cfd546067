import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  choiceOf,
  MODEL_CHOICES,
  modelOf,
  modelSettings,
  setLimits,
  settingsOf,
  SHOP_CHOICES,
} from '../services';
import { FAULTS, MODEL_MODES, SERVICES } from '../types';
import type { Account, ZafRequestOptions } from '../types';
import { openStream, tell } from './events';
import type { Streams } from './events';
import { sendBytes, sendText } from './files';
import type { createWorlds, EmulatedWorld } from './worlds';

export interface ApiContext {
  worlds: ReturnType<typeof createWorlds>;
  streams: Streams;
  /** What the page must know of the server itself. */
  info: (account: Account) => Promise<Record<string, unknown>>;
}

/** One call to `/sandbox/*`: the parts of its path, its query and its body. */
interface Call {
  parts: string[];
  query: URLSearchParams;
  body: Record<string, unknown>;
  world: EmulatedWorld;
}

type Route = (call: Call, context: ApiContext) => unknown;

const ticketId = ({ parts }: Call): number => Number(parts[1]);
const textOf = ({ body }: Call): string => (typeof body.text === 'string' ? body.text : '');
const agentId = ({ body }: Call): number => Number(body.agentId);

const ROUTES: Record<string, Route> = {
  'GET info': ({ world }, { info }) => info(world.account),
  'GET directory': ({ world }) => world.port.directory(),
  'GET tickets': (call) =>
    call.parts[1] === undefined ? call.world.port.tickets() : call.world.port.ticket(ticketId(call)),
  'POST save': (call) =>
    call.world.port.save(
      agentId(call),
      ticketId(call),
      call.body.changes as Parameters<typeof call.world.port.save>[2],
    ),
  'POST send': (call) => call.world.port.sendLive(agentId(call), ticketId(call), textOf(call)),
  'POST receive': (call) => call.world.port.receive(ticketId(call), textOf(call)),
  'POST request': (call, context) => startRequest(call, context),
  'POST look': (call) =>
    call.world.port.look(String(call.body.desk), agentId(call), call.body.ticketId as number | null),
  'POST complaints': (call) => call.world.port.complain(textOf(call)),
  'GET complaints': ({ world }) => world.account.complaints,
  'GET requests': ({ world }) => world.account.requests,
  'GET controls': ({ world }) => controlsOf(world.account),
  'POST controls': (call) => changeControls(call),
  'POST reset': ({ query }, { worlds }) => worlds.reset(worldId(query)),
};

const worldId = (query: URLSearchParams): string => query.get('world') ?? 'default';

/** The world's HTTP API, for the host page and for tests. Errors are JSON with a sentence for people. */
export async function serveApi(
  request: IncomingMessage,
  response: ServerResponse,
  context: ApiContext,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const parts = url.pathname.replace('/sandbox/', '').split('/');
  const world = context.worlds.get(worldId(url.searchParams));
  if (parts[0] === 'events') {
    openStream(request, response, world, context.streams, url.searchParams.get('desk') ?? '');
    return;
  }
  const route = ROUTES[`${request.method} ${parts[2] ?? parts[0] ?? ''}`];
  if (!route) {
    sendText(response, 404, `The sandbox has no ${request.method} ${url.pathname}`);
    return;
  }
  try {
    const body = request.method === 'POST' ? await readJson(request) : {};
    const answer = await route({ parts, query: url.searchParams, body, world }, context);
    await sendBytes(request, response, 'application/json', Buffer.from(JSON.stringify(answer ?? null)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: message }));
  }
}

/** No call to the world is larger; imports are read from files. */
const MOST_BYTES = 1_000_000;

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= MOST_BYTES) chunks.push(chunk as Buffer); // the rest is read and dropped: the caller hears why
  }
  if (size > MOST_BYTES) throw new Error('The body is larger than 1 MB.');
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return {};
  const value: unknown = JSON.parse(text);
  return objectOf('The body', value);
}

/** @throws Error for people when it is no JSON object */
function objectOf(name: string, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${name} must be a JSON object.`);
  return value as Record<string, unknown>;
}

/** Accepts at once; the outcome follows on the workspace's event stream. */
function startRequest({ world, body }: Call, { streams }: ApiContext): void {
  const { id, desk } = body;
  const options = objectOf('"options"', body.options);
  if (typeof options.url !== 'string') throw new Error('"options" must have a url.');
  void world.port
    .request(Number(body.agentId), options as unknown as ZafRequestOptions)
    .catch((error: unknown) => {
      const text = `client.request failed in the sandbox itself: ${String(error)}`;
      world.port.complain(text);
      return { ok: false, status: 500, statusText: 'error', headers: {}, responseText: text };
    })
    .then((outcome) => tell(streams, String(desk), { type: 'outcome', id, outcome }));
}

const controlsOf = ({ faults, switches, latency, settings, manifest, model }: Account) => ({
  services: SERVICES,
  kinds: FAULTS,
  faults,
  switches,
  latency,
  settings,
  parameters: manifest.parameters,
  shops: SHOP_CHOICES,
  shop: choiceOf(settings),
  providers: MODEL_CHOICES,
  provider: modelOf(settings),
  modes: MODEL_MODES,
  model,
});

const isOneOf = <T extends string>(all: readonly T[], value: unknown): value is T => all.includes(value as T);

/** Merges what is named; a fault of null mends the service. */
function changeControls({ world, body }: Call): unknown {
  const { account, port } = world;
  const [faults, switches, settings] = ['faults', 'switches', 'settings'].map((name) =>
    Object.entries(objectOf(`"${name}"`, body[name] ?? {})),
  );
  for (const [name, value] of settings ?? []) {
    if (typeof value === 'object' && value !== null)
      throw new Error(`The setting "${name}" must be text, a number, true, false or null.`);
  }
  for (const [service, fault] of faults ?? []) {
    if (!isOneOf(SERVICES, service))
      throw new Error(`No service "${service}": one of ${SERVICES.join(', ')}`);
    if (fault === null) delete account.faults[service];
    else if (isOneOf(FAULTS, fault)) account.faults[service] = fault;
    else throw new Error(`No fault ${JSON.stringify(fault)}: one of ${FAULTS.join(', ')}`);
  }
  for (const [name, value] of switches ?? []) {
    if (!Object.hasOwn(account.switches, name)) throw new Error(`No switch "${name}"`);
    account.switches[name as keyof Account['switches']] = value === true;
  }
  Object.assign(account.settings, Object.fromEntries(settings ?? []));
  // True and false are a shop like the one that every world begins with, and an installation that nobody has set up yet.
  const shop = typeof body.shop === 'boolean' ? (body.shop ? 'shopify' : 'none') : body.shop;
  if (isOneOf(SHOP_CHOICES, shop)) Object.assign(account.settings, settingsOf(shop));
  else if (shop !== undefined)
    throw new Error(`No shop ${JSON.stringify(shop)}: one of ${SHOP_CHOICES.join(', ')}`);
  if (isOneOf(MODEL_CHOICES, body.provider)) Object.assign(account.settings, modelSettings(body.provider));
  else if (body.provider !== undefined)
    throw new Error(`No provider ${JSON.stringify(body.provider)}: one of ${MODEL_CHOICES.join(', ')}`);
  if (isOneOf(MODEL_MODES, body.model)) account.model = body.model;
  else if (body.model !== undefined)
    throw new Error(`No model ${JSON.stringify(body.model)}: one of ${MODEL_MODES.join(', ')}`);
  if (body.latency === 'off' || body.latency === 'real') account.latency = body.latency;
  if (body.limits === 'off' || body.limits === 'on') setLimits(account, body.limits);
  port.announce({ type: 'controls' });
  return controlsOf(account);
}
