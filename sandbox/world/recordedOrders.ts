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
  return isFields(order.billing_address) && 'status_id' in order ? 'bigcommerce' : null;
}

export function buyerOf(order: Fields): Buyer {
  const address = fields(order.billing ?? order.billing_address);
  const name = [words(address.first_name), words(address.last_name)].filter((part) => part !== null);
  return {
    number: `#${words(order.number) ?? idNumber(order.id) ?? '?'}`,
    name: words(name.join(' ')),
    email: words(address.email),
    phone: words(address.phone),
  };
}

/** Puts it into the world as it came. False when an order of that id is there already. */
export function keepRecorded(world: World, kind: Kind, order: Fields): boolean {
  const kept = ((world.recorded ??= {})[kind] ??= []);
  const isKnown = kept.some(({ id }) => String(id) === String(order.id));
  if (!isKnown) kept.push(order);
  return !isKnown;
}
