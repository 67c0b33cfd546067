/** The same words in both texts: `length` words from `inserted` on in the one and from `sent` on in the other. */
export interface Block {
  inserted: number;
  sent: number;
  length: number;
}

/** Fewer words in common than this may be chance ("de la", "of the"). */
const LEAST_WORDS = 3;
/** Words that stand in a text more often than this say nothing of where they come from, and would cost a lot of time. */
const MOST_PLACES = 40;
/** Single words count as kept only in a gap no longer than this between kept stretches. */
const LONGEST_GAP = 6;

/**
 * What of `inserted` stands in `sent`, wherever it was moved to: long stretches first, then single words between
 * neighbouring stretches. Blocks do not overlap in either text; ordered by their place in `sent`.
 */
export function align(inserted: string[], sent: string[]): Block[] {
  const stretches = chooseStretches(findStretches(inserted, sent), inserted.length, sent.length);
  const small = stretches.length > 0 ? fillGaps(stretches, inserted, sent) : [];
  return [...stretches, ...small].sort(bySent);
}

const bySent = (a: Block, b: Block): number => a.sent - b.sent;

/** Every maximal common stretch of at least three words, by an index of word triples. */
function findStretches(inserted: string[], sent: string[]): Block[] {
  const places = indexTriples(inserted);
  const found: Block[] = [];
  for (let at = 0; at + LEAST_WORDS <= sent.length; at++) {
    for (const place of places.get(tripleAt(sent, at)) ?? []) {
      if (place > 0 && at > 0 && inserted[place - 1] === sent[at - 1]) continue; // inside a stretch already found
      found.push({ inserted: place, sent: at, length: commonLength(inserted, place, sent, at) });
    }
  }
  return found;
}

const tripleAt = (words: string[], at: number): string => `${words[at]} ${words[at + 1]} ${words[at + 2]}`;

function indexTriples(words: string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + LEAST_WORDS <= words.length; at++) {
    const triple = tripleAt(words, at);
    const known = places.get(triple);
    if (known) {
      if (known.length < MOST_PLACES) known.push(at);
    } else places.set(triple, [at]);
  }
  return places;
}

function commonLength(a: string[], atA: number, b: string[], atB: number): number {
  let length = 0;
  while (atA + length < a.length && atB + length < b.length && a[atA + length] === b[atB + length]) length++;
  return length;
}

/** The longest first; what is left of an overlapping one stays if it is still long enough. */
function chooseStretches(found: Block[], insertedLength: number, sentLength: number): Block[] {
  const isTakenInserted = new Uint8Array(insertedLength);
  const isTakenSent = new Uint8Array(sentLength);
  const chosen: Block[] = [];
  for (const block of found.sort((a, b) => b.length - a.length || a.sent - b.sent)) {
    const free = freePart(block, isTakenInserted, isTakenSent);
    if (free.length < LEAST_WORDS) continue;
    isTakenInserted.fill(1, free.inserted, free.inserted + free.length);
    isTakenSent.fill(1, free.sent, free.sent + free.length);
    chosen.push(free);
  }
  return chosen;
}

/** The longest run of the block that no other block has. */
function freePart(block: Block, isTakenInserted: Uint8Array, isTakenSent: Uint8Array): Block {
  let best = { ...block, length: 0 };
  let start = 0;
  for (let at = 0; at <= block.length; at++) {
    const isTaken =
      at === block.length || isTakenInserted[block.inserted + at] || isTakenSent[block.sent + at];
    if (!isTaken) continue;
    if (at - start > best.length) {
      best = { inserted: block.inserted + start, sent: block.sent + start, length: at - start };
    }
    start = at + 1;
  }
  return best;
}

/** Words kept between two stretches that follow one another in both texts, and at the ends of both. */
function fillGaps(stretches: Block[], inserted: string[], sent: string[]): Block[] {
  const start = { inserted: 0, sent: 0, length: 0 };
  const end = { inserted: inserted.length, sent: sent.length, length: 0 };
  const all = [start, ...stretches.toSorted(bySent), end];
  return all.slice(1).flatMap((next, index) => {
    const before = all[index] ?? start;
    const gap = {
      fromInserted: before.inserted + before.length,
      toInserted: next.inserted,
      fromSent: before.sent + before.length,
      toSent: next.sent,
    };
    const isCrossed = stretches.some(
      (each) => each.inserted >= gap.fromInserted && each.inserted < gap.toInserted,
    );
    return isCrossed ? [] : keptInGap(gap, inserted, sent);
  });
}

interface Gap {
  fromInserted: number;
  toInserted: number;
  fromSent: number;
  toSent: number;
}

/** Single words that stand in both gaps in the same order. */
function keptInGap(gap: Gap, inserted: string[], sent: string[]): Block[] {
  if (gap.toInserted - gap.fromInserted > LONGEST_GAP || gap.toSent - gap.fromSent > LONGEST_GAP) return [];
  const kept: Block[] = [];
  let next = gap.fromSent;
  for (let at = gap.fromInserted; at < gap.toInserted; at++) {
    const found = sent.indexOf(inserted[at] ?? '', next);
    if (found < 0 || found >= gap.toSent) continue;
    kept.push({ inserted: at, sent: found, length: 1 });
    next = found + 1;
  }
  return kept;
}
