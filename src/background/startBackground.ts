import { createCounter } from '../acceptance/counter';
import { asksForIndex, indexMessage } from '../acceptance/indexProgress';
import { parseMessage, type TabMessage } from '../acceptance/messages';
import { createOutbox } from '../acceptance/outbox';
import { createRecordWriter } from '../acceptance/recordWriter';
import type { Channel, Clock, Ids, Records, Request, Store } from '../model/ports';
import { createAlone, type Locks } from './alone';
import { readOwnComments } from './comments';
import { createGuardTallies } from './guardTallies';
import type { IndexedKnowledge } from './indexedKnowledge';
import { createInsertions } from './insertions';
import { keepMemory } from './memory';
import { createReplyWatch } from './replyWatch';
import { createReviews } from './reviews';

type Search = Extract<TabMessage, { type: 'search' }>;

const TICK_MS = 30_000;
/** For so long after its start a page takes over what an older one tells. */
const ADOPT_MS = 2_000;

export interface BackgroundParts {
  agentId: number;
  /** `acceptanceScope(…)`: the same as the tabs have. */
  scope: string;
  channel: Channel;
  /** Over which tabs share their answers. */
  memory: Channel;
  store: Store;
  records: Records;
  request: Request;
  clock: Clock;
  ids: Ids;
  locks: Locks;
  /** What tabs search; null when this background has no index. */
  knowledge: IndexedKnowledge | null;
  /** The host's `ticket.saved`; null when it does not say which ticket. Gives back what ends it. */
  onTicketSaved(listener: (ticketId: number | null) => void): () => void;
  /** The browser has its connection back. */
  onOnline(listener: () => void): () => void;
}

/**
 * What outlives a ticket tab: confirms and writes the replies that tabs announced, and answers their searches. Works on its own
 * from start to `stop`; nothing it meets outside makes it fail.
 */
export function startBackground(parts: BackgroundParts): { stop(): void } {
  const { channel, store, clock, ids, scope } = parts;
  const ending = new AbortController();
  const startedAt = clock.now();
  const outbox = createOutbox(store, clock);
  const counter = createCounter({ store, clock, ids, scope });
  const insertions = createInsertions(store);
  const writer = createRecordWriter(parts.records, clock);
  const alone = createAlone(parts);
  const tallies = createGuardTallies({ ...parts, outbox });
  const readComments = (ticketId: number, count: number, signal: AbortSignal) =>
    readOwnComments(parts.request, { ticketId, agentId: parts.agentId, count }, signal);
  const reviews = createReviews(parts);
  const watch = createReplyWatch({ outbox, counter, insertions, reviews, channel, clock, readComments });
  const post = (message: TabMessage) => channel.post(message);

  const tellStatus = async () => {
    const waiting = (await outbox.entries()).filter((entry) => entry.state === 'confirmed').length;
    post({ type: 'status', waiting, isExcluded: writer.isExcluded(), isPersistent: store.isPersistent });
  };

  const work = async () => {
    await outbox.expire();
    await counter.tidy();
    await watch.look(ending.signal);
    await outbox.flush(writer, ending.signal);
    await counter.flush(writer, ending.signal);
    await reviews.flush(ending.signal);
    await tellStatus();
    await tallies.work(ending.signal);
  };
  const tick = onceAtATime(() => (ending.signal.aborted ? Promise.resolve() : alone(work)));

  const answerHello = async (ticketId: number) => {
    const marks = await insertions.marksOf(ticketId);
    post({ type: 'inserted', ticketId, insertions: insertions.of(ticketId), marks });
    await tallies.tell();
    await tellStatus();
  };

  /** A second background page without a common store must count on from what this one has counted. */
  const tellCounts = async () => {
    if (store.isPersistent) return;
    const { days, steps } = await counter.tell();
    for (const [day, value] of days) post({ type: 'dayCount', day, value });
    for (const step of steps) post(step);
  };

  const tellIndex = () => {
    if (parts.knowledge) channel.post(indexMessage(parts.knowledge.progress()));
  };

  const answerSearch = async ({ id, query }: Search) => {
    if (!parts.knowledge) return;
    post({ type: 'searching', id });
    const answer = await parts.knowledge.search(query, ending.signal);
    post({ type: 'found', id, answer });
  };

  const hear = async (message: TabMessage) => {
    if (message.type === 'hello') await answerHello(message.ticketId);
    if (message.type === 'awake') await tellCounts();
    if (message.type === 'search') await answerSearch(message);
    if (message.type === 'dayCount' && clock.now() - startedAt < ADOPT_MS) {
      await counter.adopt(message.day, message.value);
    }
    if (message.type === 'review') reviews.hold(message.pair);
    await watch.hear(message);
    if (message.type === 'saving' || message.type === 'sent') await tick();
  };

  const quietly = (task: () => Promise<unknown>) => void task().catch(() => undefined);
  const stops = [
    keepMemory({ channel: parts.memory, clock }),
    parts.knowledge?.onProgress(tellIndex) ?? (() => undefined),
    channel.listen((raw) => {
      if (asksForIndex(raw)) tellIndex();
      const message = parseMessage(raw);
      if (message) quietly(() => hear(message));
    }),
    parts.onTicketSaved((ticketId) => quietly(() => watch.noteSaved(ticketId).then(tick))),
    parts.onOnline(() => {
      writer.resume();
      watch.resume();
      quietly(tick);
    }),
  ];
  const renew = () => quietly(async () => parts.knowledge?.refresh());
  const timer = setInterval(() => {
    quietly(tick);
    renew();
  }, TICK_MS);
  post({ type: 'awake' });
  quietly(tick);
  renew();
  return {
    stop() {
      clearInterval(timer);
      for (const stop of stops) stop();
      ending.abort();
    },
  };
}

/** Runs the task now, or once more after the run that is under way. */
function onceAtATime(task: () => Promise<unknown>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isWanted = false;
  const run = async () => {
    do {
      isWanted = false;
      await task();
    } while (isWanted);
  };
  return () => {
    isWanted = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}
