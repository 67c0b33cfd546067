import type { BriefLine } from '../../model/brief';

/** A line of the brief, by the key of its words. */
export const briefLine = (
  key: string,
  values: Record<string, string | number>,
  messageId: string | null,
  isUrgent = false,
): BriefLine => ({
  label: { key: `brief.${key}`, values },
  messageId,
  isUrgent,
});
