/** What a hook came to: `error` is what the app gave as its reason, of any type. */
export type HookAnswer = { ok: true } | { ok: false; error: unknown };

/** The document on the other end: an iframe over the wire, or a client in the same process. */
export interface Peer {
  post(event: string, message: unknown, instanceGuid: string): void;
  /** Runs the handlers of a hook. Never settles if the app never answers: the caller limits the time. */
  ask(hook: string): Promise<HookAnswer>;
}

export type Location = 'ticket_sidebar' | 'nav_bar' | 'background';

/** One loaded copy of the app. Its guid is also the `app_guid` of its iframe. */
export interface AppInstance {
  guid: string;
  location: Location;
  ticketId: number | null;
  peer: Peer | null;
  registered: boolean;
  /** How many handlers each document has on each event of this instance. */
  subscriptions: Map<Peer, Map<string, number>>;
  /** CSS pixels as asked for by `resize`; null until the app asks. */
  size: { width: string | null; height: number | null };
  isShown: boolean;
  /** Which events of the present showing the app has heard; a handler that comes later is still owed one. */
  told: Set<string>;
}

export function createInstance(guid: string, location: Location, ticketId: number | null): AppInstance {
  return {
    guid,
    location,
    ticketId,
    peer: null,
    registered: false,
    subscriptions: new Map(),
    size: { width: null, height: null },
    isShown: false,
    told: new Set(),
  };
}

const CORE = [
  /^app\.(registered|activated|deactivated|expanded|collapsed|willDestroy|route\.changed)$/,
  /^instance\.(created|registered)$/,
  /^context\.updated$/,
  /^colorScheme\.changed$/,
  /^pane\.(activated|deactivated)$/,
  /^ticket\.(save|saved|updated)$/,
  /^ticket\.submit\.(start|done|fail|always)$/,
  /^ticket\.(assignee\.(user|group)(\.\w+)?|brand|collaborators|comments|conversation|custom_field_\d+)\.changed$/,
  /^ticket\.(customField:\w+|externalId|form\.id|priority|requester(\.\w+)?|status|statusCategory)\.changed$/,
  /^ticket\.(subject|tags|type|viewers|due_date|sharedWith|editor\.targetChannel|editor\.capabilities)\.changed$/,
  /^(ticket\.)?comment\.(text|type|attachments)\.changed$/,
  /^channel\.changed$/,
];
const OWNED = /^(app|instance|context|colorScheme|pane|ticket|comment|channel)\./;

/** An event name that looks like the platform's but is none: most likely a slip of the pen. */
export const isUnknownEvent = (event: string): boolean =>
  OWNED.test(event) && !CORE.some((pattern) => pattern.test(event));

/** Sets how many handlers a document has on an event. */
export function countSubscribers(instance: AppInstance, peer: Peer, event: string, count: number): void {
  const counts = instance.subscriptions.get(peer) ?? new Map<string, number>();
  counts.set(event, count);
  instance.subscriptions.set(peer, counts);
  if (count > 0 && instance.isShown) tellShown(instance);
}

export const hasSubscriber = (instance: AppInstance, event: string): boolean =>
  [...instance.subscriptions.values()].some((counts) => (counts.get(event) ?? 0) > 0);

/** Posts an event to those who subscribed to it, and to nobody else. */
export function emit(instance: AppInstance, event: string, message?: unknown): void {
  for (const [peer, counts] of instance.subscriptions) {
    if ((counts.get(event) ?? 0) > 0) peer.post(event, message, instance.guid);
  }
}

/** A property changed: its own event, and the wildcard for those who listen to everything. */
export function emitChange(instance: AppInstance, property: string, value: unknown): void {
  emit(instance, `${property}.changed`, value);
  emit(instance, '*.changed', { propertyName: property, newValue: value });
}

/** The app is on screen now. */
export function activate(instance: AppInstance): void {
  if (instance.isShown) return;
  instance.isShown = true;
  tellShown(instance);
}

function tellShown(instance: AppInstance): void {
  const events = instance.location === 'nav_bar' ? ['app.activated', 'pane.activated'] : ['app.activated'];
  for (const event of events) {
    if (instance.told.has(event) || !hasSubscriber(instance, event)) continue;
    instance.told.add(event);
    emit(instance, event);
  }
}

export function deactivate(instance: AppInstance): void {
  if (!instance.isShown) return;
  instance.isShown = false;
  instance.told.clear();
  emit(instance, 'app.deactivated');
  if (instance.location === 'nav_bar') emit(instance, 'pane.deactivated');
}
