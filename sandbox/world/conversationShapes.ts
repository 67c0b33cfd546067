import type { Fields } from './importValues';
import { describe, fields, idNumber, isFields, list, moment, words } from './importValues';

/** A conversation as it was found in a file, before it becomes a ticket. */
export type Conversation =
  | { kind: 'log'; events: Fields[]; requester: Requester }
  /** `agents` by id, or `null` when the file has no users and only the first author is known to be the customer. */
  | { kind: 'comments'; comments: FoundComment[]; requester: Requester; agents: Set<number> | null }
  | { kind: 'turns'; turns: Turn[]; requester: Requester }
  /** The ticket's log is empty: its audits alone tell what was said. */
  | { kind: 'audits'; audits: Fields[]; requester: Requester }
  | { kind: 'sunshine'; messages: Fields[]; requester: Requester }
  /** A transcript that is text, or a mail: one comment. */
  | { kind: 'text'; text: string; subject: string; at: string | null; files: string[]; requester: Requester };

/** What the file says about the customer; a name is made up when it says none. */
export interface Requester {
  id: number | null;
  name: string | null;
  email: string | null;
}

export interface Turn {
  who: 'customer' | 'bot';
  text: string;
}

export interface FoundComment {
  authorId: number | null;
  body: string;
  html: string | null;
  public: boolean;
  createdAt: string | null;
  attachments: Fields[];
  channel: string | null;
}

export type Found = { conversation: Conversation; problems: string[] } | { problem: string };

const EXPECTED = '"events", "audits", "comments", "messages" or "turns"';
export const NOBODY: Requester = { id: null, name: null, email: null };

/** Whether a value is one of the shapes at all, right or wrong inside. */
export function looksLikeConversation(value: unknown): boolean {
  const inside = fields(unwrap(value));
  return ['events', 'audits', 'comments', 'messages', 'turns'].some((key) => Array.isArray(inside[key]));
}

/** Takes the conversation out of one JSON value; problems do not name the place, the caller does. */
export function findConversation(value: unknown): Found {
  const inside = unwrap(value);
  if (!isFields(inside)) return { problem: `expected ${EXPECTED}, found ${describe(inside)}` };
  const audits = isFields(inside.audit) ? [inside.audit] : inside.audits;
  if (Array.isArray(audits)) return fromAudits(audits);
  if (Array.isArray(inside.turns)) return fromTurns(inside.turns);
  if (Array.isArray(inside.events)) return fromLog(inside.events);
  if (Array.isArray(inside.messages)) return fromMessages(inside.messages);
  if (Array.isArray(inside.comments)) return fromComments(inside.comments, list(inside.users));
  return { problem: `expected ${EXPECTED}, found ${describe(inside)}` };
}

/** Recorders put the answer inside `response.body` or `body`. */
function unwrap(value: unknown): unknown {
  const outer = fields(value);
  const response = fields(outer.response);
  if (isFields(response.body)) return response.body;
  return isFields(outer.body) ? outer.body : value;
}

/** "A" is whoever answers: in these files a machine as a rule, so it becomes the bot. */
const SPEAKERS: Record<string, Turn['who']> = { U: 'customer', A: 'bot' };

function fromTurns(rows: unknown[]): Found {
  const problems: string[] = [];
  const turns: Turn[] = [];
  for (const [index, row] of rows.entries()) {
    const { who, t } = fields(row);
    const speaker = typeof who === 'string' && Object.hasOwn(SPEAKERS, who) ? SPEAKERS[who] : undefined;
    if (!speaker) problems.push(`turn ${index + 1}: expected "who" to be "U" or "A", found ${describe(who)}`);
    else if (typeof t !== 'string')
      problems.push(`turn ${index + 1}: expected words in "t", found ${describe(t)}`);
    else turns.push({ who: speaker, text: t });
  }
  if (turns.length === 0) return { problem: problems[0] ?? 'expected at least one turn, found none' };
  return { conversation: { kind: 'turns', turns, requester: NOBODY }, problems };
}

