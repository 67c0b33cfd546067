import { factId, normaliseValue } from '../../facts';
import type { Fact, Refusal } from '../../model/fact';
import type { Ticket } from '../../model/ticket';
import type { Message, Transcript } from '../../model/transcript';
import type { FactDecision } from '../session';
import type { Decisions, FactEntry, SpeakerEntry } from './decisions';

/** How far two clocks may differ: what was said later than a decision by more than this it knew nothing of, in ms. */
const CLOCKS_MS = 5 * 60_000;

/** What a typed value is read with. */
export interface Typing {
  locale: string;
  /** ms since 1970. */
  now: number;
}

/** Ticket and requester: the same words in another ticket, or of another person, have another key. */
export const scopeOf = ({ id, requester }: Ticket): string => `${id}:${requester.id}`;

/**
 * The key of a fact: of what was said, wherever it was said, as an older page or another reader may give the same words
 * another place and another message id. A secret's key is made of its place alone: it could be found by trying.
 */
export function factKey({ slot, value, standing, place, decision }: Fact, scope: string): string {
  if (standing === 'sensitive') return factId(slot, '', `${scope}:${place.messageId}`, place.start);
  return factId(slot, decision?.original ?? value, scope, 0);
}

/** The key of whoever said a message: their id, else their name, else this message alone. */
export function speakerKey({ authorId, name, id }: Message, scope: string): string {
  const author = authorId ? `author:${authorId}` : name ? `name:${name}` : `message:${id}`;
  return factId('other:speaker', author, scope, 0);
}

/** The transcript as agents say that it is; the very same one where they said nothing of it. */
export function correctSpeakers(
  transcript: Transcript | null,
  { speakers }: Decisions,
  scope: string,
): Transcript | null {
  if (!transcript || speakers.size === 0) return transcript;
  /** A live message tells no author: it is whoever has that name, and was taken for the same. */
  const named = new Map<string, SpeakerEntry>();
  const nameOf = ({ name, speaker }: Message) => `${speaker}:${name}`;
  for (const message of transcript.messages) {
    const entry = speakers.get(speakerKey(message, scope));
    if (entry && message.name) named.set(nameOf(message), entry);
  }
  const messages = transcript.messages.map((message): Message => {
    const own = speakers.get(speakerKey(message, scope));
    const entry = own ?? (message.authorId ? undefined : named.get(nameOf(message)));
    return entry ? { ...message, speaker: entry.speaker } : message;
  });
  return { ...transcript, messages };
}

const isOf = (entry: FactEntry, { at }: Fact): boolean =>
  entry.verdict === 'right' || at === null || Date.parse(at) <= Date.parse(entry.at) + CLOCKS_MS;

function decided(fact: Fact, entry: FactEntry, typing: Typing): Fact {
  const { verdict, by, at, value, words } = entry;
  if (verdict === 'right') return { ...fact, isSuperseded: false, decision: { verdict, by, at } };
  if (verdict === 'wrong') return { ...fact, isSuperseded: true, decision: { verdict, by, at } };
  if (verdict === 'none' || value === undefined || fact.standing === 'sensitive') return fact;
  // The record may be written by any hand; and not every reader takes its own form ("MXN") for what was typed ("pesos").
  const given = [value, words ?? value].map((text) => normaliseValue(fact.slot, text, typing));
  const normalised = given.find((one) => 'value' in one);
  if (!normalised) return fact;
  return {
    ...fact,
    value: normalised.value,
    quote: fact.slot === 'wish' ? fact.quote : (words ?? value),
    isSuperseded: false,
    decision: { verdict, by, at, original: fact.value },
  };
}

/** Facts as agents say that they are, before they are held against the record. */
export function decideFacts(
  facts: Fact[],
  { facts: entries }: Decisions,
  scope: string,
  typing: Typing,
): Fact[] {
  if (entries.size === 0) return facts;
  const all = facts.map((fact) => {
    const entry = entries.get(factKey(fact, scope));
    return entry && isOf(entry, fact) ? decided(fact, entry, typing) : fact;
  });
  const given = new Set(all.filter(({ decision }) => decision?.verdict === 'edited').map(sameThing));
  return all.filter((fact) => fact.decision || !given.has(sameThing(fact)));
}

const sameThing = ({ slot, value }: Fact): string => `${slot}:${value}`;

/** What the agent says is right is confirmed, whatever the record knows of it; a secret stays one. */
export const confirmRight = (facts: Fact[]): Fact[] =>
  facts.map((fact) => {
    if (fact.decision?.verdict !== 'right' || fact.standing === 'sensitive') return fact;
    const { near: _, ...rest } = fact;
    return { ...rest, standing: 'confirmed' };
  });

type Word = Pick<FactEntry, 'verdict' | 'value' | 'words'>;

/** The agent's word as it is kept, or why it cannot be. The value that was read is simply right. */
export function toWord(
  fact: Fact,
  decision: FactDecision | null,
  typing: Typing,
): Word | { refusal: Refusal } {
  if (decision?.verdict !== 'edited') return { verdict: decision?.verdict ?? 'none' };
  if (fact.standing === 'sensitive') return { refusal: 'neverKept' };
  const normalised = normaliseValue(fact.slot, decision.value, typing);
  if ('refusal' in normalised) return normalised;
  const { value } = normalised;
  if (value === (fact.decision?.original ?? fact.value)) return { verdict: 'right' };
  const words = decision.value.replace(/[\s\p{C}]+/gu, ' ').trim();
  return { verdict: 'edited', value, ...(words === value ? {} : { words }) };
}
