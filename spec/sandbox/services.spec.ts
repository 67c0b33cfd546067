import { clientRequest, expireShopTokens } from '../../sandbox/services';
import { fillPlaceholders } from '../../sandbox/services/placeholders';
import { prepareForProxy } from '../../sandbox/services/prepare';
import { realTime } from '../../sandbox/services/time';
import { SUNSHINE } from '../../sandbox/services/settings';
import {
  BIGCOMMERCE,
  JSON_SHOP,
  MAGENTO,
  PRESTASHOP,
  STRIPE,
  WOOCOMMERCE,
} from '../../sandbox/services/shops/slots';
import { MODEL_CREDENTIAL } from '../../sandbox/services/model/settings';
import { FAULTS, SERVICES, type Fault, type Service } from '../../sandbox/types';
import { IDS } from './smallWorld';
import { ask, graphql, sending, testAccount } from './testAccount';

const SHOP = 'https://atelier-nord.myshopify.com';

describe('the proxy', () => {
  it('answers Zendesk paths with the session of the agent who asks', async () => {
    const { account } = testAccount();
    const relative = await ask(account, '/api/v2/users/me.json', IDS.light);
    const absolute = await ask(account, 'https://atelier.zendesk.com/api/v2/users/me');
    expect(relative.json).toMatchObject({ user: { id: IDS.light } });
    expect(absolute.json).toMatchObject({ user: { id: IDS.agent } });
  });

  it('writes every request down with its service and status', async () => {
    const { account } = testAccount();
    await ask(account, '/api/v2/macros/active.json');
    expect(account.requests).toMatchObject([
      { agentId: IDS.agent, method: 'GET', service: 'macros', status: 200, body: null },
    ]);
  });

  it('is loud about a path that nothing knows', async () => {
    const { account } = testAccount();
    const { status } = await ask(account, '/api/v2/nonsense');
    expect(status).toBe(404);
    expect(account.complaints).toEqual(['No handler for GET https://atelier.zendesk.com/api/v2/nonsense']);
    expect(account.requests[0]).toMatchObject({ status: 404, service: 'unknown' });
  });

  it('refuses other Zendesk accounts and hosts that are not in the manifest', async () => {
    const { account } = testAccount();
    const zendesk = await ask(account, 'https://other.zendesk.com/api/v2/users/me');
    const stranger = await ask(account, 'https://evil.example/collect');
    expect([zendesk.status, stranger.status]).toEqual([403, 403]);
    expect(zendesk.responseText).toContain('is not a proxyable URI');
    expect(stranger.responseText).toContain('domainWhitelist');
  });

  it.each([
    [true, 200],
    [false, 403],
  ])('lets a subdomain of a listed host pass: %s', async (whitelistMatchesSubdomains, status) => {
    const { account } = testAccount({ switches: { whitelistMatchesSubdomains } });
    expect((await ask(account, graphql('{ shop { name } }'))).status).toBe(status);
  });

  it.each([
    [true, 200],
    [false, 403],
  ])('takes a placeholder in the list of hosts: %s', async (whitelistTakesPlaceholders, status) => {
    const switches = { whitelistTakesPlaceholders, whitelistMatchesSubdomains: false };
    const { account } = testAccount({ switches });
    account.manifest = { ...account.manifest, domainWhitelist: ['{{setting.shopify_shop}}'] };
    expect((await ask(account, graphql('{ shop { name } }'))).status).toBe(status);
  });

  it('puts a secure setting only where its scope allows it', async () => {
    const { account } = testAccount();
    const inHeader = await ask(account, {
      ...graphql('{ shop { name } }'),
      headers: { 'X-Shopify-Access-Token': '{{setting.shopify_client_credential}}' },
    });
    expect(inHeader.status).toBe(401);
    const insecure = await ask(account, { ...graphql('{ shop { name } }'), secure: false });
    expect(insecure.status).toBe(401);
    expect(account.complaints).toEqual([]);
    const ofTheBody = '{{setting.shopify_client_credential}}';
    expect(fillPlaceholders(account, ofTheBody, 'header')).toEqual({ text: ofTheBody, replaced: [] });
    expect(fillPlaceholders(account, ofTheBody, 'body').replaced).toEqual(['shopify_client_credential']);
  });

  it('replaces an unset secure setting with nothing', async () => {
    const { account } = testAccount({ settings: {} });
    expect((await ask(account, graphql('{ shop { name } }'))).status).toBe(401);
  });

  it('complains of a placeholder that came with somebody’s text', async () => {
    const { account } = testAccount();
    await ask(account, graphql('{ shop { name } }', { note: 'my {{setting.shopify_client_credential}}' }));
    await ask(account, { ...graphql('{ shop { name } }'), url: `${SHOP}/admin/{{setting.shopify_shop}}` });
    expect(account.complaints[0]).toContain('{{setting.shopify_client_credential}} was replaced in the body');
    expect(account.complaints[1]).toContain('{{setting.shopify_shop}} was replaced in the url');
  });

  it('lets the token request carry its placeholder in the body', async () => {
    const { account } = testAccount();
    const reply = await ask(account, tokenRequest());
    expect(reply.json).toMatchObject({ expires_in: 86_399, access_token: expect.any(String) });
    expect(account.complaints).toEqual([]);
    expect(account.requests[0]?.body).toContain('{{setting.shopify_client_credential}}');
  });

  it('drops header names with underscores', async () => {
    const { account } = testAccount();
    const headers = { X_Shopify_Access_Token: 'shpat_sandbox', 'x-shopify-access-token': 'wrong' };
    expect((await ask(account, { ...graphql('{ shop { name } }'), headers })).status).toBe(401);
    const passed = prepareForProxy(account, { url: SHOP, headers }, SHOP);
    expect(passed).toHaveProperty('headers', { 'x-shopify-access-token': 'wrong' });
  });

  it('refuses binary bodies and direct requests', async () => {
    const { account } = testAccount();
    const binary = await ask(account, { url: SHOP, type: 'POST', data: new Uint8Array([1]) });
    expect(binary.status).toBe(400);
    const direct = await ask(account, { url: SHOP, cors: true });
    expect(direct).toMatchObject({ ok: false, status: 0 });
    expect(account.complaints).toHaveLength(1);
  });

  it('asks again once after a 429, unless told not to', async () => {
    const { account, time } = testAccount({ faults: { macros: '429' } });
    await ask(account, { url: '/api/v2/macros/active', autoRetry: true });
    expect(account.requests).toHaveLength(2);
    expect(time.slept).toEqual([30_000]);
    await ask(account, { url: '/api/v2/macros/active', autoRetry: false });
    expect(account.requests).toHaveLength(3);
  });

  it('throws for somebody who is no agent', async () => {
    const { account } = testAccount();
    await expect(ask(account, '/api/v2/users/me', IDS.marie)).rejects.toThrow('No agent 11');
  });
});

