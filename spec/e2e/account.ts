import type { LoggedRequest, Switches } from '../../sandbox/types';

/** What a scene may set in its world before anything is opened, or while it runs. */
export interface Controls {
  /** Service → fault; null mends it. */
  faults?: Record<string, string | null>;
  switches?: Partial<Switches>;
  settings?: Record<string, string | number | boolean | null>;
  latency?: 'off' | 'real';
  /** What Zendesk allows in a minute; off where a scene is not about waiting for the next one. */
  limits?: 'on' | 'off';
}

interface Comment {
  body: string;
  public: boolean;
}

/** One `throughline_event` record, as the account keeps it. */
export interface EventRecord {
  externalId: string;
  fields: Record<string, unknown>;
}

/** An emulated account, looked at from outside of any browser. */
export interface TestAccount {
  world: string;
  /** Of the sandbox that serves it. */
  address: string;
  set(controls: Controls): Promise<void>;
  /** The customer of that ticket writes. */
  receive(ticketId: number, text: string): Promise<void>;
  /** A colleague of the agent writes in the account, without a workspace of their own. */
  save(agentId: number, ticketId: number, changes: object): Promise<void>;
  comments(ticketId: number): Promise<Comment[]>;
  requests(): Promise<LoggedRequest[]>;
  complaints(): Promise<string[]>;
  /** Replies that were recorded, oldest first. */
  replies(): Promise<EventRecord[]>;
  counters(): Promise<EventRecord[]>;
  forget(): Promise<void>;
}

/** Where globalSetup has started the sandbox. */
const sandboxUrl = (): string => process.env['SANDBOX_URL'] ?? 'http://localhost:4870';

export function openAccount(world: string, address = sandboxUrl()): TestAccount {
  const call = async (method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> => {
    const url = `${address}/sandbox/${path}?world=${world}`;
    const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer.json();
  };
  const requests = async () => (await call('GET', 'requests')) as LoggedRequest[];
  const records = async (kind: string): Promise<EventRecord[]> => {
    const written = (await requests()).filter(isWritten).map(toRecord);
    const newest = new Map(written.map((record) => [record.externalId, record]));
    return [...newest.values()].filter(({ fields }) => fields['kind'] === kind);
  };
  return {
    world,
    address,
    set: async (controls) => void (await call('POST', 'controls', controls)),
    receive: async (ticketId, text) => void (await call('POST', `tickets/${ticketId}/receive`, { text })),
    save: async (agentId, ticketId, changes) =>
      void (await call('POST', `tickets/${ticketId}/save`, { agentId, changes })),
    async comments(ticketId) {
      const view = (await call('GET', `tickets/${ticketId}`)) as { ticket: { comments: Comment[] } };
      return view.ticket.comments;
    },
    requests,
    complaints: async () => (await call('GET', 'complaints')) as string[],
    replies: () => records('reply'),
    counters: () => records('counter'),
    forget: async () => void (await call('POST', 'reset')),
  };
}

/** A record that the account took: read from its log, since asking its API would use up its limit. */
const isWritten = ({ method, url, status }: LoggedRequest): boolean =>
  method === 'PATCH' && url.includes('/custom_objects/throughline_event/records') && status < 300;

function toRecord({ body }: LoggedRequest): EventRecord {
  const { custom_object_record: record } = JSON.parse(body ?? '{}') as {
    custom_object_record: { external_id: string; custom_object_fields: Record<string, unknown> };
  };
  return { externalId: record.external_id, fields: record.custom_object_fields };
}
