import type { GuardWarning } from '../../checks';

/**
 * The draft with only the question's characters changed, or null when the question no longer stands where it was and
 * cannot be found again without doubt.
 */
export function replaceQuestion(text: string, warning: GuardWarning): string | null {
  const { start, end, question, replacement } = warning;
  if (replacement === null) return null;
  const put = (from: number): string =>
    text.slice(0, from) + replacement + text.slice(from + question.length);
  if (text.slice(start, end) === question) return put(start);
  const at = text.indexOf(question);
  if (at === -1 || text.includes(question, at + 1)) return null;
  return put(at);
}
