import type { Customer } from '../../model/customer';
import { localTime } from './localTime';
import type { Say } from './say';

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
