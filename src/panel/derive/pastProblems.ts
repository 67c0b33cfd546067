import { extractFacts, latestWish } from '../../facts';
import type { PastTicket } from '../../model/customer';
import type { Fact } from '../../model/fact';
import type { Say } from './say';

/** What an earlier ticket was about; words: `panel.past.topic.TOPIC`. */
export type Topic = 'delivery' | 'item' | 'return' | 'refund' | 'cancel' | 'payment';

const BY_PROBLEM: Readonly<Record<string, Topic>> = {
  notReceived: 'delivery',
  late: 'delivery',
  damaged: 'item',
  wrongItem: 'item',
  missingItem: 'item',
  defective: 'item',
  doubleCharge: 'payment',
  paymentFailed: 'payment',
};

const BY_WISH: Readonly<Record<string, Topic>> = {
  whereIsOrder: 'delivery',
  changeDelivery: 'delivery',
  changeAddress: 'delivery',
  return: 'return',
  replacement: 'return',
  refund: 'refund',
  cancel: 'cancel',
  payment: 'payment',
  invoice: 'payment',
};

/** What went wrong tells more than what was wanted for it. Null where nothing is told that we know. */
export function topicOf(facts: readonly Fact[]): Topic | null {
  const problem = facts.findLast(({ slot, value }) => slot === 'problem' && value in BY_PROBLEM);
  return BY_PROBLEM[problem?.value ?? ''] ?? BY_WISH[latestWish(facts)?.value ?? ''] ?? null;
}

/** A ticket's subject and first words, read as the customer's. */
export function topicOfTicket({ subject, excerpt, createdAt }: PastTicket, locale: string): Topic | null {
  const message = {
    id: 'first',
    speaker: 'customer' as const,
    name: '',
    text: `${subject}\n${excerpt}`,
    at: createdAt,
    isPublic: true,
    attachments: [],
    choices: [],
    form: [],
  };
  const transcript = { source: 'past', messages: [message], isComplete: true };
  return topicOf(extractFacts(transcript, { now: Date.parse(createdAt), locale }));
}

const DONE = new Set(['solved', 'closed']);

/** "delivery, solved in 2 days, rated bad". Zendesk closes days later by itself: only what is solved has its duration. */
export function sayOutcome(ticket: PastTicket, topic: Topic | null, say: Say): string {
  const { status, createdAt, updatedAt, rating, isMerged } = ticket;
  const days = say.daysSince(createdAt) - say.daysSince(updatedAt);
  const isSolved = status === 'solved';
  return [
    topic && say.translate(`panel.past.topic.${topic}`),
    isMerged && say.translate('panel.past.merged'),
    !isMerged && isSolved && say.translate('panel.past.solvedIn', { days }),
    !isMerged && !isSolved && DONE.has(status) && say.translate('panel.past.done'),
    rating && say.translate(`panel.past.rated.${rating}`),
  ]
    .filter(Boolean)
    .join(', ');
}

const RECURRING_DAYS = 60;

/** "3rd delivery complaint in 60 days", this ticket counted; null where it is the first. Merged ones are the same matter. */
export function sayRecurring(
  now: Topic | null,
  past: readonly { ticket: PastTicket; topic: Topic | null }[],
  say: Say,
): string | null {
  const same = past.filter(
    ({ ticket, topic }) =>
      topic === now && !ticket.isMerged && say.daysSince(ticket.createdAt) <= RECURRING_DAYS,
  );
  if (now === null || same.length === 0) return null;
  const topic = say.translate(`panel.past.topic.${now}`);
  return say.translate('panel.past.recurring', { count: same.length + 1, topic, days: RECURRING_DAYS });
}
