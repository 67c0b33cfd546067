import { type ChildProcess, spawn } from 'node:child_process';

export interface Sandbox {
  url: string;
  stop(): void;
}

/** The emulated workspace in a process of its own, as `npm start` runs it with these flags. */
export function startSandbox(...flags: string[]): Promise<Sandbox> {
  const child = spawn('npx', ['tsx', 'sandbox/start.ts', '--no-build', '--port', '4890', ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (url) resolve({ url, stop: () => stop(child) });
    });
    child.on('exit', (code) => reject(new Error(`the sandbox ended with ${code}:\n${printed}`)));
  });
}

function stop({ pid }: ChildProcess): void {
  if (pid) process.kill(-pid); // the whole group: npx, tsx and the server
}
