import type { Message } from '../../model/transcript';
import { isLabel } from './heads';

/** Labels that are a whole line long are sentences. */
const LONGEST_LABEL = 50;

/**
 * The answers of a form that was filled in and written down as `label: value` lines, one line of introduction allowed.
 * Empty where anything else stands there too: then somebody wrote it.
 */
export function formOf(text: string): Message['form'] {
  const lines = text
    .slice(0, 5000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const answers = lines.map(answerOf);
  const form = answers.filter((answer) => answer !== null);
  const isIntroduced = answers[0] === null && /[:.!]\s*$/.test(lines[0] ?? '');
  return form.length >= 2 && form.length >= lines.length - Number(isIntroduced) ? form : [];
}

/** `label: value`, in a list or not, in bold or not; null for any other line. */
export function answerOf(line: string): Message['form'][number] | null {
  const text = line
    .trim()
    .replace(/^(?:[-*•]\s|\*\*)\s{0,3}/, '')
    .replace(/^\*\*/, '');
  const colon = text.slice(0, LONGEST_LABEL + 4).indexOf(':');
  if (colon < 1 || text.startsWith('//', colon + 1)) return null;
  const label = text
    .slice(0, colon)
    .replace(/[\s*]{1,4}$/, '')
    .trim();
  const value = text
    .slice(colon + 1)
    .replace(/^\*\*/, '')
    .trim();
  const isAnswer = value !== '' && /^\D/.test(label) && isLabel(label.replace(/\?$/, ''));
  return isAnswer ? { label, value } : null;
}
