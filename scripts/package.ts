/**
 * `npm run package`: builds anew, validates, and writes two zips beside the build: the one for the marketplace, and the same
 * as a private app, whose host list an admin can edit in setup without running anything.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { hostsOf, withHosts } from '../src/setup/package/withHosts';
import { writeZip } from '../src/setup/package/zip';
import { readFolder, tell, validateFolder } from './packageFolder';

const FOLDER = 'dist';

rmSync(FOLDER, { recursive: true, force: true });
const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: false });
if (status !== 0) process.exit(1);

const findings = validateFolder(FOLDER, '.');
if (findings.length > 0) process.stdout.write(`${tell(findings)}\n`);
if (findings.some(({ severity }) => severity === 'error')) process.exit(1);

const { files } = readFolder(FOLDER);
const manifest: unknown = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
const version = manifest instanceof Object && 'version' in manifest ? String(manifest.version) : '';
const asPrivate = withHosts(files, hostsOf(files) ?? []);
if ('problem' in asPrivate) throw new Error(`The private package is ${asPrivate.problem}.`);

for (const [name, content] of [
  [`throughline-${version}.zip`, files],
  [`throughline-${version}-private.zip`, asPrivate.files],
] as const) {
  const bytes = writeZip(content);
  writeFileSync(`${FOLDER}/${name}`, bytes);
  process.stdout.write(`${FOLDER}/${name}  ${content.size} files, ${Math.round(bytes.length / 1024)} KiB\n`);
}
