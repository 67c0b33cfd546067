import { normaliseAddress } from '../../lib/emailAddress';
import { fold } from '../../facts';
import type { Identification, IdentityAsk, IdentityLevel, MatchReason } from '../../model/identity';
import type { Order } from '../../model/order';
import { numberOf, proofOf, reasonOf, type Asker } from './reasons';

/** Everything; without address, phone and payment until a click; not before it is known to be theirs. */
type Showing = 'all' | 'limited' | 'hidden';

const PROVEN: Record<MatchReason, Showing> = {
  verifiedEmail: 'limited',
  externalId: 'limited',
  numberAndPostcode: 'limited',
  numberAndName: 'hidden',
  unverifiedEmail: 'hidden',
  otherEmail: 'hidden',
  phone: 'hidden',
  name: 'hidden',
};

/** What each match may show, by the admin's choice. A phone may be a family's, a name anybody's: both are asked about. */
const SHOWING: Record<IdentityLevel, Record<MatchReason, Showing>> = {
  strict: PROVEN,
  default: { ...PROVEN, unverifiedEmail: 'limited', numberAndName: 'limited' },
  open: {
    ...PROVEN,
    verifiedEmail: 'all',
    externalId: 'all',
    numberAndPostcode: 'all',
    unverifiedEmail: 'all',
    numberAndName: 'limited',
    otherEmail: 'limited',
  },
};

/** One person as orders have them, so that two are never taken for one. */
export function personKey({ id, email, phone, shippingAddress }: Order): string {
  if (email) return `email:${normaliseAddress(email)}`;
  const name = fold(shippingAddress?.name ?? '');
  const digits = phone?.replace(/\D/g, '') ?? '';
  return name || digits ? `person:${name}:${digits}` : `order:${id}`;
}

interface Question extends Asker {
  level: IdentityLevel;
  /** Who wrote last, where it was not the requester. */
  otherWriter: string | null;
  /** Persons of whom the agent said that they are this one. */
  accepted: ReadonlySet<string>;
}

export interface Judged {
  shown: Order[];
  hidden: Order[];
  identification: Identification;
}

/** Which of the orders that were found may be shown, and why. Never more than what the shops gave for this customer. */
export function judgeOrders(found: readonly Order[], question: Question): Judged {
  const { level, otherWriter, accepted, facts } = question;
  const proofs = proofsOf(found, question);
  const judged = found.map((order) => {
    const [reason, showing] = judge(order, question, proofs.get(order) ?? null);
    const isAccepted = level !== 'strict' && accepted.has(personKey(order));
    const isOurWord = isAccepted && showing === 'hidden';
    return { order, reason, isOurWord, showing: isOurWord ? ('limited' as const) : showing };
  });
  const shown = judged.filter(({ showing }) => showing !== 'hidden');
  const hidden = judged.filter(({ showing }) => showing === 'hidden').map(({ order }) => order);
  return {
    shown: shown.map(({ order }) => order),
    hidden,
    identification: {
      reasons: Object.fromEntries(shown.map(({ order, reason }) => [order.id, reason])),
      openIds: shown.filter(({ showing }) => showing === 'all').map(({ order }) => order.id),
      otherWriter,
      ask: askFor(hidden, facts),
      isAccepted: judged.some(({ isOurWord }) => isOurWord),
      mayAccept: level !== 'strict',
    },
  };
}

type Proof = ReturnType<typeof proofOf>;

/** What fits two persons proves neither: a family shares its phone and its postcode, and sometimes a name. */
function proofsOf(found: readonly Order[], { otherWriter, ...asker }: Question): ReadonlyMap<Order, Proof> {
  // A number that somebody else gave proves nothing together with the requester's name.
  if (otherWriter !== null) asker.name = otherWriter;
  const proofs = new Map(found.map((order) => [order, proofOf(order, asker)]));
  const proven = found.filter((order) => proofs.get(order));
  return new Set(proven.map(personKey)).size === 1 ? proofs : new Map();
}

function judge(order: Order, question: Question, proof: Proof): [MatchReason, Showing] {
  const { level, otherWriter } = question;
  const reason = reasonOf(order, question);
  const showing = SHOWING[level][reason];
  if (otherWriter !== null && level === 'strict')
    return proof === 'numberAndPostcode' ? [proof, 'limited'] : [reason, 'hidden'];
  if (proof && showing === 'hidden' && SHOWING[level][proof] !== 'hidden')
    return [proof, SHOWING[level][proof]];
  return [reason, otherWriter !== null && showing === 'all' ? 'limited' : showing];
}

/** The number is the customer's word, never read out of an order that is kept back. */
function askFor(hidden: readonly Order[], facts: Asker['facts']): IdentityAsk | null {
  if (hidden.length === 0) return null;
  for (const order of hidden) {
    const named = numberOf(facts, order);
    if (named && order.shippingAddress?.postcode) return { slot: 'postcode', number: named.value };
  }
  return { slot: 'orderNumber' };
}
