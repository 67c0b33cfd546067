import type { Message } from '../../model/transcript';
import { foldText, searchKey } from './foldText';

/** Folding is what costs, so each message is folded once. */
const folded = new WeakMap<Message, string>();

const wordsOf = ({ text, name, form, attachments, choices }: Message): string =>
  [
    text,
    name,
    ...choices,
    ...form.flatMap((each) => [each.label, each.value]),
    ...attachments.map((each) => each.name),
  ].join('\n');

const foldedOf = (message: Message): string => {
  const known = folded.get(message);
  if (known !== undefined) return known;
  const words = foldText(wordsOf(message));
  folded.set(message, words);
  return words;
};

/** Ids of the messages in which the words occur, in order. Rests after each message: the caller may take its time. */
export function* findMessages(messages: readonly Message[], search: string): Generator<void, string[]> {
  const needle = searchKey(search);
  const found: string[] = [];
  if (needle === '') return found;
  for (const message of messages) {
    if (foldedOf(message).includes(needle)) found.push(message.id);
    yield;
  }
  return found;
}
