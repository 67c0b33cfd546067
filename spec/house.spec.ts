import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** The shapes that words promise: what README, manifest, translations and folders say of one another. */
const read = (file: string): string => readFileSync(file, 'utf8');
const json = (file: string) => JSON.parse(read(file));
const folders = (of: string): string[] =>
  readdirSync(of, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const flatten = (messages: object, prefix = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );

/** Names of the values that an ICU message asks for, in its branches too. */
const argumentsOf = (elements: MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const branches =
      'options' in element ? Object.values(element.options).flatMap(({ value }) => argumentsOf(value)) : [];
    return [element.value, ...branches];
  });

const ROOMS = [
  'acceptance',
  'app',
  'assist',
  'background',
  'browser',
  'checks',
  'customer',
  'facts',
  'lib',
  'model',
  'panel',
  'privacy',
  'purchases',
  'setup',
  'suggestions',
  'team',
  'transcripts',
  'ui',
  'zendesk',
];
const LANGUAGES = readdirSync('translations').map((file) => file.replace('.json', ''));

/** What a screen and a half shows: the wiring is the longest, a list of every part. */
const PAGE_LINES = 200;

describe('the house', () => {
  it('has the rooms of its plan, no more and no fewer', () => {
    expect(folders('src')).toEqual(ROOMS);
  });

  it('keeps the pages that must be readable as one page to one page', () => {
    const tooLong = [
      ...filesBelow('src/model'),
      'src/assist/assistTicket.ts',
      'src/app/wire.ts',
      'docs/engine.md',
    ]
      .map((file) => [file, read(file).split('\n').length] as const)
      .filter(([, lines]) => lines > PAGE_LINES);
    expect(tooLong).toEqual([]);
  });

  it('names the ZAF client in zendesk/ only, and browser storage in browser/ only', () => {
    const sources = filesBelow('src').filter((file) => /\.tsx?$/.test(file));
    const naming = (pattern: RegExp, room: string) =>
      sources.filter(
        (file) =>
          !file.startsWith(`src/${room}/`) && pattern.test(read(file).replace(/\/\*[^]*?\*\/|\/\/.*/g, '')),
      );
    expect(naming(/ZAFClient/, 'zendesk')).toEqual([]);
    expect(
      naming(/\b(indexedDB|localStorage|sessionStorage|BroadcastChannel|navigator\.locks)\b/, 'browser'),
    ).toEqual([]);
  });
});

describe('words', () => {
  const english = flatten(json('translations/en.json'));
  const listing = /^app\.(short_description|long_description|installation_instructions)$/;

  it.each(LANGUAGES)('are complete in %s', (language) => {
    const own = new Map(flatten(json(`translations/${language}.json`)));
    const missing = english.filter(([key]) => !listing.test(key) && !own.has(key)).map(([key]) => key);
    const extra = [...own.keys()].filter((key) => !english.some(([known]) => known === key));
    expect({ missing, extra }).toEqual({ missing: [], extra: [] });
  });

  it.each(LANGUAGES)('use the same values in %s as in English', (language) => {
    const own = new Map(flatten(json(`translations/${language}.json`)));
    const names = (text: string): string => [...new Set(argumentsOf(parse(text)))].sort().join();
    const differing = english.filter(([key, text]) => names(text) !== names(own.get(key) ?? text));
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('exist for every key that the code names', () => {
    const known = new Set(english.map(([key]) => key));
    const prefixes = new Set(english.map(([key]) => key.split('.')[0]));
    const named = filesBelow('src')
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => [
        ...read(file).matchAll(/\b(?:translate|t)\(\s*'([\w.]+)'|key: '([\w.]+\.[\w.]+)'/g),
      ])
      .map(([, called, labelled]) => called ?? labelled ?? '')
      .filter((key) => prefixes.has(key.split('.')[0] ?? ''));
    expect([...new Set(named)].filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('the package', () => {
  const manifest = json('manifest.json');
  const requirements = json('requirements.json').custom_objects_v2;

  it('has one version everywhere', () => {
    expect(manifest.version).toBe(json('package.json').version);
  });

  it('can be installed from its lock file on every platform: no optional binary is missing', () => {
    const { packages } = json('package-lock.json') as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('has an HTML entry, and an entry script, for every location of the manifest', () => {
    for (const { url } of Object.values<{ url: string }>(manifest.location.support)) {
      const name = path.basename(url, '.html');
      expect(existsSync(`src/app/${name}.html`)).toBe(true);
      expect(existsSync(`src/app/${name}.tsx`) || existsSync(`src/app/${name}.ts`)).toBe(true);
    }
  });

  it.each(LANGUAGES)('labels every setting in %s', (language) => {
    const { parameters } = json(`translations/${language}.json`).app;
    for (const { name } of manifest.parameters)
      expect([name, parameters[name]?.label]).toEqual([name, expect.any(String)]);
  });

  it('gives every secret the scopes it needs, and asks for no host that it does not use', () => {
    const secrets = manifest.parameters.filter(({ secure }: { secure?: boolean }) => secure);
    expect(secrets.map(({ name, scopes }: { name: string; scopes: string[] }) => [name, scopes])).toEqual([
      ['shopify_static_credential', ['header']],
      ['shopify_client_credential', ['body']],
      ['klaviyo_credential', ['header']],
      ['shop1_credential', ['header']],
      ['shop2_credential', ['header']],
      ['shop3_credential', ['header']],
      ['sunshine_credential', ['header']],
      ['llm_credential', ['header']],
    ]);
    expect(manifest.domainWhitelist).toEqual([
      'myshopify.com',
      'api.bigcommerce.com',
      'a.klaviyo.com',
      'api.stripe.com',
      'api.smooch.io',
      'api.eu-1.smooch.io',
      'api.openai.com',
      'openai.azure.com',
      'api.anthropic.com',
      'api.mistral.ai',
      'generativelanguage.googleapis.com',
    ]);
  });

  it('keeps to the limits of the listing and of custom objects', () => {
    expect(json('translations/en.json').app.name.length).toBeLessThanOrEqual(40);
    expect(json('translations/en.json').app.short_description.length).toBeLessThanOrEqual(80);
    expect(requirements.objects.map(({ key }: { key: string }) => key)).toEqual([
      'throughline_event',
      'throughline_document',
    ]);
    for (const { key } of requirements.objects) {
      const fields = requirements.object_fields.filter(
        ({ object_key }: { object_key: string }) => object_key === key,
      );
      expect(fields.length).toBeLessThanOrEqual(20);
    }
  });

  it('has the logos in the sizes that the marketplace asks for', () => {
    const size = (file: string): number => readFileSync(file).readUInt32BE(16);
    expect(size('assets/logo.png')).toBe(320);
    expect(size('assets/logo-small.png')).toBe(128);
    expect(read('assets/icon_nav_bar.svg')).not.toContain('<image');
  });

  it('mentions every decision file by what it decides', () => {
    for (const file of readdirSync('docs/decisions'))
      expect(file).toMatch(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md$/);
  });
});
