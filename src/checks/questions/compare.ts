import { fold } from '../../facts';
import type { Clause } from './clauses';
import { isAttribute, isCommon, weightOf } from './concepts';
import type { Answered, Told } from './past';
import type { Kind } from './questionWords';

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter((concept) => other.has(concept));

/** Kinds whose answers are words of any sort: an answer to one may answer the other. */
const FREE: ReadonlySet<Kind> = new Set<Kind>(['open', 'where', 'manner', 'person']);

/** Whether an answer to a question of one kind can be one to a question of another: "yes" tells no day. */
const fitsKind = (
  asked: Kind,
  before: Kind,
  { concepts, answer }: Answered,
  own: ReadonlySet<string>,
): boolean => {
  if (asked === before || asked === 'polar') return true;
  if (asked === 'count' || asked === 'amount' || asked === 'time')
    return before === 'open' && /\d/.test(answer);
  const tells = [...concepts].some((concept) => !own.has(concept) || concept.startsWith('~'));
  return FREE.has(asked) && (FREE.has(before) || (before === 'polar' && tells));
};

const isDisjoint = (one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean =>
  one.size > 0 && other.size > 0 && ![...one].some((each) => other.has(each));

/** A property that the draft asks for and the earlier question with its answer did not speak of: "the last digits". */
const asksForMore = (asked: ReadonlySet<string>, heard: ReadonlySet<string>): boolean =>
  [...asked].some((concept) => isAttribute(concept) && !heard.has(concept));

/** "You use Firefox, don't you?": the answer is read back. */
const readsBack = (
  { kind, folded, concepts }: Clause,
  { clauses, answer, concepts: told }: Answered,
): boolean => {
  if (kind !== 'polar' || /\b(?:or|ou|oder|o)\b/.test(folded)) return false;
  const own = clauses[0]?.concepts ?? new Set<string>();
  const said = fold(answer).trim();
  return (
    [...told].some((concept) => concept.startsWith('~') && !own.has(concept) && concepts.has(concept)) ||
    (said.length > 3 && folded.includes(said))
  );
};

const LEAST = 0.4;
const ENOUGH = 1.05;
const TELLING = 0.9;

/** How well an earlier question covers a new one: 0 where they differ, up to 2 where they are the same. */
function closeness(asked: Clause, before: Clause, answered: Answered): number {
  if (!fitsKind(asked.kind, before.kind, answered, before.concepts)) return 0;
  if (isDisjoint(asked.slots, before.slots)) return 0;
  const heard = new Set([...before.concepts, ...answered.concepts]);
  if (asksForMore(asked.concepts, heard)) return 0;
  const both = weightOf(shared(asked.concepts, before.concepts));
  if (both < TELLING) return 0;
  const ofBefore = both / weightOf(before.concepts);
  const ofAsked = weightOf(shared(asked.concepts, heard)) / weightOf(asked.concepts);
  return Math.min(ofBefore, ofAsked) < LEAST ? 0 : ofBefore + ofAsked;
}

/** The answered question that this one asks again in other words; of equals the latest. Null where there is none. */
export function askedBefore(asked: readonly Clause[], past: readonly Answered[]): Answered | null {
  let best: Answered | null = null;
  let most = ENOUGH;
  for (const answered of past) {
    if (answered.isDoubtful || asked.some((clause) => readsBack(clause, answered))) continue;
    for (const clause of asked)
      for (const before of answered.clauses) {
        const score = closeness(clause, before, answered);
        if (score < most) continue;
        most = score;
        best = answered;
      }
  }
  return best;
}

const LEAST_TOLD = 2;

/** What the customer told unasked: "did you try another outlet?" after "I plugged it in another outlet". */
export function toldBefore(asked: readonly Clause[], told: readonly Told[]): Told | null {
  const clauses = asked.filter(({ kind }) => kind === 'polar');
  return (
    told.findLast(({ concepts }) => {
      const own = new Set(concepts);
      return clauses.some(
        (clause) =>
          [...clause.concepts].filter((concept) => !isCommon(concept)).length >= LEAST_TOLD &&
          [...clause.concepts].every((concept) => own.has(concept)),
      );
    }) ?? null
  );
}
