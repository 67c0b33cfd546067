import type { Suggestion } from '../model/suggestion';

/** A text that somebody approved, which a claim may rest on. */
interface SourceText {
  kind: 'macro' | 'article';
  ref: string;
  label: string;
  text: string;
}

/** A reply on its way: filled, not yet shaped nor checked. */
export interface DraftReply extends Pick<
  Suggestion,
  'origin' | 'key' | 'title' | 'reason' | 'language' | 'beforeSending' | 'orderId' | 'isInternal'
> {
  /** As an e-mail says it, paragraphs and lists kept. */
  text: string;
  /** The same in pieces that can be left out from the end on, the most important first: what fits goes into a chat. */
  pieces: string[];
  /** A link that stands after the text, with its words. Never cut off. */
  footer: string | null;
  sources: SourceText[];
  /** Days past the promised one, where the text may say so: counted by the record, not quoted from it. */
  daysCounted?: number;
  /** How well it fits, comparable within one answer; a decided playbook is `Infinity`. */
  fit: number;
}
