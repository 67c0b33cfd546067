import type { Dictionary, PersonalKind } from '../../checks/redaction';
import type { Fact } from '../../model/fact';
import type { Address } from '../../model/order';
import type { Situation } from '../engine';

/** What a fact of this slot tells of somebody. */
const KINDS: Partial<Record<string, PersonalKind>> = {
  personName: 'person',
  email: 'email',
  phone: 'phone',
  address: 'address',
  postcode: 'address',
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

/** Articles and particles of names, which are words of every sentence. */
const PARTICLES = new Set(
  'del della delle der den dem des das die les las los van von zum zur ter ten'.split(' '),
);

/** A name in full, and each of its parts that could stand alone. */
const ofName = (name: string | null | undefined): Dictionary => {
  const parts = (name ?? '')
    .split(/\s+/)
    .filter((part) => part.length > 2 && !PARTICLES.has(part.toLowerCase()));
  return [name ?? '', ...parts].map((value) => ({ kind: 'person' as const, value }));
};

/** Each line, and the whole in one: whoever writes parts of it mixes lines, postcode and town. */
const ofAddress = (address: Address | null): Dictionary => {
  if (!address) return [];
  const { lines, postcode, city } = address;
  const whole = [...lines, postcode, city].filter(Boolean).join(', ');
  return [...lines, postcode ?? '', whole].map((value) => ({ kind: 'address' as const, value }));
};

/** "1042" of "#1042": as people write it. */
const bare = (number: string): string => number.replace(/^[^\p{L}\d]+/u, '');

/** Who and what this ticket is about, in the words in which it may stand in its texts. */
export function dictionaryOf({ ticket, agent, customer, orders, facts }: Situation): Dictionary {
  const fromOrders = orders.flatMap(({ number, email, phone, shippingAddress }): Dictionary => [
    { kind: 'orderNumber', value: number },
    { kind: 'orderNumber', value: bare(number) },
    { kind: 'email', value: email ?? '' },
    { kind: 'phone', value: phone ?? '' },
    ...ofName(shippingAddress?.name),
    ...ofAddress(shippingAddress),
  ]);
  return [
    ...ofName(ticket.requester.name),
    ...ofName(agent.name),
    { kind: 'email', value: ticket.requester.email ?? '' },
    ...(customer?.emails ?? []).map(({ value }) => ({ kind: 'email' as const, value })),
    ...(customer?.phones ?? []).map((value) => ({ kind: 'phone' as const, value })),
    ...fromOrders,
    ...facts.flatMap(ofFact),
  ];
}
