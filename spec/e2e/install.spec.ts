import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { makeZips } from '../../scripts/makeZips';
import { readZip, writeZip } from '../../src/setup/package/zip';
import { runStart, type StartCommand, takePort } from './startCommand';
import type { Locale } from './words';
import { eventually, type Opening, setUpWorkspaces, type Workspace } from './workspace';

const workspaces = setUpWorkspaces();
jest.setTimeout(240_000);
const PATIENCE = { timeout: 30_000 };
const NORA_IS_ADMIN = 10012;
/** In the group of English customer care alone. */
const AISHA = 10005;
/** A refund that is answered in French. */
const THOMAS = 8805;
const WOOCOMMERCE = 'boutique.atelier-nord.example';
const SHOPIFY = {
  shopify_shop: 'atelier-nord.myshopify.com',
  shopify_static_credential: 'shpat_sandbox',
  bot_names: 'Léo, Nora',
};
const WOO = {
  shop1_kind: 'woocommerce',
  shop1_address: `https://${WOOCOMMERCE}`,
  shop1_credential: Buffer.from('ck_sandbox:cs_sandbox').toString('base64'),
};

let folder = '';
let sandbox: StartCommand;
let address = '';
const zips = { listed: '', asPrivate: '', broken: '' };

/** The zips as `npm run package` makes them, and a sandbox in which nobody has installed the app yet. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'throughline-install-'));
  const [listed, asPrivate] = makeZips('dist');
  const withoutPage = new Map(readZip(listed.bytes));
  withoutPage.delete('assets/navbar.html');
  for (const [key, bytes] of [
    ['listed', listed.bytes],
    ['asPrivate', asPrivate.bytes],
    ['broken', writeZip(withoutPage)],
  ] as const) {
    zips[key] = path.join(folder, key === 'listed' ? listed.name : `${key}.zip`);
    await writeFile(zips[key], bytes);
  }
  const { port, free } = await takePort();
  await free();
  sandbox = runStart('--package', zips.listed, '--port', String(port));
  address = await sandbox.address;
});
afterAll(async () => {
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

const openAs = (agent: number, world: string, opening: Opening = {}): Promise<Workspace> =>
  workspaces.openAt(address, { agent, limits: 'off', ...opening }, world);

const app = ({ page }: Workspace): Locator =>
  page.getByRole('navigation').getByRole('button', { name: 'Throughline' });

/** Admin Center, in another tab of the admin's browser. */
async function openAdmin({ page, account }: Workspace, locale: Locale): Promise<Page> {
  const admin = await page.context().newPage();
  await admin.goto(`${address}install?world=${account.world}&locale=${locale}`);
  return admin;
}

async function install(admin: Page, { say }: Workspace, settings: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(settings))
    await admin.getByLabel(say(`app.parameters.${name}.label`), { exact: true }).fill(value);
  await admin.getByRole('button', { name: 'Install', exact: true }).click();
}

const button = ({ team, say }: Workspace, key: string): Locator =>
  team.getByRole('button', { name: say(key), exact: true });

async function openSetup(work: Workspace): Promise<void> {
  await app(work).click(PATIENCE);
  const setup = button(work, 'team.tabs.setup');
  await setup.waitFor(PATIENCE);
  // While the page is still being filled, a click may fall between two drawings of it.
  await eventually(
    async () => {
      if ((await setup.getAttribute('aria-current')) === null) await setup.click();
      await work.page.waitForTimeout(1_000);
      return button(work, 'setup.tryAll').isVisible();
    },
    (isThere) => expect(isThere).toBe(true),
    PATIENCE.timeout,
  );
  await button(work, 'setup.tryAll').click();
}

/** What setup says of the way to a host, without the part's name. */
const said = ({ say }: Workspace, state: 'blocked' | 'through', host: string): string =>
  say(`setup.ways.${state}`, { label: '', host }).trim();

describe.each(['en', 'fr'] as const)('the very zip of the release, in %s', (locale) => {
  it('is installed, set up by the checklist, and works on a real ticket', async () => {
    const nora = await openAs(NORA_IS_ADMIN, `first-${locale}`, { locale, tickets: [THOMAS] });
    await nora.desk(THOMAS).root.waitFor({ state: 'attached' });
    expect(await app(nora).count()).toBe(0);
    expect(await nora.page.locator('iframe').count()).toBe(0);

    const admin = await openAdmin(nora, locale);
    const secret = admin.getByLabel(nora.say('app.parameters.shopify_static_credential.label'), {
      exact: true,
    });
    expect(await secret.getAttribute('type')).toBe('password');
    await install(admin, nora, SHOPIFY);
    await admin.getByText('The app is enabled.').waitFor();

    await openSetup(nora);
    await nora.team.getByText(nora.say('setup.complete')).waitFor(PATIENCE);
    await nora.team.getByRole('textbox', { name: nora.say('setup.first.number') }).fill(`#${THOMAS}`);
    await button(nora, 'setup.first.open').click();
    await nora.panel(THOMAS).card.waitFor(PATIENCE);
    await nora.panel(THOMAS).order.getByText('#').first().waitFor(PATIENCE);
    await nora.showTeam();
    await nora.team.getByText(nora.say('setup.first.shown', { id: THOMAS })).waitFor(PATIENCE);
  });
});

