import type { Assistance } from '../../assist/session';
import type { Fact, FactDecided, Slot, Wish } from '../../model/fact';
import type { Say } from './say';
import { isSecret, MASK } from './secrets';

export interface KnownFact {
  id: string;
  slot: Slot;
  /** "cmd 1042" */
  text: string;
  standing: Fact['standing'];
  /** "le n° de commande" */
  name: string;
  /** The customer's words; '' where an agent gave another value, and of a file. */
  quote: string;
  /** "Photo envoyée 14 nov. : vase.jpg"; '' of what is no file. */
  sent: string;
  /** "client, 14 nov. 08:51" */
  source: string;
  /** What the record says of it, in words; '' when it has not been looked up. */
  verdict: string;
  messageId: string;
  /** ISO time of its message. */
  at: string | null;
  /** The zone that its day was counted in where that is a guess. */
  assumedZone?: string;
  /** What its field begins with when it is edited; null where another value cannot be typed. */
  field: string | null;
  /** What an agent said of it, and the value that was read where they gave another. */
  decision: (FactDecided & { read: string }) | null;
}

export const isRejected = ({ decision }: Pick<Fact, 'decision'> | KnownFact): boolean =>
  decision?.verdict === 'wrong';

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
const MOST_SHOWN = 3;
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

/** What an agent rejected stays in its place while it is open, so that it can be taken back; then it goes to the end. */
export function viewKnown(
  { facts, transcript }: Assistance,
  say: Say,
  openId: string | null = null,
): KnownView {
  const told = distinct(facts.filter((fact) => isTold(fact) && !UNSAID.has(fact.slot)));
  const wish = facts.findLast((fact) => fact.slot === 'wish' && !fact.isSuperseded)?.value as
    Wish | undefined;
  const bearing = (wish && BEARING[wish]) ?? ALWAYS;
  const mayBeShown = told.filter((fact) => !isRejected(fact) || fact.id === openId);
  const shown = bearing
    .flatMap((slot) => mayBeShown.filter((fact) => fact.slot === slot))
    .slice(0, MOST_SHOWN);
  const others = told.filter((fact) => !shown.includes(fact));
  return {
    isLoading: transcript.isLoading && facts.length === 0,
    shown: shown.map((fact) => viewFact(fact, say)),
    others: [...others.filter((fact) => !isRejected(fact)), ...others.filter(isRejected)].map((fact) =>
      viewFact(fact, say),
    ),
  };
}

/** The facts that stand there, each as it is now: what an agent says of one shows at once, while nothing changes its place. */
export function inPlace(held: KnownView, current: KnownView): KnownView {
  const facts = new Map([...current.shown, ...current.others].map((fact) => [fact.id, fact]));
  const asIs = (fact: KnownFact): KnownFact => facts.get(fact.id) ?? fact;
  return { ...held, shown: held.shown.map(asIs), others: held.others.map(asIs) };
}

/** What a later word replaced is not; what an agent rejected is, struck out. */
const isTold = (fact: Fact): boolean => !fact.isSuperseded || isRejected(fact);

const distinct = (facts: Fact[]): Fact[] => [
  ...new Map(facts.map((fact) => [`${fact.slot}:${fact.value}`, fact])).values(),
];

/** What was sent cannot be typed, and what is secret is typed nowhere. */
const UNTYPED: ReadonlySet<Slot> = new Set<Slot>(['photo', 'document']);

/** An agent's word stands in the quote of what was edited; of a wish the customer's words stay. */
const isTheirs = ({ slot, decision }: Fact): boolean => decision?.verdict !== 'edited' || slot === 'wish';

/** A file that was sent has no words of its own; null of all else. */
export function saySent({ slot, value, quote, at }: Fact, say: Say): string | null {
  if (!UNTYPED.has(slot) || quote !== '') return null;
  return say.translate('panel.known.sentFile', { slot, when: say.when(at) || 'none', name: value });
}

function viewFact(fact: Fact, say: Say): KnownFact {
  const isHidden = isSecret(fact);
  const { slot, decision } = fact;
  return {
    id: fact.id,
    slot,
    text: sayFact(fact, say),
    standing: fact.standing,
    name: saySlot(slot, say),
    quote: isHidden ? say.translate('panel.known.hidden') : isTheirs(fact) ? fact.quote : '',
    sent: saySent(fact, say) ?? '',
    source: [say.translate(`panel.known.how.${fact.how}`), say.when(fact.at)].filter(Boolean).join(', '),
    verdict: say.translate(`panel.known.standing.${fact.standing}`, { near: fact.near ?? '_none' }),
    messageId: fact.place.messageId,
    at: fact.at,
    ...(decision?.verdict !== 'edited' && fact.assumedZone ? { assumedZone: fact.assumedZone } : {}),
    field: isHidden || UNTYPED.has(slot) ? null : fieldOf(fact, say),
    decision: decision
      ? { ...decision, read: isHidden ? '' : sayValue({ slot, value: decision.original ?? '' }, say) }
      : null,
  };
}

/** An amount is typed as it is read; a day, a problem and the rest have fields that take the value itself. */
const fieldOf = (fact: Fact, say: Say): string => (fact.slot === 'amount' ? sayValue(fact, say) : fact.value);

/** Open slots that we name ourselves. */
const OPEN_SLOTS: ReadonlySet<string> = new Set([
  'answer',
  'attempts',
  'carrier',
  'choice',
  'destination',
  'duration',
  'origin',
  'payment',
  'place',
  'reason',
  'recipient',
  'reference',
  'vehicle',
]);

/** "le n° de commande"; what an open slot asked for stays in the words it was asked in, unless we named it. */
export function saySlot(slot: Slot | 'question', say: Say): string {
  if (!slot.startsWith('other:')) return say.translate(`panel.slot.${slot}`);
  const name = slot.slice('other:'.length);
  return OPEN_SLOTS.has(name) ? say.translate(`panel.openSlot.${name}`) : name;
}

function sayFact(fact: Fact, say: Say): string {
  const value = isSecret(fact) ? MASK : sayValue(fact, say);
  return WORDED.has(fact.slot) ? say.translate(`panel.known.${fact.slot}`, { value }) : value;
}

function sayValue({ slot, value }: Pick<Fact, 'slot' | 'value'>, say: Say): string {
  if (slot === 'date') return say.day(value) || value;
  const money = slot === 'amount' ? /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value) : null;
  return money?.[1] && money[2] ? say.money({ amount: money[1], currency: money[2] }) : value;
}
