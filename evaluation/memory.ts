import { proposeMemories } from '../src/customer/memory/proposeMemories';
import { resolveMemories } from '../src/customer/memory/resolveMemories';
import type { MemoryEntry, MemoryProposal } from '../src/model/memory';
import { countAnswer } from './score';
import type { Tally } from './score';

interface ProposalRow {
  messages: { ticket: number; day: string; author: 'customer' | 'agent' | 'bot'; text: string }[];
  expected: { kind: string; value: string; quote: string; ticket: number }[];
}

interface ContradictionRow {
  entries: MemoryEntry[];
  now: string;
  brandId: number | null;
  areBrandsJoined: boolean;
  /** Ids of what holds. */
  expected: string[];
}

/** See evaluation/memory/FORMAT.md. */
export type MemoryRow = ProposalRow | ContradictionRow;

export interface MemoryPrediction {
  proposed?: MemoryProposal[];
  current?: string[];
}

/** What an agent would be asked to remember, or which of the planted words hold. */
export function predictMemory(row: MemoryRow): MemoryPrediction {
  if ('entries' in row) {
    const { current } = resolveMemories(row.entries, { ...row, now: Date.parse(row.now) });
    return { current: current.map(({ id }) => id) };
  }
  const said = row.messages.map(({ ticket, day, author, text }) => ({
    ticketId: ticket,
    at: day,
    author,
    text,
  }));
  return { proposed: proposeMemories(said) };
}

/** `quote` counts whether a right proposal names the ticket and holds the labelled words. */
export function countMemory(
  row: MemoryRow,
  { proposed = [], current = [] }: MemoryPrediction,
  tally: (name: string) => Tally,
): void {
  if ('entries' in row) {
    const isSame = [...row.expected].sort().join() === [...current].sort().join();
    return countAnswer(tally('contradictions'), true, isSame);
  }
  const isSame = (one: { kind: string; value: string }, other: { kind: string; value: string }): boolean =>
    one.kind === other.kind && one.value === other.value;
  for (const label of row.expected) {
    const found = proposed.find((one) => isSame(one, label));
    for (const name of ['proposals', label.kind]) countAnswer(tally(name), true, found !== undefined);
    const isQuoted = found?.ticketId === label.ticket && found.quote.includes(label.quote);
    if (found) countAnswer(tally('quote'), true, isQuoted);
  }
  for (const one of proposed.filter((each) => !row.expected.some((label) => isSame(each, label))))
    for (const name of ['proposals', one.kind]) countAnswer(tally(name), false, true);
}
