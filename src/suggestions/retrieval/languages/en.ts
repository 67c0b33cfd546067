import type { LanguageTable } from '../stem';
import { words } from '../stem';

export const en: LanguageTable = {
  stopWords: words(`
    a about after again all also am an and any are as at be because been before being but by can could did do does doing
    don down for from further get got had has have having he her here hers him his how i if im in into is it its ive just
    ll m me more most my need no nor not now of off on once only or other our out over own per re s same she should so some
    such t than that the their them then there these they this those through to too under until up us ve very was we were
    what when where which while who why will with would you your yours
    hello hi dear thanks thank please sorry regards best kind sincerely sir madam ok okay yes hey
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today yesterday tomorrow
  `),
  steps: [
    [
      ['sses', 'ss', 2],
      ['ches', 'ch', 2],
      ['shes', 'sh', 2],
      ['xes', 'x', 2],
      ['ies', 'y', 2],
      ['us', 'us', 0],
      ['ss', 'ss', 0],
      ['is', 'is', 0],
      ['s', '', 3],
    ],
    [
      ['ations', '', 4],
      ['ation', '', 4],
      ['ements', '', 4],
      ['ement', '', 4],
      ['ments', '', 3],
      ['ment', '', 3],
      ['ingly', '', 3],
      ['edly', '', 3],
      ['ing', '', 3],
      ['ied', 'y', 2],
      ['ed', '', 3],
      ['ery', 'er', 4],
      ['able', '', 4],
      ['ly', '', 4],
    ],
    [['e', '', 3]],
  ],
  irregular: new Map([
    ['sent', 'send'],
    ['paid', 'pay'],
    ['lost', 'lose'],
    ['broken', 'break'],
    ['broke', 'break'],
    ['arrival', 'arriv'],
    ['shipping', 'ship'],
    ['news', 'news'],
    ['address', 'address'],
  ]),
};
