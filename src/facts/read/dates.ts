import { allMatches, overlaps } from '../text';
import { VOCABULARIES } from '../languages';
import { countryOf } from './reading';
import type { Found, Reading } from './reading';

const DAY_MS = 86_400_000;

const indexed = (lists: readonly (readonly string[])[]): Map<string, number> =>
  new Map(
    lists.flatMap((list) =>
      list.flatMap((names, index) => names.split('|').map((name) => [name, index] as const)),
    ),
  );

const MONTHS = indexed(VOCABULARIES.map(({ time }) => time.months));
const WEEKDAYS = indexed(VOCABULARIES.map(({ time }) => time.weekdays));
const RELATIVE = new Map(VOCABULARIES.flatMap(({ time }) => Object.entries(time.relativeDays)));
const NUMBERS = new Map(VOCABULARIES.flatMap(({ time }) => Object.entries(time.numbers)));

/** Longest first, so that "march" is not read as "mar". */
const oneOf = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).join('|');

const MONTH = oneOf(MONTHS.keys());
const WEEKDAY = oneOf(WEEKDAYS.keys());
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|eme)?`;
const COUNT = String.raw`\d{1,3}|${oneOf(NUMBERS.keys())}`;
const UNIT = 'days?|weeks?|months?|jours?|semaines?|mois';

const FORMS = {
  iso: String.raw`(?<iso>\d{4}-\d{2}-\d{2})(?:t[\d:.]+z?)?`,
  numeric: String.raw`(?<numeric>\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{1,2}/\d{1,2})`,
  monthFirst: String.raw`(?<month1>${MONTH})\.? (?:the )?(?<day1>${DAY})(?:,? (?<year1>(?:19|20)\d{2}))?`,
  dayFirst: String.raw`(?:the )?(?<day2>${DAY})(?: of| de)? (?<month2>${MONTH})\b(?:\.?,? (?<year2>(?:19|20)\d{2}))?`,
  ofMonth: String.raw`(?<day3>(?:the )?\d{1,2}(?:st|nd|rd|th) of (?:this|next|the) month|the \d{1,2}(?:st|nd|rd|th)|le \d{1,2} (?:de ce mois|du mois(?: prochain)?))`,
  weekday: String.raw`(?<before>next |this |last |coming |ce |cette )?(?<weekday>${WEEKDAY})(?<after>,? (?:this week|next week|last week|prochaine?|derniere?|dernier|de la semaine prochaine))?`,
  relative: String.raw`(?:later )?(?<relative>${oneOf(RELATIVE.keys())})`,
  ahead: String.raw`(?:in|within|dans|sous|d'ici) (?<ahead>${COUNT}) (?<aheadUnit>${UNIT})`,
  ago: String.raw`(?<ago>${COUNT}) (?<agoUnit>${UNIT}) ago|il y a (?<ago2>${COUNT}) (?<ago2Unit>${UNIT})`,
};

const DATE = new RegExp(
  String.raw`(?<![a-z0-9/.,-])(?:${Object.values(FORMS).join('|')})(?![a-z0-9]|[/-]\d|[.,]\d)`,
  'g',
);

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Midnight UTC of a calendar day, or null for the 31st of June. */
const midnight = (year: number, month: number, day: number): number | null => {
  const ms = Date.UTC(year, month, day);
  return new Date(ms).getUTCDate() === day && month >= 0 && month < 12 ? ms : null;
};

/** Without a year, the one that brings the day nearest to when it was said. */
const nearestYear = (at: number, month: number, day: number): number | null => {
  const year = new Date(at).getUTCFullYear();
  const candidates = [year - 1, year, year + 1].flatMap((one) => midnight(one, month, day) ?? []);
  return candidates.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? null;
};

const fullYear = (year: string, at: number): number => {
  if (year.length === 4) return Number(year);
  const century = 2000 + Number(year);
  return century > new Date(at).getUTCFullYear() + 5 ? century - 100 : century;
};

const MONTH_FIRST_COUNTRIES = new Set(['US', 'PH']);

