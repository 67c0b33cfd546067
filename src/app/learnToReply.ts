import { understands } from '../facts';
import { READ_LANGUAGES, type ReplyLanguage } from '../model/language';
import { loadClaims, loadGoods, loadLanguages } from './loadReading';

/** Makes replies in a language checked, and names of goods known from names of people. */
export async function learnToReply(language: ReplyLanguage): Promise<void> {
  await Promise.all([loadLanguages([language]), loadClaims([language])]);
  await loadGoods(READ_LANGUAGES.filter(understands));
}
