import type { Slot } from '../model/fact';
import { fold, READ_LIMIT, splitSentences } from './text';
import type { Span } from './text';
import { VOCABULARIES } from './vocabulary';
import type { AskWords, SlotPattern } from './vocabulary';

/** A question in a text. `slot` is null when it asks for something that is no slot of ours, or for another of the same kind. */
export interface Ask extends Span {
  slot: Slot | null;
}

const CUES = Object.keys(VOCABULARIES[0]?.asks ?? {}) as (keyof AskWords)[];

const cue = (name: keyof AskWords): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${VOCABULARIES.map(({ asks }) => asks[name]).join('|')})`);

/** One pattern per cue over all languages, since people mix them. */
const SAYS = Object.fromEntries(CUES.map((name) => [name, cue(name)])) as Record<keyof AskWords, RegExp>;

const NAMED: readonly SlotPattern[] = VOCABULARIES.flatMap(({ nouns, interrogatives }) => [
  ...nouns,
  ...interrogatives,
]);
const NAMING = new RegExp(
  `(?<![a-z0-9])(?:${NAMED.map(([, source]) => `(${source})`).join('|')})(?![a-z0-9])`,
  'g',
);

/** The slots that a folded sentence names, in its order. */
export function slotsNamed(sentence: string): Slot[] {
  const found = new Set<Slot>();
  for (const match of sentence.matchAll(NAMING)) {
    const slot = NAMED[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]?.[0];
    if (slot) found.add(slot);
  }
  return [...found];
}

/** ??? */
function isAsking(sentence: string, slots: Slot[]): boolean {
  const isQuestion = sentence.includes('?');
  if (SAYS.furtherHelp.test(sentence) || SAYS.courtesy.test(sentence)) return false;
  const open = SAYS.interrogative.test(sentence);
  const requested = SAYS.request.test(sentence);
  if (SAYS.readBack.test(sentence)) return false;
  if (requested && !SAYS.proposal.test(sentence)) return true;
  if (SAYS.proposal.test(sentence)) return false;
  if (SAYS.confirmation.test(sentence) && !open) return false;
  if (SAYS.offer.test(sentence) && !open) return isQuestion && SAYS.choice.test(sentence);
  if (open) return isQuestion || slots.length > 0;
  if (isQuestion) return true;
  return slots.length > 0 && SAYS.please.test(sentence);
}

export function findAsks(text: string): Ask[] {
  const asks: Ask[] = [];
  for (const span of splitSentences(text.slice(0, READ_LIMIT))) {
    const sentence = fold(text.slice(span.start, span.end));
    const slots = slotsNamed(sentence);
    if (!isAsking(sentence, slots)) continue;
    if (slots.length === 0) asks.push({ ...span, slot: null });
    for (const slot of slots) asks.push({ ...span, slot });
  }
  return asks;
}
