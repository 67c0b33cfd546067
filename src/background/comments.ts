import * as v from 'valibot';
import { digestReply } from '../acceptance/pendingReply';
import type { Evidence } from '../acceptance/evidence';
import { htmlToText } from '../lib/html';
import type { Request } from '../model/ports';

const commentsSchema = v.object({
  comments: v.array(
    v.object({
      id: v.union([v.number(), v.string()]),
      author_id: v.nullish(v.number()),
      public: v.nullish(v.boolean()),
      created_at: v.nullish(v.string()),
      html_body: v.nullish(v.string()),
      plain_body: v.nullish(v.string()),
      body: v.nullish(v.string()),
    }),
  ),
});

/** This agent's comments among the newest `count` of the ticket, as proof of what was sent. Fails with an `OutsideError`. */
export async function readOwnComments(
  request: Request,
  query: { ticketId: number; agentId: number; count: number },
  signal: AbortSignal,
): Promise<Evidence[]> {
  const { ticketId, agentId, count } = query;
  const url = `/api/v2/tickets/${ticketId}/comments.json?sort=-created_at&page[size]=${count}`;
  const { comments } = v.parse(commentsSchema, await request({ url, signal }));
  return comments
    .filter((comment) => comment.author_id === agentId)
    .map((comment) => {
      const text = comment.html_body
        ? htmlToText(comment.html_body)
        : (comment.plain_body ?? comment.body ?? '');
      return {
        id: `comment:${comment.id}`,
        at: Date.parse(comment.created_at ?? '') || 0,
        target: comment.public === false ? 'note' : 'public',
        digest: digestReply(ticketId, text),
        text,
      };
    });
}
