import { isAbort, toProblem } from '../lib/errors';
import { limited } from '../lib/limited';
import type { Block } from '../model/problem';
import type { Agent, Ticket } from '../model/ticket';
import type { Message } from '../model/transcript';
import {
  askWhoItIs,
  assistTicket,
  learn,
  lookUpOrders,
  readConversation,
  renewOrders,
  searchKnowledge,
} from './assistTicket';
import { answered, createBoard, emptyAssistance } from './board';
import { decideFact, followDecisions, setSpeaker } from './decisions/decide';
import { lateDecisions } from './decisions/lateDecisions';
import { personKey } from './identity/judgeOrders';
import type { AssistParts } from './parts';
import type { TicketSession } from './session';
import { inTime } from './sources';
import { situationOf } from './understand';
import { fillInLater } from './laterOrders';
import { conclude, decisionsOf, newWork, reply, type Work } from './work';

/** A tab shown again after this long is renewed in place, in ms. */
const STALE_MS = 10 * 60_000;
/** A host that has not told by then will not, in ms. */
const TICKET_LIMIT_MS = 10_000;
/** What is good to know but holds nobody up: who is at the screen, and which order they chose, in ms. */
const AGENT_LIMIT_MS = 5_000;
const STORE_LIMIT_MS = 1_000;

/** Stands in for an agent of whom the host tells nothing. */
const NOBODY: Agent = { id: 0, name: '', role: '', locale: 'en', timeZone: 'UTC' };

/** The answer, or a stand-in where there is none, or none in time. */
const orInTime = <T>(limitMs: number, answer: Promise<T>, otherwise: T): Promise<T> =>
  limited(limitMs, answer).catch(() => otherwise);

/**
 * One ticket tab, from the moment it is shown until it closes. A tab that was never shown asks nothing. A new requester
 * aborts everything under way and starts afresh, so nothing of one person reaches another's panel.
 */
