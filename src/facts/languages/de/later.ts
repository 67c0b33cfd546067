import type { LaterWords } from '../../vocabulary';
import { broadProblems, broadWishes } from './broadMatters';
import { delivery } from './delivery';
import { fieldProblems, fieldWishes } from './fieldMatters';
import { goods } from './goods';
import { matters } from './matters';
import { moreProblems, moreWishes } from './moreMatters';

/** What is fetched when it is needed: names of things, and whatever is said less often. */
export const later: LaterWords = {
  goods,
  ...delivery,
  wishes: [...matters.wishes, ...moreWishes, ...fieldWishes, ...broadWishes],
  problems: [...matters.problems, ...moreProblems, ...fieldProblems, ...broadProblems],
};
