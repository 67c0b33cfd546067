import type { Order } from '../../model/order';
import type { Say } from './say';

export interface PersonalRow {
  key: 'address' | 'email' | 'phone' | 'payment';
  text: string;
}

/** Where it goes and how it was paid; nothing of what the shop does not tell. */
export function viewPersonal({ shippingAddress, email, phone, payments }: Order, say: Say): PersonalRow[] {
  const { name, lines, postcode, city, country } = shippingAddress ?? {};
  const town = [postcode, city].filter(Boolean).join(' ');
  const address = [name, ...(lines ?? []), town, country].filter(Boolean).join(', ');
  const row = (key: PersonalRow['key'], text: string | null): PersonalRow[] => (text ? [{ key, text }] : []);
  return [
    ...row('address', address),
    ...row('email', email),
    ...row('phone', phone),
    ...payments
      .filter(({ method }) => method)
      .flatMap(({ method, amount }) => row('payment', `${method} · ${say.money(amount)}`)),
  ];
}
