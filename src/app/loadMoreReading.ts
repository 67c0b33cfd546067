import { languagesOf, learnBelow } from '../facts';
import type { LanguageTag, ReadLanguage } from '../model/language';
import type { Message } from '../model/transcript';
import { EVERYBODYS, loadClaims, loadGoods, loadLanguages, loaded, textsOf } from './loadReading';

/** How agents ask, in each language: what the guard needs beyond the slots. */
const QUESTIONS = {
  en: async () => (await import('../checks/questions/words/en')).en,
  de: async () => (await import('../checks/questions/words/de')).de,
  fr: async () => (await import('../checks/questions/words/fr')).fr,
  es: async () => (await import('../checks/questions/words/es')).es,
} satisfies Partial<Record<ReadLanguage, unknown>>;

/** Makes the guard understand questions of any topic in these languages. */
export async function loadQuestions(languages: readonly ReadLanguage[]): Promise<void> {
  const wanted = Object.entries(QUESTIONS).filter(
    ([name]) => name === EVERYBODYS || languages.some((one) => one === name),
  );
  const [guard] = await loaded([import('../checks/needless')]);
  guard?.learnQuestions(await loaded(wanted.map(([, load]) => load())));
}

/** Makes the full brief read; true when it was not before. */
async function loadBelow(): Promise<boolean> {
  const [reader] = await loaded([import('../facts/brief/belowLines')]);
  return reader !== undefined && learnBelow(reader.belowLines);
}

/** The rest of it, once the first view stands: the full brief, what the guard needs, the language that everybody mixes in. */
export async function loadMoreReading(
  messages: readonly Message[],
  tags: readonly (LanguageTag | null)[],
): Promise<boolean> {
  const spoken = languagesOf(textsOf(messages), tags);
  const [isNew, isWhole] = await Promise.all([
    loadLanguages([EVERYBODYS]),
    loadBelow(),
    loadQuestions(spoken),
  ]);
  const all = [...new Set([...spoken, EVERYBODYS])];
  const isNamed = await loadGoods(all);
  const isChecked = await loadClaims(all);
  return isNew || isWhole || isNamed || isChecked;
}
