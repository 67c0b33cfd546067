import type { LoggedRequest, Switches } from '../../sandbox/types';

/** What a scene may set in its world before anything is opened, or while it runs. */
export interface Controls {
  /** Service → fault; null mends it. */
  faults?: Record<string, string | null>;
  switches?: Partial<Switches>;
  settings?: Record<string, string | number | boolean | null>;
  latency?: 'off' | 'real';
}

/** One `throughline_event` record, as the account keeps it. */
export interface EventRecord {
  externalId: string;
  fields: Record<string, unknown>;
}

/** An emulated account, looked at from outside of any browser. */
export interface TestAccount {
  world: string;
  set(controls: Controls): Promise<void>;
  /** The customer of that ticket writes. */
  receive(ticketId: number, text: string): Promise<void>;
  /** A colleague of the agent writes in the account, without a workspace of their own. */
  save(agentId: number, ticketId: number, changes: object): Promise<void>;
  comments(ticketId: number): Promise<{ body: string; public: boolean }[]>;
  requests(): Promise<LoggedRequest[]>;
  complaints(): Promise<string[]>;
  /** Replies that were recorded, oldest first. */
  replies(): Promise<EventRecord[]>;
  counters(): Promise<EventRecord[]>;
  forget(): Promise<void>;
}

/** Where globalSetup has started the sandbox. */
export const sandboxUrl = (): string => process.env['SANDBOX_URL'] ?? 'http://localhost:4870';

/** Sees every record, whatever the roles of the scene may see. */
const ADMIN = 10012;

export function openAccount(world: string): TestAccount {
  const call = async (method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> => {
    const url = `${sandboxUrl()}/sandbox/${path}?world=${world}`;
    const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer.json();
  };
  const records = async (kind: string): Promise<EventRecord[]> => {
    const url = '/api/v2/custom_objects/throughline_event/records?page[size]=100';
    const answer = (await ask(world, url)) as { custom_object_records: TheirRecord[] };
    return answer.custom_object_records
      .map((each) => ({ externalId: each.external_id, fields: each.custom_object_fields }))
      .filter(({ fields }) => fields['kind'] === kind);
  };
  return {
    world,
    set: async (controls) => void (await call('POST', 'controls', controls)),
    receive: async (ticketId, text) => void (await call('POST', `tickets/${ticketId}/receive`, { text })),
    save: async (agentId, ticketId, changes) =>
      void (await call('POST', `tickets/${ticketId}/save`, { agentId, changes })),
    async comments(ticketId) {
      const answer = await ask(world, `/api/v2/tickets/${ticketId}/comments.json`);
      return (answer as { comments: { body: string; public: boolean }[] }).comments;
    },
    requests: async () => (await call('GET', 'requests')) as LoggedRequest[],
    complaints: async () => (await call('GET', 'complaints')) as string[],
    replies: () => records('reply'),
    counters: () => records('counter'),
    forget: async () => void (await call('POST', 'reset')),
  };
}

interface TheirRecord {
  external_id: string;
  custom_object_fields: Record<string, unknown>;
}

/** Asks Zendesk's API of that world as an admin; the answer comes over a stream of events of our own. */
async function ask(world: string, url: string): Promise<unknown> {
  const desk = crypto.randomUUID();
  const closing = new AbortController();
  const { signal } = closing;
  const stream = await fetch(`${sandboxUrl()}/sandbox/events?world=${world}&desk=${desk}`, { signal });
  try {
    const body = { id: 'only', desk, agentId: ADMIN, options: { url } };
    await fetch(`${sandboxUrl()}/sandbox/request?world=${world}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    const outcome = await outcomeIn(stream);
    if (!outcome.ok) throw new Error(`${url}: ${outcome.status} ${outcome.responseText}`);
    return JSON.parse(outcome.responseText);
  } finally {
    closing.abort();
  }
}

interface Outcome {
  ok: boolean;
  status: number;
  responseText: string;
}

async function outcomeIn(stream: Response): Promise<Outcome> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    const line = text.split('\n').find((each) => each.startsWith('data: ') && each.includes('"outcome"'));
    if (line && text.includes(`${line}\n`))
      return (JSON.parse(line.slice(6)) as { outcome: Outcome }).outcome;
  }
  throw new Error('the sandbox closed its stream of events');
}
