import type { Message } from '../../model/transcript';

/** Without case and accents, so that "deja" finds "déjà". */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = ({ text, name, form, attachments, choices }: Message): string =>
  [
    text,
    name,
    ...choices,
    ...form.flatMap((each) => [each.label, each.value]),
    ...attachments.map((each) => each.name),
  ].join('\n');

/** Messages in which the words occur, in order; all of them when nothing is searched for. */
export function findMessages(messages: readonly Message[], search: string): Message[] {
  const needle = fold(search.trim());
  return needle === ''
    ? [...messages]
    : messages.filter((message) => fold(wordsOf(message)).includes(needle));
}
