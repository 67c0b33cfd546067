import type { LaterWords } from '../../vocabulary';
import { delivery } from './delivery';
import { goods } from './goods';
import { matters } from './matters';
import { asksToKnow, moreProblems, moreWishes } from './moreMatters';
import { sayings } from './sayings';

/** What is fetched when it is needed: names of things, and whatever is said less often. */
export const later: LaterWords = {
  goods,
  ...delivery,
  wishes: [...matters.wishes, ...moreWishes],
  problems: [...matters.problems, ...moreProblems],
  says: { ...sayings.says, question: asksToKnow },
};
