import * as v from 'valibot';
import { type InsertionMark, markSchema } from '../acceptance/messages';
import { toMark } from '../acceptance/suggestionLife';
import type { Insertion } from '../model/acceptance';
import type { Store } from '../model/ports';

/**
 * What was inserted in which ticket and not sent yet: with its text in this page's memory, without it in the store. A tab that
 * is opened later learns of it from here; after a restart of the whole browser page only the mark is left.
 */
export interface Insertions {
  keep(ticketId: number, insertion: Insertion): Promise<void>;
  undo(ticketId: number, suggestionId: string): Promise<void>;
  /** With text. */
  of(ticketId: number): Insertion[];
  /** Those of which the text is not known here. */
  marksOf(ticketId: number): Promise<InsertionMark[]>;
  /** They belong to a reply that was sent at that time (ms). */
  forget(ticketId: number, upTo: number): Promise<void>;
}

export function createInsertions(store: Store): Insertions {
  const memory = new Map<number, Map<string, Insertion>>();
  const keyOf = (ticketId: number, suggestionId = ''): string => `mark:${ticketId}:${suggestionId}`;
  const readMarks = async (ticketId: number) =>
    (await store.entries(keyOf(ticketId))).flatMap(([, value]) => {
      const parsed = v.safeParse(markSchema, value);
      return parsed.success ? [parsed.output] : [];
    });

  const keep = async (ticketId: number, insertion: Insertion) => {
    const ofTicket = memory.get(ticketId) ?? new Map<string, Insertion>();
    memory.set(ticketId, ofTicket.set(insertion.suggestionId, insertion));
    await store.set(keyOf(ticketId, insertion.suggestionId), toMark(insertion));
  };

  return {
    keep,
    async undo(ticketId, suggestionId) {
      const known = memory.get(ticketId)?.get(suggestionId);
      if (known) return keep(ticketId, { ...known, isUndone: true });
      const mark = (await readMarks(ticketId)).find((each) => each.suggestionId === suggestionId);
      if (mark) await store.set(keyOf(ticketId, suggestionId), { ...mark, isUndone: true });
    },
    of: (ticketId) => [...(memory.get(ticketId)?.values() ?? [])],
    async marksOf(ticketId) {
      return (await readMarks(ticketId)).filter((mark) => !memory.get(ticketId)?.has(mark.suggestionId));
    },
    async forget(ticketId, upTo) {
      const isOver = (each: { at: string }): boolean => !(Date.parse(each.at) > upTo);
      const ofTicket = memory.get(ticketId) ?? new Map<string, Insertion>();
      for (const [id, insertion] of ofTicket) if (isOver(insertion)) ofTicket.delete(id);
      for (const mark of await readMarks(ticketId)) {
        if (isOver(mark)) await store.delete(keyOf(ticketId, mark.suggestionId));
      }
    },
  };
}
