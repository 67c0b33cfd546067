import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';

declare global {
  // eslint has no say here: jest hands nothing else from setup to teardown.
  var sandboxProcess: ChildProcess | undefined;
}

const START_LIMIT_MS = 60_000;

/** Starts the sandbox as a stranger would (its own process), and tells the specs its address. */
export default async function startSandbox(): Promise<void> {
  if (!existsSync('dist/manifest.json')) throw new Error('dist/ is missing: run `npm run build` first');
  const child = spawn('npx', ['tsx', 'sandbox/start.ts', '--no-build', '--port', '4870'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  globalThis.sandboxProcess = child;
  process.env['SANDBOX_URL'] = await printedAddress(child);
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(
      () => reject(new Error(`the sandbox did not start:\n${printed}`)),
      START_LIMIT_MS,
    );
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.on('exit', (code) => reject(new Error(`the sandbox ended with ${code}:\n${printed}`)));
  });
}
