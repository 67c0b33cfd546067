import type { Vector } from './vectors';

/** How many past contexts are listened to, and how much less the farther ones count. */
const NEAREST = 20;
const STEEPNESS = 4;
/** A feature of more than one context in five tells them not apart and would cost the most time. */
const MOST_SHARE = 0.2;

/** What was replied in the contexts that are most like one: the sum of those replies, nearest first. */
export interface Neighbours {
  /** Weight of each feature of a reply, at its id. */
  repliesNear(context: Vector): Float32Array;
}

export function createNeighbours(
  pairs: readonly { context: Vector; reply: Vector }[],
  sizes: { context: number; reply: number },
): Neighbours {
  const lists = listsOf(
    pairs.map(({ context }) => context),
    sizes.context,
  );
  const most = Math.max(50, pairs.length * MOST_SHARE);
  const scores = new Float32Array(pairs.length);
  return {
    repliesNear(context) {
      scores.fill(0);
      context.ids.forEach((id, index) => {
        const list = lists[id];
        if (!list || list.ids.length > most) return;
        const weight = context.weights[index] ?? 0;
        for (let each = 0; each < list.ids.length; each += 1) {
          const number = list.ids[each] ?? 0;
          scores[number] = (scores[number] ?? 0) + weight * (list.weights[each] ?? 0);
        }
      });
      const sum = new Float32Array(sizes.reply);
      const nearest = best(scores);
      const first = scores[nearest[0] ?? 0] ?? 0;
      for (const number of nearest) {
        const share = ((scores[number] ?? 0) / (first || 1)) ** STEEPNESS;
        const reply = pairs[number]?.reply;
        reply?.ids.forEach((id, index) => {
          sum[id] = (sum[id] ?? 0) + share * (reply.weights[index] ?? 0);
        });
      }
      return sum;
    },
  };
}

/** Of each feature: which vectors have it, and how much. */
function listsOf(vectors: readonly Vector[], size: number): Vector[] {
  const counts = new Int32Array(size);
  for (const { ids } of vectors) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  const lists = Array.from(counts, (length) => ({
    ids: new Int32Array(length),
    weights: new Float32Array(length),
  }));
  const filled = new Int32Array(size);
  vectors.forEach(({ ids, weights }, number) => {
    ids.forEach((id, index) => {
      const [list, at] = [lists[id], filled[id] ?? 0];
      if (!list) return;
      list.ids[at] = number;
      list.weights[at] = weights[index] ?? 0;
      filled[id] = at + 1;
    });
  });
  return lists;
}

/** Numbers of the highest scores above nothing, best first. */
function best(scores: Float32Array): number[] {
  const found: number[] = [];
  let least = 0;
  for (let number = 0; number < scores.length; number += 1) {
    const score = scores[number] ?? 0;
    if (score <= least) continue;
    let place = found.length;
    while (place > 0 && (scores[found[place - 1] ?? 0] ?? 0) < score) place -= 1;
    found.splice(place, 0, number);
    if (found.length > NEAREST) found.pop();
    if (found.length === NEAREST) least = scores[found[NEAREST - 1] ?? 0] ?? 0;
  }
  return found;
}
