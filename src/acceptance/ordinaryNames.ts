import { fold, type Span } from '../facts';
import type { ReplyLanguage } from '../model/language';

/** Names that are words of the language as well, folded. German nouns are missing: they are written large as names are. */
const NAMES_THAT_ARE_WORDS: Readonly<Record<ReplyLanguage, string>> = {
  en: 'will mark grace may rose hope joy faith bill rob frank jack dawn june april august summer autumn holly ivy lily daisy violet ruby jade amber penny sue pat chase grant miles max drew hunter cash rich chance chip wade sky ray heath skip nick iris olive ginger cherry melody patience mercy honor honour charity major duke king page angel star brook cliff dale mason young long short small brown black white green grey gray good best love day price case field hill wood stone park banks bell ball cross rivers waters baker cook porter cooper carter tanner sharp swift stark strong wise bright',
  fr: 'pierre claire rose marguerite blanche aime aimee desire desiree constant clement juste parfait victoire noel olive violette jasmine prune fleur capucine ange celeste lilas iris ambre perle petit petite grand grande blanc noir roux brun bon bonne fort forte roi berger boulanger marchand fontaine riviere chevalier mercier charpentier tailleur meunier',
  de: 'ernst klein gross lang kurz schwarz weiss braun grau roth neu stark jung alt fromm kluge wild frei',
  es: 'rosa clara blanca blanco sol luz dolores mercedes esperanza paz remedios angel leal bueno delgado moreno rubio rojo calvo cortes rey guerra paloma estrella perla violeta margarita victoria gracia amparo socorro cruz flores campos iglesias prieto franco bravo',
};
const lists = new Map<ReplyLanguage, ReadonlySet<string>>();
const wordsIn = (language: ReplyLanguage): ReadonlySet<string> => {
  const words = lists.get(language) ?? new Set(NAMES_THAT_ARE_WORDS[language].split(' '));
  lists.set(language, words);
  return words;
};

/** "hi will", "merci rose": whoever is greeted or thanked is meant, however it is written. */
const ADDRESSED =
  /(?:^|\n)\s*$|(?:hi|hello|hey|dear|thanks|thank you|bonjour|bonsoir|salut|chere?|merci|hallo|liebe[rs]?|danke|hola|estimad[oa]|querid[oa]|gracias|mrs?\.?|ms\.?|mme|mlle|m\.|frau|herr|sra?\.?)[\s,]+$/;

/**
 * True where a word that is also somebody's name is surely the word: "I will send it", not Will. In doubt it is the name: at the
 * beginning of a line, after a greeting, and wherever it is written large. Only for texts of the team, who write names large.
 */
export function isOrdinaryWord(text: string, { start, end }: Span, language: ReplyLanguage): boolean {
  const word = text.slice(start, end);
  if (word !== word.toLowerCase() || !wordsIn(language).has(fold(word))) return false;
  return !ADDRESSED.test(fold(text.slice(Math.max(0, start - 40), start)));
}
