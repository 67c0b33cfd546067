import { compareReply } from '../acceptance/compare';
import type { Counter } from '../acceptance/counter';
import type { Evidence } from '../acceptance/evidence';
import type { OutboxEntry, TabMessage } from '../acceptance/messages';
import type { Outbox } from '../acceptance/outbox';
import { withComparison } from '../acceptance/pendingReply';
import { isAbort } from '../lib/errors';
import type { Channel, Clock } from '../model/ports';
import type { Insertions } from './insertions';
import type { Reviews } from './reviews';

/** The host tells of a save within seconds; then the comments are asked. */
const FIRST_LOOK_MS = 10_000;
const LONGEST_LOOK_MS = 1_800_000;
/** Comments to read: mostly it is the newest; after a while offline it may be further down. */
const FEW = 5;
const MANY = 50;

export interface ReplyWatch {
  hear(message: TabMessage): Promise<void>;
  /** The host says that a ticket was saved; null when it does not say which. */
  noteSaved(ticketId: number | null): Promise<void>;
  /** Reads the comments of tickets whose pending replies are due. Rejects only when aborted. */
  look(signal: AbortSignal): Promise<void>;
  /** Connection is back: look again at once. */
  resume(): void;
}

/** Finds out which of the replies that tabs announced were really sent, and ends the lives of their suggestions. */
export function createReplyWatch(parts: {
  outbox: Outbox;
  counter: Counter;
  insertions: Insertions;
  reviews: Pick<Reviews, 'confirm'>;
  channel: Channel;
  clock: Clock;
  readComments: (ticketId: number, count: number, signal: AbortSignal) => Promise<Evidence[]>;
}): ReplyWatch {
  const { outbox, counter, insertions, reviews, channel, clock } = parts;
  const looks = new Map<number, { tries: number; notBefore: number }>();
  const savedAt = new Map<number, number>();

  const end = async ({ ticketId, at }: { ticketId: number; at: number }) => {
    await counter.consume(ticketId, at);
    await insertions.forget(ticketId, at);
  };
  const noteConfirmed = async (entry: OutboxEntry) => {
    await end(entry);
    reviews.confirm(entry.id);
    channel.post({ type: 'counted', ticketId: entry.ticketId, at: entry.at } satisfies TabMessage);
  };

  const noteSaved = async (ticketId: number | null) => {
    if (ticketId === null) return resume();
    savedAt.set(ticketId, clock.now());
    const settled = await outbox.confirmSaved(ticketId);
    if (settled === 'unclear') looks.set(ticketId, { tries: 0, notBefore: 0 });
    else if (settled !== 'none') await noteConfirmed(settled);
  };

  const noteSaving = async ({ ticketId, at, entry }: Extract<TabMessage, { type: 'saving' }>) => {
    await outbox.doubt(ticketId, at);
    if (!entry) return;
    await outbox.add(entry);
    looks.set(ticketId, { tries: 0, notBefore: clock.now() + FIRST_LOOK_MS });
    if ((savedAt.get(ticketId) ?? 0) >= at) await noteSaved(ticketId); // the host was quicker than the tab
  };

  const noteStep = async (step: Extract<TabMessage, { type: 'step' }>) => {
    await counter.note(step);
    if (step.insertion) await insertions.keep(step.ticketId, step.insertion);
    if (step.state === 'undone') await insertions.undo(step.ticketId, step.suggestionId);
  };

  /** A draft that could not be read is compared now, if this page still knows what was inserted. */
  const complete = (entry: OutboxEntry, item: Evidence): OutboxEntry =>
    entry.digest === null
      ? withComparison(entry, compareReply(insertions.of(entry.ticketId), item.text))
      : entry;

  const lookAt = async (ticketId: number, signal: AbortSignal) => {
    const { tries } = looks.get(ticketId) ?? { tries: 0 };
    const notBefore = clock.now() + Math.min(LONGEST_LOOK_MS, FIRST_LOOK_MS * 3 ** (tries + 1));
    looks.set(ticketId, { tries: tries + 1, notBefore });
    try {
      const items = await parts.readComments(ticketId, tries === 0 ? FEW : MANY, signal);
      for (const entry of await outbox.confirmBy(ticketId, items, complete)) await noteConfirmed(entry);
    } catch (error) {
      if (isAbort(error)) throw error; // anything else: looked at again later
    }
  };

  const resume = () => {
    for (const [ticketId, look] of looks) looks.set(ticketId, { ...look, notBefore: 0 });
  };

  return {
    noteSaved,
    resume,
    async hear(message) {
      if (message.type === 'step') await noteStep(message);
      if (message.type === 'saving') await noteSaving(message);
      if (message.type === 'counted') await end(message);
      if (message.type === 'sent') {
        await outbox.add(message.entry);
        await noteConfirmed(message.entry);
      }
      if (message.type === 'inserted') {
        for (const each of message.insertions) await insertions.keep(message.ticketId, each);
      }
    },
    async look(signal) {
      const pending = (await outbox.entries()).filter((entry) => entry.state === 'pending');
      const newest = new Map(pending.map((entry) => [entry.ticketId, entry.at]));
      for (const [ticketId, at] of newest) {
        const notBefore = looks.get(ticketId)?.notBefore ?? at + FIRST_LOOK_MS;
        if (notBefore <= clock.now()) await lookAt(ticketId, signal);
      }
    },
  };
}