/** "3/4": month first only where the country writes so and the numbers allow it. */
const readNumeric = (written: string, { at, locale }: Reading): number | null => {
  const [first = '', second = '', year] = written.split(/[/.-]/);
  const isMonthFirst =
    Number(second) > 12 || (MONTH_FIRST_COUNTRIES.has(countryOf(locale)) && Number(first) <= 12);
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  return year === undefined
    ? nearestYear(at, Number(month) - 1, Number(day))
    : midnight(fullYear(year, at), Number(month) - 1, Number(day));
};

const startOfDay = (at: number): number => at - (((at % DAY_MS) + DAY_MS) % DAY_MS);

const readWeekday = (groups: Record<string, string | undefined>, at: number, isPast: boolean): number => {
  const today = startOfDay(at);
  const wanted = WEEKDAYS.get(groups['weekday'] ?? '') ?? 0;
  const distance = (wanted - new Date(today).getUTCDay() + 7) % 7;
  const around = `${groups['before'] ?? ''}${groups['after'] ?? ''}`;
  if (/last|dernier/.test(around) || (isPast && around === ''))
    return today - ((7 - distance) % 7 || 7) * DAY_MS;
  const isFurther = /next|prochain/.test(around) && (distance === 0 || /week|semaine/.test(around));
  return today + (distance + (isFurther ? 7 : 0)) * DAY_MS;
};

const readOfMonth = (written: string, at: number): number | null => {
  const now = new Date(at);
  const day = Number(/\d+/.exec(written)?.[0]);
  const next = /next|prochain/.test(written) ? 1 : 0;
  return midnight(
    now.getUTCFullYear() + (now.getUTCMonth() + next > 11 ? 1 : 0),
    (now.getUTCMonth() + next) % 12,
    day,
  );
};

const UNIT_DAYS: readonly (readonly [RegExp, number])[] = [
  [/^[dj]/, 1],
  [/^(?:w|s)/, 7],
  [/^m/, 30],
];

const shift = (
  count: string | undefined,
  unit: string | undefined,
  at: number,
  sign: 1 | -1,
): number | null => {
  if (count === undefined || unit === undefined) return null;
  const number = NUMBERS.get(count) ?? Number(count);
  const days = UNIT_DAYS.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
  return startOfDay(at) + sign * number * days * DAY_MS;
};

const dayNumber = (written: string | undefined): number => Number.parseInt(written ?? '', 10);

const resolve = (
  groups: Record<string, string | undefined>,
  reading: Reading,
  isPast: boolean,
): number | null => {
  const { at } = reading;
  if (groups['iso']) return Date.parse(`${groups['iso']}T00:00:00Z`);
  if (groups['numeric']) return readNumeric(groups['numeric'], reading);
  const month = MONTHS.get(groups['month1'] ?? groups['month2'] ?? '');
  if (month !== undefined) {
    const day = dayNumber(groups['day1'] ?? groups['day2']);
    const year = groups['year1'] ?? groups['year2'];
    return year ? midnight(Number(year), month, day) : nearestYear(at, month, day);
  }
  if (groups['day3']) return readOfMonth(groups['day3'], at);
  if (groups['weekday']) return readWeekday(groups, at, isPast);
  if (groups['relative']) return startOfDay(at) + (RELATIVE.get(groups['relative']) ?? 0) * DAY_MS;
  return (
    shift(groups['ahead'], groups['aheadUnit'], at, 1) ??
    shift(groups['ago'] ?? groups['ago2'], groups['agoUnit'] ?? groups['ago2Unit'], at, -1)
  );
};

const PAST = new RegExp(`(?<![a-z])(?:${VOCABULARIES.map(({ time }) => time.past).join('|')})(?![a-z])`);

/** "I ordered it on Monday": the words before, in the same sentence, speak of the past. */
const isToldAsPast = (folded: string, at: number): boolean =>
  PAST.test(
    folded
      .slice(Math.max(0, at - 40), at)
      .split(/[.!?\n]/)
      .at(-1) ?? '',
  );

/** "mar" and "sun" are words and "may" is one too: short names count only with a number. */
const isWordRather = (match: RegExpExecArray): boolean => {
  const weekday = match.groups?.['weekday'];
  return weekday !== undefined && weekday.length < 5;
};

