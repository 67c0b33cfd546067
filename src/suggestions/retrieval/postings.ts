/** BM25's two dials: how soon repeats stop counting, and how much a long text is held against it. */
const SATURATION = 1.2;
const LENGTH_PENALTY = 0.6;

/** A posting is document number and frequency in one small integer: half the memory, and no object per entry. */
const FREQUENCY_BITS = 6;
const MOST_FREQUENT = (1 << FREQUENCY_BITS) - 1;

interface Hit {
  number: number;
  score: number;
}

/** A term that is looked for, and how much finding it counts. */
export interface WeightedTerm {
  id: number;
  weight: number;
}

/** The inverted index itself: numbers in, numbers out. Documents are numbered by the caller, each number once. */
export interface Postings {
  /** Documents that count. */
  readonly size: number;
  /** Id of a term, new if need be. */
  idOf(term: string): number;
  knownId(term: string): number | undefined;
  add(number: number, termIds: readonly number[]): void;
  /** With the very ids it was added with; its postings stay, unread, and weigh nothing. */
  remove(number: number, termIds: readonly number[]): void;
  /** How well a term tells documents apart; 0 for what none has. */
  rarity(term: string): number;
  /** The terms that tell documents apart best, at most `most`. */
  rarest(termIds: readonly number[], most: number): number[];
  /** Best first, ties in order of number; `weigh` scales a document's score. */
  search(terms: readonly WeightedTerm[], weigh: (number: number) => number, limit: number): Hit[];
}

export function createPostings(): Postings {
  const ids = new Map<string, number>();
  const lists: number[][] = [];
  const documentCounts: number[] = [];
  /** Length in terms; 0 for what is not there (any more). */
  const lengths: number[] = [];
  let size = 0;
  let totalLength = 0;
  let penalties: Float32Array | null = null;
  let scores = new Float32Array(0);

  const count = (number: number, length: number, sign: 1 | -1): void => {
    lengths[number] = sign === 1 ? Math.max(length, 1) : 0;
    size += sign;
    totalLength += sign * Math.max(length, 1);
    penalties = null;
  };
  const rarity = (id: number): number => {
    const documents = documentCounts[id] ?? 0;
    return Math.log(1 + (size - documents + 0.5) / (documents + 0.5));
  };
  const currentPenalties = (): Float32Array => {
    if (penalties) return penalties;
    const average = totalLength / Math.max(size, 1);
    const made = Float32Array.from(
      lengths,
      (length) => SATURATION * (1 - LENGTH_PENALTY + (LENGTH_PENALTY * length) / average),
    );
    penalties = made;
    if (scores.length < made.length) scores = new Float32Array(made.length * 2);
    return made;
  };
  /** Adds one term's share to every document that has it; answers the documents met for the first time. */
  const score = ({ id, weight: own }: WeightedTerm, touched: number[]): void => {
    const weight = own * rarity(id) * (SATURATION + 1);
    const penalty = currentPenalties();
    for (const posting of lists[id] ?? []) {
      const number = posting >>> FREQUENCY_BITS;
      if (lengths[number] === 0) continue;
      const before = scores[number] ?? 0;
      if (before === 0) touched.push(number);
      const frequency = posting & MOST_FREQUENT;
      scores[number] = before + (weight * frequency) / (frequency + (penalty[number] ?? 1));
    }
  };

  return {
    get size() {
      return size;
    },
    idOf: (term) => {
      const known = ids.get(term);
      if (known !== undefined) return known;
      const id = lists.push([]) - 1;
      documentCounts.push(0);
      ids.set(term, id);
      return id;
    },
    knownId: (term) => ids.get(term),
    rarity: (term) => {
      const id = ids.get(term);
      return id === undefined || !documentCounts[id] ? 0 : rarity(id);
    },
    add: (number, termIds) => {
      count(number, termIds.length, 1);
      const repeated = Int32Array.from(termIds).sort();
      for (let at = 0; at < repeated.length;) {
        const id = repeated[at] ?? 0;
        const from = at;
        while (repeated[at] === id) at += 1;
        lists[id]?.push((number << FREQUENCY_BITS) | Math.min(at - from, MOST_FREQUENT));
        documentCounts[id] = (documentCounts[id] ?? 0) + 1;
      }
    },
    remove: (number, termIds) => {
      count(number, termIds.length, -1);
      for (const id of new Set(termIds)) documentCounts[id] = (documentCounts[id] ?? 1) - 1;
    },
    rarest: (termIds, most) => [...termIds].sort((a, b) => rarity(b) - rarity(a)).slice(0, most),
    search: (terms, weigh, limit) => {
      currentPenalties();
      const touched: number[] = [];
      for (const term of terms) score(term, touched);
      const best = createBest(limit);
      for (const number of touched) {
        best.offer(number, (scores[number] ?? 0) * weigh(number));
        scores[number] = 0;
      }
      return best.hits;
    },
  };
}

const isBetter = (a: Hit, b: Hit): boolean =>
  a.score > b.score || (a.score === b.score && a.number < b.number);

/** Keeps the best few of many without sorting the many. */
function createBest(limit: number): { hits: Hit[]; offer: (number: number, score: number) => void } {
  const hits: Hit[] = [];
  const offer = (number: number, score: number): void => {
    const hit = { number, score };
    const last = hits[hits.length - 1];
    if (hits.length >= limit && (!last || !isBetter(hit, last))) return;
    let place = hits.length;
    for (let above = hits[place - 1]; above && isBetter(hit, above); above = hits[place - 1]) place -= 1;
    hits.splice(place, 0, hit);
    if (hits.length > limit) hits.pop();
  };
  return { hits, offer };
}
