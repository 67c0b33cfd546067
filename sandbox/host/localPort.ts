import { clientRequest, receiveMessage, saveTicket, sendLiveMessage } from '../services';
import type { Account } from '../types';
import type { WorldTicket, WorldUser } from '../world/types';
import type { AccountEvent, AccountPort, Directory, TicketRow, TicketView } from './port';

export interface LocalPort extends AccountPort {
  /** Tells every workspace what somebody else did to the account: faults, switches, a reset. */
  announce(event: AccountEvent): void;
  /** This workspace is gone: it looks at nothing any more. */
  leave(deskId: string): void;
}

/** The account in this very process: specs use it directly, the server behind its HTTP API. */
export function createLocalPort(account: Account): LocalPort {
  const listeners = new Set<(event: AccountEvent) => void>();
  const looking = new Map<string, { agentId: number; ticketId: number }>();
  let complaints = account.complaints.length;

  const announce = (event: AccountEvent) => listeners.forEach((listener) => listener(event));
  const announceComplaints = () => {
    for (const text of account.complaints.slice(complaints)) announce({ type: 'complaint', text });
    complaints = account.complaints.length;
  };
  const announced = new WeakSet<object>();
  const announceAnswered = () => {
    for (const request of account.requests) {
      if (request.status === 0 || announced.has(request)) continue;
      announced.add(request);
      announce({ type: 'request', request });
    }
  };
  const viewers = (ticketId: number) => [
    ...new Set(
      [...looking.values()].filter((entry) => entry.ticketId === ticketId).map(({ agentId }) => agentId),
    ),
  ];
  const moveGaze = (deskId: string, next: { agentId: number; ticketId: number } | null) => {
    const before = looking.get(deskId);
    if (next) looking.set(deskId, next);
    else looking.delete(deskId);
    for (const ticketId of new Set([before?.ticketId, next?.ticketId])) {
      if (ticketId !== undefined) announce({ type: 'viewers', ticketId, agentIds: viewers(ticketId) });
    }
  };
  const acting = async (ticketId: number, act: () => unknown) => {
    ticketOf(account, ticketId);
    await act();
    announceComplaints();
    announce({ type: 'ticket', ticketId });
  };

  return {
    directory: () => Promise.resolve(directoryOf(account)),
    tickets: () => Promise.resolve(account.world.tickets.map((ticket) => rowOf(account, ticket))),
    async ticket(ticketId) {
      return viewOf(account, await Promise.resolve(ticketOf(account, ticketId)), viewers(ticketId));
    },
    async request(agentId, options) {
      const outcome = await clientRequest(account, agentId, options);
      announceComplaints();
      announceAnswered();
      const changed = /\/api\/v2\/tickets\/(\d+)/.exec(options.url)?.[1];
      if (changed !== undefined && (options.type ?? 'GET').toUpperCase() !== 'GET') {
        announce({ type: 'ticket', ticketId: Number(changed) });
      }
      return outcome;
    },
    save: (agentId, ticketId, changes) =>
      acting(ticketId, () => saveTicket(account, agentId, ticketId, changes)),
    sendLive: (agentId, ticketId, text) =>
      acting(ticketId, () => sendLiveMessage(account, agentId, ticketId, text)),
    receive: (ticketId, text) => acting(ticketId, () => receiveMessage(account, ticketId, text)),
    async look(deskId, agentId, ticketId) {
      await Promise.resolve(moveGaze(deskId, ticketId === null ? null : { agentId, ticketId }));
    },
    leave: (deskId) => moveGaze(deskId, null),
    complain(text) {
      account.complaints.push(text);
      announceComplaints();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce,
  };
}

function ticketOf(account: Account, ticketId: number): WorldTicket {
  const ticket = account.world.tickets.find((entry) => entry.id === ticketId);
  if (!ticket) throw new Error(`There is no ticket ${ticketId} in this world.`);
  return ticket;
}

function directoryOf(account: Account): Directory {
  const { world, manifest, settings, switches, installation } = account;
  const secure = new Set(manifest.parameters.filter((entry) => entry.secure).map((entry) => entry.name));
  return {
    subdomain: world.subdomain,
    timeZone: world.timeZone,
    agents: world.users.filter((user) => user.role !== 'end-user' && user.kind !== 'bot'),
    groups: world.groups,
    brands: world.brands,
    organizations: world.organizations,
    macros: world.macros,
    manifest,
    settings: Object.fromEntries(Object.entries(settings).filter(([name]) => !secure.has(name))),
    installation: { ...installation },
    switches: { ...switches },
    objectKeys: Object.keys(world.objects),
  };
}

function rowOf({ world }: Account, ticket: WorldTicket): TicketRow {
  return {
    id: ticket.id,
    subject: ticket.subject,
    status: ticket.status,
    situation: ticket.situation,
    requester: world.users.find((user) => user.id === ticket.requester_id)?.name ?? 'Unknown',
    channel: ticket.via_channel,
    live: ticket.live,
    updated_at: ticket.updated_at,
  };
}

/** A copy: what a workspace holds must not change under it, as it would not over HTTP. */
function viewOf({ world }: Account, ticket: WorldTicket, viewers: number[]): TicketView {
  const named = new Set<unknown>([ticket.requester_id, ticket.assignee_id]);
  for (const comment of ticket.comments) named.add(comment.author_id);
  for (const event of ticket.conversation ?? []) {
    named.add((event.author as Record<string, unknown> | undefined)?.['zen:support:user_id']);
  }
  const people: WorldUser[] = world.users.filter((user) => named.has(user.id));
  return structuredClone({ ticket, people, viewers });
}