/** Days, absolute or relative to when they were said. Value: ISO date; the words themselves when no such day exists. */
export function readDates(reading: Reading): Found[] {
  return allMatches(DATE, reading.folded).flatMap((match) => {
    if (isWordRather(match)) return [];
    const ms = resolve(match.groups ?? {}, reading, isToldAsPast(reading.folded, match.index));
    const isDay = ms !== null && !Number.isNaN(ms) && Math.abs(ms) < 8e15;
    if (!isDay && !match.groups?.['numeric']) return [];
    return [
      {
        slot: 'date' as const,
        value: isDay ? iso(ms) : match[0],
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
}

const HOUR = String.raw`(?:[01]?\d|2[0-4])`;
const HOUR_WORDS = oneOf(VOCABULARIES.flatMap(({ time }) => Object.keys(time.numbers)));
const PART = String.raw`morning|afternoon|evening|night|matin|apres-midi|soir`;
const TIME = new RegExp(
  String.raw`(?<![a-z0-9:/.,$€£#-])(?:(?<lead>${PART}) (?:at )?)?(?:(?<clock>${HOUR}[:h]\d{2}|${HOUR} ?h(?:eures?)?(?: ?[0-5]\d)?|${HOUR} o'?clock|(?:${HOUR_WORDS}) o'?clock)(?: ?(?<half1>[ap]\.?m\.?))?|(?<hour>${HOUR}(?:\.[0-5]\d)?|${HOUR_WORDS}) ?(?<half2>[ap]\.?m\.?)|(?<past>half past|quarter (?:to|past)) (?<pastHour>${HOUR}|${HOUR_WORDS})(?: ?(?<half3>[ap]\.?m\.?))?|(?<bare>${HOUR}(?::\d{2})?|${HOUR_WORDS})(?= (?:in the|du|de l'|this) ?(?:${PART}))|(?<name>noon|midday|midi|midnight|minuit))(?<tail> (?:in the |at |du |de l'|this )(?:${PART}))?(?![a-z0-9:]|\.\d)`,
  'g',
);
const LEAD_ONLY = new RegExp(
  String.raw`(?<![a-z])(?<lead>${PART}) (?:at )?(?<bare>${HOUR}(?::\d{2})?)(?![a-z0-9:/]|st|nd|rd|th)`,
  'g',
);

const hourAndMinute = (groups: Record<string, string | undefined>): [number, number] => {
  if (groups['name']) return /noon|midi|midday/.test(groups['name']) ? [12, 0] : [0, 0];
  const written = groups['clock'] ?? groups['hour'] ?? groups['bare'] ?? groups['pastHour'] ?? '';
  const [first = '', second] = written.match(/\d+/g) ?? [];
  const hour = first === '' ? (NUMBERS.get(/[a-z]+/.exec(written)?.[0] ?? '') ?? 0) : Number(first);
  if (groups['past']?.startsWith('half')) return [hour, 30];
  if (groups['past']?.endsWith('past')) return [hour, 15];
  return groups['past'] ? [hour - 1, 45] : [hour, Number(second ?? 0)];
};

const toTime = (groups: Record<string, string | undefined>): string => {
  const [hour, minute] = hourAndMinute(groups);
  const half = `${groups['half1'] ?? ''}${groups['half2'] ?? ''}${groups['half3'] ?? ''}`;
  const part = `${half}${groups['lead'] ?? ''}${groups['tail'] ?? ''}`;
  const isLate = half.startsWith('p') || (half === '' && /afternoon|evening|night|midi|soir/.test(part));
  const shifted = isLate && hour < 12 ? hour + 12 : hour === 12 && half.startsWith('a') ? 0 : hour;
  return `${String(shifted % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

/** Times of day, as HH:MM on a 24-hour clock. */
export function readTimes({ folded }: Reading): Found[] {
  const exact = allMatches(TIME, folded);
  const led = allMatches(LEAD_ONLY, folded).filter(
    (match) =>
      !exact.some((one) =>
        overlaps(
          { start: one.index, end: one.index + one[0].length },
          { start: match.index, end: match.index + match[0].length },
        ),
      ),
  );
  return [...exact, ...led].map((match) => ({
    slot: 'time',
    value: toTime(match.groups ?? {}),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
