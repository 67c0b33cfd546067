/** `npm run settings`: writes docs/settings.md from the manifest. */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { settingsReference } from './settingsReference';

writeFileSync('docs/settings.md', await format(settingsReference(), { parser: 'markdown' }));
