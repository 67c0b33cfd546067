import { latestWish, splitSentences } from '../../facts';
import type { Fact, Wish } from '../../model/fact';
import type { Transcript } from '../../model/transcript';
import type { Gist } from '../engine';
import { plainValue } from '../plainValue';
import { fold } from '../retrieval/fold';

export type Trouble = 'notReceived' | 'late' | 'damaged' | 'wrongItem' | 'missingItem' | 'doubleCharge';

/** What the customer told us, as far as it decides between replies. */
export interface Told {
  wish: Wish | null;
  /** They ask where what they wish for stands, rather than for it: "where is my refund?". */
  asksAfter: boolean;
  trouble: Trouble | null;
  hasPhoto: boolean;
  /** They say that they sent one, and it is not there. */
  saysPhoto: boolean;
  hasNewAddress: boolean;
  /** Something of what they ordered is still missing, as their words have it. */
  missesRest: boolean;
  /** What they speak of does not do what it should. */
  isDefect: boolean;
  /** They say that the payment failed. */
  hasFailedPayment: boolean;
  /** What they may want by broader words, where facts are silent: the first that the record bears out counts. */
  meant: readonly Wish[];
  /** They speak of something of theirs in words that tell no more. */
  complains: boolean;
  /** They speak of money that they have not got. */
  missesMoney: boolean;
  speaksOfMoney: boolean;
  speaksOfCharge: boolean;
  /** Their last words only thank for an answer. */
  isContent: boolean;
  /** They count on a replacement that was promised or is under way. */
  awaitsReplacement: boolean;
}

type WishFact = NonNullable<ReturnType<typeof latestWish>>;

const TROUBLES: readonly Trouble[] = [
  'notReceived',
  'late',
  'damaged',
  'wrongItem',
  'missingItem',
  'doubleCharge',
];
/** What does not hold because a part is missing, or is broken, is that trouble still. */
const CAUSES: ReadonlySet<string> = new Set(['damaged', 'wrongItem', 'missingItem']);

/** What is given back or sent instead, in folded English and French. */
const DUE = '(?:re-?fund|reimburs|money|exchang|replac|return|rembours|argent|echang|remplac|retour)';
/** The words between, in the same clause: about nothing else that is awaited, and no wish. */
const NEAR =
  '(?:(?!want|like|would|parcel|order|package|veux|voudr|souhait|aimer|colis|commande(?! d)|livr)[^.?!,;]){0,40}';
const AWAITED =
  "where(?: is|'s| are)|when (?:will|do|can|is|am|are|exactly)|how long(?! (?:until|do i|have i))|status|news|updates?|still (?:no|not|waiting|have|haven't)|waiting|ou en (?:est|sont)|quand|toujours (?:pas|rien|aucun)|pas encore|j'attends|attente|nouvelles|combien de temps(?! (?:ai-je|j'ai))";
const NOT_YET =
  "(?:not|n't)(?: yet)? (?:arrived|come|been|reached|shown)|still not|toujours pas|pas encore|n'est pas|n'a pas|tarde";

/** They ask after it: "where is my refund?", "when will I get my money back?", "toujours pas remboursé". */
const AFTER = new RegExp(
  `(?<![a-z])(?:(?:${AWAITED})(?![a-z])${NEAR}(?<![a-z])${DUE}|${DUE}[a-z]*${NEAR}(?<![a-z])(?:${NOT_YET}))`,
);

export const lastOf = (facts: readonly Fact[], slot: Fact['slot']): Fact | undefined =>
  facts.findLast((fact) => fact.slot === slot && !fact.isSuperseded);

export function readTold(
  facts: readonly Fact[],
  transcript: Transcript | null,
  gist: Gist | null = null,
): Told {
  const said = latestWish(facts);
  const hasPhoto = lastOf(facts, 'photo') !== undefined || hasSentPicture(transcript);
  const trouble = troubleOf(facts) ?? broadTrouble(said, gist, hasPhoto);
  const wish = said && !(trouble !== null && isThreat(said, transcript)) ? said.value : null;
  const hasNewAddress = newAddress(facts) !== null;
  const isSilent =
    (wish === null || wish === 'information') &&
    (trouble === null || trouble === 'notReceived') &&
    isDefectOnly(facts) &&
    gist !== null;
  return {
    wish,
    asksAfter: said !== null && isAwaited(said, transcript, gist),
    trouble,
    hasPhoto,
    saysPhoto: !hasPhoto && gist?.isPhotoSaid === true,
    hasNewAddress,
    missesRest: gist?.isRest ?? false,
    missesMoney: gist !== null && (gist.isMoneyMissed || gist.isMoneyDue),
    speaksOfMoney: gist?.isOfMoney ?? false,
    speaksOfCharge: gist !== null && (gist.isCharged || gist.isOfMoney),
    isContent: gist?.isThanks === true && !asksLast(facts, transcript),
    awaitsReplacement: gist?.isReplacementDue ?? false,
    isDefect: lastOf(facts, 'problem')?.value === 'defective',
    hasFailedPayment: lastOf(facts, 'problem')?.value === 'paymentFailed',
    meant: isSilent ? broadWishes(gist, hasNewAddress) : [],
    complains: isSilent && wish === null && gist.isComplaint && !gist.isRequest,
  };
}

