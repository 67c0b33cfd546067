import type { Assistance } from '../../assist/session';
import { sayLabel } from '../../lib/translate';
import type { BriefLine } from '../../model/brief';
import { outageOf, type ProblemView } from './problems';
import type { Say } from './say';

export interface BriefRow {
  kind: 'wants' | 'bot' | 'promised';
  text: string;
  messageId: string | null;
  isUrgent: boolean;
}

export interface BriefView {
  isLoading: boolean;
  problem: ProblemView | null;
  rows: BriefRow[];
  /** How many rows the block keeps free, so that nothing below it ever moves: 3 where a bot may have spoken, else 1. */
  reserved: 1 | 3;
}

const KINDS = ['wants', 'bot', 'promised'] as const;

export function viewBrief(assistance: Assistance, say: Say): BriefView {
  const { brief, ticket, transcript } = assistance;
  const rows = KINDS.flatMap((kind) => toRow(kind, brief[kind], say));
  const isTalk =
    ticket?.isMessaging === true || ticket?.channel === 'chat' || ticket?.channel === 'messaging';
  return {
    isLoading: transcript.isLoading && rows.length === 0,
    problem: rows.length === 0 ? outageOf(transcript, say) : null,
    rows,
    reserved: isTalk ? 3 : 1,
  };
}

const toRow = (kind: BriefRow['kind'], line: BriefLine | null, say: Say): BriefRow[] =>
  line
    ? [
        {
          kind,
          text: sayLabel(say.translate, line.label),
          messageId: line.messageId,
          isUrgent: line.isUrgent,
        },
      ]
    : [];
