import { hasPaid } from '../../../checks';
import type { Fact } from '../../../model/fact';
import type { Ask, Asked, Situation } from '../../engine';
import { fold } from '../../retrieval/fold';
import { choosePlaybook } from '../choosePlaybook';
import type { Case } from '../draftPlaybook';
import { hasArrived, isDelivered, isInParts, isOver, isSettling, isUnsent } from '../standing';
import { lastOf, readTold } from '../told';
import { anotherCame, broader } from './broader';
import type { AnyPlaybook } from './names';
import { brokenPromise } from './ownWords';
import { isOfSite, isOfTracking } from './site';
import { isMatter, isOfAsk, sentenceOf, wantedTogether, wishIn } from './wants';

const OF_ASK: Readonly<Record<Ask, AnyPlaybook | null>> = {
  subscriptionCancel: 'subscription/cancel',
  subscriptionPause: 'subscription/pause',
  subscriptionChange: 'subscription/change',
  discountFailed: 'discount/failed',
  discountMissing: 'discount/missing',
  discountPromised: 'discount/promised',
  access: 'access/help',
  newsletter: null,
};

/** No more matters than this go into one reply. */
const MOST_MATTERS = 3;

/**
 * Every situation that a reply has to answer, the one that leads first: what they ask for in words of its own, what wish
 * and record decide, and what they want beside it. Empty where nothing of it decides a reply.
 */
export function chooseAll(situation: Situation, found: Case | null): AnyPlaybook[] {
  const asks = asksOf(situation);
  const isOther = (fact: Fact): boolean =>
    !isMatter(fact) || !asks.some((ask) => isOfAsk(fact, ask, situation));
  const facts = situation.facts.filter(isOther);
  const others = asks.flatMap(({ ask }) => (found || ask !== 'discountMissing' ? (OF_ASK[ask] ?? []) : []));
  const isLeft = facts.some(isMatter);
  if (!found) return isLeft ? [] : others.slice(0, MOST_MATTERS);
  if (asks.length > 0 && !isLeft) return others.slice(0, MOST_MATTERS);
  const rest = withFacts(found, facts);
  const decided = decide(rest);
  const ordered =
    asks.length > 0 && isSaidFirst(asks, facts) ? [...others, ...decided] : [...decided, ...others];
  return [...new Set(ordered)].slice(0, MOST_MATTERS);
}

/** A trouble with the account that facts tell stands for what words tell of it. */
function asksOf(situation: Situation): Asked[] {
  const { gist, facts } = situation;
  const asks = (gist?.asks ?? []).filter((ask) => !isOfTracking(ask, situation));
  const trouble = lastOf(facts, 'problem');
  if (trouble?.value !== 'access' || asks.some(({ ask }) => ask === 'access')) return asks;
  const { turn, start, end } = trouble.place;
  return [...asks, { ask: 'access', turn, start, end }];
}

const withFacts = (found: Case, facts: Fact[]): Case => {
  const situation = { ...found.situation, facts };
  return { ...found, situation, told: readTold(facts, situation.transcript, situation.gist) };
};

function isSaidFirst(asks: readonly Asked[], facts: readonly Fact[]): boolean {
  const [first] = asks;
  return facts
    .filter(isMatter)
    .every(
      ({ place }) =>
        first !== undefined &&
        (place.turn > first.turn || (place.turn === first.turn && place.start > first.start)),
    );
}

/** What wish and record decide, and what is wanted beside it. */
function decide(found: Case): AnyPlaybook[] {
  const leading = leadingOf(found);
  if (!leading) return [];
  const together = wantedTogether(found.situation);
  const invoice: AnyPlaybook[] = found.situation.gist?.isPaperwork ? ['invoice/send'] : [];
  const beside = [...together.flatMap((fact) => besideOf(fact, found) ?? []), ...invoice];
  return beside.reduce<AnyPlaybook[]>(
    (all, name) => (isCompatible(name, all, found) ? [...all, name] : all),
    [leading],
  );
}

