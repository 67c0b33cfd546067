import type { LaterWords } from '../../vocabulary';
import { delivery } from './delivery';
import { goods } from './goods';
import { moreProblems, moreWishes } from './moreMatters';
import { threats } from './threats';

/** What is fetched when it is needed: names of things, and whatever is said less often. */
export const later: LaterWords = {
  goods,
  threats,
  ...delivery,
  rareWishes: moreWishes,
  rareProblems: moreProblems,
};
