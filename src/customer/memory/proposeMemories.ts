import { fold, splitSentences } from '../../facts';
import type { MemoryEntry, MemoryProposal } from '../../model/memory';
import { isDenied } from './denied';
import { readPreferences } from './readPreferences';
import { ASKED, MAY_ASK, ONCE, OTHERS } from './words';

/** A message of this ticket or an earlier one. */
export interface Said {
  ticketId: number;
  /** ISO time or day. */
  at: string;
  author: 'customer' | 'agent' | 'bot';
  text: string;
}

/** In so many conversations it must be seen, unless it was said to last. */
const CONVERSATIONS = 3;

/** A sentence longer than that is none that a colleague would read as a quote. */
const QUOTE = 300;

interface Reading extends MemoryProposal {
  isLasting: boolean;
}

/**
 * What an agent may be asked to remember: what this customer said in so many words, or what came up in three
 * conversations. Of each kind the last word only, and nothing that is remembered already. `messages` in the order in
 * which they were written; only the customer's own words count.
 */
export function proposeMemories(
  messages: readonly Said[],
  known: readonly Pick<MemoryEntry, 'kind' | 'value'>[] = [],
): MemoryProposal[] {
  const readings = messages.filter(({ author }) => author === 'customer').flatMap(readMessage);
  const last = new Map<string, MemoryProposal>();
  for (const reading of readings) {
    const proposal = reading.isLasting ? proposed(reading, 'said') : seenOften(reading, readings);
    const matter = reading.kind === 'size' ? `size:${reading.value.split(':')[0]}` : reading.kind;
    const before = last.get(matter);
    // What was only seen does not stand against what was said.
    if (proposal && !(proposal.sureness === 'seen' && before?.sureness === 'said'))
      last.set(matter, proposal);
  }
  const isKnown = ({ kind, value }: MemoryProposal): boolean =>
    known.some((one) => one.kind === kind && one.value === value);
  return [...last.values()].filter((proposal) => !isKnown(proposal));
}

const proposed = (
  { kind, value, quote, ticketId, at }: Reading,
  sureness: MemoryProposal['sureness'],
): MemoryProposal => ({ kind, value, quote, ticketId, at, sureness });

function seenOften(reading: Reading, readings: readonly Reading[]): MemoryProposal | null {
  const same = readings.filter(({ kind, value }) => kind === reading.kind && value === reading.value);
  const tickets = new Set(same.map(({ ticketId }) => ticketId));
  return tickets.size >= CONVERSATIONS && same.at(-1) === reading ? proposed(reading, 'seen') : null;
}

function readMessage({ text, ticketId, at }: Said): Reading[] {
  return splitSentences(text).flatMap((span) => {
    const quote = text.slice(span.start, span.end).trim();
    const folded = fold(quote);
    if (quote.length > QUOTE || isDenied(folded) || isElse(folded)) return [];
    return readPreferences(folded).map((found) => ({
      ...found,
      quote,
      ticketId,
      at,
      sureness: 'said' as const,
    }));
  });
}

/** Of somebody else, of this once, or only a question. */
const isElse = (folded: string): boolean =>
  OTHERS.test(folded) ||
  ONCE.test(folded) ||
  (folded.endsWith('?') && !ASKED.test(folded) && !MAY_ASK.test(folded));
