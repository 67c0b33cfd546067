/** Longer patterns are interpreted rather than compiled by the engines that we run in: some twenty times slower. */
const LONGEST = 1_200;

/** Where the alternatives of a pattern part that stand in no group. */
function barsIn(source: string): number[] {
  const bars: number[] = [];
  let depth = 0;
  let isInClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (isInClass) isInClass = sign !== ']';
    else if (sign === '[') isInClass = true;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) bars.push(at);
  }
  return bars;
}

/** The alternatives of a pattern in several patterns that are short enough to be compiled, in their order. */
export function piecesOf(source: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  let last = -1;
  for (const bar of barsIn(source)) {
    if (bar - from > LONGEST && last > from) {
      pieces.push(source.slice(from, last));
      from = last + 1;
    }
    last = bar;
  }
  if (source.length - from > LONGEST && last > from) {
    pieces.push(source.slice(from, last));
    from = last + 1;
  }
  return [...pieces, source.slice(from)].filter(Boolean);
}
