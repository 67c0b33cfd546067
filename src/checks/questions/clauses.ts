import { isRequest } from '../../facts';
import type { Slot } from '../../model/fact';
import { conceptsOf } from './concepts';
import type { Kind } from './questionWords';
import { byQuestionWords, patternOf, wholeWords } from './words';

/** One question as far as it can be compared: what it is about, what it wants to hear, and the slots that it names. */
export interface Clause {
  folded: string;
  concepts: ReadonlySet<string>;
  kind: Kind;
  slots: ReadonlySet<Slot>;
}

const patterns = byQuestionWords((all) => {
  const kinds = [...new Set(all.flatMap((one) => one.kinds.map(([kind]) => kind)))];
  return {
    kinds: kinds.map((kind) => {
      const sources = all.flatMap((one) =>
        one.kinds.flatMap(([name, source]) => (name === kind ? source : [])),
      );
      return [kind, wholeWords(sources)] as const;
    }),
    polar: new RegExp(`^[^a-z]*${patternOf(all, 'polar').source}`),
  };
});

/** What a folded question wants to hear: the question word that stands first tells, unless it begins like "have you". */
export function kindOf(folded: string): Kind {
  const { kinds, polar } = patterns();
  if (polar.test(folded) && !isRequest(folded)) return 'polar';
  let best: Kind = 'polar';
  let first = folded.length;
  for (const [kind, pattern] of kinds) {
    const at = folded.search(pattern);
    if (at < 0 || at >= first) continue;
    first = at;
    best = kind;
  }
  return best;
}

const BETWEEN = /(?<=[,;:–—(])\s+|\s+-\s+/;
const SHORTEST = 8;

/** A folded sentence and its parts, as questions to compare: "so that it can go back: was it used?". */
export function clausesOf(folded: string, slotsIn: (folded: string) => ReadonlySet<Slot>): Clause[] {
  const parts = folded.split(BETWEEN).filter((part) => part.length > SHORTEST);
  const texts = parts.length > 1 ? [folded, ...parts] : [folded];
  return texts.map((text) => ({
    folded: text,
    concepts: conceptsOf(text),
    kind: kindOf(text),
    slots: slotsIn(text),
  }));
}
