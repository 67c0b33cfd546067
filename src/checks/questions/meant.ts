import type { Slot } from '../../model/fact';
import { topicsIn } from './concepts';
import type { Kind } from './questionWords';

interface Rule {
  slot: Slot;
  /** What it must want to hear; anything where it is left out. */
  kinds?: readonly Kind[];
  /** One concept of each list is spoken of. */
  all: readonly (readonly string[])[];
  /** And none of these. */
  but?: readonly string[];
}

const list = (names: string): string[] => names.split(' ');
const OPEN: readonly Kind[] = ['open', 'where'];
const PLACE: readonly Kind[] = ['where', 'open'];

/** "The code the driver left" is a tracking number: what is asked of what, in whatever words. The first that fits counts. */
const RULES: readonly Rule[] = [
  {
    slot: 'serialNumber',
    all: [list('number digits serial'), list('typeplate underside serial')],
  },
  {
    slot: 'trackingNumber',
    all: [list('number barcode tracking'), list('parcel ship carrier note_left tracking barcode label')],
    but: list('status mobile phone call policy'),
  },
  {
    slot: 'bookingReference',
    all: [list('number'), list('flight ticket train stay hotel booking')],
  },
  { slot: 'policyOrClaimNumber', all: [list('number'), list('policy claim contract')] },
  {
    slot: 'accountNumber',
    all: [list('number'), list('customer loyalty member account')],
    but: list('bank iban'),
  },
  { slot: 'orderNumber', all: [list('number'), list('order buy confirmation receipt')] },
  { slot: 'phone', all: [list('number mobile phone'), list('call contact sms reach')] },
  { slot: 'email', all: [list('address'), list('login account email checkout_online')] },
  { slot: 'iban', kinds: OPEN, all: [list('refund transfer'), list('bank account iban')] },
  { slot: 'iban', kinds: ['where'], all: [list('refund transfer')] },
  { slot: 'pickupPoint', kinds: PLACE, all: [list('collect'), list('store locker')] },
  {
    slot: 'address',
    kinds: ['where'],
    all: [list('deliver ship send_to engineer visit bring collect live parcel exchange courierpickup')],
    but: list('buy refund transfer safeplace store locker email begin accident damage tracking'),
  },
  { slot: 'address', kinds: OPEN, all: [list('street')] },
  {
    slot: 'deliveryMode',
    kinds: ['manner'],
    all: [list('deliver ship receive')],
    but: list('open damage pay'),
  },
  { slot: 'problem', kinds: ['reason'], all: [list('return exchange refund')] },
  {
    slot: 'problem',
    kinds: ['open'],
    all: [list('damage fail')],
    but: list('date box carrier money number colour size'),
  },
  {
    slot: 'amount',
    kinds: ['amount'],
    all: [list('charge price amount pay')],
    but: list('offer discount deductible'),
  },
  { slot: 'variant', kinds: ['open'], all: [list('size colour')] },
];

/** What a folded question of this kind asks for where no set wording tells. */
export function slotsMeant(folded: string, kind: Kind): Slot[] {
  const concepts = new Set(topicsIn(folded).flat());
  const rule = RULES.find(
    ({ kinds, all, but = [] }) =>
      (!kinds || kinds.includes(kind)) &&
      all.every((some) => some.some((concept) => concepts.has(concept))) &&
      !but.some((concept) => concepts.has(concept)),
  );
  return rule ? [rule.slot] : [];
}
