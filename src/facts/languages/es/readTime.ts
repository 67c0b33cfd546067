import { allMatches } from '../../text';
import type { Found, Reading } from '../../read/reading';

const DAY_MS = 86_400_000;
const MONTHS = 'ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic'.split('|');
const MONTH = String.raw`(${MONTHS.join('|')})[a-z]*`;
const DAY = String.raw`(0?[1-9]|[12]\d|3[01])`;
/** "12-nov-2026", "9 de julio del 95", "1º de marzo". */
const SHORT = new RegExp(
  String.raw`(?<![a-z0-9/.,-])(?:${DAY}[-/. ]${MONTH}[-/. ](\d{4}|\d{2})|(?:${DAY}(?:º|ro|ero|°)?|(primero)) (?:de )?${MONTH}(?: del?(?: ano)? (\d{4}|\d{2}))?)(?![a-z0-9])`,
  'g',
);
/** "El 24", "el día 24", "para el 24": the day of a month that goes without saying. */
const BARE = new RegExp(
  String.raw`(?<=(?<![a-z])(?:el|(?:el|del|al) dia) )${DAY}(?= ?(?:$|[.,;:!?)\n]|(?:y|o|a|por|de este mes|del mes|del corriente|para|que|en|se|me|no|si|pero|porque|he|ha|ya)(?![a-z])))(?![.,]\d)`,
  'g',
);

const fullYear = (written: string | undefined, month: number, day: number, at: number): number => {
  if (written?.length === 4) return Number(written);
  const year = new Date(at).getUTCFullYear();
  if (written !== undefined)
    return 2000 + Number(written) > year + 5 ? 1900 + Number(written) : 2000 + Number(written);
  const far = (one: number): number => Math.abs(Date.UTC(one, month, day) - at);
  return [year - 1, year, year + 1].reduce((best, one) => (far(one) < far(best) ? one : best));
};

const isoOf = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
};

const readMonths = ({ folded, at }: Reading): Found[] =>
  allMatches(SHORT, folded).flatMap((match) => {
    const [written, day1, month1, year1, day2, , month2, year2] = match;
    const month = MONTHS.indexOf(month1 ?? month2 ?? '');
    const day = Number(day1 ?? day2 ?? 1);
    const value = isoOf(fullYear(year1 ?? year2, month, day, at), month, day);
    return value ? [{ slot: 'date', value, start: match.index, end: match.index + written.length }] : [];
  });

/** Words before a day without its month that tell that it lies behind. */
const IS_PAST =
  /(?<![a-z])(?:desde|compre|pedi|recibi|llego|pague|hice|fue|cobraron|(?:he|ha|han) [a-z]+do|[a-z]+aron)(?![a-z])[^.!?\n]{0,30}$/;

const monthOf = (day: number, isPast: boolean, at: number): string | null => {
  const now = new Date(at);
  const today = now.getUTCDate();
  const shift = isPast ? (day > today ? -1 : 0) : day < today ? 1 : 0;
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + shift, 1));
  return isoOf(first.getUTCFullYear(), first.getUTCMonth(), day);
};

const readBareDays = ({ folded, at }: Reading): Found[] =>
  allMatches(BARE, folded, 20).flatMap((match) => {
    const before = folded.slice(Math.max(0, match.index - 60), match.index);
    const value = monthOf(Number(match[1]), IS_PAST.test(before), at - (at % DAY_MS));
    return value ? [{ slot: 'date', value, start: match.index, end: match.index + match[0].length }] : [];
  });

const ONE_UNIT = /(?<![a-z])(hace|dentro de) (?:ya |como )?una? (dia|semana|mes)(?![a-z])/g;
const UNIT_DAYS: Readonly<Record<string, number>> = { dia: 1, semana: 7, mes: 30 };

/** "Hace una semana", "dentro de un mes". */
const readOneUnit = ({ folded, at }: Reading): Found[] =>
  allMatches(ONE_UNIT, folded).map((match) => {
    const [written, way, unit = ''] = match;
    const days = (UNIT_DAYS[unit] ?? 0) * (way === 'hace' ? -1 : 1);
    const value = new Date(at + days * DAY_MS).toISOString().slice(0, 10);
    return { slot: 'date', value, start: match.index, end: match.index + written.length };
  });

