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
}

/** Requests a minute that reading a list leaves to searches, where there is anything to be searched. */
const KEPT_FOR_SEARCHES = 4;
/** Requests that one agent’s index makes in a minute at most. */
export const A_MINUTE = 10;

/** How many requests a minute the reading of a list may make. An account has 200 for everybody. */
export const pace = ({ leftOut }: Held): number => (leftOut > 0 ? A_MINUTE - KEPT_FOR_SEARCHES : A_MINUTE);
