import type { ReadLanguage } from '../model/language';
import { learnPlaybooks } from '../suggestions/playbooks/learned';
import type { MoreTexts } from '../suggestions/playbooks/more/texts';
import { loaded } from './loadReading';

/** Replies for rarer situations, how several go together, and how one is on first-name terms, in each language. */
const TEXTS: Record<ReadLanguage, () => Promise<MoreTexts>> = {
  en: async () => (await import('../suggestions/playbooks/more/en')).en,
  fr: async () => (await import('../suggestions/playbooks/more/fr')).fr,
  de: async () => (await import('../suggestions/playbooks/more/de')).de,
  es: async () => (await import('../suggestions/playbooks/more/es')).es,
};

/** Makes the further playbooks known in these languages; true where they were not before. */
export async function loadPlaybooks(languages: readonly ReadLanguage[]): Promise<boolean> {
  const [module] = await loaded([import('../suggestions/playbooks/more')]);
  if (!module) return false;
  const isNew = await loaded(
    languages.map(async (language) => module.learnMoreTexts(language, await TEXTS[language]())),
  );
  return learnPlaybooks(module.furtherPlaybooks) || isNew.includes(true);
}
