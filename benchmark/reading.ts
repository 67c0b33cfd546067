import { guardDraft } from '../src/checks';
import { loadQuestions } from '../src/app/loadMoreReading';
import { loadGoods, loadLanguages, loadPhones } from '../src/app/loadReading';
import { extractFacts, extractInSlices } from '../src/facts';
import type { Message, Transcript } from '../src/model/transcript';

const MESSAGES = 10_000;
const FACTS = 60;
const DRAFT_CHARACTERS = 2_000;
const RUNS = 5;
const DRAFTS = 200;
const READING = { now: Date.parse('2026-11-17T09:00:00Z'), locale: 'en-GB' };

const BOT = [
  'Could you tell me your order number?',
  'Thanks, let me check that for you.',
  'What is your postcode?',
  'Which colour would you like?',
];
const CUSTOMER = [
  'Hi, my order 10{n} has not arrived yet, can you help?',
  'it should have been here on 12 November',
  'Marie Durand, 12 High Street, Leeds LS1 4AB',
  'I already tried the tracking link, it shows nothing',
  'ok thanks',
  'my phone is 07700 9{n} and my mail marie{n}@example.com',
  'I want a refund of 4{n}.90 EUR for the Oslo lamp please',
  'the dark green one',
];

const message = (turn: number): Message => ({
  id: `m${turn}`,
  speaker: turn % 2 === 0 ? 'bot' : 'customer',
  name: '',
  text:
    (turn % 2 === 0 ? BOT : CUSTOMER)
      .at((turn >> 1) % (turn % 2 === 0 ? BOT : CUSTOMER).length)
      ?.replaceAll('{n}', String(turn)) ?? '',
  at: null,
  isPublic: true,
  attachments: [],
  choices: [],
  form: [],
});

const transcriptOf = (length: number): Transcript => ({
  source: 'benchmark',
  messages: Array.from({ length }, (_, turn) => message(turn)),
  isComplete: true,
});

const quantile = (numbers: number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;

/** Time in all and of the longest slice, in ms; the median of the runs. */
function extraction(): { all: number; longest: number } {
  const runs = Array.from({ length: RUNS }, () => {
    // A conversation of its own each time: what was read of one is kept.
    const transcript = transcriptOf(MESSAGES);
    const slices: number[] = [];
    const reading = extractInSlices(transcript, READING);
    for (let isDone = false; !isDone;) {
      const began = performance.now();
      isDone = reading.next().done === true;
      slices.push(performance.now() - began);
    }
    return { all: slices.reduce((sum, one) => sum + one, 0), longest: Math.max(...slices) };
  });
  return {
    all: quantile(
      runs.map(({ all }) => all),
      0.5,
    ),
    longest: quantile(
      runs.map(({ longest }) => longest),
      0.5,
    ),
  };
}

/** A draft that asks for something else each time: nothing is remembered from the last one. */
function guard(): number {
  const transcript = transcriptOf(FACTS * 2);
  const facts = extractFacts(transcript, READING).slice(0, FACTS);
  const times = Array.from({ length: DRAFTS }, (_, turn) => {
    const sentences = `Thank you for your message no. ${turn}. We are looking into it. Which floor ${turn} is it on? `;
    const text = sentences.repeat(40).slice(0, DRAFT_CHARACTERS);
    const began = performance.now();
    guardDraft({ text, target: 'public', facts, transcript, orders: [] });
    return performance.now() - began;
  });
  return quantile(times, 0.95);
}

/** Reading, in Node: lines of the table. */
export async function measureReading(): Promise<[string, string][]> {
  await Promise.all([loadLanguages(['en', 'fr']), loadQuestions(['en']), loadPhones()]);
  await loadGoods(['en', 'fr']);
  const { all, longest } = extraction();
  return [
    [
      'extraction of 10,000 messages, in slices (aim ≤ 400 ms)',
      `${Math.round(all)} ms, longest slice ${longest.toFixed(1)} ms`,
    ],
    ['guard at 2,000 characters with 60 facts, 95th percentile (aim ≤ 5 ms)', `${guard().toFixed(2)} ms`],
  ];
}
