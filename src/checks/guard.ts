import { checksIdentity, detectLanguage, findAsks } from '../facts';
import type { Ask } from '../facts';
import type { Fact, Slot } from '../model/fact';
import type { Order } from '../model/order';
import type { DraftTarget } from '../model/ticket';
import type { Transcript } from '../model/transcript';
import { knownAnswer } from './knownAnswer';
import { ownWords } from './readable';
import { confirmation } from './replacements';

/** A needless question in a draft, and its answer. Offsets are those of the draft, end exclusive. */
export interface GuardWarning {
  slot: Slot;
  start: number;
  end: number;
  question: string;
  fact: Fact;
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

const isIdentityCheck = (text: string, { start, end }: Ask): boolean =>
  checksIdentity(text.slice(Math.max(0, start - NEAR), end + NEAR));

const warn = (text: string, ask: Ask, fact: Fact, isAlone: boolean): GuardWarning => ({
  slot: fact.slot,
  start: ask.start,
  end: ask.end,
  question: text.slice(ask.start, ask.end),
  fact,
  replacement: isAlone ? confirmation(fact, detectLanguage(text)) : null,
});

/**
 * The first question in a draft whose answer the customer already gave; null when there is none. Silent in internal notes,
 * quotes and signatures, where the question names what is known, asks for another or checks who it is, and wherever the
 * fact is doubted, old or one of several.
 */
export function guardDraft({ text, target, facts, transcript }: GuardInput): GuardWarning | null {
  if (target === 'note' || facts.length === 0) return null;
  const own = ownWords(text.slice(0, LONGEST_DRAFT));
  const asks = findAsks(own);
  for (const ask of asks) {
    if (ask.slot === null || isIdentityCheck(own, ask)) continue;
    const fact = knownAnswer(ask.slot, own.slice(ask.start, ask.end), facts, transcript);
    if (fact) return warn(text, ask, fact, asks.filter(({ start }) => start === ask.start).length === 1);
  }
  return null;
}
