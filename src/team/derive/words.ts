import type { Translate } from '../../lib/translate';
import type { DayRange, ShareOf } from '../../model/team';

const percent = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** "41 %", or a dash when there is nothing to count. */
export const sayShare = ({ share }: ShareOf, translate: Translate): string =>
  share === null ? '–' : percent(share, translate.locale);

/** "38 % to 44 %, of 182 replies", with a word when they are too few to say anything. */
export function sayCertainty({ low, high, total, isSmall }: ShareOf, translate: Translate): string {
  if (low === null || high === null) return translate('team.nothingToCount');
  const values = { low: percent(low, translate.locale), high: percent(high, translate.locale), total };
  return translate(isSmall ? 'team.intervalSmall' : 'team.interval', values);
}

export const sayDay = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** "17 – 23 Nov 2026", as the language writes ranges. */
export function sayRange({ from, to }: DayRange, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}
