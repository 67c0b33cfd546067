import { escapeUrl } from '../../lib/escape';
import { mostTrusted } from '../addresses';
import type { OrderQuery } from '../connector';
import { ASKED_BY, type AskedBy, type JsonSettings } from './settings';

/** Requests for one ticket. */
const MOST_REQUESTS = 2;

/** The addresses to ask, by what the path asks first of what is known; the rest is filled in once. */
export function addressesOf(address: string, { path, mapping }: JsonSettings, query: OrderQuery): string[] {
  const known: Record<AskedBy, string[]> = {
    email: mostTrusted(query),
    phone: query.phones,
    order: query.spokenNumbers.filter((number) => /^[\p{L}\p{N}]{1,40}$/u.test(number)),
  };
  // By a number alone only where it can be told whose order it is.
  const isTold = Boolean(mapping.email ?? mapping.phone);
  const may = {
    email: known.email,
    phone: known.phone,
    order: isTold ? known.order : [],
  };
  const by = ASKED_BY.find((each) => path.includes(`{${each}}`) && may[each].length > 0);
  if (!by) return [];
  return known[by]
    .slice(0, MOST_REQUESTS)
    .map(
      (value) =>
        address +
        path.replace(/\{(email|phone|order)\}/g, (_, name: AskedBy) =>
          escapeUrl(name === by ? value : (known[name][0] ?? '')),
        ),
    );
}
