import { strToU8 } from 'fflate';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AppPackage, readPackage } from '../../sandbox/http/packages';
import { clientRequest } from '../../sandbox/services';
import { startServer, type SandboxServer } from '../../sandbox/server';
import type { Account } from '../../sandbox/types';
import { withHosts } from '../../src/setup/package/withHosts';
import { writeZip } from '../../src/setup/package/zip';
import en from '../../translations/en.json';
import fr from '../../translations/fr.json';

const SDK =
  '<script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script>';
const ADMIN = 10012;
const own = (file: string): [string, Uint8Array] => [file, new Uint8Array(readFileSync(file))];

/** Our own declarations with pages that do nothing. */
const files = (): Map<string, Uint8Array> =>
  new Map([
    ...['manifest.json', 'requirements.json', 'translations/en.json', 'translations/fr.json'].map(own),
    ...['assets/logo.png', 'assets/logo-small.png', 'assets/icon_nav_bar.svg'].map(own),
    ...['sidebar', 'navbar', 'background'].map((name): [string, Uint8Array] => [
      `assets/${name}.html`,
      strToU8(SDK),
    ]),
  ]);

function packed(content: ReadonlyMap<string, Uint8Array>): AppPackage {
  const read = readPackage(writeZip(content));
  if ('refused' in read) throw new Error(read.refused.map(({ message }) => message).join('\n'));
  return read;
}

/** As setup's page rewrites the private package. */
function withList(hosts: string[]): Map<string, Uint8Array> {
  const rewritten = withHosts(files(), hosts);
  if ('problem' in rewritten) throw new Error(rewritten.problem);
  return new Map(rewritten.files);
}

