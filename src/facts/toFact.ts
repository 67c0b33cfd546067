import type { Fact, Slot } from '../model/fact';
import type { Message } from '../model/transcript';
import { factId } from './factId';
import type { Known } from './known';

const SECRET: ReadonlySet<Slot> = new Set<Slot>(['securityAnswer', 'iban']);

/** The check digit of payment cards. */
const isCard = (value: string): boolean => {
  if (!/^\d{13,19}$/.test(value)) return false;
  const sum = Array.from(value)
    .toReversed()
    .reduce((total, sign, index) => {
      const digit = Number(sign) * (index % 2 === 1 ? 2 : 1);
      return total + (digit > 9 ? digit - 9 : digit);
    }, 0);
  return sum % 10 === 0;
};

/** A fact of what was read in a message of the transcript. */
export const toFact = (known: Known, message: Message, turn: number): Fact => ({
  id: factId(known.slot, known.value, message.id, known.start),
  slot: known.slot,
  value: known.value,
  quote: message.text.slice(known.start, known.end),
  place: { messageId: message.id, turn, start: known.start, end: known.end },
  at: message.at,
  how: known.how,
  isSuperseded: false,
  standing: SECRET.has(known.slot) || isCard(known.value) ? 'sensitive' : 'unchecked',
});
