import { createTranslate, type Translate } from '../../src/lib/translate';
import en from '../../translations/en.json';
import fr from '../../translations/fr.json';

export type Locale = 'en' | 'fr';

const WORDS: Record<Locale, Translate> = { en: createTranslate('en', en), fr: createTranslate('fr', fr) };

/** The words on screen, so that a scene is about what happens and not about how it is put. */
export const wordsOf = (locale: Locale): Translate => WORDS[locale];
