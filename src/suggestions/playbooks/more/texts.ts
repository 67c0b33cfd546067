import type { ReplyLanguage } from '../../../model/language';
import { replyTexts } from '../replyTexts';
import type { Courtesy, LateName, Line, PlaybookText } from '../texts';
import type { AnyPlaybook, MoreName } from './names';
import type { Remarks } from './remarks';

/** What is said to customers in one language beyond the first view's texts. */
export interface MoreTexts {
  playbooks: Readonly<Record<MoreName | LateName, PlaybookText>>;
  /** The same situation as the second matter of a reply: "I am also …". Where there is none, its first paragraph is said. */
  also: Readonly<Partial<Record<AnyPlaybook, PlaybookText>>>;
  /** A return of one thing out of several. */
  oneReturned: PlaybookText;
  remarks: Remarks;
  /** Said beside an apology where they wrote more than once and nobody answered. */
  unanswered: Line;
  /** Phrases of our own texts and how they are said to somebody one is on first-name terms with; longer ones first. */
  informal: readonly (readonly [formal: string | RegExp, informal: string])[];
  informalCourtesy: Pick<Courtesy, 'greeting' | 'liveGreeting' | 'closing'>;
}

const TEXTS = new Map<ReplyLanguage, MoreTexts>();

/** Hands in the further texts of a language; true when they were not there. */
export function learnMoreTexts(language: ReplyLanguage, texts: MoreTexts): boolean {
  const isNew = !TEXTS.has(language);
  TEXTS.set(language, texts);
  return isNew;
}

/** Null where they were not fetched. */
export const moreTexts = (language: ReplyLanguage): MoreTexts | null => TEXTS.get(language) ?? null;

/** Our own text for a situation; null where its language was not fetched. */
export function textOf(name: AnyPlaybook, language: ReplyLanguage): PlaybookText | null {
  const first: Readonly<Partial<Record<AnyPlaybook, PlaybookText>>> = replyTexts(language).playbooks;
  const more: Readonly<Partial<Record<AnyPlaybook, PlaybookText>>> = moreTexts(language)?.playbooks ?? {};
  return first[name] ?? more[name] ?? null;
}

/** What a situation says as the second matter of a reply. */
export const alsoOf = (name: AnyPlaybook, language: ReplyLanguage): PlaybookText | null =>
  moreTexts(language)?.also[name] ?? textOf(name, language)?.slice(0, 1) ?? null;
