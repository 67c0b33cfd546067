import type { Brief } from '../../model/brief';
import type { Fact } from '../../model/fact';
import type { Order } from '../../model/order';
import type { Transcript } from '../../model/transcript';
import { canRead } from '../lexicon';
import { behaviourLines } from './behaviours';
import { handoverLine } from './handover';
import { ledger, orderMeant, promisedLine } from './ledger';
import { openLines } from './open';
import { botLine, botSteps } from './steps';
import { wantsOf } from './wants';

/**
 * The hand-over, without any model: in three lines what the customer wants in their own words, what the bot did and whether
 * it helped, what was promised and by when; in full why it was handed over, every step, every promise, what nobody has
 * answered, and what they do that changes what to do next. `subject` stands in where nothing was said; `now` in ms; days are
 * those of `timeZone` (IANA), the agent's.
 */
export function makeBrief(
  transcript: Transcript | null,
  facts: Fact[],
  orders: Order[],
  { now, subject, timeZone }: { now: number; subject: string; timeZone: string },
): Brief {
  const held = { transcript, order: orderMeant(facts, orders), now, timeZone };
  const wants = wantsOf(transcript, facts, subject);
  const promised = promisedLine(held);
  if (!transcript || !canRead()) return { wants, promised, bot: null };
  return {
    wants,
    promised,
    bot: botLine(transcript, facts),
    handover: handoverLine(transcript),
    steps: botSteps(transcript, facts),
    promises: ledger(held),
    open: openLines(transcript),
    behaviours: behaviourLines(transcript, wants),
  };
}
