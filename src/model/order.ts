/** A decimal amount as text ("89.00"), never a float, with its ISO 4217 currency. */
export interface Money {
  amount: string;
  currency: string;
}

/** Where the order stands, in our words; `order.status.X` in translations says it to the agent. */
export type OrderStatus =
  | 'draft'
  | 'unpaid'
  | 'processing'
  | 'partlyShipped'
  | 'shipped'
  | 'outForDelivery'
  | 'deliveryFailed'
  | 'delivered'
  | 'cancelled'
  | 'refunded'
  | 'partlyRefunded'
  | 'other';

export interface OrderItem {
  id: string;
  title: string;
  variant: string | null;
  sku: string | null;
  quantity: number;
  price: Money | null;
  imageUrl: string | null;
}

export interface ShipmentScan {
  status: string;
  at: string;
  place: string | null;
}

export interface Shipment {
  id: string;
  /** 'DELIVERED', 'IN_TRANSIT' … in the shop's word; our reading of it is the order's status. */
  shopStatus: string | null;
  carrier: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
  shippedAt: string | null;
  estimatedAt: string | null;
  deliveredAt: string | null;
  /** Newest first. */
  scans: ShipmentScan[];
  itemIds: string[];
}

export interface Payment {
  kind: string;
  status: string;
  method: string | null;
  amount: Money;
  at: string | null;
}

export interface Refund {
  id: string;
  amount: Money;
  at: string;
  note: string | null;
}

export interface Return {
  id: string;
  name: string | null;
  /** 'requested' | 'open' | 'closed' | 'declined' | 'cancelled' | 'other'. */
  status: 'requested' | 'open' | 'closed' | 'declined' | 'cancelled' | 'other';
  at: string | null;
  itemIds: string[];
}

export interface Address {
  name: string | null;
  lines: string[];
  postcode: string | null;
  city: string | null;
  country: string | null;
}

/** Why we believe that an order is this customer's. */
export interface OrderMatch {
  by: 'email' | 'phone' | 'externalId' | 'guestEmail' | 'name';
  /** `verified`: by an address or id that is proven to be theirs. What may be shown follows in `assist/identity`. */
  level: 'verified' | 'possible';
}

/** One purchase. Every time is ISO 8601 in UTC, null where the shop does not say. */
export interface Order {
  /** `connector:their id`, unique over all shops. */
  id: string;
  /** Id and name of the connector it comes from. */
  source: string;
  shopName: string;
  /** As the customer knows it: "#1042". */
  number: string;
  status: OrderStatus;
  /** The shop's own words for the status, for a tooltip. */
  shopStatus: string;
  placedAt: string | null;
  cancelledAt: string | null;
  total: Money;
  /** What has been refunded so far, null if nothing. */
  refunded: Money | null;
  items: OrderItem[];
  /** How many things were ordered, where `items` may not hold them all. */
  itemCount?: number | undefined;
  /** The shop tells more of it when it is asked (`Connector.look`). */
  hasMore?: boolean;
  shipments: Shipment[];
  payments: Payment[];
  refunds: Refund[];
  returns: Return[];
  shippingAddress: Address | null;
  email: string | null;
  phone: string | null;
  /** The latest promised delivery date of what is under way. */
  promisedAt: string | null;
  /** Link to the order in the shop's admin. */
  adminUrl: string | null;
  match: OrderMatch;
}

/**
 * The order that the ticket is about: chosen only when it was named, when the item fits, when it is the only one that the
 * wish can concern, or by the agent. A tie shows its candidates and allows no order-bound reply.
 */
export type OrderChoice =
  | { kind: 'chosen'; orderId: string; reason: 'named' | 'near' | 'item' | 'only' | 'agent' }
  | { kind: 'tie'; orderIds: string[] }
  /** `unknownNumber`: the customer gave a number that is none of theirs. */
  | { kind: 'none'; why?: 'unknownNumber' };
