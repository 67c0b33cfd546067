import { createPseudonyms } from '../checks/redaction';
import { type Change, type Document, readDocument, type Saved } from '../lib/documents';
import { OutsideError } from '../lib/errors';
import type { LearnedReply } from '../model/learned';
import type { Clock, Ids, Records, Request } from '../model/ports';
import type { RejectReason, ReviewPair } from '../model/review';
import {
  type Approval,
  keepLearned,
  LEARNED,
  learnedKeyOf,
  learnedOf,
  listLearned,
  proposalOf,
} from './learned';
import { checkLearned } from './learnedCheck';
import { type Leads, writtenByLead } from './leads';
import { createMacro, deleteMacro } from './reviewMacro';
import { annotate, decide, DECIDED, OPEN, pageOfPairs, REVIEW, sweepReviews } from './reviewDocuments';

type Item = Document<ReviewPair>;

export interface QueueParts {
  records: Records;
  request: Request;
  leads: Leads;
  /** The person at the screen. */
  by: { id: number; name: string };
  clock: Clock;
  ids: Ids;
  /** Waits before each page of many. */
  pause: () => Promise<void>;
  /** Makes a text of that language readable to the checks. */
  learn: (pairs: readonly ReviewPair[]) => Promise<void>;
  /** YYYY-MM-DD in the account's zone. */
  today: () => string;
}

export interface QueuePage {
  /** Newest first. */
  items: Item[];
  unreadable: number;
  /** Decided by somebody who is no lead: they wait all the same, and are reported. */
  ignored: number;
  /** There are more decisions than were looked through for such. */
  isPartlyChecked: boolean;
  next: string | null;
}

/** Pages of a hundred decisions that are looked through, those that were written last first. */
const MOST_CHECKED_PAGES = 5;

