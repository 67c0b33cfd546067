import type { Suggestion } from '../model/suggestion';
import type { DraftReply } from './draft';
import type { Situation } from './engine';

/** A draft that passed the checks, with the shaped text. */
export type Checked = DraftReply & Pick<Suggestion, 'claims' | 'evidence'>;

/** As the panel takes it; the same text in the same ticket has the same id. */
export function toSuggestion(reply: Checked, { ticket }: Situation, rank: number): Suggestion {
  const { origin, key, title, reason, language, text, claims, evidence, beforeSending, orderId, isInternal } =
    reply;
  const id = `${key}@${ticket.id}.${hash(`${orderId ?? ''}\n${text}`)}`;
  return {
    id,
    origin,
    key,
    title,
    reason,
    language,
    text,
    claims,
    evidence,
    beforeSending,
    orderId,
    rank,
    isInternal,
  };
}

/** FNV-1a: the same text has the same short name wherever it is made. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
