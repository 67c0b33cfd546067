import type { Message } from '../model/transcript';
import { inOrder } from './inOrder';

/** Two clocks may differ by this much about one message, in ms. */
const SAME_TIME_MS = 2 * 60_000;

/**
 * What is known, and of what came in later only what is new, oldest first. Where both tell of the same message the known
 * one stays: it has an id, and knows a bot when it sees one. Each known message stands for one newer one only, so "ok" said
 * twice stays said twice.
 */
export function mergeMessages(known: Message[], newer: Message[]): Message[] {
  const open = new Map<string, Timed[]>();
  for (const each of inTime(known)) {
    const same = open.get(wordsOf(each.message));
    if (same) same.push(each);
    else open.set(wordsOf(each.message), [each]);
  }
  // Earliest to earliest: so as many as can be find their twin, and merging the same again changes nothing.
  const isNew = new Set(
    inTime(newer)
      .filter((each) => !takeTwin(open.get(wordsOf(each.message)) ?? [], each.time))
      .map(({ message }) => message),
  );
  const added = newer.filter((message) => isNew.has(message));
  return added.length === 0 ? known : inOrder([...known, ...withBots(known, added)]);
}

interface Timed {
  message: Message;
  /** ms since 1970; Infinity when it is not known. */
  time: number;
}

const inTime = (messages: Message[]): Timed[] =>
  messages
    .map((message) => ({ message, time: message.at === null ? Infinity : Date.parse(message.at) }))
    .toSorted((a, b) => (a.time === b.time ? 0 : a.time - b.time));

/** Takes the first known message of about that time out of the list; false when there is none. */
function takeTwin(same: Timed[], time: number): boolean {
  const index = same.findIndex(
    (each) => time === Infinity || each.time === Infinity || Math.abs(each.time - time) <= SAME_TIME_MS,
  );
  if (index >= 0) same.splice(index, 1);
  return index >= 0;
}

/** Who (the customer or our side: live messages do not tell bots from agents) and what, spaces aside. */
const wordsOf = ({ speaker, text, attachments }: Message): string =>
  [
    speaker === 'customer' ? 'customer' : 'us',
    text.replace(/\s+/g, ' ').trim(),
    ...(text === '' ? attachments.map(({ name }) => name) : []),
  ].join('\n');

/** Whoever was a bot a minute ago still is. */
function withBots(known: Message[], added: Message[]): Message[] {
  const bots = new Set(known.filter(({ speaker }) => speaker === 'bot').map(({ name }) => name));
  bots.delete('');
  return added.map((message) =>
    message.speaker !== 'customer' && bots.has(message.name) ? { ...message, speaker: 'bot' } : message,
  );
}
