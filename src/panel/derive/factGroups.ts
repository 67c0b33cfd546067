import type { Slot } from '../../model/fact';
import type { KnownFact } from './known';

/** Fewer than this are read at a glance. */
const MANY = 9;

const GROUPS: [string, ReadonlySet<string>][] = (
  [
    [
      'order',
      [
        'orderNumber',
        'trackingNumber',
        'product',
        'variant',
        'quantity',
        'amount',
        'serialNumber',
        'bookingReference',
      ],
    ],
    ['delivery', ['address', 'postcode', 'pickupPoint', 'deliveryMode', 'date', 'time']],
    ['problem', ['problem', 'stepTried', 'photo', 'document']],
    [
      'person',
      [
        'personName',
        'email',
        'phone',
        'company',
        'accountNumber',
        'policyOrClaimNumber',
        'dateOfBirth',
        'iban',
        'securityAnswer',
      ],
    ],
  ] satisfies [string, Slot[]][]
).map(([name, slots]) => [name, new Set(slots)]);

const groupOf = ({ slot }: KnownFact): string => GROUPS.find(([, slots]) => slots.has(slot))?.[0] ?? 'other';

/** By what they are about, in the order of the groups; few are one group without a name. */
export function groupFacts(facts: KnownFact[]): { name: string; facts: KnownFact[] }[] {
  if (facts.length < MANY) return facts.length > 0 ? [{ name: '', facts }] : [];
  return [...GROUPS.map(([name]) => name), 'other']
    .map((name) => ({ name, facts: facts.filter((fact) => groupOf(fact) === name) }))
    .filter((group) => group.facts.length > 0);
}
