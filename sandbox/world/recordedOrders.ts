import type { Fields } from './importValues';
import type { World } from './types';
import { fields, idNumber, isFields, words } from './importValues';

type Kind = keyof NonNullable<World['recorded']>;

/** What a recorded order says of the one who bought. */
interface Buyer {
  /** "#1042". */
  number: string;
  name: string | null;
  email: string | null;
  phone: string | null;
}

/** Which other shop answered this; null when it is none of theirs. */
export function kindOf(order: Fields): Kind | null {
  if (isFields(order.billing) && 'currency' in order && words(order.status) !== null) return 'woocommerce';
  if (isFields(order.billing_address) && 'status_id' in order) return 'bigcommerce';
  if (words(order.customer_email) !== null && 'increment_id' in order) return 'magento';
  if ('id_customer' in order && 'current_state' in order) return 'prestashop';
  if (isFields(order.contact) && 'order_no' in order) return 'json';
  return STRIPE_OBJECTS.includes(words(order.object) ?? '') ? 'stripe' : null;
}

/** What somebody paid or is to pay; the others tell of whom, and what came of it. */
const PAID = ['payment_intent', 'checkout.session', 'invoice', 'subscription'];
const STRIPE_OBJECTS = [...PAID, 'customer', 'dispute'];

/** Whether there is anything that a customer may write about. */
export const isPurchase = (kind: Kind, order: Fields): boolean =>
  kind !== 'stripe' || PAID.includes(words(order.object) ?? '');

/** `known`: what was recorded before, which may hold the customer of a payment. */
export function buyerOf(order: Fields, known: Fields[] = []): Buyer {
  const kind = kindOf(order);
  if (kind === 'stripe') return payerOf(order, known);
  if (kind === 'json') return ownBuyerOf(order);
  if (kind === 'magento') return magentoBuyerOf(order);
  if (kind === 'prestashop') return prestaBuyerOf(order);
  const address = fields(order.billing ?? order.billing_address);
  const name = [words(address.first_name), words(address.last_name)].filter((part) => part !== null);
  return {
    number: `#${words(order.number) ?? idNumber(order.id) ?? '?'}`,
    name: words(name.join(' ')),
    email: words(address.email),
    phone: words(address.phone),
  };
}

const magentoBuyerOf = (order: Fields): Buyer => ({
  number: `#${words(order.increment_id) ?? '?'}`,
  name: words([words(order.customer_firstname), words(order.customer_lastname)].filter(Boolean).join(' ')),
  email: words(order.customer_email),
  phone: words(fields(order.billing_address).telephone),
});

/** Orders of PrestaShop name their customer by a number only: an address is made of it. */
export const emailOfCustomer = (id: unknown): string => `customer-${String(id)}@presta.example`;

const prestaBuyerOf = (order: Fields): Buyer => ({
  number: words(order.reference) ?? `#${idNumber(order.id) ?? '?'}`,
  name: `Customer ${String(order.id_customer)}`,
  email: emailOfCustomer(order.id_customer),
  phone: null,
});

/** As the sandbox's own system writes it. */
function ownBuyerOf({ order_no, contact }: Fields): Buyer {
  const { mail, tel, name } = fields(contact);
  return {
    number: `#${words(order_no) ?? idNumber(order_no) ?? '?'}`,
    name: words(name),
    email: words(mail),
    phone: words(tel),
  };
}

function payerOf(order: Fields, known: Fields[]): Buyer {
  const customer = known.find(({ id }) => id === order.customer) ?? {};
  const card = fields(fields(order.latest_charge).billing_details);
  const details = fields(order.customer_details);
  const emails = [order.receipt_email, details.email, order.customer_email, customer.email, card.email];
  const names = [details.name, order.customer_name, customer.name, card.name];
  const number = words(fields(order.metadata).order_number) ?? words(order.number) ?? words(order.id);
  return {
    number: number ?? '?',
    name: names.map(words).find((name) => name !== null) ?? null,
    email: emails.map(words).find((email) => email !== null) ?? null,
    phone: words(details.phone) ?? words(customer.phone),
  };
}

/** Puts it into the world as it came. False when an order of that id is there already. */
export function keepRecorded(world: World, kind: Kind, order: Fields): boolean {
  const kept = ((world.recorded ??= {})[kind] ??= []);
  const idOf = ({ id, entity_id: entity, order_no: own }: Fields): string => String(id ?? entity ?? own);
  const isKnown = kept.some((each) => idOf(each) === idOf(order));
  if (!isKnown) kept.push(order);
  return !isKnown;
}
