/** More characters than this at once are pasted or come from a macro, not from fingers. */
const PASTED = 12;

/** True when the change from one draft to the next ends a sentence or a line, or was pasted: the moment to read it. */
export function isRest(before: string, after: string): boolean {
  const added = addedText(before, after);
  return added.length >= PASTED || /[.?!…\n]["»”)]*\s?$/.test(added);
}

/** True when these words came with one change, whole: nobody types so fast. */
export const arrivedAtOnce = (before: string, after: string, words: string): boolean =>
  words.length >= PASTED && addedText(before, after).includes(words.slice(1, -1));

function addedText(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return after.slice(start, after.length - tail);
}
