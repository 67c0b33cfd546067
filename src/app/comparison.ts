import { isControlTicket } from '../acceptance/control';
import { dayOf } from '../acceptance/day';
import type { Clock, Settings } from '../model/ports';
import type { SuggestReplies } from '../suggestions/engine';

interface ComparisonParts {
  settings: Settings;
  /** The account's zone, in which the comparison begins and ends. */
  timeZone: string;
  clock: Clock;
  /** The agent wants to see them: they are asked for again. */
  onOpen: () => void;
}

/**
 * Keeps replies back in comparison tickets, so that it can be seen what they change: the panel says so, and the agent may open
 * them all the same. Facts and the guard are as always.
 */
export function compared(suggest: SuggestReplies, parts: ComparisonParts): SuggestReplies {
  const { settings, timeZone, clock, onOpen } = parts;
  const opened = new Set<number>();
  return (situation, candidates) => {
    const all = suggest(situation, candidates);
    const { id, requester } = situation.ticket;
    const isKept = isControlTicket(requester.id, settings, dayOf(clock.now(), timeZone)) && !opened.has(id);
    if (!isKept || all.offered.length === 0) return all;
    const open = () => {
      opened.add(id);
      onOpen();
    };
    return { offered: [], silence: { reason: { key: 'comparison.kept' }, question: null, open } };
  };
}