function fromLog(rows: unknown[]): Found {
  const problems: string[] = [];
  const events: Fields[] = [];
  for (const [index, row] of rows.entries()) {
    if (isFields(row) && isFields(row.author) && isFields(row.content)) events.push(row);
    else problems.push(`event ${index + 1}: expected "author" and "content", found ${describe(row)}`);
  }
  if (events.length === 0) return { problem: problems[0] ?? 'expected at least one event, found none' };
  const customer = events.map((event) => fields(event.author)).find((author) => author.type === 'user');
  const requester = {
    id: idNumber(customer?.['zen:support:user_id']),
    name: words(customer?.display_name),
    email: null,
  };
  return { conversation: { kind: 'log', events, requester }, problems };
}

const isChat = (event: Fields): boolean => /^Chat(?:Started|Ended)Event$/.test(words(event.type) ?? '');

/** Where a chat event keeps what was said. */
const historyOf = (event: Fields): unknown[] => {
  const inValue = list(fields(event.value).history);
  return inValue.length > 0 ? inValue : list(event.history);
};

function fromAudits(rows: unknown[]): Found {
  const audits = rows.filter(isFields);
  const said = audits
    .flatMap((audit) => list(audit.events).map(fields))
    .filter(isChat)
    .flatMap(historyOf)
    .map(fields);
  if (said.length === 0) {
    return { problem: 'expected a ChatStartedEvent or ChatEndedEvent with "history", found none' };
  }
  const customer = said.find((item) => item.actor_type === 'end-user');
  const name = words(customer?.actor_name) ?? words(customer?.name);
  const requester = { id: idNumber(customer?.actor_id), name, email: null };
  return { conversation: { kind: 'audits', audits, requester }, problems: [] };
}

function fromMessages(rows: unknown[]): Found {
  const problems: string[] = [];
  const messages: Fields[] = [];
  for (const [index, row] of rows.entries()) {
    if (isFields(row) && isFields(row.author) && isFields(row.content)) messages.push(row);
    else problems.push(`message ${index + 1}: expected "author" and "content", found ${describe(row)}`);
  }
  if (messages.length === 0) return { problem: problems[0] ?? 'expected at least one message, found none' };
  const customer = messages.map((message) => fields(message.author)).find(({ type }) => type === 'user');
  const requester = { ...NOBODY, name: words(customer?.displayName) };
  return { conversation: { kind: 'sunshine', messages, requester }, problems };
}

function fromComments(rows: unknown[], users: unknown[]): Found {
  const problems: string[] = [];
  const comments: FoundComment[] = [];
  for (const [index, row] of rows.entries()) {
    const comment = toComment(row);
    if (comment) comments.push(comment);
    else problems.push(`comment ${index + 1}: expected a "body", found ${describe(row)}`);
  }
  const [first] = comments;
  if (!first) return { problem: problems[0] ?? 'expected at least one comment, found none' };
  const people = users.map(fields);
  const wrote = (person: Fields) => comments.some((comment) => comment.authorId === idNumber(person.id));
  const customer =
    people.find((person) => person.role === 'end-user' && wrote(person)) ??
    people.find((person) => idNumber(person.id) !== null && idNumber(person.id) === first.authorId);
  const requester = {
    id: idNumber(customer?.id) ?? first.authorId,
    name: words(customer?.name),
    email: words(customer?.email),
  };
  return { conversation: { kind: 'comments', comments, requester, agents: agentsAmong(people) }, problems };
}

function agentsAmong(people: Fields[]): Set<number> | null {
  if (people.length === 0) return null;
  const agents = people.filter((person) => person.role === 'agent' || person.role === 'admin');
  return new Set(agents.flatMap((person) => idNumber(person.id) ?? []));
}

function toComment(row: unknown): FoundComment | null {
  const comment = fields(row);
  const body = words(comment.body) ?? words(comment.plain_body) ?? words(comment.html_body);
  if (body === null) return null;
  return {
    authorId: idNumber(comment.author_id),
    body,
    html: words(comment.html_body),
    public: comment.public !== false,
    createdAt: moment(comment.created_at),
    attachments: list(comment.attachments).filter(isFields),
    channel: words(fields(comment.via).channel),
  };
}
