/**
 * Proves that the specs notice: each `*.patch` here breaks one feature and names the spec that must then fail. The patch
 * is applied in a copy of the project, so a failure half-way leaves nothing broken behind.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'spec/sabotage');
const LEFT_OUT = new Set(['node_modules', '.git', 'dist', 'build']);

interface Sabotage {
  name: string;
  patch: string;
  /** What `# fails:` on the first line names: a spec, and optionally `-t` with part of a test's name. */
  spec: string;
  needsBrowser: boolean;
}

const readSabotage = (file: string): Sabotage => {
  const patch = path.join(FOLDER, file);
  const spec = /^# fails: (\S+)/.exec(readFileSync(patch, 'utf8'))?.[1];
  if (!spec) throw new Error(`${file}: the first line must be "# fails: spec/…"`);
  return { name: file.replace(/\.patch$/, ''), patch, spec, needsBrowser: spec.startsWith('spec/e2e/') };
};

function copyOfProject(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'throughline-sabotage-'));
  const wanted = (source: string): boolean =>
    !LEFT_OUT.has(path.relative(ROOT, source).split(path.sep)[0] ?? '');
  cpSync(ROOT, copy, { recursive: true, filter: wanted });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

/** True when the named spec fails on the broken copy, and for that reason only. */
function isNoticed(copy: string, { patch, spec, needsBrowser }: Sabotage): boolean {
  const run = (command: string, args: string[]) =>
    spawnSync(command, args, { cwd: copy, stdio: 'pipe', encoding: 'utf8' });
  execFileSync('git', ['apply', '--unsafe-paths', patch], { cwd: copy });
  try {
    if (needsBrowser && run('npx', ['webpack', '--mode', 'production']).status !== 0) return false;
    const config = needsBrowser ? ['--config', 'spec/e2e/jest.config.js'] : [];
    const { status, stderr } = run('npx', ['jest', ...config, spec]);
    return status !== 0 && /Tests:.*\d+ failed/.test(stderr);
  } finally {
    execFileSync('git', ['apply', '--unsafe-paths', '-R', patch], { cwd: copy });
  }
}

const filter = process.argv[2] ?? '';
const all = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.patch') && file.includes(filter))
  .map(readSabotage);
const copy = copyOfProject();
let failed = 0;
for (const sabotage of all) {
  const noticed = isNoticed(copy, sabotage);
  if (!noticed) failed += 1;
  console.log(`${noticed ? 'noticed    ' : 'NOT NOTICED'}  ${sabotage.name}  by ${sabotage.spec}`);
}
rmSync(copy, { recursive: true, force: true });
console.log(`\n${all.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && all.length > 0 ? 0 : 1;
