import type { Version } from '../../acceptance/versions';
import type { Label } from '../../model/label';

/** A document as it was read. */
export interface Kept<T> {
  content: T;
  /** Newest first. */
  versions: readonly Version<T>[];
  /** Who wrote it last, by their own word. */
  by: string;
  /** ISO time. */
  at: string;
  /** False where somebody wrote it last whose word does not count: it changes nothing for anybody. */
  isCounted: boolean;
  /** Tells this state of it from any other. */
  stamp: string;
}

/** What became of saving. Nothing is written over what somebody else wrote meanwhile. */
export type Saving<T> =
  | { state: 'saved'; kept: Kept<T> }
  | { state: 'conflict'; theirs: Kept<T> | null }
  | { state: 'tooLarge'; bytes: number; most: number };

/** One document that admins edit. Both fail with an `OutsideError`. */
export interface Keeper<T> {
  /** Null: nobody wrote one. */
  read(signal?: AbortSignal): Promise<Kept<T> | null>;
  /** `before`: what was read, null where there was none. */
  save(content: T, before: Kept<T> | null): Promise<Saving<T>>;
}

/** What is wrong with a draft; `line` counts from 1. */
export interface Finding {
  label: Label;
  line?: number;
}
