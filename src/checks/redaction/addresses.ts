import type { Personal } from './kinds';

const TOKEN = /\p{L}[\p{L}\p{M}]*|\d+/gu;
/** A line's end, a comma, a mark of quoted mail. */
const GAP = /^[^\p{L}\d]{0,4}$/u;
const PARTICLES = new Set(
  'd de du des la le les l del della di da do dos das el los las y et und and of the a an am im in der die das dem den zum zur van von ter ten'.split(
    ' ',
  ),
);
/** How words of addresses are cut short. */
const SHORT: Readonly<Record<string, string>> = {
  str: 'strasse',
  straße: 'strasse',
  av: 'avenue',
  ave: 'avenue',
  avda: 'avenida',
  bd: 'boulevard',
  blvd: 'boulevard',
  saint: 'st',
  sainte: 'st',
  ste: 'st',
  street: 'st',
  rd: 'road',
  ln: 'lane',
  dr: 'drive',
  pl: 'place',
  c: 'calle',
  apartment: 'apt',
  appartement: 'apt',
  appt: 'apt',
};
/** A street by itself: "Lindenallee". */
const STREET = /\p{L}{3}(?:strasse|gasse|allee|weg|platz|damm|ufer|straat|laan|plein|gatan|katu|gade)$/u;
/** Of a postcode that is told without its town. */
const POSTCODE_DIGITS = 5;

interface Token {
  word: string;
  start: number;
  end: number;
}

const inFull = (word: string): string =>
  SHORT[word] ?? word.replace(/ß/g, 'ss').replace(/(?<=\p{L}{3})str$/u, 'strasse');

const tokensOf = (folded: string): Token[] =>
  [...folded.matchAll(TOKEN)].map(({ index, 0: word }) => ({
    word: inFull(word),
    start: index,
    end: index + word.length,
  }));

/** A street with or without its number, a postcode with its town: not a lone town, nor a lone house number. */
function tellsWhere(run: readonly Token[]): boolean {
  const words = new Set(
    run.map(({ word }) => word).filter((word) => /^\p{L}{2}/u.test(word) && !PARTICLES.has(word)),
  );
  const numbers = run.filter(({ word }) => /^\d/.test(word));
  const [first = ''] = words;
  return (
    words.size > 1 ||
    (words.size === 1 && (numbers.length > 0 || STREET.test(first))) ||
    numbers.some(({ word }) => word.length >= POSTCODE_DIGITS)
  );
}

/** Without particles at its edges: "la" before a street is the sentence's. */
function trimmed(run: readonly Token[]): readonly Token[] {
  const isOwn = ({ word }: Token): boolean => !PARTICLES.has(word);
  return run.slice(Math.max(0, run.findIndex(isOwn)), run.findLastIndex(isOwn) + 1);
}

/** Stretches of nothing but words of one known address, whatever their order and what stands between them. */
function runsOf(
  folded: string,
  tokens: readonly Token[],
  address: ReadonlySet<string>,
): (readonly Token[])[] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    if (!address.has(token.word)) {
      run = [];
      continue;
    }
    const last = run.at(-1);
    if (last && GAP.test(folded.slice(last.end, token.start))) run.push(token);
    else runs.push((run = [token]));
  }
  return runs;
}

/** Where addresses stand in a folded text, whole or in parts: the street alone, the postcode with its town. */
export function addressPlaces(folded: string, addresses: readonly string[]): Personal[] {
  const tokens = addresses.length > 0 ? tokensOf(folded) : [];
  return addresses.flatMap((address) => {
    const known = new Set(tokensOf(address).map(({ word }) => word));
    return runsOf(folded, tokens, known)
      .map(trimmed)
      .filter(tellsWhere)
      .flatMap((run) => {
        const [first, last] = [run.at(0), run.at(-1)];
        return first && last ? [{ start: first.start, end: last.end, kind: 'address' as const }] : [];
      });
  });
}
