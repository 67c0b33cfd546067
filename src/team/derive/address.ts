import { DIMENSIONS, type FiguresLevel, type Filters, RIPE_DAYS, type TeamView } from '../../model/team';
import { lastWeek, toRange, wholeWeeks } from './ranges';

/** Nothing of ours is longer; what is, was not written by us. */
const LONGEST_VALUE = 80;

/** "from=2026-11-16&to=2026-11-22&language=fr": the view as it stands in the page's address. */
export function toAddress({ range, filters, ripeDays }: TeamView): string {
  const address = new URLSearchParams({ from: range.from, to: range.to });
  if (ripeDays !== DEFAULT_RIPE_DAYS) address.set('ripe', String(ripeDays));
  for (const dimension of DIMENSIONS) {
    const value = filters[dimension];
    if (value !== undefined) address.set(dimension, value);
  }
  return address.toString();
}

const DEFAULT_RIPE_DAYS = 7;

/**
 * The view that an address asks for, as far as the level allows it: an address that somebody sent, or typed, shows nothing
 * that the page itself would not. What cannot be read is left out.
 */
export function fromAddress(text: string, today: string, level: FiguresLevel): TeamView {
  const address = new URLSearchParams(text.replace(/^[#?]/, ''));
  const range = toRange(address.get('from'), address.get('to'), today) ?? lastWeek(today);
  return permitted(
    {
      range,
      filters: readFilters(address),
      ripeDays: RIPE_DAYS.find((days) => String(days) === address.get('ripe')) ?? DEFAULT_RIPE_DAYS,
    },
    today,
    level,
  );
}

function readFilters(address: URLSearchParams): Filters {
  const filters: Filters = {};
  for (const dimension of DIMENSIONS) {
    const value = address.get(dimension);
    if (value !== null && value.length <= LONGEST_VALUE) filters[dimension] = value;
  }
  return filters;
}

/**
 * The view that may be shown in place of this one. Below `named`: whole weeks and one filter at a time, since two views that
 * differ by one person could be subtracted; by group only at `team`.
 */
export function permitted(view: TeamView, today: string, level: FiguresLevel): TeamView {
  if (level === 'named') return view;
  const first = DIMENSIONS.find(
    (dimension) => view.filters[dimension] !== undefined && (dimension !== 'group' || level === 'team'),
  );
  return {
    ...view,
    range: wholeWeeks(view.range, today),
    filters: first === undefined ? {} : { [first]: view.filters[first] },
  };
}
