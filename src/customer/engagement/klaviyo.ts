import * as v from 'valibot';
import { isSameAddress } from '../../lib/emailAddress';
import { isAbort, OutsideError, toProblem } from '../../lib/errors';
import type { Customer } from '../../model/customer';
import type { Engagement } from '../../model/engagement';
import type { Request, Settings } from '../../model/ports';
import type { Sourced } from '../../model/problem';
import { eventsSchema, profilesSchema, type Events, type Profile } from './schema';
import { toEngagement } from './toEngagement';

const HOST = 'https://a.klaviyo.com';
const REVISION = '2026-07-15';
const PART = { block: 'customer', source: 'klaviyo', label: 'Klaviyo' } as const;
const MOST_EVENTS = 50;

/**
 * What Klaviyo sent a customer: two requests, read only. Asked only with a verified address, and believed only for exactly
 * that one. Null where Klaviyo has no such profile.
 */
export async function readKlaviyo(
  { request, settings }: { request: Request; settings: Settings },
  { emails }: Pick<Customer, 'emails'>,
  signal: AbortSignal,
): Promise<Sourced<Engagement | null>> {
  const email = emails.find(({ value, isVerified }) => isVerified && ASKABLE.test(value))?.value;
  if (email === undefined) return { value: null, problems: [] };
  const get = async <Schema extends v.GenericSchema>(path: string, query: object, schema: Schema) => {
    const url = `${HOST}/api/${path}?${new URLSearchParams({ ...query }).toString()}`;
    const answer = await request({ url, headers: HEADERS, isSecure: true, signal });
    const parsed = v.safeParse(schema, answer);
    if (!parsed.success) throw new OutsideError('malformed', 'Klaviyo answered something else');
    return parsed.output;
  };
  const { data } = await get('profiles', profileQuery(email), profilesSchema);
  const profile = data.find(({ attributes }) => isSameAddress(attributes.email, email));
  if (!profile) return { value: null, problems: [] };
  const asked = get('events', eventQuery(profile), eventsSchema);
  return withEvents(profile, asked, settings['marketing_reactions'] === true);
}

/** Nothing in it can end a string of Klaviyo's filters. */
const ASKABLE = /^[^\s@"'\\()]+@[^\s@"'\\()]+$/;

const HEADERS = {
  Authorization: 'Klaviyo-API-Key {{setting.klaviyo_credential}}',
  revision: REVISION,
  Accept: 'application/vnd.api+json',
};

const profileQuery = (email: string) => ({
  filter: `equals(email,"${email}")`,
  'additional-fields[profile]': 'subscriptions',
  'fields[profile]': 'email,subscriptions',
  'page[size]': '1',
});

const eventQuery = ({ id }: Profile) => ({
  filter: `equals(profile_id,"${id}")`,
  include: 'metric',
  sort: '-datetime',
  'fields[event]': 'datetime,event_properties',
  'fields[metric]': 'name',
  'page[size]': String(MOST_EVENTS),
});

/** Without the events there is still what they agreed to. */
async function withEvents(
  profile: Profile,
  asked: Promise<Events>,
  withReactions: boolean,
): Promise<Sourced<Engagement>> {
  try {
    return { value: toEngagement(profile, await asked, withReactions), problems: [] };
  } catch (error) {
    if (isAbort(error)) throw error;
    return { value: toEngagement(profile, null, withReactions), problems: [toProblem(error, PART)] };
  }
}
