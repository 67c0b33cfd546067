import type { Ticket } from '../../model/ticket';
import type { Transcript } from '../../model/transcript';

/** Zendesk's numbers for persons; other services name theirs in other ways, which say nothing of the requester. */
const USER_ID = /^\d{1,15}$/;

/**
 * Who wrote last where it was somebody else than the requester: a mail that was forwarded, or somebody in copy. Null where
 * it was the requester, or nobody can tell; '' without a name.
 */
export function otherWriter(transcript: Transcript | null, { requester }: Ticket): string | null {
  const last = transcript?.messages.findLast(({ speaker, isPublic }) => speaker === 'customer' && isPublic);
  const id = last?.authorId ?? '';
  return last && USER_ID.test(id) && id !== String(requester.id) ? last.name.trim() : null;
}
