import type { Comparison, Insertion, ReplyDetails, ReplyEvent } from '../model/acceptance';
import type { ReplyLanguage } from '../model/language';
import type { DraftTarget, Ticket } from '../model/ticket';
import { compareReply, type ReplyComparison } from './compare';
import { digest } from './digest';
import type { InsertionMark, OutboxEntry } from './messages';
import { normalise, type ReplyContext, wordsOf } from './normalise';
import { digestInsertion, type SuggestionLife } from './suggestionLife';

/** What a record says of a reply besides its text. */
export interface ReplyFacts {
  ticket: Ticket;
  target: DraftTarget;
  language: ReplyLanguage | null;
  /** Slot → outcome of the guard. */
  guard: ReplyDetails['guard'];
  sourcesUp: string[];
  engine: string;
}

export interface ReplyAtSave {
  /** Id of the record. */
  id: string;
  /** ms since 1970. */
  at: number;
  day: string;
  /** Null when no control group runs. */
  arm: ReplyDetails['arm'];
  facts: ReplyFacts;
  /** The draft as it is sent; null where the host does not let us read it. */
  text: string | null;
  context: ReplyContext;
}

const NOTHING_USED: Comparison = { outcome: 'discarded', keptShare: 0, replyShare: 0 };
const NO_CLASS: Comparison = { outcome: 'short', keptShare: 0, replyShare: 0 };

/** Fingerprint of a reply in its ticket, the same for the draft and for the comment that became of it. */
export const digestReply = (ticketId: number, text: string, context: ReplyContext = {}): string =>
  digest('reply', ticketId, wordsOf(normalise(text, context)).join(' '));

/**
 * What to write when a reply is on its way: the finished comparison and a fingerprint, no text. Null when nothing was
 * written: the draft is empty, or as the host made it.
 */
export function pendingReply(save: ReplyAtSave, life: SuggestionLife): OutboxEntry | null {
  const { id, at, facts, text, context } = save;
  if (text !== null && text.trim() === '') return null;
  if (context.isUntouched && !hasInserted(life)) return null;
  return {
    id,
    state: 'pending',
    ticketId: facts.ticket.id,
    target: facts.target,
    at,
    digest: text === null ? null : digestReply(facts.ticket.id, text, context),
    // Saved or not, only a comment tells whether a draft that nobody touched was sent.
    isDoubtful: context.isUntouched === true,
    proof: null,
    event: toEvent(save, life, text === null ? judgeUnread(life) : judge(life, text, context)),
    attempts: 0,
    notBefore: 0,
  };
}

const hasInserted = (life: SuggestionLife): boolean => life.insertions().length + life.lost().length > 0;

interface Judgement extends Comparison {
  used: Pick<Insertion, 'origin' | 'key' | 'situation' | 'isWhole'> | null;
  merged: number;
}

function judge(life: SuggestionLife, text: string, context: ReplyContext): Judgement {
  const compared = compareReply(life.insertions(), text, context);
  return compared ? { ...compared, used: compared.main } : judgeLost(life.lost(), text);
}

/** Of an insertion whose text a reload took we can only tell whether it was sent unchanged; else it has no class. */
function judgeLost(lost: InsertionMark[], text: string): Judgement {
  const whole = lost.find((mark) => mark.digest === digestInsertion(text));
  if (whole) return { outcome: 'verbatim', keptShare: 1, replyShare: 1, used: whole, merged: 1 };
  return withoutClass(lost[0] ?? null);
}

const judgeUnread = (life: SuggestionLife): Judgement =>
  withoutClass(life.insertions().find((each) => !each.isUndone) ?? life.lost()[0] ?? null);

const withoutClass = (used: Judgement['used']): Judgement => ({
  ...(used ? NO_CLASS : NOTHING_USED),
  used,
  merged: used ? 1 : 0,
});

function toEvent({ id, day, arm, facts }: ReplyAtSave, life: SuggestionLife, judged: Judgement): ReplyEvent {
  const { ticket, target, language, guard, sourcesUp, engine } = facts;
  const { details, ...counts } = life.counts();
  return {
    kind: 'reply',
    id,
    day,
    ticketId: ticket.id,
    channel: ticket.channel,
    target,
    brandId: ticket.brandId,
    groupId: ticket.groupId,
    language,
    ...toUse(judged),
    ...counts,
    details: { ...details, guard, arm, ...toUseDetails(judged) },
    sourcesUp,
    engine,
  };
}

const toUse = ({ outcome, keptShare, replyShare, used }: Judgement) => ({
  outcome,
  keptShare,
  replyShare,
  origin: used?.origin ?? null,
  key: used?.key ?? null,
  situation: used?.situation ?? null,
});

const toUseDetails = ({ merged, used }: Judgement): Pick<ReplyDetails, 'merged' | 'isWhole'> => ({
  merged,
  isWhole: used?.isWhole ?? false,
});

/** An entry whose draft could not be read, compared with what was really sent if the inserted text is still known. */
export function withComparison(entry: OutboxEntry, compared: ReplyComparison | null): OutboxEntry {
  if (!compared) return entry;
  const judged = { ...compared, used: compared.main };
  const details = { ...entry.event.details, ...toUseDetails(judged) };
  return { ...entry, event: { ...entry.event, ...toUse(judged), details } };
}
