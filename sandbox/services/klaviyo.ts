import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../types';
import type { World, WorldUser } from '../world/types';
import { serve, type Question } from './route';
import { KLAVIYO } from './settings';
import { sentTo, type Sent } from './sent';

const HOST = 'https://a.klaviyo.com';

/** What the fake knows is what this revision of the service describes. */
const REVISION = '2026-07-15';

/** Klaviyo's profiles and events, over the customers of the world with an e-mail address. */
export const klaviyoHandlers = (account: Account): HttpHandler[] => [
  serve(account, 'klaviyo', 'get', `${HOST}/api/profiles`, withKey(listProfiles)),
  serve(account, 'klaviyo', 'get', `${HOST}/api/events`, withKey(listEvents)),
];

const withKey =
  (answer: (question: Question) => Response) =>
  (question: Question): Response => {
    const { headers } = question.request;
    if (headers.get('authorization') !== `Klaviyo-API-Key ${KLAVIYO.credential}`)
      return refusal(401, 'authentication_failed', 'Incorrect authentication credentials.');
    if (headers.get('revision') !== REVISION)
      return refusal(400, 'invalid', 'A revision of the API has to be given.');
    return answer(question);
  };

const refusal = (status: number, code: string, detail: string): Response =>
  HttpResponse.json(
    { errors: [{ id: '5f7d1f2e-0000-4000-8000-000000000000', code, title: detail, detail }] },
    { status },
  );

/** 26 characters, as the ids of that service have. */
const idOf = (kind: string, number: number): string =>
  `01${kind}${number.toString(36).toUpperCase()}`.padEnd(26, '0').slice(0, 26);

const profileId = ({ id }: WorldUser): string => idOf('PR', id);

const customersOf = ({ users }: World): WorldUser[] =>
  users.filter(({ role, email }) => role === 'end-user' && email !== null);

/** `equals(email,"…")`: the text between the quotes. Anything else is no filter that the fake knows. */
const equalTo = (query: URLSearchParams, field: string): string | null =>
  new RegExp(`^equals\\(${field},"((?:[^"\\\\]|\\\\.)*)"\\)$`).exec(query.get('filter') ?? '')?.[1] ?? null;

const sizeOf = (query: URLSearchParams, most: number): number | null => {
  const size = Number(query.get('page[size]') ?? 20);
  return Number.isInteger(size) && size >= 1 && size <= most ? size : null;
};

function listProfiles({ world, query }: Question): Response {
  const email = equalTo(query, 'email');
  const size = sizeOf(query, 100);
  if (email === null || size === null) return refusal(400, 'invalid', 'The filter or the size is not valid.');
  const found = customersOf(world).filter((user) => user.email?.toLowerCase() === email.toLowerCase());
  const withConsent = query.get('additional-fields[profile]')?.split(',').includes('subscriptions') ?? false;
  return listOf(
    'profiles',
    found.slice(0, size).map((user) => toProfile(user, withConsent)),
  );
}

/** Two in three agreed to e-mails; who did not was never asked about text messages either. */
function toProfile(user: WorldUser, withConsent: boolean): object {
  const id = profileId(user);
  const isSubscribed = user.id % 3 !== 0;
  const consent_timestamp = isSubscribed ? iso(user.created_at) : null;
  const consent = isSubscribed ? 'SUBSCRIBED' : 'NEVER_SUBSCRIBED';
  return {
    type: 'profile',
    id,
    attributes: {
      email: user.email,
      ...(withConsent && {
        subscriptions: {
          email: {
            marketing: { can_receive_email_marketing: isSubscribed, consent, consent_timestamp },
          },
          sms: {
            marketing: {
              can_receive_sms_marketing: false,
              consent: 'NEVER_SUBSCRIBED',
              consent_timestamp: null,
            },
          },
        },
      }),
    },
    links: { self: `${HOST}/api/profiles/${id}/` },
  };
}

const METRICS: Record<Sent['kind'], string> = {
  received: 'Received Email',
  opened: 'Opened Email',
  clicked: 'Clicked Email',
  promised: 'Promised Coupon',
};

const metricId = (kind: Sent['kind']): string => `M${Object.keys(METRICS).indexOf(kind)}X4NT`;

function listEvents({ world, query, now }: Question): Response {
  const profile = equalTo(query, 'profile_id');
  const size = sizeOf(query, 1_000);
  if (profile === null || size === null)
    return refusal(400, 'invalid', 'The filter or the size is not valid.');
  const user = customersOf(world).find((each) => profileId(each) === profile);
  const sent = user ? sentTo(user, now) : [];
  const ordered = query.get('sort') === '-datetime' ? sent : sent.toReversed();
  const page = ordered.slice(0, size);
  const withMetrics = query.get('include')?.split(',').includes('metric') ?? false;
  const kinds = [...new Set(page.map(({ kind }) => kind))];
  return listOf(
    'events',
    page.map((each, index) => toEvent(profile, each, index)),
    withMetrics ? kinds.map(toMetric) : undefined,
  );
}

function toEvent(profile: string, { kind, at, campaign, code, until }: Sent, index: number): object {
  const id = `4${profile.slice(4, 12).toLowerCase()}${index}`;
  return {
    type: 'event',
    id,
    attributes: {
      datetime: at.replace(/Z$/, '+00:00'),
      event_properties: {
        ...(campaign && { 'Campaign Name': campaign, Subject: campaign }),
        ...(code && { coupon_code: code, expires_at: until }),
      },
    },
    relationships: {
      profile: {
        data: { type: 'profile', id: profile },
        links: linksOf(`events/${id}`, 'profile'),
      },
      metric: {
        data: { type: 'metric', id: metricId(kind) },
        links: linksOf(`events/${id}`, 'metric'),
      },
    },
    links: { self: `${HOST}/api/events/${id}/` },
  };
}

const linksOf = (of: string, what: string) => ({
  self: `${HOST}/api/${of}/relationships/${what}/`,
  related: `${HOST}/api/${of}/${what}/`,
});

const toMetric = (kind: Sent['kind']) => ({
  type: 'metric',
  id: metricId(kind),
  attributes: { name: METRICS[kind] },
  links: { self: `${HOST}/api/metrics/${metricId(kind)}/` },
});

const listOf = (path: string, data: object[], included?: object[]): Response =>
  HttpResponse.json(
    {
      data,
      ...(included && { included }),
      links: { self: `${HOST}/api/${path}/` },
    },
    { headers: { 'content-type': 'application/vnd.api+json' } },
  );

const iso = (time: string): string => new Date(time).toISOString().replace(/\.\d+Z$/, '+00:00');
