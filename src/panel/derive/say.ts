import { formatDay, formatMoney, formatShortDay, formatTime } from '../../lib/format';
import type { Translate } from '../../lib/translate';
import type { Money } from '../../model/order';

const DAY_MS = 86_400_000;

/** How the panel speaks to this agent: words in their language, times in their zone, relative to now. */
export interface Say {
  translate: Translate;
  /** "12 nov."; "12/11/25" in another year. */
  day: (iso: string | null) => string;
  /** "12/11"; "12/11/25" in another year. */
  shortDay: (iso: string | null) => string;
  /** "09:14" */
  time: (at: string | number | null) => string;
  /** "09:14" today, "12 nov. 09:14" on any other day. */
  when: (iso: string | null) => string;
  money: (money: Money) => string;
  /** Days of the calendar (UTC, as the brief counts them) since then; negative for the future, 0 when unknown. */
  daysSince: (iso: string | null) => number;
}

export function createSay(translate: Translate, timeZone: string | undefined, now: number): Say {
  const { locale } = translate;
  const zone = isZone(timeZone) ? timeZone : undefined;
  const fullDate = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: zone });
  const thisYear = new Date(now).getUTCFullYear();
  const dated = (format: typeof formatDay) => (iso: string | null) => {
    const date = iso === null ? Number.NaN : Date.parse(iso);
    if (Number.isNaN(date)) return '';
    return new Date(date).getUTCFullYear() === thisYear ? format(iso, locale, zone) : fullDate.format(date);
  };
  const time = (at: string | number | null) =>
    formatTime(typeof at === 'number' ? new Date(at).toISOString() : at, locale, zone);
  const day = dated(formatDay);
  const today = day(new Date(now).toISOString());
  return {
    translate,
    day,
    shortDay: dated(formatShortDay),
    time,
    when: (iso) => (day(iso) === today ? time(iso) : [day(iso), time(iso)].filter(Boolean).join(' ')),
    money: (money) => formatMoney(money, locale),
    daysSince: (iso) =>
      iso === null ? 0 : Math.floor(now / DAY_MS) - Math.floor(Date.parse(iso) / DAY_MS) || 0,
  };
}

/** Intl throws on a zone it does not know, and the zone comes from outside. */
function isZone(timeZone: string | undefined): boolean {
  try {
    return timeZone !== undefined && Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}
