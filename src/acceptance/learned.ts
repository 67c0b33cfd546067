import * as v from 'valibot';
import {
  allDocuments,
  type Change,
  type Document,
  type DocumentKind,
  type Saved,
  writeDocument,
} from '../lib/documents';
import { type LearnedReply } from '../model/learned';
import { REPLY_LANGUAGES } from '../model/language';
import type { Records } from '../model/ports';
import type { ReviewPair } from '../model/review';
import { isDay } from './day';
import { type Leads, writtenByLead } from './leads';
import { dayAfter } from './reviewDocuments';

/** Documents of 100 to a page: an account with more approved replies is served by the newest two thousand. */
const MOST_PAGES = 20;
/** Approved replies grow old with the shop's terms. */
const USUAL_LIFE_DAYS = 180;
const LONGEST_CONTEXT = 1_000;

const line = v.pipe(v.string(), v.maxLength(300));
const isoDay = v.pipe(v.string(), v.check(isDay));

/** One document for each approved reply. */
export const LEARNED: DocumentKind<LearnedReply> = {
  name: 'learned',
  version: 1,
  schema: v.object({
    key: line,
    title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
    text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_000)),
    context: v.fallback(v.pipe(v.string(), v.maxLength(4_000)), ''),
    language: v.picklist(REPLY_LANGUAGES),
    situation: v.fallback(v.nullable(line), null),
    // What cannot be read here would widen who is offered it: then the whole is not read.
    brandId: v.nullable(v.number()),
    groupId: v.nullable(v.number()),
    expiresOn: isoDay,
    isWithdrawn: v.boolean(),
  }),
};

export interface LearnedReading {
  /** Approved, not withdrawn, not expired: each is offered in tickets of its brand and group. */
  replies: LearnedReply[];
  /** Last written by somebody without a lead's right: not used, and reported. */
  ignored: Document<LearnedReply>[];
  unreadable: number;
}

interface LearnedParts {
  records: Pick<Records, 'search'>;
  leads: Leads;
  /** Waits before each page. */
  pause: () => Promise<void>;
}

/**
 * All learned replies, last changed first: those that a lead wrote last, withdrawn and expired ones too, and the others.
 * Fails with an `OutsideError` as the records do, and where nobody can tell who leads.
 */
export async function listLearned(
  parts: LearnedParts,
  signal: AbortSignal,
): Promise<Record<'items' | 'ignored', Document<LearnedReply>[]> & { unreadable: number }> {
  const { documents, unreadable } = await allDocuments(
    parts,
    LEARNED,
    { sort: '-updated_at', mostPages: MOST_PAGES },
    signal,
  );
  const { valid, ignored } = await writtenByLead(parts.leads, documents, signal);
  return { items: valid, ignored, unreadable };
}

/** The learned replies that count on `today` (YYYY-MM-DD). Fails as `listLearned` does. */
export async function readLearned(
  parts: LearnedParts,
  today: string,
  signal: AbortSignal,
): Promise<LearnedReading> {
  const { items, ...rest } = await listLearned(parts, signal);
  const replies = items
    .map(({ content, key }) => ({ ...content, key }))
    .filter(({ isWithdrawn, expiresOn }) => !isWithdrawn && expiresOn >= today);
  return { replies, ...rest };
}

/** What a lead may change of a pair before it is approved. */
export interface Approval {
  title: string;
  text: string;
  brandId: number | null;
  groupId: number | null;
  expiresOn: string;
}

/** The approval that is proposed for a pair: its own brand and group, half a year. */
export const proposalOf = (pair: ReviewPair, today: string): Approval => ({
  title: firstSentence(pair.sent),
  text: pair.sent,
  brandId: pair.brandId,
  groupId: pair.groupId,
  expiresOn: dayAfter(today, USUAL_LIFE_DAYS),
});

const LONGEST_TITLE = 60;

/** The first line that says more than a greeting. */
function firstSentence(text: string): string {
  const lines = text.split('\n').map((each) => each.trim());
  const told = lines.find((each) => each.split(/\s+/).length > 3) ?? lines[0] ?? '';
  const plain = told.replace(/\{\{[^}]*\}\}/g, '…').replace(/\s+/g, ' ');
  return plain.length > LONGEST_TITLE ? `${plain.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : plain;
}

/** Key of the reply that becomes of a pair: approving twice makes one. */
export const learnedKeyOf = ({ id }: Pick<ReviewPair, 'id'>): string => id;

/** The reply as it is kept. Null where the pair has no language that we reply in. */
export function learnedOf(pair: ReviewPair, approval: Approval): LearnedReply | null {
  if (pair.language === null) return null;
  return {
    ...approval,
    title: approval.title.trim().slice(0, 300),
    key: learnedKeyOf(pair),
    context: pair.context.join('\n').slice(0, LONGEST_CONTEXT),
    language: pair.language,
    situation: pair.situation,
    isWithdrawn: false,
  };
}

/** Keeps an approved reply, or what a lead changed of one (`before`). The text must have passed `checkLearned`. */
export const keepLearned = (
  records: Pick<Records, 'find' | 'upsert'>,
  reply: LearnedReply,
  before: Document<LearnedReply> | null,
  change: Change,
  signal?: AbortSignal,
): Promise<Saved<LearnedReply>> =>
  writeDocument(records, LEARNED, { key: reply.key, content: reply, before }, change, signal);
