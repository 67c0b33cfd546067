import type { Order } from '../model/order';
import type { Settings } from '../model/ports';
import type { Sourced } from '../model/problem';

/** Who to look for. Everything is normalised: e-mails lower case, phones E.164. */
export interface OrderQuery {
  emails: { value: string; isVerified: boolean }[];
  phones: string[];
  externalId: string | null;
  /** Numbers that the customer spoke of, digits and letters only. They rank, they never widen the search to other people. */
  spokenNumbers: string[];
}

/** What a ticket asks of a shop that the settings name. */
export type ConfiguredShop = Pick<Connector, 'id' | 'label' | 'findOrders'>;

/**
 * The contract of a shop. One folder each (index, schema = their words, toOrder = ours), one entry in `app/shops.ts`.
 * No customer is an empty list; a broken shop is a thrown `OutsideError`; a partly broken one a problem beside its orders.
 */
export interface Connector {
  id: string;
  /** The name people know it by. */
  label: string;
  /** Names of the manifest parameters it needs. */
  settings: readonly string[];
  /** What is wrong with the settings, as keys of translations (`setup.problem.X`); empty when fine. */
  validate(settings: Settings): string[];
  /** Newest first. */
  findOrders(query: OrderQuery, signal: AbortSignal): Promise<Sourced<Order[]>>;
  /** One harmless request for setup: resolves when the shop answers with our credential. */
  probe(signal: AbortSignal): Promise<void>;
}
