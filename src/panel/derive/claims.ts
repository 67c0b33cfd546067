import type { Claim, Suggestion } from '../../model/suggestion';

/** A stretch of a suggestion's text as it is drawn. */
export interface Stretch {
  start: number;
  text: string;
  /** Stands in a sentence that nothing supports. */
  isDoubtful: boolean;
  /** Evidence that follows it, by its index; null for none. */
  evidence: number | null;
}

export interface CheckView {
  supported: number;
  doubtful: number;
  contradicted: number;
}

const isWithin = (text: string, { start, end }: Claim): boolean =>
  start >= 0 && start < end && end <= text.length;

export function viewCheck({ claims }: Suggestion): CheckView {
  const count = (verdict: Claim['verdict']) => claims.filter((claim) => claim.verdict === verdict).length;
  return {
    supported: count('supported'),
    doubtful: count('unsupported'),
    contradicted: count('contradicted'),
  };
}

/** From the first to the last character of the sentence that the offsets lie in, end exclusive. */
function sentenceAround(text: string, start: number, end: number): [number, number] {
  const before = [...text.slice(0, start).matchAll(/(?:[.!?…]["»”)]*\s+|\n+)/g)].at(-1);
  const from = before ? before.index + before[0].length : 0;
  const after = /[.!?…]["»”)]*(?=\s|$)|\n/.exec(text.slice(end));
  const to = after ? end + after.index + after[0].trimEnd().length : text.length;
  return [from, Math.max(to, end)];
}

/** Sentences that hold a claim which nothing supports, in order. */
export function doubtfulSentences({ text, claims }: Suggestion): [number, number][] {
  const spans = claims
    .filter((claim) => claim.verdict !== 'supported' && isWithin(text, claim))
    .map((claim) => sentenceAround(text, claim.start, claim.end));
  return [...new Map(spans.map((span) => [span[0], span])).values()].toSorted((a, b) => a[0] - b[0]);
}

/** A number between a word and its full stop would lie on the stop. */
const CLOSING = /^[.,;:!?…)»”"]+(?=\s|$)/;

/** Where the number of a claim stands: after what closes its words. */
const markAfter = (text: string, end: number): number =>
  end + (CLOSING.exec(text.slice(end))?.[0].length ?? 0);

/** The text cut wherever doubt begins or ends, wherever evidence is to be marked, and at `places`. */
export function toStretches(suggestion: Suggestion, places: Iterable<number> = []): Stretch[] {
  const { text, claims, evidence } = suggestion;
  const doubts = doubtfulSentences(suggestion);
  const marks = new Map<number, number>();
  for (const claim of claims) {
    const isMarked =
      claim.verdict === 'supported' && claim.evidence !== undefined && evidence[claim.evidence];
    if (isMarked && isWithin(text, claim)) marks.set(markAfter(text, claim.end), claim.evidence ?? 0);
  }
  const cuts = [...new Set([0, text.length, ...doubts.flat(), ...marks.keys(), ...places])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const isDoubtful = doubts.some(([from, to]) => start >= from && end <= to);
    return { start, text: text.slice(start, end), isDoubtful, evidence: marks.get(end) ?? null };
  });
}
