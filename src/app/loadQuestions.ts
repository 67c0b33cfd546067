import { learnQuestions } from '../checks';
import type { ReadLanguage } from '../model/language';

/** How agents ask, in each language: what the guard needs beyond the slots, kept out of the first view. */
const LOADERS = {
  en: async () => (await import('../checks/questions/words/en')).en,
} satisfies Partial<Record<ReadLanguage, unknown>>;

/**
 * Makes the guard understand questions of any topic in these languages, and in English, which bots often speak. One that
 * cannot be had costs the others nothing.
 */
export async function loadQuestions(languages: readonly ReadLanguage[]): Promise<void> {
  const wanted = Object.entries(LOADERS).filter(
    ([name]) => name === 'en' || languages.some((one) => one === name),
  );
  const loaded = await Promise.allSettled(wanted.map(([, load]) => load()));
  learnQuestions(loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
}
