import { checksIdentity } from '../facts';
import { firstKnown } from './firstKnown';
import { learnGuard, toWarning } from './guard';
import type { GuardInput, GuardWarning } from './guard';
import { isIdentityCheck, questionsIn } from './questions/inDraft';
import type { Question } from './questions/inDraft';
import type { QuestionWords } from './questions/questionWords';
import { learnWords } from './questions/words';

/** Words of security stand before or after the question that they explain. */
const NEAR = 120;

const checksWho = (text: string, { start, end }: Question): boolean => {
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  return checksIdentity(around) || isIdentityCheck(around);
};

/**
 * The first question in the agent's own words whose answer the customer already gave, by its slot or because it was asked and
 * answered in other words; null when there is none. Silent where the question names what is known, asks for another or checks
 * who it is, and wherever the answer is doubted, old or one of several.
 */
function findNeedless(own: string, { text, facts, transcript }: GuardInput): GuardWarning | null {
  for (const question of questionsIn(own)) {
    if (checksWho(own, question)) continue;
    const known = firstKnown(question, own, facts, transcript);
    if (known) return toWarning(text, question, known);
  }
  return null;
}

/** Makes the guard compare questions in these languages, in any wording; fetched once the first view stands. */
export function learnQuestions(added: readonly QuestionWords[]): void {
  learnWords(added);
  learnGuard(findNeedless);
}
