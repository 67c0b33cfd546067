import type { Ticket } from '../../model/ticket';
import type { Message, Transcript } from '../../model/transcript';
import { botRules } from '../bots';
import { inOrder } from '../inOrder';
import { mergeMessages } from '../merge';
import { toTranscript } from '../page';
import type { ReaderParts } from '../reader';
import { readAuditPage, type AuditPage } from './auditPage';
import { toMessages } from './toMessages';

/** So many pages are looked through for the first words of a chat; what is older waits until somebody asks. */
const MOST_PAGES = 3;

/** The newest part of the chats in a ticket's audits, or what lies before the cursor. */
export async function readAudits(
  { request, settings }: ReaderParts,
  ticket: Ticket,
  cursor: string | null,
  signal: AbortSignal,
): Promise<Transcript> {
  const bots = botRules(settings);
  let page: AuditPage = await readAuditPage(request, ticket.id, cursor, signal);
  let messages = tell(page);
  for (let read = 1; read < MOST_PAGES && messages.length === 0; read += 1) {
    const next = page.meta?.has_more ? page.meta.after_cursor : null;
    if (!next) break;
    page = await readAuditPage(request, ticket.id, next, signal);
    messages = tell(page);
  }
  return toTranscript('audits', messages, page.meta);

  /** A chat's end tells again what its beginning told. */
  function tell({ chats }: AuditPage): Message[] {
    return chats
      .toReversed()
      .map((chat) => inOrder(toMessages(chat, bots)))
      .reduce(mergeMessages, []);
  }
}
