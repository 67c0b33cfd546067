import type { AccountEvent, AccountPort } from './port';
import type { RequestOutcome } from '../types';

export interface RemotePort extends AccountPort {
  /** Free-form access to the world's API, for the control strip. Rejects with the server's own sentence. */
  call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown>;
}

type StreamEvent = AccountEvent | { type: 'outcome'; id: string; outcome: RequestOutcome };

const NO_ANSWER: RequestOutcome = {
  ok: false,
  status: 0,
  statusText: 'error',
  headers: {},
  responseText: '',
};

/** The account on the server, over HTTP and one stream of events: survives reloads, shared between tabs. */
export function createRemotePort(worldId: string): RemotePort {
  const connection = crypto.randomUUID();
  const world = `world=${encodeURIComponent(worldId)}`;
  const listeners = new Set<(event: AccountEvent) => void>();
  const waiting = new Map<string, (outcome: RequestOutcome) => void>();
  const stream = new EventSource(`/sandbox/events?${world}&desk=${connection}`);
  const isOpen = new Promise<void>((resolve) => stream.addEventListener('open', () => resolve()));

  stream.addEventListener('message', ({ data }) => {
    const event = JSON.parse(String(data)) as StreamEvent;
    if (event.type !== 'outcome') listeners.forEach((listener) => listener(event));
    else waiting.get(event.id)?.(event.outcome);
  });
  // What was under way is lost with the connection; a page left waiting could only hang.
  stream.addEventListener('error', () => waiting.forEach((answer) => answer(NO_ANSWER)));

  async function call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`/sandbox/${path}${path.includes('?') ? '&' : '?'}${world}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (response.ok) return response.json();
    const text = await response.text();
    throw new Error(messageOf(text));
  }
  const get = <T>(path: string) => call('GET', path) as Promise<T>;
  const post = async (path: string, body: unknown) => void (await call('POST', path, body));

  return {
    call,
    directory: () => get('directory'),
    tickets: () => get('tickets'),
    ticket: (ticketId) => get(`tickets/${ticketId}`),
    async request(agentId, options) {
      await isOpen;
      const id = crypto.randomUUID();
      const outcome = new Promise<RequestOutcome>((resolve) => waiting.set(id, resolve));
      try {
        await post('request', { id, desk: connection, agentId, options });
        return await outcome;
      } catch {
        return NO_ANSWER;
      } finally {
        waiting.delete(id);
      }
    },
    save: (agentId, ticketId, changes) => post(`tickets/${ticketId}/save`, { agentId, changes }),
    sendLive: (agentId, ticketId, text) => post(`tickets/${ticketId}/send`, { agentId, text }),
    receive: (ticketId, text) => post(`tickets/${ticketId}/receive`, { text }),
    look: (_deskId, agentId, ticketId) => post('look', { desk: connection, agentId, ticketId }),
    complain: (text) => void post('complaints', { text }).catch(() => undefined),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function messageOf(text: string): string {
  try {
    return String((JSON.parse(text) as { error?: unknown }).error);
  } catch {
    return text;
  }
}
