import type { WorldAttachment, WorldComment, WorldLogEvent, WorldUser } from '../types';
import type { DraftField, DraftFile, Line } from './lines';
import type { Seed } from '../seed';
import { agentId, agentName } from '../staff';
import { commentHtml } from '../html';
import { counter } from '../seed';
import { minutesBefore } from '../time';

export const SUBDOMAIN = 'throughline-sandbox';
const BOTS = { leo: 'Léo', nora: 'Nora', lotte: 'Lotte', luna: 'Luna' } as const;
export type BotKey = keyof typeof BOTS;

/** Who takes part in a conversation. */
export interface Cast {
  customer: WorldUser;
  bot: BotKey;
}

/** Turns lines into what the two APIs serve; ids are given out in the order of the calls. */
export interface Renderer {
  event(line: Line, cast: Cast): WorldLogEvent;
  comment(line: Line, cast: Cast, channel: string): WorldComment | null;
  transcript(lines: Line[], cast: Cast): WorldComment;
}

/** Comments and attachments get their ids from `first` on. */
export function makeRenderer(seed: Seed, first = { comment: 61_000_001, attachment: 4_980_001 }): Renderer {
  const nextComment = counter(first.comment);
  const nextAttachment = counter(first.attachment);
  const at = (ago: number) => minutesBefore(seed.now, ago);
  const attach = (file: DraftFile) => attachment(file, nextAttachment(), seed.en.string.alphanumeric(20));

  function comment(line: Line, cast: Cast, channel: string): WorldComment | null {
    const text = spoken(line, cast);
    if (text === null) return null;
    return {
      id: nextComment(),
      author_id: authorId(line, cast),
      body: text,
      html_body: line.by === 'customer' && line.html ? line.html : commentHtml(text),
      public: line.by !== 'note' && line.by !== 'stub',
      created_at: at(line.ago),
      attachments: line.by === 'customer' ? line.files.map(attach) : [],
      via: { channel },
    };
  }

  return {
    comment,
    event(line, cast) {
      const id = seed.en.string.ulid({ refDate: at(line.ago) });
      if (line.by === 'stub' || line.by === 'note') return commentEvent(line, cast, id, at(line.ago));
      const files = line.by === 'customer' ? line.files.map(attach) : [];
      return {
        attachments: files.map((file) => ({ ...file, thumbnails: [] })),
        author: author(line, cast),
        content: content(line, files),
        created_at: at(line.ago),
        received_at: at(line.ago).replace('Z', '.412Z'),
        id,
        metadata: { custom: {}, system: {}, ticket_version: 0 },
        reference: `zen:sunco:conversation_message:${hex(seed, 24)}`,
        source: { type: line.by === 'customer' || line.by === 'formResponse' ? 'web' : sourceOf(line) },
        type: 'Messaging::ConversationMessage',
      };
    },
    transcript(lines, cast) {
      const said = lines.flatMap((line) => transcriptLine(seed, line, cast) ?? []);
      const body = said.join('\n');
      return {
        id: nextComment(),
        author_id: cast.customer.id,
        body,
        html_body: commentHtml(body),
        public: true,
        created_at: at(Math.min(...lines.map((line) => line.ago)) - 10),
        attachments: lines.flatMap((line) => (line.by === 'customer' ? line.files.map(attach) : [])),
        via: { channel: 'native_messaging' },
      };
    },
  };
}

function hex(seed: Seed, length: number): string {
  return seed.en.string.hexadecimal({ length, casing: 'lower', prefix: '' });
}

function sourceOf(line: Line): string {
  return line.by === 'agent' ? 'zd:agentWorkspace' : 'zd:answerBot';
}

function attachment(file: DraftFile, id: number, token: string): WorldAttachment {
  const name = encodeURIComponent(file.name);
  return {
    id,
    file_name: file.name,
    content_type: file.type,
    size: file.size,
    content_url: `https://${SUBDOMAIN}.zendesk.com/attachments/token/${token}/?name=${name}`,
  };
}

