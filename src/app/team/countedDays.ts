import { type Covered, readCoverage, readMissing } from '../../acceptance/coverage';
import type { DayRollUp } from '../../acceptance/rollUp';
import { sumDays } from '../../acceptance/selection';
import type { TicketReading } from '../../acceptance/ticketSample';
import { OutsideError } from '../../lib/errors';
import type { Coverage, DayRange, FiguresLevel, Filters, MissingReplies, TeamView } from '../../model/team';
import { permitted } from '../../team/derive/address';

interface CoverageReading extends TicketReading {
  level: FiguresLevel;
  today: () => string;
}

interface Waiting {
  promise: Promise<DayRollUp[]>;
  resolve: (days: DayRollUp[]) => void;
  reject: (error: Error) => void;
}

/** Figures of the days of a range, for whoever waits until they are all there. */
export function createCounted() {
  const counts = new Map<string, Waiting>();
  const keyOf = ({ from, to }: DayRange): string => `${from} ${to}`;
  const slot = (range: DayRange): Waiting => {
    const waiting = counts.get(keyOf(range)) ?? createWaiting();
    counts.set(keyOf(range), waiting);
    return waiting;
  };
  return {
    settle: (range: DayRange, days: DayRollUp[]) => slot(range).resolve(days),
    /** Stopped or failed, if it is not settled; whoever asks again waits for the next reading. */
    giveUp(range: DayRange): void {
      slot(range).reject(new OutsideError('partial', 'not all replies were counted'));
      counts.delete(keyOf(range));
    },
    of: (range: DayRange, signal: AbortSignal): Promise<DayRollUp[]> =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        slot(range).promise.then(resolve, reject);
      }),
  };
}

function createWaiting(): Waiting {
  const waiting: Partial<Waiting> = {};
  const promise = new Promise<DayRollUp[]>((resolve, reject) => Object.assign(waiting, { resolve, reject }));
  promise.catch(() => undefined); // nobody may be waiting
  return { resolve: () => undefined, reject: () => undefined, ...waiting, promise };
}

/** Tickets know brand and group, and no other filter. Below `named` they are looked at as a whole only. */
export const isOfTickets = (filters: Filters, level: FiguresLevel): boolean =>
  Object.keys(filters).every((name) => level === 'named' && (name === 'brand' || name === 'group'));

/** Coverage of a view, and why the rest is missing: read from the tickets that were last looked at. */
export function createCoverage(wiring: CoverageReading, counted: ReturnType<typeof createCounted>) {
  let last: { view: TeamView; covered: Promise<Covered>; missing: MissingReplies[] | null } | null = null;
  async function cover(view: TeamView, signal: AbortSignal): Promise<Covered> {
    const { range, filters: wanted } = permitted(view, wiring.today(), wiring.level);
    const isOfAll = !isOfTickets(wanted, wiring.level);
    const filters = isOfAll ? {} : wanted;
    const { replies } = sumDays(await counted.of(range, signal), filters);
    return readCoverage(wiring, { range, filters, isOfAll }, replies, signal);
  }
  return {
    async read(view: TeamView, signal: AbortSignal): Promise<Coverage> {
      const covered = cover(view, signal);
      last = { view, covered, missing: null };
      return (await covered).coverage;
    },
    async missing(view: TeamView, signal: AbortSignal): Promise<MissingReplies[]> {
      const looked = last;
      if (looked?.view !== view) throw new OutsideError('partial', 'its coverage was not read');
      const { from } = permitted(view, wiring.today(), wiring.level).range;
      looked.missing ??= await readMissing(wiring, await looked.covered, from, signal);
      return looked.missing;
    },
  };
}
