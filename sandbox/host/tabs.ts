import { createComposer } from './composer';
import { hasApp, tabOf } from './deskState';
import type { DeskState, TicketTab } from './deskState';
import { activate, createInstance, deactivate, emit } from './instance';
import type { AppInstance, Location } from './instance';

/** Loads one more copy of the app. The page puts an iframe there; a spec attaches a client. */
export function loadInstance(desk: DeskState, location: Location, ticketId: number | null): AppInstance {
  const instance = createInstance(crypto.randomUUID(), location, ticketId);
  desk.instances = [...desk.instances, instance];
  desk.touch();
  return instance;
}

/** Takes a copy of the app away at once, with everything that is on its way to it. */
export function removeInstance(desk: DeskState, instance: AppInstance): void {
  desk.instances = desk.instances.filter((other) => other !== instance);
  for (const other of desk.instances) {
    if (instance.peer) other.subscriptions.delete(instance.peer);
  }
  instance.subscriptions.clear();
  instance.peer = null;
  desk.touch();
}

/** Opens a ticket without showing it, as restored tabs are: its app is loaded, hidden, not activated. */
export async function openTab(desk: DeskState, ticketId: number): Promise<TicketTab> {
  const already = tabOf(desk, ticketId);
  if (already) return already;
  const view = await desk.port.ticket(ticketId);
  const meanwhile = tabOf(desk, ticketId);
  if (meanwhile) return meanwhile;
  const tab: TicketTab = {
    ticketId,
    view,
    composer: createComposer(view.ticket, desk.agent),
    pending: {},
    instance: hasApp(desk) ? loadInstance(desk, 'ticket_sidebar', ticketId) : null,
    saving: false,
    saveDisabled: false,
    lag: null,
  };
  desk.tabs = [...desk.tabs, tab];
  desk.touch();
  return tab;
}

const isShown = (desk: DeskState, instance: AppInstance): boolean => {
  if (instance.location === 'background') return false;
  if (instance.location === 'nav_bar') return desk.pane === 'nav_bar';
  return desk.pane === 'ticket' && instance.ticketId === desk.activeTicketId && !desk.collapsed;
};

/** Tells each copy of the app whether it is on screen now. Background copies are never activated. */
function settleActivation(desk: DeskState): void {
  for (const instance of desk.instances) if (!isShown(desk, instance)) deactivate(instance);
  for (const instance of desk.instances) if (isShown(desk, instance)) activate(instance);
  desk.touch();
}

export async function showTicket(desk: DeskState, ticketId: number): Promise<void> {
  const wanted = ++desk.intent;
  await openTab(desk, ticketId);
  // Quick clicks: the ticket that was asked for last is shown, whichever loads first.
  if (wanted !== desk.intent) return;
  desk.pane = 'ticket';
  desk.activeTicketId = ticketId;
  settleActivation(desk);
  await desk.port.look(desk.id, desk.agent.id, ticketId);
}

export async function showPane(desk: DeskState, pane: 'list' | 'nav_bar'): Promise<void> {
  desk.intent += 1;
  desk.pane = pane;
  desk.activeTicketId = null;
  const loaded = desk.instances.some((instance) => instance.location === 'nav_bar');
  if (pane === 'nav_bar' && !loaded && hasApp(desk)) loadInstance(desk, 'nav_bar', null);
  settleActivation(desk);
  await desk.port.look(desk.id, desk.agent.id, null);
}

/** Closes a tab, draft and app with it. The neighbour is shown if it was the one on screen. */
export async function closeTab(desk: DeskState, ticketId: number): Promise<void> {
  const tab = tabOf(desk, ticketId);
  if (!tab) return;
  const index = desk.tabs.indexOf(tab);
  if (tab.lag !== null) clearTimeout(tab.lag);
  if (tab.instance) removeInstance(desk, tab.instance);
  desk.tabs = desk.tabs.filter((other) => other !== tab);
  const neighbour = desk.tabs[Math.min(index, desk.tabs.length - 1)];
  desk.touch();
  if (desk.activeTicketId !== ticketId) return;
  if (neighbour) await showTicket(desk, neighbour.ticketId);
  else await showPane(desk, 'list');
}

export function collapseApp(desk: DeskState, collapsed: boolean): void {
  desk.collapsed = collapsed;
  for (const instance of desk.instances) {
    if (instance.location === 'ticket_sidebar') emit(instance, collapsed ? 'app.collapsed' : 'app.expanded');
  }
  settleActivation(desk);
}

/** Loads every copy of the app anew, as the browser's reload does; drafts stay. */
export function reloadApp(desk: DeskState): void {
  if (!hasApp(desk)) return;
  for (const tab of desk.tabs) {
    if (tab.instance) removeInstance(desk, tab.instance);
    tab.instance = loadInstance(desk, 'ticket_sidebar', tab.ticketId);
  }
  for (const old of desk.instances.filter((instance) => instance.location !== 'ticket_sidebar')) {
    removeInstance(desk, old);
    loadInstance(desk, old.location, null);
  }
  settleActivation(desk);
}

/** The same tab and the same iframe go on to another ticket: `context.updated`. */
export async function moveTab(desk: DeskState, fromId: number, toId: number): Promise<void> {
  const tab = tabOf(desk, fromId);
  if (!tab || tabOf(desk, toId)) return;
  tab.view = await desk.port.ticket(toId);
  tab.ticketId = toId;
  tab.composer = createComposer(tab.view.ticket, desk.agent);
  tab.pending = {};
  if (desk.activeTicketId === fromId) desk.activeTicketId = toId;
  if (tab.instance) {
    tab.instance.ticketId = toId;
    emit(tab.instance, 'context.updated', contextOf(desk, tab.instance));
  }
  desk.touch();
}

/** What `client.context()` answers. */
export function contextOf(desk: DeskState, instance: AppInstance): Record<string, unknown> {
  return {
    instanceGuid: instance.guid,
    product: 'support',
    account: { subdomain: desk.directory.subdomain },
    location: instance.location,
    ...(instance.ticketId !== null && { ticketId: instance.ticketId }),
  };
}
