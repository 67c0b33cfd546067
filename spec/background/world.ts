import { setImmediate } from 'node:timers';
import {
  createTicketAcceptance,
  type TicketAcceptance,
  type TicketAcceptanceParts,
} from '../../src/acceptance/ticketAcceptance';
import type { ReplyFacts } from '../../src/acceptance/pendingReply';
import { startBackground, type BackgroundParts } from '../../src/background/startBackground';
import { createMemoryStore } from '../../src/browser/memoryStore';
import { OutsideError } from '../../src/lib/errors';
import type { Insertion } from '../../src/model/acceptance';
import type { Channel, Records, Store } from '../../src/model/ports';
import type { ProblemKind } from '../../src/model/problem';
import type { Message } from '../../src/model/transcript';

/** A browser with tabs and background pages, and the account behind it. Runs on jest's fake timers. */

const AGENT = 7;
export const clock = { now: () => Date.now() };

export interface Comment {
  id: number;
  ticketId: number;
  text: string;
  at: number;
  isPublic: boolean;
  authorId: number;
}

export type Fault = { status: number; kind: ProblemKind; isWrittenAnyway?: boolean } | null;

const fail = (fault: NonNullable<Fault>): OutsideError =>
  new OutsideError(fault.kind, `fault ${fault.status}`, {
    status: fault.status,
    ...(fault.status === 429 ? { values: { seconds: 20 } } : {}),
  });

/** Not `queueMicrotask`, which stands still with the fake timers. */
const later = (task: () => unknown): void => void Promise.resolve().then(task);

/** Delivers copies to everyone but the sender, later. */
export function createHub() {
  const ends = new Set<{ listeners: Set<(message: unknown) => void>; isOpen: boolean }>();
  return {
    heard: [] as unknown[],
    open(): Channel & { close(): void } {
      const own = { listeners: new Set<(message: unknown) => void>(), isOpen: true };
      ends.add(own);
      return {
        post: (message) => {
          if (!own.isOpen) return;
          this.heard.push(message);
          const copy = structuredClone(message);
          for (const end of ends) {
            if (end !== own) later(() => end.isOpen && end.listeners.forEach((listener) => listener(copy)));
          }
        },
        listen(listener) {
          own.listeners.add(listener);
          return () => own.listeners.delete(listener);
        },
        close: () => {
          own.isOpen = false;
        },
      };
    },
  };
}

/** The account's side: comments and records, with a fault for each call to come. */
export function createAccount() {
  const written = new Map<string, Record<string, unknown>>();
  const account = {
    comments: [] as Comment[],
    written,
    writes: 0,
    reads: 0,
    recordFault: (): Fault => null,
    readFault: (): Fault => null,
    records: {
      async upsert(_object, id, _name, fields) {
        account.writes += 1;
        const fault = account.recordFault();
        if (fault?.status === 409 && !written.has(id)) return void written.set(id, fields);
        if (!fault || fault.isWrittenAnyway) written.set(id, fields);
        if (fault) throw fail(fault);
      },
      delete: async () => undefined,
      find: async () => null,
      search: async () => ({ records: [], next: null }),
    } satisfies Records,
    async request({ url }: { url: string }): Promise<unknown> {
      account.reads += 1;
      const fault = account.readFault();
      if (fault) throw fail(fault);
      const [, ticket, size] =
        /tickets\/(\d+)\/comments\.json\?sort=-created_at&page\[size\]=(\d+)/.exec(url) ?? [];
      const found = account.comments.filter((each) => each.ticketId === Number(ticket)).toReversed();
      return { comments: found.slice(0, Number(size)).map(toWire) };
    },
    replies: () => [...written.values()].filter((fields) => fields['kind'] === 'reply'),
    counters: () => [...written.values()].filter((fields) => fields['kind'] === 'counter'),
  };
  return account;
}

const toWire = (comment: Comment) => ({
  id: comment.id,
  author_id: comment.authorId,
  public: comment.isPublic,
  created_at: new Date(Math.floor(comment.at / 1000) * 1000).toISOString().replace('.000', ''),
  html_body: `<div class="zd-comment"><p>${comment.text}</p></div>`,
});

