import { loadClaims, loadGoods, loadLanguages } from '../../../src/app/loadReading';
import { loadPlaybooks } from '../../../src/app/loadPlaybooks';
import { learnedWords, learnOrderWords } from '../../../src/assist/order/learned';
import { extractFacts } from '../../../src/facts';
import { REPLY_LANGUAGES, type ReplyLanguage } from '../../../src/model/language';
import type { Order } from '../../../src/model/order';
import type { Speaker } from '../../../src/model/transcript';
import type { Candidate } from '../../../src/suggestions/engine';
import { suggestReplies } from '../../../src/suggestions/suggestReplies';
import { anOrder } from '../../builders/order';
import { aTicket } from '../../builders/ticket';
import { aTranscript } from '../../builders/transcript';
import { aShipment, aSituation, daysAgo, euros } from '../builders';

/** Everything that the panel knows after its first view, in all languages. */
export async function loadAll(): Promise<void> {
  await Promise.all([loadLanguages([...REPLY_LANGUAGES]), learnOrderWords()]);
  await Promise.all([
    loadGoods(REPLY_LANGUAGES),
    loadClaims(REPLY_LANGUAGES),
    loadPlaybooks(REPLY_LANGUAGES),
  ]);
}

export const paid = {
  payments: [{ kind: 'sale', status: 'success', method: 'Visa', amount: euros('89.00'), at: daysAgo(8) }],
};
export const arrived: Partial<Order> = {
  ...paid,
  status: 'delivered',
  shipments: [aShipment({ shippedAt: daysAgo(6), deliveredAt: daysAgo(4), scans: [] })],
};
export const late: Partial<Order> = { shipments: [aShipment()], promisedAt: daysAgo(3) };
export const waiting: Partial<Order> = { status: 'processing', promisedAt: daysAgo(-4) };

interface Said {
  language?: ReplyLanguage;
  order?: Partial<Order> | null;
  channel?: 'email' | 'messaging';
  candidates?: Candidate[];
}

/** What is offered first to somebody who writes this; bot and agent speak in between. */
export function replyTo(texts: string | [Speaker, string][], said: Said = {}) {
  const { language = 'en', order = late, channel = 'email', candidates = [] } = said;
  const transcript = aTranscript(
    ...(typeof texts === 'string' ? [['customer', texts] as [Speaker, string]] : texts),
  );
  const situation = aSituation({
    transcript,
    facts: extractFacts(transcript, { now: Date.parse('2026-11-17T09:00:00Z'), locale: language }),
    gist: learnedWords()?.gistOf(transcript.messages) ?? null,
    order: order && anOrder(order),
    language,
    ticket: aTicket({ channel }),
  });
  const { offered, silence } = suggestReplies(situation, candidates);
  return { first: offered[0] ?? null, silence, situation };
}
export const keyOf = (...args: Parameters<typeof replyTo>): string | null =>
  replyTo(...args).first?.key.replace('playbook:', '') ?? null;
