import type { Fact, Slot } from '../model/fact';
import type { Message } from '../model/transcript';
import { checksIdentity, findAsks } from './asks';
import type { Ask } from './asks';
import { asksDelivery, isCollected } from './read/delivery';
import type { Found, Reading } from './read/reading';
import { fold, READ_LIMIT, splitSentences, withoutRuns } from './text';
import { asksWhy, topicOf } from './topics';

/** What was last asked, and for how many more turns an answer may still come. */
export interface Question {
  slots: Slot[];
  /** Those that were answered meanwhile: a correction may answer them again. */
  answered: Slot[];
  choices: string[];
  /** It speaks of sending or fetching: then "mail" is a way of delivery. */
  isOfDelivery: boolean;
  patience: number;
}

export const NOTHING_ASKED: Question = {
  slots: [],
  answered: [],
  choices: [],
  isOfDelivery: false,
  patience: 0,
};
const PATIENCE = 2;

const PLACE: Slot = 'other:place';

/** "For security: in what city were you born?" asks for no place, but for a secret. */
const slotsAsked = (text: string, asks: readonly Ask[]): Set<Slot> => {
  const isSecret = asks.some(({ slot }) => slot === null || slot === PLACE) && checksIdentity(text);
  const slots = asks.flatMap(({ slot, start, end }) =>
    isSecret && (slot === null || slot === PLACE)
      ? 'securityAnswer'
      : (slot ?? topicOf(text.slice(start, end)) ?? []),
  );
  const isWhy = splitSentences(text).some(({ start, end }) => asksWhy(text.slice(start, end)));
  return new Set(isWhy ? [...slots, 'other:reason'] : slots);
};

/** What a message asks, or what of the question before it is still open. */
export const ask = (message: Message, before: Question): Question => {
  const text = withoutRuns(message.text.slice(0, READ_LIMIT));
  const asks = findAsks(text);
  const slots = slotsAsked(text, asks);
  if (asks.length > 0 || slots.size > 0 || message.choices.length > 0) {
    return {
      slots: [...slots],
      answered: [],
      choices: message.choices,
      isOfDelivery: asksDelivery(fold(text)),
      patience: PATIENCE,
    };
  }
  return before.patience > 0 ? { ...before, patience: before.patience - 1 } : NOTHING_ASKED;
};

/** True where a message is one of the buttons that were offered. */
export const isChosen = (reading: Reading, { choices }: Question): boolean => {
  const said = reading.folded.trim();
  return said !== '' && choices.some((choice) => fold(choice).trim() === said);
};

/** A button is its own words; what it means, if we can tell, stands beside it. */
export const choose = (reading: Reading, found: Found[], { slots }: Question): Found[] => {
  const start = reading.text.length - reading.text.trimStart().length;
  const words = reading.text.trim();
  const slot = slots[0] ?? (found.length === 0 ? 'other:choice' : null);
  const place = { start, end: start + words.length };
  const meant = found.map((one) =>
    one.slot === 'wish' || one.slot === 'problem' ? { ...one, ...place } : one,
  );
  return slot && !found.some((one) => one.slot === slot)
    ? [...meant, { slot, value: words, ...place }]
    : meant;
};

/** So many facts back a way of delivery may be told. */
const LATEST = 100;
const STORE = /^other:(?:store|shop|branch|location|magasin|boutique|filiale|tienda)$/;

/** "Which store?" where they want to fetch it asks for the place where it will wait. */
export const asPoint = (slots: Slot[], facts: readonly Fact[]): Slot[] => {
  if (!slots.some((slot) => STORE.test(slot))) return slots;
  const mode = facts.slice(-LATEST).findLast(({ slot }) => slot === 'deliveryMode');
  const isFetched = mode !== undefined && isCollected(fold(mode.value));
  return slots.map((slot) => (isFetched && STORE.test(slot) ? 'pickupPoint' : slot));
};
