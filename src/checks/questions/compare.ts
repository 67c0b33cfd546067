import { fold } from '../../facts';
import type { Slot } from '../../model/fact';
import { roleIn } from '../surroundings';
import type { Clause } from './clauses';
import { isAttribute, isCommon, isStep } from './concepts';
import type { Topic } from './concepts';
import type { Answered, Told } from './past';
import type { Kind } from './questionWords';
import { weightOf } from './weights';

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter((concept) => other.has(concept));

/** Kinds whose answers are words of any sort: an answer to one may answer the other. */
const FREE: ReadonlySet<Kind> = new Set<Kind>(['open', 'where', 'manner', 'person']);
/** Of these, kinds that "yes, twice" may answer; a place or a person is told by no yes. */
const TOLD: ReadonlySet<Kind> = new Set<Kind>(['open', 'manner']);
/** Kinds that only a number answers. */
const NUMBERS: ReadonlySet<Kind> = new Set<Kind>(['count', 'amount', 'time']);

/** Kinds of which a matter has two: from and until. */
const TIMED: ReadonlySet<Kind> = new Set<Kind>(['time', 'polar']);

/** "How long has it been so?" is answered by the day on which it began. */
const PERIODS: ReadonlySet<Kind> = new Set<Kind>(['time', 'duration']);

/** Whether an answer to a question of one kind can be one to a question of another: "yes" tells no day. */
function fitsKind(asked: Kind, before: Clause, { concepts, answer, isYesOrNo }: Answered): boolean {
  if (asked === before.kind || asked === 'polar') return true;
  const hasDigit = /\d/.test(answer);
  if (PERIODS.has(asked) && PERIODS.has(before.kind)) return true;
  if (NUMBERS.has(asked)) return (before.kind === 'open' || before.kind === 'polar') && hasDigit;
  const tells = hasDigit || !isYesOrNo || [...concepts].some((concept) => !before.concepts.has(concept));
  return FREE.has(asked) && (FREE.has(before.kind) || (before.kind === 'polar' && TOLD.has(asked) && tells));
}

