import type { GuardWarning } from '../checks';
import type { Draft } from '../model/ticket';
import { isRest } from './derive/isRest';
import type { DraftWatch } from './draftWatch';

/** How long fingers rest before an unfinished sentence is read, and how long a question must be gone, in ms. */
const REST_MS = 1_200;
const GONE_MS = 1_000;

export interface GuardWatch {
  current: () => GuardWarning | null;
  subscribe: (listener: () => void) => () => void;
  start: () => () => void;
  /** The agent keeps this question: silent about it while it stands. */
  keep: () => void;
  /** Not useful here: silent about its slot for as long as this ticket is open. */
  mute: () => void;
  /** It has been dealt with. */
  clear: () => void;
}

/** When the guard speaks and how long it stays. What it says is `check`'s business. */
export function createGuardWatch(
  drafts: DraftWatch,
  check: (draft: Draft) => GuardWarning | null,
): GuardWatch {
  const listeners = new Set<() => void>();
  const kept = new Set<string>();
  const muted = new Set<string>();
  let shown: { warning: GuardWarning; target: Draft['target'] } | null = null;
  let last: Pick<Draft, 'text' | 'target'> = { text: '', target: 'public' };
  let rest: ReturnType<typeof setTimeout> | undefined;
  let gone: ReturnType<typeof setTimeout> | undefined;

  function show(next: typeof shown): void {
    clearTimeout(gone);
    gone = undefined;
    if (next === shown) return;
    shown = next;
    for (const listener of listeners) listener();
  }
  /** A question that the agent keeps must not hide the next one: it is looked past, with all offsets as they were. */
  function firstUnanswered(draft: Draft): GuardWarning | null {
    let { text } = draft;
    for (let warning = check(draft); warning; warning = check({ ...draft, text })) {
      const { question, slot, start, end } = warning;
      if (!kept.has(question) && !muted.has(slot)) return warning;
      const next = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
      if (next === text) return null;
      text = next;
    }
    return null;
  }
  function look(): void {
    const draft = drafts.current();
    const warning = draft && firstUnanswered(draft);
    show(warning ? { warning, target: draft.target } : null);
  }
  /** A sentence that is being rephrased flickers in and out of being a question: it must be gone for a while. */
  function checkWhetherGone(draft: Draft, { warning, target }: NonNullable<typeof shown>): void {
    if (draft.target !== target) return look();
    if (draft.text.includes(warning.question)) {
      clearTimeout(gone);
      gone = undefined;
    } else gone ??= setTimeout(look, GONE_MS);
  }
  function consider(): void {
    const draft = drafts.current();
    if (!draft) return show(null);
    const before = last;
    last = draft;
    if (shown) return checkWhetherGone(draft, shown);
    if (draft.text === before.text && draft.target === before.target) return;
    clearTimeout(rest);
    // A note that becomes a reply is read at once: nothing more may be typed before it is sent.
    if (draft.target !== before.target || isRest(before.text, draft.text)) look();
    else rest = setTimeout(look, REST_MS);
  }
  return {
    current: () => shown?.warning ?? null,
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
    keep() {
      if (shown) kept.add(shown.warning.question);
      show(null);
    },
    mute() {
      // What is no slot is muted as this one question.
      if (shown?.warning.slot === 'question') kept.add(shown.warning.question);
      else if (shown) muted.add(shown.warning.slot);
      show(null);
    },
    clear: () => show(null),
  };
}
