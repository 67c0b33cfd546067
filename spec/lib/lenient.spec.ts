import { toIso } from '../../src/lib/lenient';

describe('a time from outside', () => {
  it.each([
    ['2026-11-12', '2026-11-12T00:00:00.000Z'],
    ['2026-11-12T10:00:00+02:00', '2026-11-12T08:00:00.000Z'],
    ['2026-11-12 10:00:00Z', '2026-11-12T10:00:00.000Z'],
    ['Thu, 12 Nov 2026 10:00:00 +0000', '2026-11-12T10:00:00.000Z'],
    ['Thu Nov 12 2026 10:00:00 GMT+0000 (UTC)', '2026-11-12T10:00:00.000Z'],
    [0, '1970-01-01T00:00:00.000Z'],
  ])('%p is read', (time, iso) => expect(toIso(time)).toBe(iso));

  it.each([
    '12/11/2026',
    '12.11.2026',
    '12-11-2026',
    'order 5',
    '3',
    '89.0001',
    '0001-01-01T00:00:00',
    '',
    null,
  ])('%p is none: its day is another one elsewhere, or there is none in it', (time) =>
    expect(toIso(time)).toBeNull(),
  );
});
