import type { Insertion } from '../model/acceptance';
import { digest } from './digest';
import { countLives, isDeed, type LifeCounts, nextStage } from './lifeStage';
import type { InsertionMark, LifeStage, LifeStep } from './messages';
import { normalise, wordsOf } from './normalise';

/** What became of the suggestions in one ticket since the last reply. In memory only, since insertions hold text. */
export interface SuggestionLife {
  /** True when the step changed anything: the same step told twice does not. */
  apply(step: Pick<LifeStep, 'suggestionId' | 'state' | 'reason' | 'at' | 'insertion'>): boolean;
  /** What was inserted before a reload, without its text. The text comes back when it is offered again. */
  restore(marks: InsertionMark[]): void;
  /** Texts that this suggestion could have been inserted as. */
  recall(suggestionId: string, texts: string[]): void;
  insertions(): Insertion[];
  /** Inserted before a reload, and still without their text. */
  lost(): InsertionMark[];
  counts(): LifeCounts;
  /** A reply was sent at that time (ms): what came before is over, and being shown again is nothing new. */
  endBefore(at: number): void;
}

/** Fingerprint of an inserted text, by its words. */
export const digestInsertion = (text: string): string =>
  digest('insertion', wordsOf(normalise(text)).join(' '));

/** The insertion as it may be stored. */
export const toMark = ({ text, ...rest }: Insertion): InsertionMark => ({
  ...rest,
  digest: digestInsertion(text),
});

export function createSuggestionLife(): SuggestionLife {
  const steps = new Map<string, LifeStage>();
  const insertions = new Map<string, Insertion>();
  const marks = new Map<string, InsertionMark>();
  const ended = new Set<string>();
  return {
    apply({ suggestionId, state, reason, at, insertion }) {
      if (insertion && marks.delete(suggestionId)) steps.delete(suggestionId); // its text is known again
      const next = nextStage(steps.get(suggestionId), { state, reason, at });
      if (!next || (ended.has(suggestionId) && !isDeed(state))) return false;
      steps.set(suggestionId, next);
      if (state === 'inserted' && insertion) insertions.set(suggestionId, insertion);
      if (state === 'undone') markUndone(suggestionId, insertions, marks);
      return true;
    },
    restore(found) {
      for (const mark of found) {
        if (insertions.has(mark.suggestionId)) continue;
        marks.set(mark.suggestionId, mark);
        const state = mark.isUndone ? 'undone' : 'inserted';
        steps.set(mark.suggestionId, { state, reason: null, isSeen: true, at: Date.parse(mark.at) });
      }
    },
    recall(suggestionId, texts) {
      const mark = marks.get(suggestionId);
      const text = mark && texts.find((each) => digestInsertion(each) === mark.digest);
      if (!mark || text === undefined) return;
      const { digest: _digest, ...rest } = mark;
      marks.delete(suggestionId);
      insertions.set(suggestionId, { ...rest, text });
    },
    insertions: () => [...insertions.values()],
    lost: () => [...marks.values()].filter((mark) => !mark.isUndone),
    counts: () => countLives([...steps.values()]),
    endBefore(at) {
      for (const [id, step] of steps) {
        if (step.at > at) continue;
        for (const map of [steps, insertions, marks]) map.delete(id);
        ended.add(id);
      }
    },
  };
}

function markUndone(id: string, insertions: Map<string, Insertion>, marks: Map<string, InsertionMark>): void {
  const insertion = insertions.get(id);
  if (insertion) insertions.set(id, { ...insertion, isUndone: true });
  const mark = marks.get(id);
  if (mark) marks.set(id, { ...mark, isUndone: true });
}
