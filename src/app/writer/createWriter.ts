import { dayOf } from '../../acceptance/day';
import { digest } from '../../acceptance/digest';
import type { TicketSession } from '../../assist/session';
import { isAbort } from '../../lib/errors';
import type { ReplyLanguage } from '../../model/language';
import type { Clock, Ids, Request, Settings, Store } from '../../model/ports';
import type { Writer, WriterState, WriterStep, WriterTask } from '../../model/writer';
import { type AskModel, createAskModel } from '../../suggestions/llm/askModel';
import { isLlmFailure } from '../../suggestions/llm/failure';
import { basisOf } from './basis';
import { type Answer, answerTo, countOf, flaggedIn, isUnpaid } from './answer';
import { type Exchange, languageFor, obstacleTo, openExchange } from './exchange';
import { readSetup } from './setup';
import { budgetOf, createSpending, isAffordable, NOTHING, type Used } from './spending';
import { createUnasked } from './unasked';

export interface WriterParts {
  request: Request;
  settings: Settings;
  store: Store;
  ids: Ids;
  clock: Clock;
  /** IANA name: the account's days are counted. */
  timeZone: string;
  session: Pick<TicketSession, 'gathered' | 'subscribe'>;
  /** Whether this ticket's tab is the one on screen, whenever that changes. */
  onShown: (listener: (isShown: boolean) => void) => () => void;
  /** Makes replies in a language checked. */
  learn: (language: ReplyLanguage) => Promise<unknown>;
}

const AGREED = 'writer:agreed';
const LOCAL = 'writer:local';
/** More than this nobody compares. */
const MOST_WRITTEN = 6;
const IDLE: WriterStep = { kind: 'idle' };
/** Asked again after a move, it is a new reply: a text of the situation before must not be sent under the new one. */
const movedFrom = ({ task }: { task: WriterTask }): WriterStep => ({
  kind: 'failed',
  task: task.kind === 'summary' ? task : { kind: 'draft' },
  why: 'moved',
  seconds: null,
  isUnasked: false,
});

