import { canRead, checksIdentity, detectLanguage } from '../facts';
import type { Fact, Slot } from '../model/fact';
import type { Order } from '../model/order';
import type { DraftTarget } from '../model/ticket';
import type { Transcript } from '../model/transcript';
import { firstKnown } from './firstKnown';
import type { KnownAnswer } from './firstKnown';
import { isIdentityCheck, questionsIn } from './questions/inDraft';
import type { Question } from './questions/inDraft';
import { ownWords } from './readable';
import { confirmation } from './replacements';

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
/** Words of security stand before or after the question that they explain. */
const NEAR = 120;

const checksWho = (text: string, { start, end }: Question): boolean => {
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  return checksIdentity(around) || isIdentityCheck(around);
};

const toWarning = (text: string, question: Question, known: KnownAnswer): GuardWarning => {
  const isAlone = known.kind === 'fact' && question.slots.length === 1;
  return {
    slot: known.kind === 'fact' ? known.fact.slot : 'question',
    start: question.start,
    end: question.end,
    question: text.slice(question.start, question.end),
    known,
    replacement: isAlone ? confirmation(known.fact, detectLanguage(text)) : null,
  };
};

/**
 * The first question in a draft whose answer the customer already gave, by its slot or because it was asked and answered in
 * other words; null when there is none. Silent in internal notes, quotes and signatures, where the question names what is
 * known, asks for another or checks who it is, and wherever the answer is doubted, old or one of several.
 */
export function guardDraft({ text, target, facts, transcript }: GuardInput): GuardWarning | null {
  if (!canRead()) return null;
  if (target === 'note' || (facts.length === 0 && !transcript?.messages.length)) return null;
  const own = ownWords(text.slice(0, LONGEST_DRAFT));
  for (const question of questionsIn(own)) {
    if (checksWho(own, question)) continue;
    const known = firstKnown(question, own, facts, transcript);
    if (known) return toWarning(text, question, known);
  }
  return null;
}
