import { guardDraft } from '../../src/checks';
import { learnQuestions } from '../../src/checks/needless';
import type { GuardWarning } from '../../src/checks';
import { en } from '../../src/checks/questions/words/en';
import { confrontFacts, extractFacts } from '../../src/facts';
import { NOW, talk } from '../facts/talk';

beforeAll(() => learnQuestions([en]));

type Line = Parameters<typeof talk>[number];

const guard = (lines: Line[], text: string): GuardWarning | null => {
  const transcript = talk(...lines);
  const facts = confrontFacts(extractFacts(transcript, { now: NOW, locale: 'en' }), []);
  return guardDraft({ text, target: 'public', facts, transcript, orders: [] });
};

const bought: Line[] = [
  ['b', 'When did you buy the kettle?'],
  ['c', 'On the 2nd of October'],
];
const wanted: Line[] = [
  ['b', 'Which day should we deliver the sofa?'],
  ['c', 'Tomorrow please'],
];
const named: Line[] = [['c', 'My name is Ines Roca, my shoes in size 38 are torn']];

describe('quiet', () => {
  it.each([
    [
      'a day that is over, where one to come is asked',
      bought,
      'Which day would you like the technician to come?',
    ],
    ['a day to come, where one that is over is asked', wanted, 'When did you place the order?'],
    ["somebody else's size", named, 'Which size did your sister get?'],
    ['one of several', [['c', 'It is about order 1042']] as Line[], 'Which of the two orders is it about?'],
    [
      'two values joined by "or"',
      [
        ['b', 'What time suits you?'],
        ['c', 'at 5 pm or at 6 pm'],
      ] as Line[],
      'What time suits you then?',
    ],
    [
      'a sentence that begins with when',
      bought,
      'When you have found it, could you send me the policy number?',
    ],
    [
      'a line under the name of the writer',
      named,
      'Your new pair leaves today.\nJavi\nRoca Shoes: what is your size? Read our guide',
    ],
  ])('for %s', (_, lines, text) => {
    expect(guard(lines, text)).toBeNull();
  });
});

it.each([
  ['past and past', bought, 'When did you buy it?', 'date'],
  ['to come and to come', wanted, 'Which day would you like it delivered?', 'date'],
  ['what was planned', wanted, 'When was it supposed to be delivered?', 'date'],
  ['a name that stands in the text', named, 'Thanks, Ines.\nWhich size do you wear?', 'variant'],
])('speaks all the same: %s', (_, lines, text, slot) => {
  expect(guard(lines, text)?.slot).toBe(slot);
});
