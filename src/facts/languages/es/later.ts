import type { LaterWords } from '../../vocabulary';
import { delivery } from './delivery';
import { everydayProblems, everydayWishes } from './everydayMatters';
import { goods } from './goods';
import { matters } from './matters';
import { asksToKnow, moreProblems, moreWishes } from './moreMatters';
import { sayings } from './sayings';

/** What is fetched when it is needed: names of things, and whatever is said less often. */
export const later: LaterWords = {
  goods,
  ...delivery,
  wishes: [...matters.wishes, ...moreWishes, ...everydayWishes],
  problems: [...matters.problems, ...moreProblems, ...everydayProblems],
  says: { ...sayings.says, question: asksToKnow },
};
