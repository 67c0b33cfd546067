/** Words for folded text, a line for each language; whatever is looked for in the middle of a word is cut off before its ending. */
export const any = (...languages: string[]): RegExp =>
  new RegExp(`(?<![a-z])(?:${languages.join('|')})`, 'g');
