import type { ControlResolution, DayRange, RipeDays } from '../model/team';
import { type ControlSetup, differenceOf, MISMATCH_P, mismatchOf } from './control';
import { isDoneAtOnce, isRipe, readLater, resolutionOf } from './outcomes';
import { sampleTickets, type SampledTicket, type TicketReading } from './ticketSample';

/** More than of other figures: of ten tickets perhaps one is a comparison ticket. */
const MOST_PAGES = 5;

interface Comparing {
  setup: ControlSetup;
  /** Whose tickets were drawn for the comparison. */
  isControl: (requesterId: number) => boolean;
  ripeDays: RipeDays;
  /** YYYY-MM-DD in the account's zone. */
  today: string;
}

/**
 * What suggestions change in first-contact resolution: tickets opened and solved while the comparison ran, on the side on which
 * their requester was drawn. Null where it did not run in these days. Fails with an `OutsideError`. At most 10 + 13 requests.
 */
export async function readControlResolution(
  reading: TicketReading,
  range: DayRange,
  comparing: Comparing,
  signal: AbortSignal,
): Promise<ControlResolution | null> {
  const { setup, ripeDays } = comparing;
  const from = range.from > setup.from ? range.from : setup.from;
  const to = range.to < setup.until ? range.to : setup.until;
  if (from > to) return null;
  const query = `created>=${setup.from} solved>=${from} solved<=${to}`;
  const { tickets, of } = await sampleTickets(reading, query, MOST_PAGES, signal);
  const ripe = tickets.filter((ticket) => isRipe(ticket, comparing));
  const later = await readLater(reading, ripe.filter(isDoneAtOnce), from, signal);
  const side = (isWanted: boolean): SampledTicket[] =>
    ripe.filter(({ requesterId }) => comparing.isControl(requesterId) === isWanted);
  const treated = resolutionOf(side(false), later, ripeDays);
  const control = resolutionOf(side(true), later, ripeDays);
  return {
    treated,
    control,
    difference: differenceOf(treated, control),
    isMismatched: mismatchOf(treated.total, control.total, setup.share) < MISMATCH_P,
    unripe: tickets.filter(({ solvedAt }) => solvedAt !== '').length - ripe.length,
    sample: of > tickets.length ? { tickets: tickets.length, of } : null,
  };
}
