import type { DraftReply } from './draft';
import type { Candidate, Situation } from './engine';

/** What texts of the account make of a situation: replies, and the names of values that those which fit but could not be filled lack. */
export interface Drafts {
  drafts: DraftReply[];
  missing: string[];
}

type DraftAll = (situation: Situation, candidates: readonly Candidate[]) => Drafts;

let draft: DraftAll | null = null;

/** Hands in what makes replies of macros, articles and learned replies: fetched with the first of them. */
export function learnDrafting(draftAll: DraftAll): void {
  draft = draftAll;
}

/** Replies made of texts of the account; none until it was handed in how. */
export const draftCandidates: DraftAll = (situation, candidates) =>
  draft?.(situation, candidates) ?? { drafts: [], missing: [] };
