import type { Approval } from '../../acceptance/learned';
import type { LearnedIssue } from '../../acceptance/learnedCheck';
import type { Document } from '../../lib/documents';
import type { LearnedReply } from '../../model/learned';
import type { RejectReason, ReviewPair } from '../../model/review';

/** A pair as it was read: who else wrote it since is noticed when it is decided. */
export type ReviewItem = Document<ReviewPair>;
export type LearnedItem = Document<LearnedReply>;

export interface ReviewPage {
  /** Newest first. */
  items: ReviewItem[];
  /** Records that nobody can read. */
  unreadable: number;
  /** Decided by somebody who is no lead: they wait all the same, and are reported. */
  ignored: number;
  /** There are more decisions than were looked through for such. */
  isPartlyChecked: boolean;
  next: string | null;
}

/**
 * What became of a decision. `conflict`: another lead was first, and nothing was written; `theirs` is what they left, null
 * where it is gone.
 */
export type Decided<T> =
  | { state: 'saved'; document: Document<T> }
  | { state: 'conflict'; theirs: Document<T> | null }
  | { state: 'tooLarge' };

export interface LearnedPage {
  items: LearnedItem[];
  /** Last written by somebody who is no lead: not offered to anybody. */
  ignored: LearnedItem[];
  unreadable: number;
}

/** What the review queue reads and writes through. Everything fails with an `OutsideError`, or the signal's reason. */
export interface ReviewParts {
  /** One page (100) of the pairs that wait. */
  readPage(cursor: string | null, signal: AbortSignal): Promise<ReviewPage>;
  /** What is proposed for a pair before a lead changes it. */
  propose(pair: ReviewPair): Approval;
  /** What stands in the way of a text that everybody is to be offered. */
  check(text: string, pair: ReviewPair): LearnedIssue[];
  approve(item: ReviewItem, approval: Approval): Promise<Decided<ReviewPair>>;
  makeMacro(item: ReviewItem, macro: { title: string; text: string }): Promise<Decided<ReviewPair>>;
  reject(item: ReviewItem, reason: RejectReason): Promise<Decided<ReviewPair>>;
  /** Takes a decision back: the pair waits again, and what was approved is offered no more. */
  reopen(item: ReviewItem): Promise<Decided<ReviewPair>>;
  readLearned(signal: AbortSignal): Promise<LearnedPage>;
  withdraw(item: LearnedItem): Promise<Decided<LearnedReply>>;
}

/** What agents see of their own pairs: nobody has decided them yet, and a word can be added for the lead. */
export interface OwnReviewParts {
  readOwn(
    cursor: string | null,
    signal: AbortSignal,
  ): Promise<{ documents: ReviewItem[]; unreadable: number; next: string | null }>;
  annotate(item: ReviewItem, note: string): Promise<Decided<ReviewPair>>;
}
