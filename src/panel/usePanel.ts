import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Assistance } from '../assist/session';
import type { Block } from '../model/problem';
import type { Suggestion } from '../model/suggestion';
import type { Ticket } from '../model/ticket';
import { useBusy } from '../ui/useBusy';
import { useNow } from '../ui/useNow';
import { useSettled } from '../ui/useSettled';
import { type AlertView, type Fit, viewAlert } from './derive/alert';
import { type BriefView, viewBrief } from './derive/brief';
import { inPlace, type KnownView, viewKnown } from './derive/known';
import { type OrderView, viewOrder } from './derive/order';
import { type PersonView, viewPerson } from './derive/person';
import { isSlow } from './derive/problems';
import { isSent } from './derive/sent';
import { createSay, type Say } from './derive/say';
import type { PanelParts } from './parts';
import { type DeckActions, type DeckView, useDeck } from './useDeck';
import { type DraftActions, type DraftView, type Insertion, useDraft } from './useDraft';

/** What is open in place, one at a time. */
export type Opened =
  | { kind: 'conversation'; messageId: string | null; isSearching: boolean }
  | {
      kind:
        'orders' | 'past' | 'customer' | 'possible' | 'known' | 'brief' | 'shortcuts' | 'writer' | 'language';
    }
  | { kind: 'fact'; id: string }
  | null;

export interface PanelView {
  root: RefObject<HTMLElement>;
  say: Say;
  now: number;
  person: PersonView;
  alert: AlertView | null;
  brief: BriefView;
  /** What the full brief and what stands in its text are made of; it stands still while somebody reads it. */
  whole: Pick<Assistance, 'brief' | 'facts'>;
  order: OrderView;
  known: KnownView;
  deck: DeckView;
  draft: DraftView;
  opened: Opened;
  open: (what: Opened) => void;
  /** Opens it, or closes it if it is what is open. */
  toggle: (what: NonNullable<Opened>) => void;
  deckActions: DeckActions;
  draftActions: DraftActions;
  /** What a model wrote for what is known now. */
  noteWritten: (written: readonly Suggestion[]) => void;
  /** What is offered now, in the language of the replies. */
  offering: Assistance;
  /** What is offered in place of what is at hand: replies in another language. Null: what is at hand. */
  offer: (toOffering: ((assistance: Assistance) => Assistance) | null) => void;
  /** Asks the sources of these blocks again: the answer takes its place at once, as the agent is waiting for it. */
  retry: (...blocks: Block[]) => void;
}

/** Everything that the panel shows and lets the agent do, from what it is handed. */
export function usePanel(parts: PanelParts, ticket: Ticket, assistance: Assistance): PanelView {
  const { clock, translate } = parts;
  const root = useRef<HTMLElement>(null);
  const isBusy = useBusy(root);
  const readClock = useCallback(() => clock.now(), [clock]);
  const now = useNow(readClock, isLoading(assistance) ? 1_000 : 60_000, true);
  const timeZone = assistance.agent?.timeZone;
  const say = useMemo(() => createSay(translate, timeZone, now), [translate, timeZone, now]);
  const [opened, open] = useState<Opened>(null);
  const [sent, setSent] = useState<readonly string[]>([]);
  const [written, noteWritten] = useState<readonly Suggestion[]>([]);
  const [toOffering, setOffering] = useState(() => asItIs);
  const unsent = useUnsent(toOffering(assistance), written, sent);
  const [draft, draftActions] = useDraft(parts, ticket);
  const isInUse = isBusy || draft.insertion !== null;
  const [deck, deckActions] = useDeck(unsent, { now: readClock(), isBusy: isInUse }, parts.life);
  const sentNow = isSent(draft.insertion, assistance) ? draft.insertion?.suggestion : undefined;
  useEffect(() => {
    if (!sentNow) return;
    setSent((keys) => [...keys, sentNow.key]);
    draftActions.forget();
    deckActions.retire(sentNow.id);
    // oxlint-disable-next-line react/exhaustive-deps -- once per reply that was sent; the actions are new on every draw
  }, [sentNow]);
  const alert = viewAlert(assistance, fitOf(draft.insertion, unsent), say);
  const known = {
    ...viewKnown(assistance, say, opened?.kind === 'fact' ? opened.id : null),
    ...(isAwaited(assistance.orders, now) && { isLoading: true }),
  };
  const brief = viewBrief(assistance, say);
  const [freed, setFreed] = useState<ReadonlySet<string>>();
  const shownAlert = useSettled(alert, alert?.key ?? '', isBusy, freed);
  const shownKnown = useSettled(known, known.isLoading ? '' : idsOf(known), isBusy, freed);
  const whole = useMemo(
    () => ({ brief: assistance.brief, facts: assistance.facts }),
    [assistance.brief, assistance.facts],
  );
  return {
    root,
    say,
    now,
    person: viewPerson(unsent, say),
    alert: shownAlert,
    brief,
    whole: useSettled(whole, String(brief.more), isBusy && opened?.kind === 'brief'),
    order: viewOrder(assistance, now, say),
    known: inPlace(shownKnown, known),
    deck,
    draft,
    opened,
    open,
    toggle: (what) => open(opened?.kind === what.kind && idOf(opened) === idOf(what) ? null : what),
    deckActions,
    draftActions,
    noteWritten,
    offering: unsent,
    offer: (next) => setOffering(() => next ?? asItIs),
    retry(...blocks) {
      setFreed(new Set([shownAlert?.key ?? '', idsOf(shownKnown)]));
      deckActions.expectChange();
      for (const block of blocks) parts.session.retry(block);
    },
  };
}

const asItIs = (assistance: Assistance): Assistance => assistance;

/** What a model wrote comes last; what the customer has just been told is not offered again. */
function useUnsent(
  assistance: Assistance,
  written: readonly Suggestion[],
  sent: readonly string[],
): Assistance {
  const { value } = assistance.suggestions;
  const unsent = useMemo(
    () =>
      sent.length + written.length === 0
        ? value
        : { ...value, offered: [...value.offered, ...written].filter(({ key }) => !sent.includes(key)) },
    [value, written, sent],
  );
  return { ...assistance, suggestions: { ...assistance.suggestions, value: unsent } };
}

const isLoading = ({ transcript, customer, orders, suggestions }: Assistance): boolean =>
  [transcript, customer, orders, suggestions].some((part) => part.isLoading);

/** The first answer of the shops decides which facts bear on the matter and which stand: they are drawn once, with it. */
const isAwaited = (orders: Assistance['orders'], now: number): boolean =>
  orders.isLoading && orders.value.length === 0 && orders.problems.length === 0 && !isSlow(orders, now);

const idsOf = ({ shown }: KnownView): string => shown.map(({ id }) => id).join(' ');

const idOf = (opened: NonNullable<Opened>): string => (opened.kind === 'fact' ? opened.id : '');

/** After a newer message: would we still offer what was inserted? */
function fitOf(insertion: Insertion | null, { suggestions }: Assistance): Fit {
  if (!insertion) return 'none';
  const { key, text } = insertion.suggestion;
  const isStillOffered = suggestions.value.offered.some((each) => each.key === key && each.text === text);
  return isStillOffered ? 'fits' : 'reread';
}
