import type { Assistance } from '../../assist/session';
import type { PastTicket } from '../../model/customer';
import type { Block, Problem } from '../../model/problem';
import { isOutage, isPersonMissing, viewProblem } from './problems';
import type { Say } from './say';
import { secretsOf, withoutSecrets } from './secrets';

/** The one most urgent thing. What it leads to depends on what it is. */
export type AlertView = { key: string; text: string } & (
  | { kind: 'person' }
  | { kind: 'writer' }
  | { kind: 'ticket'; ticketId: number }
  | { kind: 'message' }
  | { kind: 'problem'; blocks: Block[]; isRetryable: boolean }
  | { kind: 'note' }
);

/** Whether what was inserted before the newer message is still among the replies we would offer. */
export type Fit = 'fits' | 'reread' | 'none';

/** In this order: written by another person, perhaps another person's orders, another open ticket, a newer message, a source that is down, a colleague's note. */
export function viewAlert(assistance: Assistance, fit: Fit, say: Say): AlertView | null {
  return (
    otherWriter(assistance, say) ??
    personRisk(assistance, say) ??
    otherTicket(assistance, say) ??
    newerMessage(assistance, fit, say) ??
    brokenSource(assistance, say) ??
    colleaguesNote(assistance, say)
  );
}

function otherWriter({ identification }: Assistance, say: Say): AlertView | null {
  const name = identification.otherWriter;
  if (name === null) return null;
  const key = name === '' ? 'panel.alert.writerUnknown' : 'panel.alert.writer';
  return { kind: 'writer', key: `writer:${name}`, text: say.translate(key, { name }) };
}

function personRisk({ possibleOrders, orders, customer }: Assistance, say: Say): AlertView | null {
  const count = possibleOrders.length;
  // Until Zendesk has told which addresses are verified every match is only possible.
  if (count === 0 || orders.isLoading || customer.isLoading || isPersonMissing(customer)) return null;
  const [first] = possibleOrders;
  const by = first?.match.by ?? 'email';
  return {
    kind: 'person',
    key: `person:${count}`,
    text: say.translate(`panel.alert.possible.${by}`, { count }),
  };
}

/** Anything else is still somebody's work, whatever the account calls it. */
const DONE: ReadonlySet<string> = new Set(['solved', 'closed', 'deleted']);
/** An open ticket that nobody has touched for so many days is forgotten, not urgent; on the same order later. */
const FORGOTTEN_DAYS = 7;
const FORGOTTEN_SAME_ORDER_DAYS = 60;

export const isOpen = (ticket: PastTicket): boolean => !DONE.has(ticket.status);

function otherTicket(assistance: Assistance, say: Say): AlertView | null {
  const open = (assistance.customer.value?.pastTickets ?? [])
    .filter((each) => isOpen(each) && say.daysSince(each.updatedAt) <= FORGOTTEN_SAME_ORDER_DAYS)
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  const same = open.find((each) => namesOrder(each, assistance));
  const ticket = same ?? open.find((each) => say.daysSince(each.updatedAt) <= FORGOTTEN_DAYS);
  if (!ticket) return null;
  const start = same ? 'panel.alert.sameOrder' : 'panel.alert.otherTicket';
  const key = ticket.assigneeName ? `${start}Of` : start;
  const text = say.translate(key, {
    id: String(ticket.id),
    name: ticket.assigneeName ?? '',
    when: say.when(ticket.updatedAt),
  });
  return { kind: 'ticket', key: `ticket:${ticket.id}`, ticketId: ticket.id, text };
}

/** Above all one on the same order. */
function namesOrder(ticket: PastTicket, { choice, orders }: Assistance): boolean {
  if (choice.kind !== 'chosen') return false;
  const digits = orders.value.find((order) => order.id === choice.orderId)?.number.replace(/\W/g, '') ?? '';
  const said = `${ticket.subject} ${ticket.excerpt}`.split(/\W+/);
  return digits !== '' && said.includes(digits);
}

function newerMessage({ newMessage, facts }: Assistance, fit: Fit, say: Say): AlertView | null {
  if (newMessage === null) return null;
  const words = withoutSecrets(newMessage, secretsOf(facts)).replace(/\s+/g, ' ').trim().slice(0, 200);
  return {
    kind: 'message',
    key: `message:${words}`,
    text: say.translate(`panel.alert.newMessage.${fit}`, { words }),
  };
}

function brokenSource(assistance: Assistance, say: Say): AlertView | null {
  const parts = [assistance.customer, assistance.orders, assistance.transcript, assistance.suggestions];
  for (const part of parts) {
    const problem = part.problems.find((each) => isOutage(each) && !isSaidInItsBlock(each, assistance));
    if (!problem || part.isLoading) continue;
    const { text, isRetryable } = viewProblem(problem, part.since, say);
    // One service that fails in several blocks is one alert: one click asks it for all of them.
    const theirs = parts.flatMap(({ problems }) =>
      problems.filter(({ source }) => source === problem.source),
    );
    const blocks = [...new Set([problem, ...theirs.filter(isOutage)].map(({ block }) => block))];
    return { kind: 'problem', key: `problem:${problem.source}:${problem.kind}`, blocks, text, isRetryable };
  }
  return null;
}

/** A block that has nothing else to show says itself what is wrong. */
function isSaidInItsBlock({ block }: Problem, { orders, transcript, suggestions }: Assistance): boolean {
  if (block === 'orders' || block === 'customer') return orders.value.length === 0;
  if (block === 'conversation') return transcript.value === null;
  return block === 'suggestions' && suggestions.value.offered.length === 0;
}

function colleaguesNote({ customer }: Assistance, say: Say): AlertView | null {
  const notes = customer.value?.notes?.replace(/\s+/g, ' ').trim();
  return notes
    ? { kind: 'note', key: 'note', text: say.translate('panel.alert.note', { notes: notes.slice(0, 200) }) }
    : null;
}
