import { KINDS } from './kindsOfThings';
import { endsOf, formsOf, stemOf } from './words';

/** One thing that is called so: of a line of things that are alike, and there of those that are the same. */
interface Kind {
  line: number;
  group: number;
  /** The word is often something else: always, or unless "the" or "my" stands before it. */
  doubt: 'none' | 'always' | 'alone';
  /** A name for all things of its line, or one of the things that have such a name. */
  rank: 'general' | 'special' | null;
}

/** What a word names; `isPart` where only its end does: "Stehlampe" is a "Lampe". */
interface Named {
  kinds: readonly Kind[];
  isPart: boolean;
}

const UNKNOWN: Named = { kinds: [], isPart: false };

/** Words are few in one ticket, and asked for often. */
const named = new Map<string, Named>();
const MOST_REMEMBERED = 2_000;
const SHORTEST = 3;
const MOST_GROUPS = 100;
const DOUBTS = { '?': 'always', '~': 'alone' } as const;

const add = (all: Map<string, Kind[]>, word: string, kind: Kind): void => {
  all.set(word, [...(all.get(word) ?? []), kind]);
};

interface Known {
  byWord: ReadonlyMap<string, readonly Kind[]>;
  /** By what a word may be without its ending. */
  byForm: ReadonlyMap<string, readonly Kind[]>;
}

const toKind = (written: string, line: number, index: number, isRanked: boolean): Kind => {
  const sign = written.charAt(0);
  const rank = index === 0 ? 'general' : 'special';
  return {
    line,
    group: line * MOST_GROUPS + index,
    doubt: sign === '?' || sign === '~' ? DOUBTS[sign] : 'none',
    rank: isRanked ? rank : null,
  };
};

function readKinds(): Known {
  const byWord = new Map<string, Kind[]>();
  const byForm = new Map<string, Kind[]>();
  for (const [line, things] of KINDS.trim().split('\n').entries())
    for (const [index, words] of things.replace('^ ', '').split(' ; ').entries())
      for (const written of words.split(' ')) {
        const kind = toKind(written, line, index, things.startsWith('^'));
        const word = written.replace(/^\W/, '');
        add(byWord, word, kind);
        for (const form of new Set([...formsOf(word), stemOf(word)]))
          if (form.length >= SHORTEST) add(byForm, form, kind);
      }
  return { byWord, byForm };
}

const { byWord, byForm } = readKinds();

function look(word: string): Named {
  if (word.length < SHORTEST) return UNKNOWN;
  const own = [...formsOf(word), stemOf(word)].flatMap((form) => byWord.get(form) ?? []);
  const alike = own.length > 0 ? own : (byForm.get(word) ?? []);
  if (alike.length > 0) return { kinds: alike, isPart: false };
  // The longest end first: "Handschuhe" are gloves, and no shoes.
  const end = endsOf(word).find((each) => byForm.has(each));
  return end === undefined ? UNKNOWN : { kinds: byForm.get(end) ?? [], isPart: true };
}

/** Which kinds of things a word names: "luminaires" is a lamp, "Turnschuhe" are shoes. */
export function kindsOf(word: string): Named {
  const exact = byWord.get(word);
  if (exact) return { kinds: exact, isPart: false };
  const known = named.get(word);
  if (known) return known;
  if (named.size > MOST_REMEMBERED) named.clear();
  const found = look(word);
  named.set(word, found);
  return found;
}

/** The same thing by another word: "exact", or "part" where only the end of what was said is one, or it is a name for many things; "alike" for like things. */
export function compareKinds(said: string, written: string): 'exact' | 'part' | 'alike' | 'other' {
  const one = kindsOf(said);
  const other = kindsOf(written);
  const isAny = (isAlike: (a: Kind, b: Kind) => boolean): boolean =>
    one.kinds.some((a) => other.kinds.some((b) => isAlike(a, b)));
  if (isAny((a, b) => a.group === b.group && a.doubt !== 'always')) return one.isPart ? 'part' : 'exact';
  const isBoth = (a: Kind, b: Kind): boolean =>
    a.line === b.line && a.rank !== b.rank && a.doubt !== 'always' && b.doubt !== 'always';
  if (isAny(isBoth)) return 'part';
  return isAny((a, b) => a.line === b.line) ? 'alike' : 'other';
}
