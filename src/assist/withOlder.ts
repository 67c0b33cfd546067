import type { Transcript } from '../model/transcript';

/** The newest page read again, behind the older ones that were read before it. */
export function withOlder(fresh: Transcript | null, before: Transcript | null): Transcript | null {
  const first = fresh?.messages[0];
  if (!fresh || !first || fresh.source !== before?.source || fresh.older === before.older) return fresh;
  const start = before.messages.findIndex(({ id }) => id === first.id);
  const older =
    start >= 0
      ? before.messages.slice(0, start)
      : before.messages.filter(({ at }) => at !== null && first.at !== null && at < first.at);
  if (older.length === 0) return fresh;
  const { older: cursor = null, isComplete } = before;
  return { ...fresh, messages: [...older, ...fresh.messages], older: cursor, isComplete };
}