function leadingOf(found: Case): AnyPlaybook | null {
  const { told, state } = found;
  const { order } = state;
  const isOfThing =
    told.isDefect && !isOfSite(found) && hasArrived(state) && !isOver(state) && !isSettling(state);
  if (isOfThing && told.trouble === null && FOR_DEFECT.has(told.wish)) return defective(told);
  const isPaid = hasPaid(order) && order.status !== 'unpaid' && state.payments.length > 0;
  if (told.hasFailedPayment && isPaid && FOR_PAYMENT.has(told.wish)) return 'payment/received';
  // "It is not mine": another thing came, whatever else is awaited.
  const isOther = isDelivered(state) && told.wish === null && told.trouble === null;
  const other = isOther && found.situation.gist?.isAnotherThing ? broader(found) : null;
  const isSilent = (told.wish === null || told.wish === 'information') && told.trouble === null;
  if (isSilent && found.situation.gist?.isPaperwork) return 'invoice/send';
  const decided = other ?? choosePlaybook(meant(found), state) ?? anotherCame(found) ?? broader(found);
  // We promised the money for a day that is over: nothing more is to be waited for.
  const isBroken = decided === 'return/open' && brokenPromise(found.situation)['broken'] !== undefined;
  return isBroken ? 'return/check' : decided;
}

/** What was told, read together with the record: one wish that stands for another, money that is called nothing. */
function meant({ told, state, situation }: Case): Case['told'] {
  const wishes = situation.facts.filter(isMatter).map(wishIn);
  // "Changed my mind, I want to send it back": of what has arrived that is a return.
  if (
    told.wish === 'cancel' &&
    hasArrived(state) &&
    wantedTogether(situation).some((fact) => wishIn(fact) === 'return')
  )
    return { ...told, wish: 'return' };
  // "Cancel it. And do I get the money back?": nothing has left, so that is one wish.
  if (told.wish === 'refund' && isUnsent(state) && wishes.includes('cancel'))
    return { ...told, wish: 'cancel' };
  // "Has it gone out yet?" from somebody who gave another address: what for is plain.
  if (told.wish === 'whereIsOrder' && isUnsent(state) && wishes.includes('changeAddress'))
    return { ...told, wish: 'changeAddress' };
  // "Send it again", of what the carrier could not deliver.
  const isBack = state.order.status === 'deliveryFailed' && told.trouble === null;
  if (told.wish === 'replacement' && isBack) return { ...told, wish: 'whereIsOrder' };
  const isOpen = told.wish === null || told.wish === 'information';
  // "Nothing has come" from somebody who sent it back: the money.
  const isMissing = told.trouble === 'notReceived' || told.trouble === 'late';
  if (isMissing && (isOpen || told.wish === 'whereIsOrder') && isDelivered(state) && isSettling(state))
    return { ...told, trouble: null, wish: 'refund', asksAfter: true };
  return wrong({ told, state, situation });
}

/** Of several troubles with what came the plainest; and what they chose, where they only ask whether to send it back. */
function wrong({ told, situation }: Case): Case['told'] {
  const { facts, gist } = situation;
  const worse = facts.find(
    ({ slot, value, isSuperseded }) =>
      slot === 'problem' && !isSuperseded && (value === 'damaged' || value === 'wrongItem'),
  )?.value;
  const isBoth = told.trouble === 'missingItem' && worse !== undefined && !gist?.isLacking;
  // "Broken: send me another one" tells of no other thing.
  const isAnother = told.trouble === 'wrongItem' && worse === 'damaged';
  const trouble = isBoth || isAnother ? (worse as 'damaged' | 'wrongItem') : told.trouble;
  const isOpen = told.wish === null || told.wish === 'information' || told.wish === 'return';
  const isWrong = trouble === 'damaged' || trouble === 'wrongItem';
  // "A refund or a new one": they leave it to us, and so it is open.
  if (isWrong && leavesOpen(situation)) return { ...told, trouble, wish: null };
  return { ...told, trouble, wish: (isOpen && isWrong && gist?.wanted) || told.wish };
}

