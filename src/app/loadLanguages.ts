import type { ReadLanguage } from '../model/language';
import { learn } from '../facts';
import type { Vocabulary } from '../facts/vocabulary';

/** English is always there. Each of the others is a file that is fetched when somebody in the ticket speaks it. */
const LOADERS: Partial<Record<ReadLanguage, () => Promise<Vocabulary>>> = {
  de: async () => (await import('../facts/languages/de')).de,
  fr: async () => (await import('../facts/languages/fr')).fr,
  es: async () => (await import('../facts/languages/es')).es,
};

/** Makes these languages understood; true when one of them was not before. One that cannot be had costs the others nothing. */
export async function loadLanguages(languages: readonly ReadLanguage[]): Promise<boolean> {
  const loading = languages.flatMap((language) => LOADERS[language]?.() ?? []);
  const loaded = await Promise.allSettled(loading);
  return learn(loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
}
