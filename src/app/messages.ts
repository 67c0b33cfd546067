import { toLocaleTag } from '../lib/locale';
import { createTranslate, type Messages, type Translate } from '../lib/translate';

/** Languages of the screens; a regional locale falls back (fr-CA → fr), any other to English. */
const LOADERS: Record<string, () => Promise<{ default: Messages }>> = {
  en: () => import('../../translations/en.json'),
  fr: () => import('../../translations/fr.json'),
};

/** The words of the agent's language, with dates and numbers as in their region. */
export async function loadTranslate(locale: string): Promise<Translate> {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? 'en';
  const load = Object.hasOwn(LOADERS, language) ? LOADERS[language] : undefined;
  if (!load) return createTranslate('en', (await LOADERS['en']?.())?.default ?? {});
  return createTranslate(toLocaleTag(locale), (await load()).default);
}
