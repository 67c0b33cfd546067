import { allMatches, overlaps } from '../text';
import { anyOf, byLexicon } from '../lexicon';
import { countryOf } from './reading';
import type { Found, Reading } from './reading';

const DAY_MS = 86_400_000;

const indexed = (lists: readonly (readonly string[])[]): Map<string, number> =>
  new Map(
    lists.flatMap((list) =>
      list.flatMap((names, index) => names.split('|').map((name) => [name, index] as const)),
    ),
  );

/** Longest first, so that "march" is not read as "mar". */
const oneOf = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).join('|');

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|eme|\.)?`;

/** Names and numbers of time in every language that is understood, and the patterns that are built of them. */
const time = byLexicon((vocabularies) => {
  const words = vocabularies.map((one) => one.time);
  const any = (pick: (one: (typeof words)[number]) => string): string =>
    anyOf(vocabularies, (one) => pick(one.time));
  const months = indexed(words.map((one) => one.months));
  const weekdays = indexed(words.map((one) => one.weekdays));
  const relative = new Map(words.flatMap(({ relativeDays }) => Object.entries(relativeDays)));
  const numbers = new Map(words.flatMap((one) => Object.entries(one.numbers)));
  const month = oneOf(months.keys());
  const count = String.raw`\d{1,3}|${oneOf(numbers.keys())}`;
  const unit = any(({ units }) => units.map(([source]) => source).join('|'));
  const around = any(({ next, last, current }) => [next, last, current].join('|'));
  const forms = [
    String.raw`(?<iso>\d{4}-\d{2}-\d{2})(?:t[\d:.]+z?)?`,
    String.raw`(?<numeric>\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|(?!24/7(?![\d/]))\d{1,2}/\d{1,2})`,
    String.raw`(?<month1>${month})\.? (?:the )?(?<day1>${DAY})(?:,? (?<year1>(?:19|20)\d{2}))?`,
    String.raw`(?:the )?(?<day2>${DAY})(?: of| de)? ?(?<month2>${month})\b(?:\.?,?(?: del?)? (?<year2>(?:19|20)\d{2}))?`,
    String.raw`(?<day3>(?:the )?\d{1,2}(?:st|nd|rd|th) of (?:this|next|the) month|the \d{1,2}(?:st|nd|rd|th)|le \d{1,2} (?:de ce mois|du mois(?: prochain)?))`,
    String.raw`(?<before>${around} )?(?<weekday>${oneOf(weekdays.keys())})(?<after>,? ${any(({ afterWeekday }) => afterWeekday)})?`,
    String.raw`(?:later )?(?<!\bla )(?<relative>${oneOf(relative.keys())})`,
    String.raw`${any(({ ahead }) => ahead)} (?<ahead>${count}) (?<aheadUnit>${unit})`,
    String.raw`(?<ago>${count}) (?<agoUnit>${unit}) ago|${any(({ ago }) => ago)} (?<ago2>${count}) (?<ago2Unit>${unit})`,
  ];
  const is = (pick: (one: (typeof words)[number]) => string): RegExp => new RegExp(`(?<![a-z])${any(pick)}`);
  return {
    months,
    weekdays,
    relative,
    numbers,
    date: new RegExp(String.raw`(?<![a-z0-9/.,-])(?:${forms.join('|')})(?![a-z0-9]|[/-]\d|[.,]\d)`, 'g'),
    past: new RegExp(`(?<![a-z])${any(({ past }) => past)}(?![a-z])`),
    isLast: is(({ last }) => last),
    isNext: is(({ next }) => next),
    isWeek: is(({ week }) => week),
    unitDays: words.flatMap(({ units }) =>
      units.map(([source, days]) => [new RegExp(`^(?:${source})$`), days] as const),
    ),
  };
});

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
  const { weekdays, isLast, isNext, isWeek } = time();
  const wanted = weekdays.get(groups['weekday'] ?? '') ?? 0;
  const distance = (wanted - new Date(today).getUTCDay() + 7) % 7;
  const around = `${groups['before'] ?? ''}${groups['after'] ?? ''}`;
  if (isLast.test(around) || (isPast && around === '')) return today - ((7 - distance) % 7 || 7) * DAY_MS;
  const isFurther = isNext.test(around) && (distance === 0 || isWeek.test(around));
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

const shift = (
  count: string | undefined,
  unit: string | undefined,
  at: number,
  sign: 1 | -1,
): number | null => {
  if (count === undefined || unit === undefined) return null;
  const number = time().numbers.get(count) ?? Number(count);
  const days = time().unitDays.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
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
  const month = time().months.get(groups['month1'] ?? groups['month2'] ?? '');
  if (month !== undefined) {
    const day = dayNumber(groups['day1'] ?? groups['day2']);
    const year = groups['year1'] ?? groups['year2'];
    return year ? midnight(Number(year), month, day) : nearestYear(at, month, day);
  }
  if (groups['day3']) return readOfMonth(groups['day3'], at);
  if (groups['weekday']) return readWeekday(groups, at, isPast);
  if (groups['relative']) return startOfDay(at) + (time().relative.get(groups['relative']) ?? 0) * DAY_MS;
  return (
    shift(groups['ahead'], groups['aheadUnit'], at, 1) ??
    shift(groups['ago'] ?? groups['ago2'], groups['agoUnit'] ?? groups['ago2Unit'], at, -1)
  );
};

/** "I ordered it on Monday": the words before, in the same sentence, speak of the past. */
const isToldAsPast = (folded: string, at: number): boolean =>
  time().past.test(
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
  const own = ownForms().flatMap((read) => read(reading));
  const shared = allMatches(time().date, reading.folded).flatMap((match) => {
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
  return [...own, ...notWithin(shared, own)];
}

/** Forms that only one language writes, read by its own vocabulary. */
const ownForms = byLexicon((vocabularies) => vocabularies.flatMap(({ readDates: read }) => read ?? []));

const HOUR = String.raw`(?:[01]?\d|2[0-4])`;
const PART = String.raw`morning|afternoon|evening|night|matin|apres-midi|soir`;
const clock = byLexicon((vocabularies) => {
  const words = oneOf(vocabularies.flatMap((one) => Object.keys(one.time.numbers)));
  return {
    exact: new RegExp(
      String.raw`(?<![a-z0-9:/.,$€£#-])(?:(?<lead>${PART}) (?:at )?)?(?:(?<clock>${HOUR}[:h]\d{2}|${HOUR} ?h(?:eures?)?(?: ?[0-5]\d)?|${HOUR} o'?clock|(?:${words}) o'?clock)(?: ?(?<half1>[ap]\.?m\.?))?|(?<hour>${HOUR}(?:\.[0-5]\d)?|${words}) ?(?<half2>[ap]\.?m\.?)|(?<past>half past|quarter (?:to|past)) (?<pastHour>${HOUR}|${words})(?: ?(?<half3>[ap]\.?m\.?))?|(?<bare>${HOUR}(?::\d{2})?|${words})(?= (?:in the|du|de l'|this) ?(?:${PART}))|(?<name>noon|midday|midi|midnight|minuit))(?<tail> (?:in the |at |du |de l'|this )(?:${PART}))?(?![a-z0-9:]|\.\d)`,
      'g',
    ),
    led: new RegExp(
      String.raw`(?<![a-z])(?<lead>${PART}) (?:at )?(?<bare>${HOUR}(?::\d{2})?)(?![a-z0-9:/]|st|nd|rd|th)`,
      'g',
    ),
    own: vocabularies.flatMap(({ readTimes: read }) => read ?? []),
  };
});

const hourAndMinute = (groups: Record<string, string | undefined>): [number, number] => {
  if (groups['name']) return /noon|midi|midday/.test(groups['name']) ? [12, 0] : [0, 0];
  const written = groups['clock'] ?? groups['hour'] ?? groups['bare'] ?? groups['pastHour'] ?? '';
  const [first = '', second] = written.match(/\d+/g) ?? [];
  const hour = first === '' ? (time().numbers.get(/[a-z]+/.exec(written)?.[0] ?? '') ?? 0) : Number(first);
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

const notWithin = (found: Found[], taken: Found[]): Found[] =>
  found.filter((one) => !taken.some((other) => overlaps(one, other)));

/** Times of day, as HH:MM on a 24-hour clock. */
export function readTimes(reading: Reading): Found[] {
  const { exact, led, own } = clock();
  const timesOf = (pattern: RegExp): Found[] =>
    allMatches(pattern, reading.folded).map((match) => ({
      slot: 'time',
      value: toTime(match.groups ?? {}),
      start: match.index,
      end: match.index + match[0].length,
    }));
  let found = own.flatMap((read) => read(reading));
  for (const pattern of [exact, led]) found = [...found, ...notWithin(timesOf(pattern), found)];
  return found;
}
