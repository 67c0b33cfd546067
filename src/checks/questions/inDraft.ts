import {
  anyOf,
  asksForAnother,
  byLexicon,
  detectLanguage,
  findAsks,
  fold,
  isRequest,
  mentionsIn,
  saysAnother,
  slotsNamed,
  splitSentences,
} from '../../facts';
import type { Span } from '../../facts';
import { remember } from '../../lib/remember';
import type { Slot } from '../../model/fact';
import type { ReadLanguage } from '../../model/language';
import { asksNothingTold, isWishForCase, oursIn, saysTold } from './byTheWay';
import { clausesOf, kindOf } from './clauses';
import type { Clause } from './clauses';
import { conceptsOf } from './concepts';
import { slotsMeant } from './meant';
import type { Kind, QuestionWords } from './questionWords';
import { piecesOf } from './pieces';
import { byQuestionWords, patternOf, testOf, wholeWords } from './words';

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

const NO_SLOTS: ReadonlySet<Slot> = new Set();

const openedIn = (folded: string): Slot[] =>
  patterns().further.test(folded) ? [] : fitting(slotPatterns().openers, folded);

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

/** "Where will you be when you need it?" asks for no day. */
const NO_TIME: ReadonlySet<Kind> = new Set<Kind>(['where', 'person', 'reason', 'duration']);
/** "When was the quote made?" asks for no quote. */
const THINGS: ReadonlySet<Slot> = new Set<Slot>(['photo', 'document', 'product']);
const isTime = (slot: Slot): boolean => slot === 'date' || slot === 'time';

const when = byLexicon((vocabularies) => {
  const words = vocabularies.flatMap(({ interrogatives }) =>
    interrogatives.flatMap(([slot, source]) => (slot === 'date' ? source : [])),
  );
  return new RegExp(`^(?:${words.join('|')})$`);
});

/** "What time is it when …": where a time is asked, "when" asks for no day. */
const isOnlyWhen = (folded: string): boolean =>
  mentionsIn(folded).every(
    ({ slot, start, end }) => slot !== 'date' || when().test(folded.slice(start, end)),
  );

/** "When you have found it, could you send me the number?" asks for no day. */
const isWhenOnly = (folded: string): boolean => {
  const [first] = mentionsIn(folded).filter(({ slot }) => slot === 'date');
  const comma = folded.indexOf(',', first?.end);
  return first !== undefined && comma >= 0 && isOnlyWhen(folded) && isRequest(folded.slice(comma));
};

const PLAIN_DAY = /^(?:days?|jours?|tage?|dias?)$/;
/** Kinds that no day answers, unless it is asked in so many words. */
const UNDATED: ReadonlySet<Kind> = new Set<Kind>(['polar', 'manner', 'count', 'amount', 'frequency']);

const daysIn = (folded: string): string[] =>
  mentionsIn(folded).flatMap(({ slot, start, end }) => (slot === 'date' ? folded.slice(start, end) : []));

/** "Does it spin when you tilt it?", "a number for the day": said by the way. */
const isDayByTheWay = (folded: string, kind: Kind): boolean =>
  UNDATED.has(kind) &&
  daysIn(folded).length > 0 &&
  daysIn(folded).every((words) => when().test(words) || PLAIN_DAY.test(words));

/** "The number in your confirmation e-mail": what holds the value is not asked for. */
const HOLDERS: ReadonlySet<Slot> = new Set<Slot>(['email', 'document']);
const HELD =
  /(?:^|[^a-z])(?:in|on|from|of|confirmation|see|dans|sur|figurant|par|auf|aus|en)(?: [a-z'-]+){0,2} $/;
const isHolder = (folded: string, slot: Slot): boolean =>
  HOLDERS.has(slot) &&
  mentionsIn(folded).some((one) => one.slot === slot && HELD.test(folded.slice(0, one.start)));

/** Whether one has something, or can tell it. */
const ASKS_FOR_IT =
  /have|ha[sd]|got|there|know|remember|recall|find|mind|give|could|can|may|might|would|will|av(?:ez|iez)|aur(?:ez|iez)|as-tu|y a|dispos|possed|connai|sav(?:ez|iez)|saur|trouv|rappel|souven|pour|pouv|puis|peu[xt]|hab|hast|hatt|gibt|kenn|wiss|weiss|weißt|kann|konn|durf|darf|mog|nenn|verrat|mitteil|durchgeb|tien|hay|sab|pued|pod|record|acuerd|conoc/;
const VALUES: ReadonlySet<Slot> = new Set<Slot>([
  'phone',
  'email',
  'address',
  'personName',
  'postcode',
  'iban',
  'company',
]);
/** "Is the phone dead as well?", "did you read our mail?": a thing by that name, and no value. */
const isThing = (folded: string, slot: Slot, kind: Kind): boolean =>
  kind === 'polar' && VALUES.has(slot) && !ASKS_FOR_IT.test(folded) && !isRequest(folded);

/** Where to put a parcel down asks for no address. */
const isPutDown = (folded: string, slot: Slot): boolean =>
  slot === 'address' && conceptsOf(folded).has('safeplace');

const choice = byLexicon(
  (vocabularies) => new RegExp(`(?<![a-z])${anyOf(vocabularies, ({ asks }) => asks.choice)}(?![a-z])`),
);
/** "Would you like to rent the place, or buy it?" asks for no place. */
const offersChoice = (folded: string): boolean => choice().test(folded);

const named = (folded: string, asked: readonly (Slot | null)[]): Slot[] => {
  const all = [...new Set([...asked.flatMap((slot) => slot ?? []), ...slotsIn(folded)])];
  const kind = kindOf(folded);
  const isNot = (slot: Slot): boolean =>
    (slot === 'date' && ((all.length > 1 && isWhenOnly(folded)) || isDayByTheWay(folded, kind))) ||
    (all.length > 1 && isHolder(folded, slot)) ||
    isThing(folded, slot, kind) ||
    isPutDown(folded, slot) ||
    (slot === 'other:place' && kind === 'polar' && offersChoice(folded));
  const slots = all.filter((slot) => !isNot(slot));
  if (NO_TIME.has(kind) && slots.some((slot) => !isTime(slot))) return slots.filter((slot) => !isTime(slot));
  if (kind === 'time' && slots.some(isTime)) return slots.filter((slot) => !THINGS.has(slot));
  return slots.includes('time') && isOnlyWhen(folded) ? slots.filter((slot) => slot !== 'date') : slots;
};

const readSlots = (
  folded: string,
  asked: readonly (Slot | null)[],
  kind?: Kind,
): Pick<Question, 'slots' | 'clauses'> => {
  const all = [...named(folded, asked), ...slotsMeant(folded, kind ?? kindOf(folded))];
  const ours = oursIn(folded);
  const slots = [...new Set(all)].filter((slot) => !ours.includes(slot) && !isWishForCase(folded, slot));
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
