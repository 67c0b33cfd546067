import { checkClaims } from '../src/checks';
import type { ClaimSources } from '../src/checks';
import type { Fact, Slot } from '../src/model/fact';
import type { Verdict } from '../src/model/suggestion';
import { toFullOrder } from './orders';
import type { FullOrder } from './orders';
import { halfOf } from './own';
import type { Told } from './own';
import { countAnswer } from './score';
import type { Tally } from './score';

export interface ClaimsRow extends Told {
  orders: FullOrder[];
  facts: { slot: Slot; value: string; quote: string }[];
  articles: { title: string; text: string; url: string }[];
  reply: string;
  /** What is wrong in it: nothing, or one thing. */
  errors: { start: number; end: number; kind: string }[];
}

export interface Flag {
  start: number;
  end: number;
  kind: string;
  verdict: Verdict;
}

const toFact = ({ slot, value, quote }: ClaimsRow['facts'][number], index: number): Fact => ({
  id: `told:${index}`,
  slot,
  value,
  quote,
  place: { messageId: 'told', turn: 0, start: 0, end: 0 },
  at: null,
  how: 'said',
  isSuperseded: false,
  standing: 'unchecked',
});

const sourcesOf = ({ orders, facts, articles, at, locale }: ClaimsRow): ClaimSources => ({
  orders: orders.map(toFullOrder),
  facts: facts.map(toFact),
  texts: articles.map(({ title, text, url }) => ({
    kind: 'article',
    ref: url,
    label: title,
    text: `${text}\n${url}`,
  })),
  transcript: null,
  now: Date.parse(at),
  locale,
});

/** What the panel would mark in this reply. */
export function predictClaims(row: ClaimsRow): { flags: Flag[] } {
  const { claims } = checkClaims(row.reply, sourcesOf(row));
  return {
    flags: claims
      .filter(({ verdict }) => verdict !== 'supported')
      .map(({ start, end, kind, verdict }) => ({ start, end, kind, verdict })),
  };
}

/**
 * `detected` is whether a flag lies on the planted error; `untouched` whether a right reply has no flag at all, and
 * `(nothing beside)` whether a wrong one has none but on its error. Recall is the figure in each.
 */
export function countClaims(
  row: ClaimsRow,
  { flags }: { flags: Flag[] },
  tally: (name: string) => Tally,
): void {
  const isOnError = (flag: Flag): boolean =>
    row.errors.some(({ start, end }) => flag.start < end && start < flag.end);
  const count = (name: string, isGood: boolean): void => {
    for (const each of [name, `${name} ${halfOf(row)}`]) countAnswer(tally(each), true, isGood);
  };
  const [error] = row.errors;
  if (!error) return count('untouched', flags.length === 0);
  const isFound = flags.some(isOnError);
  count('detected', isFound);
  countAnswer(tally(`error: ${error.kind}`), true, isFound);
  countAnswer(tally('(nothing beside)'), true, flags.every(isOnError));
}
