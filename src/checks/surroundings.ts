import { anyOf, byLexicon, fold, wordsOf } from '../facts';
import type { Fact } from '../model/fact';
import type { Transcript } from '../model/transcript';

/** Of two days or times in one matter, which: "from the 3rd", "until the 8th". */
type Role = 'start' | 'end';

const roleWords = byLexicon((vocabularies) => {
  const pattern = (role: Role): RegExp =>
    new RegExp(`(?<![a-z])${anyOf(vocabularies, ({ roles }) => roles[role])}(?![a-z])`, 'g');
  return { start: pattern('start'), end: pattern('end') };
});

const lastIndex = (words: string, role: Role): number =>
  Array.from(words.matchAll(roleWords()[role])).at(-1)?.index ?? -1;

/** Whether folded words speak of a beginning or an end; the later word decides. */
export function roleIn(words: string): Role | null {
  const start = lastIndex(words, 'start');
  const end = lastIndex(words, 'end');
  if (start < 0 && end < 0) return null;
  return start > end ? 'start' : 'end';
}

/** How far back the words that belong to a value stand. */
const BEFORE = 48;

/** Folded words of the clause before a place. */
export const clauseBefore = (text: string, at: number): string =>
  fold(text.slice(Math.max(0, at - BEFORE), at))
    .split(/[.!?\n]/)
    .at(-1) ?? '';

const LONGEST = 600;

/** Folded words of what was said to the customer before a fact. */
export const saidBefore = ({ place }: Fact, transcript: Transcript): string => {
  const before = transcript.messages.slice(0, place.turn).findLast(({ speaker }) => speaker !== 'customer');
  return before ? fold(before.text.slice(-LONGEST)) : '';
};

/** Days and times have a beginning and an end: a question for one is not answered by the other. */
export function fitsRole(
  asked: Role | null,
  fact: Fact,
  transcript: Transcript | null,
  topics: ReadonlySet<string> = new Set(),
): boolean {
  const message = transcript?.messages[fact.place.turn];
  if (!transcript || !message) return true;
  const own = roleIn(clauseBefore(message.text, fact.place.start));
  const role = own ?? (fact.how === 'answered' ? roleIn(saidBefore(fact, transcript)) : null);
  // "On which day do you travel?" asks for the first of two.
  if (asked === null) return own !== 'end';
  // "When was the car returned?" after "when did you hand the car back?", which names no end.
  return role === asked || (role === null && (asked === 'start' || closeness(topics, fact, transcript) > 0));
}

const littleWords = byLexicon(
  (vocabularies) => new Set(vocabularies.flatMap(({ stopWords }) => stopWords.split(' '))),
);
/** Beginnings of words are enough to see "car" in "cars" and "livraison" in "livré". */
const STEM = 5;

/** What folded words speak of, as the beginnings of their telling words. */
export const topicsOf = (words: string): Set<string> =>
  new Set(
    wordsOf(words)
      .filter((word) => word.length > 2 && !littleWords().has(word))
      .map((word) => word.replace(/(?:s|es)$/, '').slice(0, STEM)),
  );

/** "2 baths" answers no question about beds: the word after a number says what it counts. */
export function countsOther(
  topics: ReadonlySet<string>,
  { place }: Fact,
  transcript: Transcript | null,
): boolean {
  const after = fold(transcript?.messages[place.turn]?.text.slice(place.end, place.end + 24) ?? '');
  const [counted] = topicsOf(/^ [a-z]+/.exec(after)?.[0] ?? '');
  return counted !== undefined && !topics.has(counted);
}

/** How many topics of a question also stand around a fact: in its message and in what was said before it. */
export function closeness(topics: ReadonlySet<string>, fact: Fact, transcript: Transcript | null): number {
  if (!transcript) return 0;
  const text = transcript.messages[fact.place.turn]?.text ?? '';
  const own = topicsOf(`${fold(text.slice(0, LONGEST))} ${saidBefore(fact, transcript)}`);
  return Array.from(topics).filter((topic) => own.has(topic)).length;
}