let folder: string;
let server: SandboxServer;
let world: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'throughline-install-'));
  for (const [name, content] of [
    ['index.html', '<title>Workspace</title>'],
    ['zaf_sdk.js', '/* sdk */'],
  ] as const)
    await writeFile(path.join(folder, name), content);
  server = await startServer({
    package: packed(files()),
    hostFiles: folder,
    dist: path.join(folder, 'none'),
    sdk: path.join(folder, 'zaf_sdk.js'),
    now: new Date('2026-11-17T09:00:00Z'),
  });
}, 30_000);
beforeEach(() => {
  world = `install-${++count}`;
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const page = async (locale = 'en', pack = ''): Promise<string> =>
  (await fetch(`${server.url}install?world=${world}&locale=${locale}&package=${pack}`)).text();

async function upload(zip: Uint8Array): Promise<{ status: number; text: string; pack: string }> {
  const body = new FormData();
  body.set('zip', new Blob([Uint8Array.from(zip)]), 'app.zip');
  const answer = await fetch(`${server.url}install/upload?world=${world}`, { method: 'POST', body });
  const pack = new URL(answer.url).searchParams.get('package') ?? '';
  return { status: answer.status, text: await answer.text(), pack };
}

async function install(given: Record<string, string>, pack = ''): Promise<Account> {
  const settings = Object.entries(given).map(([name, value]): [string, string] =>
    name === 'room' || name === 'group' || name === 'role' ? [name, value] : [`setting.${name}`, value],
  );
  await fetch(`${server.url}install?world=${world}&package=${pack}`, {
    method: 'POST',
    body: new URLSearchParams(settings),
  });
  return server.account(world);
}

const SHOP = {
  shopify_shop: 'atelier-nord.myshopify.com',
  shopify_static_credential: 'shpat_sandbox',
};

const askShop = async (account: Account): Promise<number> => {
  const { status } = await clientRequest(account, ADMIN, {
    url: 'https://atelier-nord.myshopify.com/admin/api/2026-07/graphql.json',
    type: 'POST',
    contentType: 'application/json',
    secure: true,
    headers: { 'X-Shopify-Access-Token': '{{setting.shopify_static_credential}}' },
    data: JSON.stringify({ query: '{ shop { name } }' }),
  });
  return status;
};

const escaped = (text: string): string => text.replaceAll("'", '&#39;').replaceAll('"', '&quot;');

/** By setting: what stands beside it, and what it is. */
function inputsIn(html: string): Map<string, { label: string; type: string }> {
  const found = html.split('<label>').flatMap((part): [string, { label: string; type: string }][] => {
    const name = /name="setting\.(\w+)"/.exec(part)?.[1];
    const label = /<span>(.*?)<\/span>/.exec(part)?.[1] ?? '';
    const type = /<input type="(\w+)"/.exec(part)?.[1] ?? 'text';
    return name === undefined ? [] : [[name, { label, type }]];
  });
  return new Map(found);
}

describe('the settings form', () => {
  it.each([
    ['en', en],
    ['fr', fr],
  ] as const)('has every setting of the manifest with its words, in %s', async (locale, words) => {
    const shown = await page(locale);
    const inputs = inputsIn(shown);
    const { parameters } = packed(files()).manifest;
    const labels = Object.fromEntries(parameters.map(({ name }) => [name, inputs.get(name)?.label]));
    const wanted: Record<string, { label: string }> = words.app.parameters;
    expect(labels).toEqual(
      Object.fromEntries(parameters.map(({ name }) => [name, escaped(wanted[name]?.label ?? '')])),
    );
    expect(shown).toContain(`<small>${escaped(words.app.parameters.shop1_address.helpText)}</small>`);
  });

  it('masks secrets, and shows none of them again', async () => {
    const inputs = inputsIn(await page());
    const typeOf = (name: string) => inputs.get(name)?.type;
    const { parameters } = packed(files()).manifest;
    const secrets = parameters.filter(({ secure }) => secure).map(({ name }) => name);
    expect(secrets.map(typeOf)).toEqual(secrets.map(() => 'password'));
    expect(typeOf('shopify_shop')).toBe('text');
    expect(typeOf('review_on')).toBe('checkbox');
  });

  it('refuses an empty setting that is required, and keeps what was typed but the secrets', async () => {
    const content = files();
    const manifest = JSON.parse(new TextDecoder().decode(content.get('manifest.json'))) as {
      parameters: { name: string; required: boolean }[];
    };
    for (const parameter of manifest.parameters) parameter.required = parameter.name === 'shopify_client_id';
    content.set('manifest.json', strToU8(JSON.stringify(manifest)));
    const { pack } = await upload(writeZip(content));
    const answer = await fetch(`${server.url}install?world=${world}&package=${pack}`, {
      method: 'POST',
      body: new URLSearchParams({
        'setting.shopify_shop': 'a"b<c',
        'setting.shopify_static_credential': 'hush',
      }),
    });
    const text = await answer.text();
    expect(answer.status).toBe(422);
    expect(text).toContain('&quot;shopify_client_id&quot; is required');
    expect(text).toContain('a&quot;b&lt;c');
    expect(text).not.toContain('hush');
    expect(server.account(world).installation.state).toBe('none');
  });
});

describe('installing', () => {
  it('is what puts the app there: its objects, its settings, its own files', async () => {
    const before = server.account(world);
    expect(before).toMatchObject({ installation: { state: 'none' }, settings: {} });
    expect(Object.keys(before.world.objects).filter((key) => key.startsWith('throughline'))).toEqual([]);
    const account = await install({ ...SHOP, review_on: 'on' });
    expect(account.installation.state).toBe('on');
    expect(account.settings).toMatchObject({ ...SHOP, review_on: true, guard_hold: false });
    expect(account.world.objects['throughline_event']?.fields.map(({ key }) => key)).toContain('kept_share');
    expect(account.world.objects['throughline_document']).toBeDefined();
    const { appUrl } = (await (await fetch(`${server.url}sandbox/info?world=${world}`)).json()) as {
      appUrl: string;
    };
    expect(appUrl).toContain('/package-');
    expect(await (await fetch(`${appUrl}navbar.html`)).text()).toBe(
      '<script src="/sdk/zaf_sdk.js"></script>',
    );
    expect((await fetch(`${appUrl}..%2fmanifest.json`)).status).toBe(404);
  });

  it.each([
    ['none', []],
    ['some', ['throughline_event']],
  ])(
    'where Zendesk creates %s of the objects, leaves the app off without a reason, until it is enabled',
    async (room, keys) => {
      const account = await install({ ...SHOP, room });
      expect(account.installation.state).toBe('off');
      expect(Object.keys(account.world.objects).filter((key) => key.startsWith('throughline'))).toEqual(keys);
      expect(await page()).toContain('The app is disabled.');
      await fetch(`${server.url}install/enable?world=${world}`, { method: 'POST' });
      expect(account.installation.state).toBe('on');
    },
  );

  it('keeps records when another package takes its place, and its restrictions as chosen', async () => {
    const account = await install(SHOP);
    account.world.objects['throughline_event']?.records.push({} as never);
    await install({ ...SHOP, group: '301', role: 'admin' });
    expect(account.world.objects['throughline_event']?.records).toHaveLength(1);
    expect(account.installation).toMatchObject({ groups: [301], roles: ['admin'] });
  });
});

describe('a zip that is refused', () => {
  it.each([
    ['is no zip', () => strToU8('no zip'), 'zip: The file is no readable zip'],
    [
      'lacks the page of a location',
      () => {
        const content = files();
        content.delete('assets/navbar.html');
        return writeZip(content);
      },
      'assets/navbar.html',
    ],
    [
      'lists a host with a path',
      () => {
        const content = files();
        const manifest = JSON.parse(new TextDecoder().decode(content.get('manifest.json'))) as object;
        const changed = { ...manifest, domainWhitelist: ['https://shop.example/api'] };
        return writeZip(content.set('manifest.json', strToU8(JSON.stringify(changed))));
      },
      'hosts: ',
    ],
    [
      'creates what Zendesk does not know',
      () => writeZip(files().set('requirements.json', strToU8('{"webhookz":{}}'))),
      'requirements-type: &quot;webhookz&quot; in requirements.json is nothing that Zendesk creates.',
    ],
  ])('because it %s', async (_why, zip, words) => {
    const { status, text } = await upload(zip());
    expect(status).toBe(422);
    expect(text).toContain('role="alert"');
    expect(text).toContain(words);
    expect(server.account(world).installation.state).toBe('none');
  });
});

describe('the three ways to a host', () => {
  it.each([
    ['a domain above it is in the list', ['myshopify.com'], { whitelistMatchesSubdomains: true }, 200],
    ['only a domain above it is, and Zendesk matches none', ['myshopify.com'], {}, 403],
    [
      'a placeholder that Zendesk fills in',
      ['{{setting.shopify_shop}}'],
      { whitelistTakesPlaceholders: true },
      200,
    ],
    ['a placeholder that Zendesk does not fill in', ['{{setting.shopify_shop}}'], {}, 403],
    ['a private package with the host', ['atelier-nord.myshopify.com'], {}, 200],
  ])('%s', async (_way, hosts, switches, status) => {
    const { pack } = await upload(writeZip(withList(hosts)));
    const account = await install(SHOP, pack);
    Object.assign(account.switches, {
      whitelistMatchesSubdomains: false,
      whitelistTakesPlaceholders: false,
      ...switches,
    });
    expect(await askShop(account)).toBe(status);
  });
});
