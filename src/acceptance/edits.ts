import type { DocumentPage } from '../lib/documents';
import type { Records } from '../model/ports';
import type { ReviewPair } from '../model/review';
import type { DayRange, EditCluster, EditExample } from '../model/team';
import { patiently } from './readPage';
import { DECIDED, OPEN, pageOfPairs } from './reviewDocuments';

/** Pages of a hundred pairs of each kind that are read. */
const MOST_PAGES = 3;
/** One edit is nobody's habit. */
const LEAST_COUNT = 2;
const MOST_CLUSTERS = 20;
const MOST_EXAMPLES = 5;
/** Sentences with so many of their words in common say the same. */
const ALIKE = 0.6;

/** Pairs of suggested and sent text in these days, newest first. Fails with an `OutsideError` as the records do. */
export async function readPairs(
  { records, pause }: { records: Pick<Records, 'search'>; pause: () => Promise<void> },
  { from, to }: DayRange,
  signal: AbortSignal,
): Promise<ReviewPair[]> {
  const pairs: ReviewPair[] = [];
  for (const kind of [OPEN, DECIDED] as const) {
    let cursor: string | null = null;
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      const asked: string | null = cursor;
      const page: DocumentPage<ReviewPair> = await patiently(pause, signal, () =>
        pageOfPairs(records, { kind, cursor: asked, signal }),
      );
      pairs.push(...page.documents.map(({ content }) => content));
      cursor = page.next;
      if (cursor === null || page.documents.every(({ content }) => content.day < from)) break;
    }
  }
  return pairs.filter(({ day }) => day >= from && day <= to).toSorted((a, b) => (a.day < b.day ? 1 : -1));
}

/** One sentence taken out, put in, or replaced. */
interface Edit {
  pair: ReviewPair;
  before: string;
  after: string;
}

/**
 * Edits of suggestions that go the same way, most frequent first: the same sentence taken out or replaced, or alike ones put in.
 * A pair counts once in each. `withTickets`: examples may lead to the ticket. Pure.
 */
export function clusterEdits(pairs: readonly ReviewPair[], withTickets: boolean): EditCluster[] {
  const clusters: Edit[][] = [];
  for (const edit of pairs.flatMap(toEdits)) {
    const like = clusters.find(([first]) => first && goesTheSameWay(first, edit));
    if (!like) clusters.push([edit]);
    else if (!like.some(({ pair }) => pair.id === edit.pair.id)) like.push(edit);
  }
  return clusters
    .filter((edits) => edits.length >= LEAST_COUNT)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_CLUSTERS)
    .flatMap((edits) => toCluster(edits, withTickets) ?? []);
}

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

const plain = (sentence: string): string =>
  (sentence.toLowerCase().match(/[\p{L}\p{N}{}[\]_.-]+/gu) ?? []).join(' ');

/** Sentences that stand in one text only, those between the same neighbours as one edit. */
function toEdits(pair: ReviewPair): Edit[] {
  const [suggested, sent] = [sentencesOf(pair.suggested), sentencesOf(pair.sent)];
  const [kept, known] = [new Set(sent.map(plain)), new Set(suggested.map(plain))];
  const added = runs(sent, (sentence) => !known.has(plain(sentence)));
  const edits = runs(suggested, (sentence) => !kept.has(plain(sentence))).map(({ after, text }): Edit => {
    const at = added.findIndex((run) => run.after === after);
    const [inserted] = at < 0 ? [] : added.splice(at, 1);
    return { pair, before: text, after: inserted?.text ?? '' };
  });
  return [...edits, ...added.map(({ text }): Edit => ({ pair, before: '', after: text }))];
}

/** Stretches of sentences of which something is true, each with the sentence before it. */
function runs(
  sentences: readonly string[],
  is: (sentence: string) => boolean,
): { after: string; text: string }[] {
  const found: { after: string; text: string }[] = [];
  let isOpen = false;
  for (const [at, sentence] of sentences.entries()) {
    const last = found[found.length - 1];
    if (!is(sentence)) isOpen = false;
    else if (isOpen && last) last.text += ` ${sentence}`;
    else {
      found.push({ after: plain(sentences[at - 1] ?? ''), text: sentence });
      isOpen = true;
    }
  }
  return found;
}

const kindOf = ({ before, after }: Edit): EditCluster['kind'] => {
  if (before === '') return 'added';
  return after === '' ? 'removed' : 'replaced';
};

function goesTheSameWay(one: Edit, other: Edit): boolean {
  if (one.pair.key !== other.pair.key || kindOf(one) !== kindOf(other)) return false;
  return one.before === '' ? isAlike(one.after, other.after) : isAlike(one.before, other.before);
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [ours, theirs] = [new Set(plain(one).split(' ')), new Set(plain(other).split(' '))];
  const common = [...ours].filter((word) => theirs.has(word)).length;
  return common / (ours.size + theirs.size - common) >= ALIKE;
}

function toCluster(edits: readonly Edit[], withTickets: boolean): EditCluster | null {
  const [first] = edits;
  if (!first) return null;
  return {
    suggestion: first.pair.key,
    situation: first.pair.situation,
    kind: kindOf(first),
    before: first.before,
    after: mostFrequent(edits.map(({ after }) => after)),
    count: edits.length,
    examples: edits.slice(0, MOST_EXAMPLES).map(({ pair }) => toExample(pair, withTickets)),
  };
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

const toExample = ({ id, ticketId, suggested, sent }: ReviewPair, withTickets: boolean): EditExample => ({
  review: id,
  ticketId: withTickets ? ticketId : null,
  suggested,
  sent,
});
