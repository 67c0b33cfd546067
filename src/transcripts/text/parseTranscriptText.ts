import type { Message } from '../../model/transcript';
import type { Format, Page, Reading, TextHints, TextStory, Turn } from './format';
import { formOf } from './forms';
import { botpress } from './formats/botpress';
import { conversationHistory } from './formats/conversationHistory';
import { dashedSegments } from './formats/dashedSegments';
import { docsBot } from './formats/docsBot';
import { labelled } from './formats/labelled';
import { mail } from './formats/mail';
import { ada, fin, summary } from './formats/summaries';
import { zendeskChat } from './formats/zendeskChat';
import { resolveTimes } from './resolveTimes';
import { speakersOf } from './speakers';
import { withoutMarkup } from './withoutMarkup';

export type { TextHints, TextStory } from './format';

/** The surest first: those further down would understand some of what is above, but less of it. */
const FORMATS: readonly Format[] = [
  botpress,
  conversationHistory,
  zendeskChat,
  docsBot,
  fin,
  ada,
  summary,
  dashedSegments,
  mail,
  labelled,
];

/** Nobody reads more than this; what lies beyond is kept as one raw message. */
const MOST_CHARACTERS = 4_000_000;
const MOST_LINES = 200_000;
/** Zendesk cuts comments off at 64 kB without a word. */
const CUT_OFF_AT = 65_000;

/**
 * The conversation that a comment, description, field or text file tells, as messages in the order in which they were said;
 * null for prose that tells none. Pure, linear in the text, never throws. Nothing that somebody wrote is lost: what cannot
 * be attributed is there as raw messages, in its place. Messages are public; the caller knows better.
 */
export function parseTranscriptText(text: string, hints: TextHints): TextStory | null {
  const { page, rest } = toPage(text, hints);
  for (const format of FORMATS) {
    const reading = format.read(page);
    const messages = reading ? toMessages(format.id, withRest(reading, rest), hints) : [];
    if (!reading || messages.every(({ isRaw }) => isRaw)) continue;
    const isPartial = reading.isPartial === true || text.length >= CUT_OFF_AT || isCutOff(page.lines);
    return { format: format.id, messages, isPartial };
  }
  return null;
}

/** Signs without width or of direction, with which apps begin their lines and surround names. */
const UNSEEN =
  /^[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]{1,9}|[\u200b\u200e\u200f\u202c\u2069]{1,9}(?=[:：])/gm;

function toPage(text: string, hints: TextHints): { page: Page; rest: string } {
  const near = text.slice(0, MOST_CHARACTERS);
  const end = near.length < text.length ? Math.max(near.lastIndexOf('\n'), 0) || near.length : near.length;
  const lines = withoutMarkup(near.slice(0, end))
    .replace(/\r\n?|\u2028/g, '\n')
    .replace(UNSEEN, '')
    .split('\n');
  const beyond = lines.splice(MOST_LINES);
  return { page: { lines, hints }, rest: `${beyond.join('\n')}${text.slice(end)}`.trim() };
}

const withRest = (reading: Reading, rest: string): Reading =>
  rest === ''
    ? reading
    : {
        ...reading,
        turns: [...reading.turns, { label: '', role: 'system', stamp: null, text: rest, isRaw: true }],
      };

/** A last line that breaks off within a time: `[Jan 5, 20` */
const isCutOff = (lines: readonly string[]): boolean =>
  /^\s{0,9}[[(][^\])]{1,30}$/.test((lines.at(-1) ?? '').slice(0, 60));

function toMessages(format: string, reading: Reading, hints: TextHints): Message[] {
  const turns = reading.turns.map(toSaid).filter(({ text }) => text !== '');
  const speakers = speakersOf({ ...reading, turns }, hints);
  const times = resolveTimes(
    turns.map(({ stamp }) => stamp),
    hints,
  );
  return turns.map((turn, index): Message => {
    const speaker = speakers[index] ?? 'system';
    const { label: name, text, isRaw, form, attachments = [] } = turn;
    return {
      id: `text:${format}:${index}`,
      speaker,
      name,
      text,
      at: isRaw ? null : (times[index] ?? null),
      isPublic: true,
      attachments,
      choices: [],
      form: form ?? (speaker === 'customer' ? formOf(text) : []),
      ...(isRaw ? { isRaw } : {}),
    };
  });
}

/** A name with nothing behind it is where the text breaks off: it stays, raw. */
const toSaid = (turn: Turn): Turn =>
  turn.text === '' && turn.label !== ''
    ? { ...turn, label: '', role: 'system', text: turn.label, isRaw: true }
    : turn;
