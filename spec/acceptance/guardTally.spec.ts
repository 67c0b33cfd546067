import fc from 'fast-check';
import {
  addToTally,
  EMPTY_TALLY,
  figuresOf,
  type GuardTally,
  parseTally,
  type SlotCounts,
  writeTally,
} from '../../src/acceptance/guardTally';
import { NO_DETAILS } from '../../src/acceptance/details';
import { guardKey, guardOutcomeOf, toGuardValue } from '../../src/acceptance/guardOutcome';

const TODAY = '2026-11-23'; // a Monday

const reply = (id: string, guard: Record<string, string>, day = TODAY) => ({
  id,
  day,
  details: { ...NO_DETAILS, guard },
});

const tally = (counts: Partial<SlotCounts>, monday = TODAY): GuardTally => ({
  weeks: { [monday]: { phone: { heeded: 0, sentAnyway: 0, notUseful: 0, ...counts } } },
  seen: [],
});

describe('the outcome in a record', () => {
  it('names where the question came from, and is read with and without it', () => {
    expect(toGuardValue({ outcome: 'heeded', origin: 'typed', isAfter: false })).toBe('heeded/typed');
    expect(toGuardValue({ outcome: 'sentAnyway', origin: 'macro:360001', isAfter: true })).toBe(
      'sentAnyway/macro:360001/after',
    );
    expect(
      ['heeded', 'notUseful/suggestion', 'sentAnyway/macro:1/after', 'odd/typed'].map(guardOutcomeOf),
    ).toEqual(['heeded', 'notUseful', 'sentAnyway', null]);
  });

  it('names no slot in a customer’s or a form’s words', () => {
    expect(['phone', 'question', 'other:place', 'other:Name of your dog'].map(guardKey)).toEqual([
      'phone',
      'question',
      'other:place',
      'other',
    ]);
  });
});

describe('one agent’s figures', () => {
  it('count each reply once, by week', () => {
    const replies = [
      reply('r1', { phone: 'heeded/typed' }),
      reply('r2', { phone: 'notUseful/macro:1', email: 'sentAnyway' }),
      reply('r3', { phone: 'heeded/typed' }, '2026-11-20'),
    ];
    const once = addToTally(EMPTY_TALLY, replies, TODAY);
    expect(once.weeks).toEqual({
      '2026-11-23': {
        phone: { heeded: 1, sentAnyway: 0, notUseful: 1 },
        email: { heeded: 0, sentAnyway: 1, notUseful: 0 },
      },
      '2026-11-16': { phone: { heeded: 1, sentAnyway: 0, notUseful: 0 } },
    });
    expect(addToTally(once, replies, TODAY)).toBe(once);
    expect(parseTally(writeTally(once))).toEqual(once);
    expect(writeTally(once)).toContain('"warned":2');
  });

  it('forget weeks that are over', () => {
    const old = tally({ heeded: 3 }, '2026-10-26');
    const now = addToTally(old, [reply('r1', { email: 'heeded/typed' })], TODAY);
    expect(Object.keys(now.weeks)).toEqual([TODAY]);
    expect(figuresOf([old, tally({ heeded: 1 }, '2026-11-02')], TODAY)).toMatchObject([{ warned: 1 }]);
  });

  it('are read whatever stands in the document, and then count for nothing or for little', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        figuresOf([parseTally(json)], TODAY);
      }),
    );
    const swollen = { weeks: { [TODAY]: { phone: { heeded: 0, sentAnyway: 0, notUseful: 1e9 } } } };
    expect(figuresOf([parseTally(JSON.stringify(swollen))], TODAY)).toMatchObject([{ warned: 0 }]);
  });
});

describe('a slot goes silent', () => {
  const isSilent = (...tallies: GuardTally[]) => figuresOf(tallies, TODAY)[0]?.isSilent;

  it('when more than one warning in ten is found useless, of thirty or more', () => {
    expect(isSilent(tally({ heeded: 26, notUseful: 4 }))).toBe(true);
    expect(isSilent(tally({ heeded: 27, notUseful: 3 }))).toBe(false);
    expect(isSilent(tally({ heeded: 5, notUseful: 24 }))).toBe(false);
  });

  it('and not for one person’s taste where more than three are warned', () => {
    const calm = tally({ heeded: 10 });
    const cross = tally({ heeded: 5, notUseful: 10 });
    expect(isSilent(calm, calm, calm, cross)).toBe(false);
    expect(isSilent(calm, cross, cross, cross)).toBe(true);
    expect(isSilent(calm, calm, cross)).toBe(true);
  });

  it('and speaks again when the four weeks are below it', () => {
    const then = tally({ heeded: 26, notUseful: 4 }, '2026-11-02');
    expect(figuresOf([then], '2026-11-23')[0]?.isSilent).toBe(true);
    expect(figuresOf([then], '2026-11-30')[0]).toBeUndefined();
  });
});
