import { checkClaims } from '../checks';
import { createPseudonyms, type PersonalKind } from '../checks/redaction';
import type { Span } from '../facts';
import { PLACEHOLDERS } from '../model/learned';
import type { ReplyLanguage } from '../model/language';

/**
 * What stands in the way of a text that everybody is to be offered:
 * `empty`, `tooLong`; `gap` something of the customer was taken out and nothing put in its place; `choice` one of several
 * placeholders has to be chosen; `unknown` a placeholder that nobody fills; `personal` it tells who somebody is;
 * `specific` an amount, a day, a link: it may be so for everybody.
 */
export interface LearnedIssue extends Span {
  kind: 'empty' | 'tooLong' | 'gap' | 'choice' | 'unknown' | 'personal' | 'specific';
  words: string;
  /** It cannot be approved as long as this stands; otherwise a lead may confirm it. */
  isBlocking: boolean;
}

const LONGEST = 4_000;
const BRACES = /\{\{[^{}]*\}\}/g;
const LOOSE_BRACES = /\{[{%]|[%}]\}/g;
const GAP =
  /\[(?:email|card|iban|phone|nationalId|ip|person|address|orderNumber|secret|product|amount|day)\]/g;
/** Claims of an order's own numbers: of somebody's, whoever it was. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['orderNumber', 'trackingNumber']);
const SPECIFIC: ReadonlySet<string> = new Set(['amount', 'date', 'link']);
/** Told by their form: what looks like a name may be a product, and a way to be reached may be ours. A lead can say so. */
const UNSURE: ReadonlySet<PersonalKind> = new Set(['person', 'phone', 'email', 'address']);

const known: ReadonlySet<string> = new Set(PLACEHOLDERS);

/** The same length without what stands in braces or brackets: they are no words of the reply. */
const blanked = (text: string): string =>
  [BRACES, GAP].reduce((left, pattern) => left.replace(pattern, (match) => ' '.repeat(match.length)), text);

const found = (
  pattern: RegExp,
  text: string,
  issue: (words: string) => LearnedIssue['kind'] | null,
): LearnedIssue[] =>
  [...text.matchAll(pattern)].flatMap(({ index, 0: words }) => {
    const kind = issue(words);
    return kind ? [{ kind, words, start: index, end: index + words.length, isBlocking: true }] : [];
  });

function ofPlaceholder(words: string): 'choice' | 'unknown' | null {
  const names = words.slice(2, -2).split('|');
  if (names.length > 1) return 'choice';
  return known.has((names[0] ?? '').trim().toLowerCase()) ? null : 'unknown';
}

function personal(text: string): LearnedIssue[] {
  const { hidden } = createPseudonyms([], []).redact(text);
  return hidden.map(({ start, end, kind }) => ({
    kind: 'personal',
    words: text.slice(start, end),
    start,
    end,
    isBlocking: !UNSURE.has(kind),
  }));
}

function specific(text: string, { language, now }: LearnedCheckOptions): LearnedIssue[] {
  const sources = { orders: [], facts: [], texts: [], transcript: null, now, locale: language };
  return checkClaims(text, sources).claims.flatMap(({ kind, start, end }): LearnedIssue[] => {
    const words = text.slice(start, end);
    if (OF_SOMEBODY.has(kind)) return [{ kind: 'personal', words, start, end, isBlocking: true }];
    const isTold = SPECIFIC.has(kind) && (kind !== 'date' || /\d/.test(words));
    return isTold ? [{ kind: 'specific', words, start, end, isBlocking: false }] : [];
  });
}

interface LearnedCheckOptions {
  language: ReplyLanguage;
  /** ms since 1970. */
  now: number;
}

/** Everything that has to be mended or confirmed before others are offered this text, in its order. Pure. */
export function checkLearned(text: string, options: LearnedCheckOptions): LearnedIssue[] {
  const whole = { words: '', start: 0, end: text.length, isBlocking: true };
  if (text.trim() === '') return [{ ...whole, kind: 'empty' }];
  if (text.length > LONGEST) return [{ ...whole, kind: 'tooLong' }];
  const bare = blanked(text);
  const issues = [
    ...found(GAP, text, () => 'gap'),
    ...found(BRACES, text, ofPlaceholder),
    ...found(LOOSE_BRACES, bare, () => 'unknown'),
    ...personal(bare),
    ...specific(bare, options),
  ];
  const apart = issues.filter(
    (one, index) => !issues.slice(0, index).some((other) => one.start < other.end && other.start < one.end),
  );
  return apart.toSorted((a, b) => a.start - b.start);
}
