import type { Conversation, FoundComment, Turn } from './conversationShapes';
import type { Fields } from './importValues';
import type { Ids, Said } from './newcomers';
import type { World, WorldAttachment, WorldComment, WorldLogEvent, WorldUser } from './types';
import { agentId } from './staff';
import { commentHtml } from './html';
import { fields, idNumber, list, moment, shorten, words } from './importValues';
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
    case 'audits':
      return unlogged(place, { audits: fromAudits(conversation.audits, place) });
    case 'sunshine':
      return unlogged(place, { sunshine: fromMessages(conversation.messages, place) });
    case 'text':
      return written(conversation, place);
  }
}

function messaging(place: Place, conversation: WorldLogEvent[]): Said {
  const times = conversation.map((event) => String(event.created_at)).sort();
  const subject = `Conversation with ${place.requester.name}`;
  const body = `${subject}\n\nURL: https://atelier-nord.example/pages/contact`;
  const first = times[0] ?? place.world.now;
  return {
    subject,
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

type Unlogged = Pick<Said, 'audits' | 'sunshine'>;

/** A messaging ticket whose log is empty: what was said lies elsewhere. */
function unlogged(place: Place, where: Unlogged): Said {
  return { ...messaging(place, []), comments: [], ...where };
}

/** Recorded audits stay as they are, but for the customer and for what is missing. */
function fromAudits(audits: Fields[], { world, ids, requester }: Place): Fields[] {
  const theirs = (item: unknown) =>
    fields(item).actor_type === 'end-user' ? { ...fields(item), actor_id: requester.id } : item;
  const retold = (event: Fields) => {
    const value = fields(event.value);
    if (Array.isArray(value.history))
      return { ...event, value: { ...value, history: value.history.map(theirs) } };
    return Array.isArray(event.history) ? { ...event, history: event.history.map(theirs) } : event;
  };
  return audits.map((audit, index) => ({
    author_id: requester.id,
    metadata: { system: {}, custom: {} },
    via: { channel: 'native_messaging', source: { from: {}, to: {}, rel: null } },
    ...audit,
    id: idNumber(audit.id) ?? ids.comment(),
    created_at: moment(audit.created_at) ?? minutesBefore(new Date(world.now), audits.length - index),
    events: list(audit.events).map(fields).map(retold),
  }));
}

/** Ids of the service are 24 hexadecimal digits, and its pages are asked for by them. */
const HEX_ID = /^[0-9a-f]{24}$/;

function fromMessages(messages: Fields[], { world, requester }: Place): Fields[] {
  const complete = messages.map((message, index) => ({
    source: { type: 'api:conversations' },
    ...message,
    id: HEX_ID.test(words(message.id) ?? '')
      ? message.id
      : `${requester.id.toString(16).padStart(12, '0')}${index.toString(16).padStart(12, '0')}`,
    received: words(message.received) ?? minutesBefore(new Date(world.now), messages.length - index),
  }));
  return complete.sort((a, b) => a.received.localeCompare(b.received));
}

/** One comment, as an integration or a mail brings it, in the customer's name. */
function written(found: Extract<Conversation, { kind: 'text' }>, { world, ids, requester }: Place): Said {
  const at = found.at ?? minutesBefore(new Date(world.now), 5);
  const channel = found.requester.email ? 'email' : 'api';
  const attachments = found.files.map((file, index) =>
    toAttachment({ id: index + 1, file_name: file }, index),
  );
  return {
    subject: found.subject,
    via_channel: channel,
    conversation: null,
    created_at: at,
    updated_at: at,
    comments: [
      {
        id: ids.comment(),
        author_id: requester.id,
        body: found.text,
        html_body: commentHtml(found.text),
        public: true,
        created_at: at,
        attachments,
        via: { channel },
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
