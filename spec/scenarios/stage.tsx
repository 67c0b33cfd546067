import { act, cleanup, fireEvent, render, within } from '@testing-library/react';
import manifest from '../../manifest.json';
import { createZafClient } from '../../sandbox/host/client';
import { createDesk } from '../../sandbox/host/desk';
import type { Desk } from '../../sandbox/host/desk';
import type { AppInstance } from '../../sandbox/host/instance';
import { createLocalPort } from '../../sandbox/host/localPort';
import type { LocalPort } from '../../sandbox/host/localPort';
import { fromText, toText } from '../../sandbox/host/richText';
import { createAccount, packedWithShops, SANDBOX_SETTINGS } from '../../sandbox/services';
import type { Account, Fault, Service, Switches } from '../../sandbox/types';
import { createWorld, situation } from '../../sandbox/world';
import type { SituationName } from '../../sandbox/world/situations';
import type { World, WorldRecord, WorldTicket } from '../../sandbox/world/types';
import { loadTranslate } from '../../src/app/messages';
import { wireSidebar } from '../../src/app/wire';
import { wireBackground } from '../../src/app/wireBackground';
import { startBackground } from '../../src/background/startBackground';
import { Panel } from '../../src/panel/Panel';
import type { PanelParts } from '../../src/panel/parts';
import { ThemeRoot } from '../../src/ui/ThemeRoot';
import { readInstall } from '../../src/zendesk/install';
import type { ZafClient } from '../../src/zendesk/zafClient';
import { installChannels, withChannels } from './fakeChannels';

/** The moment at which every scenario begins: a Tuesday morning in Paris. */
const NOW = new Date('2026-11-17T09:00:00Z');
const LEA = 10001;
export const INES_WITHOUT_RECORDS = 10009;

export interface StageOptions {
  faults?: Partial<Record<Service, Fault>>;
  switches?: Partial<Switches>;
  settings?: Account['settings'];
  /** Of the agent's screen; English, so that specs read as one language. */
  locale?: string;
  agentId?: number;
  /** Waits before each answer of `client.request`, in ms: answers then arrive in any order. */
  delay?: () => number;
  /** Another agent's workspace in the same account: what of the account the other options say is left aside. */
  beside?: Stage;
  /** Changes the world before anybody looks at it. */
  change?: (world: World) => void;
}

/** One agent's workspace with the real app in it, on the spec's clock. */
export interface Stage {
  account: Account;
  port: LocalPort;
  desk: Desk;
  /** Opens the ticket (or shows its tab again) with the app in its sidebar. */
  open(ticketId: number): Promise<Tab>;
  /** A tab as the browser restores it: the app is loaded, and not on screen. */
  restore(ticketId: number): Promise<Tab>;
  /** The app's background page, until `stop`. */
  startBackground(): Promise<() => void>;
  /** A client for the desk's own copy of the app in that location. */
  clientOf(location: 'background' | 'nav_bar'): ZafClient;
  /** The records that the app wrote, as fields. */
  events(): Record<string, unknown>[];
}

export interface Tab {
  ticketId: number;
  parts: PanelParts;
  client: ZafClient;
  /** What the agent sees of the app. */
  panel: HTMLElement;
  text(): string;
  /** The text in the composer, signature and all. */
  draft(): string;
  /** Clicks the button or line of that name, which must be there. */
  click(name: RegExp | string): Promise<void>;
  type(text: string): Promise<void>;
  /** The agent's hand changes the draft to this. */
  rewrite(text: string): Promise<void>;
  /** Send in a live conversation: the tab stays. */
  send(): Promise<boolean>;
  submit(status?: WorldTicket['status']): Promise<boolean>;
  /** The iframe goes: nothing of it runs or is heard any more. */
  remove(): void;
}

let seeded: World | null = null;

// A whole app per spec: on a machine that is busy with other things that may take its time.
jest.setTimeout(60_000);

// A virtual list draws what fits: here, as much as on a screen. jsdom knows no sizes.
for (const side of ['clientHeight', 'clientWidth'])
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 400 });

