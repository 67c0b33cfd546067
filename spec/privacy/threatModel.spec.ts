import { existsSync, readFileSync } from 'node:fs';

const text = readFileSync('docs/threat-model.md', 'utf8');
const chapters = text.split(/^## /m).slice(1);
const specsIn = (part: string): string[] =>
  [...part.matchAll(/`(spec\/[\w./-]+)`/g)].map(([, path]) => path ?? '');

describe('the threat model', () => {
  it.each(['customer', 'bot', 'colleague', 'browser profile', 'model', 'shop'])(
    'tells of the %s: what they try, what proves the defence, and what we do not defend',
    (who) => {
      const chapter = chapters.find((each) => each.split('\n')[0]?.includes(who)) ?? '';
      const rows = chapter.split('\n').filter((line) => /^\| (?!tries|-)/.test(line));
      expect(rows.length).toBeGreaterThan(2);
      expect(rows.filter((row) => specsIn(row).length === 0)).toEqual([]);
      expect(chapter).toMatch(/^Not: /m);
    },
  );

  it('names only specs that exist', () => {
    expect(specsIn(text).filter((path) => !existsSync(path))).toEqual([]);
  });
});
