import { anyOf, byLexicon } from '../lexicon';
import { isTrade } from './companies';
import { nameAt, toName } from './names';
import type { Found, Reading } from './reading';

const MOST_LINES = 8;

/** Where a letter is signed: behind its closing words, or the two dashes that mail programs write. */
const closings = byLexicon(
  (vocabularies) =>
    new RegExp(
      String.raw`(?<=^|\n)[ \t]*(?:(?:[a-z]+ ){0,2}(?:${anyOf(vocabularies, ({ says }) => says.closing)})[ ,.!]{0,3}|-- ?)\n\s*`,
      'g',
    ),
);

/** The last place where a letter is signed; -1 where it is none. */
function signedAt(folded: string): number {
  if (!folded.includes('\n')) return -1;
  let at = -1;
  for (const match of folded.matchAll(closings())) at = match.index + match[0].length;
  return at;
}

/** A line of large words without digits: a company, a title or a town. */
const NAMELY =
  /^(?:\p{Lu}[\p{L}'’.-]*|&|of|and|et|de|und|y)(?: (?:\p{Lu}[\p{L}'’.-]*|&|of|and|et|de|und|y)){0,5}$/u;

/** "– Yuki" at the end, and a name that is a line of its own below a blank one. */
const LAST_LINE =
  /(?:(?:^|[\n.!?])[ \t]*[-–—~]{1,2} ?|\n[ \t]*\n[ \t]*)(?=\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}[ \t]*$)/u;

/** "Regards, Kofi". */
const inline = byLexicon(
  (vocabularies) =>
    new RegExp(
      String.raw`(?<![a-z])(?:${anyOf(vocabularies, ({ says }) => says.signed ?? '')},? |${anyOf(vocabularies, ({ says }) => says.closing)},? (?=[^\s.,!?]+ [^\s.,!?]+))(?=[^\n.,!?\d]{2,40}[.!]?\s*$)`,
    ),
);

/** Closing words and a name, at the very end. */
const LONGEST_CLOSING = 120;

function signatureAt({ text, folded }: Reading): number {
  const closed = signedAt(folded);
  if (closed >= 0) return closed;
  for (const [pattern, read] of [
    [LAST_LINE, text],
    [inline(), folded],
  ] as const) {
    const end = read.trimEnd();
    const from = Math.max(0, end.length - LONGEST_CLOSING);
    const match = pattern.exec(end.slice(from));
    if (match) return from + match.index + match[0].length;
  }
  return -1;
}

const title = byLexicon(
  (vocabularies) => new RegExp(`(?:${anyOf(vocabularies, ({ says }) => says.title)}|dr|prof)\\.? `, 'y'),
);
const withoutTitle = (folded: string, at: number): number => {
  title().lastIndex = at;
  return at + (title().exec(folded)?.[0].length ?? 0);
};

/** What stands under a letter: who signed it, and for which company. */
export function readSignature(reading: Reading): Found[] {
  const { text, folded } = reading;
  const signed = signatureAt(reading);
  if (signed < 0) return [];
  const from = withoutTitle(folded, signed);
  const span = nameAt(text, from, { needsCapital: true });
  if (!span) return [];
  const name = toName(text, span);
  const found = [name];
  let start = span.end;
  for (const line of text.slice(span.end).split('\n').slice(0, MOST_LINES)) {
    const words = line.trim();
    const at = start + line.indexOf(words);
    const isOwn = isTrade(folded.slice(at, at + words.length)) || sharesName(words, name.value);
    if (words !== '' && isOwn && NAMELY.test(words))
      found.push({ slot: 'company', value: words, start: at, end: at + words.length });
    start += line.length + 1;
  }
  return found;
}

/** "Aarsen Event Rentals" under "Sven Aarsen". */
const sharesName = (line: string, name: string): boolean => {
  const surname = name.split(' ').at(-1) ?? '';
  return surname.length > 2 && line.includes(' ') && line.split(' ').includes(surname);
};