export function createTicketSession(parts: AssistParts): TicketSession {
  const hasNoShop = parts.connectors.length === 0;
  const board = createBoard(emptyAssistance(parts.clock.now(), hasNoShop));
  const life = new AbortController();
  let work = newWork(parts, board);
  let running = new AbortController();
  let renewing = new AbortController();
  let startedAt: number | null = null;
  let hasInserted = false;

  /** An abort is our own doing; anything else would be a fault of ours and must be seen. */
  const settle = (promise: Promise<unknown>) =>
    void promise.catch((error: unknown) => !isAbort(error) && rethrow(error));

  async function start(isAfresh: boolean): Promise<void> {
    running.abort();
    renewing.abort();
    const { signal } = (running = new AbortController());
    startedAt = parts.clock.now();
    if (isAfresh) {
      work = newWork(parts, board);
      hasInserted = false;
      board.update(() => emptyAssistance(parts.clock.now(), hasNoShop));
    }
    const own = work;
    const agent = orInTime(AGENT_LIMIT_MS, parts.host.agent(), NOBODY);
    const ticket = await inTime(TICKET_LIMIT_MS, signal, () => parts.host.ticket()).catch(noteNoTicket);
    if (!ticket || signal.aborted) return;
    const kept = (own.kept ??= lateDecisions(parts, ticket, life.signal, () => onDecisions(own)));
    [own.agentsChoice] = await Promise.all([keptChoice(ticket.id), kept.recall()]);
    if (signal.aborted) return;
    const known = await agent;
    if (signal.aborted) return;
    board.update((state) => ({ ...state, ticket, agent: known }));
    followDecisions(ticket, own);
    await assistTicket(ticket, own, signal);
  }

  /** The host does not tell which ticket this is: said in place of a panel, with another try. */
  function noteNoTicket(error: unknown): null {
    if (isAbort(error)) throw error;
    const problem = toProblem(error, { block: 'conversation', source: 'zendesk', label: 'Zendesk' });
    board.update((state) => ({
      ...state,
      transcript: answered({ value: state.transcript.value, problems: [problem] }, parts.clock.now()),
    }));
    return null;
  }

  async function keptChoice(ticketId: number): Promise<string | null> {
    const kept = await orInTime(STORE_LIMIT_MS, parts.store.get(`choice:${ticketId}`), null);
    return typeof kept === 'string' ? kept : null;
  }

  function onDecisions(own: Work): void {
    if (own !== work || life.signal.aborted) return;
    const problem = own.kept?.problem() ?? null;
    if (board.state().decisions.problem !== problem)
      board.update((state) => ({ ...state, decisions: { problem } }));
    if (decisionsOf(own) !== own.concluded) settle(concludeAgain());
  }

  /** Something that all the rest follows from is other than it was. */
  async function concludeAgain(): Promise<void> {
    const { signal } = running;
    const own = work;
    const { ticket } = board.state();
    conclude(own);
    const isAnswered = board.state().suggestions.value.offered.length > 0 || !isStillLooking();
    if (isAnswered) reply(own, isStillLooking());
    if (!ticket) return;
    await renewOrders(ticket, own, signal);
    if (!signal.aborted && isAnswered) reply(own, isStillLooking());
  }

  async function older(ticket: Ticket): Promise<void> {
    const own = work;
    const { signal } = running; // another ticket may come while the code does
    const { joinOlder } = await import('./olderPages');
    if (!signal.aborted && (await joinOlder(ticket, own, signal))) await concludeAgain();
  }

  async function olderOrders(source: string): Promise<void> {
    const own = work;
    const { signal } = running;
    const { joinOlderOrders } = await import('./moreOrders');
    if (!signal.aborted && (await joinOlderOrders(own, source, signal))) await concludeAgain();
  }

  /** The conversation moved on: join it, conclude again, and look for replies to what they want now. */
  function onMessages(messages: Message[]): void {
    if (startedAt === null || board.state().transcript.isLoading) return;
    work.kept?.renew();
    const known = work.read?.messages ?? [];
    const merged = parts.mergeMessages(known, messages);
    if (merged.length === known.length) return;
    work.read = { ...(work.read ?? { source: 'live', isComplete: true }), messages: merged };
    conclude(work);
    const shown = board.state().transcript.value?.messages ?? [];
    board.update((state) => ({
      ...state,
      newMessage: hasInserted ? (newestOfCustomer(shown, known.length) ?? state.newMessage) : null,
    }));
    settle(renewReplies());
  }

  async function renewReplies(): Promise<void> {
    renewing.abort();
    const { signal } = (renewing = new AbortController());
    const own = work;
    if (await learn(own, parts.loadReading)) conclude(own);
    await searchKnowledge(own, signal);
    // A renewal that overtakes the first look must not pass off half of it as the whole.
    if (!signal.aborted && own === work) reply(own, isStillLooking());
  }
  function isStillLooking(): boolean {
    const { transcript, customer, orders } = board.state();
    return [transcript, customer, orders].some((part) => part.isLoading);
  }

  async function onTicketChanged(): Promise<void> {
    const before = board.state().ticket;
    // What the host told while we are starting may already be of the ticket before.
    if (!before) return startedAt === null ? undefined : start(true);
    const { signal } = running;
    const ticket = await inTime(TICKET_LIMIT_MS, signal, () => parts.host.ticket()).catch(() => null);
    if (signal.aborted) return;
    if (!ticket) return start(true); // nobody knows any more whose ticket this is
    if (ticket.id !== before.id || ticket.requester.id !== before.requester.id) return start(true);
    board.update((state) => ({ ...state, ticket }));
    followDecisions(ticket, work);
    await again(ticket, 'conversation');
  }

  async function again(ticket: Ticket, block: Block): Promise<void> {
    const { signal } = running;
    if (block === 'conversation') await readConversation(ticket, work, signal);
    if (block === 'customer') await askWhoItIs(ticket, work, signal);
    if (block === 'orders' || block === 'customer') {
      await lookUpOrders(ticket, work, signal);
      await fillInLater(work, signal);
    }
    if (block === 'suggestions') conclude(work);
    await renewReplies();
  }

  function decide(change: () => void): void {
    change();
    conclude(work);
    reply(work, false);
  }

  const ends = [
    parts.host.onShown((isShown) => {
      if (!isShown) return;
      work.kept?.renew();
      if (startedAt === null) settle(start(true));
      else if (parts.clock.now() - startedAt > STALE_MS) settle(start(false));
    }),
    parts.host.onConversationChanged(onMessages),
    parts.host.onTicketChanged(() => settle(onTicketChanged())),
  ];

  return {
    state: board.state,
    subscribe: board.subscribe,
    chooseOrder(orderId) {
      decide(() => (work.agentsChoice = orderId));
      const { ticket } = board.state();
      if (ticket) settle(parts.store.set(`choice:${ticket.id}`, orderId).catch(() => undefined));
    },
    acceptPossibleOrders: (orderIds) =>
      decide(() => {
        const persons = work.found.filter(({ id }) => orderIds.includes(id)).map(personKey);
        work.accepted = new Set([...work.accepted, ...persons]);
      }),
    retry(block) {
      const { ticket } = board.state();
      if (block === 'records') work.kept?.retry();
      else if (ticket) settle(again(ticket, block));
      else settle(start(true));
    },
    readOlder() {
      const { ticket } = board.state();
      if (ticket) settle(older(ticket));
    },
    readOlderOrders: (source) => settle(olderOrders(source)),
    setSpeaker(message, speaker) {
      setSpeaker(work, message, speaker);
      onDecisions(work);
    },
    decideFact(factId, decision) {
      const refusal = decideFact(work, factId, decision);
      if (!refusal) onDecisions(work);
      return refusal;
    },
    gathered() {
      const situation = situationOf(board.state(), parts.clock.now());
      return situation && { situation, candidates: work.candidates.value };
    },
    noteInsert() {
      hasInserted = true;
      board.update((state) => ({ ...state, newMessage: null }));
    },
    dispose() {
      life.abort();
      running.abort();
      renewing.abort();
      ends.forEach((end) => end());
    },
  };
}

const newestOfCustomer = (messages: Message[], from: number): string | null =>
  messages.slice(from).findLast((message) => message.speaker === 'customer')?.text ?? null;

function rethrow(error: unknown): never {
  throw error;
}
