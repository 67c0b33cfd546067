import type { Suggestion, Suggestions } from '../../model/suggestion';

/** Arrivals within this time of the first ones take their place at once; later ones wait to be asked for. In ms. */
const GRACE_MS = 1_000;
/**
 * What is read more closely once the first view stands comes within this time, in ms. Where the open reply is offered no more,
 * or the record decides better, that takes its place as long as nobody has touched the panel.
 */
const REREAD_MS = 8_000;

/** The suggestions on screen, which may be older than those at hand: what the agent reads is not swapped under their eyes. */
export interface Deck {
  shown: Suggestions | null;
  shownAt: number;
  /** When there was something to show for the first time. */
  firstAt: number;
  /** The one that is open; null where the orders to choose from take its place. */
  openId: string | null;
  dismissed: readonly string[];
  /** Those that were sent. */
  sent: readonly string[];
  /** What was at hand when the agent asked for a change; the next thing that arrives is the answer to it. */
  askedAt: Suggestions | null;
}

export const emptyDeck: Deck = {
  shown: null,
  shownAt: 0,
  firstAt: 0,
  openId: null,
  dismissed: [],
  sent: [],
  askedAt: null,
};

interface Moment {
  now: number;
  isBusy: boolean;
  /** False while sources are still being asked and it is too early to show half of it. */
  isReady: boolean;
}

const idsOf = (suggestions: Suggestions): string => suggestions.offered.map(({ id }) => id).join(' ');

/** The deck after new suggestions have come to hand. Gives back the same deck when nothing may change. */
export function settleDeck(deck: Deck, incoming: Suggestions, moment: Moment): Deck {
  if (incoming === deck.shown || (deck.shown === null && !moment.isReady)) return deck;
  if (!mayTake(deck, incoming, moment)) return deck;
  return takeDeck(isOutranked(deck, incoming) ? { ...deck, openId: null } : deck, incoming, moment.now);
}

/** The record decides now, where only a text of the account's was at hand before. */
function isOutranked({ shown, openId }: Deck, { offered: [first] }: Suggestions): boolean {
  const open = shown?.offered.find(({ id }) => id === openId);
  return first?.origin === 'playbook' && open !== undefined && open.origin !== 'playbook';
}

function mayTake(deck: Deck, incoming: Suggestions, { now, isBusy, isReady }: Moment): boolean {
  const { shown, shownAt, firstAt, openId, askedAt } = deck;
  if (shown === null || idsOf(shown) === idsOf(incoming)) return true;
  if (askedAt !== null && askedAt !== incoming) return true;
  if (!isReady) return false;
  const wasEmpty = shown.offered.length === 0;
  const isOpenGone = openId !== null && !incoming.offered.some(({ id }) => id === openId);
  const isBetter = isOpenGone || isOutranked(deck, incoming);
  const isSoon = now - shownAt < GRACE_MS || (isBetter && now - firstAt < REREAD_MS);
  return wasEmpty || (isSoon && !isBusy);
}

/** Shows what is at hand; what was open stays open if it is still offered. */
export function takeDeck(deck: Deck, incoming: Suggestions, now: number): Deck {
  const isSame = deck.shown !== null && idsOf(deck.shown) === idsOf(incoming);
  const isStillThere = incoming.offered.some(({ id }) => id === deck.openId);
  const first = incoming.offered.find(({ id }) => !isGone(deck, id));
  return {
    ...deck,
    shown: incoming,
    shownAt: isSame ? deck.shownAt : now,
    firstAt: deck.shown === null ? now : deck.firstAt,
    openId: isStillThere ? deck.openId : (first?.id ?? null),
    askedAt: null,
  };
}

/** The same when the agent asks for what is new: a reply that they had written is what they want to see. */
export function takeFreshDeck(deck: Deck, incoming: Suggestions, now: number): Deck {
  const isNew = ({ id }: Suggestion) => !deck.shown?.offered.some((each) => each.id === id);
  const written = incoming.offered.findLast((each) => each.origin === 'llm' && isNew(each));
  const taken = takeDeck(deck, incoming, now);
  return written ? { ...taken, openId: written.id } : taken;
}

const isGone = ({ dismissed, sent }: Deck, id: string): boolean =>
  dismissed.includes(id) || sent.includes(id);

/** Those that the agent has neither dismissed nor sent. */
export const inPlay = (deck: Deck): Suggestion[] =>
  deck.shown?.offered.filter(({ id }) => !isGone(deck, id)) ?? [];

/** How many wait behind "1 new". */
export const countFresh = ({ shown }: Deck, incoming: Suggestions): number =>
  shown === null
    ? 0
    : incoming.offered.filter(({ id }) => !shown.offered.some((each) => each.id === id)).length;

/** Moves to the next or the one before, round and round. */
export function turnDeck(deck: Deck, step: 1 | -1): Deck {
  const ids = inPlay(deck).map(({ id }) => id);
  const at = deck.openId === null ? -1 : ids.indexOf(deck.openId);
  const start = at === -1 && step === -1 ? 0 : at;
  return { ...deck, openId: ids[(start + step + ids.length) % Math.max(1, ids.length)] ?? null };
}

const openWithout = (deck: Deck, id: string): string | null => {
  if (deck.openId !== id) return deck.openId;
  const { openId } = turnDeck(deck, 1);
  return openId === id ? null : openId;
};

export const dismissFromDeck = (deck: Deck, id: string): Deck => ({
  ...deck,
  openId: openWithout(deck, id),
  dismissed: [...deck.dismissed, id],
});

/** It was sent: gone like one that was dismissed, and nothing that could be brought back. */
export const retireFromDeck = (deck: Deck, id: string): Deck => ({
  ...deck,
  openId: openWithout(deck, id),
  sent: [...deck.sent, id],
});

export const restoreToDeck = (deck: Deck, id: string): Deck => ({
  ...deck,
  openId: id,
  dismissed: deck.dismissed.filter((each) => each !== id),
});
