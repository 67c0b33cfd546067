import { asksForAnother, findAsks, fold, saysAnother, splitSentences } from '../../facts';
import type { Span } from '../../facts';
import type { Slot } from '../../model/fact';
import { asksNothingTold, isWishForCase, oursIn, saysTold } from './byTheWay';
import { clausesOf, kindOf } from './clauses';
import type { Clause } from './clauses';
import { conceptsOf } from './concepts';
import { seemingIn } from './matters';
import { slotsMeant } from './meant';
import type { Kind } from './questionWords';
import { slotsAsked } from './slotsAsked';
import { opensIn, slotsIn } from './slotsIn';
import { byQuestionWords, patternOf, testOf } from './words';

/** A question in a draft. Offsets in the draft, end exclusive. */
export interface Question extends Span {
  /** Folded words of its sentence, and of the sentence before where it points back to that. */
  folded: string;
  /** What it asks for, most telling first; empty where it is no slot of ours. */
  slots: Slot[];
  /** The sentence before it, folded. */
  before: string;
  /** Slots that whatever the customer wrote first answers: "what happened", "how can we help". */
  opens: Slot[];
  clauses: Clause[];
  /** It only offers something: asked again it is only where that very thing was offered before. */
  isOffer: boolean;
}

const patterns = byQuestionWords((all) => ({
  indirect: testOf(all, 'indirect'),
  experience: testOf(all, 'experience'),
  rhetorical: testOf(all, 'rhetorical'),
  several: testOf(all, 'several'),
  identity: testOf(all, 'identity'),
  known: patternOf(all, 'known'),
  back: patternOf(all, 'back'),
  contradicts: patternOf(all, 'contradicts'),
  further: patternOf(all, 'further'),
}));

const NO_SLOTS: ReadonlySet<Slot> = new Set();

const openedIn = (folded: string): Slot[] => (patterns().further.test(folded) ? [] : opensIn(folded));

/** True where a text explains that it asks to be sure who is asking. */
export const isIdentityCheck = (text: string): boolean => patterns().identity.test(fold(text));

/** Where a sentence that thanks for something begins to do so at the latest. */
const OPENING = 24;
/** "Once I have your number": it is still to come. */
const STILL_TO_COME =
  /^(?:once|as soon as|when|until|des que|une fois|lorsque|sobald|sowie|wenn|cuando|en cuanto|una vez)(?![a-z])/;
const isKnown = (folded: string): boolean => {
  const at = folded.search(patterns().known);
  return at >= 0 && at <= OPENING && !folded.includes('?') && !STILL_TO_COME.test(folded);
};

const isQuestion = (folded: string): boolean =>
  patterns().indirect.test(folded) || (folded.includes('?') && patterns().experience.test(folded));

/** "It is blurred. Could you send another?" */
const isAnother = (folded: string): boolean =>
  asksForAnother(folded) ||
  (saysAnother(folded) && slotsIn(folded).size === 0 && conceptsOf(folded).size === 0);

/** Asks for nothing that was told: thanks, figures of speech, one of several, another of the kind, or what the record denies. */
const isIdle = (folded: string, before: string): boolean => {
  const { rhetorical, several, contradicts } = patterns();
  const isDenied = [folded, before].some((words) => contradicts.test(words));
  return (
    rhetorical.test(folded) ||
    several.test(folded) ||
    isKnown(folded) ||
    isAnother(folded) ||
    asksNothingTold(folded) ||
    isDenied
  );
};

/** "Can you find it?" after "I need the serial number." */
const pointsBack = (folded: string, slots: readonly Slot[], clauses: readonly Clause[]): boolean =>
  slots.length === 0 && patterns().back.test(folded) && (clauses[0]?.concepts.size ?? 0) === 0;

/** "I can mail it to you. To which address?" asks for no street. */
const asMailed = (slots: readonly Slot[], around: string): Slot[] =>
  slots.map((slot) => (slot === 'address' && conceptsOf(around).has('email') ? 'email' : slot));

const readSlots = (
  folded: string,
  asked: readonly (Slot | null)[],
  kind?: Kind,
): Pick<Question, 'slots' | 'clauses'> => {
  const all = [...slotsAsked(folded, asked), ...slotsMeant(folded, kind ?? kindOf(folded))];
  const ours = oursIn(folded);
  const seeming = seemingIn(folded);
  const slots = [...new Set(all)].filter(
    (slot) => !ours.includes(slot) && !seeming.has(slot) && !isWishForCase(folded, slot),
  );
  return { slots, clauses: clausesOf(folded, slotsIn, kind) };
};

const readQuestion = (
  folded: string,
  previous: string,
  named: readonly (Slot | null)[],
): Omit<Question, keyof Span> => {
  const opens = openedIn(folded).filter((slot) => !isWishForCase(folded, slot));
  const own = readSlots(folded, named);
  const isTold = patterns().known.test(previous) || saysTold(previous);
  const isBack = !isTold && pointsBack(folded, own.slots, own.clauses);
  const whole = isBack ? `${previous} ${folded}` : folded;
  const read = isBack ? readSlots(whole, [], kindOf(folded)) : own;
  return {
    folded: whole,
    before: previous,
    opens,
    isOffer: false,
    ...read,
    slots: asMailed(read.slots, `${previous} ${folded}`),
  };
};

/** No reply has more. */
const MOST_SENTENCES = 500;
/** What is asked stands in its last words. */
const LONGEST_QUESTION = 1_000;

/**
 * The questions of a draft in their order, also those that look like statements ("without the number I can't …"). Figures of
 * speech, offers and courtesy are none, nor what asks for another of the same kind.
 */
export function questionsIn(text: string): Question[] {
  const asked = new Map<number, (Slot | null)[]>();
  for (const { start, slot } of findAsks(text)) asked.set(start, [...(asked.get(start) ?? []), slot]);
  let before = '';
  return splitSentences(text)
    .slice(0, MOST_SENTENCES)
    .flatMap((span): Question[] => {
      const folded = fold(text.slice(Math.max(span.start, span.end - LONGEST_QUESTION), span.end));
      const previous = before;
      before = folded;
      const named = asked.get(span.start);
      if (isIdle(folded, previous)) return [];
      const isAsked = named !== undefined || isQuestion(folded) || openedIn(folded).length > 0;
      if (isAsked) {
        const question = readQuestion(folded, previous, named ?? []);
        const isOfOurs = question.slots.length === 0 && oursIn(folded).length > 0;
        return isOfOurs ? [] : [{ ...span, ...question }];
      }
      // An offer that was made and answered before is a question again.
      return folded.includes('?')
        ? [
            {
              ...span,
              folded,
              before: previous,
              slots: [],
              opens: [],
              clauses: clausesOf(folded, () => NO_SLOTS),
              isOffer: true,
            },
          ]
        : [];
    });
}
