/**
 * The gate: every check in turn, then one closing line. Each is also a script of its own (`npm run test:NAME`), so a
 * newcomer can run the one that failed. All of them run even if one fails, so that one run tells everything.
 */
import { spawnSync } from 'node:child_process';

const CHECKS = ['format', 'lint', 'types', 'walls', 'unused', 'unit', 'build', 'size', 'e2e'];

const results = CHECKS.map((name) => {
  const started = Date.now();
  process.stdout.write(`\n── test:${name}\n`);
  const { status } = spawnSync('npm', ['run', '--silent', `test:${name}`], { stdio: 'inherit' });
  return { name, isPassed: status === 0, seconds: Math.round((Date.now() - started) / 1000) };
});

process.stdout.write('\n');
for (const { name, isPassed, seconds } of results) {
  process.stdout.write(`${isPassed ? 'passed' : 'FAILED'}  test:${name} (${seconds} s)\n`);
}
const failed = results.filter(({ isPassed }) => !isPassed).length;
process.stdout.write(`\n${results.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
