import type { BriefLine, BriefPromise } from '../../model/brief';
import type { Fact } from '../../model/fact';
import type { Order } from '../../model/order';
import type { Transcript } from '../../model/transcript';
import { detectLanguage } from '../language';
import { briefLine } from './briefLine';
import { dayAt, readPromises, type PromiseMade } from './promises';

const DAY_MS = 86_400_000;

/** What a promise is held against. */
export interface Held {
  transcript: Transcript | null;
  order: Order | undefined;
  now: number;
  timeZone: string;
}

const UNDER_WAY = new Set(['processing', 'partlyShipped', 'shipped', 'outForDelivery', 'deliveryFailed']);

/** The order that the facts confirm, or the only one. */
export const orderMeant = (facts: readonly Fact[], orders: readonly Order[]): Order | undefined => {
  const id = facts.findLast(({ orderId, isSuperseded }) => orderId !== undefined && !isSuperseded)?.orderId;
  if (id !== undefined) return orders.find((order) => order.id === id);
  return orders.length === 1 ? orders[0] : undefined;
};

/** Does the record, or what was said since, show that it was kept? */
const isKept = ({ kind, turn }: PromiseMade, { order, transcript }: Held): boolean => {
  if (kind === 'delivery') return order?.status === 'delivered';
  if (kind === 'refund') return (order?.refunds.length ?? 0) > 0;
  const later = transcript?.messages.slice(turn + 1) ?? [];
  return kind === 'reply' && later.some(({ speaker, isPublic }) => speaker === 'agent' && isPublic);
};

const toPromise = (made: PromiseMade, held: Held): BriefPromise => {
  const isOver = made.dueAt < dayAt(held.now, held.timeZone);
  return {
    label: { key: 'brief.promise', values: { kind: made.kind } },
    messageId: made.messageId,
    dueAt: new Date(made.dueAt).toISOString().slice(0, 10),
    state: isKept(made, held) ? 'kept' : isOver ? 'overdue' : 'open',
  };
};

const promisesIn = ({ transcript, now, timeZone }: Held): PromiseMade[] => {
  if (!transcript) return [];
  const spoken = transcript.messages
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 2_000);
  return readPromises(transcript, { now, timeZone, locale: detectLanguage(spoken) ?? 'en' });
};

/** Everything that was promised with a day, oldest first: kept, overdue or open. The same said again counts once, as it was said last. */
export function ledger(held: Held): BriefPromise[] {
  const latest = new Map<string, BriefPromise>();
  for (const made of promisesIn(held)) {
    const key = `${made.kind} ${made.dueAt}`;
    latest.delete(key);
    latest.set(key, toPromise(made, held));
  }
  return [...latest.values()];
}

const line = (kind: string, due: number, held: Held, messageId: string | null): BriefLine => {
  const late = Math.max(0, Math.round((dayAt(held.now, held.timeZone) - due) / DAY_MS));
  // Noon, so that the day is the same in every zone near the reader's.
  return briefLine('promised', { kind, due: due + DAY_MS / 2, late }, messageId, late > 0);
};

/** The last promise that is not kept, in one row; else the day that the shop promised for the order under way. */
export function promisedLine(held: Held): BriefLine | null {
  const last = promisesIn(held).findLast((made) => !isKept(made, held));
  if (last) return line(last.kind, last.dueAt, held, last.messageId);
  const { order } = held;
  const due =
    order && UNDER_WAY.has(order.status) && order.promisedAt ? Date.parse(order.promisedAt) : Number.NaN;
  return Number.isNaN(due) ? null : line('delivery', dayAt(due, held.timeZone), held, null);
}
