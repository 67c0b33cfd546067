import type { Arm, DismissReason, Insertion, ReplyEvent } from '../model/acceptance';
import type { Channel, Clock, Ids, Settings, Store } from '../model/ports';
import type { ReviewPair } from '../model/review';
import type { Message } from '../model/transcript';
import { dayOf } from './day';
import { digest } from './digest';
import { createAuthorship } from './authorship';
import { isControlDay, isControlTicket } from './control';
import { exploreFields, exploreValues, LAST_SET, type LastSet } from './explore';
import { type LifeState, type LifeStep, type OutboxEntry, parseMessage, type TabMessage } from './messages';
import type { ReplyContext } from './normalise';
import { createOutbox } from './outbox';
import { pendingReply, type ReplyFacts } from './pendingReply';
import { createSuggestionLife } from './suggestionLife';

/** A store or a host that does not answer must not hold up the agent's save, in ms. */
const HOOK_LIMIT_MS = 150;

export interface TicketAcceptanceParts {
  ticketId: number;
  agentId: number;
  agentName: string;
  /** Stands for account, installation and agent in record ids: `acceptanceScope(…)`. */
  scope: string;
  /** Of the installation: whether a control group runs, and which fields of the ticket are for Explore. */
  settings: Settings;
  /** Sets fields of the ticket on screen by their ids, in one call. Only in the save hook. */
  setFields: (values: LastSet['values']) => Promise<void>;
  /** What is kept of a reply for review, without personal data; null where review is off. */
  review: ((sent: SentReply) => ReviewPair | null) | null;
  /** The account's zone, an IANA name. */
  timeZone: string;
  channel: Channel;
  store: Store;
  clock: Clock;
  ids: Ids;
}

/** A reply on its way: how it is counted, what of ours was in the draft, and the draft; `atFirst` is the composer's own. */
export interface SentReply {
  event: ReplyEvent;
  insertions: readonly Insertion[];
  text: string;
  atFirst: string;
}

/** What a ticket tab tells of its suggestions. Everything goes to the background page; nothing here waits for an answer. */
export interface TicketAcceptance {
  /**
   * All suggestions on offer, each with the texts that Insert and Insert all would put into the draft. Telling the same again is
   * harmless; what was offered before and is missing has expired.
   */
  offer(suggestions: { id: string; texts: string[] }[]): void;
  /** It is the open one. */
  see(suggestionId: string): void;
  insert(insertion: Omit<Insertion, 'isWhole'>): void;
  undo(suggestionId: string): void;
  /** Told again when the agent says why. */
  dismiss(suggestionId: string, reason: DismissReason | null): void;
  /** It was dismissed by mistake. */
  restore(suggestionId: string): void;
  /** What stands in the draft of ours, from any tab. */
  insertions(): Insertion[];
  /** In the save hook: `text` is the draft, null where it cannot be read. Takes milliseconds, never rejects. */
  save(facts: ReplyFacts, text: string | null, context?: ReplyContext): Promise<void>;
  /**
   * The live conversation as it is now. The first call that has messages tells what is old (an empty one may be a read that
   * failed); later ones count the agent's new messages. `factsOf` is asked once for each message of the agent's. `isLog`: as the
   * conversation log has it, under other ids, where the host tells of no change: only the newest that holds what was inserted.
   */
  seeConversation(
    messages: readonly Message[],
    factsOf: (message: Message) => ReplyFacts,
    isLog?: boolean,
  ): void;
  /** What the background says of the records: at once if it has said so before, and whenever it says it again. */
  onStatus(listener: (status: RecordsStatus) => void): () => void;
  dispose(): void;
}

export type RecordsStatus = Omit<Extract<TabMessage, { type: 'status' }>, 'type'>;

