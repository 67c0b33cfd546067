import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { setUpWorkspaces, type Workspace } from './workspace';

const workspaces = setUpWorkspaces();
const MARIE = 8801;
const KIB = 1024;

/** JS that one document asked for, as the network brought it, compressed as tightly as a server would. */
interface Load {
  /** What its HTML names: all that can run before the first paint. Bytes. */
  first: number;
  /** With everything that was loaded later, workers too. Bytes. */
  all: number;
  names: string[];
}

/** Takes down every script from the first request on; afterwards sums up those of one page of the app. */
function listen(page: Page): (entry: string) => Promise<Load> {
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response);
  });
  return async (entry) => {
    const frame = page.frames().find((each) => each.url().includes(`/${entry}.html`));
    const load: Load = { first: 0, all: 0, names: [] };
    for (const response of scripts.filter((each) => each.frame() === frame)) {
      const { pathname } = new URL(response.url());
      const size = gzipSync(await response.body(), { level: 9 }).length;
      const isFirst = pathname.endsWith(`/${entry}.js`) || pathname.includes('zaf_sdk');
      load.all += size;
      if (isFirst) load.first += size;
      load.names.push(`${pathname.split('/').at(-1)} ${Math.round(size / KIB)}`);
    }
    return load;
  };
}

async function opened(pane?: 'nav_bar'): Promise<[Workspace, (entry: string) => Promise<Load>]> {
  let loadOf: ReturnType<typeof listen> | undefined;
  const work = await workspaces.open(pane ? { pane } : { ticket: MARIE }, undefined, (page) => {
    loadOf = listen(page);
  });
  if (!loadOf) throw new Error('nobody listened');
  return [work, loadOf];
}

describe('what the browser has to load', () => {
  it('for the ticket sidebar: 125 KiB until the first paint, 220 until facts, order and a reply stand', async () => {
    const [work, loadOf] = await opened();
    await work.panel(MARIE).card.waitFor();
    expect(await work.panel(MARIE).order.innerText()).toContain('#1042');
    expect(await work.panel(MARIE).known.innerText()).toContain('1042');
    const load = await loadOf('sidebar');
    expect(load.first).toBeGreaterThan(0);
    expect([load.first <= 125 * KIB, load.all <= 220 * KIB, load.names]).toEqual([true, true, load.names]);

    const background = await loadOf('background');
    const worker = work.page.workers()[0]?.url().split('/').at(-1) ?? 'no worker';
    expect(background.names.some((name) => name.startsWith(`${worker} `)) || worker).toBe(true);
    expect([background.all <= 84 * KIB, background.names]).toEqual([true, background.names]);
  });

  it('for the team page: 145 KiB until the first paint, 260 until its figures stand', async () => {
    const [work, loadOf] = await opened('nav_bar');
    await work.team.getByRole('heading', { level: 1 }).waitFor();
    const load = await loadOf('navbar');
    expect(load.first).toBeGreaterThan(0);
    expect([load.first <= 145 * KIB, load.all <= 260 * KIB, load.names]).toEqual([true, true, load.names]);
  });
});
