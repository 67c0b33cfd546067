import { fold } from '../../facts';
import type { Message } from '../../model/transcript';
import type { Ask, Asked, Gist } from '../../suggestions/engine';
import { ASKS, PHOTO_SAID, REQUEST, TOLD_CODE } from './asks';
import { DUE } from './due';
import { ANOTHER_CAME, DENIED, LACKS, MISSED, PAPERWORK, WANTS_MONEY, WANTS_NEW, WONDERING } from './broader';
import type { Matter } from './matter';
import { MATTERS } from './matters';
import { PHRASES } from './phrases';
import { customersWords } from './said';
import type { Said } from './said';
import { readSignals } from './signals';
import { WHEREABOUTS } from './whereabouts';

const AWAITED = MATTERS.find(([matter]) => matter === 'awaited')?.[1] ?? /(?!)/g;

/** With these they wait for something else, if at all. */
const ELSEWHERE: ReadonlySet<Matter | null> = new Set<Matter | null>([
  'arrived',
  'warranty',
  'change',
  'calledOff',
  'moneyAwaited',
]);

/** What was said before the last of these is answered, or given up. */
const LAST = 6;

/** What a conversation is about in broader words than facts know. */
export function gistOf(messages: readonly Message[]): Gist {
  const said = customersWords(messages).slice(-LAST);
  const signals = readSignals(said);
  const texts = said.map(({ text }) => fold(text));
  const tells = (pattern: RegExp): boolean => texts.some((text) => text.search(pattern) >= 0);
  const isOfShop =
    signals.isAboutShop || signals.isBeforeBuying || signals.isAboutPolicy || signals.isSiteFailing;
  const isAwaited = tells(AWAITED) && !ELSEWHERE.has(signals.matter);
  return {
    isComplaint: !isOfShop && (!signals.isNothing || signals.isAboutOrder),
    isAwaited: !isOfShop && (isAwaited || signals.way !== null),
    isOtherAddress: signals.matter === 'change' && tells(DUE.address),
    isSending: tells(DUE.sending),
    isAnnounced: signals.isAnnounced,
    isOther: tells(DUE.other),
    isCharged: tells(DUE.charge),
    isThanks: isThanked(messages),
    isOtherDay: tells(DUE.day),
    isOfMoney: !isOfShop && (tells(DUE.cash) || tells(WHEREABOUTS.sentBack)),
    isMoneyMissed: tells(PHRASES.moneyAwaited),
    isMoneyDue: tells(DUE.money),
    isReplacementDue: tells(DUE.replacement),
    isRest: tells(DUE.rest),
    isPhotoSaid: tells(PHOTO_SAID),
    isRequest: texts.length > 0 && (texts.at(-1) ?? '').search(REQUEST) >= 0,
    isOfOrder: signals.isAboutOrder && !isOfShop,
    isWondering: !isOfShop && tells(WONDERING),
    isMissed: tells(MISSED),
    isDenied: tells(DENIED),
    isAnotherThing: tells(ANOTHER_CAME),
    isLacking: tells(LACKS),
    isPaperwork: tells(PAPERWORK),
    wanted: wantedIn(texts),
    isCodeTold: said.some(({ text }) => TOLD_CODE.test(text)),
    asks: asksIn(said.slice(-LAST_ASKS)),
  };
}

/** What they chose last, of a new one and the money. A few words may be a button. */
function wantedIn(texts: readonly string[]): Gist['wanted'] {
  for (const text of texts.toReversed()) {
    if (text.length < SHORT && text.search(WANTS_MONEY) >= 0) return 'refund';
    if (text.search(WANTS_NEW) >= 0) return 'replacement';
  }
  return null;
}

/** No button has more characters. */
const SHORT = 40;

/** What they want is said in so many of their last turns. */
const LAST_ASKS = 3;

/** In the order in which they are said; of several about one thing, the one that is looked for first. */
function asksIn(said: readonly Said[]): Asked[] {
  const found = ASKS.flatMap(([ask, pattern]) =>
    said.flatMap(({ turn, text }) =>
      Array.from(fold(text).matchAll(pattern), (match) => ({
        ask,
        turn,
        start: match.index,
        end: match.index + match[0].length,
      })),
    ),
  );
  const first = (one: Asked): boolean => found.find(({ ask }) => kindOf(ask) === kindOf(one.ask)) === one;
  return found.filter(first).toSorted((a, b) => a.turn - b.turn || a.start - b.start);
}

/** "subscription", "discount", "access". */
const kindOf = (ask: Ask): string => /^[a-z]+/.exec(ask)?.[0] ?? ask;

/** Who goes on like this is not content: "great, but nothing has come". */
const GOES_ON =
  /(?<![a-z])(?:but|still|never|not|nothing|[a-z]+n't|mais|toujours|jamais|rien|pas|aber|noch|nicht|nichts|keine?|pero|todavia|aun|nunca|nada|no)(?![a-z])/;
/** Longer thanks say something else as well. */
const LONGEST_THANKS = 10;

/** The last word is theirs, after an answer that asked for nothing: they are content. */
function isThanked(messages: readonly Message[]): boolean {
  const [before, last] = messages.filter(({ isPublic }) => isPublic).slice(-2);
  if (!before || last?.speaker !== 'customer' || before.speaker === 'customer') return false;
  const words = fold(last.text);
  const isShort = words.split(/\s+/).length <= LONGEST_THANKS;
  const isOpen = before.text.includes('?') || words.includes('?') || GOES_ON.test(words);
  return isShort && !isOpen && words.search(DUE.thanks) >= 0;
}
