import { fold } from '../fold';

/** What was said before a reply: the customer's last turns and the other side's last one, in their order. */
export interface Context {
  customer: readonly string[];
  other: readonly string[];
}

/** Features of a text with how much each counts. */
export type Features = Map<string, number>;

const TOKEN = /\p{L}+|\d[\d.,:/-]*|[?€$£]/gu;
/** Endings carry grammar, beginnings meaning: six letters stand for a word, in any language. */
const STEM_LENGTH = 6;
const PAIR_WEIGHT = 0.7;
const EARLIER_WEIGHT = 0.4;

/** Names of days and months in every language of ours, written as one word each: which day it is belongs to one case only. */
const CALENDAR = new Map(
  ['en', 'fr', 'de', 'es'].flatMap((language) => {
    const names = (options: Intl.DateTimeFormatOptions, count: number, date: (index: number) => Date) => {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return Array.from({ length: count }, (_, index) => fold(format.format(date(index))));
    };
    const days = names({ weekday: 'long' }, 7, (index) => new Date(Date.UTC(2026, 0, 5 + index)));
    const months = names({ month: 'long' }, 12, (index) => new Date(Date.UTC(2026, index, 1)));
    return [
      ...days.map((day) => [day, '#day'] as const),
      ...months.map((month) => [month, '#month'] as const),
    ];
  }),
);

/** The stems of a text in their order; numbers, days and months stand for their kind. */
function stemsOf(text: string): string[] {
  return (fold(text.slice(0, 2_000)).match(TOKEN) ?? []).map((token) => {
    if (/^\d/.test(token)) return token.includes(':') ? '#time' : '#number';
    return CALENDAR.get(token) ?? token.slice(0, STEM_LENGTH);
  });
}

function count(features: Features, feature: string, weight: number): void {
  features.set(feature, (features.get(feature) ?? 0) + weight);
}

/** Single stems and pairs of neighbours, each marked with whose words they are. */
function read(text: string, mark: string, weight: number, hasPairs: boolean, features: Features): void {
  const stems = stemsOf(text);
  for (const stem of stems) count(features, mark + stem, weight);
  if (!hasPairs) return;
  const ends = ['', ...stems, ''];
  for (let index = 1; index < ends.length; index += 1)
    count(features, `${mark}${ends[index - 1] ?? ''} ${ends[index] ?? ''}`, weight * PAIR_WEIGHT);
}

export function featuresOfContext({ customer, other }: Context): Features {
  const features: Features = new Map();
  read(customer.at(-2) ?? '', 'before:', EARLIER_WEIGHT, false, features);
  read(customer.at(-1) ?? '', 'customer:', 1, true, features);
  read(other.at(-1) ?? '', 'other:', 1, true, features);
  return features;
}

export function featuresOfReply(text: string): Features {
  const features: Features = new Map();
  read(text, '', 1, true, features);
  return features;
}

/** Words as they stand, without the most common: what a reply repeats of what was asked. */
export function plainWords(text: string): string[] {
  return fold(text.slice(0, 2_000)).match(/[\p{L}\p{N}]+/gu) ?? [];
}
