/** A stretch of text, offsets in characters, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

const ABBREVIATIONS = new Set([
  'm',
  'mr',
  'mrs',
  'ms',
  'dr',
  'mme',
  'mlle',
  'no',
  'nr',
  'st',
  'art',
  'ref',
  'tel',
  'etc',
]);

/** A sign that ends a sentence only if white space follows: "89.00", "v2.1", links and "18. November" stay whole. */
const END = /(?!(?<=\d)\. (?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))[.!?…]+["»”’)]*(?=\s)|\n+/g;

/**
 * Sentences and lines of a text in order, each without the white space around it. Together with what lies between them they
 * are the text, so one can be taken out without touching the others.
 */
export function splitSentences(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  const close = (end: number): void => {
    const stretch = trimmed(text, start, end);
    if (stretch.end > stretch.start) stretches.push(stretch);
    start = end;
  };
  for (const match of text.matchAll(END)) {
    if (match[0].startsWith('.') && isAbbreviation(text, match.index)) continue;
    close(match.index + match[0].length);
  }
  close(text.length);
  return stretches;
}

function isAbbreviation(text: string, dot: number): boolean {
  const word = /(\p{L}+)$/u.exec(text.slice(Math.max(0, dot - 5), dot))?.[1] ?? '';
  return ABBREVIATIONS.has(word.toLowerCase());
}

function trimmed(text: string, from: number, to: number): Stretch {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
