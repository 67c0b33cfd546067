import { anyOf, byLexicon, findAsks, fold, slotsNamed, splitSentences } from '../../facts';
import type { Span } from '../../facts';
import type { Slot } from '../../model/fact';
import { clausesOf } from './clauses';
import type { Clause } from './clauses';
import { byQuestionWords, patternOf, wholeWords } from './words';

/** A question in a draft. Offsets in the draft, end exclusive. */
export interface Question extends Span {
  /** Folded words of its sentence, and of the sentence before where it points back to that. */
  folded: string;
  /** What it asks for, most telling first; empty where it is no slot of ours. */
  slots: Slot[];
  /** Slots that whatever the customer wrote first answers: "what happened", "how can we help". */
  opens: Slot[];
  clauses: Clause[];
}

const goods = byLexicon((vocabularies) => anyOf(vocabularies, (one) => one.goods.heads));

const patterns = byQuestionWords((all) => ({
  indirect: patternOf(all, 'indirect'),
  rhetorical: patternOf(all, 'rhetorical'),
  identity: patternOf(all, 'identity'),
  known: patternOf(all, 'known'),
  back: patternOf(all, 'back'),
}));

const slotPatterns = byQuestionWords((all) => {
  const compile = (pairs: readonly (readonly [Slot, string])[]) =>
    pairs.map(([slot, source]) => [slot, wholeWords([source.replaceAll('{goods}', () => goods())])] as const);
  return {
    openers: compile(all.flatMap((one) => one.openers)),
    wordings: compile(all.flatMap((one) => one.wordings)),
  };
});

const fitting = (pairs: readonly (readonly [Slot, RegExp])[], folded: string): Slot[] => [
  ...new Set(pairs.filter(([, pattern]) => pattern.test(folded)).map(([slot]) => slot)),
];

/** Slots that folded words name, in any wording. */
export const slotsIn = (folded: string): Set<Slot> =>
  new Set([...slotsNamed(folded), ...fitting(slotPatterns().wordings, folded)]);

/** True where a folded text explains that it asks to be sure who is asking. */
export const isIdentityCheck = (folded: string): boolean => patterns().identity.test(folded);

const isAnother = (asked: readonly (Slot | null)[]): boolean =>
  asked.length > 0 && asked.every((slot) => slot === null);

const isQuestion = (folded: string, opens: readonly Slot[]): boolean => {
  const { indirect, known } = patterns();
  if (opens.length > 0) return true;
  return indirect.test(folded) && !known.test(folded.slice(0, 24));
};

/** "Can you find it?" after "I need the serial number." */
const pointsBack = (folded: string, slots: readonly Slot[], clauses: readonly Clause[]): boolean =>
  slots.length === 0 && patterns().back.test(folded) && (clauses[0]?.concepts.size ?? 0) === 0;

/**
 * The questions of a draft in their order, also those that look like statements ("without the number I can't …"). Figures of
 * speech, offers and courtesy are none.
 */
export function questionsIn(text: string): Question[] {
  const asked = new Map<number, (Slot | null)[]>();
  for (const { start, slot } of findAsks(text)) asked.set(start, [...(asked.get(start) ?? []), slot]);
  let before = '';
  return splitSentences(text).flatMap((span): Question[] => {
    const folded = fold(text.slice(span.start, span.end));
    const previous = before;
    before = folded;
    const named = asked.get(span.start);
    const opens = fitting(slotPatterns().openers, folded);
    if (patterns().rhetorical.test(folded) || (named && isAnother(named) && slotsIn(folded).size > 0))
      return [];
    if (!named && !isQuestion(folded, opens)) return [];
    const question = { ...span, folded, opens, ...readSlots(folded, named ?? []) };
    if (!pointsBack(folded, question.slots, question.clauses) || patterns().known.test(previous))
      return [question];
    const whole = `${previous} ${folded}`;
    return [{ ...question, folded: whole, ...readSlots(whole, []) }];
  });
}

function readSlots(folded: string, named: readonly (Slot | null)[]): Pick<Question, 'slots' | 'clauses'> {
  const slots = [...new Set([...named.flatMap((slot) => slot ?? []), ...slotsIn(folded)])];
  return { slots, clauses: clausesOf(folded, slotsIn) };
}
