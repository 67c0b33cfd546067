import { READ_LANGUAGES, type ReplyLanguage } from '../../model/language';
import { understands } from '../../facts';
import { loadClaims, loadGoods, loadLanguages } from '../loadReading';

export { createWriter } from './createWriter';

/** Makes replies in a language checked, and names of goods known from names of people. */
export async function learn(language: ReplyLanguage): Promise<void> {
  await Promise.all([loadLanguages([language]), loadClaims([language])]);
  await loadGoods(READ_LANGUAGES.filter(understands));
}
