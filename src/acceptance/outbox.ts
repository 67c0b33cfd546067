import * as v from 'valibot';
import type { Clock, Store } from '../model/ports';
import { type Evidence, matchEvidence } from './evidence';
import { entrySchema, type OutboxEntry } from './messages';
import { type RecordWriter, waitAfter } from './recordWriter';
import { createSerial } from './serial';

const PREFIX = 'outbox:';
const LIFETIME_MS = 12 * 3_600_000;
/** The host's word that a ticket was saved holds for an entry this young. */
const SAVED_MS = 300_000;

/** Finishes an entry with the text that was really sent. */
export type Completion = (entry: OutboxEntry, item: Evidence) => OutboxEntry;

/**
 * Replies on their way to the account's records: pending → confirmed → written. Every state is in the store before the next
 * step is taken, and a record's id is fixed from the start, so that a crash at any point neither loses nor doubles one.
 * Written entries stay for 12 h as the memory of what has been counted. No entry holds text.
 */
export interface Outbox {
  /** Adds an entry unless its id is known. A live message that was seen comes in confirmed. */
  add(entry: OutboxEntry): Promise<void>;
  /** The ticket is being saved again: earlier pending entries now need a comment as proof. */
  doubt(ticketId: number, before: number): Promise<void>;
  /** Oldest first. */
  entries(): Promise<OutboxEntry[]>;
  /** The host says that the ticket was saved. Gives back the entry that this settles; 'unclear' if comments must be read. */
  confirmSaved(ticketId: number): Promise<OutboxEntry | 'unclear' | 'none'>;
  /** Confirms what the items prove, and gives it back. */
  confirmBy(ticketId: number, items: Evidence[], complete: Completion): Promise<OutboxEntry[]>;
  /** Writes what is confirmed and due. Rejects only when aborted, or when the store fails. */
  flush(writer: RecordWriter, signal?: AbortSignal): Promise<void>;
  /** Forgets what is older than 12 h. */
  expire(): Promise<void>;
}

export function createOutbox(store: Store, clock: Clock): Outbox {
  const serially = createSerial();
  const put = (entry: OutboxEntry) => store.set(PREFIX + entry.id, entry);

  const entries = async (): Promise<OutboxEntry[]> => {
    const found = (await store.entries(PREFIX)).map(([, value]) => v.safeParse(entrySchema, value));
    return found.flatMap((each) => (each.success ? [each.output] : [])).sort((a, b) => a.at - b.at);
  };
  const ofTicket = async (ticketId: number) =>
    (await entries()).filter((entry) => entry.ticketId === ticketId);
  const pendingOf = async (ticketId: number) =>
    (await ofTicket(ticketId)).filter((each) => each.state === 'pending');

  const add = async (entry: OutboxEntry) => {
    if ((await store.get(PREFIX + entry.id)) === undefined) await put(entry);
  };

  const doubt = async (ticketId: number, before: number) => {
    for (const entry of await pendingOf(ticketId))
      if (entry.at < before) await put({ ...entry, isDoubtful: true });
  };

  const confirmSaved = async (ticketId: number) => {
    const [entry, ...others] = await pendingOf(ticketId);
    if (!entry) return 'none';
    const isOld = clock.now() - entry.at > SAVED_MS;
    if (others.length > 0 || entry.isDoubtful || entry.digest === null || isOld) return 'unclear';
    await put({ ...entry, state: 'confirmed', proof: '' });
    return entry;
  };

  const confirmBy = async (ticketId: number, items: Evidence[], complete: Completion) => {
    const confirmed: OutboxEntry[] = [];
    for (const [entry, item] of matchEvidence(await ofTicket(ticketId), items)) {
      const isNew = entry.state === 'pending';
      const whole = isNew ? complete(entry, item) : entry;
      await put({ ...whole, state: isNew ? 'confirmed' : entry.state, proof: item.id });
      if (isNew) confirmed.push(whole);
    }
    return confirmed;
  };

  /** On the entry as it is now: it may have got its proof while the record was being written. */
  const change = async (entry: OutboxEntry, changed: Partial<OutboxEntry>) => {
    const parsed = v.safeParse(entrySchema, await store.get(PREFIX + entry.id));
    await put({ ...(parsed.success ? parsed.output : entry), ...changed });
  };

  const flush = async (writer: RecordWriter, signal?: AbortSignal) => {
    const confirmed = (await serially(entries)).filter((entry) => entry.state === 'confirmed');
    for (const entry of confirmed.filter((each) => each.notBefore <= clock.now())) {
      const outcome = await writer.write(entry.event, signal);
      if (outcome === 'later') return;
      const attempts = entry.attempts + 1;
      const refused = { attempts, notBefore: clock.now() + waitAfter(attempts) };
      await serially(() => change(entry, outcome === 'written' ? { state: 'written' } : refused));
    }
  };

  const expire = async () => {
    const oldest = clock.now() - LIFETIME_MS;
    for (const entry of await entries()) if (entry.at < oldest) await store.delete(PREFIX + entry.id);
  };

  return {
    add: (entry) => serially(() => add(entry)),
    doubt: (ticketId, before) => serially(() => doubt(ticketId, before)),
    entries: () => serially(entries),
    confirmSaved: (ticketId) => serially(() => confirmSaved(ticketId)),
    confirmBy: (ticketId, items, complete) => serially(() => confirmBy(ticketId, items, complete)),
    flush,
    expire: () => serially(expire),
  };
}
