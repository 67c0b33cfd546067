/**
 * `npm run package`: builds anew, validates, and writes two zips beside the build: the one for the marketplace, and the same
 * as a private app, whose host list an admin can edit in setup without running anything.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { makeZips } from './makeZips';
import { tell, validateFolder } from './packageFolder';

const FOLDER = 'dist';

rmSync(FOLDER, { recursive: true, force: true });
const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: false });
if (status !== 0) process.exit(1);

const findings = validateFolder(FOLDER, '.');
if (findings.length > 0) process.stdout.write(`${tell(findings)}\n`);
if (findings.some(({ severity }) => severity === 'error')) process.exit(1);

for (const { name, files, bytes } of makeZips(FOLDER)) {
  writeFileSync(`${FOLDER}/${name}`, bytes);
  process.stdout.write(`${FOLDER}/${name}  ${files} files, ${Math.round(bytes.length / 1024)} KiB\n`);
}
