/** Longest code that is compared; nobody types longer ones by hand. */
const LIMIT = 40;

/** Inserted, left out, wrong or swapped neighbouring signs between two short codes (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  if (one.length > LIMIT || other.length > LIMIT) return one === other ? 0 : LIMIT;
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1)
      current.push(cell(one, other, rows, current, row, column));
    rows.push(current);
  }
  return rows[one.length]?.[other.length] ?? LIMIT;
}

const at = (row: readonly number[] | undefined, column: number): number => row?.[column] ?? LIMIT;

function cell(
  one: string,
  other: string,
  rows: number[][],
  current: number[],
  row: number,
  column: number,
): number {
  const above = rows[row - 1];
  const isSame = one[row - 1] === other[column - 1];
  const simple = Math.min(
    at(above, column) + 1,
    at(current, column - 1) + 1,
    at(above, column - 1) + (isSame ? 0 : 1),
  );
  const isSwap =
    row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
  return isSwap ? Math.min(simple, at(rows[row - 2], column - 2) + 1) : simple;
}
