import type { Assistance } from '../../assist/session';
import { sayLabel } from '../../lib/translate';
import type { Brief, BriefLine } from '../../model/brief';
import { outageOf, type ProblemView } from './problems';
import type { Say } from './say';
import { type Secrets, secretsOf, withoutSecrets } from './secrets';

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
  /** How many lines the full brief adds to the rows at rest. */
  more: number;
}

const KINDS = ['wants', 'bot', 'promised'] as const;

export function viewBrief(assistance: Assistance, say: Say): BriefView {
  const { brief, ticket, transcript } = assistance;
  const secrets = secretsOf(assistance.facts);
  const rows = KINDS.flatMap((kind) => toRow(kind, brief[kind], secrets, say));
  const isTalk =
    ticket?.isMessaging === true || ticket?.channel === 'chat' || ticket?.channel === 'messaging';
  return {
    isLoading: transcript.isLoading && rows.length === 0,
    problem: rows.length === 0 ? outageOf(transcript, say) : null,
    rows,
    reserved: isTalk ? 3 : 1,
    more: Math.max(0, rows.length - (isTalk ? 3 : 1)) + countBelow(brief),
  };
}

const countBelow = ({ handover, steps = [], promises = [], open = [], behaviours = [] }: Brief): number =>
  (handover ? 1 : 0) + steps.length + promises.length + open.length + behaviours.length;

const toRow = (kind: BriefRow['kind'], line: BriefLine | null, secrets: Secrets, say: Say): BriefRow[] =>
  line
    ? [
        {
          kind,
          text: withoutSecrets(sayLabel(say.translate, line.label), secrets),
          messageId: line.messageId,
          isUrgent: line.isUrgent,
        },
      ]
    : [];