/** Days as only Spanish writes them. */
export const readSpanishDates = (reading: Reading): Found[] => {
  const units = readOneUnit(reading);
  if (!/\d|primero/.test(reading.folded)) return units;
  const months = [...units, ...readMonths(reading)];
  const bare = readBareDays(reading).filter(({ start }) => !months.some((one) => one.start === start));
  return [...months, ...bare];
};

const HOURS = 'una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce'.split('|');
const HOUR = String.raw`(?:[01]?\d|2[0-3]|${HOURS.join('|')})`;
const MINUTES: Readonly<Record<string, number>> = {
  'y media': 30,
  'y cuarto': 15,
  'y diez': 10,
  'y veinte': 20,
  'y cinco': 5,
  'menos cuarto': -15,
  'menos diez': -10,
  'menos veinte': -20,
  'menos cinco': -5,
};
const PART = String.raw`(?: (?:de|por|en) la| del?) (?<part>manana|mananita|tarde|noche|madrugada|mediodia)| ?(?<half>[ap]\.? ?m\b\.?)| ?(?:hs|hrs|h|horas)(?![a-z])\.?`;
const CLOCK = String.raw`(?<hour>${HOUR})(?:[:.](?<minute>[0-5]\d))?(?: (?<more>${Object.keys(MINUTES).join('|')}))?`;
/** "Las cinco de la tarde", "6 y media de la tarde", "23 hs", "a las 5". */
const TIMES = [
  new RegExp(
    String.raw`(?<![a-z0-9:/.,$€#-])(?<!(?:en|cada|hace|unas|ultimas|proximas|primeras|de) )${CLOCK}(?:${PART})(?![a-z0-9])`,
    'g',
  ),
  new RegExp(
    String.raw`(?<=(?<![a-z])(?:a|desde|hasta|sobre|hacia|entre|para|tipo|y|de|o|son) las? )${CLOCK}(?=$|[.,;!?)\n-]| (?:y|o|a|que|en|del?|por|hasta|para|si|mas|aprox|porque|pero|cuando|hoy|manana|ayer|el|no|ya|horas)(?![a-z]))(?![.,:]\d)`,
    'g',
  ),
];

const hourOf = (written: string): number => {
  const named = HOURS.indexOf(written);
  return named < 0 ? Number(written) : named + 1;
};

const toClock = (groups: Record<string, string | undefined>): string => {
  const written = hourOf(groups['hour'] ?? '');
  const part = groups['part'] ?? groups['half'] ?? '';
  const isLate =
    /^(?:tarde|noche|p|mediodia)/.test(part) && written < 12 && !(part === 'mediodia' && written > 3);
  const isMidnight = written === 12 && /^(?:noche|madrugada|a)/.test(part);
  const hour = isLate ? written + 12 : isMidnight ? 0 : written;
  const minutes = hour * 60 + Number(groups['minute'] ?? 0) + (MINUTES[groups['more'] ?? ''] ?? 0);
  const day = (minutes + 1440) % 1440;
  return `${String(Math.floor(day / 60)).padStart(2, '0')}:${String(day % 60).padStart(2, '0')}`;
};

const named = ({ folded }: Reading): Found[] =>
  allMatches(/(?<=(?:al|a|del|hasta el|desde el) )(?:mediodia|medio dia|medianoche)(?![a-z])/g, folded).map(
    (match) => ({
      slot: 'time',
      value: match[0].startsWith('median') ? '00:00' : '12:00',
      start: match.index,
      end: match.index + match[0].length,
    }),
  );

/** Times of day as only Spanish tells them. */
export const readSpanishTimes = (reading: Reading): Found[] => {
  const found = named(reading);
  for (const pattern of TIMES) {
    for (const match of allMatches(pattern, reading.folded)) {
      const end = match.index + match[0].length;
      if (found.some((one) => one.start < end && match.index < one.end)) continue;
      found.push({ slot: 'time', value: toClock(match.groups ?? {}), start: match.index, end });
    }
  }
  return found;
};
