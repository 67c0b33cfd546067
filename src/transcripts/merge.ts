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
  const open = new Map<string, Message[]>();
  for (const message of known) {
    const same = open.get(wordsOf(message));
    if (same) same.push(message);
    else open.set(wordsOf(message), [message]);
  }
  const added = newer.filter((message) => !takeTwin(open.get(wordsOf(message)) ?? [], message));
  return added.length === 0 ? known : inOrder([...known, ...withBots(known, added)]);
}

/** Takes the known message that is this one out of the list; false when there is none. */
function takeTwin(same: Message[], message: Message): boolean {
  const index = same.findIndex((each) => isSameTime(each, message));
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

const isSameTime = (a: Message, b: Message): boolean =>
  a.at === null || b.at === null || Math.abs(Date.parse(a.at) - Date.parse(b.at)) <= SAME_TIME_MS;

/** Whoever was a bot a minute ago still is. */
function withBots(known: Message[], added: Message[]): Message[] {
  const bots = new Set(known.filter(({ speaker }) => speaker === 'bot').map(({ name }) => name));
  bots.delete('');
  return added.map((message) =>
    message.speaker !== 'customer' && bots.has(message.name) ? { ...message, speaker: 'bot' } : message,
  );
}