const isDisjoint = (one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean =>
  one.size > 0 && other.size > 0 && ![...one].some((each) => other.has(each));

/** A property that the draft asks for and the earlier question with its answer did not speak of: "the last digits". */
const asksForMore = (asked: ReadonlySet<string>, heard: ReadonlySet<string>): boolean =>
  [...asked].some((concept) => isAttribute(concept) && !heard.has(concept));

const CHOICE = /(?<![a-z])(?:or|ou|oder|o)(?![a-z])/;

/** "You use Firefox, don't you?": the answer is read back. */
function readsBack({ folded, concepts }: Clause, { clauses, answer, concepts: told }: Answered): boolean {
  if (CHOICE.test(folded)) return false;
  const own = clauses[0]?.concepts ?? new Set<string>();
  const said = fold(answer).trim();
  const isNamed = [...told].some(
    (concept) => concept.startsWith('~') && !own.has(concept) && concepts.has(concept),
  );
  return isNamed || (said.length > 3 && folded.includes(said));
}

/** What a person has one of: whoever asks for it again asks the same, in whatever words. */
const ONE_OF: ReadonlySet<Slot> = new Set<Slot>([
  'orderNumber',
  'trackingNumber',
  'accountNumber',
  'bookingReference',
  'policyOrClaimNumber',
  'serialNumber',
  'personName',
  'email',
  'phone',
  'address',
  'postcode',
  'dateOfBirth',
  'company',
  'deliveryMode',
  'pickupPoint',
]);

/** Whether an answer can hold what was asked for: "the set of pots" is no order number. */
const holds = (slot: Slot, answer: string): boolean => {
  if (slot === 'email') return answer.includes('@');
  return NUMBERED.has(slot) ? /\d/.test(answer) : /\p{L}{3}/u.test(answer);
};
const NUMBERED: ReadonlySet<Slot> = new Set<Slot>([
  'orderNumber',
  'trackingNumber',
  'accountNumber',
  'policyOrClaimNumber',
  'serialNumber',
  'phone',
  'postcode',
  'dateOfBirth',
]);

const asksSame = (one: ReadonlySet<Slot>, other: ReadonlySet<Slot>, answer: string): boolean =>
  one.size === 1 && [...one].some((slot) => ONE_OF.has(slot) && other.has(slot) && holds(slot, answer));

/** "By card or in cash?" after "in cash". */
const isChoiceOf = ({ folded, concepts }: Clause, { concepts: told }: Answered): boolean =>
  CHOICE.test(folded) &&
  concepts.size <= MOST_CHOICES &&
  shared(concepts, told).some((concept) => !isCommon(concept));

const MOST_CHOICES = 4;
const SAME = 1.5;
const ENOUGH = 1.05;
/** Questions of different matters are the same only where they share that much. */
const ALIKE = 1.25;
/** Both questions share at least this much of what they are about, and something that is telling. */
const LEAST = 0.3;
const TELLING = 0.9;
/** Where nothing telling is shared, hardly anything may differ. */
const NEARLY_ALL = 1.7;

/** Which of two ends: who asked until when did not ask from when. */
const isOtherEnd = (asked: Clause, before: Clause, { answer }: Answered): boolean => {
  const role = roleIn(asked.folded);
  if (role === null) return false;
  const told = roleIn(before.folded) ?? roleIn(fold(answer));
  return told === null ? role === 'end' : told !== role;
};

/** How much of what a text is about is also spoken of elsewhere, by weight. */
function overlap(topics: readonly Topic[], elsewhere: ReadonlySet<string>): { both: number; share: number } {
  const seen = new Set<string>();
  let both = 0;
  let all = 0;
  for (const topic of topics) {
    const [first = ''] = topic;
    if (seen.has(first)) continue;
    seen.add(first);
    const weights = topic.filter((concept) => elsewhere.has(concept)).map(weightOf);
    const weight = weights.length > 0 ? Math.max(...weights) : weightOf(first);
    all += weight;
    if (weights.length > 0) both += weight;
  }
  return { both, share: all > 0 ? both / all : 0 };
}

const meant = (topics: readonly Topic[]): Set<string> => new Set(topics.flat());

/** A yes-or-no question names a slot by the way: "did you get a text with a code?" */
const asksForOthers = (asked: Clause, before: Clause): boolean =>
  asked.kind !== 'polar' && before.kind !== 'polar' && isDisjoint(asked.slots, before.slots);

/** "What is behind it?" after "why?": of one matter whatever was told in words answers. */
const WORDED: ReadonlySet<Kind> = new Set<Kind>([...FREE, 'reason', 'duration', 'frequency']);

const fitsMatter = (asked: Kind, before: Clause, answered: Answered): boolean =>
  fitsKind(asked, before, answered) || (WORDED.has(asked) && WORDED.has(before.kind));

/** How well an earlier question covers a new one: 0 where they differ, up to 2 where they are the same. */
function closeness(asked: Clause, before: Clause, answered: Answered): number {
  const isSameMatter = [...asked.matters].some((matter) => before.matters.has(matter));
  if (isSameMatter && fitsMatter(asked.kind, before, answered)) return SAME;
  const score = likeness(asked, before, answered);
  return isDisjoint(asked.matters, before.matters) && score < ALIKE ? 0 : score;
}

function likeness(asked: Clause, before: Clause, answered: Answered): number {
  if (!fitsKind(asked.kind, before, answered) || asksForOthers(asked, before)) return 0;
  if (TIMED.has(asked.kind) && isOtherEnd(asked, before, answered)) return 0;
  if (
    asksSame(asked.slots, before.slots, answered.answer) ||
    (asked.kind === 'reason' && before.kind === 'reason')
  )
    return SAME;
  const told = meant(before.topics);
  const heard = new Set([...told, ...answered.heard]);
  if (asksForMore(asked.concepts, heard)) return 0;
  if (isChoiceOf(asked, answered)) return ENOUGH;
  const ofBefore = overlap(before.topics, meant(asked.topics));
  const ofAsked = overlap(asked.topics, heard);
  const score = ofBefore.share + ofAsked.share;
  if (overlap(asked.topics, told).both < TELLING) return score >= NEARLY_ALL ? score : 0;
  return Math.min(ofBefore.share, ofAsked.share) < LEAST ? 0 : score;
}

const closest = (asked: readonly Clause[], answered: Answered): number => {
  const isYesOrNo = asked.some(({ kind }) => kind === 'polar');
  if (answered.isDoubtful || (isYesOrNo && asked.some((clause) => readsBack(clause, answered)))) return 0;
  const scores = asked.flatMap((clause) =>
    answered.clauses.map((before) => closeness(clause, before, answered)),
  );
  return Math.max(0, ...scores);
};

/**
 * The answered question that this one asks again in other words; of equals the latest. Null where there is none. An offer must
 * be nearly the same.
 */
export function askedBefore(
  asked: readonly Clause[],
  past: readonly Answered[],
  isOffer: boolean,
): Answered | null {
  let best: Answered | null = null;
  let most = isOffer ? SAME : ENOUGH;
  for (const answered of past) {
    const score = closest(asked, answered);
    if (score < most) continue;
    most = score;
    best = answered;
  }
  return best;
}

const LEAST_TOLD = 2;

/** What a question is about; of a step to try only what the thesaurus has: it can be put in many words. */
const topicsOf = ({ concepts }: Clause): string[] => {
  const topics = [...concepts].filter((concept) => !isCommon(concept));
  return topics.some(isStep) ? topics.filter((topic) => !topic.startsWith('~')) : topics;
};

/** Enough to be recognised in what was told: two topics, or one that is a step to try. */
const isTelling = (topics: readonly string[]): boolean =>
  topics.length >= LEAST_TOLD || (topics.length === 1 && topics.some(isStep));

/** What the customer told unasked: "did you try another outlet?" after "I plugged it in another outlet". */
export function toldBefore(asked: readonly Clause[], told: readonly Told[]): Told | null {
  const questions = asked
    .filter(({ kind }) => kind === 'polar')
    .map(topicsOf)
    .filter(isTelling);
  const isIn = (topics: readonly string[], concepts: readonly string[]): boolean =>
    topics.every((concept) => concepts.includes(concept));
  return told.findLast(({ concepts }) => questions.some((topics) => isIn(topics, concepts))) ?? null;
}
