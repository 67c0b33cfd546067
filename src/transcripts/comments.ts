import * as v from 'valibot';
import { OutsideError } from '../lib/errors';
import { htmlToText } from '../lib/html';
import { listOf, neededListOf, numberOrNull, textOrNull as text, toIso } from '../lib/lenient';
import type { Ticket } from '../model/ticket';
import type { Message, Speaker } from '../model/transcript';
import { attachmentsSchema, toAttachments } from './attachments';
import { inOrder } from './inOrder';
import type { Reader, ReaderParts } from './reader';
import { isSystemStub } from './systemStub';

const commentSchema = v.object({
  id: numberOrNull,
  author_id: numberOrNull,
  body: text,
  html_body: text,
  plain_body: text,
  public: v.fallback(v.nullish(v.boolean(), true), true),
  created_at: text,
  attachments: attachmentsSchema,
});
type Comment = v.InferOutput<typeof commentSchema>;

const pageSchema = v.object({
  comments: neededListOf(commentSchema),
  users: listOf(v.object({ id: v.number(), name: text, role: text })),
  meta: v.fallback(v.nullish(v.object({ has_more: v.nullish(v.boolean(), false) }), null), null),
});
type Users = v.InferOutput<typeof pageSchema>['users'];

/** The comments of any ticket, public and private, newest hundred: what there is when there is no conversation log. */
export function createCommentsReader({ request, botNames }: ReaderParts): Reader {
  return {
    id: 'comments',
    appliesTo: () => true,
    async read(ticket, signal) {
      const url = `/api/v2/tickets/${ticket.id}/comments.json?include=users&sort=-created_at&page[size]=100`;
      const page = v.safeParse(pageSchema, await request({ url, signal }));
      if (!page.success) throw new OutsideError('malformed', 'the comments are no list');
      const { comments, users, meta } = page.output;
      const messages = comments
        .toReversed()
        .map((comment, index) => toMessage(comment, index, authorOf(comment, users, ticket, botNames)))
        .filter(isSaid);
      if (messages.length === 0) return null;
      return {
        value: { source: 'comments', messages: inOrder(messages), isComplete: !meta?.has_more },
        problems: [],
      };
    },
  };
}

type Author = Pick<Message, 'speaker' | 'name'>;

const toMessage = (comment: Comment, index: number, author: Author): Message => ({
  ...author,
  id: comment.id === null ? `comment:${comment.created_at ?? ''}:${index}` : String(comment.id),
  text: textOf(comment),
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

/** A deleted or unlisted author is the requester if the id says so; of anybody else nothing is known. */
function authorOf(
  { author_id }: Comment,
  users: Users,
  { requester }: Ticket,
  botNames: readonly string[],
): Author {
  const user = users.find(({ id }) => id === author_id);
  const isRequester = author_id !== null && author_id === requester.id;
  const name = user?.name ?? (isRequester ? requester.name : '');
  const role: Speaker = isRequester ? 'customer' : toSpeaker(user?.role ?? null);
  return {
    name,
    speaker: role !== 'customer' && botNames.includes(name.trim().toLowerCase()) ? 'bot' : role,
  };
}

const toSpeaker = (role: string | null): Speaker => {
  if (role === 'end-user') return 'customer';
  return role === 'agent' || role === 'admin' ? 'agent' : 'system';
};

const isSaid = ({ text: said, attachments, isPublic }: Message): boolean =>
  (said !== '' || attachments.length > 0) && (isPublic || !isSystemStub(said));
