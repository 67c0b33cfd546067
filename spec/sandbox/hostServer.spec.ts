import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readImportFiles } from '../../sandbox/http/importFiles';
import { readOptions } from '../../sandbox/http/options';
import { CDN_SDK } from '../../sandbox/http/sdk';
import { createWorlds } from '../../sandbox/http/worlds';
import { startServer } from '../../sandbox/server';
import type { SandboxServer } from '../../sandbox/server';

let folder: string;
let server: SandboxServer;

/** A built app of one page, and a host page of one line. */
async function fakeApp(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'sandbox-'));
  await mkdir(path.join(root, 'dist/assets'), { recursive: true });
  await mkdir(path.join(root, 'host'));
  const location = { support: { ticket_sidebar: { url: 'assets/sidebar.html' } } };
  const manifest = { version: '1.0.0', parameters: [], domainWhitelist: [], location };
  await writeFile(path.join(root, 'dist/manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(root, 'dist/assets/sidebar.html'), `<script src="${CDN_SDK}"></script>`);
  await writeFile(path.join(root, 'dist/assets/sidebar.js'), 'ZAFClient.init();');
  await writeFile(path.join(root, 'host/index.html'), '<title>Workspace</title>');
  await writeFile(path.join(root, 'host/zaf_sdk.js'), '/* sdk */');
  return root;
}

const options = () => ({
  dist: path.join(folder, 'dist'),
  hostFiles: path.join(folder, 'host'),
  sdk: path.join(folder, 'host/zaf_sdk.js'),
  now: new Date('2026-11-17T09:00:00Z'),
});

const api = async (name: string, body?: unknown, world = 'default') => {
  const url = `${server.url}sandbox/${name}${name.includes('?') ? '&' : '?'}world=${world}`;
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(url, init);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

beforeAll(async () => {
  folder = await fakeApp();
  server = await startServer(options());
}, 30_000);

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('calls that make no sense', () => {
  it.each([
    ['request', {}],
    ['request', { options: 'x' }],
    ['controls', { faults: 'x' }],
    ['controls', { faults: ['x'] }],
    ['controls', { settings: { bot_names: { a: 1 } } }],
    ['controls', []],
    ['complaints', { text: 'x'.repeat(1_100_000) }],
  ])('POST %s with %j is refused with a sentence', async (name, body) => {
    expect(await api(name, body)).toMatchObject({ status: 400, body: { error: expect.any(String) } });
  });

  it('addresses that are none are refused', async () => {
    expect((await fetch(`${server.appUrl}%E0%A4%A`)).status).toBe(400);
    expect((await fetch(`${server.url}/`)).status).toBe(400);
  });
});

describe('two sites on one port', () => {
  it('serves the page on localhost and the app on 127.0.0.1, under the path of the real one', async () => {
    expect(server.url).toMatch(/^http:\/\/localhost:\d+\/$/);
    expect(server.appUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\d+\/assets\/\d+-[0-9a-f]+\/$/);
    expect(await (await fetch(server.url)).text()).toContain('Workspace');
    expect(await (await fetch(`${server.appUrl}sidebar.js`)).text()).toBe('ZAFClient.init();');
  });

  it('gives the app a policy without inline script or eval, framed by localhost only', async () => {
    const policy = (await fetch(`${server.appUrl}sidebar.html`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("worker-src 'self'");
    expect(policy).toContain('frame-ancestors http://localhost:*');
    expect(policy.replace("style-src 'self' 'unsafe-inline'", '')).not.toContain('unsafe');
  });

  it('swaps the address of the SDK and nothing else', async () => {
    expect(await (await fetch(`${server.appUrl}sidebar.html`)).text()).toBe(
      '<script src="/sdk/zaf_sdk.js"></script>',
    );
    expect(await (await fetch(new URL('/sdk/zaf_sdk.js', server.appUrl))).text()).toBe('/* sdk */');
  });

  it('keeps the world from the app’s site, from other origins, and files to their folder', async () => {
    expect((await fetch(new URL('/sandbox/tickets', server.appUrl))).status).toBe(404);
    const foreign = { headers: { origin: new URL(server.appUrl).origin }, method: 'POST', body: '{}' };
    expect((await fetch(`${server.url}sandbox/reset`, foreign)).status).toBe(403);
    expect((await fetch(`${server.appUrl}..%2fmanifest.json`)).status).toBe(404);
  });

  it('says what is missing when there is no app or no such SDK', async () => {
    await expect(startServer({ ...options(), dist: path.join(folder, 'nowhere') })).rejects.toThrow(
      'No built app',
    );
    await expect(startServer({ ...options(), sdk: 'no-such.js' })).rejects.toThrow(
      'ZAF_SDK names no-such.js',
    );
  });
});

describe('the world over HTTP', () => {
  it('keeps worlds apart, and resets one', async () => {
    const [first] = (await api('tickets', undefined, 'a')).body as unknown as {
      id: number;
      subject: string;
    }[];
    const id = Number(first?.id);
    await api(
      `tickets/${id}/save`,
      { agentId: server.account('a').world.users[0]?.id, changes: { tags: ['mine'] } },
      'a',
    );
    const tags = (world: string) =>
      server.account(world).world.tickets.find((ticket) => ticket.id === id)?.tags;
    expect(tags('a')).toEqual(['mine']);
    expect(tags('b')).not.toEqual(['mine']);
    await api('reset', {}, 'a');
    expect(tags('a')).not.toEqual(['mine']);
  });

  it('turns controls, and refuses what it does not know with a sentence', async () => {
    await api(
      'controls',
      { faults: { shopify: '500' }, switches: { editorInSidebar: false }, latency: 'real' },
      'c',
    );
    expect(server.account('c')).toMatchObject({
      faults: { shopify: '500' },
      latency: 'real',
      switches: { editorInSidebar: false },
    });
    await api('controls', { faults: { shopify: null }, shop: false }, 'c');
    expect(server.account('c').faults).toEqual({});
    expect(server.account('c').settings.shopify_shop).toBeNull();
    await api('controls', { shop: 'woocommerce' }, 'c');
    expect(server.account('c').settings).toMatchObject({ shopify_shop: null, shop1_kind: 'woocommerce' });
    await api('controls', { shop: 'shopify' }, 'c');
    expect(server.account('c').settings).toMatchObject({ shop1_kind: null });
    expect(server.account('c').settings.shopify_shop).not.toBeNull();
    expect(await api('controls', { shop: 'corner' }, 'c')).toMatchObject({ status: 400 });
    expect(await api('controls', { faults: { shopify: 'bad luck' } }, 'c')).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('bad luck') },
    });
    expect((await api('tickets/424242', undefined, 'c')).body.error).toContain('no ticket 424242');
  });

  it('answers a request at once and tells the outcome on the stream of the one who asked', async () => {
    const stop = new AbortController();
    const stream = await fetch(`${server.url}sandbox/events?world=d&desk=me`, { signal: stop.signal });
    const agent = server.account('d').world.users.find((user) => user.kind === 'agent');
    const asked = { id: '1', desk: 'me', agentId: agent?.id, options: { url: '/api/v2/users/me.json' } };
    expect((await api('request', asked, 'd')).status).toBe(200);
    let text = '';
    for await (const chunk of stream.body ?? []) {
      text += Buffer.from(chunk as Uint8Array).toString('utf8');
      if (text.includes('"outcome"')) break;
    }
    stop.abort();
    expect(text).toContain('"type":"request"');
    expect(text).toContain('"status":200');
  });
});

describe('the command line', () => {
  it('takes lists of files, and the flags', () => {
    expect(
      readOptions([
        '--import',
        'a.json',
        'b',
        '--limit',
        '5',
        '--orders',
        'o.json',
        '--port',
        '4900',
        '--open',
      ]),
    ).toEqual({
      port: 4900,
      open: true,
      build: true,
      imports: ['a.json', 'b'],
      orders: ['o.json'],
      limit: 5,
      scale: false,
    });
    expect(readOptions(['--help'])).toBeNull();
  });

  it.each([
    [['--prot', '1'], '--prot'],
    [['--port', 'x'], '--port needs a whole number'],
    [['--limit', '0'], '--limit needs a whole number'],
    [['--import'], '--import needs at least one file'],
    [['stray'], 'stray'],
  ])('says what is wrong with %j', (args, words) => {
    expect(() => readOptions(args)).toThrow(words);
  });

  it('reads files and folders, and names what cannot be read', async () => {
    const { files, problems } = await readImportFiles([path.join(folder, 'dist'), 'nowhere.json'], 'JSON');
    expect(files.map(({ name }) => path.basename(name))).toEqual(['manifest.json']);
    expect(problems).toEqual(['nowhere.json: no such file or folder; expected JSON']);
  });
});

it('keeps so many worlds and no more: the one that nobody has asked for longest makes room', () => {
  const { account } = server;
  const worlds = createWorlds(account().manifest, { now: new Date('2026-11-17T09:00:00Z') }, 2);
  const [first, second] = [worlds.get('a'), worlds.get('b')];
  expect(worlds.get('a')).toBe(first);
  worlds.get('c');
  expect(worlds.get('a')).toBe(first);
  expect(worlds.get('b')).not.toBe(second);
});