it('a broken package is refused with what mends it, on the page and by the command', async () => {
  const nora = await openAs(NORA_IS_ADMIN, 'broken');
  const admin = await openAdmin(nora, 'en');
  await admin.getByLabel('Upload private app').setInputFiles(zips.broken);
  await admin.getByRole('button', { name: 'Upload', exact: true }).click();
  await admin.getByRole('alert').getByText('assets/navbar.html').waitFor();
  await admin.getByText('No app is installed.').waitFor();
  expect(await app(nora).count()).toBe(0);

  const command = runStart('--package', zips.broken);
  expect(await command.ended).not.toBe(0);
  expect(command.printed()).toMatch(/would be refused\.[\s\S]*assets\/navbar\.html/);
});

it('only the chosen group has it', async () => {
  const nora = await openAs(NORA_IS_ADMIN, 'restricted');
  const admin = await openAdmin(nora, 'en');
  await admin.getByRole('checkbox', { name: 'Customer care EN' }).check();
  await install(admin, nora, SHOPIFY);
  await admin.getByText('The app is enabled.').waitFor();
  const aisha = await openAs(AISHA, 'restricted', { locale: 'fr', ticket: THOMAS });
  await aisha.panel(THOMAS).card.waitFor(PATIENCE);
  const lea = await openAs(10001, 'restricted', { locale: 'fr', ticket: THOMAS });
  await lea.desk(THOMAS).editor.waitFor();
  expect(await app(lea).count()).toBe(0);
  expect(await lea.page.locator('iframe').count()).toBe(0);
});

it('without room for its objects it is off without a word; enabled, the panel works and setup says what is missing', async () => {
  const nora = await openAs(NORA_IS_ADMIN, 'no-room', { tickets: [THOMAS] });
  const admin = await openAdmin(nora, 'en');
  await admin.getByLabel('Sandbox: custom objects').selectOption('none');
  await install(admin, nora, SHOPIFY);
  await admin.getByText('The app is disabled.').waitFor();
  expect(await app(nora).count()).toBe(0);
  await admin.getByRole('button', { name: 'Enable' }).click();
  await openSetup(nora);
  await nora.team
    .getByText(
      nora
        .say('setup.progress', { done: 0, of: 0, next: nora.say('setup.part.permissions') })
        .split('0')
        .at(-1) ?? '',
    )
    .waitFor(PATIENCE);
  await nora.show(THOMAS);
  await nora.panel(THOMAS).card.waitFor(PATIENCE);
});

it('a shop under its own domain is blocked, until the private package that setup rewrites is installed', async () => {
  const nora = await openAs(NORA_IS_ADMIN, 'private', { locale: 'fr' });
  const admin = await openAdmin(nora, 'fr');
  await install(admin, nora, WOO);
  await openSetup(nora);
  await nora.page.waitForTimeout(4_000);
  await button(nora, 'setup.tabs.shops').click();
  await nora.team.getByText(said(nora, 'blocked', WOOCOMMERCE)).waitFor(PATIENCE);

  await nora.team.getByLabel(nora.say('setup.hosts.file')).setInputFiles(zips.asPrivate);
  const list = nora.team.getByLabel(nora.say('setup.hosts.list'));
  await list.fill(`${await list.inputValue()}\n${WOOCOMMERCE}`);
  const download = nora.page.waitForEvent('download');
  await button(nora, 'setup.hosts.save').click();
  const rewritten = path.join(folder, 'rewritten.zip');
  await (await download).saveAs(rewritten);

  await admin.getByLabel('Upload private app').setInputFiles(rewritten);
  await admin.getByRole('button', { name: 'Upload', exact: true }).click();
  await install(admin, nora, WOO);
  await admin.getByText('The app is enabled.').waitFor();
  await openSetup(nora);
  await nora.page.waitForTimeout(4_000);
  await button(nora, 'setup.tabs.shops').click();
  await nora.team.getByText(said(nora, 'through', WOOCOMMERCE)).waitFor(PATIENCE);
});
