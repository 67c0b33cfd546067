import { configuredShops } from '../../src/app/shops';
import type { Settings } from '../../src/model/ports';

const shops = (settings: Settings): string[] =>
  configuredShops({ settings, request: async () => ({}) }).map(({ id }) => id);

it.each<[string, Settings, string[]]>([
  ['none where no setting names one', {}, []],
  ['none where the setting is blank', { shopify_shop: '  ', order_object_key: null }, []],
  ['the one that is named', { shopify_shop: 'atelier-nord' }, ['shopify']],
  ['all that are named', { shopify_shop: 'a', order_object_key: 'order' }, ['shopify', 'customObject']],
])('asks %s', (_, settings, expected) => {
  expect(shops(settings)).toEqual(expected);
});

it('asks the shop itself once its code is there', async () => {
  const [shop] = configuredShops({ settings: { shopify_shop: 'not a shop' }, request: async () => ({}) });
  const query = {
    emails: [{ value: 'a@example.com', isVerified: true }],
    phones: [],
    externalId: null,
    spokenNumbers: [],
  };
  await expect(shop?.findOrders(query, new AbortController().signal)).rejects.toMatchObject({
    kind: 'blockedHost',
  });
});
