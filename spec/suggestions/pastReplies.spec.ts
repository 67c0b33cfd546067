import fc from 'fast-check';
import { finish, learnFromReplies } from '../../src/suggestions/retrieval/pastReplies';
import type { PastReply } from '../../src/suggestions/retrieval/pastReplies';

/** The same numbers in every run. */
function seeded(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const said = (customer: string, other: string, reply: string): PastReply => ({
  context: { customer: [customer], other: other === '' ? [] : [other] },
  reply,
});

const WHERE = [
  'where is my parcel',
  'my order has not arrived',
  'when does the lamp come',
  'still waiting for my order',
];
const BACK = [
  'I want to send it back',
  'how do I return the shoes',
  'it does not fit, return please',
  'return the chair',
];
const BROKEN = [
  'it arrived broken',
  'the glass is cracked',
  'the lamp came damaged',
  'there is a crack in it',
];
const PAST: PastReply[] = [
  ...WHERE.map((words) => said(words, '', 'Your parcel is on its way, here is the tracking link.')),
  ...BACK.map((words) => said(words, '', 'You can return it within thirty days; the label is in the box.')),
  ...BROKEN.map((words) => said(words, '', 'I am sorry it was damaged. Could you send us a photo?')),
  ...BROKEN.map((words) =>
    said(`${words} here is the photo`, 'Could you send us a photo?', 'Thank you for the photo.'),
  ),
];
const CANDIDATES = [
  'The parcel is with the carrier; follow it with this tracking link.',
  'Returns are free within thirty days, please use the label.',
  'So sorry about the damage, a photo would help us.',
  'Thanks for sending the photo.',
];

const bestFor = (customer: string, other = ''): string | undefined => {
  const ranker = finish(learnFromReplies(PAST, seeded()));
  const scores = ranker.score({ customer: [customer], other: other === '' ? [] : [other] }, CANDIDATES);
  return CANDIDATES[scores.indexOf(Math.max(...scores))];
};

describe('what people replied before', () => {
  it.each([
    ['any news of my order? it has not arrived', '', CANDIDATES[0]],
    ['can I return the jacket please', '', CANDIDATES[1]],
    ['the vase is cracked', '', CANDIDATES[2]],
  ])('decides, though the customer shares no word with the reply: %s', (customer, other, expected) => {
    expect(bestFor(customer, other)).toBe(expected);
  });

  it('depends on what was asked just before', () => {
    expect(bestFor('it arrived broken here is the photo', 'Could you send us a photo?')).toBe(CANDIDATES[3]);
  });

  it('is learned alike each time, and scores every candidate whatever was said', () => {
    const ranker = finish(learnFromReplies(PAST, seeded()));
    const again = finish(learnFromReplies(PAST, seeded()));
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 80 }), { maxLength: 5 }),
        fc.string(),
        (candidates, words) => {
          const context = { customer: [words], other: [] };
          const scores = ranker.score(context, candidates);
          expect(scores).toHaveLength(candidates.length);
          expect(scores.every(Number.isFinite)).toBe(true);
          expect(again.score(context, candidates)).toEqual(scores);
        },
      ),
    );
  });

  it('may be nothing at all', () => {
    const ranker = finish(learnFromReplies([], seeded()));
    expect(ranker.score({ customer: [], other: [] }, ['one', 'two two'])).toHaveLength(2);
  });
});
