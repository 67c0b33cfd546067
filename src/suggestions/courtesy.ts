import type { ReplyLanguage } from '../model/language';
import type { Situation } from './engine';
import { morePlaybooks } from './playbooks/learned';
import { replyTexts } from './playbooks/replyTexts';
import type { Courtesy } from './playbooks/texts';

const courtesyWords = (language: ReplyLanguage): Courtesy => replyTexts(language).courtesy;

/** How one greets and closes in the name of the ticket's brand. */
export const courtesyFor = (situation: Situation, language: ReplyLanguage): Courtesy => ({
  ...courtesyWords(language),
  ...morePlaybooks()?.courtesy(situation, language),
});

/** A closing stands among the last lines; above them, the same words are part of what is said. */
const CLOSING_LINES = 6;

export interface Parted {
  greeting: string | null;
  body: string;
  closing: string | null;
}

/** A text without its greeting and closing, and those two as they stood; null where there is none. */
export function partCourtesy(text: string, language: ReplyLanguage): Parted {
  const { greets, closes } = courtesyWords(language);
  const whole = text.trim();
  const greeting = greets.exec(whole)?.[0] ?? '';
  const lines = whole.slice(greeting.length).split('\n');
  const from = Math.max(0, lines.length - CLOSING_LINES);
  const at = lines.findIndex((line, index) => index >= from && closes.test(line.trim()));
  const body = (at < 0 ? lines : lines.slice(0, at)).join('\n').trim();
  return {
    greeting: greeting.trim() || null,
    body: greeting ? body.charAt(0).toUpperCase() + body.slice(1) : body,
    closing: at < 0 ? null : lines.slice(at).join('\n').trim(),
  };
}
