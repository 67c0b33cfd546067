import { createTranslate, type Messages, type Translate } from '../lib/translate';

/** Languages of the screens; a regional locale falls back (fr-CA → fr), any other to English. */
const LOADERS: Record<string, () => Promise<{ default: Messages }>> = {
  en: () => import('../../translations/en.json'),
  fr: () => import('../../translations/fr.json'),
};

/** The words of the agent's language, with dates and numbers as in their region. */
export async function loadTranslate(locale: string): Promise<Translate> {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? 'en';
  const load = LOADERS[language];
  if (!load) return createTranslate('en', (await LOADERS['en']?.())?.default ?? {});
  return createTranslate(toTag(locale), (await load()).default);
}

/** Zendesk writes 'en-us' or 'fr_CA'; Intl wants a valid tag. */
function toTag(locale: string): string {
  try {
    return new Intl.Locale(locale.replace('_', '-')).toString();
  } catch {
    return locale.slice(0, 2);
  }
}
