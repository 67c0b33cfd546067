import { formatDay, formatMoney, formatShortDay, formatTime } from '../../src/lib/format';
import { limited } from '../../src/lib/limited';
import { toLocaleTag, toTimeZone } from '../../src/lib/locale';

describe('a locale from outside', () => {
  it.each([
    ['fr_CA', 'fr-CA'],
    ['en-us', 'en-US'],
    [' fr ', 'fr'],
    ['fr-zz-zz-zz', 'fr'],
    ['', 'en'],
    ['1', 'en'],
    ['<b>', 'en'],
  ])('%p is the tag %p', (locale, tag) => expect(toLocaleTag(locale)).toBe(tag));

  it.each(['fr_CA', '', '1', 'zz-zz-zz-zz'])('%p lets every value be written', (locale) => {
    const at = '2026-11-12T09:14:00Z';
    expect(formatDay(at, locale, 'Europe/Paris')).toContain('12');
    expect(formatShortDay(at, locale)).toContain('12');
    expect(formatTime(at, locale)).toContain('14');
    expect(formatMoney({ amount: '89.00', currency: 'EUR' }, locale)).toContain('89');
  });
});

describe('an amount that the shop did not tell', () => {
  it.each(['', 'NaN', 'blank'])('%p is blank, not zero', (amount) =>
    expect(formatMoney({ amount, currency: 'EUR' }, 'en')).toBe(''),
  );
});

describe('a time zone from outside', () => {
  it.each(['Paris', 'GMT+1', '', 'Europe/Nowhere'])('%p, which nobody knows, is UTC', (zone) => {
    expect(toTimeZone(zone)).toBe('UTC');
    expect(formatTime('2026-11-12T09:14:00Z', 'en-GB', zone)).toBe('09:14');
  });

  it('stays what it is where it is one', () => expect(toTimeZone('Europe/Paris')).toBe('Europe/Paris'));

  it.each(['+02:00', 'x'.repeat(999)])('%p never throws', (zone) =>
    expect(() => formatDay('2026-11-12T09:14:00Z', 'fr', zone)).not.toThrow(),
  );
});

describe('an answer with a time limit', () => {
  it('is passed on in time, failures too, and is slow after it', async () => {
    expect(await limited(50, Promise.resolve(1))).toBe(1);
    await expect(limited(50, Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(limited(5, new Promise(() => undefined))).rejects.toMatchObject({ kind: 'slow' });
  });
});
