import { allMatches, overlaps } from '../../text';
import type { Found, Reading } from '../../read/reading';
import { spelled, spellings } from './spelling';
import { time } from './time';

const DAY_MS = 86_400_000;

const startOfDay = (at: number): number => at - (((at % DAY_MS) + DAY_MS) % DAY_MS);
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** "4.7.", "am 04.09": without a year, the one that brings the day nearest. */
const NUMERIC =
  /(?<![a-z0-9.,/-])(?:(?<lead>(?:am|vom|bis|ab|seit|zum|der|den|dem|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|montag),? (?:zum )?)?)(?<day>0?[1-9]|[12]\d|3[01])\.(?<gap> ?)(?<month>0?[1-9]|1[0-2])(?<dot>\.?)(?![a-z0-9€]|[.,/-]\d| ?(?:€|eur|chf|uhr|kg|cm|mm))/g;

const nearest = (at: number, month: number, day: number): number | null => {
  const year = new Date(at).getUTCFullYear();
  const days = [year - 1, year, year + 1]
    .map((one) => Date.UTC(one, month, day))
    .filter((ms) => new Date(ms).getUTCDate() === day);
  return days.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? null;
};

const dated = (ms: number, start: number, end: number): Found => ({
  slot: 'date',
  value: iso(ms),
  start,
  end,
});

/** "Am 24.": the day of a month that is not named is the nearest one. */
const OF_MONTH =
  /(?<![a-z0-9])(?<lead>(?:am|bis zum|ab dem|seit dem|vom|zum) )(?<day>0?[1-9]|[12]\d|3[01])\.(?= ?(?:$|[,;!?)\n])| (?:bestellt|geliefert|gekommen|noch|und|bin|ist|war|wird|haben|da|weg|kommen|feiern|diese|des))/g;

const daysOfMonth = ({ folded, at }: Reading): Found[] =>
  allMatches(OF_MONTH, folded).flatMap((match) => {
    const now = new Date(at);
    const lead = match.groups?.['lead'] ?? '';
    const day = Number(match.groups?.['day']);
    const days = [-1, 0, 1]
      .map((month) => Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + month, day))
      .filter((ms) => new Date(ms).getUTCDate() === day);
    const [ms] = days.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
    return ms === undefined ? [] : [dated(ms, match.index + lead.length, match.index + match[0].length)];
  });

const numericDays = ({ folded, at }: Reading): Found[] =>
  allMatches(NUMERIC, folded).flatMap((match) => {
    const { lead = '', day, month, dot } = match.groups ?? {};
    if (lead === '' && dot === '') return [];
    const ms = nearest(at, Number(month) - 1, Number(day));
    return ms === null ? [] : [dated(ms, match.index + lead.length, match.index + match[0].length)];
  });

const ONE_OF: Readonly<Record<string, number>> = { tag: 1, woche: 7, monat: 30 };
const ONE_UNIT = /(?<![a-z])(?<way>in|vor) eine[rm] (?<unit>tag|woche|monat)(?![a-z])/g;

/** "In einer Woche", "vor einem Monat". */
const oneUnit = ({ folded, at }: Reading): Found[] =>
  allMatches(ONE_UNIT, folded).map((match) => {
    const days = ONE_OF[match.groups?.['unit'] ?? ''] ?? 0;
    const sign = match.groups?.['way'] === 'vor' ? -1 : 1;
    return dated(startOfDay(at) + sign * days * DAY_MS, match.index, match.index + match[0].length);
  });

/** "Morgen" is a day only where it is neither a greeting nor a part of the day. */
const TOMORROW =
  /(?<![a-z0-9])(?<!(?:guten|schonen|schoenen|gute|am|heute|jeden|der|den|diesen) )morgen(?= |[?.,!]|$)(?!,? (?:liebe|zusammen|herr|frau|ihr))(?<!^morgen(?=[!.] |[!,.]?(?:$|\s*\n)))/g;

const tomorrows = ({ folded, at }: Reading): Found[] =>
  allMatches(TOMORROW, folded).map((match) =>
    dated(startOfDay(at) + DAY_MS, match.index, match.index + match[0].length),
  );

const WEEKDAYS = new Map(
  time.time.weekdays.flatMap((names, index) => names.split('|').map((name) => [name, index] as const)),
);
const WEEKDAY = new RegExp(
  String.raw`(?<![a-z0-9])(?<around>(?:${time.time.next}|${time.time.last}|${time.time.current}) )?(?<weekday>${[...WEEKDAYS.keys()].sort((a, b) => b.length - a.length).join('|')})(?<after>,? ${time.time.afterWeekday})?(?![a-z0-9])`,
  'g',
);
const PARTICIPLE = spelled(
  String.raw`(?:[a-z]*ge[a-zß]+(?:t|en)|be(?:stellt|kommen|zahlt|auftragt)|er(?:halten|worben)|ver(?:sandt|schickt|sendet)|[a-z]+iert|zugestellt)`,
);
/** German tells what lies behind by an auxiliary before the day and a participle after it. */
const PERFECT = new RegExp(
  String.raw`(?<![a-z])(?:habe?n?|hat|hatten?|bin|ist|sind|wurden?|worden)(?![a-z])[^.!?\n]*(?<![a-z])${PARTICIPLE}(?![a-z])|^[^.!?\n]*(?<![a-z])${PARTICIPLE}(?![a-z])[^.!?\n]*$`,
);
const PRETERITE = new RegExp(
  spelled(
    String.raw`(?<![a-z])(?:war|waren|kam|kamen|sollten?|hätten?|wollten?|stand|rief|hieß|seit|zurückgegeben)(?![a-z])`,
  ),
);

