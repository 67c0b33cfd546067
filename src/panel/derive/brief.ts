import type { Assistance } from '../../assist/session';
import { sayLabel } from '../../lib/translate';
import type { Brief, BriefLine } from '../../model/brief';
import { outageOf, type ProblemView } from './problems';
import type { Say } from './say';
import { type Secrets, secretsOf, withoutSecrets } from './secrets';

export interface BriefRow {
  kind: 'wants' | 'bot' | 'promised' | 'open' | 'handover';
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

/** What a row holds that is kept for a promise of which there is none: nothing moves, and it is not blank for nothing. */
function spareRows({ brief, orders }: Assistance, count: number): [BriefRow['kind'], BriefLine][] {
  if (orders.isLoading) return []; // the record may hold a promise
  const open = (brief.open ?? []).map((line): [BriefRow['kind'], BriefLine] => ['open', line]);
  const spare = brief.handover ? [...open, ['handover' as const, brief.handover] as const] : open;
  return spare.slice(0, Math.max(0, count)).map(([kind, line]) => [kind, line]);
}

export function viewBrief(assistance: Assistance, say: Say): BriefView {
  const { brief, ticket, transcript } = assistance;
  const secrets = secretsOf(assistance.facts);
  const own = KINDS.flatMap((kind) => toRow(kind, brief[kind], secrets, say));
  const isTalk =
    ticket?.isMessaging === true || ticket?.channel === 'chat' || ticket?.channel === 'messaging';
  const reserved = isTalk ? 3 : 1;
  const spare = own.length === 0 ? [] : spareRows(assistance, reserved - own.length);
  const rows = [...own, ...spare.flatMap(([kind, line]) => toRow(kind, line, secrets, say))];
  return {
    isLoading: transcript.isLoading && rows.length === 0,
    problem: rows.length === 0 ? outageOf(transcript, say) : null,
    rows,
    reserved,
    more: Math.max(0, rows.length - reserved) + countBelow(brief) - spare.length,
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
