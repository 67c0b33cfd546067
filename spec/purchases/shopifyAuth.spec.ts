import { OutsideError } from '../../src/lib/errors';
import type { HttpRequest, Request, Settings } from '../../src/model/ports';
import { createShopify } from '../../src/purchases/shopify';
import { MARIE, told } from './connectorSuite';
import { answerShopify, SETTINGS } from './fakeShopify';

const CLIENT: Settings = { ...SETTINGS, shopify_uses_client_credential: true, shopify_client_id: 'our-"app' };
const signal = () => new AbortController().signal;
const isToken = ({ url }: HttpRequest) => url.endsWith('/admin/oauth/access_token');
const tokenOf = ({ headers }: HttpRequest) => headers?.['X-Shopify-Access-Token'];

/** A shop that gives out numbered tokens and takes only the newest `valid` ones. */
function clientShop(settings = CLIENT) {
  const requests: HttpRequest[] = [];
  const state = { given: 0, accepted: 1, accepts: (token?: string) => token === `token-${state.accepted}` };
  const request: Request = async (each) => {
    requests.push(each);
    await Promise.resolve();
    if (isToken(each))
      return { access_token: `token-${(state.given += 1)}`, scope: 'read_orders', expires_in: 86399 };
    if (!state.accepts(tokenOf(each))) throw new OutsideError('rejected', 'no', { status: 401 });
    return answerShopify([told(1)], each);
  };
  return { requests, state, connector: createShopify({ request, settings }) };
}

describe('a token by client credentials', () => {
  it('is asked for with the credential as a placeholder that only the host fills in', async () => {
    const { connector, requests } = clientShop();
    await connector.findOrders(MARIE, signal());
    expect(requests[0]).toEqual({
      url: 'https://atelier.myshopify.com/admin/oauth/access_token',
      method: 'POST',
      template:
        '{"client_id":"our-\\"app","client_secret":"{{setting.shopify_client_credential}}","grant_type":"client_credentials"}',
      isSecure: true,
    });
    expect(tokenOf(requests[1]!)).toBe('token-1');
    expect(requests[1]?.isSecure).toBeUndefined();
  });

  it('is asked for once, however many questions wait', async () => {
    const { connector, requests } = clientShop();
    await Promise.all([1, 2, 3].map(() => connector.findOrders(MARIE, signal())));
    expect(requests.filter(isToken)).toHaveLength(1);
  });

  it('is renewed once when Shopify refuses it, for all who wait', async () => {
    const { connector, requests, state } = clientShop();
    await connector.findOrders(MARIE, signal());
    state.accepted = 2;
    const answers = await Promise.all([1, 2].map(() => connector.findOrders(MARIE, signal())));
    expect(answers.map(({ value }) => value.length)).toEqual([1, 1]);
    expect(requests.filter(isToken)).toHaveLength(2);
  });

  it('is not asked for a third time when a new one is refused too', async () => {
    const { connector, requests, state } = clientShop();
    state.accepts = () => false;
    await expect(connector.findOrders(MARIE, signal())).rejects.toMatchObject({ kind: 'rejected' });
    expect(requests.filter(isToken)).toHaveLength(2);
  });

  it('is asked for again after a failure', async () => {
    let hasFailed = false;
    const request: Request = async (each) => {
      if (!isToken(each)) return answerShopify([told(1)], each);
      if (hasFailed) return { access_token: 'token' };
      hasFailed = true;
      throw new OutsideError('down', 'no', { status: 500 });
    };
    const connector = createShopify({ request, settings: CLIENT });
    await expect(connector.findOrders(MARIE, signal())).rejects.toMatchObject({ kind: 'down' });
    expect((await connector.findOrders(MARIE, signal())).value).toHaveLength(1);
  });

  it('is not lost to one question that is given up while others wait for it', async () => {
    const { connector } = clientShop();
    const controller = new AbortController();
    const left = connector.findOrders(MARIE, controller.signal);
    const stays = connector.findOrders(MARIE, signal());
    controller.abort();
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    expect((await stays).value).toHaveLength(1);
  });

  it.each([{}, { access_token: '' }, { access_token: '{{setting.x}}' }, null])(
    'is not taken from %j',
    async (body) => {
      const connector = createShopify({ request: () => Promise.resolve(body), settings: CLIENT });
      await expect(connector.probe(signal())).rejects.toMatchObject({ kind: 'malformed' });
    },
  );
});

describe('the address of the shop', () => {
  const make = (shopify_shop: string) => {
    const requests: HttpRequest[] = [];
    const request: Request = (each) => {
      requests.push(each);
      return Promise.resolve(answerShopify([], each));
    };
    return { requests, connector: createShopify({ request, settings: { shopify_shop } }) };
  };

  it.each(['atelier.myshopify.com', 'https://Atelier.myshopify.com/', ' atelier.myshopify.com '])(
    'may be written %s',
    async (address) => {
      const { connector, requests } = make(address);
      expect(connector.validate({ shopify_shop: address })).toEqual([]);
      await connector.probe(signal());
      expect(requests[0]?.url).toBe('https://atelier.myshopify.com/admin/api/2026-07/graphql.json');
    },
  );

  it.each([
    'http://atelier.myshopify.com',
    'atelier.myshopify.com.evil.test',
    'evil.test/atelier.myshopify.com',
    'evil.test#.myshopify.com',
    'user@atelier.myshopify.com',
    'atelier.myshopify.com:444',
    'atelier.myshopify.com/../admin',
    'a.b.myshopify.com',
    '{{setting.shopify_static_credential}}.myshopify.com',
    'shop.example.com',
    'myshopify.com',
  ])('may not be %s, and nothing is sent there', async (address) => {
    const { connector, requests } = make(address);
    expect(connector.validate({ shopify_shop: address })).toEqual(['setup.problem.shopifyShop']);
    await expect(connector.findOrders(MARIE, signal())).rejects.toMatchObject({ kind: 'misconfigured' });
    await expect(connector.probe(signal())).rejects.toMatchObject({ kind: 'misconfigured' });
    expect(requests).toEqual([]);
  });

  it('may be left out', () => {
    const { connector } = make('');
    expect(connector.validate({})).toEqual([]);
  });

  it('needs a client ID where client credentials are chosen', () => {
    const { connector } = clientShop();
    expect(connector.validate(CLIENT)).toEqual([]);
    expect(connector.validate({ ...CLIENT, shopify_client_id: ' ' })).toEqual([
      'setup.problem.shopifyClientId',
    ]);
  });
});
