import { execFileSync, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** After this long a spec is ended: what hangs has noticed nothing. In ms. */
const LIMIT_MS = 120_000;

/** Where the official descriptions are: the copy of the project stands elsewhere and would not find them beside it. */
export const CONTRACTS =
  process.env.THROUGHLINE_CONTRACTS ?? path.resolve(import.meta.dirname, '../../../shared/contracts');

export interface SpecResult {
  passed: number;
  /** Full names of the tests that failed. */
  failed: string[];
}

/** What of jest's own report is read here. */
interface Report {
  numPassedTests: number;
  testResults: { message: string; assertionResults: { status: string; fullName: string }[] }[];
}

let running: ChildProcess | null = null;

/** Ends what runs now, with everything that it started: browsers, and servers in a group of their own. */
export function stopRunning(): void {
  if (running?.pid === undefined || running.exitCode !== null) return;
  for (const pid of withDescendants(running.pid)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
  }
}

function withDescendants(pid: number): number[] {
  const listed = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const processes = listed.map((line) => line.trim().split(/\s+/).map(Number));
  const found = [pid];
  for (const parent of found) {
    found.push(...processes.flatMap(([own = 0, ppid]) => (ppid === parent ? [own] : [])));
  }
  return found;
}

/** Runs a program (a `.js` file by Node) and gives back its exit code, null when it took too long, and all that it wrote. */
export function run(
  program: string,
  args: string[],
  options: SpawnOptions,
): Promise<{ code: number | null; output: string }> {
  const [command, ...first] = program.endsWith('.js') ? [process.execPath, program] : [program];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], { ...options, stdio: 'pipe' });
    running = child;
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const timer = setTimeout(stopRunning, LIMIT_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    });
  });
}

/** Runs one spec of the project in `folder`. `trouble`: it said nothing of its tests, and why. */
export async function runSpec(folder: string, spec: string): Promise<SpecResult | { trouble: string }> {
  const report = path.join(folder, 'sabotage-report.json');
  rmSync(report, { force: true });
  const config = spec.startsWith('spec/e2e/') ? ['--config', 'spec/e2e/jest.config.js'] : [];
  const args = [...config, '--runInBand', '--forceExit', '--json', `--outputFile=${report}`];
  const env = { ...process.env, THROUGHLINE_CONTRACTS: CONTRACTS };
  const { code, output } = await run('node_modules/jest/bin/jest.js', [...args, '--runTestsByPath', spec], {
    cwd: folder,
    env,
  });
  if (code === null) return { trouble: `the spec did not end within ${LIMIT_MS / 1000} s` };
  if (!existsSync(report)) return { trouble: `jest ended with ${code}: ${lastLine(output)}` };
  return readReport(JSON.parse(readFileSync(report, 'utf8')) as Report);
}

const lastLine = (output: string): string => output.trim().split('\n').at(-1) ?? '';

function readReport({ numPassedTests, testResults }: Report): SpecResult | { trouble: string } {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  if (tests.length === 0)
    return {
      trouble: `the spec does not run: ${testResults[0]?.message.trim().split('\n')[0] ?? 'no tests'}`,
    };
  const failed = tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  return { passed: numPassedTests, failed };
}
