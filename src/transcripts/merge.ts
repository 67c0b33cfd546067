import type { Message, Transcript } from '../model/transcript';
import { weave } from './inOrder';
import { createTwins } from './twins';

/**
 * What is known, and of what came in later only what is new, oldest first. Where both tell of the same message the known
 * one stays: it has an id, and knows a bot when it sees one. Each known message stands for one newer one only, so "ok" said
 * twice stays said twice.
 */
export function mergeMessages(known: Message[], newer: Message[]): Message[] {
  const twins = createTwins(known);
  // Earliest to earliest: so as many as can be find their twin, and merging the same again changes nothing.
  const isNew = new Set(byTime(newer).filter((message) => !twins.take(message)));
  const added = newer.filter((message) => isNew.has(message));
  return added.length === 0 ? known : weave(known, withBots(known, added));
}

/** Two readers' stories of one ticket: of the second only what the first does not tell. */
export function mergeStories(better: Transcript, other: Transcript): Transcript {
  const messages = mergeMessages(better.messages, other.messages);
  if (messages === better.messages) return better;
  return {
    ...better,
    messages,
    alsoFrom: [...(better.alsoFrom ?? []), other.source].filter(
      (id, index, all) => id !== better.source && all.indexOf(id) === index,
    ),
  };
}

const byTime = (messages: Message[]): Message[] =>
  messages
    .map((message) => ({ message, time: timeOf(message) }))
    .toSorted((a, b) => (a.time === b.time ? 0 : a.time - b.time))
    .map(({ message }) => message);

/** ms since 1970; Infinity when it is not known. */
const timeOf = ({ at }: Message): number => (at === null ? Infinity : Date.parse(at));

/** Whoever was a bot a minute ago still is. */
function withBots(known: Message[], added: Message[]): Message[] {
  const bots = new Set(known.filter(({ speaker }) => speaker === 'bot').map(({ name }) => name));
  bots.delete('');
  return added.map((message) =>
    message.speaker !== 'customer' && message.speaker !== 'bot' && bots.has(message.name)
      ? { ...message, speaker: 'bot' }
      : message,
  );
}
