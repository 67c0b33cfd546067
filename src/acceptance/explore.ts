import * as v from 'valibot';
import type { ReplyEvent } from '../model/acceptance';
import type { Settings } from '../model/ports';

/** Ids of the two ticket fields for Zendesk Explore; null for one that is not wanted. */
export interface ExploreFields {
  outcome: string | null;
  kept: string | null;
}

/** Where the store remembers what was set last, for a try in setup. */
export const LAST_SET = 'explore:last';
export const lastSetSchema = v.object({
  ticketId: v.number(),
  /** Field id → value. */
  values: v.record(v.string(), v.union([v.string(), v.number()])),
  /** ms since 1970. */
  at: v.number(),
});
export type LastSet = v.InferOutput<typeof lastSetSchema>;

const idIn = (settings: Settings, name: string): string | null =>
  /^(?:custom_field_)?(\d{1,16})$/.exec(String(settings[name] ?? '').trim())?.[1] ?? null;

/** Of the settings `explore_outcome_field_id` and `explore_kept_field_id`; null when neither is wanted: off by default. */
export function exploreFields(settings: Settings): ExploreFields | null {
  const outcome = idIn(settings, 'explore_outcome_field_id');
  const kept = idIn(settings, 'explore_kept_field_id');
  return outcome || kept ? { outcome, kept } : null;
}

/**
 * What the ticket's fields say of its last reply to the customer: the class (`unused` where something was offered and none of it
 * inserted) and the per cent kept. Null for a note, and where nothing was offered.
 */
export function exploreValues(fields: ExploreFields, event: ReplyEvent): LastSet['values'] | null {
  if (event.target === 'note' || (event.offered === 0 && event.origin === null)) return null;
  const outcome = event.origin === null ? 'unused' : event.outcome;
  const kept = Math.round(event.keptShare * 100);
  return {
    ...(fields.outcome === null ? {} : { [fields.outcome]: outcome }),
    ...(fields.kept === null ? {} : { [fields.kept]: kept }),
  };
}
