import { toLocaleTag } from '../lib/locale';
import { createTranslate, type Messages, type Translate } from '../lib/translate';

type Load = () => Promise<{ default: Messages }>;

/** Languages of the screens, in two files each; a regional locale falls back (fr-CA → fr), any other to English. */
const ENGLISH: [first: Load, later: Load] = [
  () => import('../../translations/en.json?first'),
  () => import('../../translations/en.json?later'),
];
const LOADERS: Record<string, typeof ENGLISH> = {
  de: [() => import('../../translations/de.json?first'), () => import('../../translations/de.json?later')],
  es: [() => import('../../translations/es.json?first'), () => import('../../translations/es.json?later')],
  fr: [() => import('../../translations/fr.json?first'), () => import('../../translations/fr.json?later')],
};

/** The words of the agent's language, with dates and numbers as in their region. */
export async function loadTranslate(locale: string): Promise<Translate> {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? 'en';
  const isOurs = language === 'en' || Object.hasOwn(LOADERS, language);
  const [first, later] = LOADERS[language] ?? ENGLISH;
  const words = (await first()).default;
  return createTranslate(isOurs ? toLocaleTag(locale) : 'en', words, async () => (await later()).default);
}
