import fc from 'fast-check';
import {
  differenceOf,
  isControlDay,
  isControlTicket,
  MISMATCH_P,
  mismatchOf,
  readControl,
  stillNeeded,
} from '../../src/acceptance/control';
import { shareOf } from '../../src/acceptance/interval';

const SETTINGS = { control_share: '20', control_from: '2026-11-16', control_until: '2026-12-13' };
const DAY = '2026-11-20';

describe('the control group', () => {
  it('is off by default, and where anything is missing, out of order or out of bounds', () => {
    for (const over of [
      { control_share: '' },
      { control_share: '0' },
      { control_share: '51' },
      { control_share: 'many' },
      { control_from: '' },
      { control_until: '' },
      { control_until: '2026-11-15' },
      { control_from: 'soon' },
    ])
      expect(readControl({ ...SETTINGS, ...over })).toBeNull();
    expect(isControlTicket(1, {}, DAY)).toBe(false);
  });

  it('ends by itself, whatever the last day says', () => {
    expect(isControlDay(SETTINGS, '2026-12-13')).toBe(true);
    expect(isControlDay(SETTINGS, '2026-12-14')).toBe(false);
    expect(isControlDay(SETTINGS, '2026-11-15')).toBe(false);
    expect(readControl({ ...SETTINGS, control_until: '9999-12-31' })?.until).toBe('2027-02-15');
  });

  it('keeps a requester on one side while it lasts, and draws as many as it should', () => {
    let silent = 0;
    for (let id = 1; id <= 20_000; id += 1) {
      const is = isControlTicket(id, SETTINGS, DAY);
      expect(isControlTicket(id, SETTINGS, '2026-12-01')).toBe(is);
      if (is) silent += 1;
    }
    expect(mismatchOf(20_000 - silent, silent, 20)).toBeGreaterThan(MISMATCH_P);
    expect(isControlTicket(0, SETTINGS, DAY)).toBe(false);
  });

  it('tells groups that something drew apart from those of chance', () => {
    expect(mismatchOf(8_000, 2_000, 20)).toBeCloseTo(1, 5);
    expect(mismatchOf(8_080, 1_920, 20)).toBeCloseTo(0.0455, 3); // two standard deviations
    expect(mismatchOf(8_200, 1_800, 20)).toBeLessThan(MISMATCH_P);
    expect(mismatchOf(0, 0, 20)).toBe(1);
  });

  it('says a difference with an interval that holds it, and turns with its sign', () => {
    const share = fc.tuple(fc.nat(400), fc.nat(400)).map(([count, more]) => shareOf(count, count + more));
    fc.assert(
      fc.property(share, share, (one, other) => {
        const { value, low, high } = differenceOf(one, other);
        const back = differenceOf(other, one);
        if (one.total === 0 || other.total === 0) return value === null;
        expect(low).toBeLessThanOrEqual((value ?? 0) + 1e-9);
        expect(high).toBeGreaterThanOrEqual((value ?? 0) - 1e-9);
        expect(back.low).toBeCloseTo(-(high ?? 0), 9);
        return true;
      }),
    );
    // Newcombe 1998, table II (a): 56/70 − 48/80.
    const known = differenceOf(shareOf(56, 70), shareOf(48, 80));
    expect(known.low).toBeCloseTo(0.0524, 4);
    expect(known.high).toBeCloseTo(0.3339, 4);
  });

  it('says how many tickets are still needed', () => {
    expect(stillNeeded(shareOf(0, 0), shareOf(0, 0), 50)).toBe(8712);
    expect(stillNeeded(shareOf(500, 5_000), shareOf(500, 5_000), 50)).toBe(0);
    const few = stillNeeded(shareOf(20, 100), shareOf(5, 25), 20);
    expect(few).toBeGreaterThan(stillNeeded(shareOf(40, 200), shareOf(10, 50), 20));
  });
});
