import { createPseudonyms } from '../src/checks/redaction';
import { countAnswer } from './score';
import type { Tally } from './score';

export interface PiiRow {
  full_text: string;
  spans: { entity_type: string; start_position: number; end_position: number }[];
}

/** Labels of the set that are held against us; the others are personal too, but no kind of ours. */
const KINDS: Readonly<Record<string, string>> = {
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
  CREDIT_CARD: 'card',
  IBAN_CODE: 'iban',
  PERSON: 'person',
  STREET_ADDRESS: 'street',
  US_SSN: 'national id',
  IP_ADDRESS: 'ip',
};

export interface PiiPrediction {
  text: string;
  spans: [start: number, end: number, kind: string][];
}

/** With an empty dictionary: nothing but the text itself tells what is personal in it. */
export function predictPii({ full_text }: PiiRow): PiiPrediction {
  const { text, hidden } = createPseudonyms([], []).redact(full_text);
  return { text, spans: hidden.map(({ start, end, kind }) => [start, end, kind]) };
}

/** A label is hidden when four fifths of its signs are; `other words kept` counts the words that no label covers. */
export function countPii(
  { full_text, spans }: PiiRow,
  prediction: PiiPrediction,
  tally: (name: string) => Tally,
): void {
  const hidden = covered(full_text.length, prediction.spans);
  for (const { entity_type, start_position: start, end_position: end } of spans) {
    const kind = KINDS[entity_type];
    const signs = full_text.slice(start, end).replace(/\s/g, '').length;
    const hiddenSigns = hidden.slice(start, end).filter(Boolean).length;
    if (kind !== undefined) countAnswer(tally(kind), true, hiddenSigns >= 0.8 * Math.max(1, signs));
  }
  const personal = covered(
    full_text.length,
    spans.map(({ start_position, end_position }) => [start_position, end_position, '']),
  );
  for (const { index, 0: word } of full_text.matchAll(/[\p{L}\p{N}_]+/gu)) {
    const isCovered = (by: boolean[]): boolean => by.slice(index, index + word.length).some(Boolean);
    if (!isCovered(personal)) countAnswer(tally('other words kept'), true, !isCovered(hidden));
  }
}

function covered(length: number, spans: PiiPrediction['spans']): boolean[] {
  const signs = Array.from({ length }, () => false);
  for (const [start, end] of spans) signs.fill(true, start, end);
  return signs;
}