/** The model that writes for this agent, for whichever ticket the session is about. */
export function createWriter(parts: WriterParts): Writer {
  const { store, session, settings } = parts;
  const read = readSetup(settings);
  const setup = 'wrong' in read ? null : read;
  const refused = new Set<string>();
  const model = setup && createAskModel(parts.request, setup.provider, setup.setup, refused);
  const spending = createSpending(store, parts.ids, () => dayOf(parts.clock.now(), parts.timeZone));
  // Another provider, or less hidden, is something else to agree to.
  const terms = setup && digest(setup.provider.id, JSON.stringify([setup.setup, setup.allowed]));
  const listeners = new Set<() => void>();
  let hasAgreed = false;
  let exchange: Exchange | null = null;
  let running: AbortController | null = null;
  /** How often somebody stopped it: what was begun before is not gone on with. */
  let stops = 0;
  let basis = '';
  let seen: unknown = null;
  let state: WriterState = {
    label: setup?.provider.label ?? '',
    model: setup?.setup.model ?? '',
    wrong: 'wrong' in read ? read.wrong : null,
    isLocal: false,
    budget: budgetOf(NOTHING, setup),
    step: IDLE,
    flagged: [],
    written: [],
    summary: null,
    beginsUnasked: false,
  };
  const change = (more: Partial<WriterState>): void => {
    state = { ...state, ...more };
    for (const listener of listeners) listener();
  };
  const fail = (task: WriterTask, why: string, seconds: number | null = null, isUnasked = false): void =>
    change({ step: { kind: 'failed', task, why, seconds, isUnasked } });
  /** Somebody who reads, writes or waits is not joined; what failed is not tried again by itself. */
  const unasked = createUnasked(
    () =>
      state.beginsUnasked &&
      !state.isLocal &&
      !running &&
      state.step.kind === 'idle' &&
      !state.written.length,
    () => start({ kind: 'draft' }, false, true),
  );

  const beginsUnasked = (): boolean => hasAgreed && setup?.isUnasked === true;

  const ready = recall();
  follow();
  session.subscribe(follow);
  parts.onShown((isShown) => unasked.show(isShown));

  async function recall(): Promise<void> {
    const [agreed, local, used] = await Promise.all([
      store.get(AGREED).catch(() => null),
      store.get(LOCAL).catch(() => null),
      spending.today().catch(() => NOTHING),
    ]);
    hasAgreed ||= agreed === terms && terms !== null;
    change({ isLocal: local === true, budget: budgetOf(used, setup), beginsUnasked: beginsUnasked() });
  }

  function cease(): void {
    running?.abort();
    running = null;
    exchange = null;
  }

  function basisNow(): string {
    const gathered = session.gathered();
    return gathered ? basisOf(gathered.situation) : '';
  }

  /** Another ticket, a newer message, another order: what was written or is being written is of yesterday. */
  function follow(): void {
    const gathered = session.gathered();
    const now = basisNow();
    if (now === basis && gathered?.candidates === seen) return;
    seen = gathered?.candidates;
    const flagged = gathered ? flaggedIn(gathered) : [];
    if (now === basis) return change({ flagged });
    basis = now;
    const { step } = state;
    cease();
    const isLost = step.kind === 'asking' && !step.isUnasked;
    change({ flagged, written: [], summary: null, step: isLost ? movedFrom(step) : IDLE });
    if (setup?.isUnasked) unasked.moved(now);
  }

  /** Null, and said why, where nothing can be written now. */
  async function open(task: WriterTask, isUnasked: boolean): Promise<Exchange | null> {
    const asked = basisNow();
    const begun = stops;
    await ready;
    const before = session.gathered();
    if (before) await parts.learn(languageFor(task, before.situation)).catch(() => undefined);
    const gathered = session.gathered();
    if (!setup || state.isLocal || running || begun !== stops) return null;
    if (basisNow() !== asked) {
      if (!isUnasked) change({ step: movedFrom({ task }) });
      return null;
    }
    const obstacle = obstacleTo(task, gathered?.situation);
    if (!gathered || obstacle !== null) {
      fail(task, obstacle ?? 'notReady', null, isUnasked);
      return null;
    }
    return openExchange(task, gathered, setup, refused, parts.ids.next().replace(/\W/g, ''));
  }

  /** `isLook`: to be looked at, even where that was agreed to before. */
  async function begin(task: WriterTask, isLook: boolean, isUnasked: boolean): Promise<void> {
    const own = await open(task, isUnasked);
    if (!own) return undefined;
    if (hasAgreed && !isLook) return run(own, isUnasked);
    if (isUnasked) return undefined;
    exchange = own;
    return change({ step: { kind: 'preview', task, preview: own.preview } });
  }

  /** A fault of ours is no reason to keep somebody waiting. */
  function start(task: WriterTask, isLook: boolean, isUnasked = false): void {
    const begun = stops;
    void begin(task, isLook, isUnasked).catch(() => {
      if (begun === stops) fail(task, 'down', null, isUnasked);
    });
  }

  async function run(own: Exchange, isUnasked: boolean): Promise<void> {
    if (!model || !setup || running) return;
    const { task, estimate } = own;
    const stop = (running = new AbortController());
    change({ step: { kind: 'asking', task, since: parts.clock.now(), isUnasked } });
    let used: Used | null = null;
    try {
      const spent = await spending.today();
      stop.signal.throwIfAborted();
      if (!isAffordable(spent, estimate, setup)) return fail(task, 'budget', null, isUnasked);
      used = estimate;
      const counting: AskModel = async (prompt, signal) => {
        const answer = await model(prompt, signal);
        used = countOf(answer.inputTokens, answer.outputTokens, estimate);
        return answer;
      };
      const answer = await answerTo(own, counting, stop.signal);
      if (!stop.signal.aborted) take(task, answer, isUnasked);
    } catch (error) {
      if (isUnpaid(error)) used = null;
      if (stop.signal.aborted || isAbort(error)) return;
      if (isLlmFailure(error)) fail(task, error.kind, error.seconds, isUnasked);
      else fail(task, 'down', null, isUnasked);
    } finally {
      if (running === stop) running = null;
      await count(used);
    }
  }

  async function count(used: Used | null): Promise<void> {
    if (used) await spending.note(used).catch(() => undefined);
    change({ budget: budgetOf(await spending.today().catch(() => NOTHING), setup) });
  }

  function take(task: WriterTask, { suggestion, leftOut, summary }: Answer, isUnasked: boolean): void {
    if (summary) return change({ summary, step: IDLE });
    if (!suggestion) return fail(task, 'withheld', null, isUnasked);
    const isSame = task.kind === 'rewrite' && task.of.text === suggestion.text;
    if (isSame || state.written.some(({ id }) => id === suggestion.id))
      return fail(task, 'same', null, isUnasked);
    const written = [...state.written, suggestion].slice(-MOST_WRITTEN);
    change({ written, step: { kind: 'done', leftOut } });
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    preview: (task) => start(task, true),
    ask: (task) => start(task, false),
    send() {
      if (!exchange || state.step.kind !== 'preview') return;
      const own = exchange;
      exchange = null;
      hasAgreed = true;
      change({ beginsUnasked: beginsUnasked() });
      void store.set(AGREED, terms).catch(() => undefined);
      void run(own, false);
    },
    stop() {
      stops += 1;
      cease();
      change({ step: IDLE });
    },
    setLocal(isLocal) {
      stops += 1;
      cease();
      void store.set(LOCAL, isLocal).catch(() => undefined);
      change({ isLocal, step: IDLE });
    },
  };
}
