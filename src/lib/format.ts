import type { Money } from '../model/order';
import { toLocaleTag, toTimeZone } from './locale';

/**
 * "89,00 €". The amount stays a decimal string all the way: Intl formats strings exactly. '' where the shop told none: Intl
 * would make zero of it.
 */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  if (!/\d/.test(amount)) return '';
  try {
    const format = new Intl.NumberFormat(toLocaleTag(locale), { style: 'currency', currency });
    return format.format(amount as unknown as number);
  } catch {
    return `${amount} ${currency}`.trim(); // a currency code that Intl does not know
  }
}

type Shape = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'timeStyle'>;
type FormatDate = (iso: string | null, locale: string, timeZone?: string) => string;

/** '' when the time is unknown; a locale or zone that Intl does not know costs nobody the rest of the screen. */
const dateFormat =
  (shape: Shape): FormatDate =>
  (iso, locale, timeZone) => {
    const date = iso === null ? null : new Date(iso);
    if (!date || Number.isNaN(date.getTime())) return '';
    const zone = timeZone === undefined ? {} : { timeZone: toTimeZone(timeZone) };
    return new Intl.DateTimeFormat(toLocaleTag(locale), { ...shape, ...zone }).format(date);
  };

/** "12 Nov" / "12 nov.". */
export const formatDay = dateFormat({ day: 'numeric', month: 'short' });

/** "12/11" / "03/01" in London and Paris, "1/3" in New York: as each region writes it. */
export const formatShortDay = dateFormat({ day: 'numeric', month: 'numeric' });

/** "09:14" / "9:14 AM": as each region writes it. */
export const formatTime = dateFormat({ timeStyle: 'short' });
