import type { Fact, Wish } from '../../../model/fact';
import { splitSentences } from '../../../facts';
import type { Asked, Situation } from '../../engine';

/** Only what is said since somebody else last spoke, else in the turn of the last wish, is wanted together. */
function lastStretch(facts: readonly Fact[], { transcript }: Situation): ReadonlySet<number> {
  const messages = transcript?.messages ?? [];
  const last = Math.max(...facts.map(({ place }) => place.turn));
  const turns = new Set([last]);
  const isTheirs = (turn: number): boolean => messages[turn]?.speaker === 'customer';
  for (let turn = last - 1; isTheirs(turn); turn -= 1) turns.add(turn);
  for (let turn = last + 1; isTheirs(turn); turn += 1) turns.add(turn);
  return turns;
}

export const isMatter = ({ slot, value, isSuperseded }: Fact): boolean =>
  !isSuperseded && (slot === 'problem' || (slot === 'wish' && value !== 'information'));

/** Wishes and troubles that are told together with the last of them, as they are said. */
export function wantedTogether(situation: Situation): Fact[] {
  const matters = situation.facts.filter(isMatter);
  if (matters.length === 0) return [];
  const turns = lastStretch(matters, situation);
  return matters
    .filter(({ place }) => turns.has(place.turn))
    .toSorted((a, b) => a.place.turn - b.place.turn || a.place.start - b.place.start);
}

/** True for what is said in the very sentence in which something is asked for: "cancel" beside "my subscription". */
export function isOfAsk(
  { value, place }: Fact,
  { turn, start, end }: Asked,
  { transcript }: Situation,
): boolean {
  if (place.turn !== turn || value === 'invoice') return false;
  const text = transcript?.messages[turn]?.text ?? '';
  const around = splitSentences(text).filter((one) => one.start < end && start < one.end);
  return around.some((one) => one.start <= place.start && place.start < one.end);
}

export const wishIn = ({ slot, value }: Fact): Wish | null => (slot === 'wish' ? (value as Wish) : null);

/** The sentence of theirs in which a fact stands. */
export function sentenceOf({ place }: Fact, { transcript }: Situation): string {
  const text = transcript?.messages.find(({ id }) => id === place.messageId)?.text ?? '';
  const around = splitSentences(text).find(({ start, end }) => start <= place.start && place.start < end);
  return around ? text.slice(around.start, around.end) : '';
}
