import type {
  Installation,
  LoggedRequest,
  Manifest,
  RequestOutcome,
  Switches,
  ZafRequestOptions,
} from '../types';
import type { World, WorldMacro, WorldTicket, WorldUser } from '../world/types';

/** What the workspace knows of the account without asking for a ticket. */
export interface Directory {
  subdomain: string;
  timeZone: string;
  agents: WorldUser[];
  groups: World['groups'];
  brands: World['brands'];
  organizations: World['organizations'];
  macros: WorldMacro[];
  manifest: Manifest;
  /** Installation settings without the secure ones: what `metadata().settings` shows. */
  settings: Record<string, string | number | boolean | null>;
  installation: Installation;
  switches: Switches;
  /** Keys of the custom objects that exist, for `requirement:KEY`. */
  objectKeys: string[];
}

/** One line of the ticket list. */
export interface TicketRow {
  id: number;
  subject: string;
  status: WorldTicket['status'];
  situation: string;
  requester: string;
  channel: string;
  live: boolean;
  updated_at: string;
}

/** A ticket with everybody who is named in it. */
export interface TicketView {
  ticket: WorldTicket;
  people: WorldUser[];
  /** Agents who look at it now. */
  viewers: number[];
}

export interface TicketChanges {
  comment?: { body: string; html_body: string; public: boolean };
  status?: WorldTicket['status'];
  tags?: string[];
  custom_fields?: WorldTicket['custom_fields'];
  assignee?: number;
}

/** What happened in the account, told to every open workspace. */
export type AccountEvent =
  | { type: 'ticket'; ticketId: number }
  | { type: 'viewers'; ticketId: number; agentIds: number[] }
  | { type: 'complaint'; text: string }
  | { type: 'request'; request: LoggedRequest }
  | { type: 'controls' }
  | { type: 'reset' };

/**
 * The account as one workspace reaches it: in the same process (specs) or over HTTP (the page).
 * Every method rejects with an Error for people when the account refuses or cannot be reached.
 */
export interface AccountPort {
  directory(): Promise<Directory>;
  tickets(): Promise<TicketRow[]>;
  ticket(ticketId: number): Promise<TicketView>;
  /** `client.request` of the app, as the host carries it out. Never rejects: no connection is status 0. */
  request(agentId: number, options: ZafRequestOptions): Promise<RequestOutcome>;
  save(agentId: number, ticketId: number, changes: TicketChanges): Promise<void>;
  sendLive(agentId: number, ticketId: number, text: string): Promise<void>;
  /** The customer writes. */
  receive(ticketId: number, text: string): Promise<void>;
  /** This workspace now shows this ticket, or none. */
  look(deskId: string, agentId: number, ticketId: number | null): Promise<void>;
  complain(text: string): void;
  subscribe(listener: (event: AccountEvent) => void): () => void;
}
