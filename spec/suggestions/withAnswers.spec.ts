import type { DraftReply } from '../../src/suggestions/draft';
import type { Candidate } from '../../src/suggestions/engine';
import { answersAlone, withAnswers } from '../../src/suggestions/withAnswers';
import { aFact } from '../builders/fact';
import { aSituation } from './builders';

const draft: DraftReply = {
  origin: 'playbook',
  key: 'playbook:whereIsOrder/inTransit',
  title: { text: 'On its way' },
  reason: null,
  language: 'en',
  beforeSending: null,
  orderId: '1',
  text: 'Your order 1042 is on its way.',
  pieces: ['Your order 1042 is on its way.'],
  footer: null,
  sources: [],
  fit: Number.POSITIVE_INFINITY,
};

const article = (key: string, passage: string, over: Partial<Candidate> = {}): Candidate => ({
  key: `article:${key}`,
  origin: 'article',
  title: key,
  text: `${passage} And much else.`,
  language: 'en',
  url: `https://help.example/${key}`,
  score: 1,
  answers: [{ question: 'Which one?', passage, topics: ['bulb'] }],
  ...over,
});

const added = (...candidates: Candidate[]) => withAnswers(draft, candidates, aSituation());

describe('a reply to several questions', () => {
  it('goes on with what articles answer, each with its link, and rests on them', () => {
    const reply = added(article('bulb', 'All our lights take an E27 bulb.'));
    expect(reply.text).toBe(
      'Your order 1042 is on its way.\n\nAll our lights take an E27 bulb.\nRead more: https://help.example/bulb',
    );
    expect(reply.pieces.at(-1)).toBe('All our lights take an E27 bulb.');
    expect(reply.sources).toEqual([expect.objectContaining({ kind: 'article', ref: 'article:bulb' })]);
  });

  it.each([
    ['in another language', article('bulb', 'Toutes nos lampes prennent une E27.', { language: 'fr' })],
    ['that it says already', article('way', 'Your order 1042 is on its way.')],
    ['that only sends them to us', article('us', 'Please write to us with a photo.')],
    ['with a value that nobody knows', article('x', 'Your code is {{order.secret_code}}.')],
    ['that leads elsewhere', article('pay', 'Click https://other.example to pay for the bulb.')],
    ['that asks for something', article('ask', 'What is your order number and your e-mail address?')],
    ['that the record denies', article('day', 'Your order was delivered yesterday.')],
    ['of a macro', article('m', 'All our lights take an E27 bulb.', { origin: 'macro' })],
  ])('leaves out what is %s', (_what, candidate) => {
    expect(added(candidate)).toBe(draft);
  });

  it('leaves out a step that was tried without success', () => {
    const situation = aSituation({
      facts: [aFact({ slot: 'stepTried', value: 'restarted the lamp and changed the bulb' })],
    });
    const passage = 'Restart the lamp and change the bulb.';
    expect(withAnswers(draft, [article('try', passage)], situation)).toBe(draft);
  });

  it('answers three at most, and nothing twice', () => {
    const reply = added(
      article('a', 'All our lights take an E27 bulb.'),
      article('b', 'All our lights take an E27 bulb indeed.'),
      article('c', 'Rugs may be returned within a month.'),
      article('d', 'Parcels to Norway take a week.'),
      article('e', 'Curtains are shortened with an iron.'),
    );
    expect(reply.sources.map(({ ref }) => ref)).toEqual(['article:a', 'article:c', 'article:d']);
  });
});

describe('questions where the record decides nothing', () => {
  const bulb = article('bulb', 'All our lights take an E27 bulb.');
  const rugs = article('rugs', 'Rugs may be returned within a month.');

  it('are answered together in one reply, which comes first', () => {
    expect(answersAlone([bulb, rugs], aSituation({ language: 'en' }))).toMatchObject({
      origin: 'article',
      key: 'article:bulb',
      fit: Number.POSITIVE_INFINITY,
      text: [
        'All our lights take an E27 bulb.\nRead more: https://help.example/bulb',
        'Rugs may be returned within a month.\nRead more: https://help.example/rugs',
      ].join('\n\n'),
    });
  });

  it('are ranked with the rest where only one is answered, and not at all where none is', () => {
    expect(answersAlone([bulb], aSituation({ language: 'en' }))?.fit).toBe(2);
    expect(answersAlone([article('us', 'Please write to us.')], aSituation())).toBeNull();
  });

  it('wait until an order is chosen', () => {
    expect(answersAlone([bulb, rugs], aSituation({ language: 'en', isTie: true }))).toBeNull();
  });
});
