import type { ReplyFacts } from '../acceptance/pendingReply';
import type { TicketAcceptance } from '../acceptance/ticketAcceptance';
import type { TicketSession } from '../assist/session';
import type { Translate } from '../lib/translate';
import type { GuardSlot } from '../checks';
import type { Composer, TicketHost } from '../model/ports';
import type { Suggestion } from '../model/suggestion';
import type { Draft, Ticket } from '../model/ticket';
import type { PanelParts } from '../panel/parts';
import type { Install } from '../zendesk/install';

interface LifeParts {
  session: TicketSession;
  /** The one of this ticket: the host may use the same iframe for another. */
  acceptanceOf: (ticketId: number) => TicketAcceptance;
  host: TicketHost;
  composer: Composer;
  insertable: PanelParts['insertable'];
  guard: PanelParts['guard'];
  /** The admin wants a reply with a needless question held once. */
  holdsOnce: boolean;
  translate: Translate;
  install: Install;
}

/** Longer than this nobody's save waits for the guard, in ms. */
const HOLD_LIMIT_MS = 150;

/**
 * Joins the panel to what is counted of it: what was offered, inserted, undone and dismissed, the guard's outcomes, and on
 * save the text that is really sent. Nothing here can keep an agent from saving, except one hold that the admin asked for.
 */
export function createLife(parts: LifeParts): Pick<PanelParts, 'life' | 'noteGuard'> {
  const { session, host, composer } = parts;
  const guardOutcomes = new Map<GuardSlot, string>();
  /** Texts that the save hook has told of: the conversation shows them too, and they must not count twice. */
  const saved = new Set<string>();
  /** The one of them that may not be saved after all. */
  let saving: string | null = null;
  let hasHeld = false;
  /** The draft at first: blank, or a signature. */
  let untouched: string | null = null;
  let followed: number | null = null;
  const acceptance = () => {
    const { ticket } = session.state();
    return ticket && parts.acceptanceOf(ticket.id);
  };

  async function hold(draft: Draft): Promise<string | null> {
    if (!parts.holdsOnce || hasHeld || draft.target !== 'public') return null;
    const warning = parts.guard(draft, session.state());
    if (warning?.known.kind !== 'fact' || warning.known.fact.standing !== 'confirmed') return null;
    hasHeld = true;
    guardOutcomes.set(warning.slot, 'sentAnyway'); // until it is heeded
    const { quote } = warning.known.fact;
    return parts.translate('guard.held', { question: warning.question.trim(), answer: quote });
  }

  host.onSaveFailed(() => {
    if (saving !== null) saved.delete(saving);
    saving = null;
  });
  host.beforeSave(async () => {
    const draft = await composer.read().catch(() => null);
    const held = draft ? await within(HOLD_LIMIT_MS, hold(draft)) : null;
    if (held !== null) return held;
    const target = draft?.target ?? 'public';
    saving = draft && target !== 'message' ? squeeze(draft.text) : null;
    if (saving !== null) saved.add(saving);
    const isUntouched = draft !== null && squeeze(draft.text) === untouched;
    await acceptance()?.save(replyFacts(parts, guardOutcomes, target), draft?.text ?? null, { isUntouched });
    guardOutcomes.clear();
    return null;
  });

  const seeConversation: Parameters<TicketHost['onConversationChanged']>[0] = (messages) => {
    if (!isLive(session.state().ticket)) return;
    const live = messages.filter(({ text }) => !saved.has(squeeze(text)));
    acceptance()?.seeConversation(live, replyFacts(parts, guardOutcomes, 'message'));
  };
  host.onConversationChanged(seeConversation);
  session.subscribe(() => {
    const { ticket } = session.state();
    if (!ticket || ticket.id === followed) return;
    followed = ticket.id;
    guardOutcomes.clear();
    saved.clear();
    hasHeld = false;
    untouched = null;
    void composer.read().then(
      ({ text }) => (untouched = squeeze(text)),
      () => undefined,
    );
    void host.conversation().then(seeConversation, () => undefined);
  });

  const textsOf = (each: Suggestion): string[] =>
    [false, true].map((all) => parts.insertable(each, { all, draft: '' }));
  /** What we suggested of what was inserted: words that the agent wrote before inserting are the agent's change. */
  const ours = (suggestion: Suggestion, inserted: string): string => {
    const [own = inserted, all = inserted] = textsOf(suggestion);
    return own.includes(inserted) || all.includes(inserted) ? inserted : own;
  };

  return {
    life: {
      offered(suggestions) {
        acceptance()?.offer(suggestions.map((each) => ({ id: each.id, texts: textsOf(each) })));
      },
      inserted(suggestion, text) {
        const { id, key, origin, language } = suggestion;
        const at = new Date().toISOString();
        acceptance()?.insert({
          suggestionId: id,
          key,
          origin,
          language,
          situation: situationOf(key),
          text: ours(suggestion, text),
          at,
          isUndone: false,
        });
      },
      undone: (id) => acceptance()?.undo(id),
      dismissed: (id) => acceptance()?.dismiss(id),
    },
    noteGuard: (slot, outcome) => guardOutcomes.set(slot, outcome === 'warned' ? 'sentAnyway' : outcome),
  };
}

/** `playbook:whereIsOrder/late` was for the situation whereIsOrder/late; macros and articles name none. */
const situationOf = (key: string): string | null => /^playbook:(.+)/.exec(key)?.[1] ?? null;

/** Replies may leave as live messages, of which no save tells. */
const isLive = (ticket: Ticket | null): boolean => ticket?.isMessaging === true || ticket?.channel === 'chat';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

function replyFacts(
  { session, install }: LifeParts,
  guardOutcomes: ReadonlyMap<GuardSlot, string>,
  target: Draft['target'],
): ReplyFacts {
  const { ticket, language, transcript, customer, orders, suggestions } = session.state();
  if (!ticket) throw new Error('no ticket yet');
  const sources = { conversation: transcript, customer, orders, suggestions };
  const up = Object.entries(sources).filter(([, part]) => !part.isLoading && part.problems.length === 0);
  return {
    ticket,
    target,
    language,
    guard: Object.fromEntries(guardOutcomes),
    sourcesUp: up.map(([name]) => name),
    engine: install.version,
  };
}

const within = <T>(ms: number, work: Promise<T | null>): Promise<T | null> =>
  Promise.race([work, new Promise<null>((resolve) => setTimeout(() => resolve(null), ms))]);
