import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { startServer } from './server';
import type { SandboxServer, ServerOptions } from './server';
import { buildIfNeeded } from './http/build';
import { groupProblems } from './http/groupProblems';
import { readImportFiles } from './http/importFiles';
import { type AppPackage, readPackage } from './http/packages';
import { readOptions, USAGE } from './http/options';
import type { StartOptions } from './http/options';

/** `npm start`: builds what is out of date, serves the emulated workspace, says where and with what. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.log(USAGE);
    return;
  }
  if (options.build && (await buildIfNeeded())) console.log('Built the app and the workspace.');
  const talks = await readImportFiles(
    options.imports,
    'answers of conversation_log, audits, comments or Sunshine, JSONL turns, .txt transcripts or .eml mails',
  );
  const orders = await readImportFiles(options.orders, 'order JSON of a shop');
  const server = await listenSomewhere(options, {
    conversations: talks.files,
    orders: orders.files,
    ...(options.limit !== undefined && { limit: options.limit }),
    scale: options.scale,
    ...(options.package !== undefined && { package: await packageIn(options.package) }),
  });
  announce(server, options, {
    problems: [...talks.problems, ...orders.problems],
    files: talks.files.length + orders.files.length,
  });
  if (options.open) openBrowser(server.url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.log('\nStopped.');
      void server.close().then(() => process.exit(0));
    });
  }
}

/** @throws Error with what the validator says, one line for each reason */
async function packageIn(file: string): Promise<AppPackage> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new Error(`--package: ${file} cannot be read. \`npm run package\` writes it.`, { cause });
  });
  const read = readPackage(bytes);
  if (!('refused' in read)) return read;
  const reasons = read.refused.map(({ rule, message }) => `error  ${rule}: ${message}`);
  throw new Error([`--package: ${file} would be refused.`, ...reasons].join('\n'));
}

const MOST_PORTS = 50;

/** A port that is taken gives way to the next free one; the address is printed. */
async function listenSomewhere(options: StartOptions, world: ServerOptions): Promise<SandboxServer> {
  for (let port = options.port; ; port += 1) {
    try {
      return await startServer({ ...world, port });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (port >= options.port + MOST_PORTS) {
        throw new Error(`No free port from ${options.port} to ${port}.`, { cause: error });
      }
    }
  }
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The address comes last: it must not scroll away behind what could not be imported. */
function announce(
  server: SandboxServer,
  options: StartOptions,
  read: { problems: string[]; files: number },
): void {
  const { tickets, orders, problems } = server.report();
  const trouble = groupProblems([...read.problems, ...problems]);
  for (const line of trouble.lines) console.error(`Import: ${line}`);
  if (options.imports.length > 0) console.log(`Imported ${counted(tickets, 'conversation')}.`);
  if (options.orders.length > 0) console.log(`Imported ${counted(orders, 'order')}.`);
  if (trouble.files > 0)
    console.log(`Read ${counted(read.files, 'file')}; ${trouble.files} could not be read in full (above).`);
  console.log(`SDK: ${server.sdk}`);
  if (options.package !== undefined) console.log(`Install the app first, as an admin: ${server.url}install`);
  console.log(`Emulated agent workspace: ${server.url}`);
}

function openBrowser(url: string): void {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .once('error', () => console.error(`No browser could be opened: go to ${url}`))
    .unref();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error('\nnpm start -- --help lists the options.');
  process.exitCode = 1;
});