// Before any spec's clock replaces it.
const realTimeout = globalThis.setTimeout;

/** Time is the spec's own; what the host, msw and React do between two ticks is not. */
export function withStageClock(): void {
  beforeEach(() => {
    jest.useFakeTimers({
      now: NOW,
      doNotFake: ['nextTick', 'queueMicrotask', 'performance'],
    });
    installChannels();
  });
  afterEach(() => {
    cleanup();
    jest.clearAllTimers();
    jest.useRealTimers();
  });
}

/** Fails a spec during which something threw where nobody caught it, or complained in the console. */
export function failOnTrouble(): void {
  const troubles: string[] = [];
  const note = (error: unknown) => troubles.push(`unhandled: ${String(error)}`);
  beforeEach(() => {
    troubles.length = 0;
    jest.spyOn(console, 'error').mockImplementation((...words) => void troubles.push(words.join(' ')));
    process.on('unhandledRejection', note);
  });
  afterEach(async () => {
    await new Promise((resolve) => realTimeout(resolve)); // node tells of them after the microtasks
    process.off('unhandledRejection', note);
    jest.restoreAllMocks();
    expect(troubles).toEqual([]);
  });
}

/** React draws after each step: often while somebody looks, seldom while minutes pass. */
const STEP_MS = 500;
const LONG_MS = 30_000;
const LONG_STEP_MS = 10_000;

/** The browser's database, where a spec has one, works beside the clock: one look at it takes a few turns of the real one. */
async function storageSettled(): Promise<void> {
  if (!('indexedDB' in globalThis)) return;
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => realTimeout(resolve));
}

/** Lets so many ms of the spec's clock pass, with everything that happens in them. */
export async function pass(ms = 0): Promise<void> {
  await act(async () => {
    const step = ms > LONG_MS ? LONG_STEP_MS : STEP_MS;
    for (let left = ms; left > 0; left -= step) {
      await jest.advanceTimersByTimeAsync(Math.min(left, step));
      await storageSettled();
    }
    await jest.advanceTimersByTimeAsync(0);
  });
}

function openAccount({ change, faults, switches, settings }: StageOptions): Account {
  seeded ??= createWorld({ now: NOW });
  const world = structuredClone(seeded);
  change?.(world);
  return createAccount({
    world,
    manifest: packedWithShops(manifest),
    limits: 'off',
    ...(faults && { faults }),
    ...(switches && { switches }),
    settings: { ...SANDBOX_SETTINGS, ...settings },
  });
}

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const account = options.beside?.account ?? openAccount(options);
  const port = options.beside?.port ?? createLocalPort(account);
  const { delay } = options;
  if (delay) {
    const { request } = port;
    port.request = async (...args) => {
      const answer = await request(...args);
      await new Promise((resolve) => setTimeout(resolve, delay()));
      return answer;
    };
  }
  const desk = await createDesk({
    port,
    agentId: options.agentId ?? LEA,
    locale: options.locale ?? 'en-US',
    timing: { lagMs: [20, 20], random: () => 0.5 },
  });
  const tabs = new Map<number, Tab>();
  const clientFor = (instance: AppInstance) => mortal(desk, instance);
  const instanceIn = (location: 'background' | 'nav_bar'): AppInstance => {
    const found = desk.state.instances.find((each) => each.location === location);
    if (!found) throw new Error(`no app in ${location}`);
    return found;
  };
  return {
    account,
    port,
    desk,
    async open(ticketId) {
      await act(() => desk.show(ticketId));
      const known = tabs.get(ticketId);
      if (known && desk.state.tabs.some((each) => each.instance && each.ticketId === ticketId)) return known;
      const tab = await mountTab(desk, ticketId, clientFor);
      tabs.set(ticketId, tab);
      return tab;
    },
    async restore(ticketId) {
      await act(() => desk.restore([ticketId]));
      const tab = await mountTab(desk, ticketId, clientFor);
      tabs.set(ticketId, tab);
      return tab;
    },
    clientOf: (location) => clientFor(instanceIn(location)),
    async startBackground() {
      const client = clientFor(instanceIn('background'));
      const install = await readInstall(client);
      const [parts, close] = await withChannels(() => wireBackground(client, install));
      const { stop } = startBackground(parts);
      return () => {
        stop();
        close();
      };
    },
    events: () => (account.world.objects['throughline_event']?.records ?? []).map(fieldsOf),
  };
}

