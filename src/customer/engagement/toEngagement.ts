import { toIso } from '../../lib/lenient';
import type { Consent } from '../../model/closer';
import type { Engagement } from '../../model/engagement';
import { codesOf, textOf } from './happened';
import type { Events, Profile } from './schema';

/** One event in our order of things: which metric, when, with what. */
interface Happened {
  metric: string;
  at: string;
  properties: Readonly<Record<string, unknown>>;
}

/** A profile and its newest events in our words. `withReactions`: the admin wants opened and clicked known. */
export function toEngagement(profile: Profile, events: Events | null, withReactions: boolean): Engagement {
  const happened = events ? toHappened(events) : [];
  const last = (metric: string) => happened.find((each) => each.metric === metric);
  const campaign = last('Received Email');
  const name = campaign && textOf(campaign.properties, ['Campaign Name', 'Subject']);
  return {
    source: 'Klaviyo',
    consents: consentsOf(profile),
    lastCampaign: campaign && name ? { name, at: campaign.at } : null,
    codes: codesOf(happened),
    reactions: withReactions
      ? { opened: last('Opened Email')?.at ?? null, clicked: last('Clicked Email')?.at ?? null }
      : null,
  };
}

function toHappened({ data, included }: Events): Happened[] {
  const names = new Map(included.map(({ id, attributes }) => [id, attributes.name]));
  return data
    .flatMap(({ attributes, relationships }) => {
      const at = toIso(attributes.datetime);
      const metric = names.get(relationships?.metric?.data?.id ?? '');
      return at && metric ? [{ metric, at, properties: attributes.event_properties }] : [];
    })
    .toSorted((a, b) => b.at.localeCompare(a.at));
}

const STATES: Readonly<Record<string, Consent['state']>> = {
  SUBSCRIBED: 'subscribed',
  NEVER_SUBSCRIBED: 'notSubscribed',
  UNSUBSCRIBED: 'unsubscribed',
};

const consentsOf = ({ attributes: { subscriptions } }: Profile): Consent[] =>
  (['email', 'sms'] as const).flatMap((channel) => {
    const marketing = subscriptions?.[channel]?.marketing;
    if (!marketing?.consent) return [];
    const state = Object.hasOwn(STATES, marketing.consent) ? STATES[marketing.consent] : undefined;
    return [{ channel, state: state ?? ('other' as const), at: toIso(marketing.consent_timestamp) }];
  });
