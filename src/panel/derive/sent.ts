import type { Assistance } from '../../assist/session';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Agents change the end of a reply more than its beginning; so many characters tell it from another. */
const TELLING = 60;
/** Clocks of host and browser differ. */
const SKEW_MS = 60_000;

/** What was inserted stands in the live conversation: it has been sent, and there is nothing left to undo. */
export function isSent(
  insertion: { inserted: { text: string }; at: number } | null,
  { transcript }: Assistance,
): boolean {
  if (!insertion) return false;
  const own = squeeze(insertion.inserted.text).slice(0, TELLING);
  const latest = transcript.value?.messages.slice(-6) ?? [];
  return latest.some(
    ({ speaker, at, text }) =>
      speaker === 'agent' &&
      (at === null || Date.parse(at) >= insertion.at - SKEW_MS) &&
      squeeze(text).includes(own),
  );
}
