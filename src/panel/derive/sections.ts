import type { Assistance, Part } from '../../assist/session';
import type { Customer } from '../../model/customer';
import { isOpen } from './alert';
import { isOutage, type ProblemView, viewProblems } from './problems';
import type { Say } from './say';

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
    orders: section(orders.value.length, orders, say),
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

function viewPast({ customer }: Assistance, say: Say): SectionView {
  const tickets = customer.value?.pastTickets ?? [];
  const count = customer.value?.pastTicketCount ?? 0;
  const open = tickets.filter(isOpen).length;
  const words = open > 0 ? say.translate('panel.sections.ofThemOpen', { count, open }) : String(count);
  const isTold = customer.value !== null && (tickets.length > 0 || !customer.problems.some(isOutage));
  return { count: isTold ? words : sayNone(customer), isEmpty: tickets.length === 0, problems: [] };
}

export interface CustomerRow {
  key: string;
  /** The admin's own name for it, where it is a field of theirs. */
  name?: string;
  text: string;
  /** False for an address or number that nobody has proven. */
  isVerified?: boolean;
}

const MOST_TAGS = 12;

/** What Zendesk knows of the customer, as rows of a list; what is empty has none. */
export function viewCustomer(customer: Customer, now: number, say: Say): CustomerRow[] {
  const rows: (CustomerRow | null)[] = [
    row('name', customer.name),
    ...customer.emails.map(({ value, isVerified }) => ({ key: 'email', text: value, isVerified })),
    ...customer.phones.map((phone) => ({ key: 'phone', text: phone })),
    row('organization', customer.organization),
    row('locale', sayLanguage(customer.locale, say)),
    row('localTime', localTime(customer.timeZone, now, say)),
    row('since', customer.since && say.day(customer.since)),
    row('ratings', sayRatings(customer, say)),
    row('notes', customer.notes),
    row('details', customer.details),
    ...customer.fields.map(({ key, value }) => ({ key: '', name: key.replace(/_+/g, ' '), text: value })),
    row('tags', customer.tags.slice(0, MOST_TAGS).join(', ')),
  ];
  return rows.filter((each) => each !== null);
}

const row = (key: string, text: string | null): CustomerRow | null => (text ? { key, text } : null);

function sayLanguage(locale: string | null, say: Say): string | null {
  if (locale === null) return null;
  try {
    return new Intl.DisplayNames([say.translate.locale], { type: 'language' }).of(locale) ?? locale;
  } catch {
    return locale; // a tag that Intl does not know
  }
}

function sayRatings({ pastTickets }: Customer, say: Say): string | null {
  const good = pastTickets.filter(({ rating }) => rating === 'good').length;
  const bad = pastTickets.filter(({ rating }) => rating === 'bad').length;
  return good + bad > 0 ? say.translate('panel.customer.ratingCounts', { good, bad }) : null;
}

/** Their clock, only where it differs from ours by two hours or more. */
function localTime(timeZone: string | null, now: number, say: Say): string | null {
  if (timeZone === null) return null;
  try {
    const theirs = new Intl.DateTimeFormat(say.translate.locale, {
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    });
    const text = theirs.format(now);
    return Math.abs(minutes(text) - minutes(say.time(now))) >= 120 ? text : null;
  } catch {
    return null; // a zone that Intl does not know (Zendesk has names of its own)
  }
}

const minutes = (clock: string): number => {
  const [hours = 0, rest = 0] = clock.split(/\D+/).map(Number);
  return hours * 60 + rest;
};
