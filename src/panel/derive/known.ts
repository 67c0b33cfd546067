import type { Assistance } from '../../assist/session';
import type { Fact, Slot, Wish } from '../../model/fact';
import type { Say } from './say';

export interface KnownFact {
  id: string;
  /** "cmd 1042" */
  text: string;
  standing: Fact['standing'];
  /** "le n° de commande" */
  name: string;
  quote: string;
  /** "client, 14 nov. 08:51" */
  source: string;
  /** What the record says of it, in words; '' when it has not been looked up. */
  verdict: string;
  messageId: string;
}

export interface KnownView {
  isLoading: boolean;
  /** What bears on this wish. */
  shown: KnownFact[];
  /** Everything else that the customer told. */
  others: KnownFact[];
}

const ALWAYS: Slot[] = ['orderNumber', 'product', 'problem', 'photo', 'postcode', 'email', 'phone'];

/** What bears on a wish, most telling first. */
const BEARING: Record<Wish, Slot[]> = {
  whereIsOrder: [
    'orderNumber',
    'postcode',
    'trackingNumber',
    'photo',
    'address',
    'pickupPoint',
    'product',
    'email',
  ],
  refund: ['orderNumber', 'product', 'photo', 'problem', 'amount', 'iban', 'date'],
  return: ['orderNumber', 'product', 'photo', 'problem', 'variant', 'date'],
  replacement: ['product', 'orderNumber', 'variant', 'photo', 'problem', 'address'],
  cancel: ['orderNumber', 'product', 'date'],
  changeAddress: ['address', 'postcode', 'orderNumber', 'pickupPoint'],
  changeDelivery: ['date', 'pickupPoint', 'phone', 'orderNumber', 'postcode'],
  invoice: ['orderNumber', 'company', 'email', 'date', 'address'],
  payment: ['orderNumber', 'amount', 'date', 'problem'],
  information: ['product', 'variant', 'quantity', 'orderNumber'],
};

/** The brief already says these. */
const UNSAID: ReadonlySet<Slot> = new Set<Slot>(['wish', 'language']);
export const MOST_SHOWN = 3;
/** Slots whose value alone would not be understood. */
const WORDED: ReadonlySet<Slot> = new Set<Slot>([
  'orderNumber',
  'photo',
  'document',
  'problem',
  'stepTried',
  'quantity',
  'iban',
  'dateOfBirth',
  'securityAnswer',
]);

export function viewKnown({ facts, transcript }: Assistance, say: Say): KnownView {
  const current = distinct(facts.filter((fact) => !fact.isSuperseded && !UNSAID.has(fact.slot)));
  const wish = facts.findLast((fact) => fact.slot === 'wish' && !fact.isSuperseded)?.value as
    Wish | undefined;
  const bearing = (wish && BEARING[wish]) ?? ALWAYS;
  const shown = bearing.flatMap((slot) => current.filter((fact) => fact.slot === slot)).slice(0, MOST_SHOWN);
  return {
    isLoading: transcript.isLoading && facts.length === 0,
    shown: shown.map((fact) => viewFact(fact, say)),
    others: current.filter((fact) => !shown.includes(fact)).map((fact) => viewFact(fact, say)),
  };
}

const distinct = (facts: Fact[]): Fact[] => [
  ...new Map(facts.map((fact) => [`${fact.slot}:${fact.value}`, fact])).values(),
];

function viewFact(fact: Fact, say: Say): KnownFact {
  const isSecret = fact.standing === 'sensitive';
  return {
    id: fact.id,
    text: sayFact(fact, say),
    standing: fact.standing,
    name: saySlot(fact.slot, say),
    quote: isSecret ? say.translate('panel.known.hidden') : fact.quote,
    source: [say.translate(`panel.known.how.${fact.how}`), say.when(fact.at)].filter(Boolean).join(', '),
    verdict: say.translate(`panel.known.standing.${fact.standing}`, { near: fact.near ?? '_none' }),
    messageId: fact.place.messageId,
  };
}

/** "le n° de commande"; what an open slot asked for stays in the words it was asked in. */
export const saySlot = (slot: Slot, say: Say): string =>
  slot.startsWith('other:') ? slot.slice('other:'.length) : say.translate(`panel.slot.${slot}`);

function sayFact(fact: Fact, say: Say): string {
  const value = fact.standing === 'sensitive' ? '••••' : sayValue(fact, say);
  return WORDED.has(fact.slot) ? say.translate(`panel.known.${fact.slot}`, { value }) : value;
}

function sayValue({ slot, value }: Fact, say: Say): string {
  if (slot === 'date') return say.day(value) || value;
  const money = slot === 'amount' ? /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value) : null;
  return money?.[1] && money[2] ? say.money({ amount: money[1], currency: money[2] }) : value;
}
