import type { Money } from '../model/order';

/** "89,00 €". The amount stays a decimal string all the way: Intl formats strings exactly. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  try {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
    return format.format(amount as unknown as number);
  } catch {
    return `${amount} ${currency}`; // a currency code that Intl does not know
  }
}

const validDate = (iso: string | null): Date | null => {
  const date = iso === null ? null : new Date(iso);
  return date && !Number.isNaN(date.getTime()) ? date : null;
};

/** "12 Nov" / "12 nov."; '' when the time is unknown. */
export function formatDay(iso: string | null, locale: string, timeZone?: string): string {
  const date = validDate(iso);
  return date
    ? new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone }).format(date)
    : '';
}

/** "12/11". */
export function formatShortDay(iso: string | null, locale: string, timeZone?: string): string {
  const date = validDate(iso);
  return date
    ? new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', timeZone }).format(date)
    : '';
}

/** "09:14". */
export function formatTime(iso: string | null, locale: string, timeZone?: string): string {
  const date = validDate(iso);
  return date
    ? new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(date)
    : '';
}
