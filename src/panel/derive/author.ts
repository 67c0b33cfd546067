import type { Message } from '../../model/transcript';

type Author = Pick<Message, 'authorId' | 'name'>;

const authorOf = ({ authorId, name }: Author): string =>
  authorId ? `id:${authorId}` : name && `name:${name}`;

/** False where the source tells nothing of who wrote: then a correction is about that message alone. */
export const hasAuthor = (message: Author): boolean => authorOf(message) !== '';

/** How many messages a correction of this one's speaker is about. */
export const countOfAuthor = (message: Message, messages: readonly Message[]): number => {
  const author = authorOf(message);
  return author === '' ? 1 : messages.filter((each) => authorOf(each) === author).length;
};
