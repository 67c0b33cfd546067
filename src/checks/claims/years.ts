/** A year in figures. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|[/.]\d\d$/;

/** The days that may be meant by a day (YYYY-MM-DD) as it was read: where its words name no year, that of any year near. */
export function withYears(day: string, words: string): string[] {
  if (YEAR.test(words)) return [day];
  const year = Number(day.slice(0, 4));
  return [year, year - 1, year + 1].map((one) => `${one}${day.slice(4)}`);
}
