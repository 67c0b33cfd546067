const YEAR_FIRST = String.raw`(?<y1>\d{4})(?<s1>[-/. ])(?<m1>\d{1,2})\k<s1>(?<d1>\d{1,2})`;
const YEAR_LAST = String.raw`(?<d2>\d{1,2})(?:(?<s2>[-/.])(?<m2>\d{1,2})\k<s2>(?:\d{4}|\d{2})| (?<m3>\d{1,2}) \d{4}(?! \d{3}))`;
const TIME = String.raw`(?:[01]?\d|2[0-3])[.:h][0-5]\d(?:[.:][0-5]\d)?`;
const TIME_BEHIND_DAY = String.raw`(?:[01]?\d|2[0-3])[-. :h][0-5]\d(?:[-. :][0-5]\d)?`;
const BEFORE = String.raw`(?<![\d+]|\d[-/.,])`;
const BEHIND = String.raw`(?!\d|[-/.]\d)`;

const DAY = new RegExp(
  `${BEFORE}(?:${YEAR_FIRST}|${YEAR_LAST})${BEHIND}(?:(?:, ?| - | |T)${TIME_BEHIND_DAY}${BEHIND})?`,
  'g',
);
const SHORT_DAY = String.raw`[0-3]?\d\.[01]?\d\. ?`;
const HOURS = new RegExp(`${BEFORE}(?:${TIME}(?: ?- ?| )|${SHORT_DAY})${TIME}${BEHIND}`, 'g');

const isWithin = (number: string | undefined, most: number): boolean =>
  Number(number) >= 1 && Number(number) <= most;

/** American days have the month first. */
function isDay({ d1, m1, d2, m2, m3 }: Partial<Record<string, string>>): boolean {
  const [one, other] = d1 === undefined ? [d2, m2 ?? m3] : [d1, m1];
  return (isWithin(one, 31) && isWithin(other, 12)) || (isWithin(one, 12) && isWithin(other, 31));
}

const gone = (words: string): string => '\n'.repeat(words.length);

/** The text, of the same length, without days ("24.11.2026 14.30") and opening hours: they look like numbers to call. */
export const withoutDays = (text: string): string =>
  text
    .replace(DAY, (words: string, ...rest: unknown[]) =>
      isDay(rest.at(-1) as Partial<Record<string, string>>) ? gone(words) : words,
    )
    .replace(HOURS, gone);
