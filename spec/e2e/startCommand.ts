import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';

/** `npm start` as a stranger types it, without the build. */
export interface StartCommand {
  /** Where the workspace is; rejects with what was printed if the command ends instead. */
  address: Promise<string>;
  printed(): string;
  ended: Promise<number | null>;
  stop(): Promise<void>;
}

const TSX = 'node_modules/tsx/dist/cli.mjs';

export function runStart(...options: string[]): StartCommand {
  // A group of its own: tsx starts another process, and both must end.
  const child = spawn(process.execPath, [TSX, 'sandbox/start.ts', '--no-build', ...options], {
    detached: true,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      // All that is to be said is said with the address: what could not be read comes right after it.
      const found = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(printed)));
  });
  address.catch(() => undefined);
  return { address, printed: () => printed, ended, stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode === null && child.pid) process.kill(-child.pid);
  await ended;
}

/** A port that somebody else holds. */
export async function takePort(): Promise<{ port: number; free(): Promise<void> }> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, free: () => new Promise((resolve) => server.close(() => resolve())) };
}
