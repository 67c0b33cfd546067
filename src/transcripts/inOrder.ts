import type { Message } from '../model/transcript';

/** Oldest first. Messages of the same moment keep their order, and one without a time stays behind the one before it. */
export function inOrder(messages: Message[]): Message[] {
  return sorted(keyed(messages));
}

/** Two lists in one, oldest first: one without a time stays behind the one before it in its own list. */
export function weave(known: Message[], added: Message[]): Message[] {
  return sorted([...keyed(known), ...keyed(added)]);
}

interface Keyed {
  message: Message;
  key: string;
}

/** Those before the first known time go with that time. */
function keyed(messages: Message[]): Keyed[] {
  let latest = messages.find(({ at }) => at !== null)?.at ?? '';
  return messages.map((message) => ({ message, key: (latest = message.at ?? latest) }));
}

const sorted = (each: Keyed[]): Message[] =>
  each.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ message }) => message);