export function createTicketAcceptance(parts: TicketAcceptanceParts): TicketAcceptance {
  const { ticketId, scope, channel, store, clock, ids } = parts;
  const life = createSuggestionLife();
  const outbox = createOutbox(store, clock);
  const listeners = new Set<(status: RecordsStatus) => void>();
  const known = new Set<string>();
  const offered = new Map<string, string[]>();
  const author = createAuthorship(parts, life);
  let status: RecordsStatus | null = null;
  let isWatching = false;
  let isOpened = false;
  let isTold = false;

  const post = (message: TabMessage) => channel.post(message);
  const today = () => dayOf(clock.now(), parts.timeZone);
  const step = (suggestionId: string, state: LifeState, more: Partial<LifeStep> = {}) => {
    const told = { suggestionId, state, reason: null, at: clock.now(), insertion: null, ...more };
    if (life.apply(told)) post({ type: 'step', ticketId, day: today(), ...told });
  };
  const greet = () => {
    post({ type: 'hello', ticketId });
    const insertions = life.insertions();
    if (insertions.length > 0) post({ type: 'inserted', ticketId, insertions, marks: [] });
  };

  const hear = (message: TabMessage) => {
    if (message.type === 'awake') greet();
    if (message.type === 'status') {
      status = message;
      for (const listener of listeners) listener(message);
    }
    if (!('ticketId' in message) || message.ticketId !== ticketId) return;
    if (message.type === 'step') life.apply(message);
    if (message.type === 'counted') life.endBefore(message.at);
    if (message.type === 'inserted') {
      for (const each of message.insertions) life.apply(toStep(each));
      life.restore(message.marks);
    }
  };

  /** In a comparison ticket nothing is offered unless the agent opened it all the same. */
  const armOf = ({ ticket }: ReplyFacts): Arm | null => {
    if (!isControlDay(parts.settings, today())) return null;
    if (!isControlTicket(ticket.requester.id, parts.settings, today())) return 'offered';
    return isOpened ? 'opened' : 'silent';
  };
  const entryFor = (id: string, text: string | null, facts: ReplyFacts, context: ReplyContext) =>
    pendingReply({ id, at: clock.now(), day: today(), arm: armOf(facts), facts, text, context }, life);

  /** Only now, when the ticket is saved in any case: set at insertion, a field would make the tab unsaved and start triggers. */
  const tellFields = async ({ event, at }: OutboxEntry) => {
    const fields = exploreFields(parts.settings);
    const values = fields && exploreValues(fields, event);
    if (!values) return;
    await parts.setFields(values);
    await store.set(LAST_SET, { ticketId, values, at } satisfies LastSet);
  };

  /** Nothing that is kept for people to read may keep anybody from sending. */
  const tellReview = (entry: OutboxEntry | null, text: string | null, atFirst = '') => {
    if (!entry || text === null || !parts.review) return;
    try {
      const pair = parts.review({ event: entry.event, insertions: life.insertions(), text, atFirst });
      if (pair) post({ type: 'review', pair });
    } catch {
      return;
    }
  };

  const save = async (facts: ReplyFacts, text: string | null, context: ReplyContext = {}) => {
    // A live message leaves by Send, not by the save; it is counted when it stands in the conversation.
    const entry =
      facts.target === 'message'
        ? null
        : entryFor(`r-${scope}-${ticketId}-${ids.next()}`, text, facts, context);
    if (entry)
      await within(HOOK_LIMIT_MS, Promise.all([store.isPersistent && outbox.add(entry), tellFields(entry)]));
    tellReview(entry, text, context.atFirst);
    post({ type: 'saving', ticketId, at: entry?.at ?? clock.now(), entry });
  };

  const countMessage = (message: Message, facts: ReplyFacts) => {
    // Nothing of ours was there to be used, and the guard had nothing to say; one such message tells of a compared ticket.
    const isTelling = life.counts().offered > 0 || Object.keys(facts.guard).length > 0;
    if (!isTelling && (isTold || armOf(facts) === null)) return;
    isTold = true;
    const proof = `message:${digest(message.id)}`;
    // Nobody's scope: whichever tab or agent takes the message for theirs, it is one record.
    const entry = entryFor(`m-${ticketId}-${digest(message.id)}`, message.text, facts, {});
    tellReview(entry, message.text);
    if (entry) post({ type: 'sent', entry: { ...entry, target: 'message', state: 'confirmed', proof } });
    life.endBefore(clock.now());
  };

  /** The host may show later what the log had first. */
  const inLog = new Set<string>();
  const seeLog = (messages: readonly Message[], factsOf: (message: Message) => ReplyFacts) => {
    const newest = messages.findLast((message) => author.isMine(message));
    if (!newest || known.has(newest.id) || !author.isNewOfOurs(newest)) return;
    known.add(newest.id);
    inLog.add(newest.text);
    countMessage(newest, { ...factsOf(newest), target: 'message' });
  };

  const seeConversation: TicketAcceptance['seeConversation'] = (messages, factsOf, isLog) => {
    if (isLog) return seeLog(messages, factsOf);
    const fresh = messages.filter(({ id, text }) => !known.has(id) && !inLog.has(text));
    for (const message of fresh) known.add(message.id);
    const mine = fresh.filter((message) =>
      isWatching ? author.isMine(message) : author.isMine(message) && author.isNewOfOurs(message),
    );
    isWatching ||= messages.length > 0;
    for (const message of mine) countMessage(message, { ...factsOf(message), target: 'message' });
  };

  const stop = channel.listen((raw) => {
    const message = parseMessage(raw);
    if (message) hear(message);
  });
  greet();
  return {
    offer(suggestions) {
      const gone = [...offered.keys()].filter((id) => !suggestions.some((each) => each.id === id));
      for (const id of gone) {
        offered.delete(id);
        step(id, 'expired');
      }
      for (const { id, texts } of suggestions) {
        isOpened = true;
        offered.set(id, texts);
        life.recall(id, texts);
        step(id, 'offered');
      }
    },
    see: (id) => step(id, 'seen'),
    insert(insertion) {
      const [sure = '', all = ''] = offered.get(insertion.suggestionId) ?? [];
      const isWhole = all.includes(insertion.text) && !sure.includes(insertion.text);
      step(insertion.suggestionId, 'inserted', { insertion: { ...insertion, isWhole } });
    },
    undo: (id) => step(id, 'undone'),
    dismiss: (id, reason) => step(id, 'dismissed', { reason }),
    restore: (id) => step(id, 'restored'),
    insertions: () => life.insertions().filter((each) => !each.isUndone),
    save: (facts, text, context) => save(facts, text, context).catch(() => undefined),
    seeConversation,
    onStatus(listener) {
      listeners.add(listener);
      if (status) listener(status);
      return () => listeners.delete(listener);
    },
    dispose: stop,
  };
}

const toStep = (insertion: Insertion) => ({
  suggestionId: insertion.suggestionId,
  state: insertion.isUndone ? ('undone' as const) : ('inserted' as const),
  reason: null,
  at: Date.parse(insertion.at),
  insertion,
});

/** Resolves when the work is done, has failed, or takes too long. */
const within = (ms: number, work: Promise<unknown>): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    work.then(done, done);
  });