/** A client whose calls are never answered once its iframe is gone, as in a document that is no more. */
function mortal(desk: Desk, instance: AppInstance): ZafClient {
  const client = createZafClient(desk.state, instance) as ZafClient;
  const isGone = () => !desk.state.instances.includes(instance);
  const never = new Promise<never>(() => undefined);
  const orNever = <T,>(call: () => Promise<T>): Promise<T> =>
    isGone() ? never : call().then((answer) => (isGone() ? never : answer));
  return {
    ...client,
    get: (paths) => orNever(() => client.get(paths)),
    set: (path, value) => orNever(() => client.set(path, value)),
    invoke: (name, ...values) => orNever(() => client.invoke(name, ...values)),
    request: (options) => orNever(() => client.request(options)),
  };
}

const fieldsOf = (record: WorldRecord): Record<string, unknown> => record.custom_object_fields;

async function mountTab(
  desk: Desk,
  ticketId: number,
  clientFor: (instance: AppInstance) => ZafClient,
): Promise<Tab> {
  const tabOnDesk = () => {
    const found = desk.state.tabs.find((each) => each.ticketId === ticketId);
    if (!found) throw new Error(`ticket ${ticketId} is not open`);
    return found;
  };
  const { instance } = tabOnDesk();
  if (!instance) throw new Error('no app in the tab');
  const client = clientFor(instance);
  const install = await readInstall(client);
  const translate = await loadTranslate(install.locale);
  const [parts, closeChannels] = await withChannels(() => wireSidebar(client, install, translate));
  const view = render(
    <ThemeRoot scheme="light">
      <Panel parts={parts} />
    </ThemeRoot>,
  );
  await pass();
  const remove = () => {
    parts.session.dispose();
    view.unmount();
    closeChannels();
  };
  return {
    ticketId,
    parts,
    client,
    panel: view.container,
    text: () => view.container.textContent ?? '',
    draft: () => toText(tabOnDesk().composer.doc),
    async click(name) {
      const button = findButton(view.container, name);
      if (!button) throw new Error(`no button ${String(name)} in ${view.container.textContent ?? ''}`);
      fireEvent.click(button);
      await pass(600);
    },
    async type(text) {
      await act(() => Promise.resolve(desk.type(ticketId, text)));
      await pass(100);
    },
    async rewrite(text) {
      await act(() => Promise.resolve(desk.edit(ticketId, { doc: fromText(text) })));
      await pass(100);
    },
    async send() {
      const sending = desk.send(ticketId);
      await pass(1_000);
      return sending;
    },
    async submit(status = 'open') {
      const saving = desk.submit(ticketId, status);
      await pass(1_000);
      const isSaved = await saving;
      if (isSaved) remove();
      await pass(100);
      return isSaved;
    },
    remove,
  };
}

/** One ticket of the seeded world, opened. `pass(6_000)` lets its sources answer. */
export async function openTicket(name: SituationName, options: StageOptions = {}): Promise<Stage & Tab> {
  const stage = await openStage(options);
  return { ...stage, ...(await stage.open(situation(name).ticketId)) };
}

/** The button or line of that name; by its own words, since asking for roles computes the style of every element. */
export function findButton(within: Element, name: RegExp | string): HTMLButtonElement | null {
  const matches = (words: string) => (typeof name === 'string' ? words === name : name.test(words));
  const buttons = [...within.querySelectorAll<HTMLButtonElement>('button')];
  return (
    buttons.find((each) => matches(each.getAttribute('aria-label') ?? each.textContent?.trim() ?? '')) ?? null
  );
}

/** The block of the panel with that name. */
export const blockOf = (tab: Tab, name: string): HTMLElement =>
  within(tab.panel).getByLabelText(name, { selector: 'section, [role], div, main' });
