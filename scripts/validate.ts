/** `npm run validate [FOLDER]`: what Zendesk's validator and reviewers would refuse, told offline. */
import { tell, validateFolder } from './packageFolder';

const folder = process.argv[2] ?? 'dist';
const findings = validateFolder(folder, '.');
const errors = findings.filter(({ severity }) => severity === 'error').length;
if (findings.length > 0) process.stdout.write(`${tell(findings)}\n\n`);
process.stdout.write(
  errors === 0
    ? `${folder} can be packaged (${findings.length} warnings, which do not hold up a submission)\n`
    : `${folder} would be refused: ${errors} errors\n`,
);
process.exitCode = errors === 0 ? 0 : 1;
