import type { Message } from '../model/transcript';

/** Oldest first. Messages of the same moment keep their order, and one without a time stays behind the one before it. */
export function inOrder(messages: Message[]): Message[] {
  let latest = '';
  const keyed = messages.map((message) => ({ message, key: (latest = message.at ?? latest) }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ message }) => message);
}
