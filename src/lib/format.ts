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

type Shape = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'hour' | 'minute'>;
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

/** "12/11". */
export const formatShortDay = dateFormat({ day: '2-digit', month: '2-digit' });

/** "09:14". */
export const formatTime = dateFormat({ hour: '2-digit', minute: '2-digit' });
