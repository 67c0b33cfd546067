import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngage } from '../../src/app/marketing';
import { readEngagement } from '../../src/customer/engagement';
import { readKlaviyo } from '../../src/customer/engagement/klaviyo';
import { readUserEvents } from '../../src/customer/engagement/userEvents';
import { OutsideError } from '../../src/lib/errors';
import type { HttpRequest, Settings } from '../../src/model/ports';
import { contractsFolder } from '../contracts/contractsFolder';

const { signal } = new AbortController();
const VERIFIED = { emails: [{ value: 'marie@example.fr', isVerified: true }] };

const PROFILE = {
  data: [
    {
      id: '01GDDKASAP8TKDDA2GRZDSVP4H',
      attributes: {
        email: 'Marie@example.fr',
        subscriptions: {
          email: { marketing: { consent: 'SUBSCRIBED', consent_timestamp: '2025-02-21T20:07:38+00:00' } },
          sms: { marketing: { consent: 'SOMETHING_NEW' } },
        },
      },
    },
  ],
};

const event = (metric: string, datetime: string, event_properties: object = {}) => ({
  attributes: { datetime, event_properties },
  relationships: { metric: { data: { id: metric } } },
});

const EVENTS = {
  data: [
    event('r', '2026-11-10T08:00:00+00:00', { 'Campaign Name': 'Winter lamps', Subject: 'x' }),
    event('o', '2026-11-10T09:00:00+00:00'),
    event('r', '2026-10-01T08:00:00+00:00', { 'Campaign Name': 'Older' }),
    event('p', '2026-09-01T08:00:00+00:00', { coupon_code: 'MARIE10', expires_at: '2026-12-01' }),
    event('unknown', '2026-11-16T08:00:00+00:00', { 'Campaign Name': 'never' }),
  ],
  included: [
    { id: 'r', attributes: { name: 'Received Email' } },
    { id: 'o', attributes: { name: 'Opened Email' } },
    { id: 'p', attributes: { name: 'Promised' } },
  ],
};

