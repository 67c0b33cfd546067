import { READ_LIMIT } from '../../facts';
import { isNameOfGoods } from './goods';
import { evenSigns } from './evenSigns';
import { findPersonal } from './personal';
import type { Dictionary, Personal, PersonalKind } from './kinds';

/** What the admin may let through; card numbers, bank accounts, national ids and secrets never are. */
export type Allowed = Exclude<PersonalKind, 'card' | 'iban' | 'nationalId' | 'secret'>;

/** A text without personal data, and what stands for what. */
export interface Redacted {
  text: string;
  /** What was hidden, in its order. */
  hidden: Personal[];
}

/**
 * Pseudonyms of one exchange: the same person is `[PERSON-1]` in every text of it, so that an answer can be understood and
 * put back. They live as long as the exchange does and leave with nothing.
 */
export interface Pseudonyms {
  /** What lies beyond 20,000 signs is not read, and therefore left out. */
  redact(text: string): Redacted;
  /** The same for a text of the shop or the team, which names nobody but whom the dictionary lists. */
  redactOurs(text: string): Redacted;
  /** Puts the words back; a pseudonym that was never given stays as it is. */
  restore(text: string): string;
}

const NAMES: Readonly<Record<PersonalKind, string>> = {
  email: 'EMAIL',
  card: 'CARD',
  iban: 'IBAN',
  phone: 'PHONE',
  nationalId: 'ID',
  ip: 'IP',
  person: 'PERSON',
  address: 'ADDRESS',
  orderNumber: 'ORDER',
  secret: 'SECRET',
};
/** What is never put back: nobody's reply needs it. */
const FOR_GOOD: readonly PersonalKind[] = ['card', 'nationalId', 'secret', 'iban'];

/** What must not leave, wherever else it stands: digits that a message names are bare in a fact or a later answer. */
export const neverToLeave = (texts: readonly string[], dictionary: Dictionary): Dictionary =>
  texts.flatMap((text) =>
    findPersonal(text.slice(0, READ_LIMIT), dictionary)
      .filter(({ kind }) => FOR_GOOD.includes(kind))
      .map(({ kind, start, end }) => ({ kind, value: text.slice(start, end) })),
  );

/** The same in every spelling of a number: without prefix of country or trunk. */
const PHONE_DIGITS = 9;
/** Read beyond the limit, so that nothing personal is cut in two. */
const MARGIN = 200;

const sameWords = (words: string): string => words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Without the signs between them. */
const bareWords = (words: string): string => sameWords(words.replace(/[^\p{L}\d]+/gu, ' '));

/** "#1042" and "1042" are one number, "+33 6 12…" and "06 12…" one phone. */
function sameThing(kind: PersonalKind, words: string): string {
  if (kind === 'orderNumber') return sameWords(words).replace(/^(?:n[o°º]\.?|№|#)\s*/u, '');
  const digits = kind === 'phone' ? evenSigns(words).text.replace(/\D/g, '') : '';
  return digits.length >= PHONE_DIGITS ? digits.slice(-PHONE_DIGITS) : sameWords(words);
}

/**
 * `dictionary` is what the ticket itself knows: names, addresses, numbers, secrets. `things` are titles of goods: what stands
 * in them is no person, unless the dictionary says so. Of a title that may hold a buyer's name, engraved, only single words.
 */
export function createPseudonyms(
  dictionary: Dictionary,
  allowed: readonly Allowed[],
  things: readonly string[] = [],
): Pseudonyms {
  const listed = new Set(dictionary.map(({ value }) => sameWords(value)));
  const titles = things.map((thing) => ({ words: ` ${bareWords(thing)} `, isPlain: isNameOfGoods(thing) }));
  const isThing = (words: string): boolean => {
    const bare = bareWords(words);
    const parts = bare.split(' ');
    if (listed.has(sameWords(words)) || parts.some((part) => listed.has(part))) return false;
    return titles.some((title) => (title.isPlain || parts.length === 1) && title.words.includes(` ${bare} `));
  };
  const names = new Map<string, string>();
  const words = new Map<string, string>();
  const counts = new Map<PersonalKind, number>();
  const isAllowed = (kind: PersonalKind): boolean => (allowed as readonly PersonalKind[]).includes(kind);

  const nameFor = (kind: PersonalKind, original: string): string => {
    const key = `${kind} ${sameThing(kind, original)}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    const name = `[${NAMES[kind]}-${count}]`;
    counts.set(kind, count);
    names.set(key, name);
    if (!FOR_GOOD.includes(kind)) words.set(name, original);
    return name;
  };

  function redact(text: string, isOurs: boolean): Redacted {
    const plain = withoutForged(text.slice(0, READ_LIMIT + MARGIN));
    const found = findPersonal(plain, dictionary, isOurs, allowed).filter(
      ({ kind, start, end }) => !isAllowed(kind) && !(kind === 'person' && isThing(plain.slice(start, end))),
    );
    const limit = Math.min(
      READ_LIMIT,
      ...found.filter(({ end }) => end > READ_LIMIT).map(({ start }) => start),
    );
    const hidden = found.filter(({ end }) => end <= limit);
    let result = '';
    let from = 0;
    for (const { start, end, kind } of hidden) {
      result += plain.slice(from, start) + nameFor(kind, plain.slice(start, end));
      from = end;
    }
    return { text: result + plain.slice(from, limit), hidden };
  }

  return {
    redact: (text) => redact(text, false),
    redactOurs: (text) => redact(text, true),
    restore: (text) => text.replace(PSEUDONYM, (name) => words.get(name) ?? name),
  };
}

const PSEUDONYM = new RegExp(String.raw`\[(?:${Object.values(NAMES).join('|')})-\d+\]`, 'g');
/** The same as somebody may write it for a machine to read. */
const FORGED = new RegExp(String.raw`\[ ?(?:${Object.values(NAMES).join('|')})[ _-]{0,3}\d+ ?\]`, 'gi');

/** What already looks like one of ours is theirs: it must not be put back as somebody else's. The length stays. */
function withoutForged(text: string): string {
  const even = evenSigns(text);
  const places = [...even.text.matchAll(FORGED)].map(({ index, 0: name }) =>
    even.original(index, index + name.length),
  );
  let result = '';
  let from = 0;
  for (const { start, end } of places) {
    result += `${text.slice(from, start)}(${text.slice(start + 1, end - 1)})`;
    from = end;
  }
  return result + text.slice(from);
}
