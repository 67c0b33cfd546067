import { canRead, checksIdentity, detectLanguage, findAsks, withoutRuns } from '../facts';
import type { Span } from '../facts';
import type { Fact, Slot } from '../model/fact';
import type { Order } from '../model/order';
import type { DraftTarget } from '../model/ticket';
import type { Transcript } from '../model/transcript';
import { isNamedIn } from './namedIn';
import { ownWords } from './readable';
import { confirmation } from './replacements';

/** What answers a needless question: a fact, or words of the customer, with the question that they answered ('' if none). */
export type KnownAnswer =
  | { kind: 'fact'; fact: Fact }
  | {
      kind: 'answer';
      question: string;
      answer: string;
      messageId: string;
      /** Index of the customer's message. */
      turn: number;
      at: string | null;
      /** Who asked, '' if unknown or nobody did. */
      by: string;
    };

/** What a needless question asks for; `question` where it is no slot, but asks again what was asked or told before. */
export type GuardSlot = Slot | 'question';

/** A needless question in a draft, and its answer. Offsets are those of the draft, end exclusive. */
export interface GuardWarning {
  slot: GuardSlot;
  start: number;
  end: number;
  question: string;
  known: KnownAnswer;
  /** What may stand there instead, in the draft's language; null when nothing fits. */
  replacement: string | null;
}

/** What the guard looks at. */
export interface GuardInput {
  text: string;
  target: DraftTarget;
  facts: Fact[];
  transcript: Transcript | null;
  orders: Order[];
}

/** What the guard reads of a draft: a reply is never longer than this. */
const LONGEST_DRAFT = 20_000;

/** A warning about a question at a place of a draft. */
export const toWarning = (
  text: string,
  { start, end, slots }: Span & { slots: readonly Slot[] },
  known: KnownAnswer,
): GuardWarning => ({
  slot: known.kind === 'fact' ? known.fact.slot : 'question',
  start,
  end,
  question: text.slice(start, end),
  known,
  replacement:
    known.kind === 'fact' && slots.length === 1 ? confirmation(known.fact, detectLanguage(text)) : null,
});

/** By the names of slots alone, and only what was told once and is doubted by nobody. */
function findNamed(own: string, { text, facts }: GuardInput): GuardWarning | null {
  if (checksIdentity(own)) return null;
  for (const { slot, start, end } of findAsks(own)) {
    const [fact, ...more] = facts.filter((one) => one.slot === slot && !one.isSuperseded);
    const isClear = fact && more.length === 0 && ['unchecked', 'confirmed'].includes(fact.standing);
    if (isClear && !isNamedIn(own, fact))
      return toWarning(text, { start, end, slots: [fact.slot] }, { kind: 'fact', fact });
  }
  return null;
}

type Find = (own: string, input: GuardInput) => GuardWarning | null;
let find: Find = findNamed;

/** Hands in what compares questions in any wording. */
export const learnGuard = (better: Find): void => {
  find = better;
};

/**
 * The first question in a draft whose answer is known, or null. Silent in internal notes, quotes and signatures. Until the
 * words of questions are learned, only plain names of slots count.
 */
export function guardDraft(input: GuardInput): GuardWarning | null {
  const { text, target, facts, transcript } = input;
  if (!canRead() || target === 'note' || (facts.length === 0 && !transcript?.messages.length)) return null;
  return find(ownWords(withoutRuns(text.slice(0, LONGEST_DRAFT))), input);
}
