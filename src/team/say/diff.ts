/** A stretch of two texts: in both, only in what was suggested, or only in what was sent. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Longer texts are shown one after the other: comparing grows with the square of their words. */
const MOST_WORDS = 1_200;
/** A word or two between changes, like "the", tears a sentence to pieces and helps nobody to read it. */
const SHORT_ISLAND = 8;

const wordsOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** Kinds of spaces are alike: nobody sees the difference, and editors put in their own. */
const alike = (word: string): string => word.replace(/[^\S\n]+/g, ' ');

/** What stands in both texts and what in one, in reading order; what was taken out before what came in. */
export function diffTexts(suggested: string, sent: string): Piece[] {
  const [a, b] = [wordsOf(suggested), wordsOf(sent)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS)
    return [piece('removed', [suggested]), piece('added', [sent])].filter(({ text }) => text !== '');
  return joinIslands(merge(walk(a, b, commonLengths(a.map(alike), b.map(alike)))));
}

const piece = (kind: Piece['kind'], words: string[]): Piece => ({ kind, text: words.join('') });

/** Length of the longest common rest from each pair of places on. */
function commonLengths(a: string[], b: string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [below = 0, beside = 0] = [lengths[(i + 1) * width + j], lengths[i * width + j + 1]];
      lengths[i * width + j] =
        a[i] === b[j] ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(below, beside);
    }
  return lengths;
}

function walk(a: string[], b: string[], lengths: Uint16Array): Piece[] {
  const width = b.length + 1;
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one = '', other = ''] = [a[i], b[j]];
    if (i < a.length && j < b.length && alike(one) === alike(other)) {
      pieces.push({ kind: 'same', text: other });
      i += 1;
      j += 1;
    } else if (
      j >= b.length ||
      (i < a.length && (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      pieces.push({ kind: 'removed', text: one });
      i += 1;
    } else {
      pieces.push({ kind: 'added', text: other });
      j += 1;
    }
  }
  return pieces;
}

/** Neighbours of one kind as one; within a change, what was taken out stands first. */
function merge(pieces: Piece[]): Piece[] {
  const merged: Piece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) merged.push({ kind: 'removed', text: removed });
    if (added) merged.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = merged.at(-1);
      if (last?.kind === 'same') last.text += text;
      else merged.push({ kind: 'same', text });
    }
  }
  flush();
  return merged;
}

/** Short words between two changes become part of them. */
function joinIslands(pieces: Piece[]): Piece[] {
  const spread = pieces.flatMap((each, index): Piece[] => {
    const isIsland =
      each.kind === 'same' &&
      each.text.trim().length < SHORT_ISLAND &&
      !each.text.includes('\n') &&
      index > 0 &&
      index < pieces.length - 1;
    return isIsland
      ? [
          { kind: 'removed', text: each.text },
          { kind: 'added', text: each.text },
        ]
      : [each];
  });
  return merge(spread);
}
