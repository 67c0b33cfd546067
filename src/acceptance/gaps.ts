import type { ReplyEvent } from '../model/acceptance';
import {
  GAP_CAUSES,
  type Filters,
  DIMENSIONS,
  type GapCause,
  type GapCauseRow,
  type GapRow,
} from '../model/team';
import { type Cell, cellOf } from './rollUpCell';
import { guardOutcomeOf } from './guardOutcome';

/** Warnings for one slot, from one origin, in one cell on one day, that were not heeded. */
export interface GapCell {
  cell: Cell;
  slot: string;
  /** As a record has it: `macro:360001`, `form`, `bot`, `suggestion`, `pasted`, `typed`; '' where none was written. */
  origin: string;
  asked: number;
  /** The agent said that it was right to ask. */
  legitimate: number;
  /** Where something was asked, newest first. */
  tickets: number[];
}

const MOST_TICKETS = 10;
const LONGEST = 60;

/** What was asked again in these replies to customers. */
export const gapsOf = (replies: readonly ReplyEvent[]): GapCell[] => addGaps([], replies.flatMap(toGaps));

function toGaps(reply: ReplyEvent): GapCell[] {
  return Object.entries(reply.details.guard).flatMap(([slot, value]) => {
    const outcome = guardOutcomeOf(value);
    if (outcome !== 'sentAnyway' && outcome !== 'notUseful') return [];
    const isAsked = outcome === 'sentAnyway';
    return {
      cell: cellOf(reply),
      slot: slot.slice(0, LONGEST),
      origin: (value.split('/')[1] ?? '').slice(0, LONGEST),
      asked: Number(isAsked),
      legitimate: Number(!isAsked),
      tickets: isAsked && reply.ticketId > 0 ? [reply.ticketId] : [],
    };
  });
}

/** Both lists, those of the same slot, origin and cell as one. */
export function addGaps(one: readonly GapCell[], other: readonly GapCell[]): GapCell[] {
  const byKey = new Map<string, GapCell>();
  for (const gap of [...one, ...other]) {
    const key = JSON.stringify([gap.slot, gap.origin, gap.cell]);
    const before = byKey.get(key);
    byKey.set(key, before ? addGap(before, gap) : gap);
  }
  return [...byKey.values()];
}

const addGap = (one: GapCell, other: GapCell): GapCell => ({
  ...one,
  asked: one.asked + other.asked,
  legitimate: one.legitimate + other.legitimate,
  tickets: newest([...one.tickets, ...other.tickets]),
});

const newest = (tickets: readonly number[]): number[] =>
  [...new Set(tickets)].toSorted((a, b) => b - a).slice(0, MOST_TICKETS);

const GROUP = DIMENSIONS.indexOf('group');

/** What a record's origin says of the cause: what agents typed is laid at the door of their queue, where that may be told. */
function causeOf({ origin, cell }: GapCell, byQueue: boolean): { cause: GapCause; key: string } {
  if (origin.startsWith('macro:')) return { cause: 'macro', key: origin };
  if (origin === 'form') return { cause: 'form', key: '' };
  if (origin === 'bot') return { cause: 'botFlow', key: '' };
  if (origin === 'suggestion') return { cause: 'suggestion', key: '' };
  const group = cell[GROUP] ?? '';
  return byQueue && group !== '' ? { cause: 'queue', key: group } : { cause: 'typed', key: '' };
}

/**
 * The report: which known things are still asked, most often first; in each the causes that somebody can mend first. No agent
 * is counted. `isNamed`: what was asked by hand may be told by queue, and with its tickets.
 */
export function gapReport(gaps: readonly GapCell[], filters: Filters, isNamed: boolean): GapRow[] {
  const wanted = gaps.filter(({ cell }) =>
    DIMENSIONS.every((dimension, at) => (filters[dimension] ?? cell[at]) === cell[at]),
  );
  const slots = [...new Set(wanted.map(({ slot }) => slot))];
  return slots
    .map((slot) =>
      toRow(
        slot,
        wanted.filter((gap) => gap.slot === slot),
        isNamed,
      ),
    )
    .toSorted((a, b) => b.asked - a.asked || b.legitimate - a.legitimate || (a.slot < b.slot ? -1 : 1));
}

function toRow(slot: string, gaps: readonly GapCell[], isNamed: boolean): GapRow {
  const causes = new Map<string, GapCauseRow>();
  for (const gap of gaps) {
    if (gap.asked === 0) continue;
    const { cause, key } = causeOf(gap, isNamed);
    const before = causes.get(`${cause} ${key}`);
    const tickets = isNamed || isMendable(cause) ? gap.tickets : [];
    causes.set(`${cause} ${key}`, {
      cause,
      key,
      label: '',
      asked: (before?.asked ?? 0) + gap.asked,
      tickets: newest([...(before?.tickets ?? []), ...tickets]),
    });
  }
  const total = (pick: (gap: GapCell) => number): number => gaps.reduce((sum, gap) => sum + pick(gap), 0);
  return {
    slot,
    asked: total(({ asked }) => asked),
    legitimate: total(({ legitimate }) => legitimate),
    causes: [...causes.values()].toSorted(byCause),
  };
}

/** Somebody owns it, who is not the agent. */
const isMendable = (cause: GapCause): boolean => cause === 'macro' || cause === 'form' || cause === 'botFlow';

const byCause = (a: GapCauseRow, b: GapCauseRow): number =>
  GAP_CAUSES.indexOf(a.cause) - GAP_CAUSES.indexOf(b.cause) || b.asked - a.asked || (a.key < b.key ? -1 : 1);