/** A store that outlives a page; the page's own handle dies with it. */
export function createDisk(isPersistent = true) {
  const memory = createMemoryStore();
  return {
    open(): Store & { kill(): void } {
      let isDead = false;
      const guard = <T>(result: () => Promise<T>): Promise<T> =>
        isDead ? Promise.reject(new Error('the page is gone')) : result();
      return {
        isPersistent,
        get: (key) => guard(() => memory.get(key)),
        set: (key, value) => guard(() => memory.set(key, value)),
        delete: (key) => guard(() => memory.delete(key)),
        entries: (prefix) => guard(() => memory.entries(prefix)),
        kill: () => {
          isDead = true;
        },
      };
    },
  };
}

export type Disk = ReturnType<typeof createDisk>;
export type Hub = ReturnType<typeof createHub>;
export type Account = ReturnType<typeof createAccount>;

let lastId = 0;
export const ids = { next: () => `id-${++lastId}` };

export function openBackground(
  world: { hub: Hub; account: Account; disk: Disk },
  more: Partial<BackgroundParts> = {},
) {
  const channel = world.hub.open();
  const store = world.disk.open();
  const saved = new Set<(ticketId: number | null) => void>();
  const online = new Set<() => void>();
  const background = startBackground({
    agentId: AGENT,
    scope: 'scope',
    channel,
    memory: createHub().open(),
    store,
    records: world.account.records,
    request: world.account.request,
    clock,
    ids,
    locks: async (task) => {
      await task();
      return 'done';
    },
    knowledge: null,
    onTicketSaved: (listener) => {
      saved.add(listener);
      return () => saved.delete(listener);
    },
    onOnline: (listener) => {
      online.add(listener);
      return () => online.delete(listener);
    },
    ...more,
  });
  return {
    tellSaved: (ticketId: number | null) => saved.forEach((listener) => listener(ticketId)),
    tellOnline: () => online.forEach((listener) => listener()),
    /** As when the browser dies: nothing that was under way goes on. */
    crash() {
      store.kill();
      channel.close();
      background.stop();
    },
  };
}

export function openTab(
  world: { hub: Hub; disk: Disk },
  ticketId: number,
  more: Partial<TicketAcceptanceParts> = {},
): TicketAcceptance & { close(): void } {
  const channel = world.hub.open();
  const store = world.disk.open();
  const tab = createTicketAcceptance({
    ticketId,
    agentId: AGENT,
    agentName: 'Léa',
    scope: 'scope',
    settings: {},
    setFields: () => Promise.resolve(),
    review: null,
    timeZone: 'Europe/Paris',
    channel,
    store,
    clock,
    ids,
    ...more,
  });
  return {
    ...tab,
    close() {
      tab.dispose();
      channel.close();
      store.kill();
    },
  };
}

export const facts = (ticketId: number, more: Partial<ReplyFacts> = {}): ReplyFacts => ({
  ticket: {
    id: ticketId,
    subject: 'Where is it?',
    status: 'open',
    channel: 'email',
    isMessaging: false,
    brandId: 1,
    groupId: 2,
    tags: [],
    requester: { id: 9, name: 'Marie', email: 'marie@example.com', externalId: null },
  },
  target: 'public',
  language: 'en',
  guard: {},
  sourcesUp: ['zendesk'],
  engine: '0.1.0',
  ...more,
});

export const message = (id: string, text: string, more: Partial<Message> = {}): Message => ({
  id,
  speaker: 'agent',
  name: 'Léa',
  text,
  at: null,
  isPublic: true,
  attachments: [],
  choices: [],
  form: [],
  ...more,
});

export const insertion = (text: string, more: Partial<Insertion> = {}): Insertion => ({
  suggestionId: 's1',
  key: 'macro:1',
  origin: 'macro',
  language: 'en',
  situation: null,
  text,
  at: new Date().toISOString(),
  isUndone: false,
  isWhole: false,
  ...more,
});

export const addComment = (
  account: Account,
  ticketId: number,
  text: string,
  more: Partial<Comment> = {},
): void => {
  account.comments.push({
    id: account.comments.length + 1,
    ticketId,
    text,
    at: Date.now() + 400,
    isPublic: true,
    authorId: AGENT,
    ...more,
  });
};

/** Lets time pass, and everything happen that follows from it. */
export async function pass(ms: number): Promise<void> {
  await settle();
  await jest.advanceTimersByTimeAsync(ms);
  await settle();
}

/** Promises that wait for no timer. `node:timers` is real when the global timers are not. */
const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
