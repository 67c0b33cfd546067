import type { GuardWarning } from '../checks';
import type { Slot } from '../model/fact';
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
  const muted = new Set<Slot>();
  let shown: { warning: GuardWarning; target: Draft['target'] } | null = null;
  let last = '';
  let rest: ReturnType<typeof setTimeout> | undefined;
  let gone: ReturnType<typeof setTimeout> | undefined;

  function show(next: typeof shown): void {
    clearTimeout(gone);
    gone = undefined;
    if (next === shown) return;
    shown = next;
    for (const listener of listeners) listener();
  }
  function look(): void {
    const draft = drafts.current();
    const warning = draft && check(draft);
    const isWanted = warning && !kept.has(warning.question) && !muted.has(warning.slot);
    show(isWanted ? { warning, target: draft.target } : null);
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
    last = draft.text;
    if (shown) return checkWhetherGone(draft, shown);
    clearTimeout(rest);
    if (draft.text === before) return;
    if (isRest(before, draft.text)) look();
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
      if (shown) muted.add(shown.warning.slot);
      show(null);
    },
    clear: () => show(null),
  };
}
