import type { ReplyLanguage } from '../../model/language';
import type { ReplyTexts } from './texts';

const TEXTS = new Map<ReplyLanguage, ReplyTexts>();

/** Hands in the reply texts of a language: a file of its own, fetched together with what is needed to read it. */
export function learnReplyTexts(language: ReplyLanguage, texts: ReplyTexts): void {
  TEXTS.set(language, texts);
}

/** Fails where the language was never handed in: nobody replies in a language that is not there. */
export function replyTexts(language: ReplyLanguage): ReplyTexts {
  const texts = TEXTS.get(language);
  if (!texts) throw new Error(`no reply texts in ${language}`);
  return texts;
}
