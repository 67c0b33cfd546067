import type { Situation } from './engine';
import type { PlaceholderValues } from './fill';
import { firstNameOf, plainLink, plainValue } from './plainValue';
import { readOrderState } from './playbooks/orderState';
import { replyTexts } from './playbooks/replyTexts';
import { orderValues, sayDay, trackedParcel } from './playbooks/values';

/** "Durand" of "Marie Durand"; null when the name is one word or none. */
const lastNameOf = (name: string): string | null => {
  const [, ...rest] = (plainValue(name) ?? '').split(' ');
  return firstNameOf(name) === null || rest.length === 0 ? null : rest.join(' ');
};

/** A name as it stands, if it can be one. */
const fullNameOf = (name: string): string | null => (firstNameOf(name) === null ? null : plainValue(name));

/** Values for Zendesk's placeholders in macros, and for ours. Null: known to exist, not known here. */
export function placeholderValues(situation: Situation): PlaceholderValues {
  const { ticket, agent, customer } = situation;
  const { requester } = ticket;
  return new Map([
    ['ticket.id', String(ticket.id)],
    ['ticket.title', plainValue(ticket.subject)],
    ['ticket.requester.name', fullNameOf(requester.name)],
    ['ticket.requester.first_name', firstNameOf(requester.name)],
    ['ticket.requester.last_name', lastNameOf(requester.name)],
    ['ticket.requester.email', plainValue(requester.email)],
    ['ticket.organization.name', plainValue(customer?.organization)],
    ['current_user.name', plainValue(agent.name)],
    ['current_user.first_name', firstNameOf(agent.name)],
    ['current_user.last_name', lastNameOf(agent.name)],
    ...orderPlaceholders(situation),
  ]);
}

/** `{{order.…}}` speaks of the order in question; without one, each is missing. */
function orderPlaceholders({ order, language, now, agent }: Situation): [string, string | null][] {
  if (!order) return [];
  const wording = { language, timeZone: agent.timeZone };
  const state = readOrderState(order, { now, timeZone: agent.timeZone });
  const values = orderValues(state, wording);
  const parcel = trackedParcel(state);
  const text = (name: string): string | null => {
    const value = values[name];
    return value === undefined || value === 'none' ? null : String(value);
  };
  return [
    ['order.number', text('order')],
    ['order.status', replyTexts(language).statuses[order.status]],
    ['order.total', text('total')],
    ['order.refunded', text('refunded')],
    ['order.refunded_on', text('refundedOn')],
    ['order.placed_on', sayDay(order.placedAt, wording) ?? null],
    ['order.promised_on', text('promisedOn')],
    ['order.cancelled_on', text('cancelledOn')],
    ['order.shipped_on', sayDay(parcel?.shippedAt, wording) ?? null],
    ['order.delivered_on', sayDay(parcel?.deliveredAt, wording) ?? null],
    ['order.carrier', plainValue(parcel?.carrier)],
    ['order.tracking_number', plainValue(parcel?.trackingNumber)],
    ['order.tracking_url', plainLink(parcel?.trackingUrl)],
  ];
}
