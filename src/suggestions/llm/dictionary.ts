import type { Dictionary, PersonalKind } from '../../checks/redaction';
import type { Fact } from '../../model/fact';
import type { Situation } from '../engine';

/** What a fact of this slot tells of somebody. */
const KINDS: Partial<Record<string, PersonalKind>> = {
  personName: 'person',
  email: 'email',
  phone: 'phone',
  address: 'address',
  orderNumber: 'orderNumber',
  accountNumber: 'secret',
  iban: 'iban',
  securityAnswer: 'secret',
  dateOfBirth: 'secret',
  policyOrClaimNumber: 'secret',
};

const ofFact = ({ slot, value, quote, standing }: Fact): Dictionary => {
  const kind = standing === 'sensitive' ? 'secret' : KINDS[slot];
  return kind === undefined ? [] : [value, quote].map((words) => ({ kind, value: words }));
};

/** A name in full, and each of its parts that could stand alone. */
const ofName = (name: string | null | undefined): Dictionary => {
  const parts = (name ?? '').split(/\s+/).filter((part) => part.length > 2);
  return [name ?? '', ...parts].map((value) => ({ kind: 'person' as const, value }));
};

/** "1042" of "#1042": as people write it. */
const bare = (number: string): string => number.replace(/^[^\p{L}\d]+/u, '');

/** Who and what this ticket is about, in the words in which it may stand in its texts. */
export function dictionaryOf({ ticket, agent, orders, facts }: Situation): Dictionary {
  const fromOrders = orders.flatMap(({ number, email, phone, shippingAddress }): Dictionary => [
    { kind: 'orderNumber', value: number },
    { kind: 'orderNumber', value: bare(number) },
    { kind: 'email', value: email ?? '' },
    { kind: 'phone', value: phone ?? '' },
    ...ofName(shippingAddress?.name),
    ...(shippingAddress?.lines ?? []).map((value) => ({ kind: 'address' as const, value })),
  ]);
  return [
    ...ofName(ticket.requester.name),
    ...ofName(agent.name),
    { kind: 'email', value: ticket.requester.email ?? '' },
    ...fromOrders,
    ...facts.flatMap(ofFact),
  ];
}
