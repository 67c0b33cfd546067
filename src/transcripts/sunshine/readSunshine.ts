import * as v from 'valibot';
import { isOutsideError, OutsideError } from '../../lib/errors';
import { escapeUrl } from '../../lib/escape';
import { neededListOf, textOrNull as text } from '../../lib/lenient';
import type { HttpRequest } from '../../model/ports';
import type { Ticket } from '../../model/ticket';
import type { Transcript } from '../../model/transcript';
import { readAuditPage } from '../audits/auditPage';
import { botRules } from '../bots';
import { inOrder } from '../inOrder';
import type { ReaderParts } from '../reader';
import { messageSchema, toMessage } from './toMessage';

const pageSchema = v.object({
  messages: neededListOf(messageSchema),
  meta: v.fallback(
    v.nullish(v.object({ hasMore: v.nullish(v.boolean(), false), beforeCursor: text }), null),
    null,
  ),
});

/** The newest hundred messages of the ticket's last chat; null when Zendesk knows of no conversation. */
export async function readSunshine(
  parts: ReaderParts,
  ticket: Ticket,
  signal: AbortSignal,
): Promise<Transcript | null> {
  const { chats } = await readAuditPage(parts.request, ticket.id, null, signal);
  const conversation = chats.find(({ conversationId }) => conversationId !== null)?.conversationId;
  return conversation ? readPage(parts, conversation, null, signal) : null;
}

/** The hundred before the cursor, which names the conversation too. */
export function readOlderSunshine(
  parts: ReaderParts,
  cursor: string,
  signal: AbortSignal,
): Promise<Transcript> {
  const [conversation = '', before = ''] = cursor.split(' ');
  return readPage(parts, conversation, before, signal);
}

/** Asks for the app itself: resolves when the id and the credential fit each other. */
export async function probeSunshine(parts: ReaderParts, signal: AbortSignal): Promise<void> {
  await ask(parts, '', signal);
}

async function readPage(
  parts: ReaderParts,
  conversation: string,
  before: string | null,
  signal: AbortSignal,
): Promise<Transcript> {
  const query = before === null ? '' : `?page[before]=${escapeUrl(before)}`;
  const path = `/conversations/${escapeUrl(conversation)}/messages${query}`;
  const page = v.safeParse(pageSchema, await ask(parts, path, signal));
  if (!page.success) throw new OutsideError('malformed', 'the conversation is no list of messages');
  const { messages, meta } = page.output;
  const bots = botRules(parts.settings);
  const told = inOrder(messages.flatMap((message, index) => toMessage(message, index, bots)));
  const cursor = meta?.hasMore ? meta.beforeCursor : null;
  return {
    source: 'sunshine',
    messages: told,
    isComplete: !meta?.hasMore,
    older: cursor ? `${conversation} ${cursor}` : null,
  };
}

/** The credential is a ready-made one for Basic authorisation; the host puts it in, and it never reaches this page. */
async function ask({ request, settings }: ReaderParts, path: string, signal: AbortSignal): Promise<unknown> {
  const host = settings['sunshine_is_eu'] === true ? 'https://api.eu-1.smooch.io' : 'https://api.smooch.io';
  const app = escapeUrl(String(settings['sunshine_app_id'] ?? '').trim());
  const each: HttpRequest = {
    url: `${host}/v2/apps/${app}${path}`,
    headers: { Authorization: 'Basic {{setting.sunshine_credential}}' },
    isSecure: true,
    signal,
  };
  try {
    return await request(each);
  } catch (error) {
    throw isOutsideError(error) && error.status === LOCKED ? tooLong(error) : error;
  }
}

/** A conversation of more than 30,000 messages is answered by this status. */
const LOCKED = 423;

const tooLong = (cause: OutsideError): OutsideError =>
  new OutsideError('partial', 'the conversation is too long for the service', { status: LOCKED, cause });
