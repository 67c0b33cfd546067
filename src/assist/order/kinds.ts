import { isSameWord } from './words';

/** Kinds by word, the whole list once it has come. */
let kinds: ReadonlyMap<string, readonly number[]> = new Map();

/** Makes other words for the same kind of thing understood. True when they were not before. */
export async function learnKinds(): Promise<boolean> {
  if (kinds.size > 0) return false;
  const { KINDS } = await import('./kindsOfThings');
  const learnt = new Map<string, number[]>();
  KINDS.trim()
    .split('\n')
    .forEach((line, kind) => {
      for (const word of line.split(' ')) learnt.set(word, [...(learnt.get(word) ?? []), kind]);
    });
  kinds = learnt;
  kindsByForm.clear();
  return true;
}

/** Words are few in one ticket, and asked for often. */
const kindsByForm = new Map<string, readonly number[]>();
const MOST_REMEMBERED = 2_000;

/** Which kinds of things a word names: "luminaires" is a lamp, "Turnschuhe" are shoes. */
export function kindsOf(word: string): readonly number[] {
  const known = kinds.get(word) ?? kindsByForm.get(word);
  if (known) return known;
  const found = [...new Set([...kinds].flatMap(([each, own]) => (isSameWord(word, each) ? own : [])))];
  if (kindsByForm.size > MOST_REMEMBERED) kindsByForm.clear();
  kindsByForm.set(word, found);
  return found;
}

export const isSameKind = (said: string, written: string): boolean => {
  const own = kindsOf(said);
  return own.length > 0 && kindsOf(written).some((kind) => own.includes(kind));
};
