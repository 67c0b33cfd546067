import { READ_LANGUAGES, REPLY_LANGUAGES } from '../model/language';
import type { LanguageTag, ReadLanguage, ReplyLanguage } from '../model/language';
import { fold, wordsOf } from './text';

/** The most frequent little words of each language, folded: enough to tell them apart before any vocabulary is loaded. */
const LITTLE: Record<ReadLanguage, string> = {
  en: "the and you your to of in is it for my that i have this with on was not be are at as we can but from or me if please when what there would will do been has our an which they did i'm don't it's i've hello hi thanks thank hey yes just still how where why need want get got received could should about any out up so by no name number order",
  fr: "le la les un une des du de et est en que qui pour pas je vous ne ce dans sur il au avec mon ma mes votre vos nous mais ou plus par bonjour merci suis ai j'ai c'est n'ai cette ces sont etait avez quand comment pourquoi bonsoir salut oui non toujours bien tout fait etre avoir aux si se lui leur numero commande l'ai d'un d'une qu'il s'il nom voici rien colis jamais voudrais puis quel quelle deja encore depuis",
  de: 'der die das und ist ich nicht ein eine einen einem mein meine meinen sie es zu mit auf fur den dem von im habe hat wir ihr ihre ihnen aber auch noch wie was wann wo warum bitte danke hallo guten tag ja nein kann konnen war wurde wird bei aus nach uber um am an als so oder wenn schon nur sind bin haben keine kein leider immer mir mich dass ware gerne mal bestellung nummer lautet doch jetzt vielen du dein deine deinen deiner dir dich hast hattest welche welchen welcher welches welchem sich',
  es: 'el la los las un una de del que en y es no por para con mi mis su sus lo se me le al pero como mas ya esta este estos estoy hola gracias buenos buenas dias tardes si cuando donde porque he ha han hay tengo quiero puedo ustedes usted nos les sin sobre muy todo todavia aun favor pedido numero fue era son soy ser hasta desde o mi nombre tambien hace porfa cual cuanto dime decime digame tus gracias',
};

const LISTS = READ_LANGUAGES.map((language) => ({ language, words: new Set(LITTLE[language].split(' ')) }));

/** Letters that only one of them writes. */
const LETTERS: readonly (readonly [ReadLanguage, RegExp])[] = [
  ['de', /[äöüß]/i],
  ['es', /[ñ¿¡óáíú]/i],
  ['fr', /[éèêàùçœ]/i],
];

/** Enough to tell languages apart; more words change nothing. */
const READ = 3_000;

const count = (words: readonly string[], list: ReadonlySet<string>): number =>
  words.reduce((total, word) => total + (list.has(word) ? 1 : 0), 0);

/**
 * The language of a text by its most frequent little words; null when it is too short to tell or two languages are alike
 * in it. A letter that the others never write settles a short text.
 */
export function detectLanguage(text: string): ReadLanguage | null {
  const read = text.slice(0, READ);
  const all = wordsOf(fold(read));
  const words = [...all, ...all.flatMap((word) => (word.includes("'") ? word.split("'") : []))];
  const [best, second] = LISTS.map(({ language, words: list }) => ({
    language,
    hits: count(words, list),
  })).sort((a, b) => b.hits - a.hits);
  if (!best) return null;
  const lead = best.hits - (second?.hits ?? 0);
  if (best.hits > 0 && lead > 0 && best.hits / Math.max(words.length, 1) > 0.1) return best.language;
  return words.length === 0 ? null : (LETTERS.find(([, letters]) => letters.test(read))?.[0] ?? null);
}

const among = <T extends string>(languages: readonly T[], tag: LanguageTag | null): T | null =>
  languages.find((language) => tag?.toLowerCase().split(/[-_]/)[0] === language) ?? null;

/** The language that we reply in to somebody of this tag; null where we cannot. Regional tags fall back: fr-CA → fr. */
export const replyLanguageOf = (tag: LanguageTag | null): ReplyLanguage | null => among(REPLY_LANGUAGES, tag);

/** How many of the last texts are looked at. */
const LAST_TEXTS = 40;

/** The languages that texts are written in or people have set: those whose vocabularies are needed to read them. */
export function languagesOf(texts: readonly string[], tags: readonly (LanguageTag | null)[]): ReadLanguage[] {
  const detected = texts.slice(-LAST_TEXTS).map(detectLanguage);
  const set = tags.map((tag) => among(READ_LANGUAGES, tag));
  return [...new Set([...detected, ...set])].filter((language) => language !== null);
}
