import type { Speaker } from '../../../model/transcript';
import { raw, type Format, type Turn } from '../format';
import { fold } from '../months';

const QUESTION = /^(?:question|frage|pregunta|domanda|vraag|pergunta)$/;
const ANSWER = /^(?:answer|reponse|antwort|respuesta|risposta|antwoord|resposta)$/;
const SEPARATOR = /^\s{0,3}>\s{0,3}$/;

/** Jetpack's DocsBot: a title, then `Question:` and `Answer:` and what was said, each parted by a line that is but `>`. */
export const docsBot: Format = {
  id: 'docsBot',
  read({ lines }) {
    if (!lines.some((line) => SEPARATOR.test(line))) return null;
    const parts = splitParts(lines);
    const roles = parts.map(roleOfTitle);
    const starts = roles.flatMap((role, index) => (role ? [index] : []));
    const first = starts[0];
    if (first === undefined || !roles.includes('customer') || first > 2) return null;
    const turns = starts.map((start, index): Turn => {
      const text = parts.slice(start + 1, starts[index + 1] ?? parts.length).join('\n');
      return { label: '', role: roles[start] ?? 'system', stamp: null, text: text.trim() };
    });
    return { turns: [raw(parts.slice(0, first)), ...turns] };
  },
};

/** What stands between the `>` lines; an empty part is none. */
function splitParts(lines: readonly string[]): string[] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (SEPARATOR.test(line)) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((part) => part.join('\n').trim()).filter((part) => part !== '');
}

function roleOfTitle(part: string): Speaker | null {
  const title = part.length <= 30 && part.endsWith(':') ? fold(part.slice(0, -1).trim()) : '';
  if (QUESTION.test(title)) return 'customer';
  return ANSWER.test(title) ? 'bot' : null;
}
