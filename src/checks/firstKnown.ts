import type { Fact, Slot } from '../model/fact';
import type { Message, Transcript } from '../model/transcript';
import type { KnownAnswer } from './guard';
import { isOld, knownAnswer } from './knownAnswer';
import { isNamedIn } from './namedIn';
import { askedBefore, toldBefore } from './questions/compare';
import type { Question } from './questions/inDraft';
import { pastOf } from './questions/past';
import { isBetweenTold, isOfOtherRemedy } from './remedies';
import type { Answered } from './questions/past';

const asAnswer = (
  answer: string,
  message: Message,
  turn: number,
  { question = '', by = '' } = {},
): KnownAnswer => ({ kind: 'answer', question, answer, messageId: message.id, turn, at: message.at, by });

/** An answer that holds a secret is told as that fact, which is never shown in full. */
const hidden = (known: KnownAnswer, facts: readonly Fact[]): KnownAnswer => {
  const turn = known.kind === 'answer' ? known.turn : -1;
  const secret = facts.find(({ standing, place }) => standing === 'sensitive' && place.turn === turn);
  return secret ? { kind: 'fact', fact: secret } : known;
};

/** "Did you try another bulb?" asks for that step: what else was tried does not answer it. */
const isOneStep = (slot: Slot, { clauses }: Question): boolean =>
  slot === 'stepTried' && clauses[0]?.kind === 'polar';

const bySlot = (
  question: Question,
  draft: string,
  facts: readonly Fact[],
  transcript: Transcript | null,
): KnownAnswer | ReadonlySet<Slot> => {
  const { slots, folded, before } = question;
  const silent = new Set<Slot>();
  for (const slot of slots) {
    if (isOneStep(slot, question)) continue;
    const known = knownAnswer({ slot, text: folded, before, draft }, facts, transcript);
    if (known === 'silent') silent.add(slot);
    else if (known) return { kind: 'fact', fact: known };
  }
  return silent;
};

const CODED = /\d{3}|@/;

const CHOICE = /(?<![a-z])(?:or|ou|oder|o)(?![a-z])/;
const OPENING: readonly Slot[] = ['problem', 'wish'];
const LEAST_WORDS = 3;

/** "What happened?" is answered by whatever was told to begin with. */
const byOpening = (
  { opens, folded }: Question,
  facts: readonly Fact[],
  transcript: Transcript,
): KnownAnswer | null => {
  if (opens.length === 0) return null;
  const usable = facts.filter(
    (fact) => !fact.isSuperseded && !isOld(fact.at, transcript) && !isOfOtherRemedy(folded, fact),
  );
  if (isBetweenTold(folded, usable)) return null;
  // "A new one, or your money back?" is answered by a wish, and by no trouble.
  const isChoice = CHOICE.test(folded) && !opens.includes('problem');
  const slots = isChoice ? opens : [...opens, ...OPENING];
  const fact = slots.map((slot) => usable.find((one) => one.slot === slot)).find(Boolean);
  if (fact) return { kind: 'fact', fact };
  if (isChoice) return null;
  const first = pastOf(transcript).told.find(
    ({ concepts, message }) => concepts.length >= LEAST_WORDS && !isOld(message.at, transcript),
  );
  return first ? asAnswer(first.text, first.message, first.turn) : null;
};

/** The answer itself, where it could be told from the words around it. */
const wordsOf = ({ answer, turn }: Answered, facts: readonly Fact[]): string =>
  facts.find(({ slot, place }) => place.turn === turn && slot.startsWith('other:'))?.quote || answer;

/** What was asked of a slot that has reasons to be asked again does not count. */
const byQuestion = (
  { clauses, isOffer }: Question,
  facts: readonly Fact[],
  transcript: Transcript,
  silent: ReadonlySet<Slot>,
): KnownAnswer | null => {
  const { answered, told } = pastOf(transcript);
  const recent = <T extends { message: Message }>(some: T[]): T[] =>
    some.filter(({ message }) => !isOld(message.at, transcript));
  const isOpen = ({ clauses: before }: Answered): boolean =>
    before.some(({ slots }) => [...slots].some((slot) => silent.has(slot)));
  const asked = askedBefore(
    clauses,
    recent(answered).filter((one) => !isOpen(one)),
    isOffer,
  );
  if (asked) return asAnswer(wordsOf(asked, facts), asked.message, asked.turn, asked);
  if (silent.size > 0) return null;
  const said = toldBefore(clauses, recent(told));
  return said ? asAnswer(said.text, said.message, said.turn) : null;
};

/** What answers a question of a draft, or null: by its slot, by what was told first, or by an earlier question. */
export function firstKnown(
  question: Question,
  draft: string,
  facts: readonly Fact[],
  transcript: Transcript | null,
): KnownAnswer | null {
  const known = bySlot(question, draft, facts, transcript);
  if ('kind' in known) return known;
  if (!transcript) return null;
  // Who names a number in a question knows it: it is read back, or one is chosen.
  if (facts.some((fact) => CODED.test(fact.value) && isNamedIn(question.folded, fact))) return null;
  const told = byOpening(question, facts, transcript) ?? byQuestion(question, facts, transcript, known);
  return told && hidden(told, facts);
}