function authorId(line: Line, cast: Cast): number {
  if (line.by === 'agent' || line.by === 'note') return agentId(line.who);
  return line.by === 'bot' || line.by === 'form' ? -1 : cast.customer.id;
}

function author(line: Line, cast: Cast): Record<string, unknown> {
  if (line.by === 'agent' || line.by === 'note') {
    return {
      display_name: agentName(line.who),
      type: 'agent',
      'zen:sunco:user_id': `agent-${agentId(line.who)}`,
      'zen:support:user_id': agentId(line.who),
    };
  }
  if (line.by === 'bot' || line.by === 'form') {
    return {
      avatar_url: 'https://static.zdassets.com/web_widget/latest/default_avatar.png',
      display_name: BOTS[cast.bot],
      type: 'bot',
      'zen:sunco:user_id': `bot-${cast.bot}`,
      'zen:support:user_id': -1,
    };
  }
  return {
    display_name: cast.customer.name,
    type: 'user',
    'zen:sunco:user_id': `user-${cast.customer.id}`,
    'zen:support:user_id': cast.customer.id,
  };
}

function content(line: Line, files: WorldAttachment[]): Record<string, unknown> {
  switch (line.by) {
    case 'bot':
      return { type: 'text', text: line.text, ...quickReplies(line.replies) };
    case 'form':
      return {
        type: 'form',
        submitted: true,
        fields: line.fields.map(({ type, name, label }) => ({ type, name, label })),
      };
    case 'formResponse':
      return formResponse(line.fields);
    case 'customer':
      return files[0] ? mediaContent(line.text, files[0]) : { type: 'text', text: line.text };
    case 'agent':
    case 'note':
      return { type: 'text', text: line.text };
    case 'stub':
      return {};
  }
}

function quickReplies(replies: string[]): Record<string, unknown> {
  if (replies.length === 0) return {};
  return {
    actions: replies.map((text, index) => ({
      reply: { text, payload: `goto_node=${index + 1}_${text.length}` },
    })),
  };
}

function formResponse(fields: DraftField[]): Record<string, unknown> {
  return {
    type: 'formResponse',
    fields: fields.map(({ type, name, label, value }) => ({ type, name, label, [type]: value })),
    textFallback: fields.map(({ label, value }) => `${label}: ${value}`).join('\n'),
  };
}

function mediaContent(text: string, file: WorldAttachment): Record<string, unknown> {
  return {
    type: file.content_type.startsWith('image/') ? 'image' : 'file',
    ...(text ? { text } : {}),
    mediaUrl: file.content_url,
    mediaType: file.content_type,
    mediaSize: file.size,
    altText: file.file_name,
  };
}

function commentEvent(line: Line, cast: Cast, id: string, createdAt: string): WorldLogEvent {
  const text = spoken(line, cast) ?? '';
  return {
    attachments: [],
    author: author(line, cast),
    content: { type: 'html', body: commentHtml(text) },
    created_at: createdAt,
    id,
    metadata: { public: false, custom: {}, system: {}, ticket_version: 0 },
    reference: `zen:ticket_event:${id}`,
    type: 'Comment',
  };
}

/** What a line reads as in a comment; `null` for a form, which has no words of its own. */
function spoken(line: Line, cast: Cast): string | null {
  switch (line.by) {
    case 'stub':
      return `Conversation with ${cast.customer.name}\n\nURL: https://atelier-nord.example/pages/contact`;
    case 'form':
      return null;
    case 'formResponse':
      return line.fields.map(({ label, value }) => `${label}: ${value}`).join('\n');
    default:
      return line.text;
  }
}

/** A line as Zendesk writes it into the comment that closes a session. */
function transcriptLine(seed: Seed, line: Line, cast: Cast): string | null {
  if (line.by === 'stub' || line.by === 'note') return null;
  const text = spoken(line, cast);
  if (text === null) return null;
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Europe/Paris' });
  const time = clock.format(new Date(seed.now.getTime() - line.ago * 60_000));
  const files = line.by === 'customer' ? line.files.map((file) => `[${file.name}]`) : [];
  return `(${time}) ${String(author(line, cast).display_name)}: ${[text, ...files].filter(Boolean).join(' ')}`;
}
