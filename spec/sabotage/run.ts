/**
 * Proves that the specs notice: each `*.patch` here breaks one feature, and its first line (`# fails: spec/…`) names the
 * spec that must then fail. Every patch goes into a copy of the project, uncommitted changes included, so a failure half-way
 * leaves nothing broken behind. That the spec passes on the unbroken copy is shown first: a broken machine notices nothing.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CONTRACTS, run, runSpec, stopRunning, type SpecResult } from './runSpec';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'spec/sabotage');
const LEFT_OUT = new Set(['node_modules', '.git', 'dist', 'build']);

interface Sabotage {
  name: string;
  patch: string;
  spec: string;
  /** `# needs: contracts` on the second line: the spec looks into the official descriptions, which may be absent. */
  needsContracts: boolean;
}

/** Null when it was noticed, else what went wrong. */
type Complaint = string | null;

function readSabotage(file: string): Sabotage {
  const patch = path.join(FOLDER, file);
  const text = readFileSync(patch, 'utf8');
  const spec = /^# fails: (\S+)\n/.exec(text)?.[1];
  if (!spec) throw new Error(`${file}: the first line must be "# fails: spec/…"`);
  if (!existsSync(path.join(ROOT, spec))) throw new Error(`${file}: there is no ${spec}`);
  if (/^\+\+\+ b\/spec\//m.test(text)) throw new Error(`${file}: breaks a spec, not a feature`);
  const needsContracts = /^.*\n# needs: contracts\n/.test(text);
  return { name: file.replace(/\.patch$/, ''), patch, spec, needsContracts };
}

function copyOfProject(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'throughline-sabotage-'));
  const isWanted = (source: string): boolean =>
    !LEFT_OUT.has(path.relative(ROOT, source).split(path.sep)[0] ?? '');
  cpSync(ROOT, copy, { recursive: true, filter: isWanted });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

const needsBuild = (spec: string): boolean => spec.startsWith('spec/e2e/');

async function build(copy: string): Promise<Complaint> {
  const built = await run('node_modules/webpack/bin/webpack.js', ['--mode', 'production'], { cwd: copy });
  return built.code === 0 ? null : `the build fails: ${built.output.trim().split('\n').at(-1) ?? ''}`;
}

async function test(copy: string, spec: string): Promise<SpecResult | { trouble: string }> {
  const broken = needsBuild(spec) ? await build(copy) : null;
  return broken ? { trouble: broken } : runSpec(copy, spec);
}

/** Why the spec proves nothing even where nothing is broken; null when it passes. Each spec is asked once. */
function createBaseline(copy: string): (spec: string) => Promise<Complaint> {
  const known = new Map<string, Promise<Complaint>>();
  const look = async (spec: string): Promise<Complaint> => {
    const result = await test(copy, spec);
    if ('trouble' in result) return `unbroken, ${result.trouble}`;
    if (result.failed.length > 0) return `it fails unbroken: ${result.failed[0] ?? ''}`;
    return result.passed > 0 ? null : 'unbroken, it runs no test here';
  };
  return (spec) => {
    const looked = known.get(spec) ?? look(spec);
    known.set(spec, looked);
    return looked;
  };
}

async function apply(copy: string, patch: string, ...more: string[]): Promise<Complaint> {
  // The copy is no repository, and must not be taken for a part of one around it.
  const env = { ...process.env, GIT_DIR: undefined, GIT_CEILING_DIRECTORIES: path.dirname(copy) };
  const applied = await run('git', ['apply', ...more, patch], { cwd: copy, env });
  return applied.code === 0 ? null : applied.output.trim();
}

/** Breaks the copy, runs the spec, mends the copy. */
async function sabotage(copy: string, { name, patch, spec }: Sabotage): Promise<Complaint> {
  const refusal = await apply(copy, patch);
  if (refusal) return `${name}.patch does not apply any more, renew it: ${refusal}`;
  const result = await test(copy, spec);
  const stuck = await apply(copy, patch, '--reverse');
  if (stuck) throw new Error(`${name}.patch cannot be taken back: ${stuck}`);
  if ('trouble' in result) return result.trouble;
  return result.failed.length > 0 ? null : `all ${result.passed} tests pass`;
}

async function runAll(all: Sabotage[], copy: string): Promise<void> {
  const baseline = createBaseline(copy);
  let failed = 0;
  let unshown = 0;
  for (const each of all) {
    if (each.needsContracts && !existsSync(CONTRACTS)) {
      unshown += 1;
      console.log(`NOT SHOWN    ${each.name}: there is no folder ${CONTRACTS}`);
      continue;
    }
    const complaint = (await baseline(each.spec)) ?? (await sabotage(copy, each));
    if (complaint) failed += 1;
    const outcome = complaint === null ? 'noticed    ' : 'NOT NOTICED';
    console.log(`${outcome}  ${each.name}  by ${each.spec}${complaint === null ? '' : `\n    ${complaint}`}`);
  }
  const passed = all.length - failed - unshown;
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

/** Parts of names: only these are shown. All without any. */
const wanted = process.argv.slice(2);
const all = readdirSync(FOLDER)
  .filter(
    (file) => file.endsWith('.patch') && (wanted.length === 0 || wanted.some((part) => file.includes(part))),
  )
  .map(readSabotage);
const copy = copyOfProject();
const tidy = () => {
  stopRunning();
  rmSync(copy, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    tidy();
    process.exit(1);
  });
}
try {
  await runAll(all, copy);
} finally {
  tidy();
}
