import type { OrderMatch } from '../../model/order';
import type { OrderQuery } from '../connector';
import { matchLevel } from '../matchLevel';
import type { Mapping, RawOrder } from './fields';

/**
 * Whose order it is, by the address or the phone number on it. Where no expression gives either, the endpoint was asked for
 * this person alone, and is believed no further than `possible`. Null when it is somebody else's.
 */
export function claim({ texts }: RawOrder, mapping: Mapping, query: OrderQuery): OrderMatch | null {
  if (!mapping.email && !mapping.phone)
    return { by: query.emails.length > 0 ? 'email' : 'phone', level: 'possible' };
  const level = matchLevel(texts.email, query);
  if (level) return { by: 'email', level };
  const phone = digits(texts.phone);
  return phone.length >= 6 && query.phones.some((each) => digits(each) === phone)
    ? { by: 'phone', level: 'possible' }
    : null;
}

const digits = (phone: string | null): string => (phone ?? '').replace(/\D/g, '');
