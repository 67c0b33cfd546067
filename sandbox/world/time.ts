import type { Language } from './types';

const MINUTE = 60_000;
const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE', es: 'es-ES' };

/** Minutes in `count` days: ages of events are given in minutes. */
export function days(count: number): number {
  return Math.round(count * 24 * 60);
}

/** Minutes in `count` hours. */
export function hours(count: number): number {
  return Math.round(count * 60);
}

/** The moment `minutes` before `now` as the services write it: ISO, UTC, whole seconds. Negative: after. */
export function minutesBefore(now: Date, minutes: number): string {
  return wholeSeconds(new Date(now.getTime() - minutes * MINUTE));
}

/** The services leave milliseconds out. */
export function wholeSeconds(moment: Date): string {
  return moment.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** A day as people write it in a message: "12 novembre", "12. November", "12 de noviembre". */
export function dayInWords(now: Date, daysAgo: number, language: Language): string {
  const moment = new Date(now.getTime() - days(daysAgo) * MINUTE);
  const style = { day: 'numeric', month: 'long', timeZone: 'Europe/Paris' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], style).format(moment);
}
