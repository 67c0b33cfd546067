import type { Browser, BrowserContext, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { Translate } from '../../src/lib/translate';
import { type Controls, openAccount, type TestAccount } from './account';
import { launchBrowser, refuseStorage } from './browser';
import { type Locale, wordsOf } from './words';

/** How a scene opens the workspace; what it leaves out is as for an ordinary agent. */
export interface Opening extends Controls {
  /** A kind (agent, light, noRecords, lead, admin) or an id. */
  agent?: string | number;
  /** Open tabs, and the one on screen. */
  tickets?: number[];
  ticket?: number;
  pane?: 'nav_bar';
  locale?: Locale;
  scheme?: 'light' | 'dark';
  width?: 320 | 340 | 400;
  /** The agent's window, in CSS pixels. */
  window?: { width: number; height: number };
  after?: 'close' | 'stay';
}

/** One agent's browser tab with the emulated workspace in it. */
export interface Workspace {
  page: Page;
  account: TestAccount;
  say: Translate;
  /** Everything that the browser complained about so far. */
  troubles: string[];
  panel(ticketId: number): Panel;
  /** The iframe of a location or ticket, once it is there. */
  frame(title: string): Promise<Frame>;
  team: FrameLocator;
  desk(ticketId: number): TicketDesk;
  show(ticketId: number): Promise<void>;
  showTeam(): Promise<void>;
  setOffline(isOffline: boolean): Promise<void>;
  /** Asserts that nobody complained, and closes the tab. */
  end(): Promise<void>;
}

/** The panel beside one ticket, by what people read on it. */
export interface Panel {
  root: Locator;
  frame: FrameLocator;
  person: Locator;
  brief: Locator;
  order: Locator;
  picker: Locator;
  suggestion: Locator;
  card: Locator;
  known: Locator;
  guard: Locator;
  button(key: string, values?: Record<string, string | number>): Locator;
  /** Insert, whatever the target and the language. */
  insert: Locator;
  section(key: 'conversation' | 'withBot' | 'orders' | 'past' | 'customer'): Locator;
  /** Waits until an order or its absence and a reply or silence stand on screen. */
  ready(): Promise<void>;
}

/** The agent's own side of one ticket. */
export interface TicketDesk {
  root: Locator;
  editor: Locator;
  /** The draft as its lines, without the empty ones. */
  draft(): Promise<string>;
  /** Types at the start of the draft, above a signature, or where the caret was left. */
  type(text: string): Promise<void>;
  /** Selects these words of the draft and types others over them. */
  retype(words: string, others: string): Promise<void>;
  target(name: 'Public reply' | 'Internal note' | 'Messaging'): Promise<void>;
  submitAs(status: 'open' | 'pending' | 'solved'): Promise<void>;
  send(): Promise<void>;
  conversation: Locator;
}

/**
 * A browser for the scenes of one file, and workspaces in it, each with a profile of its own unless it is opened `beside`
 * another. After every scene each workspace is asked whether anything was complained about.
 */
export function setUpWorkspaces(browserOptions: { isStorageAllowed?: boolean } = {}) {
  let browser: Browser | undefined;
  let opened: Workspace[] = [];
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchBrowser(browserOptions);
  });
  afterEach(async () => {
    const ending = opened;
    opened = [];
    try {
      for (const workspace of ending) await workspace.end();
    } finally {
      await Promise.all(contexts.map((context) => context.close()));
      contexts = [];
      await Promise.all([...new Set(ending.map(({ account }) => account))].map((each) => each.forget()));
    }
  });
  afterAll(() => browser?.close());

  return {
    async open(opening: Opening = {}, beside?: Workspace, watch?: (page: Page) => void): Promise<Workspace> {
      if (!browser) throw new Error('the browser did not start');
      const account = beside?.account ?? openAccount(`e2e-${crypto.randomUUID()}`);
      const size = opening.window ?? { width: 1280, height: 800 };
      const context = beside?.page.context() ?? (await browser.newContext({ viewport: size }));
      if (!beside) contexts.push(context);
      if (browserOptions.isStorageAllowed === false) await context.addInitScript(refuseStorage);
      const workspace = await openWorkspace(context, account, opening, watch);
      opened.push(workspace);
      return workspace;
    },
    /** A second profile, and so a second person or machine, on the same account. */
    async openElsewhere(opening: Opening, other: Workspace): Promise<Workspace> {
      if (!browser) throw new Error('the browser did not start');
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      contexts.push(context);
      const workspace = await openWorkspace(context, other.account, opening);
      opened.push(workspace);
      return workspace;
    },
    /** A workspace of another sandbox, in English unless told otherwise. */
    async openAt(address: string, opening: Opening = {}, world = 'default'): Promise<Workspace> {
      if (!browser) throw new Error('the browser did not start');
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      contexts.push(context);
      const account = openAccount(world, address.replace(/\/$/, ''));
      const workspace = await openWorkspace(context, account, { locale: 'en', ...opening });
      opened.push(workspace);
      return workspace;
    },
  };
}

