/** Longest stretch of somebody's words in one row. */
export const LONGEST_QUOTE = 80;

/** Words for one row: without marks of a list or breaks, cut between words. */
export const shorten = (words: string): string => {
  const plain = words
    .replace(/^[\s>*•-]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= LONGEST_QUOTE) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', LONGEST_QUOTE - 1)).slice(0, LONGEST_QUOTE - 1)}…`;
};
