import type { ReplyLanguage } from '../../model/language';
import type { KnowledgeDocument } from '../engine';

/** What comes and goes in an index. What is added replaces the text of its key and language. */
export interface Change {
  added: readonly KnowledgeDocument[];
  removed: readonly { key: string; language: ReplyLanguage | null }[];
}

/** How much of a list is held here. */
export interface Held {
  /** Entries of the whole list, null until it is known. */
  total: number | null;
  /** Entries beyond what is held here: those are found by Zendesk's own search. */
  leftOut: number;
}

/** What a customer asks for, as a search of Zendesk's sees it. */
export interface Asked {
  text: string;
  language: ReplyLanguage;
}

/** Where documents come from: macros, articles, learned replies. */
export interface KnowledgeSource {
  /** Id for problems ('macros'), and the name that people know. */
  id: string;
  label: string;
  /** An extra: agents are not told where it fails, and hardly wait for it. Setup is told. */
  isExtra?: boolean;
  /** What is older than this is renewed, in ms. */
  freshMs: number;
  /**
   * Tells what changed since the last time, page by page. Fails with an `OutsideError`: what was told stands, and the next
   * renewal goes on from there.
   */
  renew(tell: (change: Change, held: Held) => void, signal: AbortSignal): Promise<void>;
  /** What Zendesk's own search finds beyond what is held here; [] where nothing is left out, or nobody may ask now. */
  search?(asked: Asked, signal: AbortSignal): Promise<KnowledgeDocument[]>;
  /**
   * What became of a text that is about to be offered, where the list is longer than a renewal reads: changed, gone, or no
   * longer this agent's to use. Null where that cannot be told, or nobody may ask now.
   */
  recheck?(
    document: Pick<KnowledgeDocument, 'key' | 'title' | 'language'>,
    signal: AbortSignal,
  ): Promise<Change | null>;
}

/** Requests that one agent's index makes in a minute at most. An account has 200 for everybody. */
export const A_MINUTE = 10;
/** Of these, so many are left to first pages, new tries and searches by the pages that follow. */
const KEPT = 3;
const KEPT_FOR_SEARCHES = 4;

/** How many requests a minute the reading of a page may make; the first tells whether a list can be read at all. */
export function pace({ leftOut }: Held, page: number): number {
  if (leftOut > 0) return A_MINUTE - KEPT_FOR_SEARCHES;
  return page === 1 ? A_MINUTE : A_MINUTE - KEPT;
}
