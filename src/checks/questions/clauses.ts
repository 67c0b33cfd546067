import { isRequest } from '../../facts';
import type { Slot } from '../../model/fact';
import { topicsIn } from './concepts';
import type { Topic } from './concepts';
import { mattersIn } from './matters';
import type { Kind } from './questionWords';
import { byQuestionWords, patternOf, testOf, wholeWords } from './words';

/** One question as far as it can be compared: what it is about, what it wants to hear, and the slots that it names. */
export interface Clause {
  folded: string;
  concepts: ReadonlySet<string>;
  /** The same with all that each may mean. */
  topics: readonly Topic[];
  kind: Kind;
  slots: ReadonlySet<Slot>;
  /** Matters that it is of, by name. */
  matters: ReadonlySet<string>;
}

const patterns = byQuestionWords((all) => {
  const kinds = [...new Set(all.flatMap((one) => one.kinds.map(([kind]) => kind)))];
  const sourcesOf = (kind: Kind): string[] =>
    all.flatMap((one) => one.kinds.flatMap(([name, source]) => (name === kind ? source : [])));
  const polar = patternOf(all, 'polar').source;
  const begins = wholeWords([polar, ...kinds.flatMap(sourcesOf)]).source;
  return {
    kinds: kinds.map((kind) => [kind, wholeWords(sourcesOf(kind))] as const),
    polar: new RegExp(`^[^a-z]{0,40}${polar}`),
    begs: testOf(all, 'begs'),
    greeting: new RegExp(`^[^a-z]{0,40}(?:${all.map(({ greeting }) => greeting).join('|') || '(?!)'})`),
    between: new RegExp(`(?<=[,;:–—(])\\s+|\\s+-\\s+|\\s(?=${patternOf(all, 'joins').source}\\s+${begins})`),
  };
});

/** What the words of a folded question tell that it wants to hear; null where they do not tell. */
function toldKind(folded: string): Kind | null {
  const { kinds, polar, begs } = patterns();
  if (polar.test(folded) && !isRequest(folded) && !begs.test(folded)) return 'polar';
  let best: Kind | null = null;
  let first = folded.length;
  for (const [kind, pattern] of kinds) {
    const at = folded.search(pattern);
    if (at < 0 || at >= first) continue;
    first = at;
    best = kind;
  }
  return best;
}

/** What a folded question wants to hear: the question word that stands first tells, unless it begins like "have you". */
export const kindOf = (folded: string): Kind => toldKind(folded) ?? 'open';

/** "Vos données étaient-elles activées ?": a yes-or-no question whatever it begins with. */
const INVERTED = /[a-z]-(?:t-)?(?:ils?|elles?|on|vous|tu|ce|nous|je)(?![a-z])/;
const isInverted = (folded: string): boolean => INVERTED.test(folded) && !isRequest(folded);

const SHORTEST = 8;

/**
 * A folded sentence and its parts, as questions to compare: "so that it can go back: was it used?". `asked` is what they want
 * to hear, where another sentence tells.
 */
export function clausesOf(
  sentence: string,
  slotsIn: (folded: string) => ReadonlySet<Slot>,
  asked?: Kind,
): Clause[] {
  const folded = sentence.replace(patterns().greeting, '').trim() || sentence;
  const parts = folded.split(patterns().between).filter((part) => part.length > SHORTEST);
  const texts = parts.length > 1 ? [folded, ...parts] : [folded];
  // "Have you cut anything off, like labels?": a fragment asks what the part before it asks.
  let kind: Kind = isInverted(folded) ? 'polar' : 'open';
  return texts.map((text) => {
    kind = asked ?? toldKind(text) ?? kind;
    const topics = topicsIn(text);
    const concepts = new Set(topics.map(([first = '']) => first));
    return { folded: text, concepts, topics, kind, slots: slotsIn(text), matters: mattersIn(text) };
  });
}