/** Their last message holds a wish or a trouble, whatever thanks stand beside it. */
function asksLast(facts: readonly Fact[], transcript: Transcript | null): boolean {
  const last = transcript?.messages.findLast(({ speaker }) => speaker === 'customer')?.id;
  return facts.some(({ slot, place }) => (slot === 'wish' || slot === 'problem') && place.messageId === last);
}

/** What they may want by broader words, the most telling first. */
function broadWishes(gist: Gist, hasNewAddress: boolean): Wish[] {
  const isOfMoney = gist.isMoneyMissed || gist.isMoneyDue || gist.isOfMoney;
  const wishes: [Wish, boolean][] = [
    ['refund', isOfMoney],
    ['changeAddress', gist.isOtherAddress || (hasNewAddress && (gist.isOtherDay || gist.isSending))],
    ['changeDelivery', gist.isOtherDay],
    ['whereIsOrder', gist.isAwaited && !gist.isRequest],
  ];
  return wishes.filter(([, isMeant]) => isMeant).map(([wish]) => wish);
}

/** Wishes beside which a delivery that is spoken of as announced is one that they deny. */
const DENYING: ReadonlySet<Wish | undefined> = new Set<Wish | undefined>([
  undefined,
  'information',
  'whereIsOrder',
  'changeDelivery',
]);

/** What went wrong by broader words. */
function broadTrouble(wish: WishFact | null, gist: Gist | null, hasPhoto: boolean): Trouble | null {
  if (wish?.value === 'replacement' && RIGHT_ONE.test(fold(wish.quote))) return 'wrongItem';
  if (gist?.isOther && hasPhoto) return 'wrongItem';
  return gist?.isAnnounced && DENYING.has(wish?.value) ? 'notReceived' : null;
}

/** A parcel may be "stuck" or "dead" as well as a thing. */
const isDefectOnly = (facts: readonly Fact[]): boolean =>
  facts.every(({ slot, value, isSuperseded }) => slot !== 'problem' || isSuperseded || value === 'defective');

/** "Send me the right one": another came. */
const RIGHT_ONE = /(?<![a-z])(?:right|correct|bonn?e?s?|richtig|korrekt|correct)(?:e[nrs]?|[oa]s?)?(?![a-z])/;

/** They ask where what they wish for stands, rather than for it. */
const isAwaited = (wish: WishFact, transcript: Transcript | null, gist: Gist | null): boolean =>
  AFTER.test(fold(sentenceOf(wish, transcript))) ||
  (wish.value === 'refund' && gist?.isMoneyDue === true) ||
  (wish.value === 'replacement' && gist?.isReplacementDue === true);

/** "Tell me where it is; otherwise I cancel": wanted only if nothing else helps. */
const OTHERWISE =
  /(?<![a-z])(?:otherwise|or else|sinon|faute de quoi|sonst|andernfalls|ansonsten|si no|de lo contrario|en caso contrario)(?![a-z])/;

function isThreat(wish: WishFact, transcript: Transcript | null): boolean {
  const sentence = fold(sentenceOf(wish, transcript));
  const at = sentence.indexOf(fold(wish.quote));
  return OTHERWISE.test(sentence.slice(0, Math.max(at, 0)));
}

/** The sentence of the customer in which a fact stands; its quote where the message is not known. */
function sentenceOf({ place, quote }: Fact, transcript: Transcript | null): string {
  const text = transcript?.messages.find(({ id }) => id === place.messageId)?.text ?? quote;
  const sentence = splitSentences(text).find(({ start, end }) => start <= place.start && place.start < end);
  return sentence ? text.slice(sentence.start, sentence.end) : quote;
}

function troubleOf(facts: readonly Fact[]): Trouble | null {
  const told = facts.filter(({ slot, isSuperseded }) => slot === 'problem' && !isSuperseded);
  const isConsequence = told.at(-1)?.value === 'defective';
  const last = isConsequence ? told.findLast(({ value }) => CAUSES.has(value)) : told.at(-1);
  return TROUBLES.find((known) => known === last?.value) ?? null;
}

const hasSentPicture = (transcript: Transcript | null): boolean =>
  (transcript?.messages ?? []).some(
    ({ speaker, attachments }) =>
      speaker === 'customer' && attachments.some(({ contentType }) => contentType.startsWith('image/')),
  );

/** An address that the customer gave and that is not simply the one on the order. */
export function newAddress(facts: readonly Fact[]): string | null {
  const address = lastOf(facts, 'address');
  return address && address.standing !== 'confirmed' ? plainValue(address.value) : null;
}
