import type { QuestionOrigin } from '../acceptance/guardOutcome';
import type { ReplyFacts } from '../acceptance/pendingReply';
import type { TicketAcceptance } from '../acceptance/ticketAcceptance';
import type { TicketSession } from '../assist/session';
import type { GuardWarning } from '../checks';
import type { Translate } from '../lib/translate';
import type { Composer, Store, TicketHost } from '../model/ports';
import type { Suggestion } from '../model/suggestion';
import type { Message } from '../model/transcript';
import type { Draft, Ticket } from '../model/ticket';
import type { PanelParts } from '../panel/parts';
import type { Knowledge } from '../suggestions/engine';
import type { Install } from '../zendesk/install';
import { createGuardLog } from './guardLog';
import { createHold } from './hold';
import { squeeze } from './squeeze';

interface LifeParts {
  session: TicketSession;
  /** The one of this ticket: the host may use the same iframe for another. Null where nothing is counted. */
  acceptanceOf: (ticketId: number) => TicketAcceptance | null;
  host: TicketHost;
  composer: Composer;
  insertable: PanelParts['insertable'];
  guard: PanelParts['guard'];
  /** Where it is looked up which macro a question comes from. */
  knowledge: Knowledge;
  store: Store;
  /** The admin wants a reply with a needless question held once. */
  holdsOnce: boolean;
  translate: Translate;
  install: Install;
}

/**
 * Joins the panel to what is counted of it: what was offered, inserted, undone and dismissed, the guard's outcomes, and on
 * save the text that is really sent. Nothing here can keep an agent from saving, except one hold that the admin asked for.
 */
export function createLife(
  parts: LifeParts,
): Pick<PanelParts, 'life' | 'noteGuard' | 'onSent' | 'onCounted'> {
  const { session, host, composer } = parts;
  const guardLog = createGuardLog({ check: parts.guard, originOf });
  const hold = createHold({ ...parts, guardLog });
  const sentListeners = new Set<(text: string) => void>();
  /** Texts that the save hook has told of: the conversation shows them too, and they must not count twice. */
  const saved = new Set<string>();
  /** The one of them that may not be saved after all. */
  let saving: string | null = null;
  /** The draft at first: blank, or a signature. */
  let atFirst: string | null = null;
  let followed: number | null = null;
  const acceptance = () => {
    const { ticket } = session.state();
    return ticket && parts.acceptanceOf(ticket.id);
  };

  async function originOf({ question, known }: GuardWarning): Promise<QuestionOrigin | null> {
    const own = acceptance()?.insertions() ?? [];
    if (own.some(({ text }) => squeeze(text).includes(squeeze(question)))) return 'suggestion';
    const { toldIn, macroOf } = await import('./questionOrigin');
    const { language, transcript } = session.state();
    return (await macroOf(question, parts.knowledge, language ?? 'en')) ?? toldIn(known, transcript.value);
  }

  host.onSaveFailed(() => {
    if (saving !== null) saved.delete(saving);
    saving = null;
    guardLog.restore();
  });
  host.beforeSave(async () => {
    const reading = composer.read().catch(() => null);
    const held = await hold.ask(reading);
    if (held !== null) return held;
    const draft = await reading;
    const target = draft?.target ?? 'public';
    saving = draft && target !== 'message' ? squeeze(draft.text) : null;
    if (saving !== null) saved.add(saving);
    const isUntouched = draft !== null && atFirst !== null && squeeze(draft.text) === squeeze(atFirst);
    // A live message leaves by Send: what was asked in it is settled when it stands in the conversation.
    const guard = target === 'message' ? {} : guardLog.settle(draft?.text ?? null, target);
    const context = { isUntouched, ...(atFirst !== null && { atFirst }) };
    await acceptance()?.save(replyFacts(parts, guard, target), draft?.text ?? null, context);
    return null;
  });

  const factsOf = ({ text }: Message): ReplyFacts => {
    for (const listener of sentListeners) listener(text);
    return replyFacts(parts, guardLog.settle(text, 'message'), 'message');
  };
  let isTold = false;
  let log: unknown = null;
  const seeConversation = (messages: readonly Message[], isLog = false) => {
    if (!isLive(session.state().ticket)) return;
    const live = messages.filter(({ text }) => !saved.has(squeeze(text)));
    acceptance()?.seeConversation(live, factsOf, isLog);
  };
  host.onConversationChanged((messages) => {
    isTold = true;
    seeConversation(messages);
  });
  session.subscribe(() => {
    const { ticket, transcript } = session.state();
    // A host that tells of no change: what was sent stands in the log, whenever that is read again.
    if (!isTold && transcript.value !== log && transcript.value?.source === 'conversationLog') {
      log = transcript.value;
      seeConversation(transcript.value.messages, true);
    }
    if (!ticket || ticket.id === followed) return;
    followed = ticket.id;
    guardLog.clear();
    saved.clear();
    hold.follow(ticket.id);
    atFirst = null;
    void composer.read().then(
      ({ text }) => (atFirst = text),
      () => undefined,
    );
    void host.conversation().then(
      (messages) => seeConversation(messages),
      () => undefined,
    );
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
      dismissed: (...how) => acceptance()?.dismiss(...how),
      seen: (id) => acceptance()?.see(id),
      restored: (id) => acceptance()?.restore(id),
    },
    noteGuard: guardLog.note,
    onCounted: (listener) => acceptance()?.onStatus(listener) ?? (() => undefined),
    onSent(listener) {
      sentListeners.add(listener);
      return () => sentListeners.delete(listener);
    },
  };
}

/** `playbook:whereIsOrder/late` was for the situation whereIsOrder/late; macros and articles name none. */
const situationOf = (key: string): string | null => /^playbook:(.+)/.exec(key)?.[1] ?? null;

/** Replies may leave as live messages, of which no save tells. */
const isLive = (ticket: Ticket | null): boolean => ticket?.isMessaging === true || ticket?.channel === 'chat';

function replyFacts(
  { session, install }: LifeParts,
  guard: ReplyFacts['guard'],
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
    guard,
    sourcesUp: up.map(([name]) => name),
    engine: install.version,
  };
}
