import type { Assistance } from '../../assist/session';
import { isOutage, isPersonMissing } from './problems';
import type { Say } from './say';

export interface PersonView {
  name: string;
  /** Why we believe that it is this person: "e-mail vérifié". */
  identity: string;
  isDoubtful: boolean;
  /** "FR", '' while unknown. */
  language: string;
  /** "7 cmd", '' while unknown. */
  orders: string;
}

export function viewPerson(assistance: Assistance, say: Say): PersonView {
  const customer = assistance.customer.value;
  const level = customer?.identity.level ?? 'unknown';
  return {
    name: customer?.name || assistance.ticket?.requester.name || say.translate('panel.person.nameless'),
    identity: identityWords(assistance, say),
    isDoubtful: level === 'possible' && !isAccepted(assistance),
    // Together with the identity: on its own it would be pushed aside when that arrives.
    language: customer === null && assistance.customer.isLoading ? '' : assistance.language.toUpperCase(),
    orders: orderWords(assistance, say),
  };
}

/** The agent said that orders under an address that nobody has proven are this person's. */
const isAccepted = ({ orders }: Assistance): boolean =>
  orders.value.some((order) => order.match.level === 'possible');

function identityWords(assistance: Assistance, say: Say): string {
  const { customer } = assistance;
  if (isAccepted(assistance)) return say.translate('panel.person.accepted');
  if (!customer.value) {
    if (customer.isLoading) return '';
    return say.translate(isPersonMissing(customer) ? 'panel.person.unavailable' : 'panel.person.unknown');
  }
  const { level, by } = customer.value.identity;
  if (level === 'verified') return say.translate(`panel.person.verified.${by}`);
  return say.translate(`panel.person.${level}`);
}

function orderWords({ orders, customer, hasNoShop }: Assistance, say: Say): string {
  const isBroken = orders.problems.some(isOutage) || isPersonMissing(customer);
  const isUnknown = orders.value.length === 0 && (orders.isLoading || isBroken);
  if (hasNoShop || isUnknown) return '';
  return say.translate('panel.person.orders', { count: orders.value.length });
}
