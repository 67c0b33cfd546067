import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../manifest.json';
import { PROVIDERS } from '../../src/suggestions/llm/providers';
import { BROWSER_ENTRIES } from '../../src/privacy/inventory/browserEntries';
import { flowsOf, SERVICES } from '../../src/privacy/inventory/flows';
import { RECORD_KINDS, RESERVED_KINDS } from '../../src/privacy/inventory/recordKinds';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, code: readFileSync(join('src', name), 'utf8') }));
const kinds = RECORD_KINDS.map(({ kind }) => kind);

describe('the inventory that the DPO file is made from', () => {
  it('has every host of the package in a flow', () => {
    const known = Object.values(SERVICES).flatMap(({ hosts }) => hosts);
    expect([...known].toSorted()).toEqual(manifest.domainWhitelist.toSorted());
  });

  it('has every shop that there is code for, and every service that writes', () => {
    const shops = readdirSync('src/purchases', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const wanted = [...shops, ...PROVIDERS.map(({ id }) => id)];
    expect(wanted.filter((kind) => !SERVICES[kind])).toEqual([]);
    for (const { id, host } of PROVIDERS) if (host !== null) expect(SERVICES[id]?.hosts).toContain(host);
  });

  it('has every kind of record that docs/records.md and docs/acceptance.md freeze', () => {
    const records = readFileSync('docs/records.md', 'utf8');
    const documents = records.split('## `throughline_document`')[1] ?? '';
    const headed = [...documents.matchAll(/^### (.+)$/gm)].flatMap(([, title = '']) => [
      ...title.matchAll(/`(\w+)`/g),
    ]);
    const table = readFileSync('docs/acceptance.md', 'utf8').split('## How they are kept')[1] ?? '';
    const summed = [...table.matchAll(/^\| `((?!kind)\w+)` /gm)];
    const named = [...headed, ...summed]
      .map(([, kind]) => kind ?? '')
      .filter((kind) => !kind.startsWith('throughline_'));
    expect(named.length).toBeGreaterThan(10);
    expect([...named, 'reply', 'counter', ...RESERVED_KINDS].filter((kind) => !kinds.includes(kind))).toEqual(
      [],
    );
  });

  it('has every kind of document that the code writes', () => {
    const declared = sources.flatMap(({ code }) => [
      ...code.matchAll(/DocumentKind<[^=]*>\s*=\s*\{\s*name: '(\w+)'/g),
    ]);
    const plain = sources.flatMap(({ code }) => [...code.matchAll(/kind: '(\w+)', key[^}]*json/g)]);
    const written = [...declared, ...plain].map(([, kind]) => kind ?? '');
    expect(written.length).toBeGreaterThan(4);
    expect([...new Set(written)].filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it('has every key under which something is kept in the browser', () => {
    const keeping = sources.filter(({ code }) => /\bstore\??\.set\(/.test(code)).map(({ code }) => code);
    // Keys that are made elsewhere and handed in.
    const makers = sources.filter(({ name }) =>
      /decisions\/places|acceptance\/explore\.ts|mode\/readActing/.test(name),
    );
    const prefixes = [...keeping, ...makers.map(({ code }) => code)].flatMap((code) => [
      ...code.replace(/^import .*$/gm, '').matchAll(/[`'](?!message)([a-z]\w*):(?=['`$a-z])/g),
      ...code.matchAll(/const (?:LEASE|ACTING) = '(\w+)'/g),
    ]);
    const used = new Set(prefixes.map(([, prefix]) => prefix ?? ''));
    expect(used.size).toBeGreaterThan(8);
    expect([...used].toSorted()).toEqual(BROWSER_ENTRIES.map(({ prefix }) => prefix).toSorted());
  });

  it('tells of every flow what for and where it stays, in all languages of the file', () => {
    const services = Object.keys(SERVICES).map((kind) => ({ kind, label: kind, host: `${kind}.example` }));
    const flows = flowsOf({}, { subdomain: 'acme', services });
    for (const language of ['en', 'fr', 'de']) {
      const words = JSON.parse(readFileSync(`src/app/privacy/words/${language}.json`, 'utf8')) as Words;
      const missing = [
        ...flows.flatMap(({ id }) => ['what', 'why', 'where'].filter((part) => !words.flow[id]?.[part])),
        ...flows.flatMap(({ categories }) => categories.filter((each) => !words.category[each])),
        ...kinds.filter((kind) => !RESERVED_KINDS.includes(kind) && !words.kind[kind]),
        ...BROWSER_ENTRIES.filter(({ prefix }) => !words.browserEntry[prefix]).map(({ prefix }) => prefix),
      ];
      expect({ language, missing }).toEqual({ language, missing: [] });
    }
  });
});

interface Words {
  flow: Record<string, Record<string, string>>;
  category: Record<string, string>;
  kind: Record<string, string>;
  browserEntry: Record<string, string>;
}
