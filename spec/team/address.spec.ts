import fc from 'fast-check';
import { FIGURES_LEVELS, RIPE_DAYS, type TeamView } from '../../src/model/team';
import { fromAddress, permitted, toAddress } from '../../src/team/derive/address';
import { lastWeek, toRange, wholeWeeks } from '../../src/team/derive/ranges';

const TODAY = '2026-11-25';

it.each(['2026-02-31', '2026-06-31', '2025-02-29', '2026-13-01', '', '2026-11-1'])(
  'takes %p for no day, though a date can be made of it',
  (day) => {
    expect(toRange(day, TODAY, TODAY)).toBeNull();
  },
);

it('reads only real ranges, and none into the future', () => {
  expect(toRange('2024-02-29', '2024-03-01', TODAY)).toEqual({ from: '2024-02-29', to: '2024-03-01' });
  expect(toRange('2026-11-20', '2026-11-10', TODAY)).toBeNull();
  expect(toRange('2026-12-01', '2026-12-02', TODAY)).toBeNull();
  expect(toRange('2026-11-20', '2026-12-02', TODAY)).toEqual({ from: '2026-11-20', to: TODAY });
  expect(toRange('2020-01-01', TODAY, TODAY)).toBeNull();
});

it('weeks go from Monday to Sunday; the running one ends today', () => {
  expect(lastWeek(TODAY)).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  expect(lastWeek('2026-11-23')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  expect(wholeWeeks({ from: '2026-11-18', to: '2026-11-18' }, TODAY)).toEqual(lastWeek(TODAY));
  expect(wholeWeeks({ from: TODAY, to: TODAY }, TODAY)).toEqual({ from: '2026-11-23', to: TODAY });
});

describe('the address of a view', () => {
  const day = fc
    .integer({ min: 0, max: 300 })
    .map((back) => new Date(Date.parse(TODAY) - back * 86_400_000).toISOString().slice(0, 10));
  const view = fc.record({
    range: fc
      .tuple(day, day)
      .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one })),
    filters: fc.dictionary(
      fc.constantFrom('channel', 'language', 'group', 'source', 'situation'),
      fc.string({ maxLength: 40 }),
      { noNullPrototype: true },
    ),
    ripeDays: fc.constantFrom(...RIPE_DAYS),
  });

  it('leads back to it', () => {
    fc.assert(
      fc.property(view, (shown) => {
        expect(fromAddress(`#${toAddress(shown)}`, TODAY, 'named')).toEqual(shown);
      }),
    );
  });

  it('shows nothing that the level does not allow, whoever typed it', () => {
    fc.assert(
      fc.property(view, fc.constantFrom(...FIGURES_LEVELS), (asked, level) => {
        const shown: TeamView = fromAddress(toAddress(asked), TODAY, level);
        expect(permitted(shown, TODAY, level)).toEqual(shown);
        if (level === 'named') return;
        expect(Object.keys(shown.filters).length).toBeLessThanOrEqual(1);
        expect(shown.range).toEqual(wholeWeeks(asked.range, TODAY));
        if (level !== 'team') expect(shown.filters).not.toHaveProperty('group');
      }),
    );
  });

  it.each([
    '',
    '#',
    'from=x&to=y',
    'from=2026-11-20',
    `from=2026-11-16&to=2026-11-22&language=${'x'.repeat(500)}`,
    'ripe=5',
  ])('that nobody can read is last week: %p', (address) => {
    expect(fromAddress(address, TODAY, 'named')).toEqual({
      range: lastWeek(TODAY),
      filters: {},
      ripeDays: 7,
    });
  });
});
