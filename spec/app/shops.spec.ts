import { configuredShops } from '../../src/app/shops';
import type { HttpRequest, Settings } from '../../src/model/ports';
import { SLOT_PROBLEMS } from '../../src/purchases/connector';

const shops = (settings: Settings): string[] =>
  configuredShops({ settings, request: async () => ({}) }).map(({ id }) => id);

const QUERY = {
  emails: [{ value: 'a@example.com', isVerified: true }],
  phones: [],
  externalId: null,
  spokenNumbers: [],
};
const signal = new AbortController().signal;
const WOO = { shop1_kind: 'woocommerce', shop1_address: 'https://boutique.example.fr' };
const BIG = {
  shop3_kind: 'bigcommerce',
  shop3_address: 'store-abc123.mybigcommerce.com',
  shop3_name: 'Outlet',
};

/** The shops of these settings, and whom they asked. */
function asking(settings: Settings) {
  const requests: HttpRequest[] = [];
  const request = async (each: HttpRequest) => {
    requests.push(each);
    return each.url.includes('bigcommerce.com/stores/abc123/v3/') ? { data: [] } : [];
  };
  const found = configuredShops({ settings, request });
  const hosts = () => [...new Set(requests.map(({ url }) => new URL(url).host))];
  return { shops: found, requests, hosts };
}

it.each<[string, Settings, string[]]>([
  ['none where no setting names one', {}, []],
  ['none where the setting is blank', { shopify_shop: '  ', order_object: null }, []],
  ['the one that is named', { shopify_shop: 'atelier-nord' }, ['shopify']],
  ['all that are named', { shopify_shop: 'a', order_object: 'order' }, ['shopify', 'customObject']],
  ['the slots that are filled in', { ...WOO, ...BIG, shop2_name: 'empty' }, ['shop1', 'shop3']],
  ['both, Shopify first', { ...BIG, shopify_shop: 'a' }, ['shopify', 'shop3']],
])('asks %s', (_, settings, expected) => {
  expect(shops(settings)).toEqual(expected);
});

it('asks the shop itself once its code is there', async () => {
  const [shop] = configuredShops({ settings: { shopify_shop: 'not a shop' }, request: async () => ({}) });
  await expect(shop?.findOrders(QUERY, signal)).rejects.toMatchObject({ kind: 'misconfigured' });
});

describe('slots', () => {
  it('each asks its own shop with its own credential, under its own name', async () => {
    const two = { ...WOO, shop2_kind: 'woocommerce', shop2_address: 'pro.example.fr', shop2_name: 'Pro' };
    const { shops: found, requests } = asking(two);
    for (const shop of found) await shop.findOrders(QUERY, signal);
    expect(found.map(({ id, label }) => [id, label])).toEqual([
      ['shop1', 'WooCommerce'],
      ['shop2', 'Pro'],
    ]);
    const credentials = requests.map(({ url, headers }) => [new URL(url).host, headers?.['Authorization']]);
    expect(new Map(credentials as [string, string][])).toEqual(
      new Map([
        ['boutique.example.fr', 'Basic {{setting.shop1_credential}}'],
        ['pro.example.fr', 'Basic {{setting.shop2_credential}}'],
      ]),
    );
  });

  it.each([
    [360, ['boutique.example.fr']],
    [361, ['api.bigcommerce.com']],
    [362, []],
    [null, ['boutique.example.fr', 'api.bigcommerce.com']],
  ])('the brand of the ticket decides who is asked: %s', async (brandId, expected) => {
    const { shops: found, hosts } = asking({ ...WOO, ...BIG, shop1_brands: '360', shop3_brands: '361, 363' });
    const answers = await Promise.all(found.map((shop) => shop.findOrders({ ...QUERY, brandId }, signal)));
    expect(hosts()).toEqual(expected);
    expect(answers).toEqual(found.map(() => ({ value: [], problems: [] })));
  });

  it.each<[object, string]>([
    [{ shop1_kind: 'woocomerce' }, 'shop1_kind'],
    [{ shop1_kind: '' }, 'shop1_kind'],
    [{ shop1_kind: 'constructor' }, 'shop1_kind'],
    [{ shop1_address: 'http://boutique.example.fr' }, 'shop1_address'],
    [{ shop1_address: 'https://192.168.1.1' }, 'shop1_address'],
    [{ shop1_options: 'status.packed' }, 'shop1_options'],
    [{ shop1_options: 'status.packed = emballée' }, 'shop1_options (status.packed)'],
    [{ shop1_brands: 'Acme' }, 'shop1_brands'],
    [{ shop1_kind: 'bigcommerce' }, 'shop1_address'],
  ])(
    '%j: says which setting is wrong, asks nobody, and leaves the other shops alone',
    async (wrong, setting) => {
      const { shops: found, hosts } = asking({ ...WOO, ...BIG, ...wrong });
      const [first, other] = found;
      await expect(first?.findOrders(QUERY, signal)).rejects.toMatchObject({
        kind: 'misconfigured',
        isRetryable: false,
        values: { setting },
      });
      expect(hosts()).toEqual([]);
      await expect(other?.findOrders(QUERY, signal)).resolves.toEqual({ value: [], problems: [] });
      expect(hosts()).toEqual(['api.bigcommerce.com']);
    },
  );

  it('every field that can be wrong has a word of its own', () => {
    expect(new Set(Object.values(SLOT_PROBLEMS)).size).toBe(Object.keys(SLOT_PROBLEMS).length);
  });
});
