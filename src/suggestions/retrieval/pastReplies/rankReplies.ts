import { featuresOfContext, featuresOfReply, plainWords } from './features';
import type { Context } from './features';
import { createNeighbours } from './neighbours';
import { createVectorizer } from './vectors';
import type { Vector } from './vectors';
import { dot, trainTwoTowers } from './twoTowers';

/** What was said, and what somebody then really replied. */
export interface PastReply {
  context: Context;
  reply: string;
}

/** Scores texts as replies to what was said, by how people replied before. */
export interface ReplyRanker {
  /** One number each, comparable within one answer only: higher is better. */
  score(context: Context, candidates: readonly string[]): number[];
}

/** A feature of one context in many is an accident. */
const LEAST_CONTEXTS = 3;

/**
 * What each view of a candidate counts, after they were brought to one scale within the candidates: fitted by logistic
 * regression on the development pools of two corpora, see docs/engine.md.
 */
const WEIGHTS = {
  towers: 1.45,
  neighbours: 0.17,
  repeatsLast: 0.18,
  repeatsBefore: 0.1,
  sharedNumbers: 0.32,
  length: -0.2,
};
type Views = Record<keyof typeof WEIGHTS, number[]>;

/** Yields while it learns, so that whoever runs it may pause; a thousand replies take about a tenth of a second. */
export function* learnFromReplies(
  replies: readonly PastReply[],
  random: () => number,
): Generator<undefined, ReplyRanker> {
  const contextFeatures = replies.map(({ context }) => featuresOfContext(context));
  const replyFeatures = replies.map(({ reply }) => featuresOfReply(reply));
  yield;
  const contexts = createVectorizer(
    contextFeatures,
    Math.min(LEAST_CONTEXTS, Math.ceil(replies.length / 100)),
  );
  const words = createVectorizer(replyFeatures, 1);
  const rarity = createVectorizer(
    replies.map(({ reply, context }) => wordsOf([reply, ...context.customer])),
    1,
  );
  const pairs = contextFeatures.map((features, index) => ({
    context: contexts.vectorOf(features),
    reply: words.vectorOf(replyFeatures[index] ?? new Map()),
  }));
  const sizes = { context: contexts.size, reply: words.size };
  const neighbours = createNeighbours(pairs, sizes);
  const towers = yield* trainTwoTowers(pairs, sizes, random);

  return {
    score(context, candidates) {
      const vector = contexts.vectorOf(featuresOfContext(context));
      const here = towers.ofContext(vector);
      const near = neighbours.repliesNear(vector);
      const [last, before] = [-1, -2].map((turn) =>
        rarity.vectorOf(wordsOf([context.customer.at(turn) ?? ''])),
      );
      const numbers = new Set(numbersOf(context.customer.join(' ')));
      const views: Views = {
        towers: [],
        neighbours: [],
        repeatsLast: [],
        repeatsBefore: [],
        sharedNumbers: [],
        length: [],
      };
      for (const candidate of candidates) {
        const reply = words.vectorOf(featuresOfReply(candidate));
        const plain = rarity.vectorOf(wordsOf([candidate]));
        views.towers.push(dot(here, towers.ofReply(reply)));
        views.neighbours.push(along(reply, near));
        views.repeatsLast.push(cosine(plain, last));
        views.repeatsBefore.push(cosine(plain, before));
        views.sharedNumbers.push(numbersOf(candidate).filter((number) => numbers.has(number)).length);
        views.length.push(plain.ids.length);
      }
      return weigh(views, candidates.length);
    },
  };
}

/** Lets training run to its end at once. */
export function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const wordsOf = (texts: readonly string[]): Map<string, number> =>
  new Map(texts.flatMap((text) => plainWords(text)).map((word) => [word, 1]));

const numbersOf = (text: string): string[] => [...new Set(text.match(/\d[\d:.,]*\d|\d/g) ?? [])];

function along({ ids, weights }: Vector, sum: Float32Array): number {
  let total = 0;
  ids.forEach((id, index) => {
    total += (weights[index] ?? 0) * (sum[id] ?? 0);
  });
  return total;
}

function cosine(one: Vector, other: Vector | undefined): number {
  if (!other) return 0;
  const weights = new Map(Array.from(other.ids, (id, index) => [id, other.weights[index] ?? 0]));
  let total = 0;
  one.ids.forEach((id, index) => {
    total += (one.weights[index] ?? 0) * (weights.get(id) ?? 0);
  });
  return total;
}

/** Each view is brought to mean 0 and spread 1 over the candidates before it is weighed. */
function weigh(views: Views, size: number): number[] {
  const scores = Array.from({ length: size }, () => 0);
  for (const [name, weight] of Object.entries(WEIGHTS)) {
    const values = views[name as keyof Views];
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(size, 1);
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(size, 1));
    values.forEach((value, index) => {
      scores[index] = (scores[index] ?? 0) + (weight * (value - mean)) / (spread + 1e-6);
    });
  }
  return scores;
}
