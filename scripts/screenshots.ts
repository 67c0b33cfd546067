/** `npm run screenshots`: the README's pictures, taken from the built app in the emulated workspace. */
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { startSandbox } from '../benchmark/sandbox';
import { launchBrowser } from '../spec/e2e/browser';

const FOLDER = 'docs/images';
/** The marketplace takes three pictures of this size, in English. */
const LISTING = 'docs/listing';
const LISTED = { width: 1024, height: 768 };
const LEA = 10001;
/** A lead: others see their own figures only. */
const CLAIRE = 10010;
/** An admin. */
const NORA = 10012;
const LATE_ORDER = 8801;
/** An address to be changed, in English. */
const ADDRESS_CHANGE = 8808;
async function open(
  browser: Browser,
  url: string,
  query: string,
  size: { width: number; height: number },
  deviceScaleFactor = 2,
): Promise<Page> {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor });
  const agent = query.includes('world=setup') ? NORA : query.includes('pane=nav_bar') ? CLAIRE : LEA;
  await page.goto(`${url}/?strip=0&agent=${agent}&${query}`);
  return page;
}

async function takePanel(browser: Browser, url: string): Promise<void> {
  const query = `locale=fr&world=panel&ticket=${LATE_ORDER}&width=340`;
  const page = await open(browser, url, query, { width: 1280, height: 800 });
  const frame = page.frameLocator(`iframe[title="Throughline sidebar ${LATE_ORDER}"]`);
  await frame.getByRole('button', { name: /^Insérer/ }).waitFor();
  await page.screenshot({ path: `${FOLDER}/panel.png` });
}

async function takeTeam(browser: Browser, url: string): Promise<void> {
  const page = await open(browser, url, 'locale=fr&world=team&pane=nav_bar', { width: 1280, height: 800 });
  const frame = page.frameLocator('iframe[title="Throughline nav bar"]');
  await frame.getByRole('img').first().waitFor();
  await page.screenshot({ path: `${FOLDER}/team.png` });
}

async function takeSetup(browser: Browser, url: string): Promise<void> {
  const page = await open(
    browser,
    url,
    'locale=en-GB&world=setup&pane=nav_bar',
    { width: 1024, height: 768 },
    1,
  );
  const frame = page.frameLocator('iframe[title="Throughline nav bar"]');
  await frame.getByRole('button', { name: 'Setup', exact: true }).click();
  await frame.getByRole('button', { name: 'Try everything' }).click();
  await frame.getByText('answers, and takes our credential').first().waitFor();
  await page.screenshot({ path: `${FOLDER}/setup.png` });
}

async function takeListing(browser: Browser, url: string): Promise<void> {
  const late = await open(
    browser,
    url,
    `locale=en-GB&world=listed&ticket=${ADDRESS_CHANGE}&width=400`,
    LISTED,
    1,
  );
  const panel = late.frameLocator(`iframe[title="Throughline sidebar ${ADDRESS_CHANGE}"]`);
  await panel.getByRole('button', { name: /^Insert/ }).waitFor();
  await late.screenshot({ path: `${LISTING}/screenshot-1.png` });

  await late.getByRole('textbox', { name: /reply/i }).fill('Could you give me your order number, please?');
  await panel.getByRole('button', { name: 'Replace' }).waitFor();
  await late.screenshot({ path: `${LISTING}/screenshot-2.png` });

  const team = await open(browser, url, 'locale=en-GB&world=team&pane=nav_bar', LISTED, 1);
  await team.frameLocator('iframe[title="Throughline nav bar"]').getByRole('img').first().waitFor();
  await team.screenshot({ path: `${LISTING}/screenshot-3.png` });
}

mkdirSync(FOLDER, { recursive: true });
mkdirSync(LISTING, { recursive: true });
const sandbox = await startSandbox('--scale'); // so that the team page has something to show
const browser = await launchBrowser();
try {
  await takePanel(browser, sandbox.url);
  await takeTeam(browser, sandbox.url);
  await takeSetup(browser, sandbox.url);
  await takeListing(browser, sandbox.url);
} finally {
  await browser.close();
  sandbox.stop();
}
