import { sayLabel } from '../../lib/translate';
import type { Brief, BriefLine, BriefPromise } from '../../model/brief';
import type { Say } from './say';

export interface FullBriefRow {
  text: string;
  /** "14 nov., dépassé de 3 j": when something promised is due and what became of it; '' for anything else. */
  state: string;
  messageId: string | null;
  isUrgent: boolean;
}

export interface FullBriefGroup {
  kind: 'handover' | 'steps' | 'promises' | 'open' | 'behaviours';
  rows: FullBriefRow[];
}

const DAY_MS = 86_400_000;

/** What stands below the three lines, in the order in which it helps; a group of which there is nothing is left out. */
export function viewFullBrief(brief: Brief, say: Say): FullBriefGroup[] {
  const toRow = (line: BriefLine): FullBriefRow => ({
    text: sayLabel(say.translate, line.label),
    state: '',
    messageId: line.messageId,
    isUrgent: line.isUrgent,
  });
  const groups: FullBriefGroup[] = [
    { kind: 'handover', rows: brief.handover ? [toRow(brief.handover)] : [] },
    { kind: 'steps', rows: (brief.steps ?? []).map(toRow) },
    { kind: 'promises', rows: (brief.promises ?? []).map((each) => viewPromise(each, say)) },
    { kind: 'open', rows: (brief.open ?? []).map(toRow) },
    { kind: 'behaviours', rows: (brief.behaviours ?? []).map(toRow) },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

function viewPromise({ label, messageId, dueAt, state }: BriefPromise, say: Say): FullBriefRow {
  const late = Math.max(0, say.daysSince(dueAt));
  const words = say.translate(`panel.brief.state.${state}`, { late });
  return {
    text: sayLabel(say.translate, label),
    state: [say.day(atNoon(dueAt)), words].filter(Boolean).join(', '),
    messageId,
    isUrgent: state === 'overdue',
  };
}

/** A day is the same day in every zone near the reader's when it is told at noon. */
function atNoon(iso: string | null): string | null {
  const at = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(at) ? null : new Date(Math.floor(at / DAY_MS) * DAY_MS + DAY_MS / 2).toISOString();
}
