/**
 * What is handed in. Everything outside the program is reached through these; the rooms above `zendesk/` and `browser/`
 * know nothing else, so they run unchanged in a spec, in the sandbox and in Zendesk.
 */
import type { Agent, Draft, Ticket } from './ticket';
import type { Message } from './transcript';

export interface HttpRequest {
  /** A path of Zendesk's own API (`/api/v2/…`) or an https URL of another service. */
  url: string;
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** JSON body with data from outside. `{{` in it is escaped, so no placeholder of a stranger is ever replaced. */
  json?: unknown;
  /** JSON body written wholly by us, in which `{{setting.x}}` is meant to be replaced by the host. */
  template?: string;
  /** Headers written by us; `{{setting.x}}` is replaced by the host when `isSecure`. */
  headers?: Record<string, string>;
  /** It changes nothing, though it is a POST: its answer may be given again. A GET is one unless told. */
  isReading?: boolean;
  /** Through the host's proxy with secure settings put in. */
  isSecure?: boolean;
  signal?: AbortSignal;
  /** Our own time limit in ms; 15,000 unless told. */
  timeoutMs?: number;
}

/** Answers parsed JSON. Fails with an `OutsideError` (lib/errors), with the signal's reason when aborted. */
export type Request = (request: HttpRequest) => Promise<unknown>;

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

export interface Ids {
  /** A fresh unique id. */
  next(): string;
}

/** Installation settings that the app may see (secure ones never are), as strings; '' when unset. */
export type Settings = Readonly<Record<string, string | number | boolean | null>>;

/** The ticket on screen and what happens to it. Each `on…` gives back the function that ends it. */
export interface TicketHost {
  ticket(): Promise<Ticket>;
  agent(): Promise<Agent>;
  /** The live conversation as the host shows it, oldest first; [] if it cannot say. */
  conversation(): Promise<Message[]>;
  onConversationChanged(listener: (messages: Message[]) => void): () => void;
  onTicketChanged(listener: () => void): () => void;
  onShown(listener: (isShown: boolean) => void): () => void;
  /** Runs before the ticket is saved. A text that comes back holds the save once and is shown to the agent. */
  beforeSave(hook: () => Promise<string | null>): () => void;
  /** The ticket was not saved after all. */
  onSaveFailed(listener: () => void): () => void;
  /** Fixes the app's height in CSS pixels. */
  resize(height: number): void;
  /** Opens another ticket beside this one. */
  openTicket(id: number): void;
}

export interface Composer {
  /** The draft as it is now. Fails with an `OutsideError` of kind `missing` where the host does not let us read it. */
  read(): Promise<Draft>;
  /** Puts text at the cursor, or at the end where there is none; never replaces. Says where it went. */
  insert(text: string): Promise<'cursor' | 'end'>;
  /** Replaces the whole draft. The last resort: read, change, write. A rich draft is written as `html` where that is given. */
  write(text: string, html?: string): Promise<void>;
  onChange(listener: () => void): () => void;
}

/** A small key-value store of this browser, or memory where that is refused. */
export interface Store {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  /** All entries whose key starts with the prefix. */
  entries(prefix: string): Promise<[string, unknown][]>;
  /** False when what is kept dies with the page. */
  isPersistent: boolean;
}

/** Tabs and the background page of the same agent in the same browser. */
export interface Channel {
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): () => void;
}

/** Our two objects in the account. */
export type ObjectKey = 'throughline_event' | 'throughline_document';

export interface RecordEntry {
  externalId: string;
  fields: Record<string, unknown>;
  updatedAt: string;
  updatedBy: string;
  /** Whose it is, as Zendesk stamped it; absent where it does not say. */
  createdBy?: string;
}

export interface RecordPage {
  records: RecordEntry[];
  /** Cursor of the next page, null at the end. */
  next: string | null;
}

/**
 * Comparison of one field, ours or one of `created_at`, `updated_at`, `created_by_user`, `updated_by_user`: day between two
 * days, kind equals reply …
 */
export interface RecordFilter {
  field: string;
  operator: '$eq' | '$gte' | '$lte';
  value: string | number;
}

export type RecordSort = 'created_at' | '-created_at' | 'updated_at' | '-updated_at';

export interface Records {
  /** Creates or updates by external id: writing the same record twice leaves one. */
  upsert(
    object: ObjectKey,
    externalId: string,
    name: string,
    fields: Record<string, unknown>,
    signal?: AbortSignal,
  ): Promise<void>;
  /** Deletes by external id; fails as `missing` where there is none. */
  delete(object: ObjectKey, externalId: string, signal?: AbortSignal): Promise<void>;
  find(object: ObjectKey, externalId: string, signal?: AbortSignal): Promise<RecordEntry | null>;
  search(
    object: ObjectKey,
    filters: RecordFilter[],
    cursor: string | null,
    signal?: AbortSignal,
    /** `-` is newest first. Without it Zendesk gives the first 10,000 in an order of its own. */
    sort?: RecordSort,
  ): Promise<RecordPage>;
}

/** Many records at once, and the one thing that only one can do. */
export interface BulkRecords {
  /** Those that there are of these, in no order; as many requests as there are hundreds. */
  findMany(object: ObjectKey, externalIds: readonly string[], signal?: AbortSignal): Promise<RecordEntry[]>;
  /** False when there is one with this external id: of two who create it at once, one succeeds. */
  create(
    object: ObjectKey,
    externalId: string,
    name: string,
    fields: Record<string, unknown>,
    signal?: AbortSignal,
  ): Promise<boolean>;
  /** Asks for their deletion, which happens soon after; at most 100. Those that are gone are no failure. */
  deleteMany(object: ObjectKey, externalIds: readonly string[], signal?: AbortSignal): Promise<void>;
}
