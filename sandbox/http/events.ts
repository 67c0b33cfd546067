import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EmulatedWorld } from './worlds';

/** Open event streams by workspace: a workspace has one, and its answers come over it. */
export type Streams = Map<string, ServerResponse>;

const write = (response: ServerResponse, event: unknown) =>
  response.write(`data: ${JSON.stringify(event)}\n\n`);

/**
 * Server-sent events for one workspace. Answers to its requests come this way too: browsers keep only six
 * connections to one address, and a service that never answers must not use them up.
 */
export function openStream(
  request: IncomingMessage,
  response: ServerResponse,
  { port }: EmulatedWorld,
  streams: Streams,
  deskId: string,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  streams.set(deskId, response);
  const stop = port.subscribe((event) => write(response, event));
  request.on('close', () => {
    stop();
    streams.delete(deskId);
    port.leave(deskId);
  });
}

/** Says one thing to one workspace; nobody hears it if that page is closed by now. */
export function tell(streams: Streams, deskId: string, event: unknown): void {
  const response = streams.get(deskId);
  if (response) write(response, event);
}
