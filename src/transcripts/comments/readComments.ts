import * as v from 'valibot';
import { OutsideError } from '../../lib/errors';
import { htmlToText } from '../../lib/html';
import { neededListOf, numberOrNull, textOrNull as text, toIso } from '../../lib/lenient';
import type { Ticket } from '../../model/ticket';
import type { Message, Transcript } from '../../model/transcript';
import { attachmentsSchema, toAttachments } from '../attachments';
import { botRules } from '../bots';
import { authorsOf, isByApi, type Author } from '../commentAuthors';
import { expandTexts, namesIn } from '../expandTexts';
import { inOrder } from '../inOrder';
import { metaSchema, pageQuery, toTranscript, usersSchema } from '../page';
import type { ReaderParts } from '../reader';
import { isSystemStub } from '../systemStub';

const commentSchema = v.object({
  id: numberOrNull,
  author_id: numberOrNull,
  body: text,
  html_body: text,
  plain_body: text,
  public: v.fallback(v.nullish(v.boolean(), true), true),
  created_at: text,
  attachments: attachmentsSchema,
  via: v.optional(v.unknown()),
  metadata: v.optional(v.unknown()),
});
type Comment = v.InferOutput<typeof commentSchema>;

const pageSchema = v.object({
  comments: neededListOf(commentSchema),
  users: usersSchema,
  meta: metaSchema,
});

/** One page of the comments, newest first; `cursor` null for the newest. */
export async function readComments(
  { request, settings, locale, timeZone }: ReaderParts,
  ticket: Ticket,
  cursor: string | null,
  signal: AbortSignal,
): Promise<Transcript> {
  const bots = botRules(settings);
  const url = `/api/v2/tickets/${ticket.id}/comments.json?include=users&sort=-created_at&${pageQuery(cursor)}`;
  const page = v.safeParse(pageSchema, await request({ url, signal }));
  if (!page.success) throw new OutsideError('malformed', 'the comments are no list');
  const { comments, users, meta } = page.output;
  const written = comments.toReversed().map((comment) => ({ ...comment, text: textOf(comment) }));
  const authorOf = authorsOf(written, users, ticket, bots);
  const messages = written.map((comment, index) => toMessage(comment, index, authorOf(comment)));
  const told = inOrder(messages.filter(isSaid));
  const reading = { locale, timeZone, ...namesIn(told, ticket, bots) };
  const inTheirName = new Set(messages.filter((each, index) => isInTheirName(each, written[index]?.via)));
  const all = await expandTexts(told, reading);
  const marked = all.map((each) => (inTheirName.has(each) ? { ...each, isRaw: true } : each));
  return toTranscript('comments', marked, meta);
}

const toMessage = (comment: Comment & { text: string }, index: number, author: Author): Message => ({
  ...author,
  id: comment.id === null ? `comment:${comment.created_at ?? ''}:${index}` : String(comment.id),
  text: comment.text,
  at: toIso(comment.created_at),
  isPublic: comment.public ?? true,
  attachments: toAttachments(comment.attachments),
  choices: [],
  form: [],
});

/** The plain form keeps line ends as they were typed, but for spaces that Zendesk leaves as entities. */
function textOf({ plain_body, html_body, body }: Comment): string {
  if (plain_body) return plain_body.replaceAll('&nbsp;', ' ').trim();
  return (html_body ? htmlToText(html_body) : (body ?? '')).trim();
}

/** Customers write no notes: a program wrote it in their name, and where it tells no conversation it is nobody's words. */
const isInTheirName = ({ speaker, isPublic }: Message, via: unknown): boolean =>
  speaker === 'customer' && !isPublic && isByApi(via);

const isSaid = ({ text: said, attachments, isPublic }: Message): boolean =>
  (said !== '' || attachments.length > 0) && (isPublic || !isSystemStub(said));
