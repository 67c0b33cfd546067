import { loadGoods, loadLanguages } from '../../src/app/loadReading';
import { extractFacts, splitSentences } from '../../src/facts';
import { NOW, talk } from './talk';

beforeAll(async () => {
  await loadLanguages(['en', 'fr']);
  await loadGoods(['en', 'fr']);
});

type Line = Parameters<typeof talk>[number];

const read = (lines: Line[], locale = 'en-GB'): string[] =>
  extractFacts(talk(...lines), { now: NOW, locale })
    .filter(({ slot }) => ['orderNumber', 'date', 'variant'].includes(slot))
    .map(({ slot, value }) => `${slot} ${value}`);

const ASKED: Line = ['b', 'What is your order number?'];

describe('numbers and letters that are no facts', () => {
  it.each<[string, Line[]]>([
    ['round the clock is no day', [['c', 'You promise 24/7 service']]],
    ['a number among many words is no answer', [ASKED, ['c', 'I do not have 1 number']]],
    ['nor is a word that is written as one', [ASKED, ['c', 'why do you need 2 know']]],
    ['the "s" of "it\'s" is no size', [ASKED, ['c', "it's one I cannot find"]]],
  ])('%s', (_, lines) => {
    expect(read(lines)).toEqual([]);
  });

  it.each<[string, string[], Line[], string]>([
    ['a short number alone is an answer', ['orderNumber 7'], [ASKED, ['c', "it's 7"]], 'en-GB'],
    ['wide digits are digits', ['orderNumber 1042'], [['c', 'order number is １０４２']], 'en-GB'],
    [
      'an "l" before an apostrophe is no size',
      ['variant taille M', 'variant taille L'],
      [['c', "La veste (taille M) est belle, je voudrais l'échanger contre une taille L"]],
      'fr',
    ],
  ])('%s', (_, expected, lines, locale) => {
    expect(read(lines, locale)).toEqual(expected);
  });
});

it('what there is no need to do is no wish', () => {
  const facts = extractFacts(talk(['c', 'la carafe est intacte, pas besoin de la renvoyer']), {
    now: NOW,
    locale: 'fr-FR',
  });
  expect(facts.filter(({ slot }) => slot === 'wish')).toEqual([]);
});

it.each([
  ['en-GB', 'Do I have to post the blue one back first?'],
  ['fr-FR', 'Est-ce que je dois renvoyer le bleu ?'],
  ['fr-FR', "Faut-il d'abord le renvoyer ?"],
])('who asks whether they have to does not want to: %s, "%s"', (locale, text) => {
  const wishes = (said: string) =>
    extractFacts(talk(['c', said]), { now: NOW, locale })
      .filter(({ slot, value }) => slot === 'wish' && value !== 'information')
      .map(({ value }) => value);
  expect(wishes(text)).toEqual([]);
  expect(wishes(locale === 'en-GB' ? 'I want to post it back' : 'Je voudrais le renvoyer')).toEqual([
    'return',
  ]);
});

it('a word that ends behind an accent is no abbreviation', () => {
  const text = 'Elle est arrivée abîmée. Une photo ? Voir réf. 12. M. Roy a signé.';
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Elle est arrivée abîmée.',
    'Une photo ?',
    'Voir réf. 12.',
    'M. Roy a signé.',
  ]);
});
