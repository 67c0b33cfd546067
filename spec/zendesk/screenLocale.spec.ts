import { formatDay, formatShortDay, formatTime } from '../../src/lib/format';
import { toScreenLocale } from '../../src/zendesk/screenLocale';

it.each([
  // Zendesk's plain English says nothing of where somebody is.
  ['en-US', ['en-GB', 'en'], 'en-GB'],
  ['en-us', ['fr-FR', 'fr', 'en-US'], 'en-FR'],
  ['en', ['fr'], 'en-FR'],
  ['en', ['en-US', 'fr'], 'en-US'],
  ['en-US', ['en'], 'en-US'],
  ['en-US', [], 'en-US'],
  // Whoever chose a region has it.
  ['en-GB', ['en-US'], 'en-GB'],
  ['fr-CA', ['fr-FR'], 'fr-CA'],
  ['fr', ['en-US', 'fr-CH'], 'fr-CH'],
  ['fr', ['en-US'], 'fr'],
  ['fr', ['x_x', ''], 'fr'],
  ['not a tag!', ['en-GB'], 'en-GB'],
])('%s in a browser of %j is %s', (raw, languages, expected) => {
  expect(toScreenLocale(raw, languages)).toBe(expected);
});

it.each([
  ['en-US', '9:04 AM', '1/3', 'Jan 3'],
  ['en-GB', '09:04', '03/01', '3 Jan'],
  ['en-FR', '09:04', '03/01', '3 Jan'],
  ['fr', '09:04', '03/01', '3 janv.'],
])('times and days as people in %s write them: %s, %s, %s', (locale, time, short, day) => {
  const at = '2026-01-03T08:04:00Z';
  const plain = (words: string) => words.replace(/\s/g, ' ');
  expect(plain(formatTime(at, locale, 'Europe/Paris'))).toBe(time);
  expect(formatShortDay(at, locale, 'Europe/Paris')).toBe(short);
  expect(formatDay(at, locale, 'Europe/Paris')).toBe(day);
});
