import type { CloserLook } from '../model/closer';
import type { Order } from '../model/order';
import type { Request, Settings, Store } from '../model/ports';
import type { Sourced } from '../model/problem';

/** Who to look for. Everything is normalised: e-mails lower case, phones E.164. */
export interface OrderQuery {
  emails: { value: string; isVerified: boolean }[];
  phones: string[];
  externalId: string | null;
  /** Numbers that the customer spoke of, digits and letters only. They rank, they never widen the search to other people. */
  spokenNumbers: string[];
  /** The ticket's brand: a shop that serves other brands only is not asked. Null or absent: all are. */
  brandId?: number | null;
}

/** What a shop answers. */
export interface Found extends Sourced<Order[]> {
  /** The same orders with what the first view does without: asked for once that stands. Replaces what is above. */
  rest?: ((signal: AbortSignal) => Promise<Sourced<Order[]>>) | undefined;
  /** The orders before these; absent where there are none, or none are known to be. A problem of kind `more` says so too. */
  older?: ((signal: AbortSignal) => Promise<Found>) | undefined;
}

/** What a ticket asks of a shop that the settings name. */
export type ConfiguredShop = Pick<Connector, 'id' | 'label' | 'findOrders' | 'look'>;

/**
 * The contract of a shop. One folder each (index, schema = their words, toOrder = ours), one entry in `app/slots.ts`.
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
  /** The place in the options that is wrong ("total, 7": line and character); absent where nothing is, or where none is known. */
  whereWrong?: string;
  /** Newest first. */
  findOrders(query: OrderQuery, signal: AbortSignal): Promise<Found>;
  /** What only a closer look at one of its orders tells: asked for when an agent wants to know. `id` is the order's. */
  look?(id: string, signal: AbortSignal): Promise<Sourced<CloserLook>>;
  /** One harmless request for setup: resolves when the shop answers with our credential. */
  probe(signal: AbortSignal): Promise<void>;
}

/** Where a shop of the admin's choice is, and how it lets us in: one of the slots `shop1` to `shop3` of the settings. */
export interface ShopSlot {
  /** 'shop1'. The connector's id too, so that two shops of one kind are two. */
  id: string;
  /** The name that the admin gave it, else that of its kind. */
  label: string;
  /** `https://host/path` without a slash at its end: public, and nothing hidden in it (`readAddress`). */
  address: string;
  /** Placeholder of the credential. Zendesk's proxy replaces it in headers; the value never reaches the page. */
  secret: string;
  /** The lines `key = value` that the admin wrote for this kind of shop. */
  options: Readonly<Record<string, string>>;
}

/** What a connector for a slot is made from. */
export interface SlotParts {
  request: Request;
  slot: ShopSlot;
  /** For what is the shop's own and about nobody, such as its names of statuses; absent: asked for in each panel. */
  store?: Pick<Store, 'get' | 'set'>;
}

/** The fields of a slot that can be wrong, and how `validate` calls that. */
export const SLOT_PROBLEMS = {
  kind: 'setup.problem.shopKind',
  address: 'setup.problem.shopAddress',
  options: 'setup.problem.shopOptions',
  brands: 'setup.problem.shopBrands',
} as const;

export type SlotField = keyof typeof SLOT_PROBLEMS;

/** Names of the manifest parameters of a slot. */
export const slotSettings = (id: string): string[] =>
  ['kind', 'name', 'address', 'credential', 'options', 'brands'].map((field) => `${id}_${field}`);
