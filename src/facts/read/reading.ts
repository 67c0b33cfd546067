import type { Slot } from '../../model/fact';
import { fold, READ_LIMIT } from '../text';
import type { Span } from '../text';

/** A message made ready to be read: as said and folded, of the same length. */
export interface Reading {
  text: string;
  folded: string;
  /** When it was said, ms since 1970; relative days count from here. */
  at: number;
  /** BCP 47: decides the country of phone numbers and whether the day or the month comes first. */
  locale: string;
}

/** A value in a text. `text.slice(start, end)` are the exact words. */
export interface Found extends Span {
  slot: Slot;
  value: string;
}

/** Only the beginning of very long texts is read, so that time stays bounded. */
export function createReading(text: string, at: number, locale: string): Reading {
  const read = text.length > READ_LIMIT ? text.slice(0, READ_LIMIT) : text;
  return { text: read, folded: fold(read), at, locale };
}

/** "fr-CA" → "CA"; a language without a country gets its largest. */
export function countryOf(locale: string): string {
  const region = /[-_]([a-z]{2})\b/i.exec(locale)?.[1]?.toUpperCase();
  if (region) return region;
  return { fr: 'FR', de: 'DE', es: 'ES' }[locale.slice(0, 2).toLowerCase()] ?? 'US';
}
