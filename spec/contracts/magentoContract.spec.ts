import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { magentoOrder as servedOrder } from '../../sandbox/services/shops/magentoOrder';
import { createMagento } from '../../src/purchases/magento';
import { told } from '../purchases/connectorSuite';
import { answerMagento, magentoOrder, SLOT } from '../purchases/fakeMagento';
import { shopOrder } from '../sandbox/smallWorld';
import { asked } from './askedOf';
import { contractsFolder } from './contractsFolder';

const folder = contractsFolder('adobe-commerce');

interface Schema {
  $ref?: string;
  type?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
}

interface Swagger {
  paths: Record<
    string,
    { get?: { parameters?: { name: string }[]; responses: { 200: { schema: Schema } } } }
  >;
  definitions: Record<string, Schema>;
}

(folder ? describe : describe.skip)('every request to Adobe Commerce, by its own description', () => {
  const document = folder
    ? (parse(readFileSync(join(folder, 'admin-schema-2.4.9.yaml'), 'utf8')) as Swagger)
    : { paths: {}, definitions: {} };

  const resolved = (schema: Schema | undefined): Schema | undefined =>
    schema?.$ref ? document.definitions[schema.$ref.split('/').at(-1) ?? ''] : schema;

  /** What their notation for wanted fields (`items[sku,tracks[title]]`) names and the description does not. */
  function unknownFields(fields: string, schema: Schema | undefined, path = ''): string[] {
    const properties = resolved(resolved(schema)?.items ?? schema)?.properties ?? {};
    return partsOf(fields).flatMap(({ name, inside }) => {
      if (!properties[name]) return [`${path}${name}`];
      return inside === null ? [] : unknownFields(inside, properties[name], `${path}${name}.`);
    });
  }

  function problemsOf(url: URL): string[] {
    const path = url.pathname.replace('/rest', '');
    const get = document.paths[path]?.get;
    if (!get) return [`no GET ${path}`];
    const known = new Set((get.parameters ?? []).map(({ name }) => name));
    const unknown = [...url.searchParams.keys()].filter((name) => !known.has(name) && name !== 'fields');
    return [...unknown, ...unknownFields(url.searchParams.get('fields') ?? '', get.responses[200].schema)];
  }

  it('has a path, criteria and fields that it knows', async () => {
    const urls = await asked(
      (request) => createMagento({ request, slot: SLOT }),
      (orders, each) =>
        each.url.includes('/customers/search?')
          ? { items: [{ id: 7, email: 'marie@example.fr' }], total_count: 1 }
          : answerMagento(orders, each),
    );
    const paths = new Set(urls.map(({ pathname }) => pathname.replace('/rest/V1/', '')));
    expect(paths).toEqual(new Set(['orders', 'shipments', 'creditmemos', 'invoices', 'customers/search']));
    expect(urls.flatMap(problemsOf)).toEqual([]);
  });

  it('would notice a field that it has not', () => {
    const url = new URL(`${SLOT.address}/rest/V1/orders?fields=items[order_number,items[sku,colour]]`);
    expect(problemsOf(url)).toEqual(['items.order_number', 'items.items.colour']);
  });

  it.each([
    ['in specs', magentoOrder(told(1, { refunded: '1.00' }))],
    ['in the sandbox', servedOrder(shopOrder(1042))],
  ])('the fake %s has no field of an order that it has not, and the same types', (_, fake) => {
    const properties = document.definitions['sales-data-order-interface']?.properties ?? {};
    for (const [name, value] of Object.entries(fake)) {
      expect([name, Object.hasOwn(properties, name)]).toEqual([name, true]);
      const type = properties[name]?.type?.replace('integer', 'number').replace('array', 'object');
      if (type) expect([name, typeof value]).toEqual([name, type]);
    }
  });
});

interface Part {
  name: string;
  inside: string | null;
}

/** `a,b[c,d[e]]` → a, and b with `c,d[e]` inside. */
function partsOf(fields: string): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= fields.length; at += 1) {
    if (fields[at] === '[') depth += 1;
    if (fields[at] === ']') depth -= 1;
    if (at < fields.length && (fields[at] !== ',' || depth > 0)) continue;
    const [, name = '', inside = null] = /^(\w+)(?:\[(.*)\])?$/.exec(fields.slice(start, at)) ?? [];
    parts.push({ name, inside });
    start = at + 1;
  }
  return parts;
}
