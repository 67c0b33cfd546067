import type { Message } from '../model/transcript';
import { wordings } from './wordings';

/**
 * Of several texts that tell of the same conversation, oldest first, what nobody told before. A mail quotes what the mail
 * before it quoted already, so each text is held against everything known by its words alone, and what it tells twice
 * stays told twice.
 */
export function onlyNew(known: Message[], stories: Message[][]): Message[] {
  const counts = new Map<string, number>();
  const note = (messages: Message[]) => {
    for (const words of messages.flatMap(wordings)) counts.set(words, (counts.get(words) ?? 0) + 1);
  };
  note(known);
  return stories.flatMap((story) => {
    const used = new Map<string, number>();
    const added = story.filter((message) => {
      const [words = ''] = wordings(message);
      const times = (used.get(words) ?? 0) + 1;
      used.set(words, times);
      return times > (counts.get(words) ?? 0);
    });
    note(added);
    return added;
  });
}
