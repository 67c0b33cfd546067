import { Faker, base, en, fr } from '@faker-js/faker';

/** What every part of the world is made with: the moment, and one source of chance per language. */
export interface Seed {
  now: Date;
  fr: Faker;
  en: Faker;
}

/** Own instances, so that nobody else's use of faker changes the world. */
export function makeSeed(now: Date, seed: number): Seed {
  const make = (locale: typeof fr, offset: number) => {
    const faker = new Faker({ locale: [locale, base] });
    faker.seed(seed + offset);
    faker.setDefaultRefDate(now);
    return faker;
  };
  return { now, fr: make(fr, 0), en: make(en, 1) };
}

/** Numbers that are given out in order, from `start`. */
export function counter(start: number): () => number {
  let next = start;
  return () => next++;
}
