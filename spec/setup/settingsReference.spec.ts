import { readFileSync } from 'node:fs';
import { settingsReference } from '../../scripts/settingsReference';

/** Rows of a table without the padding that the formatter adds. */
const rowsOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.replace(/\s+/g, ' '));

describe('docs/settings.md', () => {
  it('has every setting of the manifest with its words of today (`npm run settings` mends it)', () => {
    const wanted = rowsOf(settingsReference());
    expect(wanted.length).toBeGreaterThan(50);
    expect(rowsOf(readFileSync('docs/settings.md', 'utf8'))).toEqual(wanted);
  });
});
