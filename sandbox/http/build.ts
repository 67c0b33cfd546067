import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

const SOURCES = [
  'src',
  'sandbox',
  'assets',
  'translations',
  'manifest.json',
  'requirements.json',
  'webpack.config.js',
];
const OUTPUTS = ['dist/manifest.json', 'dist/assets/sidebar.html', 'build/host/index.html'];
// Webpack leaves a file alone whose content is the same, so the outputs' own dates say nothing.
const STAMP = 'build/last-build';

/**
 * Builds the app and the host page unless what is there is newer than every source.
 * @returns false when nothing had to be done
 * @throws Error when webpack fails; its own words are on the terminal by then
 */
export async function buildIfNeeded(): Promise<boolean> {
  const newestSource = Math.max(...(await Promise.all(SOURCES.map(newest))));
  if (OUTPUTS.every((file) => existsSync(file)) && (await timeOf(STAMP)) > newestSource) return false;
  const started = new Date().toISOString();
  await run(process.execPath, [
    'node_modules/webpack/bin/webpack.js',
    '--mode',
    'production',
    '--stats',
    'errors-warnings',
  ]);
  await writeFile(STAMP, `${started}\n`);
  return true;
}

const timeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

async function newest(name: string): Promise<number> {
  const own = await timeOf(name);
  if (own === 0 || !(await stat(name)).isDirectory()) return own;
  const names = await readdir(name, { recursive: true });
  return Math.max(own, ...(await Promise.all(names.map((entry) => timeOf(path.join(name, entry))))));
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The build failed (see above).')),
    );
  });
}
