/** `npm run benchmark`: one table of sizes, times, requests and memory, on the built app in a real Chromium. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../spec/e2e/browser';
import { measureBudget, type Counts } from './budget';
import { measureComparing } from './comparing';
import { measureConnectors } from './connectors';
import { eventually, openTicket, type Opened, sidebarOf, weigh } from './openTicket';
import type * as ManyOrders from './manyOrders';
import { measureFigures } from './figures';
import { measureReading } from './reading';
import { startSandbox } from './sandbox';
import { measureStress } from './stress';

// Drawing needs styled-components, which Node reads in the old way only.
const { measureManyOrders } = createRequire(import.meta.url)('./manyOrders.tsx') as typeof ManyOrders;

const RUNS = 10;
const TABS = [8801, 8803, 8806, 8813, 8802, 8804];

const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
const ms = (time: number): string => `${Math.round(time)} ms`;

interface Asked {
  url: string;
  service: string;
}

const asked = async (url: string, world: string): Promise<Asked[]> =>
  (await fetch(`${url}/sandbox/requests?world=${world}`)).json() as Promise<Asked[]>;

interface OpenCounts extends Counts {
  shop: number;
}

/** Macros, articles, and learned replies with the question who leads. */
const OF_THE_INDEX = /\/macros|\/help_center|throughline_document\/records\/search|\/users\/show_many/;

/** The index of macros and articles is the background's, once per agent; the rest belongs to the ticket. */
function count(requests: Asked[]): OpenCounts {
  const index = requests.filter(({ url }) => OF_THE_INDEX.test(url)).length;
  const shop = requests.filter(({ service }) => service === 'shopify').length;
  const log = requests.filter(({ url }) => url.includes('/conversation_log')).length;
  return { zendesk: requests.length - index - shop, log, shop, index };
}

const sayCounts = ({ zendesk, shop, index }: OpenCounts): string =>
  `${zendesk} Zendesk, ${shop} shop, ${index} index`;

async function requestsPerOpen(
  browser: Browser,
  url: string,
): Promise<{ cold: OpenCounts; warm: OpenCounts }> {
  const world = `requests-${process.pid}`;
  await openTicket(browser, url, { world, latency: 'off' });
  const cold = await asked(url, world);
  await openTicket(browser, url, { world, latency: 'off' });
  const both = await asked(url, world);
  return { cold: count(cold), warm: count(both.slice(cold.length)) };
}

/** Heap of the app's process with one ticket tab and with six, divided by the five more. */
async function heapPerTab(url: string): Promise<number> {
  const browser = await launchBrowser({ flags: ['--enable-precise-memory-info', '--js-flags=--expose-gc'] });
  const heap = async (tickets: number[]): Promise<number> => {
    const page = await (await browser.newContext()).newPage();
    const world = `heap-${process.pid}-${tickets.length}`;
    for (const ticket of tickets) {
      await page.goto(
        `${url}/?world=${world}&tickets=${tickets.join()}&ticket=${ticket}&agent=10001&strip=0`,
      );
    }
    const frame = await eventually(() => sidebarOf(page));
    await page.waitForTimeout(4_000);
    return frame.evaluate(() => {
      (globalThis as unknown as { gc?: () => void }).gc?.();
      return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
    });
  };
  const one = await heap(TABS.slice(0, 1));
  const six = await heap(TABS);
  await browser.close();
  return (six - one) / (TABS.length - 1);
}

async function measure(): Promise<[string, string][]> {
  const sandbox = await startSandbox();
  const browser = await launchBrowser();
  try {
    const open = async (latency: 'off' | 'real'): Promise<Opened[]> => {
      const runs: Opened[] = [];
      for (let run = 0; run < RUNS; run += 1)
        runs.push(
          await openTicket(browser, sandbox.url, { world: `${latency}-${process.pid}-${run}`, latency }),
        );
      return runs;
    };
    const quick = await open('off');
    const real = await open('real');
    const of = (runs: Opened[], mark: keyof Opened): number => median(runs.map((run) => run[mark]));
    const { cold, warm } = await requestsPerOpen(browser, sandbox.url);
    return [
      ['sidebar: JS until first paint (≤ 125 KiB gz)', kib(of(quick, 'jsFirst'))],
      ['sidebar: JS until facts, order and suggestion (≤ 220 KiB gz)', kib(of(quick, 'jsUseful'))],
      ['nav bar: JS in all (≤ 260 KiB gz)', kib(await weigh(browser, sandbox.url, 'navbar.html'))],
      [
        'background: JS in all, without its worker (≤ 60 KiB gz)',
        kib(await weigh(browser, sandbox.url, 'background.html')),
      ],
      ['skeleton painted, services at once', ms(of(quick, 'skeleton'))],
      ['panel mounted, services at once', ms(of(quick, 'mounted'))],
      ['order and first suggestion, services at once', ms(of(quick, 'useful'))],
      ['order and first suggestion, real latencies (aim ≤ 2,500 ms)', ms(of(real, 'useful'))],
      [
        'layout shift after first paint (aim 0)',
        Math.max(...[...quick, ...real].map((run) => run.shift)).toFixed(4),
      ],
      ['requests, cold open (aim ≤ 8 Zendesk, ≤ 2 shop)', sayCounts(cold)],
      ['requests, another browser window', sayCounts(warm)],
      ...(await measureBudget(cold)),
      ['heap per further ticket tab', kib(await heapPerTab(sandbox.url))],
    ];
  } finally {
    await browser.close();
    sandbox.stop();
  }
}

if (!existsSync('dist/manifest.json')) {
  console.error('dist/ is missing: run `npm run build` first');
  process.exitCode = 1;
} else {
  const rows = [
    ...(await measure()),
    ...(await measureConnectors()),
    ...(await measureReading()),
    ...measureComparing(),
    ...(await measureFigures()),
    ...(await measureManyOrders()),
    ...(await measureStress()),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(`\nmedian of ${RUNS}, headless Chromium, ${process.platform}, Node ${process.version}\n`);
  for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`);
}
