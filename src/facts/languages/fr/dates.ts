import { detectLanguage } from '../../language';
import { allMatches, overlaps } from '../../text';
import type { Found, Reading } from '../../read/reading';
import { time } from './time';

const DAY_MS = 86_400_000;
const { months, weekdays } = time.time;
const MONTHS = new Map(months.flatMap((names, index) => names.split('|').map((name) => [name, index])));
const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const WEEKDAY = weekdays.join('|');
const TENS =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un'.split(
    ' ',
  );
const WORDS = new Map([['premier', 1], ...TENS.map((word, index) => [word, index + 1] as const)]);
const WORD = [...WORDS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('-', '[- ]'))
  .join('|');
const DIGITS = String.raw`0?[1-9]|[12]\d|3[01]`;

/** "Mercredi 25 novembre", "le quinze août", "1er mars 2026", "12 nov. 25". */
const NAMED = new RegExp(
  String.raw`(?<![a-z0-9/.,-])(?:(?:${WEEKDAY}),? (?:le )?)?(?<day>(?:${DIGITS})(?: ?er)?|${WORD}) (?<month>${MONTH})(?![a-z])(?:\.? (?<year>(?:19|20)\d{2}|['’]\d{2}))?(?![a-z0-9])`,
  'g',
);
/** "27.11.", as the Swiss write a day. */
const DOTTED = new RegExp(
  String.raw`(?<![a-z0-9/.,-])(?<day>${DIGITS})\.(?<month>0?[1-9]|1[0-2])\.(?!\d)`,
  'g',
);
const BEHIND_DAY = String.raw`(?= ?(?:$|[.,;:!?)\n…-]|(?:et|ou|a|au|vers|pour|de ce mois|du mois|dernier|prochain|courant|inclus|mais|car|que|en|je|j|on|nous|ca|c|si|svp|stp|matin|soir|midi|apres|avant|entre|dans|chez|par|puis|donc|sans|avec|il|elle|et|qui|ne|n|sur|merci|plutot|au plus)(?![a-z])))(?![.,:/h]\d|[.,-]?\d)`;
/** "Le 24", "avant le 18", "mardi 3", "jeudi 26, après 15h". */
const BARE = new RegExp(
  String.raw`(?<![a-z0-9])(?:(?:${WEEKDAY}),? (?:le )?|(?<lead>(?:le|du|au|des le|ce) ))(?<day>${DIGITS}|1er)${BEHIND_DAY}`,
  'g',
);
/** What is numbered and is no day: "le 3 de la liste", "du 42". */
const NO_DAY =
  /(?<![a-z])(?:taille|pointure|en|numero|n°|article|etage|chapitre|page|bus|tram|ligne|code|modele|quai|porte|appartement|chambre|rue|departement|contre|commande|echanger|pas|chausse|fais|mets)(?: [a-z]+)? ?$/;
const PAST =
  /(?<![a-z])(?:ai|as|a|avons|avez|ont|est|sont|ete|etait|etaient|suis|avait|avais|devait|devais|depuis|datee?|recue?s?|commandee?s?|achetee?s?|livree?s?|payee?s?|preleve|debite|facture|passee?)(?![a-z])[^.!?\n]{0,40}$/;
const AHEAD =
  /(?<![a-z])(?:doit|dois|pour|avant|d'ici|jusqu'au|pars|partons|reviens|absente?|serai|sera|seront|arrive|arrivera|reporter|decaler|repousser|apres|anniv\w*|a partir|des|prevue?s?|rentre|livrer|recevoir|disponible|dispo)(?![a-z])[^.!?\n]{0,30}$/;

const isoOf = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
};

/** Without a year, the one that brings the day nearest to when it was said. */
const nearestYear = (at: number, month: number, day: number): number => {
  const year = new Date(at).getUTCFullYear();
  const far = (one: number): number => Math.abs(Date.UTC(one, month, day) - at);
  return [year - 1, year, year + 1].reduce((best, one) => (far(one) < far(best) ? one : best));
};

const dayOf = (written: string): number =>
  WORDS.get(written.replaceAll(' ', '-')) ?? Number.parseInt(written, 10);

const yearOf = (written: string | undefined, at: number, month: number, day: number): number => {
  if (written === undefined) return nearestYear(at, month, day);
  const digits = Number(written.replace(/\D/g, ''));
  return digits < 100 ? 2000 + digits : digits;
};

