const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** "3 hr. ago", in the largest unit that is full; '' for an unknown time. A clock that is ahead is not the future. */
export function sayAge(at: string | null, now: number, locale: string): string {
  const age = at === null ? Number.NaN : Math.max(0, now - Date.parse(at));
  if (Number.isNaN(age)) return '';
  const [unit, length] = UNITS.find(([, each]) => age >= each) ?? (['minute', 60_000] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }).format(
    -Math.floor(age / length),
    unit,
  );
}
