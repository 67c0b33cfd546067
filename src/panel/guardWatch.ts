import type { GuardWarning } from '../checks';
import type { Draft } from '../model/ticket';
import { arrivedAtOnce, isRest } from './derive/isRest';
import { type Check, topicOf, warningsIn } from './derive/warnings';
import type { DraftWatch } from './draftWatch';

/** How long fingers rest before an unfinished sentence is read, and how long a question must be gone, in ms. */
const REST_MS = 1_200;
const GONE_MS = 1_000;

/** A warning, and how it came about. */
export interface Shown {
  warning: GuardWarning;
  target: Draft['target'];
  /** The question came in one go: pasted, or from a macro. */
  isPasted: boolean;
  /** It stands in what has been sent: nothing can be replaced any more. */
  isSent: boolean;
}

export interface GuardWatch {
  current: () => Shown | null;
  subscribe: (listener: () => void) => () => void;
  start: () => () => void;
  /** Something was learned: a question that stands in the draft may be answered by now. */
  renew: () => void;
  /** A text of which the agent asks what the guard has to say. */
  ask: (draft: Draft) => GuardWarning | null;
  /** A live message of the agent's own whose draft could not be read. */
  tellSent: (text: string) => void;
  /** The agent keeps this question: silent about it while it stands. */
  keep: (warning: GuardWarning) => void;
  /** Not useful here: silent about its slot for as long as this ticket is open. */
  mute: (warning: GuardWarning) => void;
  /** It has been dealt with. */
  clear: () => void;
}

/** When the guard speaks and how long it stays. What it says is `check`'s business; `warned` hears of each warning once. */
export function createGuardWatch(
  drafts: Pick<DraftWatch, 'current' | 'subscribe'>,
  check: Check,
  warned: (shown: Shown) => void = () => undefined,
): GuardWatch {
  const listeners = new Set<() => void>();
  const kept = new Set<string>();
  const muted = new Set<string>();
  /** Warned of since the last message went out. */
  const told = new Set<string>();
  let shown: Shown | null = null;
  let before: Pick<Draft, 'text' | 'target'> = { text: '', target: 'public' };
  let last = before;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let gone: ReturnType<typeof setTimeout> | undefined;

  function show(next: Shown | null): void {
    clearTimeout(gone);
    gone = undefined;
    if (next === shown) return;
    const isNews = next !== null && next.warning.question !== shown?.warning.question;
    shown = next;
    if (isNews) tell(next);
    for (const listener of listeners) listener();
  }
  function tell(news: Shown): void {
    told.add(news.warning.question);
    warned(news);
  }
  /** A question that the agent keeps must not hide the next one. */
  function firstUnanswered(draft: Draft): GuardWarning | null {
    for (const warning of warningsIn(draft, check))
      if (!kept.has(warning.question) && !muted.has(topicOf(warning))) return warning;
    return null;
  }
  function look(): void {
    const draft = drafts.current();
    const warning = draft && firstUnanswered(draft);
    // What was said of a message that is gone stays until there is something else to say.
    if (!warning) return shown?.isSent ? undefined : show(null);
    const isPasted = arrivedAtOnce(before.text, draft.text, warning.question);
    show({ warning, target: draft.target, isPasted, isSent: false });
  }
  /** A sentence that is being rephrased flickers in and out of being a question: it must be gone for a while. */
  function checkWhetherGone(draft: Draft, { warning, target }: Shown): void {
    if (draft.target !== target) return look();
    // Its words may still stand there, and be a quotation by now.
    const isThere = [...warningsIn(draft, check)].some(({ question }) => question === warning.question);
    if (isThere) {
      clearTimeout(gone);
      gone = undefined;
    } else gone ??= setTimeout(look, GONE_MS);
  }
  function consider(): void {
    const draft = drafts.current();
    if (!draft) return shown?.isSent ? undefined : show(null);
    const isSame = draft.text === last.text && draft.target === last.target;
    if (!isSame) before = last;
    last = draft;
    if (draft.text.trim() === '') kept.clear(); // the next reply is another
    if (shown && !shown.isSent) return checkWhetherGone(draft, shown);
    if (isSame) return;
    clearTimeout(rest);
    // A note that becomes a reply is read at once: nothing more may be typed before it is sent.
    if (draft.target !== before.target || isRest(before.text, draft.text)) look();
    else rest = setTimeout(look, REST_MS);
  }
  return {
    current: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      const end = drafts.subscribe(consider);
      return () => {
        end();
        clearTimeout(rest);
        clearTimeout(gone);
      };
    },
    renew() {
      if (shown || !drafts.current()?.text.trim()) return;
      clearTimeout(rest);
      rest = setTimeout(look, REST_MS);
    },
    ask(draft) {
      const warning = firstUnanswered(draft);
      if (warning) tell({ warning, target: draft.target, isPasted: false, isSent: false });
      return warning;
    },
    tellSent(text) {
      const warning = firstUnanswered({ text, target: 'message', isRich: false });
      const isTold = warning !== null && told.has(warning.question);
      told.clear();
      if (warning && !isTold) show({ warning, target: 'message', isPasted: false, isSent: true });
    },
    keep(warning) {
      kept.add(warning.question);
      show(null);
    },
    mute(warning) {
      muted.add(topicOf(warning));
      show(null);
    },
    clear: () => show(null),
  };
}
