import type { Assistance, Part } from '../../assist/session';
import { isOpen } from './alert';
import { isOutage, type ProblemView, viewProblems } from './problems';
import type { Say } from './say';
import { sayShops, viewShops } from './shops';

export interface SectionView {
  count: string;
  isEmpty: boolean;
  problems: ProblemView[];
}

export interface SectionsView {
  conversation: SectionView & { hasBot: boolean };
  orders: SectionView;
  past: SectionView;
  customer: SectionView;
}

/** The four closed rows and what they hold. A section that failed can be opened: it says what is wrong. */
export function viewSections(assistance: Assistance, say: Say): SectionsView {
  const { transcript, orders, customer } = assistance;
  const messages = transcript.value?.messages ?? [];
  return {
    conversation: {
      ...section(messages.length, transcript, say, transcript.value?.isComplete === false ? '+' : ''),
      hasBot: messages.some((message) => message.speaker === 'bot'),
    },
    orders: viewOrders(orders, say),
    past: viewPast(assistance, say),
    customer: {
      problems: viewProblems(customer, say),
      count: customer.value
        ? say.translate('panel.sections.asOf', { time: say.time(customer.since) })
        : sayNone(customer),
      isEmpty: customer.value === null && customer.problems.length === 0,
    },
  };
}

/** Nothing to count: still asking, broken, or truly nothing. */
const sayNone = ({ isLoading, problems }: Part<unknown>): string =>
  isLoading ? '…' : problems.some(isOutage) ? '–' : '0';

function section(count: number, part: Part<unknown>, say: Say, suffix = ''): SectionView {
  const problems = viewProblems(part, say);
  // With nothing to show, the block above has already said what is wrong.
  const words =
    count === 0 ? sayNone(part) : [`${count}${suffix}`, problems[0]?.text].filter(Boolean).join(' · ');
  return {
    count: words,
    isEmpty: count === 0 && problems.length === 0,
    problems,
  };
}

/** Where several shops answer, each with its own count or trouble; the section itself says what is wrong with which. */
function viewOrders(orders: Assistance['orders'], say: Say): SectionView {
  const view = section(orders.value.length, orders, say);
  const shops = viewShops(orders, say);
  return shops.length > 1 && orders.value.length > 0
    ? { ...view, count: sayShops(shops), problems: [] }
    : view;
}

function viewPast({ customer }: Assistance, say: Say): SectionView {
  const tickets = customer.value?.pastTickets ?? [];
  const count = customer.value?.pastTicketCount ?? 0;
  const open = tickets.filter(isOpen).length;
  const words = open > 0 ? say.translate('panel.sections.ofThemOpen', { count, open }) : String(count);
  const isTold = customer.value !== null && (tickets.length > 0 || !customer.problems.some(isOutage));
  return { count: isTold ? words : sayNone(customer), isEmpty: tickets.length === 0, problems: [] };
}