const ORDINALS =
  'ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten fünfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreißigsten einunddreißigsten'.split(
    ' ',
  );
const DAYS = new Map(
  ORDINALS.flatMap((word, index) => spellings(word).map((one) => [one, index + 1] as const)),
);
const MONTHS = new Map(
  time.time.months.flatMap((names, index) => names.split('|').map((name) => [name, index] as const)),
);
const IN_WORDS = new RegExp(
  String.raw`(?<![a-zß])(?<day>${[...DAYS.keys()].join('|')}) (?<month>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z])`,
  'g',
);

/** "Am dritten Oktober". */
const inWords = ({ folded, at }: Reading): Found[] =>
  allMatches(IN_WORDS, folded).flatMap((match) => {
    const { day = '', month = '' } = match.groups ?? {};
    const ms = nearest(at, MONTHS.get(month) ?? 0, DAYS.get(day) ?? 0);
    return ms === null ? [] : [dated(ms, match.index, match.index + match[0].length)];
  });

const BORN = new RegExp(
  String.raw`(?<![a-z0-9])(?<day>\d{1,2})\. ?(?:(?<number>\d{1,2})\.|(?<month>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})\.?) ?(?<year>(?:19|20)\d{2}) (?:in [a-zß]+ )?geboren`,
  'g',
);

/** "Ich bin am 3. Mai 1980 geboren": the word stands behind the day. */
const birthdays = ({ folded }: Reading): Found[] =>
  allMatches(BORN, folded).flatMap((match) => {
    const { day, number, month = '', year = '' } = match.groups ?? {};
    const index = number === undefined ? (MONTHS.get(month) ?? 0) : Number(number) - 1;
    const end = match.index + match[0].indexOf(year) + year.length;
    const value = iso(Date.UTC(Number(year), index, Number(day)));
    return [{ slot: 'dateOfBirth', value, start: match.index, end }];
  });

/** The sentence around a place. Dots of "27.8." end none. */
const sentenceAround = (folded: string, at: number): string => {
  const before =
    folded
      .slice(Math.max(0, at - 120), at)
      .split(/[!?\n]|\. /)
      .at(-1) ?? '';
  const after = folded.slice(at, at + 120).split(/[!?\n]|\. /)[0] ?? '';
  return before + after;
};

const isBehind = (sentence: string): boolean => PERFECT.test(sentence) || PRETERITE.test(sentence);

const weekdayAt = (groups: Record<string, string | undefined>, at: number, sentence: string): number => {
  const today = startOfDay(at);
  const distance = ((WEEKDAYS.get(groups['weekday'] ?? '') ?? 0) - new Date(today).getUTCDay() + 7) % 7;
  const around = `${groups['around'] ?? ''}${groups['after'] ?? ''}`;
  if (/letzt|vergangen|vorig/.test(around) || (around === '' && isBehind(sentence)))
    return today - ((7 - distance) % 7 || 7) * DAY_MS;
  const isFurther = /nachst|naechst|kommend/.test(around) && (distance === 0 || around.includes('woche'));
  return today + (distance + (isFurther ? 7 : 0)) * DAY_MS;
};

const weekdays = ({ folded, at }: Reading): Found[] =>
  allMatches(WEEKDAY, folded).map((match) => {
    const ms = weekdayAt(match.groups ?? {}, at, sentenceAround(folded, match.index));
    return dated(ms, match.index, match.index + match[0].length);
  });

/** "Donnerstag, 27.8." is one day. */
const withoutTwins = (days: Found[], { folded }: Reading): Found[] =>
  days.filter(
    (one) =>
      !days.some(
        (other) =>
          other.start >= one.end &&
          other.start - one.end <= 8 &&
          /^,? (?:(?:den|dem|der) )?$/.test(folded.slice(one.end, other.start)),
      ),
  );

/** Days as only German writes them: "4.7.", "morgen", "am Freitag … bestellt". */
export function readDates(reading: Reading): Found[] {
  const numeric = [
    ...numericDays(reading),
    ...daysOfMonth(reading),
    ...inWords(reading),
    ...birthdays(reading),
  ];
  const named = [...tomorrows(reading), ...oneUnit(reading), ...weekdays(reading)].filter(
    (one) => !numeric.some((other) => overlaps(one, other)),
  );
  return withoutTwins([...numeric, ...named], reading);
}
