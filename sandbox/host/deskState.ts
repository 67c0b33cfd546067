import type { Composer } from './composer';
import type { AppInstance } from './instance';
import type { AccountPort, Directory, TicketView } from './port';
import type { WorldTicket, WorldUser } from '../world/types';

/** Ticket fields that were changed in the tab and are not saved yet. */
export type PendingChanges = Partial<
  Pick<WorldTicket, 'status' | 'subject' | 'priority' | 'type' | 'tags' | 'custom_fields' | 'assignee_id'>
>;

/** One open ticket of the agent. */
export interface TicketTab {
  ticketId: number;
  view: TicketView;
  composer: Composer;
  pending: PendingChanges;
  /** Null while the tab shows no app: between a submit and what follows. */
  instance: AppInstance | null;
  saving: boolean;
  saveDisabled: boolean;
  /** A draft event is on its way. */
  lag: ReturnType<typeof setTimeout> | null;
}

/** A message over the page, as `notify` and a refused save show it. */
export interface Alert {
  id: number;
  kind: 'notice' | 'alert' | 'error';
  text: string;
}

/** What happens to the tab after a submit. Its app is removed either way; `stay` loads a new one. */
export type AfterSubmit = 'close' | 'stay';

export interface Timing {
  random(): number;
  /** How long the save hook may take before the save fails. */
  hookMs: number;
  /** Draft events arrive this much later: least and most, in ms. */
  lagMs: [number, number];
}

/** What is on the agent's screen. Mutated in place; `touch()` tells whoever draws it. */
export interface DeskState {
  id: string;
  port: AccountPort;
  directory: Directory;
  agent: WorldUser;
  locale: string;
  colorScheme: 'light' | 'dark';
  offline: boolean;
  collapsed: boolean;
  afterSubmit: AfterSubmit;
  pane: 'list' | 'ticket' | 'nav_bar';
  activeTicketId: number | null;
  /** Counts what the agent asked to see, so that a slow answer does not overtake a later wish. */
  intent: number;
  tabs: TicketTab[];
  /** Every loaded copy of the app, oldest first: the order in which their iframes stand in the page. */
  instances: AppInstance[];
  alerts: Alert[];
  complaints: string[];
  timing: Timing;
  touch(): void;
  /** Loud: on screen, in the console, and in the account's list, where a failed test finds it. */
  complain(text: string): void;
}

export const tabOf = (desk: DeskState, ticketId: number | null): TicketTab | undefined =>
  desk.tabs.find((tab) => tab.ticketId === ticketId);

/** The ticket as the agent sees it: what is saved, under what is not yet saved. */
export const shownTicket = (tab: TicketTab): WorldTicket => ({ ...tab.view.ticket, ...tab.pending });

/** Whether the app is installed, on, and not kept from this agent by its restrictions. */
export function hasApp({ directory, agent }: Pick<DeskState, 'directory' | 'agent'>): boolean {
  const { state, roles, groups } = directory.installation;
  const isInRoles = roles.length === 0 || roles.includes(roleOf(agent));
  const isInGroups = groups.length === 0 || groups.some((group) => agent.groups?.includes(group));
  return state === 'on' && isInRoles && isInGroups;
}

/** The id that a restriction names: of the custom role, or the role's own name. */
export const roleOf = ({ custom_role_id: custom, role }: WorldUser): string => String(custom ?? role);

let alertCount = 0;

export function alertAgent(desk: DeskState, text: string, kind: Alert['kind']): void {
  desk.alerts = [...desk.alerts, { id: ++alertCount, kind, text }];
  desk.touch();
}
