import type { GuardWarning } from '../../checks';
import type { Draft } from '../../model/ticket';

/** Finds the first needless question of a draft. */
export type Check = (draft: Draft) => GuardWarning | null;

/** Every needless question of a draft in its order: one that was found is looked past, with all offsets as they were. */
export function* warningsIn(draft: Draft, check: Check): Generator<GuardWarning, void, undefined> {
  let { text } = draft;
  for (let warning = check(draft); warning; warning = check({ ...draft, text })) {
    yield warning;
    const { start, end } = warning;
    const next = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
    if (next === text) return;
    text = next;
  }
}

/** The message in which the answer stands. */
export const sourceOf = ({ known }: GuardWarning): string =>
  known.kind === 'fact' ? known.fact.place.messageId : known.messageId;

/** What "not useful here" silences: a slot; of what is none, whatever this one answer answers. */
export const topicOf = (warning: GuardWarning): string =>
  warning.slot === 'question' ? `question:${sourceOf(warning)}` : warning.slot;
