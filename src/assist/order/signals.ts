import { fold } from '../../facts';
import { MATTERS } from './matters';
import type { Matter } from './matter';
import { PHRASES } from './phrases';
import type { Said, Spot } from './said';
import { WHEREABOUTS } from './whereabouts';

/** What the customer's words tell beyond facts. */
export interface Signals {
  /** They speak of a delivery that was announced as done. */
  isAnnounced: boolean;
  /** They mean their newest order. */
  isLast: boolean;
  isAboutOrder: boolean;
  /** Whether these words of theirs speak of an order. */
  isOfOrder: (words: string) => boolean;
  /** They ask what somebody asks who has not bought yet. */
  isBeforeBuying: boolean;
  /** They ask for something of the shop that is about no order. */
  isAboutShop: boolean;
  /** Their words tell neither a matter nor that something is theirs. */
  isNothing: boolean;
  /** They ask how the shop does something, or when it has something again. */
  isAboutPolicy: boolean;
  /** What fails is the shop's site. */
  isSiteFailing: boolean;
  /** What is broken was fine for a while. */
  isLater: boolean;
  /** It was broken from the first. */
  isOnArrival: boolean;
  /** It must not be sent as it is. */
  isBeforeSent: boolean;
  /** What they speak of, by their words alone. */
  matter: Matter | null;
  /** What they tell of its way: nobody handed it over, a part of it came, it does not come on. */
  way: (typeof WAYS)[number] | null;
  /** Where they speak of it. */
  spots: Spot[];
}

/** What became of a parcel on its way. */
const WAYS = ['attempted', 'partial', 'moving'] as const;

/** The latest turn that speaks of anything tells what it is about. */
function matterIn(turns: readonly { text: string }[]): Matter | null {
  const { calledOff, claimed, moneyAwaited } = PHRASES;
  for (const { text } of turns.toReversed()) {
    if (text.search(calledOff) >= 0) return 'calledOff';
    if (text.search(claimed) >= 0) return 'warranty';
    if (text.search(moneyAwaited) >= 0)
      return text.search(WHEREABOUTS.sentBack) >= 0 ? 'money' : 'moneyAwaited';
    const found = MATTERS.find(([, pattern]) => text.search(pattern) >= 0);
    if (found) return found[0];
  }
  return null;
}

export function readSignals(said: readonly Said[]): Signals {
  const turns = said.map(({ turn, text }) => ({ turn, text: fold(text) }));
  const tells = (pattern: RegExp): boolean => turns.some(({ text }) => text.search(pattern) >= 0);
  const isOwn = tells(PHRASES.own);
  const isAboutOrder = tells(PHRASES.ofOrder);
  const isGuarantee = (isOwn || isAboutOrder) && tells(PHRASES.guarantee);
  const matter = matterIn(turns) ?? (isGuarantee ? 'warranty' : null);
  const isAnnounced = tells(PHRASES.announced);
  return {
    isAnnounced,
    isLast: tells(PHRASES.last),
    isAboutOrder,
    isOfOrder: (words) =>
      fold(words).search(PHRASES.ofOrder) >= 0 || fold(words).search(WHEREABOUTS.dated) >= 0,
    isBeforeBuying: !isOwn && tells(PHRASES.beforeBuying),
    isAboutShop: !isOwn && tells(PHRASES.noOrder),
    isAboutPolicy: !isOwn && tells(PHRASES.policy),
    isSiteFailing: tells(PHRASES.siteFails),
    isLater: tells(PHRASES.later),
    isOnArrival: tells(PHRASES.onArrival),
    isBeforeSent: tells(PHRASES.beforeSent),
    matter,
    way: WAYS.find((way) => tells(WHEREABOUTS[way])) ?? null,
    isNothing: matter === null && !tells(WHEREABOUTS.attempted) && !isOwn && !isAnnounced,
    spots: turns.flatMap(({ turn, text }) =>
      MATTERS.flatMap(([, pattern]) =>
        Array.from(text.matchAll(pattern), ({ index }) => ({ turn, start: index })),
      ),
    ),
  };
}
