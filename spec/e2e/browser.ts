import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** $CHROME_PATH, then a Chrome or Chromium of this machine, then the one inside @sparticuz/chromium; else a clear error. */
async function findChrome(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not exist`);
  }
  const system = SYSTEM.find((file) => existsSync(file));
  if (system) return system;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No browser found: install Chrome or Chromium, or set CHROME_PATH to one');
  // It unpacks into the temp folder whatever its version, so each version gets a folder of its own.
  process.env['VERCEL'] = '1';
  process.env['TMPDIR'] = path.join(tmpdir(), 'throughline-chromium-143');
  const { mkdir } = await import('node:fs/promises');
  await mkdir(process.env['TMPDIR'], { recursive: true });
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Timers of hidden iframes must run: a real agent's window is in front.
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
];

/**
 * A real Chromium. Playwright passes `--disable-features=…ThirdPartyStoragePartitioning…`, with which Chromium refuses
 * storage to third-party frames; the last `--disable-features` wins, so naming a shorter list allows it (partitioned).
 */
const ALLOW_STORAGE = '--disable-features=HttpsUpgrades,MediaRouter,PaintHolding,OptimizationHints';

export async function launchBrowser({
  isStorageAllowed = true,
  flags = [],
}: { isStorageAllowed?: boolean; flags?: string[] } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChrome(),
    args: [...FLAGS, ...flags, ...(isStorageAllowed ? [ALLOW_STORAGE] : [])],
  });
}

/**
 * Not every Chromium refuses storage for want of that flag. Where it does not, this does it in its stead, for the frames of
 * the app: put into a page before its own scripts.
 */
export function refuseStorage(): void {
  if (location.hostname !== '127.0.0.1') return;
  try {
    void window.localStorage.length;
  } catch {
    return;
  }
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'caches'])
    Object.defineProperty(window, name, { get: refuse });
  IDBFactory.prototype.open = refuse;
  LockManager.prototype.request = async () => refuse();
}
