import type { Claim, Evidence, Verdict } from '../../model/suggestion';
import type { CheckedClaims } from '../parts';
import type { Say } from './say';

/** One claim of a text, in words. */
export interface ClaimRow {
  key: string;
  verdict: Verdict;
  /** The words that claim it. */
  words: string;
  /** "contradicted by #1042: shipped". */
  why: string;
  evidence: Evidence | null;
}

/** What asks for something to be done comes first. */
const ORDER: readonly Verdict[] = ['contradicted', 'unsupported', 'supported'];

const sourceOf = ({ label, quote }: Evidence): string =>
  quote === '' || label.includes(quote) ? label : quote.includes(label) ? quote : `${label}: ${quote}`;

/** The claims of a text with what became of each, the worst first, else in the order of the text. */
export function viewClaims(text: string, { claims, evidence }: CheckedClaims, say: Say): ClaimRow[] {
  const rowOf = ({ start, end, kind, verdict, evidence: index }: Claim): ClaimRow => {
    const found = (index !== undefined && evidence[index]) || null;
    const source = found ? sourceOf(found) : say.translate('panel.checked.record');
    return {
      key: `${start} ${kind}`,
      verdict,
      words: text.slice(start, end),
      why: say.translate(`panel.checked.${verdict}`, { source }),
      evidence: found,
    };
  };
  return claims.map(rowOf).toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

/** "1 contradicted, 2 to check, 3 verified" */
export function sayClaims(rows: readonly ClaimRow[], say: Say): string {
  const words = { contradicted: 'contradicted', unsupported: 'toCheck', supported: 'verified' };
  const told = ORDER.map((verdict) => {
    const count = rows.filter((row) => row.verdict === verdict).length;
    return count > 0 && say.translate(`panel.check.${words[verdict]}`, { count });
  });
  return told.filter(Boolean).join(', ') || say.translate('panel.checked.nothing');
}
