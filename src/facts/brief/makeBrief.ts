import type { Brief } from '../../model/brief';
import type { Fact } from '../../model/fact';
import type { Order } from '../../model/order';
import type { Transcript } from '../../model/transcript';
import { canRead } from '../lexicon';
import { orderMeant, promisedLine } from './ledger';
import { readBelow } from './readBelow';
import { botLine } from './steps';
import { wantsOf } from './wants';

/**
 * The hand-over, without any model: in three lines what the customer wants in their own words, what the bot did and whether
 * it helped, what was promised and by when; in full why it was handed over, every step, every promise, what nobody has
 * answered, and what they do that changes what to do next, once its reader was handed in (`learnBelow`). `subject` stands in where nothing was said; `now` in ms; days are
 * those of `timeZone` (IANA), the agent's.
 */
export function makeBrief(
  transcript: Transcript | null,
  facts: Fact[],
  orders: Order[],
  { now, subject, timeZone }: { now: number; subject: string; timeZone: string },
): Brief {
  const recent = transcript && lastPart(transcript, facts);
  const held = { transcript: recent?.part ?? null, order: orderMeant(facts, orders), now, timeZone };
  const wants = wantsOf(transcript, facts, subject);
  const promised = promisedLine(held);
  if (!recent || !canRead()) return { wants, promised, bot: null };
  const { part, told } = recent;
  return { wants, promised, bot: botLine(part, told), ...readBelow({ part, told, wants, held }) };
}

/** What a colleague takes over lies in the last messages; a chat of months holds ten thousand. */
const MOST_MESSAGES = 400;

function lastPart(
  transcript: Transcript,
  facts: readonly Fact[],
): { part: Transcript; told: readonly Fact[] } {
  const from = transcript.messages.length - MOST_MESSAGES;
  if (from <= 0) return { part: transcript, told: facts };
  const told = facts
    .filter(({ place }) => place.turn >= from)
    .map((fact) => ({ ...fact, place: { ...fact.place, turn: fact.place.turn - from } }));
  return { part: { ...transcript, messages: transcript.messages.slice(from) }, told };
}
