import { learnWordings } from '../checks/claims/wordings';
import type { Wording } from '../checks/claims/wordings';
import { hasPhones, languagesOf, learn, learnLater, learnPhones, learnThings } from '../facts';
import type { LaterWords, Vocabulary } from '../facts/vocabulary';
import type { LanguageTag, ReadLanguage, ReplyLanguage } from '../model/language';
import type { Message } from '../model/transcript';
import { learnReplyTexts } from '../suggestions/playbooks/replyTexts';
import type { ReplyTexts } from '../suggestions/playbooks/texts';
import type { LanguageTable } from '../suggestions/retrieval/stem';
import { learnTable } from '../suggestions/retrieval/tokenize';

interface Answerable {
  /** How its replies speak of orders; where they are missing, the full check of claims is fetched at once. */
  claims?: readonly Wording[];
  vocabulary: Vocabulary;
  replies: ReplyTexts;
  words: LanguageTable;
}

/** Hands in what replying in a language needs, before anybody can tell that it is understood. */
async function answerable(language: ReplyLanguage, loading: Promise<Answerable>): Promise<Vocabulary> {
  const { claims, vocabulary, replies, words } = await loading;
  if (claims) learnWordings(claims);
  else await loadClaims([language, EVERYBODYS]);
  learnReplyTexts(language, replies);
  learnTable(language, words);
  return vocabulary;
}

/** What each language needs to be read, and answered in where we can; a file each, fetched when somebody in the ticket speaks it. */
const VOCABULARIES: Record<ReadLanguage, () => Promise<Vocabulary>> = {
  en: () => answerable('en', import('./languages/en')),
  fr: () => answerable('fr', import('./languages/fr')),
  de: () => answerable('de', import('./languages/de')),
  es: () => answerable('es', import('./languages/es')),
};

/** The names of things, in each language: long lists that matter where an order is told by what is in it. */
const THINGS: Record<ReadLanguage, () => Promise<LaterWords>> = {
  en: async () => (await import('../facts/languages/en/later')).later,
  fr: async () => (await import('../facts/languages/fr/later')).later,
  de: async () => (await import('../facts/languages/de/later')).later,
  es: async () => (await import('../facts/languages/es/later')).later,
};

/** Bots of all countries speak it, and it is what is understood where nothing tells the language. */
export const EVERYBODYS: ReadLanguage = 'en';

export const textsOf = (messages: readonly Message[]): string[] => messages.map(({ text }) => text);

/** What can be had of it: one that cannot costs the others nothing. */
export async function loaded<T>(loading: readonly Promise<T>[]): Promise<T[]> {
  const all = await Promise.allSettled(loading);
  return all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/** Makes these languages understood; true when one of them was not before. */
export const loadLanguages = async (languages: readonly ReadLanguage[]): Promise<boolean> =>
  learn(await loaded(languages.map((language) => VOCABULARIES[language]())));

export async function loadPhones(): Promise<boolean> {
  const [library] = await loaded([import('libphonenumber-js/min')]);
  return library !== undefined && learnPhones(library.parsePhoneNumberFromString);
}

/** How replies speak of orders, in each language. */
const CLAIMS = {
  en: async () => (await import('../checks/claims/full/words/en')).en,
  de: async () => (await import('../checks/claims/full/words/de')).de,
  fr: async () => (await import('../checks/claims/full/words/fr')).fr,
  es: async () => (await import('../checks/claims/full/words/es')).es,
} satisfies Record<ReadLanguage, unknown>;

/** Makes every kind of claim in a reply checked, in these languages; true where they were not before. */
export async function loadClaims(languages: readonly ReadLanguage[]): Promise<boolean> {
  const [reader] = await loaded([import('../checks/claims/full')]);
  const words = await loaded(languages.map((language) => CLAIMS[language]()));
  return reader !== undefined && reader.learnClaimsIn(words);
}

/** Makes things that people buy understood in these languages; true where they were not before. */
export async function loadGoods(languages: readonly ReadLanguage[]): Promise<boolean> {
  const [reader] = await loaded([import('../facts/read/goods')]);
  if (!reader) return false;
  learnThings(reader.readGoods);
  const words = await loaded(
    languages.map(async (language) => ({ language, later: await THINGS[language]() })),
  );
  return words.map(({ language, later }) => learnLater(language, later)).includes(true);
}

/** The same for whatever is spoken in a conversation: needed early where no number tells which order it is about. */
export const loadThings = (
  messages: readonly Message[],
  tags: readonly (LanguageTag | null)[],
): Promise<boolean> => loadGoods(languagesOf(textsOf(messages), tags));

/** Everything that reading these messages, of people with these languages, needs; true when some of it is new. */
export async function loadReading(
  messages: readonly Message[],
  tags: readonly (LanguageTag | null)[],
): Promise<boolean> {
  const spoken = languagesOf(textsOf(messages), tags);
  const told = messages.filter(({ speaker }) => speaker === 'customer');
  const isNew = await Promise.all([
    loadLanguages(spoken.length > 0 ? spoken : [EVERYBODYS]),
    hasPhones(textsOf(told)) ? loadPhones() : false,
  ]);
  return isNew.includes(true);
}
