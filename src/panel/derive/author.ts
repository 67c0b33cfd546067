import type { Message, Speaker } from '../../model/transcript';

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

/** What an admin writes into which of the app's settings, so that this author is a bot in every ticket. */
export interface BotRule {
  setting: 'names' | 'userIds';
  value: string;
}

/** The rule that a correction would make; null where none would hold: customers are never taken for bots. */
export function botRuleOf({ authorId, name, speaker }: Message, corrected: Speaker): BotRule | null {
  if (corrected !== 'bot' || speaker === 'customer') return null;
  if (authorId && /^[1-9]\d*$/.test(authorId)) return { setting: 'userIds', value: authorId };
  return name === '' ? null : { setting: 'names', value: name };
}