describe('the shop’s tokens', () => {
  it('end, and are refused from then on', async () => {
    const { account } = testAccount();
    const { json } = await ask(account, tokenRequest());
    const { access_token: token } = json as { access_token: string };
    const query = { ...graphql('{ shop { name } }'), headers: { 'X-Shopify-Access-Token': token } };
    expect((await ask(account, query)).status).toBe(200);
    expireShopTokens(account);
    expect((await ask(account, query)).status).toBe(401);
  });

  it('are not given for a wrong secret or an unknown app', async () => {
    const { account } = testAccount({ settings: { shopify_client_credential: 'wrong' } });
    expect((await ask(account, tokenRequest())).status).toBe(401);
    expect((await ask(account, tokenRequest('stranger'))).status).toBe(400);
  });
});

function tokenRequest(clientId = 'sandbox-client') {
  return {
    ...sending('POST', `${SHOP}/admin/oauth/access_token`, {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: '{{setting.shopify_client_credential}}',
    }),
    secure: true,
  };
}

const PATHS: Record<Service, Parameters<typeof ask>[1]> = {
  users: '/api/v2/users/11.json',
  tickets: '/api/v2/tickets/101.json',
  comments: '/api/v2/tickets/101/comments.json',
  conversationLog: '/api/v2/tickets/102/conversation_log',
  audits: '/api/v2/tickets/101/audits.json',
  macros: '/api/v2/macros/active.json',
  helpCenter: '/api/v2/help_center/en-us/articles.json',
  records: '/api/v2/custom_objects/throughline_event/records',
  shopify: graphql('{ shop { name } }'),
  woocommerce: {
    url: `https://${WOOCOMMERCE.host}/wp-json/wc/v3/orders`,
    headers: { Authorization: `Basic ${WOOCOMMERCE.credential}` },
  },
  bigcommerce: {
    url: `https://api.bigcommerce.com/stores/${BIGCOMMERCE.store}/v2/orders`,
    headers: { 'X-Auth-Token': BIGCOMMERCE.credential },
  },
  stripe: {
    url: 'https://api.stripe.com/v1/payment_intents',
    headers: { Authorization: `Bearer ${STRIPE.credential}` },
  },
  magento: {
    url: `https://${MAGENTO.host}/rest/V1/orders`,
    headers: { Authorization: `Bearer ${MAGENTO.credential}` },
  },
  prestashop: {
    url: `https://${PRESTASHOP.host}/api/orders?output_format=JSON`,
    headers: { Authorization: `Basic ${PRESTASHOP.credential}` },
  },
  json: {
    url: `https://${JSON_SHOP.host}/api/orders?email=x`,
    headers: { 'X-Api-Key': JSON_SHOP.credential },
  },
  klaviyo: {
    url: 'https://a.klaviyo.com/api/profiles?filter=equals(email,"a@example.com")',
    headers: { Authorization: 'Klaviyo-API-Key {{setting.klaviyo_credential}}', revision: '2026-07-15' },
    secure: true,
  },
  sunshine: {
    url: `https://api.smooch.io/v2/apps/${SUNSHINE.appId}`,
    headers: { Authorization: 'Basic {{setting.sunshine_credential}}' },
    secure: true,
  },
  llm: {
    ...sending('POST', 'https://api.openai.com/v1/chat/completions', {
      model: 'gpt-4.1-mini',
      messages: [
        { role: 'system', content: 'Language: English.' },
        { role: 'user', content: '=====a=====\n{"evidence":[]}\n=====a=====' },
      ],
    }),
    headers: { Authorization: `Bearer ${MODEL_CREDENTIAL}` },
  },
};

