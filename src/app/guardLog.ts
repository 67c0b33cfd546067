import {
  guardKey,
  type GuardNote,
  type GuardOutcome,
  type QuestionOrigin,
  toGuardValue,
} from '../acceptance/guardOutcome';
import type { GuardWarning } from '../checks';
import type { Draft } from '../model/ticket';
import { topicOf, warningsIn, type Check } from '../panel/derive/warnings';
import type { NoteGuard } from '../panel/parts';
import { squeeze } from './squeeze';

/** What became of the guard's warnings since the last reply. */
export interface GuardLog {
  note: NoteGuard;
  /** The agent has answered this warning: it is not for us to insist. */
  isAnswered: (warning: GuardWarning) => boolean;
  /** Slot → value of the record, for a reply that goes out with this text (null: unknown). What was noted is over then. */
  settle: (text: string | null, target: Draft['target']) => Record<string, string>;
  /** The reply that was settled last did not go out after all. */
  restore: () => void;
  /** Another ticket. */
  clear: () => void;
}

interface Entry {
  warning: GuardWarning;
  step: Parameters<NoteGuard>[1];
  origin: QuestionOrigin;
  isAfter: boolean;
}

/** Of two questions for the same slot in one reply, which outcome the record tells. */
const WEIGHT: Record<GuardOutcome, number> = { heeded: 0, sentAnyway: 1, notUseful: 2 };

/** `originOf` is asked once for each question; what it finds later than the reply comes too late. */
export function createGuardLog(parts: {
  check: Check;
  originOf: (warning: GuardWarning) => Promise<QuestionOrigin | null>;
}): GuardLog {
  let entries = new Map<string, Entry>();
  let settled = entries;

  function begin(warning: GuardWarning, how: { isPasted: boolean; isAfter: boolean }): Entry {
    const origin = how.isPasted ? 'pasted' : 'typed';
    const entry: Entry = { warning, step: 'warned', origin, isAfter: how.isAfter };
    void parts.originOf(warning).then(
      (found) => (entry.origin = found ?? entry.origin),
      () => undefined,
    );
    return entry;
  }
  /** Null for a question that stands there and is needless no longer: a quotation by now, or the answer is doubted. */
  function outcomeOf(
    { warning, step }: Entry,
    text: string | null,
    standing: readonly GuardWarning[],
  ): GuardOutcome | null {
    if (step === 'notUseful') return 'notUseful';
    if (text === null) return step === 'heeded' ? 'heeded' : 'sentAnyway';
    const question = squeeze(warning.question);
    if (standing.some((each) => squeeze(each.question) === question)) return 'sentAnyway';
    if (squeeze(text).includes(question)) return null;
    // In other words it is the same question still.
    const isRephrased = step !== 'heeded' && standing.some((each) => topicOf(each) === topicOf(warning));
    return isRephrased ? 'sentAnyway' : 'heeded';
  }
  return {
    note(warning, step, how = { isPasted: false, isAfter: false }) {
      const key = squeeze(warning.question);
      const entry = entries.get(key) ?? begin(warning, how);
      entries.set(key, entry);
      if (step !== 'warned') entry.step = step;
    },
    isAnswered: (warning) =>
      [...entries.values()].some(
        ({ warning: own, step }) =>
          (step === 'notUseful' && topicOf(own) === topicOf(warning)) ||
          (step === 'kept' && squeeze(own.question) === squeeze(warning.question)),
      ),
    settle(text, target) {
      if (entries.size === 0 || target === 'note' || text?.trim() === '') return {};
      const draft = { text: text ?? '', target, isRich: false };
      const standing = [...warningsIn(draft, parts.check)];
      const notes = new Map<string, GuardNote>();
      for (const entry of entries.values()) {
        const { origin, isAfter, warning } = entry;
        const outcome = outcomeOf(entry, text, standing);
        const key = guardKey(warning.slot);
        const other = notes.get(key);
        if (!outcome || (other && WEIGHT[outcome] < WEIGHT[other.outcome])) continue;
        notes.set(key, { outcome, origin, isAfter });
      }
      [settled, entries] = [entries, new Map()];
      return Object.fromEntries([...notes].map(([slot, note]) => [slot, toGuardValue(note)]));
    },
    restore() {
      entries = new Map([...settled, ...entries]);
      settled = new Map();
    },
    clear() {
      entries = new Map();
      settled = entries;
    },
  };
}