/** What leads decide of the pairs that wait, and agents say of their own. Fails with an `OutsideError`. */
export function createReviewQueue(parts: QueueParts) {
  const { records, request, by, clock, ids } = parts;
  const step = (): Omit<Change, 'what'> => ({ by, at: clock.now(), mark: ids.next() });
  const check = (text: string, { language }: Pick<ReviewPair, 'language'>) =>
    checkLearned(text, { language: language ?? 'en', now: clock.now() });

  /** A forged decision hides no pair: those that somebody else than a lead decided last wait on. */
  async function decidedByOthers(signal: AbortSignal): Promise<{ forged: Item[]; isPartlyChecked: boolean }> {
    const forged: Item[] = [];
    let cursor: string | null = null;
    for (let pages = 0; pages < MOST_CHECKED_PAGES; pages += 1) {
      if (pages > 0) await parts.pause();
      const page = await pageOfPairs(records, { kind: DECIDED, cursor, sort: '-updated_at', signal });
      forged.push(...(await writtenByLead(parts.leads, page.documents, signal)).ignored.map(undecided));
      cursor = page.next;
      if (cursor === null) break;
    }
    return { forged, isPartlyChecked: cursor !== null };
  }

  function refuseBlocked(text: string, pair: ReviewPair): void {
    if (check(text, pair).some(({ isBlocking }) => isBlocking))
      throw new OutsideError('malformed', 'the text holds what is one customer’s alone');
  }

  async function withdraw(item: Document<LearnedReply>): Promise<Saved<LearnedReply>> {
    const content = { ...item.content, isWithdrawn: true };
    return keepLearned(records, content, item, { ...step(), what: 'withdrawn' });
  }

  /** Puts back what stood there before this screen wrote; what it made itself is withdrawn. */
  const takeOut = (kept: Document<LearnedReply>, before: Document<LearnedReply> | null) =>
    before ? keepLearned(records, before.content, kept, { ...step(), what: 'restored' }) : withdraw(kept);

  /** The reply is kept first: if this page goes in between, the pair waits on, and approving it again makes no second one. */
  async function approve(item: Item, approval: Approval): Promise<Saved<ReviewPair>> {
    refuseForged(item);
    refuseBlocked(approval.text, item.content);
    const reply = learnedOf(item.content, approval);
    if (!reply) throw new OutsideError('malformed', 'in a language that nobody is answered in');
    const now = await current(item);
    if (now?.stamp !== item.stamp) return { state: 'conflict', theirs: now };
    const before = await readDocument(records, LEARNED, reply.key);
    const kept = await keepLearned(records, reply, before, { ...step(), what: 'approved' });
    if (kept.state === 'tooLarge') return kept;
    if (kept.state === 'conflict') return { state: 'conflict', theirs: await current(item) };
    const decided = await decide(records, item, { kind: 'approved', learnedKey: reply.key }, step());
    if (decided.state !== 'saved') await takeOut(kept.document, before);
    return decided;
  }

  /** After a write of which nobody knows whether it came through: the macro stays only where the pair names it. */
  async function undoMacro(item: Item, macroId: number): Promise<void> {
    const now = await current(item);
    const made = now?.content.decision;
    if (made?.kind !== 'macro' || made.macroId !== macroId) await deleteMacro(request, macroId);
  }

  const current = (item: Item): Promise<Item | null> => readDocument(records, REVIEW, item.key);

  return {
    /** Whoever opens the queue sweeps what is over; nobody waits for it. */
    async readPage(cursor: string | null, signal: AbortSignal): Promise<QueuePage> {
      if (cursor === null) void sweepReviews(parts, parts.today(), signal).catch(() => undefined);
      const { documents, ...page } = await pageOfPairs(records, { kind: OPEN, cursor, signal });
      const { forged, isPartlyChecked } =
        cursor === null ? await decidedByOthers(signal) : { forged: [], isPartlyChecked: false };
      const items = [...forged, ...documents.map(undecided)].filter(
        ({ content }) => content.expiresOn >= parts.today(),
      );
      await parts.learn(items.map(({ content }) => content));
      return { ...page, items, ignored: forged.length, isPartlyChecked };
    },
    propose: (pair: ReviewPair): Approval => proposalOf(pair, parts.today()),
    check,
    approve,

    async makeMacro(
      item: Item,
      { title, text }: Pick<Approval, 'title' | 'text'>,
    ): Promise<Saved<ReviewPair>> {
      refuseForged(item);
      refuseBlocked(text, item.content);
      const now = await current(item);
      if (now?.stamp !== item.stamp) return { state: 'conflict', theirs: now };
      const macroId = await createMacro(request, { title, text, groupId: item.content.groupId });
      const decided = await decide(records, item, { kind: 'macro', macroId }, step()).catch(
        async (error: unknown) => {
          await undoMacro(item, macroId);
          throw error;
        },
      );
      if (decided.state !== 'saved') await deleteMacro(request, macroId);
      return decided;
    },

    reject: (item: Item, reason: RejectReason): Promise<Saved<ReviewPair>> =>
      decide(records, item, { kind: 'rejected', reason }, step()),

    /** Takes a decision back, and with it what came of it. */
    async reopen(item: Item): Promise<Saved<ReviewPair>> {
      refuseForged(item);
      const { decision } = item.content;
      const opened = await decide(records, item, null, step());
      if (opened.state !== 'saved') return opened;
      if (decision?.kind === 'macro') await deleteMacro(request, decision.macroId);
      if (decision?.kind === 'approved') {
        const reply = await readDocument(records, LEARNED, learnedKeyOf(item.content));
        if (reply) await withdraw(reply);
      }
      return opened;
    },

    readLearned: (signal: AbortSignal) => listLearned(parts, signal),
    withdraw,

    /** Pairs of the person at the screen, newest first, that nobody has decided yet. */
    readOwn: (cursor: string | null, signal: AbortSignal) =>
      pageOfPairs(records, { kind: OPEN, cursor, ofUser: by.id, signal }),

    /** A word of theirs on one of them, without what tells who somebody is; '' takes it back. */
    annotate: (item: Item, note: string): Promise<Saved<ReviewPair>> =>
      annotate(records, item, createPseudonyms([], []).redact(note.trim()).text, step()),
  };
}

/** A pair that gives itself the id of another would write over what was approved of that one. */
function refuseForged({ key, content }: Item): void {
  if (content.id !== key) throw new OutsideError('malformed', 'the pair is not what its record says');
}

const undecided = (item: Item): Item => ({ ...item, content: { ...item.content, decision: null } });
