import { fold } from '../facts';
import type { Ask } from '../facts';
import type { Fact, Slot } from '../model/fact';
import type { Transcript } from '../model/transcript';

/** Slots that answer one another. */
const FAMILIES: readonly (readonly Slot[])[] = [
  ['orderNumber', 'bookingReference'],
  ['other:place', 'other:destination', 'other:origin'],
];

const answersSlot = (asked: Slot, known: Slot): boolean =>
  asked === known || FAMILIES.some((family) => family.includes(asked) && family.includes(known));

export function knownAnswer(
  ask: Ask,
  text: string,
  facts: Fact[],
  transcript: Transcript | null,
): Fact | null {
  const question = fold(text.slice(ask.start, ask.end));
  const slot = ask.slot;
  if (!slot) return null;
  const known = facts.filter(
    (fact) =>
      answersSlot(slot, fact.slot) &&
      !fact.isSuperseded &&
      (fact.standing === 'unchecked' || fact.standing === 'confirmed'),
  );
  if (known.some((f) => question.includes(fold(f.value)))) return null;
  return known.at(-1) ?? null;
}