const EITHER =
  /(?<![a-z])(?:or|either|ou|soit|oder|entweder|o bien|o(?= (?:el|la|un|una|que|me|si|mejor|devol|reembol|cambi|envi|reempla)))(?![a-z])/;

/** A new one and the money, in one sentence that has an "or" between. */
function leavesOpen(situation: Situation): boolean {
  const both = wantedTogether(situation).filter((fact) => ENDS.has(wishIn(fact) ?? ''));
  const [one] = both;
  if (!one || new Set(both.map(({ value }) => value)).size < 2) return false;
  const sentence = sentenceOf(one, situation);
  return both.every((fact) => sentenceOf(fact, situation) === sentence) && EITHER.test(fold(sentence));
}
const ENDS: ReadonlySet<string> = new Set(['refund', 'replacement']);

/** Wishes beside which a thing that fails, or a payment that is said to have failed, is what they write about. */
const FOR_DEFECT: ReadonlySet<Case['told']['wish']> = new Set<Case['told']['wish']>([
  null,
  'information',
  'replacement',
  'refund',
]);
const FOR_PAYMENT: ReadonlySet<Case['told']['wish']> = new Set<Case['told']['wish']>([
  null,
  'information',
  'payment',
]);

function defective({ wish, hasPhoto, saysPhoto }: Case['told']): AnyPlaybook {
  if (!hasPhoto && !saysPhoto) return 'defective/askPhoto';
  return wish === 'replacement' ? 'defective/replace' : 'defective/check';
}

/** The situation of one more wish or trouble, as if it were the only one. */
function besideOf(fact: Fact, { told, state, situation: { gist } }: Case): AnyPlaybook | null {
  const alone = { ...told, meant: [], complains: false };
  if (fact.slot === 'problem') {
    if (fact.value === 'missingItem' && !gist?.isLacking && !gist?.isRest) return null;
    if (fact.value === 'missingItem' || fact.value === 'late')
      return choosePlaybook({ ...alone, wish: null, trouble: fact.value }, state);
    return null;
  }
  const wish = wishIn(fact);
  return wish && BESIDE.has(wish)
    ? choosePlaybook({ ...alone, wish, trouble: null, asksAfter: false }, state)
    : null;
}

/** Others change what the first wish is about rather than to come beside it. */
const BESIDE: ReadonlySet<string> = new Set(['whereIsOrder', 'changeAddress', 'changeDelivery', 'invoice']);

/** What is answered with one another, or by one of them alone. */
const TOPICS: readonly (readonly [RegExp, string])[] = [
  [/^(?:cancel|refund|return|replacement|damaged|wrongItem|defective)\//, 'remedy'],
  [/^(?:address|delivery)\//, 'place'],
  [/^whereIsOrder\//, 'where'],
];
const topicOf = (name: AnyPlaybook): string => TOPICS.find(([pattern]) => pattern.test(name))?.[1] ?? name;

/** Where the order is, is no matter beside its end; nor where it has arrived as a whole. */
function isCompatible(name: AnyPlaybook, all: readonly AnyPlaybook[], { state }: Case): boolean {
  const topics = all.map(topicOf);
  const topic = topicOf(name);
  if (topics.includes(topic) || NEVER_BESIDE.has(name)) return false;
  if (topic === 'where' || topics.includes('where')) {
    const isEnding = [topic, ...topics].includes('remedy');
    if (isEnding) return isInParts(state);
  }
  // Who says when they are away while asking when it comes, asks for no other day.
  if (name === 'delivery/change' && topics.includes('where')) return false;
  return !(topic === 'place' && topics.includes('remedy'));
}

/** They say of the order what the first situation says as well. */
const NEVER_BESIDE: ReadonlySet<AnyPlaybook> = new Set<AnyPlaybook>([
  'whereIsOrder/delivered',
  'whereIsOrder/notReceived',
  'whereIsOrder/unpaid',
  'payment/failed',
  'cancel/already',
  'refund/issued',
]);
