import { allMatches } from '../../text';
import type { Found, Reading } from '../../read/reading';

const HOURS =
  'une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );
const MINUTES: Readonly<Record<string, number>> = {
  'et demie': 30,
  'et demi': 30,
  'et quart': 15,
  'moins le quart': -15,
  'moins quart': -15,
  'moins vingt': -20,
  'moins dix': -10,
  'moins cinq': -5,
  trente: 30,
  quinze: 15,
  'quarante-cinq': 45,
  vingt: 20,
  dix: 10,
};
const MORE = Object.keys(MINUTES).join('|');
const PART = "du matin|du soir|de l'apres-midi|de l'aprem|de la nuit";
/** What a length of time stands behind: "depuis deux heures". */
const LASTS = String.raw`(?<!(?:depuis|pendant|dans|sous|en|durant|il y a|y a|ya|toutes les|apres|attendu|passe|dure|dures|plus de|moins de|environ|les|des|ces|mes|quelques|a|par) )`;
/** "Huit heures et demie", "3h et quart", "midi et demi", "5h de l'après-midi". */
const SPOKEN = new RegExp(
  String.raw`(?<![a-z0-9:/.,-])(?:(?:(?<=(?:a|vers|pour|avant|apres|des|jusqu'a|et|de|entre|sur les|sur) )|${LASTS})(?<word>${[...HOURS].reverse().join('|')}) heures?(?: (?<more>${MORE})(?![a-z]))?(?: (?<part>${PART}))?|(?<digits>\d{1,2}) ?h(?:eures?)? (?<more2>${MORE})(?![a-z])(?: (?<part2>${PART}))?|(?<noon>midi|minuit) (?<more3>et demie?|et quart|moins le quart|moins vingt|moins dix))(?![a-z0-9])`,
  'g',
);

const two = (value: number): string => String(value).padStart(2, '0');

const hourOf = ({ word, digits, noon }: Record<string, string | undefined>): number => {
  if (noon !== undefined) return noon === 'midi' ? 12 : 0;
  return digits === undefined ? HOURS.indexOf(word ?? '') + 1 : Number(digits);
};

const toTime = (groups: Record<string, string | undefined>): string => {
  const part = groups['part'] ?? groups['part2'] ?? '';
  const hour = hourOf(groups);
  const isLate = /soir|apres-midi|aprem/.test(part) && hour < 12;
  const minutes = MINUTES[groups['more'] ?? groups['more2'] ?? groups['more3'] ?? ''] ?? 0;
  const total = ((isLate ? hour + 12 : hour) * 60 + minutes + 1440) % 1440;
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
};

/** Times of day as only French tells them. */
export const readTimes = ({ folded }: Reading): Found[] =>
  /heure|h |midi|minuit/.test(folded)
    ? allMatches(SPOKEN, folded).map((match) => ({
        slot: 'time',
        value: toTime(match.groups ?? {}),
        start: match.index,
        end: match.index + match[0].length,
      }))
    : [];
