import type { Statement } from './sources';

/** States of which the record knows the day. */
const DATED: ReadonlySet<string> = new Set(['delivered', 'shipped', 'underWay', 'cancelled', 'refunded']);

/** A day that belongs to something else: "your order of 10 November", "planned for …". */
const OTHER_DAY =
  /(?<![a-z])(?:of|from|dated|since|until|before|for|placed|ordered|paid|du|de|depuis|jusqu'au|avant|pour|planned|expected|prevue?s?|attendue?s?|passee?s?|payee?s?|commandee?s?)(?: (?:on|the|le|for))*$/;
/** Between a state and a day, words that make it the day of something else. */
const DETACHED =
  /(?<![a-z])(?:planned|expected|order(?:ed)?|placed|paid|due|scan|prevue?|attendue?|commandee?|passee?|payee?|promis|estimated|estimee?)(?![a-z])/;
/** An amount that belongs to something else: "€20 of the €89", "your order of €89", "the total". */
const OTHER_AMOUNT =
  /(?:\d\D{0,8}? (?:out )?of (?:the|your)(?: total)?(?: of)?|sur (?:les|un total de|vos)|total(?: of| de)?|(?:order|commande|purchase|achat)(?: (?:n°|no\.?|n)? ?#?[\w-]*\d)?(?: of| de)?)[ (:€$£]*$/;
/** At the head of a sentence: "On 14 November your parcel …". */
const FRONTED = /(?:^|[.!?;\n,])\s*(?:on |le |the )?$/;
const NEW_SENTENCE = /[!?;\n]|\.(?:\s|$)/;
/** Said of a part of the order or of the money. */
const PARTIAL =
  /(?<![a-z])(?:partly|partial(?:ly)?|part of|in part|so far|\d\D{0,8}? of the|one of|first (?:parcel|package)|(?:one|1) (?:parcel|package)|the other|partiel(?:le)?(?:ment)?|en partie|une partie|a ce jour|sur les|l'un|un des|une des|premiers? (?:colis|envoi)|un colis)(?![a-z])/;
/** Said of all the money. */
const WHOLE =
  /(?<![a-z])(?:full|fully|entire(?:ly)?|whole|completely|everything|integral(?:e|ement)?|totalite|totalement|entierement)(?![a-z])/;

/** The order or the customer is paid back, rather than a refund made. */
const OF_ORDER = /re-?funded|reimbursed|rembourse(?!ment)/;

/** Longest stretch of a sentence that is looked at on one side, in characters. */
const REACH = 160;

const isNear = (folded: string, from: number, to: number): boolean =>
  to - from < REACH && !NEW_SENTENCE.test(folded.slice(from, to));

const before = (folded: string, at: number): string => folded.slice(Math.max(0, at - 48), at);

/** The state whose day a date tells: the last before it, or the first after a date at the head of its sentence. */
function stateOfDay(day: Statement, states: readonly Statement[], folded: string): Statement | undefined {
  const led = before(folded, day.start);
  if (OTHER_DAY.test(led.trimEnd())) return undefined;
  const last = states.findLast(({ end }) => end <= day.start);
  if (last && isNear(folded, last.end, day.start)) {
    return DETACHED.test(folded.slice(last.end, day.start)) ? undefined : last;
  }
  const next = states.find(({ start }) => start >= day.end);
  return next && FRONTED.test(led) && isNear(folded, day.end, next.start) ? next : undefined;
}

/** The refund that an amount is told of: any in its sentence, unless it is the amount of something else. */
function stateOfAmount(
  amount: Statement,
  states: readonly Statement[],
  folded: string,
): Statement | undefined {
  if (OTHER_AMOUNT.test(before(folded, amount.start))) return undefined;
  return states.find(
    (state) =>
      state.value === 'refunded' &&
      isNear(folded, Math.min(state.end, amount.end), Math.max(state.start, amount.start)),
  );
}

function sentenceAround({ start, end }: Statement, folded: string): string {
  const left =
    folded
      .slice(Math.max(0, start - REACH), start)
      .split(/[!?;\n]|\.\s/)
      .at(-1) ?? '';
  const right = folded.slice(end, end + REACH).split(NEW_SENTENCE)[0] ?? '';
  return left + folded.slice(start, end) + right;
}

function extentOf(state: Statement, folded: string): Statement['extent'] {
  const sentence = sentenceAround(state, folded);
  if (PARTIAL.test(sentence)) return 'part';
  return WHOLE.test(sentence) ? 'whole' : undefined;
}

/** Ties days and amounts to the state they are told of, and tells of how much of the order a state is said. */
export function relate(statements: readonly Statement[], folded: string): Statement[] {
  const states = statements.filter(({ kind }) => kind === 'status' || kind === 'doneAction');
  const dated = states.filter(({ value }) => DATED.has(value));
  const amounts = statements.filter(({ kind }) => kind === 'amount');
  const tiedAmounts = amounts.map((amount) => ({ amount, of: stateOfAmount(amount, states, folded) }));
  return statements.map((one) => {
    if (one.kind === 'date') return { ...one, of: stateOfDay(one, dated, folded)?.value };
    if (one.kind === 'amount')
      return { ...one, of: tiedAmounts.find(({ amount }) => amount === one)?.of?.value };
    if (!states.includes(one)) return one;
    const beside = tiedAmounts.filter(({ of }) => of === one).map(({ amount }) => amount.value);
    const isOfOrder = OF_ORDER.test(folded.slice(one.start, one.end));
    return { ...one, extent: extentOf(one, folded), beside, isOfOrder };
  });
}
