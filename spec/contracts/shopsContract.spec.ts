import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bigOrder as servedOrder } from '../../sandbox/services/shops/bigOrder';
import { wooOrder as servedWooOrder } from '../../sandbox/services/shops/wooOrder';
import { createBigCommerce } from '../../src/purchases/bigcommerce';
import { createWooCommerce } from '../../src/purchases/woocommerce';
import { told } from '../purchases/connectorSuite';
import { answerBigCommerce, SLOT as BIG_SLOT } from '../purchases/fakeBigCommerce';
import { answerWooCommerce, SLOT as WOO_SLOT, wooOrder } from '../purchases/fakeWooCommerce';
import { shopOrder } from '../sandbox/smallWorld';
import { asked } from './askedOf';
import { contractsFolder } from './contractsFolder';

const woo = contractsFolder('woocommerce');
const live = contractsFolder('fixtures/woocommerce-live');
const big = contractsFolder('bigcommerce');
interface Argument {
  type?: string;
  enum?: string[];
  maximum?: number;
}

interface Routes {
  routes: Record<string, { endpoints: { methods: string[]; args: Record<string, Argument> }[] }>;
}

(woo ? describe : describe.skip)('every request to WooCommerce, by the routes of a real 11.0.1', () => {
  const text = woo ? readFileSync(join(woo, 'routes-index.json'), 'utf8') : '{"routes":{}}';
  const { routes } = JSON.parse(text) as Routes;

  /** WordPress' own argument for every route. */
  const GLOBAL = ['_fields'];

  function problemsOf(url: URL): string[] {
    const path = url.pathname.replace('/wp-json', '');
    const route = Object.keys(routes).find((each) =>
      new RegExp(`^${each.replaceAll('(?P<', '(?<')}$`).test(path),
    );
    const endpoint = routes[route ?? '']?.endpoints.find(({ methods }) => methods.includes('GET'));
    if (!endpoint) return [`no GET ${path}`];
    return [...url.searchParams].flatMap(([name, value]) => {
      if (GLOBAL.includes(name)) return [];
      const argument = endpoint.args[name];
      if (!argument) return [`${path} does not know ${name}: it would be ignored`];
      const isNumber = argument.type === 'integer';
      return [
        ...(isNumber && !/^\d+$/.test(value) ? [`${name}=${value} is no integer`] : []),
        ...(argument.enum && !argument.enum.includes(value)
          ? [`${name}=${value} is none of its values`]
          : []),
        ...(argument.maximum && Number(value) > argument.maximum ? [`${name}=${value} is too many`] : []),
      ];
    });
  }

  it('has a path and arguments that it knows', async () => {
    const urls = await asked(
      (request) => createWooCommerce({ request, slot: WOO_SLOT }),
      (orders, each) =>
        each.url.includes('/customers?')
          ? [{ id: 7, email: 'marie@example.fr' }]
          : answerWooCommerce(orders, each),
    );
    const paths = new Set(urls.map(({ pathname }) => pathname.split('/').at(-1)));
    expect(paths).toEqual(new Set(['orders', 'refunds', 'customers']));
    expect(urls.flatMap(problemsOf)).toEqual([]);
  });

  it('would notice billing_email, which it ignores', () => {
    const url = new URL(`${WOO_SLOT.address}/wp-json/wc/v3/orders?billing_email=marie@example.fr`);
    expect(problemsOf(url)).toHaveLength(1);
  });
});

(live ? describe : describe.skip)('the fakes of WooCommerce, by its recorded orders', () => {
  const order = live
    ? (JSON.parse(readFileSync(join(live, 'order-partially-refunded.json'), 'utf8')) as Record<
        string,
        unknown
      >)
    : {};

  it.each([
    ['in specs', wooOrder(told(1, { refunded: '1.00' }))],
    ['in the sandbox', servedWooOrder(shopOrder(1042))],
  ])('have no field that it has not, and the same types (%s)', (_, fake) => {
    for (const [name, value] of Object.entries(fake)) {
      expect([name, Object.hasOwn(order, name)]).toEqual([name, true]);
      const theirs = order[name];
      if (value !== null && theirs !== null) expect([name, typeof value]).toEqual([name, typeof theirs]);
    }
  });
});

interface OpenApi {
  servers: { url: string }[];
  paths: Record<string, { parameters?: object[]; get?: { parameters?: object[] } }>;
  components: { parameters: Record<string, { name: string }>; schemas: Record<string, Schema> };
}

interface Schema {
  allOf?: { $ref: string }[];
  properties?: Record<string, { type?: string }>;
}

(big ? describe : describe.skip)('every request to BigCommerce, by its own description', () => {
  const documents = (big ? readdirSync(big).filter((name) => /\.ya?ml$/.test(name)) : []).map(
    (name) => parse(readFileSync(join(big ?? '', name), 'utf8')) as OpenApi,
  );

  const nameOf = ({ components }: OpenApi, parameter: object): string =>
    '$ref' in parameter
      ? (components.parameters[String(parameter.$ref).split('/').at(-1) ?? '']?.name ?? '')
      : (parameter as { name: string }).name;

  function problemsOf(url: URL): string[] {
    const [, version = '', path = ''] = /^\/stores\/abc123\/(v[23])(\/.*)$/.exec(url.pathname) ?? [];
    for (const document of documents) {
      const isHere = (document.servers?.[0]?.url ?? '').endsWith(`/${version}`);
      const template = Object.keys(document.paths).find((each) =>
        new RegExp(`^${each.replace(/\{[^}]+\}/g, '\\d+')}$`).test(path),
      );
      const item = isHere && template ? document.paths[template] : undefined;
      if (!item?.get) continue;
      const known = new Set(
        [...(item.parameters ?? []), ...(item.get.parameters ?? [])].map((each) => nameOf(document, each)),
      );
      return [...url.searchParams.keys()]
        .filter((name) => !known.has(name))
        .map((name) => `${path}: ${name}`);
    }
    return [`no GET ${version}${path}`];
  }

  it('has a path and parameters that it knows', async () => {
    const urls = await asked(
      (request) => createBigCommerce({ request, slot: BIG_SLOT }),
      (orders, each) =>
        each.url.includes('/v3/customers?')
          ? { data: [{ id: 7, email: 'marie@example.fr' }] }
          : answerBigCommerce(orders, each),
    );
    const paths = new Set(urls.map(({ pathname }) => pathname.split('/').at(-1)));
    expect(paths).toEqual(new Set(['orders', 'refunds', 'shipments', 'customers']));
    expect(urls.flatMap(problemsOf)).toEqual([]);
  });

  it('the fake in the sandbox has no field of an order that it has not, and the same types', () => {
    const schemas = documents.map(({ components }) => components.schemas).find((each) => each['order_Resp']);
    const parts = ['order_RespOnly', 'order_Shared'].map((name) => schemas?.[name]?.properties ?? {});
    const properties = Object.assign({}, ...parts) as Record<string, { type?: string }>;
    for (const [name, value] of Object.entries(servedOrder(shopOrder(1042)))) {
      // What `include` adds, and what its example has without describing it.
      if (['consignments', 'billing_address', 'custom_status', 'refunded_amount'].includes(name)) continue;
      expect([name, Object.hasOwn(properties, name)]).toEqual([name, true]);
      const type = properties[name]?.type?.replace('integer', 'number');
      if (type) expect([name, typeof value]).toEqual([name, type]);
    }
  });
});
