import type { Features } from './features';

/** A sparse vector of length one: ids in any order, with their weights. */
export interface Vector {
  ids: Int32Array;
  weights: Float32Array;
}

/** Turns features into vectors, once it has seen the texts that it is to tell apart. */
export interface Vectorizer {
  /** Number of features that are known. */
  readonly size: number;
  vectorOf(features: Features): Vector;
}

/** A feature that only one text has tells nothing of another. */
const LEAST_TEXTS = 2;
/** How soon repeats stop counting. */
const SATURATION = 0.6;

/** Weights by rarity (inverse document frequency). */
export function createVectorizer(texts: readonly Features[], leastTexts = LEAST_TEXTS): Vectorizer {
  const counts = new Map<string, number>();
  for (const features of texts)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const ids = new Map<string, number>();
  const rarities: number[] = [];
  for (const [feature, number] of counts) {
    if (number < leastTexts) continue;
    ids.set(feature, rarities.push(Math.log(1 + texts.length / number)) - 1);
  }
  return {
    size: rarities.length,
    vectorOf(features) {
      const found: number[] = [];
      const weights: number[] = [];
      let squares = 0;
      for (const [feature, times] of features) {
        const id = ids.get(feature);
        if (id === undefined) continue;
        const saturated = times < 1 ? times : (times * (1 + SATURATION)) / (times + SATURATION);
        const weight = saturated * (rarities[id] ?? 0);
        found.push(id);
        weights.push(weight);
        squares += weight * weight;
      }
      const length = Math.sqrt(squares) || 1;
      const scaled = new Float32Array(weights);
      for (let index = 0; index < scaled.length; index += 1) scaled[index] = (scaled[index] ?? 0) / length;
      return { ids: new Int32Array(found), weights: scaled };
    },
  };
}
