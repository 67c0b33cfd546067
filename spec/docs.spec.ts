import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = process.cwd();
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

const LINK = /\[[^\]]*\]\(([^)\s]+)\)/g;
const HEADING = /^#{1,6} (.+)$/gm;

/** As web hosts of repositories make it of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

const linksOf = (page: string): string[] =>
  [...read(page).matchAll(LINK)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));

/** Why a reader who follows the link does not arrive; null where they do. */
function brokenBy(page: string, target: string): string | null {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(ROOT, file))) return `${page}: ${target} is not there`;
  if (!anchor || !file.endsWith('.md')) return null;
  const anchors = [...read(file).matchAll(HEADING)].map(([, heading]) => anchorOf(heading ?? ''));
  return anchors.includes(anchor) ? null : `${page}: ${target} has no such heading`;
}

describe('the docs', () => {
  it('lead nowhere that does not exist', () => {
    expect(PAGES.length).toBeGreaterThan(20);
    const broken = PAGES.flatMap((page) => linksOf(page).map((target) => brokenBy(page, target)));
    expect(broken.filter((each) => each !== null)).toEqual([]);
  });
});
