import type { Brief, BriefLine } from '../model/brief';
import type { Fact } from '../model/fact';
import type { Order } from '../model/order';
import type { Message, Transcript } from '../model/transcript';
import { findAsks } from './asks';
import { briefLine } from './briefLine';
import { detectLanguage } from './language';
import { readPromises } from './promises';
import { fold } from './text';
import { wantsOf } from './wants';
import { anyOf, byLexicon } from './lexicon';

const DAY_MS = 86_400_000;
/** Most telling first in every language: a link to a parcel's page is no article. */
const botDeeds = byLexicon((vocabularies) => {
  const all = vocabularies.flatMap(({ bot }) => bot.deeds);
  return [...new Set(all.map(([deed]) => deed))].map((deed) => {
    const sources = all.filter(([one]) => one === deed).map(([, source]) => source);
    return { deed, pattern: new RegExp(`(?<![a-z0-9])(?:${sources.join('|')})`) };
  });
});
const stillUnhappy = byLexicon(
  (vocabularies) => new RegExp(`(?<![a-z0-9])${anyOf(vocabularies, ({ bot }) => bot.noEffect)}(?![a-z0-9])`),
);

const deedOf = (message: Message): string | null => {
  const folded = fold(message.text.slice(0, 5_000));
  return botDeeds().find(({ pattern }) => pattern.test(folded))?.deed ?? null;
};

/** Did the customer come back on it afterwards: the same wish again, or "that does not help"? */
const isWithoutEffect = (transcript: Transcript, from: number, facts: readonly Fact[]): boolean => {
  const later = transcript.messages.slice(from + 1).filter(({ speaker }) => speaker === 'customer');
  const wishes = facts.filter(({ slot }) => slot === 'wish');
  const before = new Set(wishes.filter(({ place }) => place.turn <= from).map(({ value }) => value));
  const isAskedAgain = wishes.some(({ place, value }) => place.turn > from && before.has(value));
  return isAskedAgain || later.some(({ text }) => stillUnhappy().test(fold(text.slice(0, 5_000))));
};

const botOf = (transcript: Transcript, facts: readonly Fact[]): BriefLine | null => {
  const turns = transcript.messages.flatMap((message, turn) =>
    message.speaker === 'bot' ? [{ message, turn }] : [],
  );
  const asking = turns.filter(({ message }) => findAsks(message.text).length > 0);
  const lastStep = turns.findLast(
    ({ message }) => findAsks(message.text).length + message.choices.length > 0,
  );
  const last = turns
    .map((one) => ({ ...one, deed: deedOf(one.message) }))
    .findLast(
      ({ deed, turn }) =>
        deed !== null &&
        deed !== 'handover' &&
        // It went on asking afterwards: then it did understand.
        !(deed === 'notUnderstood' && lastStep !== undefined && lastStep.turn > turn),
    );
  if (last) {
    const outcome = isWithoutEffect(transcript, last.turn, facts) ? 'noEffect' : 'open';
    return briefLine('bot', { deed: last.deed ?? 'other', outcome, questions: 0 }, last.message.id);
  }
  const closing = asking.at(-1) ?? turns.at(-1);
  if (!closing) return null;
  const deed = asking.length > 0 ? 'asked' : 'spoke';
  return briefLine('bot', { deed, outcome: 'open', questions: asking.length }, closing.message.id);
};

const promiseLine = (kind: string, dueAt: number, now: number, messageId: string | null): BriefLine => {
  const late = Math.max(0, Math.floor(now / DAY_MS) - Math.floor(dueAt / DAY_MS));
  // Noon, so that the day is the same in every zone near the reader's.
  return briefLine(
    'promised',
    { kind, due: Math.floor(dueAt / DAY_MS) * DAY_MS + DAY_MS / 2, late },
    messageId,
    late > 0,
  );
};

const UNDER_WAY = new Set(['processing', 'partlyShipped', 'shipped', 'outForDelivery', 'deliveryFailed']);

/** The order that the facts confirm, or the only one. */
const orderMeant = (facts: readonly Fact[], orders: readonly Order[]): Order | undefined => {
  const id = facts.findLast(({ orderId, isSuperseded }) => orderId !== undefined && !isSuperseded)?.orderId;
  return id === undefined
    ? orders.length === 1
      ? orders[0]
      : undefined
    : orders.find((order) => order.id === id);
};

const isKept = (kind: string, order: Order | undefined): boolean => {
  if (kind === 'delivery') return order?.status === 'delivered';
  return kind === 'refund' && (order?.refunds.length ?? 0) > 0;
};

const promisedOf = (
  transcript: Transcript | null,
  facts: readonly Fact[],
  orders: readonly Order[],
  now: number,
): BriefLine | null => {
  const order = orderMeant(facts, orders);
  const spoken =
    transcript?.messages
      .map(({ text }) => text)
      .join('\n')
      .slice(0, 2_000) ?? '';
  const locale = detectLanguage(spoken) ?? 'en';
  const made = transcript
    ? readPromises(transcript, { now, locale }).filter(({ kind }) => !isKept(kind, order))
    : [];
  const last = made.at(-1);
  if (last) return promiseLine(last.kind, last.dueAt, now, last.messageId);
  const due =
    order && UNDER_WAY.has(order.status) && order.promisedAt ? Date.parse(order.promisedAt) : Number.NaN;
  return Number.isNaN(due) ? null : promiseLine('delivery', due, now, null);
};

/**
 * The hand-over in three lines, without any model: what the customer wants in their own words, what the bot did and
 * whether it helped, what was promised and by when. `subject` stands in where nothing was said; `now` in ms.
 */
export function makeBrief(
  transcript: Transcript | null,
  facts: Fact[],
  orders: Order[],
  options: { now: number; subject: string },
): Brief {
  return {
    wants: wantsOf(transcript, facts, options.subject),
    bot: transcript ? botOf(transcript, facts) : null,
    promised: promisedOf(transcript, facts, orders, options.now),
  };
}
