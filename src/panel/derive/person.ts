import type { Assistance, Part } from '../../assist/session';
import { isOutage, isPersonMissing } from './problems';
import type { Say } from './say';

export interface PersonView {
  name: string;
  /** Why we believe that it is this person: "e-mail vérifié". */
  identity: string;
  /** Whether they have proven who they are or an agent said so; doubtful where it may be somebody else. */
  sureness: 'sure' | 'unsure' | 'doubtful';
  /** "FR", '' while unknown. */
  language: string;
  /** "7 cmd", '' while unknown. */
  orders: string;
  /** The longest that `orders` may come to be, '' where nothing comes: room is kept for it. */
  ordersRoom: string;
}

/** Few people have more orders, and hardly a count is wider. */
const WIDEST = 88;

const isAwaited = ({ value, isLoading }: Part<unknown>): boolean => value === null && isLoading;

export function viewPerson(assistance: Assistance, say: Say): PersonView {
  const { customer, transcript, ticket, language, possibleOrders, identification, hasNoShop } = assistance;
  const { isAccepted, otherWriter } = identification;
  const isOther = customer.value !== null && possibleOrders.length > 0 && !isAccepted;
  const isSure = isAccepted || customer.value?.identity.level === 'verified';
  return {
    name: customer.value?.name || ticket?.requester.name || say.translate('panel.person.nameless'),
    identity: identityWords(assistance, say),
    sureness: isOther || otherWriter !== null ? 'doubtful' : isSure ? 'sure' : 'unsure',
    // Before both have told, it would be a guess that is put right before somebody's eyes.
    language: isAwaited(customer) || isAwaited(transcript) ? '' : language.toUpperCase(),
    orders: orderWords(assistance, say),
    ordersRoom: hasNoShop ? '' : say.translate('panel.person.orders', { count: WIDEST }),
  };
}

function identityWords({ customer, identification, orders }: Assistance, say: Say): string {
  if (identification.otherWriter !== null) return say.translate('panel.person.otherWriter');
  if (identification.isAccepted) return say.translate('panel.person.accepted');
  if (!customer.value) {
    if (customer.isLoading) return '';
    return say.translate(isPersonMissing(customer) ? 'panel.person.unavailable' : 'panel.person.unknown');
  }
  const { level, by } = customer.value.identity;
  if (level === 'verified') return say.translate(`panel.person.verified.${by}`);
  const [first] = orders.value;
  const reason = first && identification.reasons[first.id];
  return reason ? say.translate(`identity.short.${reason}`) : say.translate(`panel.person.${level}`);
}

function orderWords({ orders, customer, hasNoShop }: Assistance, say: Say): string {
  const isBroken = orders.problems.some(isOutage) || isPersonMissing(customer);
  const isUnknown = orders.value.length === 0 && (orders.isLoading || isBroken);
  if (hasNoShop || isUnknown) return '';
  return say.translate('panel.person.orders', { count: orders.value.length });
}
