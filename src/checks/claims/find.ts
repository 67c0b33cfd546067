import {
  allMatches,
  createReading,
  fold,
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
import type { ClaimSources, Statement } from './sources';
import { CLAIM_WORDS } from './words';

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

/** Sentences that only speak of what may come or of what did not happen state nothing. */
const isStated = (folded: string, at: number): boolean => {
  const clause =
    folded
      .slice(Math.max(0, at - 48), at)
      .split(/[.!?\n;]/)
      .at(-1) ?? '';
  return !CLAIM_WORDS.hypothetical.test(clause);
};

const worded = (folded: string): Statement[] =>
  [...CLAIM_WORDS.done, ...CLAIM_WORDS.statuses].flatMap(({ kind, value, pattern }) =>
    allMatches(pattern, folded, 20)
      .filter((match) => isStated(folded, match.index))
      .map((match) => ({ kind, start: match.index, end: match.index + match[0].length, value })),
  );

const withoutOverlap = (statements: Statement[]): Statement[] => {
  const kept: Statement[] = [];
  for (const one of statements) if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  return kept;
};

/** Everything in a text that can be held against a source, in the order of the text. */
export function findStatements(text: string, { now, locale }: ClaimSources): Statement[] {
  const reading = createReading(text, now, locale);
  const { folded } = reading;
  const found = [
    ...links(folded, reading.text),
    ...toStatements([
      ...readEmails(reading),
      ...readTrackingNumbers(reading),
      ...readAmounts(reading),
      ...readLabelled(reading),
    ]),
    ...matched('duration', CLAIM_WORDS.duration, folded),
    ...toStatements(readDates(reading).filter(({ start, end }) => /\d/.test(fold(text.slice(start, end))))),
    ...matched('carrier', CARRIERS, folded),
    ...worded(folded),
  ];
  return withoutOverlap(found).sort((a, b) => a.start - b.start);
}
