import { anyOf, byLexicon, detectLanguage, mentionsIn, slotsNamed } from '../../facts';
import type { Span } from '../../facts';
import { remember } from '../../lib/remember';
import type { Slot } from '../../model/fact';
import type { ReadLanguage } from '../../model/language';
import type { QuestionWords } from './questionWords';
import { piecesOf } from './pieces';
import { byQuestionWords, wholeWords } from './words';

/** What names a slot, in the language of the sentence where that is plain: most patterns need not be tried. */
interface SlotPattern {
  slot: Slot;
  language: ReadLanguage;
  pattern: RegExp;
}

const slotPatternsOf = byLexicon((vocabularies) => {
  const goodsOf = (language: ReadLanguage): string =>
    anyOf(
      vocabularies.filter((one) => one.language === language),
      (one) => one.goods.heads,
    );
  const compile = (words: QuestionWords, pairs: readonly (readonly [Slot, string])[]): SlotPattern[] => {
    const goods = goodsOf(words.language);
    return pairs.flatMap(([slot, source]) =>
      piecesOf(source).map((piece) => ({
        slot,
        language: words.language,
        pattern: wholeWords([piece.replaceAll('{goods}', () => goods)]),
      })),
    );
  };
  return byQuestionWords((all) => ({
    openers: all.flatMap((one) => compile(one, one.openers)),
    wordings: all.flatMap((one) => compile(one, one.wordings)),
  }));
});
const slotPatterns = () => slotPatternsOf()();

const inLanguage = (patterns: readonly SlotPattern[], folded: string): readonly SlotPattern[] => {
  const language = detectLanguage(folded);
  return language === null ? patterns : patterns.filter((one) => one.language === language);
};

const fitting = (patterns: readonly SlotPattern[], folded: string): Slot[] => [
  ...new Set(
    inLanguage(patterns, folded)
      .filter(({ pattern }) => pattern.test(folded))
      .map(({ slot }) => slot),
  ),
];

const MOST_KEPT = 1_000;
const keptOf = byLexicon(() =>
  byQuestionWords(() =>
    remember(
      MOST_KEPT,
      (folded): ReadonlySet<Slot> =>
        new Set([...slotsNamed(folded), ...fitting(slotPatterns().wordings, folded)]),
    ),
  ),
);

/** Slots that whatever the customer wrote first answers: "what happened", "how can we help". */
export const opensIn = (folded: string): Slot[] => fitting(slotPatterns().openers, folded);

/** Slots that folded words name, in any wording. */
export const slotsIn = (folded: string): ReadonlySet<Slot> => keptOf()()(folded);

/** Where folded words name a slot, in any wording. */
export const placesOf = (folded: string, slot: Slot): Span[] => [
  ...mentionsIn(folded).filter((one) => one.slot === slot),
  ...slotPatterns().wordings.flatMap((one) => {
    const match = one.slot === slot ? one.pattern.exec(folded) : null;
    return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
  }),
];
