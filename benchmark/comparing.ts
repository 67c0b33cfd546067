import { compareReply } from '../src/acceptance/compare';
import type { Insertion } from '../src/model/acceptance';

const CHARACTERS = 2_000;
const RUNS = 200;

const SENTENCES = [
  'Your parcel left our warehouse on 12 November and was last seen in Lyon on the 14th.',
  'We are asking the carrier to look into it, and you will have an answer within five days.',
  'You can return the lamp within thirty days; the label is in your customer account.',
  'Thank you for the photo, which shows well what happened to the box on its way.',
];

const textOf = (sentences: readonly string[]): string => sentences.join(' ').slice(0, CHARACTERS);
const MANY = Array.from({ length: 30 }, (_, index) => `${index}. ${SENTENCES[index % SENTENCES.length]}`);

const insertion = (text: string): Insertion => ({
  suggestionId: 's',
  key: 'playbook:benchmark',
  origin: 'playbook',
  language: 'en',
  situation: null,
  text,
  at: '2026-11-17T09:00:00Z',
  isUndone: false,
  isWhole: false,
});

const PAIRS: readonly [string, string][] = [
  [textOf(MANY), textOf(MANY.map((each) => each.replace('the', 'that')))],
  [textOf(MANY), `<p>${textOf(MANY.toReversed()).replaceAll('. ', '.</p><p>')}</p>`],
  ['a b '.repeat(CHARACTERS / 4), 'b a '.repeat(CHARACTERS / 4)],
];

/** Sent text against inserted text, in the save hook: the median of the slowest kind of pair, and the slowest of all. */
export function measureComparing(): [string, string][] {
  const byPair = PAIRS.map(([inserted, sent]) =>
    Array.from({ length: RUNS }, () => {
      const begun = performance.now();
      compareReply([insertion(inserted)], sent);
      return performance.now() - begun;
    }).toSorted((a, b) => a - b),
  );
  const median = Math.max(...byPair.map((times) => times[RUNS / 2] ?? 0));
  const slowest = Math.max(...byPair.flat());
  return [
    [
      'compare, two texts of 2,000 characters (≤ 5 ms)',
      `${median.toFixed(2)} ms, at most ${slowest.toFixed(1)} ms`,
    ],
  ];
}
