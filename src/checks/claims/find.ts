import {
  allMatches,
  calendarDay,
  createReading,
  linksIn,
  overlaps,
  readAmounts,
  readDates,
  readEmails,
  readLabelled,
  readTrackingNumbers,
} from '../../facts';
import type { Found } from '../../facts';
import { CARRIERS } from './carriers';
import { relate } from './relate';
import type { ClaimSources, Statement } from './sources';
import { isAnnounced, isPlainlyPast, isStated } from './stated';
import { allWordings } from './wordings';

const DURATION =
  /(?<![a-z0-9])(?:\d{1,3} ?(?:-|to|a|et|and|ou|or) ?)?\d{1,3} (?:(?:working|business|calendar) )?(?:hours?|days?|weeks?|months?|heures?|jours?|semaines?|mois)(?: ouvr(?:es?|ables?))?(?![a-z])/g;

/** How a value is called as a claim. */
const KINDS: Readonly<Record<string, string>> = {
  amount: 'amount',
  date: 'date',
  orderNumber: 'orderNumber',
  trackingNumber: 'trackingNumber',
  email: 'email',
};

const toStatements = (found: Found[]): Statement[] =>
  found.flatMap(({ slot, start, end, value }) => {
    const kind = KINDS[slot];
    return kind ? [{ kind, start, end, value }] : [];
  });

const matched = (kind: string, pattern: RegExp, folded: string): Statement[] =>
  allMatches(pattern, folded).map((match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
    value: match[0],
  }));

const links = (folded: string, text: string): Statement[] =>
  linksIn(folded).map((match) => {
    const end = match.index + match[0].replace(/[.,;:!?)]+$/, '').length;
    return { kind: 'link', start: match.index, end, value: text.slice(match.index, end) };
  });

const IS_SAID = { status: isStated, doneAction: isStated, promise: isAnnounced } as const;

const toStatement = (
  { kind, value }: { kind: string; value: string },
  match: RegExpExecArray,
): Statement => ({ kind, start: match.index, end: match.index + match[0].length, value });

const worded = (folded: string): Statement[] =>
  allWordings().said.flatMap((wording) =>
    allMatches(wording.pattern, folded, 20)
      .filter((match) => IS_SAID[wording.kind](folded, match.index))
      .map((match) => toStatement(wording, match)),
  );

const bareVerbs = (folded: string): Statement[] =>
  allWordings().past.flatMap((wording) =>
    allMatches(wording.pattern, folded, 20)
      .map((match) => toStatement(wording, match))
      .filter(({ start, end }) => isPlainlyPast(folded, start, end)),
  );

/** "Refunded today" states a day as much as "refunded on 12 November"; any other "today" does not. */
const isDayStated =
  (folded: string, said: readonly Statement[]) =>
  ({ start, end }: Found): boolean =>
    /\d/.test(folded.slice(start, end)) ||
    said.some(
      (one) => one.kind !== 'promise' && one.end < start && /^ \w{0,8} ?$/.test(folded.slice(one.end, start)),
    );

const withoutOverlap = (statements: Statement[]): Statement[] => {
  const kept: Statement[] = [];
  for (const one of statements) if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  return kept;
};

/** Everything in a text that can be held against a source, in the order of the text. */
export function findStatements(text: string, { now, timeZone = 'UTC', locale }: ClaimSources): Statement[] {
  // Noon of the day that it is for the reader: "today" is counted from there.
  const today = Date.parse(`${calendarDay(now, timeZone) ?? ''}T12:00:00Z`);
  const reading = createReading(text, today, locale);
  const { folded } = reading;
  const said = worded(folded);
  const found = [
    ...links(folded, reading.text),
    ...toStatements([
      ...readEmails(reading),
      ...readTrackingNumbers(reading),
      ...readAmounts(reading),
      ...readLabelled(reading),
    ]),
    ...matched('duration', DURATION, folded),
    ...toStatements(readDates(reading).filter(isDayStated(folded, said))),
    ...matched('carrier', CARRIERS, folded),
    ...said,
    ...bareVerbs(folded),
  ];
  return relate(
    withoutOverlap(found).sort((a, b) => a.start - b.start),
    folded,
  );
}
