import type { ReplyEvent } from '../model/acceptance';
import type { ReviewPair } from '../model/review';
import type { Claim, Evidence } from '../model/suggestion';
import { withoutQuotedMail } from './quotedMail';
import { dayAfter } from './reviewDocuments';
import { toTemplate, type TemplateSource } from './reviewTemplate';

const LONGEST_REPLY = 4_000;
const LONGEST_MESSAGE = 1_000;
const LONGEST_LABEL = 200;
const MOST_MESSAGES = 3;
const MOST_LABELS = 20;
const MOST_CHECKS = 60;

export interface ReviewInput {
  /** The reply as it is counted. */
  event: ReplyEvent;
  /** What was inserted, with what the checks said of it. */
  suggested: { text: string; claims: readonly Claim[]; evidence: readonly Evidence[] };
  /** The draft as it was sent, plain; '' is no reply. */
  sent: string;
  /** What the composer held before anybody wrote: the signature. */
  signature?: string;
  /** What the customer said, oldest first. */
  customerSaid: readonly string[];
  source: TemplateSource;
  /** Days for which the pair is kept. */
  days: number;
}

/** A reply to a customer that one of our suggestions is in, long enough to say something of it. */
const isWorthReviewing = ({ target, origin, outcome }: ReplyEvent): boolean =>
  target !== 'note' && origin !== null && outcome !== 'short';

/**
 * What is kept of a reply for review, without anything that is this customer's alone: null where there is nothing to compare.
 * Pure; takes some milliseconds, so not in the way of a save.
 */
export function reviewPairOf(input: ReviewInput): ReviewPair | null {
  const { event, suggested, source } = input;
  const sent = withoutSignature(withoutQuotedMail(input.sent), input.signature ?? '').trim();
  if (!isWorthReviewing(event) || event.origin === null || sent === '') return null;
  const bare = (text: string, most: number, isTeams = false): string =>
    toTemplate(text.slice(0, most), source, isTeams);
  return {
    id: event.id,
    ticketId: event.ticketId,
    day: event.day,
    expiresOn: dayAfter(event.day, input.days),
    channel: event.channel,
    language: event.language,
    brandId: event.brandId,
    groupId: event.groupId,
    origin: event.origin,
    key: event.key ?? '',
    situation: event.situation,
    outcome: event.outcome,
    keptShare: event.keptShare,
    suggested: bare(suggested.text, LONGEST_REPLY, true),
    sent: bare(sent, LONGEST_REPLY, true),
    context: input.customerSaid.slice(-MOST_MESSAGES).map((said) => bare(said, LONGEST_MESSAGE)),
    evidence: [...new Set(suggested.evidence.map(({ label }) => bare(label, LONGEST_LABEL)))].slice(
      0,
      MOST_LABELS,
    ),
    checks: suggested.claims.slice(0, MOST_CHECKS).map(({ kind, verdict }) => ({ kind, verdict })),
    note: '',
    decision: null,
  };
}

function withoutSignature(text: string, signature: string): string {
  const end = signature.trim();
  return end !== '' && text.trimEnd().endsWith(end) ? text.trimEnd().slice(0, -end.length) : text;
}
