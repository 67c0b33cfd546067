import { retarget, typeText } from './composer';
import type { Composer, Target } from './composer';
import { hasApp, tabOf } from './deskState';
import type { AfterSubmit, DeskState, PendingChanges, TicketTab, Timing } from './deskState';
import { changeTicket, putComposer } from './draft';
import { emitChange } from './instance';
import { applyMacro } from './macro';
import type { AccountPort } from './port';
import { sendMessage, submitTicket } from './submit';
import { followAccount } from './sync';
import {
  closeTab,
  collapseApp,
  loadInstance,
  moveTab,
  openTab,
  reloadApp,
  showPane,
  showTicket,
} from './tabs';
import type { WorldTicket } from '../world/types';

export interface DeskOptions {
  port: AccountPort;
  agentId: number;
  locale?: string;
  colorScheme?: 'light' | 'dark';
  afterSubmit?: AfterSubmit;
  timing?: Partial<Timing>;
}

/** What an agent does in the workspace. `state` is what is on the screen. */
export interface Desk {
  state: DeskState;
  /** Called after every change; `version()` then differs. */
  subscribe(listener: () => void): () => void;
  version(): number;
  /** Opens tabs as the browser restores them: loaded, not shown. */
  restore(ticketIds: number[]): Promise<void>;
  show(ticketId: number): Promise<void>;
  showPane(pane: 'list' | 'nav_bar'): Promise<void>;
  close(ticketId: number): Promise<void>;
  move(fromTicketId: number, toTicketId: number): Promise<void>;
  /** Keys pressed in the composer, at its cursor. */
  type(ticketId: number, text: string): void;
  /** What the page's editor holds after the agent's hand was in it. */
  edit(ticketId: number, change: Partial<Pick<Composer, 'doc' | 'cursor' | 'focused'>>): void;
  setTarget(ticketId: number, target: Target): void;
  setFields(ticketId: number, changes: PendingChanges): void;
  macro(ticketId: number, macroId: number): void;
  /** @returns false when the app vetoed, the save failed or nothing may be saved now */
  submit(ticketId: number, status: WorldTicket['status']): Promise<boolean>;
  /** Send in a live conversation, whatever the composer's target. */
  send(ticketId: number): Promise<boolean>;
  setColorScheme(scheme: 'light' | 'dark'): void;
  setOffline(offline: boolean): void;
  setCollapsed(collapsed: boolean): void;
  dismissAlert(id: number): void;
  reloadApp(): void;
  leave(): void;
}

const TIMING: Timing = { random: Math.random, hookMs: 5000, lagMs: [20, 300] };

/**
 * One agent's workspace, without a screen. Its background copy of the app is loaded at once.
 * @throws Error when the account has no such agent
 */
export async function createDesk(options: DeskOptions): Promise<Desk> {
  const listeners = new Set<() => void>();
  let version = 0;
  const touch = () => {
    version += 1;
    listeners.forEach((listener) => listener());
  };
  const state = await blankState(options, touch);
  const stop = options.port.subscribe((event) => void followAccount(state, event));
  if (hasApp(state) && state.directory.manifest.location.support?.background)
    loadInstance(state, 'background', null);

  return {
    state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
    ...actions(state),
    leave() {
      stop();
      void options.port.look(state.id, state.agent.id, null);
    },
  };
}

async function blankState(options: DeskOptions, touch: () => void): Promise<DeskState> {
  const directory = await options.port.directory();
  const agent = directory.agents.find((entry) => entry.id === options.agentId);
  if (!agent) throw new Error(`There is no agent ${options.agentId} in this world.`);
  const state: DeskState = {
    id: crypto.randomUUID(),
    port: options.port,
    directory,
    agent,
    locale: options.locale ?? agent.locale,
    colorScheme: options.colorScheme ?? 'light',
    offline: false,
    collapsed: false,
    afterSubmit: options.afterSubmit ?? 'close',
    pane: 'list',
    activeTicketId: null,
    intent: 0,
    tabs: [],
    instances: [],
    alerts: [],
    complaints: [],
    timing: { ...TIMING, ...options.timing },
    touch,
    complain(text) {
      console.error(`[sandbox] ${text}`);
      options.port.complain(text);
    },
  };
  return state;
}

function actions(state: DeskState): Omit<Desk, 'state' | 'subscribe' | 'version' | 'leave'> {
  const tabFor = (ticketId: number): TicketTab => {
    const tab = tabOf(state, ticketId);
    if (!tab) throw new Error(`Ticket ${ticketId} is not open.`);
    return tab;
  };
  const put = (ticketId: number, change: (composer: Composer) => Composer) => {
    const tab = tabFor(ticketId);
    putComposer(state, tab, change(tab.composer));
  };
  return {
    async restore(ticketIds) {
      for (const ticketId of ticketIds) await openTab(state, ticketId);
    },
    show: (ticketId) => showTicket(state, ticketId),
    showPane: (pane) => showPane(state, pane),
    close: (ticketId) => closeTab(state, ticketId),
    move: (fromId, toId) => moveTab(state, fromId, toId),
    type: (ticketId, text) => put(ticketId, (composer) => typeText(composer, text)),
    edit: (ticketId, change) => put(ticketId, (composer) => ({ ...composer, ...change })),
    setTarget: (ticketId, target) => put(ticketId, (composer) => retarget(composer, target)),
    setFields: (ticketId, changes) => changeTicket(state, tabFor(ticketId), changes),
    macro(ticketId, macroId) {
      const macro = state.directory.macros.find((entry) => entry.id === macroId);
      if (macro) applyMacro(state, tabFor(ticketId), macro);
    },
    submit: (ticketId, status) => submitTicket(state, tabFor(ticketId), status),
    send: (ticketId) => sendMessage(state, tabFor(ticketId)),
    setColorScheme(scheme) {
      state.colorScheme = scheme;
      for (const instance of state.instances) emitChange(instance, 'colorScheme', scheme);
      state.touch();
    },
    setOffline(offline) {
      state.offline = offline;
      state.touch();
    },
    setCollapsed: (collapsed) => collapseApp(state, collapsed),
    dismissAlert(id) {
      state.alerts = state.alerts.filter((alert) => alert.id !== id);
      state.touch();
    },
    reloadApp: () => reloadApp(state),
  };
}
