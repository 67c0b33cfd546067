import type { Vector } from './vectors';

/**
 * Two linear maps into one space of a few dozen dimensions, learned so that a context lies nearer to the reply that was
 * given than to the other replies of its batch ("two towers" with in-batch softmax, Adagrad by row).
 */
export interface TwoTowers {
  /** A unit vector. */
  ofContext(vector: Vector): Float32Array;
  ofReply(vector: Vector): Float32Array;
}

const DIMENSIONS = 96;
const BATCH = 128;
const EPOCHS = 3;
/** Sharpness of the softmax over cosines. */
const SHARPNESS = 8;
const STEP = 0.1;
const FIRST_SPREAD = 0.3;

interface Tower {
  rows: Float32Array;
  /** Sum of the squared gradients of each row. */
  squares: Float32Array;
}

/** `random` draws from 0 to 1. Yields after every batch, so that whoever trains may pause; the towers are what it returns. */
export function* trainTwoTowers(
  pairs: readonly { context: Vector; reply: Vector }[],
  sizes: { context: number; reply: number },
  random: () => number,
): Generator<undefined, TwoTowers> {
  const contexts = createTower(sizes.context, random);
  const replies = createTower(sizes.reply, random);
  const order = pairs.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (let from = 0; from + 1 < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH).flatMap((index) => pairs[index] ?? []);
      if (batch.length > 1) learnBatch(batch, contexts, replies);
      yield;
    }
  }
  return {
    ofContext: (vector) => project(contexts, vector).unit,
    ofReply: (vector) => project(replies, vector).unit,
  };
}

const createTower = (size: number, random: () => number): Tower => ({
  rows: firstRows(size * DIMENSIONS, random),
  squares: new Float32Array(size).fill(1e-8),
});

function firstRows(length: number, random: () => number): Float32Array {
  const rows = new Float32Array(length);
  // Three draws add up to something like a normal one.
  for (let index = 0; index < length; index += 1)
    rows[index] = (random() + random() + random() - 1.5) * 2 * FIRST_SPREAD;
  return rows;
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
}

interface Projected {
  unit: Float32Array;
  length: number;
}

function project({ rows }: Tower, { ids, weights }: Vector): Projected {
  const unit = new Float32Array(DIMENSIONS);
  for (let index = 0; index < ids.length; index += 1) {
    const from = (ids[index] ?? 0) * DIMENSIONS;
    const weight = weights[index] ?? 0;
    for (let each = 0; each < DIMENSIONS; each += 1)
      unit[each] = (unit[each] ?? 0) + weight * (rows[from + each] ?? 0);
  }
  const length = Math.sqrt(dot(unit, unit)) + 1e-6;
  for (let each = 0; each < DIMENSIONS; each += 1) unit[each] = (unit[each] ?? 0) / length;
  return { unit, length };
}

export function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

function learnBatch(
  batch: readonly { context: Vector; reply: Vector }[],
  contexts: Tower,
  replies: Tower,
): void {
  const left = batch.map(({ context }) => project(contexts, context));
  const right = batch.map(({ reply }) => project(replies, reply));
  const errors = errorsOf(left, right);
  const moves = left.map((_, row) =>
    moveOf(left[row], right, (column) => errors[row * batch.length + column] ?? 0),
  );
  const backs = right.map((_, column) =>
    moveOf(right[column], left, (row) => errors[row * batch.length + column] ?? 0),
  );
  batch.forEach(({ context, reply }, index) => {
    step(contexts, context, moves[index] ?? new Float32Array(DIMENSIONS));
    step(replies, reply, backs[index] ?? new Float32Array(DIMENSIONS));
  });
}

/** Of each pairing: how much likelier it was held than it is, both ways; row by row. */
function errorsOf(left: readonly Projected[], right: readonly Projected[]): Float32Array {
  const size = left.length;
  const likely = new Float32Array(size * size);
  const rowSums = new Float32Array(size);
  const columnSums = new Float32Array(size);
  left.forEach(({ unit }, row) => {
    right.forEach((other, column) => {
      const value = Math.exp(SHARPNESS * (dot(unit, other.unit) - 1));
      likely[row * size + column] = value;
      rowSums[row] = (rowSums[row] ?? 0) + value;
      columnSums[column] = (columnSums[column] ?? 0) + value;
    });
  });
  return likely.map((value, at) => {
    const [row, column] = [Math.floor(at / size), at % size];
    const share = value / (rowSums[row] ?? 1) + value / (columnSums[column] ?? 1);
    return ((row === column ? share - 2 : share) * SHARPNESS) / 2;
  });
}

/** The gradient of one projected text before it was made a unit vector. */
function moveOf(
  one: Projected | undefined,
  others: readonly Projected[],
  error: (index: number) => number,
): Float32Array {
  const move = new Float32Array(DIMENSIONS);
  if (!one) return move;
  others.forEach(({ unit }, index) => {
    const weight = error(index);
    for (let each = 0; each < DIMENSIONS; each += 1)
      move[each] = (move[each] ?? 0) + weight * (unit[each] ?? 0);
  });
  const along = dot(move, one.unit);
  for (let each = 0; each < DIMENSIONS; each += 1)
    move[each] = ((move[each] ?? 0) - along * (one.unit[each] ?? 0)) / one.length;
  return move;
}

/** One step of Adagrad, with one rate for each row. */
function step({ rows, squares }: Tower, { ids, weights }: Vector, move: Float32Array): void {
  const square = dot(move, move) / DIMENSIONS;
  for (let index = 0; index < ids.length; index += 1) {
    const id = ids[index] ?? 0;
    const weight = weights[index] ?? 0;
    const sum = (squares[id] ?? 0) + weight * weight * square;
    squares[id] = sum;
    const rate = (STEP * weight) / Math.sqrt(sum);
    const from = id * DIMENSIONS;
    for (let each = 0; each < DIMENSIONS; each += 1)
      rows[from + each] = (rows[from + each] ?? 0) - rate * (move[each] ?? 0);
  }
}
