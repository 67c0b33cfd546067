import type { Ticket } from '../model/ticket';
import type { Message, Speaker } from '../model/transcript';
import type { BotRules } from './bots';
import { weave } from './inOrder';
import { onlyNew } from './onlyNew';
import type { TextHints } from './text/format';

/** How the texts of a ticket are to be read. */
export type TextReading = Omit<TextHints, 'at'>;

/** Who takes part, as far as the messages around a text and the admin's list tell. */
export const namesIn = (
  messages: Message[],
  ticket: Ticket,
  bots: BotRules,
): Pick<TextReading, 'customerName' | 'botNames' | 'agentNames'> => ({
  customerName: ticket.requester.name,
  botNames: [...new Set([...bots.names, ...namesOf(messages, 'bot')])],
  agentNames: [...new Set(namesOf(messages, 'agent'))],
});

/** Display names of those who spoke as this. */
export const namesOf = (messages: Message[], speaker: Speaker): string[] =>
  messages.filter((message) => message.speaker === speaker && message.name !== '').map(({ name }) => name);

/** A clock near the beginning of a line, a quoted line, a rule, an emoji that speaks, "… wrote:", a heading, or two lines that begin with a name. */
const SIGNS = new RegExp(
  [
    String.raw`^[^\n]{0,40}(?:\b\d{1,2}[:h]\d{2}\b|[[(]\d{1,2}\.\d{2})`,
    String.raw`^\s*(?:>|={3}|[-–—_*]{3})`,
    '[🤖👤🧑👩👨💬🎧]',
    String.raw`(?:wrote|écrit|schrieb|escribió)\s*:`,
    String.raw`\b(?:transcript|summary|résumé|zusammenfassung|resumen)\b`,
    String.raw`^[^\n:：]{1,60}[:：][^\n]*\S[^]*?\n[^\n:：]{1,60}[:：][^\n]*\S`,
  ].join('|'),
  'imu',
);
/** Further signs of a transcript come early. */
const LOOKED_AT = 20_000;

export const mayHoldTranscript = ({ text }: Message): boolean => SIGNS.test(text.slice(0, LOOKED_AT));

/**
 * The messages, with every text transcript among them put in as what it tells, in its place: a bot's hand-over note, the
 * transcript that is written when a chat ends, an e-mail with its history. What one of the others tells already is not
 * told twice, prose stays as it is, and a comment's files follow its transcript. What parses text is loaded when needed.
 * `isWritten` says which messages may hold one at all.
 */
export async function expandTexts(
  messages: Message[],
  reading: TextReading,
  isWritten: (message: Message) => boolean = () => true,
): Promise<Message[]> {
  const holders = new Set(messages.filter((message) => isWritten(message) && mayHoldTranscript(message)));
  if (holders.size === 0) return messages;
  // Texts stay as they are where the part that reads them cannot be loaded.
  const { parseTranscriptText } = await import('./text/parseTranscriptText').catch(() => NO_PARSER);
  const stories: Message[][] = [];
  const plain = messages.filter((message) => {
    const story = holders.has(message)
      ? parseTranscriptText(message.text, { ...reading, at: message.at })
      : null;
    if (!story || story.messages.length === 0) return true;
    const told = story.isPartial ? cutOff(story.messages, story.format === 'mail' ? 0 : -1) : story.messages;
    stories.push(story.format === 'mail' ? thread(message, told) : transcript(message, told));
    return false;
  });
  return stories.length === 0 ? messages : weave(plain, onlyNew(plain, stories));
}

/** A mail breaks off in the oldest of what it quotes, anything else in its last words. */
const cutOff = (messages: Message[], at: 0 | -1): Message[] => {
  const last = messages.at(at);
  return last ? messages.with(at, { ...last, isCutOff: true }) : messages;
};

const NO_PARSER = { parseTranscriptText: () => null };

/**
 * What a text tells is as public as the text, and stands in its place where it has no times of its own. Files that it names
 * follow it.
 */
function transcript(holder: Message, told: Message[]): Message[] {
  const first = told.find(({ at }) => at !== null)?.at ?? holder.at;
  const names = holder.attachments.map(({ name }) => `[${name}]`);
  const messages = told
    .map((each, index) => ({
      ...within(holder, each),
      text: names.reduce((text, name) => text.replace(name, ''), each.text).trim(),
      at: each.at ?? (index === 0 ? first : null),
    }))
    .filter(({ text }) => text !== '');
  const files = holder.attachments.map((attachment, index) => ({
    ...holder,
    id: `${holder.id}:text:file:${index}`,
    text: '',
    attachments: [attachment],
  }));
  return [...messages, ...files];
}

/** A mail above what it quotes: its own words are those that nobody is said to have written, and came when it came. */
function thread(holder: Message, told: Message[]): Message[] {
  const own = told.findLast(({ isRaw }) => isRaw);
  const quoted = told.filter((each) => each !== own).map((each) => within(holder, each));
  return own
    ? [...quoted, { ...holder, text: own.text }]
    : [...quoted, ...transcript({ ...holder, text: '' }, [])];
}

const within = (holder: Message, each: Message): Message => ({
  ...each,
  id: `${holder.id}:${each.id}`,
  isPublic: holder.isPublic,
});
