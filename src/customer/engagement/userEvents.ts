import * as v from 'valibot';
import { isOutsideError, OutsideError } from '../../lib/errors';
import { neededListOf, textOrNull as text, toIso } from '../../lib/lenient';
import type { Customer } from '../../model/customer';
import type { Engagement } from '../../model/engagement';
import type { Request, Settings } from '../../model/ports';
import type { Sourced } from '../../model/problem';
import { codesOf, textOf } from './happened';

/** Events that a team's own programs put into Zendesk, in Zendesk's words. */
const eventsSchema = v.object({
  events: neededListOf(
    v.object({
      type: v.string(),
      description: text,
      created_at: text,
      properties: v.fallback(v.record(v.string(), v.unknown()), {}),
    }),
  ),
});

interface UserEvent {
  type: string;
  at: string;
  description: string | null;
  properties: Readonly<Record<string, unknown>>;
}

/**
 * What Zendesk's own list of a user's events tells of marketing: one request. Asked only of somebody with a verified address,
 * as for any other source. Null where there is nothing of that, or where the account has no such list: the plan may not hold
 * it, and an admin has to activate it.
 */
export async function readUserEvents(
  { request, settings }: { request: Request; settings: Settings },
  { id, emails }: Pick<Customer, 'id' | 'emails'>,
  signal: AbortSignal,
): Promise<Sourced<Engagement | null>> {
  if (!emails.some(({ isVerified }) => isVerified)) return { value: null, problems: [] };
  const asked = request({ url: `/api/v2/users/${id}/events?page[size]=100`, signal });
  const answer = await asked.catch((error: unknown) => {
    if (isOutsideError(error) && error.kind === 'missing') return { events: [] };
    throw error;
  });
  const parsed = v.safeParse(eventsSchema, answer);
  if (!parsed.success) throw new OutsideError('malformed', 'Zendesk gave no list of events');
  const events = parsed.output.events
    .flatMap(({ created_at, ...event }) => {
      const at = toIso(created_at);
      return at && MARKETING.test(wordsOf(event.type)) ? [{ ...event, at }] : [];
    })
    .toSorted((a, b) => b.at.localeCompare(a.at));
  return { value: toEngagement(events, settings['marketing_reactions'] === true), problems: [] };
}

/** Types are words of a team's own: "email_campaign_sent", "Newsletter Opened", "couponIssued". */
const wordsOf = (type: string): string =>
  type
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase();

const MARKETING =
  /\b(?:campaigns?|newsletters?|mailings?|e ?mails?|coupons?|vouchers?|promo\w*|discounts?|marketing)\b/;
const OPENED = /\bopen(?:ed)?\b/;
const CLICKED = /\bclick(?:ed)?\b/;
const NOT_SENT = /\b(?:open(?:ed)?|click(?:ed)?|bounced?|dropped|failed|unsubscribed?|redeemed|used)\b/;

const NAME_KEYS = ['campaign_name', 'Campaign Name', 'campaign', 'subject', 'Subject', 'name', 'title'];

function toEngagement(events: UserEvent[], withReactions: boolean): Engagement | null {
  if (events.length === 0) return null;
  const last = (words: RegExp) => events.find(({ type }) => words.test(wordsOf(type)))?.at ?? null;
  const campaign = events.find((event) => !NOT_SENT.test(wordsOf(event.type)) && nameOf(event) !== null);
  return {
    source: 'Zendesk',
    consents: [],
    lastCampaign: campaign ? { name: nameOf(campaign) ?? '', at: campaign.at } : null,
    codes: codesOf(events),
    reactions: withReactions ? { opened: last(OPENED), clicked: last(CLICKED) } : null,
  };
}

const nameOf = ({ properties, description }: UserEvent): string | null =>
  textOf(properties, NAME_KEYS) ?? textOf({ description }, ['description']);
