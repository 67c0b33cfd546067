const MOST_VALUES = 100_000;
const MOST_CHARACTERS = 2_000_000;
const MOST_DEPTH = 40;

/** Whether an answer is larger, longer or deeper than any list of orders. Looks no further than it has to. */
export function isTooMuch(answer: unknown): boolean {
  const open: [value: unknown, depth: number][] = [[answer, 0]];
  let values = 0;
  let characters = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    values += 1;
    if (typeof value === 'string') characters += value.length;
    if (characters > MOST_CHARACTERS || depth > MOST_DEPTH) return true;
    if (typeof value !== 'object' || value === null) continue;
    const inside: unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (values + open.length + inside.length > MOST_VALUES) return true;
    for (const each of inside) open.push([each, depth + 1]);
  }
  return false;
}
