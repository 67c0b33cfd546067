/** A prime below 2^26: products of two remainders are exact. */
const PRIME = 67_108_859;
/** The more there are, the less often two atoms share one. */
const SPARE_COLUMNS = 512;

/**
 * Which of the `targets` (sets of atoms) can be worked out from sums and differences of the `known` ones: index of the first,
 * −1 where none can. Sets are squeezed into few columns first, by a fixed scatter of atoms with weights; at worst, and hardly
 * ever, a target seems known that is not.
 */
export function isDerivable(
  known: readonly ReadonlySet<number>[],
  targets: readonly ReadonlySet<number>[],
): number {
  if (targets.length === 0) return -1;
  const columns = known.length + SPARE_COLUMNS;
  const basis: Float64Array[] = [];
  for (const set of known) reduce(squeeze(set, columns), basis, true);
  return targets.findIndex((set) => reduce(squeeze(set, columns), basis, false));
}

function squeeze(atoms: ReadonlySet<number>, columns: number): Float64Array {
  const row = new Float64Array(columns);
  for (const atom of atoms) {
    const column = scatter(atom, 0x9e3779b1) % columns;
    row[column] = ((row[column] ?? 0) + (scatter(atom, 0x85ebca6b) % (PRIME - 1)) + 1) % PRIME;
  }
  return row;
}

/** A whole number from 0 to 2^32 that looks like chance and is always the same. */
function scatter(atom: number, salt: number): number {
  let mixed = Math.imul(atom + 1, salt);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Takes away what the basis makes of a row; true when nothing is left. What is left may join the basis. */
function reduce(row: Float64Array, basis: Float64Array[], joins: boolean): boolean {
  for (const each of basis) {
    const pivot = each.findIndex((value) => value !== 0);
    const factor = row[pivot] ?? 0;
    if (factor !== 0) subtract(row, each, factor);
  }
  const pivot = row.findIndex((value) => value !== 0);
  if (pivot < 0) return true;
  if (joins) basis.push(scaled(row, inverse(row[pivot] ?? 1)));
  return false;
}

function subtract(row: Float64Array, other: Float64Array, factor: number): void {
  for (let at = 0; at < row.length; at += 1)
    row[at] = ((row[at] ?? 0) - ((factor * (other[at] ?? 0)) % PRIME) + PRIME) % PRIME;
}

const scaled = (row: Float64Array, factor: number): Float64Array =>
  row.map((value) => (value * factor) % PRIME);

/** By Fermat: a^(p−2). */
function inverse(value: number): number {
  let [result, base] = [1, value];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
