/** Longest stretch of one message that is read: what matters was said well before 20,000 characters. */
export const READ_LIMIT = 20_000;

/** Longer than any word, number or address: a rule, a picture in letters. Not where no spaces are written. */
const RUN = /[^\s\u3000-\uffff]{300,}/g;

/** Runs of signs that tell nothing become spaces of the same length: patterns would take long over them. */
export const withoutRuns = (text: string): string => text.replace(RUN, (run) => ' '.repeat(run.length));

/** A stretch of text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const plainLetter = (letter: string): string => {
  if (letter === '’' || letter === '‘' || letter === 'ʼ') return "'";
  if (letter === '\u00a0' || letter === '\u202f' || letter === '\u2009') return ' ';
  return letter.normalize('NFKD').charAt(0);
};

const lowerLetter = (letter: string): string => {
  const lower = letter.toLowerCase();
  return lower.length === 1 ? lower : letter;
};

/**
 * Lower case without accents, with plain apostrophes and spaces, and of exactly the same length: every pattern is written
 * for this form, and its offsets hold in the text as it was said.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : Array.from(text.split(''), lowerLetter).join('');
  return same.replace(/[\u00a0\u00c0-\u017f\u02bc\u2009\u2018\u2019\u202f\uff01-\uff5e]/g, plainLetter);
}

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** True where "… done.Thanks" runs into the next sentence without a space. */
const isGlued = (text: string, at: number): boolean =>
  at > 1 &&
  isLower(text.charCodeAt(at - 1)) &&
  isLower(text.charCodeAt(at - 2)) &&
  isUpper(text.charCodeAt(at + 1));

const ABBREVIATIONS = new Set(
  'no nr num mr mrs ms mme mlle dr st ste av bd tel ref art ex approx etc dob bzw ggf evtl inkl zzgl usw ca str hr fr sr sra srta ud uds aprox avda nro dpto'.split(
    ' ',
  ),
);

const isAbbreviation = (text: string, dot: number): boolean => {
  const word = /(?<!\p{L})(\p{L}{1,6})$/u.exec(text.slice(Math.max(0, dot - 7), dot))?.[1];
  return word !== undefined && (word.length === 1 || ABBREVIATIONS.has(fold(word)));
};

const endsSentence = (text: string, at: number): boolean => {
  const sign = text[at];
  if (sign === '\n') return true;
  if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== '…') return false;
  const next = text[at + 1];
  if (next !== undefined && '.!?…'.includes(next)) return false;
  if (sign === '.' && isAbbreviation(text, at)) return next === undefined || next === '\n';
  return next === undefined || /\s/.test(next) || sign !== '.' || isGlued(text, at);
};

const trimmed = (text: string, start: number, end: number): Span => {
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
};

/** Sentences and lines of a text, in order, without the white space around them. Linear in the text. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !endsSentence(text, at)) continue;
    const span = trimmed(text, start, Math.min(at + 1, text.length));
    if (span.end > span.start) spans.push(span);
    start = at + 1;
  }
  return spans;
}

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** All matches of a global pattern, at most `limit`. */
export function allMatches(pattern: RegExp, text: string, limit = 200): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && found.length < limit; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** Words of folded text, letters and digits only. */
export const wordsOf = (folded: string): string[] => folded.match(/[a-z0-9']+/g) ?? [];