/** Nothing on screen may keep a scene waiting longer than this. */
const LIMIT_MS = 8_000;

async function openWorkspace(
  context: BrowserContext,
  account: TestAccount,
  opening: Opening,
  watch?: (page: Page) => void,
): Promise<Workspace> {
  const { faults, switches, settings, latency, limits, locale = 'fr' } = opening;
  await account.set({
    ...(faults && { faults }),
    ...(switches && { switches }),
    ...(settings && { settings }),
    ...(latency && { latency }),
    ...(limits && { limits }),
  });
  context.setDefaultTimeout(LIMIT_MS);
  const page = await context.newPage();
  await page.addInitScript(noteShifts);
  watch?.(page);
  const troubles = watchForTrouble(page);
  await page.goto(addressOf(account, { ...opening, locale }));
  await page.locator('.workspace').waitFor();
  return describe(page, account, locale, troubles);
}

function addressOf({ world, address }: TestAccount, opening: Opening): string {
  const { agent, tickets, ticket, pane, locale, scheme, width, after } = opening;
  const query = { world, agent, tickets: tickets?.join(','), ticket, pane, locale, scheme, width, after };
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return `${address}/?${given.map(([name, value]) => `${name}=${String(value)}`).join('&')}`;
}

/** Errors, warnings and broken security rules, in the page and in every iframe. */
function watchForTrouble(page: Page): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`));
  page.on('crash', () => troubles.push('the page crashed'));
  return troubles;
}

function describe(page: Page, account: TestAccount, locale: Locale, troubles: string[]): Workspace {
  const say = wordsOf(locale);
  const frameOf = (title: string) => page.frameLocator(`iframe[title="${title}"]`);
  return {
    page,
    account,
    say,
    troubles,
    team: frameOf('Throughline nav bar'),
    panel: (ticketId) => panelIn(frameOf(`Throughline sidebar ${ticketId}`), say),
    async frame(title) {
      const handle = await page.locator(`iframe[title="${title}"]`).elementHandle();
      const frame = await handle?.contentFrame();
      if (!frame) throw new Error(`${title} has no document`);
      return frame;
    },
    desk: (ticketId) => deskOf(page, ticketId),
    show: (ticketId) => page.getByRole('tab', { name: `#${ticketId}` }).click(),
    showTeam: () => page.getByRole('navigation').getByRole('button', { name: 'Throughline' }).click(),
    async setOffline(isOffline) {
      await page.evaluate(
        (value) => (window as unknown as SandboxWindow).sandbox.desk.setOffline(value),
        isOffline,
      );
      // The browser tells every document; an emulated loss of the connection cannot.
      const tell = (name: string) => window.dispatchEvent(new Event(name));
      await Promise.all(page.frames().map((frame) => frame.evaluate(tell, isOffline ? 'offline' : 'online')));
    },
    async end() {
      if (page.isClosed()) return;
      const complaints = await account.complaints();
      await page.close();
      expect({ complaints, troubles }).toEqual({ complaints: [], troubles: [] });
    },
  };
}

