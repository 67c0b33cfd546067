import type { Conversation, FoundComment, Turn } from './conversationShapes';
import type { Fields } from './importValues';
import type { Ids, Said } from './newcomers';
import type { World, WorldAttachment, WorldComment, WorldLogEvent, WorldUser } from './types';
import { agentId } from './staff';
import { commentHtml } from './html';
import { fields, idNumber, moment, shorten, words } from './importValues';
import { minutesBefore } from './time';

interface Place {
  world: World;
  ids: Ids;
  requester: WorldUser;
}

/** What a found conversation becomes in a ticket: messages for logs and turns, comments for comments. */
export function toSaid(conversation: Conversation, place: Place): Said {
  switch (conversation.kind) {
    case 'log':
      return messaging(place, fromEvents(conversation.events, place));
    case 'turns':
      return messaging(place, fromTurns(conversation.turns, place));
    case 'comments':
      return comments(conversation, place);
  }
}

function messaging(place: Place, conversation: WorldLogEvent[]): Said {
  const times = conversation.map((event) => String(event.created_at)).sort();
  const body = `Conversation with ${place.requester.name}`;
  const first = times[0] ?? place.world.now;
  return {
    subject: body,
    via_channel: 'native_messaging',
    conversation,
    created_at: first,
    updated_at: times.at(-1) ?? first,
    comments: [
      {
        id: place.ids.comment(),
        author_id: place.requester.id,
        body,
        html_body: commentHtml(body),
        public: false,
        created_at: first,
        attachments: [],
        via: { channel: 'native_messaging' },
      },
    ],
  };
}

/** Recorded events stay as they are, but for the customer, who is somebody else here, and what is missing. */
function fromEvents(events: Fields[], { world, requester }: Place): WorldLogEvent[] {
  const complete = events.map((event, index) => {
    const author = fields(event.author);
    return {
      attachments: [],
      metadata: { custom: {}, system: {}, ticket_version: 0 },
      reference: `zen:ticket_event:${index + 1}`,
      type: 'Messaging::ConversationMessage',
      ...event,
      id: words(event.id) ?? `imported-${index + 1}`,
      created_at: moment(event.created_at) ?? minutesBefore(new Date(world.now), events.length - index),
      author: author.type === 'user' ? { ...author, 'zen:support:user_id': requester.id } : author,
    };
  });
  return complete.sort((a, b) => a.created_at.localeCompare(b.created_at));
}

function fromTurns(turns: Turn[], { world, requester }: Place): WorldLogEvent[] {
  return turns.map((turn, index) => {
    const at = minutesBefore(new Date(world.now), (turns.length - index) / 2);
    return {
      attachments: [],
      author:
        turn.who === 'customer'
          ? { display_name: requester.name, type: 'user', 'zen:support:user_id': requester.id }
          : { display_name: 'Bot', type: 'bot', 'zen:support:user_id': -1 },
      content: { type: 'text', text: turn.text },
      created_at: at,
      received_at: at.replace('Z', '.000Z'),
      id: `imported-${requester.id}-${index + 1}`,
      metadata: { custom: {}, system: {}, ticket_version: 0 },
      reference: `zen:sunco:conversation_message:imported-${requester.id}-${index + 1}`,
      source: { type: turn.who === 'customer' ? 'web' : 'zd:answerBot' },
      type: 'Messaging::ConversationMessage',
    };
  });
}

function comments(conversation: Extract<Conversation, { kind: 'comments' }>, place: Place): Said {
  const found = conversation.comments;
  const { agents, requester } = conversation;
  const byAgent = ({ authorId, public: open }: FoundComment) => {
    if (!open) return true;
    return authorId !== null && (agents ? agents.has(authorId) : authorId !== requester.id);
  };
  const made = found.map((comment, index) =>
    toComment(comment, byAgent(comment), found.length - index, place),
  );
  const times = made.map((comment) => comment.created_at).sort();
  return {
    subject: shorten((found[0]?.body ?? '').replace(/\s+/g, ' ').trim()),
    via_channel: found[0]?.channel ?? 'email',
    conversation: null,
    created_at: times[0] ?? place.world.now,
    updated_at: times.at(-1) ?? place.world.now,
    comments: made,
  };
}

/** Agents of the recording are nobody here: Léa stands in for them. */
function toComment(found: FoundComment, byAgent: boolean, minutesAgo: number, place: Place): WorldComment {
  return {
    id: place.ids.comment(),
    author_id: byAgent ? agentId('lea') : place.requester.id,
    body: found.body,
    html_body: found.html ?? commentHtml(found.body),
    public: found.public,
    created_at: found.createdAt ?? minutesBefore(new Date(place.world.now), minutesAgo),
    attachments: found.attachments.map(toAttachment),
    via: { channel: found.channel ?? (byAgent ? 'web' : 'email') },
  };
}

function toAttachment(found: Fields, index: number): WorldAttachment {
  return {
    id: idNumber(found.id) ?? index + 1,
    file_name: words(found.file_name) ?? 'attachment',
    content_type: words(found.content_type) ?? 'application/octet-stream',
    size: idNumber(found.size) ?? 0,
    content_url: words(found.content_url) ?? '',
  };
}
