import type { Finder, Personal } from './kinds';

/** Read backwards from the sign "@", so that a long run of letters is read once. */
const LOCAL = String.raw`[\p{L}\p{M}\d._%+'’!#$&*^{|}~\x60-]{1,64}`;
const LABEL = String.raw`[\p{L}\p{M}\d-]{1,63}`;
const TOP = String.raw`\p{L}{2,24}(?![\p{L}\d])`;
const AT_WORD = 'at|ät|arobase|arobas|arroba|klammeraffe';
const DOT_WORD = 'dot|point|punkt|punto';

/** "(at)", "[at]", " @ ": so that machines do not see it. A bare letter only where it touches both sides. */
const HIDDEN_AT = String.raw`(?: {0,2}[[({<] ?(?:@|${AT_WORD}) ?[\])}>] {0,2}|[[({]a[\])}]| @ ?|@ )`;
const BRACKETED_DOT = String.raw` ?[[({<] ?(?:\.|${DOT_WORD}) ?[\])}>] ?`;
const SPOKEN_DOT = String.raw`(?:${BRACKETED_DOT}| (?:${DOT_WORD}) )`;
const ANY_DOT = String.raw`(?:${SPOKEN_DOT}|\.)`;
const SPOKEN_LOCAL = String.raw`(?:${LOCAL}${SPOKEN_DOT})?${LOCAL}`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`(?<=(?<local>"[^"\n]{1,64}"|${LOCAL}))(?:@|%40)${LABEL}(?:\.${LABEL})+`, 'gu'),
  new RegExp(
    String.raw`(?<=(?<local>${SPOKEN_LOCAL}))${HIDDEN_AT}${LABEL}(?:${ANY_DOT}${LABEL}){0,4}?${ANY_DOT}${TOP}`,
    'giu',
  ),
  // "look at shop.example" is none: spoken through and through.
  new RegExp(
    String.raw`(?<=(?<local>${SPOKEN_LOCAL}))(?: (?:${AT_WORD}) |@)${LABEL}(?:${ANY_DOT}${LABEL}){0,4}?${SPOKEN_DOT}${TOP}`,
    'giu',
  ),
];

/** Addresses of e-mail, also those that were written so that machines do not see them: "marie (at) example.com". */
export const findEmails: Finder = (text) => {
  const found: Personal[] = [];
  for (const { index, 0: rest, groups } of PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const local = (groups?.['local'] ?? '').replace(/^[^\p{L}\d_"]+(?=.)/u, '');
    const one = { start: index - local.length, end: index + rest.length, kind: 'email' as const };
    if (!found.some((other) => one.start < other.end && other.start < one.end)) found.push(one);
  }
  return found;
};
