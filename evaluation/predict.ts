import { findAsks, guardDraft } from '../src/checks';
import { extractFacts } from '../src/facts';
import type { Fact } from '../src/model/fact';
import { SAID_ON, toTranscript } from './rows';
import type { Turn } from './rows';

export interface FactPrediction {
  slot: string;
  value: string;
  turn: number;
  start: number;
  end: number;
}

const CODES = new Set<string>([
  'bookingReference',
  'orderNumber',
  'accountNumber',
  'policyOrClaimNumber',
  'securityAnswer',
]);

const READING = { now: SAID_ON, locale: 'en' };

/** The sets count a postcode as a part of the address. */
const toPrediction = ({ slot, value, place }: Fact): FactPrediction => ({
  slot: slot === 'postcode' ? 'address' : slot,
  value,
  turn: place.turn,
  start: place.start,
  end: place.end,
});

/** A code that was corrected later was mistyped, and never told; a day or a name that was changed was. */
export const predictFacts = (turns: readonly Turn[]): { facts: FactPrediction[] } => ({
  facts: extractFacts(toTranscript(turns), READING)
    .filter(({ slot, isSuperseded }) => !(isSuperseded && CODES.has(slot)))
    .map(toPrediction),
});

export const predictAsks = (text: string): { asks: string[]; asking: boolean } => {
  const asks = findAsks(text);
  return { asks: [...new Set(asks.flatMap(({ slot }) => slot ?? []))], asking: asks.length > 0 };
};

/** The value is given in the customer's words, as the labels are. */
export const predictReask = (
  history: readonly Turn[],
  ask: string,
): { warn: boolean; value?: string; turn?: number } => {
  const transcript = toTranscript(history);
  const facts = extractFacts(transcript, READING);
  const warning = guardDraft({ text: ask, target: 'public', facts, transcript, orders: [] });
  if (!warning) return { warn: false };
  const { known } = warning;
  return known.kind === 'answer'
    ? { warn: true, value: known.answer, turn: known.turn }
    : { warn: true, value: known.fact.quote, turn: known.fact.place.turn };
};
