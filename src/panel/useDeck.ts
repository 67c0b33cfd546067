import { useEffect, useState } from 'react';
import type { Assistance } from '../assist/session';
import type { DismissReason } from '../model/acceptance';
import type { Suggestion } from '../model/suggestion';
import type { Speaker, Transcript } from '../model/transcript';
import {
  countFresh,
  type Deck,
  dismissFromDeck,
  emptyDeck,
  inPlay,
  restoreToDeck,
  retireFromDeck,
  settleDeck,
  takeFreshDeck,
  turnDeck,
} from './derive/deck';
import { SLOW_MS } from './derive/problems';
import type { Life } from './parts';

/** How long the reasons for a dismissal stay on screen, in ms. */
const REASONS_MS = 4_000;

export interface DeckView {
  isLoading: boolean;
  /** Null when nothing is offered, and where orders to choose from stand in its place. */
  open: Suggestion | null;
  others: Suggestion[];
  /** How many wait behind "1 new". */
  fresh: number;
  /** The open one is no longer offered: what it says may have changed. */
  isStale: boolean;
  /** The one just dismissed, while its reasons are on screen. */
  dismissed: string | null;
  hasDismissed: boolean;
  /** One of them was sent, and the customer has not written since. */
  isAnswered: boolean;
}

export interface DeckActions {
  show: (id: string) => void;
  turn: (step: 1 | -1) => void;
  takeFresh: () => void;
  dismiss: () => void;
  giveReason: (reason: DismissReason) => void;
  restore: () => void;
  /** It has been sent: gone, and not counted as dismissed. */
  retire: (id: string) => void;
  /** The agent asked for something that changes what is offered: the answer may take its place at once. */
  expectChange: () => void;
}

/** Half of it is not shown while the rest is on its way, unless that takes long. */
function isReady({ suggestions, orders }: Assistance, now: number): boolean {
  if (!suggestions.isLoading && !orders.isLoading) return true;
  return suggestions.value.offered.length > 0 && now - Math.min(suggestions.since, orders.since) > SLOW_MS;
}

export function useDeck(
  assistance: Assistance,
  moment: { now: number; isBusy: boolean },
  life: Life,
): [DeckView, DeckActions] {
  const incoming = assistance.suggestions.value;
  const [deck, setDeck] = useState<Deck>(emptyDeck);
  const [dismissed, setDismissed] = useState<string | null>(null);
  // In a tie the orders to choose from come first; a reply is open there only if the agent opened it.
  const [isPicked, setPicked] = useState(false);
  const settled = settleDeck(deck, incoming, { ...moment, isReady: isReady(assistance, moment.now) });
  if (settled !== deck) setDeck(settled);
  useEffect(() => {
    if (dismissed === null) return undefined;
    const timer = setTimeout(() => setDismissed(null), REASONS_MS);
    return () => clearTimeout(timer);
  }, [dismissed]);

  const isHidden = assistance.choice.kind === 'tie' && !isPicked;
  const view = viewDeck(settled, assistance, dismissed, isHidden);
  useTold(settled, view.open?.id, life);
  const actions: DeckActions = {
    show(id) {
      setPicked(true);
      setDeck({ ...settled, openId: id });
    },
    turn(step) {
      setPicked(true);
      setDeck(turnDeck(settled, step));
    },
    takeFresh() {
      setPicked(true);
      setDeck(takeFreshDeck(settled, incoming, moment.now));
    },
    dismiss() {
      if (!view.open) return;
      setDeck(dismissFromDeck(settled, view.open.id));
      setDismissed(view.open.id);
      life.dismissed(view.open.id, null);
    },
    giveReason(reason) {
      if (dismissed !== null) life.dismissed(dismissed, reason);
      setDismissed(null);
    },
    restore() {
      const last = settled.dismissed.at(-1);
      if (last !== undefined) {
        setDeck(restoreToDeck(settled, last));
        life.restored(last);
      }
      setDismissed(null);
    },
    retire: (id) => setDeck(retireFromDeck(settled, id)),
    expectChange: () => setDeck({ ...settled, askedAt: incoming }),
  };
  return [view, actions];
}

const lastSpeaker = (transcript: Transcript | null): Speaker | undefined =>
  transcript?.messages.findLast(({ speaker }) => speaker === 'agent' || speaker === 'customer')?.speaker;

function viewDeck(
  deck: Deck,
  { suggestions, transcript }: Assistance,
  dismissed: string | null,
  isHidden: boolean,
): DeckView {
  const incoming = suggestions.value;
  const playing = inPlay(deck);
  const open = isHidden ? null : (playing.find(({ id }) => id === deck.openId) ?? null);
  return {
    isLoading: deck.shown === null,
    open,
    others: playing.filter((each) => each !== open),
    fresh: countFresh(deck, incoming),
    isStale: open !== null && !suggestions.isLoading && !incoming.offered.some(({ id }) => id === open.id),
    dismissed,
    hasDismissed: deck.dismissed.length > 0,
    isAnswered: deck.sent.length > 0 && lastSpeaker(transcript.value) === 'agent',
  };
}

/** Tells of each set of suggestions that is offered, and of each that is open. */
function useTold(deck: Deck, openId: string | undefined, life: Life): void {
  const offered = deck.shown?.offered;
  useEffect(() => {
    if (offered) life.offered(offered);
  }, [offered, life]);
  useEffect(() => {
    if (openId) life.seen(openId);
  }, [openId, life]);
}