const EXPECTED: Partial<Record<Fault, (reply: Awaited<ReturnType<typeof ask>>) => void>> = {
  html: (reply) => expect([reply.status, reply.responseText.slice(0, 9)]).toEqual([200, '<!DOCTYPE']),
  cut: (reply) => expect([reply.status, reply.json]).toEqual([200, undefined]),
  empty: (reply) => expect([reply.status, reply.responseText]).toEqual([200, '']),
  '401': (reply) => expect(reply.status).toBe(401),
  '403': (reply) => expect(reply.status).toBe(403),
  '404': (reply) => expect(reply.status).toBe(404),
  '429': (reply) => expect([reply.status, reply.headers['retry-after']]).toEqual([429, '30']),
  '500': (reply) => expect(reply.status).toBe(500),
};

describe.each(SERVICES)('faults of %s', (service) => {
  it.each(FAULTS.filter((fault) => EXPECTED[fault]))('%s', async (fault) => {
    const { account } = testAccount({ faults: { [service]: fault } });
    const reply = await ask(account, PATHS[service]);
    EXPECTED[fault]?.(reply);
    account.faults = {};
    expect((await ask(account, PATHS[service])).status).toBe(200);
    expect(account.requests[0]?.service).toBe(service);
  });

  it('slow: answers after five seconds', async () => {
    const { account, time } = testAccount({ faults: { [service]: 'slow' } });
    expect((await ask(account, PATHS[service])).status).toBe(200);
    expect(time.slept).toEqual([5_000]);
  });

  it('silent: answers never, and lets go when aborted', async () => {
    const { account } = testAccount({ faults: { [service]: 'silent' } });
    const controller = new AbortController();
    const request = PATHS[service];
    const options = typeof request === 'string' ? { url: request } : request;
    const waiting = clientRequest(account, IDS.agent, options, controller.signal);
    setTimeout(() => controller.abort(), 5);
    expect(await waiting).toMatchObject({ ok: false, status: 0, statusText: 'abort' });
  });
});

describe('waiting', () => {
  it('is like the real thing when asked for', async () => {
    const { account, time } = testAccount({ latency: 'real' });
    await ask(account, PATHS.macros);
    await ask(account, PATHS.shopify);
    const [zendesk = 0, shop = 0] = time.slept;
    expect(zendesk).toBeGreaterThanOrEqual(250);
    expect(zendesk).toBeLessThanOrEqual(600);
    expect(shop).toBeGreaterThanOrEqual(700);
    expect(shop).toBeLessThanOrEqual(1_500);
  });
});

describe('giving up', () => {
  it('after the app’s own time limit', async () => {
    const { account } = testAccount({ faults: { users: 'silent' }, time: realTime });
    const reply = await ask(account, { url: '/api/v2/users/me', timeout: 20 });
    expect(reply).toMatchObject({ ok: false, status: 0, statusText: 'timeout' });
  });
});

describe('limits', () => {
  it('leave sixty requests a minute to us, then 429 in plain text until the minute is over', async () => {
    const { account, time } = testAccount({ limits: 'on' });
    for (let n = 0; n < 60; n += 1) expect((await ask(account, PATHS.users)).status).toBe(200);
    const refused = await ask(account, PATHS.users);
    expect(refused.status).toBe(429);
    expect(refused.headers['content-type']).toContain('text/plain');
    time.at += Number(refused.headers['retry-after']) * 1000;
    expect((await ask(account, PATHS.users)).status).toBe(200);
  });

  it('say how much of the conversation log is left', async () => {
    const { account } = testAccount();
    const { headers } = await ask(account, PATHS.conversationLog);
    expect(headers['zendesk-ratelimit-omnilog-index']).toBe('total=100; remaining=99; resets=60');
  });
});
