import { createIndex } from '../../src/suggestions/retrieval/createIndex';
import type { Candidate, KnowledgeDocument } from '../../src/suggestions/engine';

const article = (
  key: string,
  title: string,
  text: string,
  language: 'en' | 'fr' = 'en',
): KnowledgeDocument => ({
  key: `article:${key}`,
  origin: 'article',
  title,
  text,
  language,
  url: `https://shop.example/${key}`,
});

const BULB = article(
  'bulb',
  'Which bulb do I need?',
  'Good light is a matter of taste. All our lights take an E27 bulb. To dim a light, choose a bulb marked "dimmable".\n\nOur shop is in Paris.',
);
const LAMP = article(
  'lamp',
  'Oslo lamp: care',
  'To look after the Oslo lamp, use a soft cloth. Clean it dry.',
);
const RETURN = article(
  'return',
  'How to return an item',
  'Go to My account. Print the label. Returns are free.',
);
const TRACK = article('track', 'Follow my order', 'You find the tracking number in your account.');
const COSTS = article(
  'costs',
  'Delivery times and shipping costs',
  'When will it arrive? Delivery takes 3 days. The shipping cost is 5 euros.',
);
const others = Array.from({ length: 60 }, (_, at) =>
  article(`x${at}`, `Note ${at}`, `Nothing of interest, number ${at}.`),
);
const index = createIndex([BULB, LAMP, RETURN, TRACK, COSTS, ...others]);

const answersTo = (text: string): [string, string][] =>
  index
    .search({ text, language: 'en', limit: 12 })
    .flatMap(({ key, answers = [] }: Candidate) =>
      answers.map(({ passage }): [string, string] => [key, passage]),
    );

describe('questions beside the matter', () => {
  it('are answered by the sentences of an article that are about them', () => {
    expect(answersTo('Where is my order? And which bulb does the lamp take?')).toEqual([
      ['article:bulb', 'All our lights take an E27 bulb. To dim a light, choose a bulb marked "dimmable".'],
    ]);
  });

  it.each([
    ['only the record knows', 'Where is my parcel? When will it arrive? When do I get my refund?'],
    ['another product has the article', 'How do I clean it? How should I care for the Lund sofa?'],
    ['the record is asked too', 'When will it arrive and what was the shipping cost?'],
    ['nothing is asked', 'The bulb is fine, thank you.'],
    ['no article is about it', 'Do you have a shop in Madrid that sells gift cards?'],
  ])('are left alone where %s', (_why, text) => {
    expect(answersTo(text)).toEqual([]);
  });

  it('bear long and odd texts', () => {
    expect(answersTo(`${'bulb? '.repeat(3000)}`).length).toBeLessThanOrEqual(1);
    expect(answersTo('????? \u202e bulb \u0000?')).toBeDefined();
  });
});