function reading(settings: Settings = {}, answers: { profiles?: unknown; events?: unknown } = {}) {
  const requests: HttpRequest[] = [];
  const request = async (asked: HttpRequest) => {
    requests.push(asked);
    const [kind, otherwise] = asked.url.includes('/profiles') ? ['profiles', PROFILE] : ['events', EVENTS];
    const answer = answers[kind as 'profiles'] ?? otherwise;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { requests, read: (of = VERIFIED) => readKlaviyo({ request, settings }, of, signal) };
}

describe('what Klaviyo sent a customer', () => {
  it('is off until the admin switches it on', () => {
    const engage = (settings: Settings) => createEngage({ request: () => Promise.resolve(null), settings });
    expect(engage({})).toBeNull();
    expect(engage({ marketing_shopify: true, marketing_reactions: true })).toBeNull();
    expect(engage({ marketing_klaviyo: true })).not.toBeNull();
    expect(engage({ marketing_zendesk: true })).not.toBeNull();
  });

  it('tells consent, the last campaign and codes in two requests, with the credential unseen', async () => {
    const { requests, read } = reading();
    expect((await read()).value).toEqual({
      source: 'Klaviyo',
      consents: [
        { channel: 'email', state: 'subscribed', at: '2025-02-21T20:07:38.000Z' },
        { channel: 'sms', state: 'other', at: null },
      ],
      lastCampaign: { name: 'Winter lamps', at: '2026-11-10T08:00:00.000Z' },
      codes: [{ code: 'MARIE10', until: '2026-12-01T00:00:00.000Z' }],
      reactions: null,
    });
    expect(requests).toHaveLength(2);
    for (const { headers, isSecure } of requests) {
      expect(headers?.['Authorization']).toBe('Klaviyo-API-Key {{setting.klaviyo_credential}}');
      expect(isSecure).toBe(true);
    }
  });

  it('tells what was opened and clicked only by a switch of its own', async () => {
    const { value } = await reading({ marketing_reactions: true }).read();
    expect(value?.reactions).toEqual({ opened: '2026-11-10T09:00:00.000Z', clicked: null });
  });

  it('is not asked with an address that nobody has verified, or that could change the question', async () => {
    const { requests, read } = reading();
    for (const emails of [
      [],
      [{ value: 'marie@example.fr', isVerified: false }],
      [{ value: '"),any(email,["@x.fr', isVerified: true }],
    ])
      expect(await read({ emails })).toEqual({ value: null, problems: [] });
    expect(requests).toEqual([]);
  });

  it('of another address than was asked for is nobody’s', async () => {
    const [profile] = PROFILE.data;
    const other = {
      data: [{ ...profile, attributes: { email: 'anne-marie@example.fr', subscriptions: null } }],
    };
    expect((await reading({}, { profiles: other }).read()).value).toBeNull();
  });

  it('without its events is still what they agreed to', async () => {
    const { value, problems } = await reading({}, { events: new OutsideError('limited', 'no') }).read();
    expect(value?.consents).toHaveLength(2);
    expect(value?.lastCampaign).toBeNull();
    expect(problems).toMatchObject([{ kind: 'limited', source: 'klaviyo' }]);
  });

  it.each([null, 'x', {}, { data: 'x' }])('fails as unreadable where %j answers', async (profiles) => {
    const answer = profiles ?? [];
    await expect(reading({}, { profiles: answer }).read()).rejects.toMatchObject({ kind: 'malformed' });
  });
});

describe("what Zendesk's user events tell of marketing", () => {
  const NOTED = [
    {
      type: 'campaign_email_sent',
      created_at: '2026-11-10T08:00:00+00:00',
      properties: { campaign_name: 'Winter' },
    },
    { type: 'NewsletterOpened', created_at: '2026-11-11T08:00:00Z', properties: {} },
    {
      type: 'coupon_issued',
      created_at: '2026-11-01T08:00:00Z',
      description: 'x',
      properties: { promo_code: 'A1' },
    },
    { type: 'checkout', created_at: '2026-11-12T08:00:00Z', description: 'Order complete' },
    { type: 'campaign_email_sent', created_at: 'soon' },
    null,
  ];
  const events = (answer: unknown, settings: Settings = {}, of = VERIFIED) => {
    const urls: string[] = [];
    const request = async ({ url }: HttpRequest) => {
      urls.push(url);
      if (answer instanceof Error) throw answer;
      return answer;
    };
    return { urls, read: () => readUserEvents({ request, settings }, { id: 7, ...of }, signal) };
  };

  it('is the last campaign and codes, in one request; reactions by their own switch', async () => {
    const { urls, read } = events({ events: NOTED });
    expect(await read()).toEqual({
      value: {
        source: 'Zendesk',
        consents: [],
        lastCampaign: { name: 'Winter', at: '2026-11-10T08:00:00.000Z' },
        codes: [{ code: 'A1', until: null }],
        reactions: null,
      },
      problems: [],
    });
    expect(urls).toEqual(['/api/v2/users/7/events?page[size]=100']);
    const { value } = await events({ events: NOTED }, { marketing_reactions: true }).read();
    expect(value?.reactions).toEqual({ opened: '2026-11-11T08:00:00.000Z', clicked: null });
  });

  it('is nothing where no event is of that kind, or the account has no such list', async () => {
    const none = { value: null, problems: [] };
    expect(await events({ events: NOTED.slice(3) }).read()).toEqual(none);
    expect(await events(new OutsideError('missing', 'no', { status: 404 })).read()).toEqual(none);
    const unverified = { emails: [{ value: 'marie@example.fr', isVerified: false }] };
    const { urls, read } = events({ events: NOTED }, {}, unverified);
    expect([await read(), urls]).toEqual([none, []]);
  });

  it.each([null, 'x', {}, { events: 'x' }])('fails as unreadable where %j answers', async (answer) => {
    await expect(events(answer).read()).rejects.toMatchObject({ kind: 'malformed' });
  });

  it('stands beside Klaviyo, and one that fails hides no other', async () => {
    const settings = { marketing_klaviyo: true, marketing_zendesk: true };
    const request = async ({ url }: HttpRequest) => {
      if (url.includes('klaviyo')) throw new OutsideError('down', 'no');
      return { events: NOTED };
    };
    const both = await readEngagement({ request, settings }, { id: 7, ...VERIFIED }, signal);
    expect(both.value.map(({ source }) => source)).toEqual(['Zendesk']);
    expect(both.problems).toMatchObject([{ kind: 'down', label: 'Klaviyo', block: 'customer' }]);
    const one = { marketing_klaviyo: true };
    expect((await readEngagement({ request, settings: one }, { id: 7, ...VERIFIED }, signal)).value).toEqual(
      [],
    );
  });
});

const folder = contractsFolder('klaviyo');

(folder ? describe : describe.skip)("Klaviyo's own description", () => {
  interface Described {
    info: { version: string };
    paths: Record<
      string,
      { get: { parameters: { name: string; schema?: { items?: { enum?: string[] } } }[] } }
    >;
  }
  const described = (file: string) => JSON.parse(readFileSync(join(folder ?? '', file), 'utf8')) as Described;

  it('knows every path, argument and value that is asked with', async () => {
    const { requests, read } = reading();
    await read();
    for (const { url, headers } of requests) {
      const { pathname, searchParams } = new URL(url);
      const { info, paths } = described(pathname.endsWith('profiles') ? 'profiles.json' : 'events.json');
      expect(headers?.['revision']).toBe(info.version);
      const known = paths[pathname]?.get.parameters ?? [];
      for (const [name, value] of searchParams) {
        const parameter = known.find((each) => each.name === name);
        expect([name, parameter?.name]).toEqual([name, name]);
        const values = parameter?.schema?.items?.enum;
        if (values) expect(values).toEqual(expect.arrayContaining(value.split(',')));
      }
    }
  });
});