/** What the host page hands to tests. */
interface SandboxWindow {
  sandbox: { desk: { setOffline(isOffline: boolean): void } };
}

function panelIn(frame: FrameLocator, say: Translate): Panel {
  const region = (key: string) => frame.getByRole('region', { name: say(key), exact: true });
  const suggestion = region('panel.suggestion.title');
  const order = region('panel.order.title');
  const insertNames = ['public', 'note', 'message'].map((target) =>
    say(`panel.suggestion.insert.${target}`, { language: '[A-Z]{2}' }),
  );
  const insertName = new RegExp(`^(${insertNames.join('|')})$`);
  return {
    // By its tag: a tab that is not on screen has no roles.
    root: frame.locator('main'),
    frame,
    person: frame.getByRole('heading').first(),
    brief: region('panel.brief.title'),
    order,
    picker: frame.getByRole('combobox', { name: say('panel.order.pick') }),
    suggestion,
    card: suggestion.getByRole('article'),
    known: region('panel.known.title'),
    guard: region('panel.guard.title'),
    button: (key, values) => frame.getByRole('button', { name: say(key, values), exact: true }),
    insert: suggestion.getByRole('article').getByRole('button', { name: insertName }),
    section: (key) => frame.getByRole('button', { name: new RegExp(`^${say(`panel.sections.${key}`)}`) }),
    async ready() {
      await order.waitFor();
      await frame.locator('[data-skeleton]').first().waitFor({ state: 'detached' });
    },
  };
}

function deskOf(page: Page, ticketId: number): TicketDesk {
  const root = page.locator(`#panel-${ticketId}`);
  // By its label: a tab that is not on screen has no roles.
  const editor = root.getByLabel('Reply', { exact: true });
  return {
    root,
    editor,
    conversation: root.getByRole('list', { name: 'Conversation' }),
    async draft() {
      const lines = (await editor.innerText()).split('\n').map((line) => line.trim());
      return lines.filter(Boolean).join('\n');
    },
    async type(text) {
      if (!(await editor.evaluate((element) => document.activeElement === element))) await editor.focus();
      await page.keyboard.type(text);
    },
    async retype(words, others) {
      await editor.evaluate(selectWords, words);
      await page.keyboard.type(others);
    },
    target: (name) => root.getByRole('group', { name: 'Reply as' }).getByRole('button', { name }).click(),
    submitAs: (status) => root.getByRole('button', { name: `Submit as ${status}` }).click(),
    send: () => root.getByRole('button', { name: 'Send', exact: true }).click(),
  };
}

/** Notes what moved without being touched, in every document: runs in the page. */
function noteShifts(): void {
  const noted: Shift[] = [];
  (window as unknown as { shifts: Shift[] }).shifts = noted;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as LayoutShift[]) {
      const words = entry.sources.map(({ node }) => node?.textContent?.slice(0, 60) ?? '?');
      if (!entry.hadRecentInput) noted.push({ value: entry.value, words });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

interface LayoutShift {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

/** How much moved, and what stood there. */
export interface Shift {
  value: number;
  words: string[];
}

/** As a drag of the mouse over the words would: runs in the page. */
function selectWords(editor: Element, words: string): void {
  const texts = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    (editor as HTMLElement).focus();
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
  throw new Error(`the draft does not have “${words}” in one piece`);
}

/** Asks again until the answer is as wanted; the last answer is what a failing scene reports. */
export async function eventually<T>(
  read: () => Promise<T> | T,
  check: (value: T) => void | Promise<void>,
  limitMs = LIMIT_MS,
): Promise<T> {
  const until = Date.now() + limitMs;
  for (;;) {
    const value = await read();
    try {
      await check(value);
      return value;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