const dated = (value: string | null, start: number, words: string): Found[] =>
  value === null ? [] : [{ slot: 'date', value, start, end: start + words.trimEnd().length }];

const named = ({ folded, at }: Reading): Found[] =>
  allMatches(NAMED, folded).flatMap(({ index, groups, 0: words }) => {
    const month = MONTHS.get(groups?.['month'] ?? '') ?? 0;
    const day = dayOf(groups?.['day'] ?? '');
    return dated(isoOf(yearOf(groups?.['year'], at, month, day), month, day), index, words);
  });

const dotted = ({ folded, at }: Reading): Found[] =>
  allMatches(DOTTED, folded).flatMap(({ index, groups, 0: words }) => {
    const month = Number(groups?.['month']) - 1;
    const day = Number(groups?.['day']);
    return dated(isoOf(nearestYear(at, month, day), month, day), index, words);
  });

/** The day of the month that goes without saying: the last or the next, as the words around tell, else the nearer one. */
const ofMonth = (day: number, before: string, at: number): string | null => {
  const now = new Date(at);
  const candidates = [-1, 0, 1].flatMap((shift) => {
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + shift, 1));
    return isoOf(first.getUTCFullYear(), first.getUTCMonth(), day) ?? [];
  });
  const today = now.toISOString().slice(0, 10);
  const isAhead = AHEAD.test(before);
  if (!isAhead && PAST.test(before)) return candidates.findLast((one) => one <= today) ?? null;
  return candidates.find((one) => one >= today) ?? null;
};

const bare = ({ folded, at }: Reading): Found[] =>
  allMatches(BARE, folded, 20).flatMap(({ index, groups, 0: words }) => {
    const before = folded.slice(Math.max(0, index - 60), index);
    if (groups?.['lead'] !== undefined && NO_DAY.test(before)) return [];
    const lead = groups?.['lead']?.length ?? 0;
    return dated(ofMonth(dayOf(groups?.['day'] ?? ''), before, at), index + lead, words.slice(lead));
  });

const ONE_UNIT =
  /(?<![a-z])(il y a|ya|y a|dans|d'ici) (?:environ |a peu pres |presque )?(?:une?|1) (jour|semaine|mois|quinzaine)(?![a-z])/g;
const UNIT_DAYS: Readonly<Record<string, number>> = { jour: 1, semaine: 7, quinzaine: 15, mois: 30 };
const SHORT_AGO = /(?<![a-z])(?:ya|y a) (\d{1,2}|deux|trois|quatre|cinq|six) (jour|semaine|mois)s?(?![a-z])/g;

const shifted = ({ folded, at }: Reading): Found[] => [
  ...allMatches(ONE_UNIT, folded).flatMap(({ index, 0: words, 1: way = '', 2: unit = '' }) => {
    const days = (UNIT_DAYS[unit] ?? 0) * (way.endsWith('a') ? -1 : 1);
    return dated(new Date(at + days * DAY_MS).toISOString().slice(0, 10), index, words);
  }),
  ...allMatches(SHORT_AGO, folded).flatMap(({ index, 0: words, 1: count = '', 2: unit = '' }) => {
    const days = dayOf(count) * (UNIT_DAYS[unit] ?? 0);
    return dated(new Date(at - days * DAY_MS).toISOString().slice(0, 10), index, words);
  }),
];

const YESTERDAY = /(?<![a-z-])hier(?: (?:soir|matin|apres-midi))?(?![a-z'-])/g;

/** "Hier" is "here" in German. */
const isGerman = ({ text, locale }: Reading): boolean => {
  const language = detectLanguage(text);
  return language === 'de' || (/^de/i.test(locale) && language !== 'fr');
};

const yesterdays = (reading: Reading): Found[] => {
  const found = allMatches(YESTERDAY, reading.folded, 20);
  if (found.length === 0 || isGerman(reading)) return [];
  const value = new Date(reading.at - DAY_MS).toISOString().slice(0, 10);
  return found.flatMap(({ index, 0: words }) => dated(value, index, words));
};

/** Days as only French writes them: "le quinze août", "mardi 3", "27.11.", "avant le 18". */
export function readDates(reading: Reading): Found[] {
  let found: Found[] = [];
  for (const read of [named, dotted, shifted, yesterdays, bare])
    found = [...found, ...read(reading).filter((one) => !found.some((other) => overlaps(one, other)))];
  return found;
}
