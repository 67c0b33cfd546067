import { gzipSync } from 'node:zlib';
import type { Browser, Frame, Page } from 'playwright-core';

/** The founding scene: a French live chat about order #1042. */
const TICKET = 8801;
const LIMIT_MS = 30_000;

/** Marks of one open of the sidebar, in ms from the start of its iframe; sizes in bytes. */
export interface Opened {
  /** First paint: the static skeleton. */
  skeleton: number;
  /** The panel's first React content. */
  mounted: number;
  /** The order in question and a suggestion that can be inserted are on screen. */
  useful: number;
  /** Cumulative layout shift after first paint. */
  shift: number;
  /** JS until first paint, and until useful; gzip -9. */
  jsFirst: number;
  jsUseful: number;
}

interface Marked {
  benchmarkMarks: { mounted: number; useful: number; shift: number };
}

export const sidebarOf = (page: Page, file = 'sidebar.html'): Frame | undefined =>
  page.frames().find((frame) => frame.url().includes(`/${file}`));

/** Opens the ticket in a fresh world (or the one given) and reads the marks. */
export async function openTicket(
  browser: Browser,
  url: string,
  options: { world: string; latency: 'off' | 'real' },
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript({ path: 'benchmark/watch.js' });
  const scripts: { at: number; bytes: Promise<number>; of: string }[] = [];
  page.on('response', (response) => {
    if (!/\.js(\?|$)/.test(response.url()) || !response.url().includes('/assets/')) return;
    const of = response.frame().url();
    const bytes = response.body().then((body) => gzipSync(body, { level: 9 }).length);
    bytes.catch(() => undefined); // it came too late to be counted: the page is closed
    scripts.push({ at: Date.now(), of, bytes });
  });
  const { world, latency } = options;
  await page.goto(`${url}/?world=${world}&ticket=${TICKET}&agent=10001&locale=fr&latency=${latency}&strip=0`);
  const frame = await eventually(() => sidebarOf(page));
  await frame.waitForFunction(
    () => ((window as Partial<Marked>).benchmarkMarks?.useful ?? 0) > 0,
    undefined,
    {
      timeout: LIMIT_MS,
    },
  );
  const read = await frame.evaluate(() => ({
    origin: performance.timeOrigin,
    skeleton: performance.getEntriesByType('paint')[0]?.startTime ?? 0,
    ...(window as unknown as { benchmarkMarks: { mounted: number; useful: number; shift: number } })
      .benchmarkMarks,
  }));
  const own = scripts.filter(({ of }) => of.includes('/sidebar.html'));
  const until = async (mark: number): Promise<number> => {
    const loaded = await Promise.all(
      own.filter(({ at }) => at <= read.origin + mark).map(({ bytes }) => bytes),
    );
    return loaded.reduce((sum, bytes) => sum + bytes, 0);
  };
  const opened = { ...read, jsFirst: await until(read.skeleton), jsUseful: await until(read.useful) };
  await context.close();
  return opened;
}

/** Bytes of JS (gzip -9) that another location loads until its first content and in all. */
export async function weigh(
  browser: Browser,
  url: string,
  file: 'navbar.html' | 'background.html',
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    const isOurs = /\.js(\?|$)/.test(response.url()) && response.url().includes('/assets/');
    if (isOurs && response.frame().url().includes(file))
      scripts.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.goto(`${url}/?world=weigh-${file}&pane=nav_bar&agent=10001&strip=0`);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1_500);
  const sizes = await Promise.all(scripts);
  await context.close();
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

export async function eventually<T>(look: () => T | undefined): Promise<T> {
  for (let waited = 0; waited < LIMIT_MS; waited += 25) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`nothing after ${LIMIT_MS} ms`);
}
