import type { ReplyLanguage } from '../../model/language';
import { loadClaims, loadLanguages } from '../loadReading';

export { createWriter } from './createWriter';

/** Makes replies in a language checked. */
export const learn = (language: ReplyLanguage): Promise<unknown> =>
  Promise.all([loadLanguages([language]), loadClaims([language])]);
