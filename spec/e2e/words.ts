import { createTranslate, type Translate } from '../../src/lib/translate';
import de from '../../translations/de.json';
import en from '../../translations/en.json';
import es from '../../translations/es.json';
import fr from '../../translations/fr.json';

export type Locale = 'en' | 'fr' | 'de' | 'es';

const WORDS: Record<Locale, Translate> = {
  en: createTranslate('en', en),
  fr: createTranslate('fr', fr),
  de: createTranslate('de', de),
  es: createTranslate('es', es),
};

/** The words on screen, so that a scene is about what happens and not about how it is put. */
export const wordsOf = (locale: Locale): Translate => WORDS[locale];
