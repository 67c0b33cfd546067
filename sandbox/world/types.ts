/**
 * The seeded account in the services' own words: Zendesk objects as its API serves them (snake case),
 * the shop as plain records that the fake Shopify serves by GraphQL. One world is one account.
 */

/** Languages in which the account's customers write. */
export type Language = 'fr' | 'en' | 'de' | 'es';

/** A Zendesk user: an agent or a customer (`role: 'end-user'`). Serialised as the Users API does. */
export interface WorldUser {
  id: number;
  name: string;
  email: string | null;
  phone: string | null;
  role: 'end-user' | 'agent' | 'admin';
  /** Enterprise custom role of an agent, if any. */
  custom_role_id: number | null;
  /** What the control strip calls it; a 'bot' is an account that no person uses. */
  kind: 'agent' | 'light' | 'noRecords' | 'lead' | 'admin' | 'customer' | 'bot';
  locale: string;
  time_zone: string;
  iana_time_zone: string;
  organization_id: number | null;
  external_id: string | null;
  verified: boolean;
  tags: string[];
  notes: string | null;
  details: string | null;
  user_fields: Record<string, string | number | boolean | null>;
  created_at: string;
  updated_at: string;
  /** Further addresses and numbers, as /identities lists them. */
  identities: { type: 'email' | 'phone_number'; value: string; verified: boolean; primary: boolean }[];
  /** Agents only. */
  signature?: string;
  groups?: number[];
}

export interface WorldAttachment {
  id: number;
  file_name: string;
  content_type: string;
  size: number;
  content_url: string;
}

/** One ticket comment as the Comments API serves it (the body in plain and HTML form). */
export interface WorldComment {
  id: number;
  author_id: number;
  body: string;
  html_body: string;
  public: boolean;
  created_at: string;
  attachments: WorldAttachment[];
  via: { channel: string };
}

/** One event of a conversation log, exactly as the API serves it (platform.md 4.1). */
export type WorldLogEvent = Record<string, unknown>;

export interface WorldTicket {
  id: number;
  /** The named situation of the seeded world, or 'imported'. */
  situation: string;
  subject: string;
  description: string;
  status: 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';
  priority: string | null;
  type: string | null;
  tags: string[];
  requester_id: number;
  assignee_id: number | null;
  group_id: number | null;
  brand_id: number;
  organization_id: number | null;
  created_at: string;
  updated_at: string;
  /** 'email' | 'web' | 'native_messaging' | 'chat' … */
  via_channel: string;
  from_messaging_channel: boolean;
  satisfaction_rating: { score: string; comment?: string } | null;
  custom_fields: { id: number; value: string | number | boolean | null }[];
  comments: WorldComment[];
  /** Present for messaging tickets only; otherwise the log serves the comments. Oldest first. */
  conversation: WorldLogEvent[] | null;
  /** Audits as the API serves them, where they tell more than the rest of the ticket does. Oldest first. */
  audits?: Record<string, unknown>[];
  /** The conversation as Sunshine Conversations serves it, where that is the only place that has it. Oldest first. */
  sunshine?: Record<string, unknown>[];
  /** True while a live conversation is going on: replies go out as messages, not as comments. */
  live: boolean;
}

export interface WorldMacro {
  id: number;
  title: string;
  active: boolean;
  description: string | null;
  actions: { field: string; value: string | string[] }[];
  restriction: { type: 'User' | 'Group'; id: number; ids?: number[] } | null;
  usage_7d: number;
  updated_at: string;
  created_at: string;
}

export interface WorldArticle {
  id: number;
  locale: string;
  title: string;
  body: string;
  html_url: string;
  draft: boolean;
  user_segment_id: number | null;
  label_names: string[];
  section_id: number;
  updated_at: string;
}

/** A shop customer; `id` is the number of gid://shopify/Customer/ID. */
export interface ShopCustomer {
  id: number;
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  phone: string | null;
  createdAt: string;
  locale: string;
  tags: string[];
  note: string | null;
  emailMarketing: 'SUBSCRIBED' | 'NOT_SUBSCRIBED' | 'UNSUBSCRIBED';
}

export interface ShopAddress {
  name: string | null;
  address1: string | null;
  address2: string | null;
  zip: string | null;
  city: string | null;
  countryCodeV2: string | null;
  phone: string | null;
}

/** A shop order in the vocabulary of Shopify's Admin GraphQL 2026-07 (enum values included). */
export interface ShopOrder {
  id: number;
  name: string; // "#1042"
  customerId: number | null; // null: guest order
  email: string | null;
  phone: string | null;
  createdAt: string;
  processedAt: string;
  cancelledAt: string | null;
  cancelReason: string | null;
  closedAt: string | null;
  displayFinancialStatus: string; // PAID, PENDING, PARTIALLY_REFUNDED, REFUNDED, VOIDED, …
  displayFulfillmentStatus: string; // UNFULFILLED, FULFILLED, PARTIALLY_FULFILLED, IN_PROGRESS, …
  returnStatus: string; // NO_RETURN, RETURN_REQUESTED, IN_PROGRESS, RETURNED, …
  currencyCode: string;
  total: string;
  subtotal: string;
  shipping: string;
  tax: string;
  discount: string;
  note: string | null;
  tags: string[];
  shippingAddress: ShopAddress | null;
  billingAddress: ShopAddress | null;
  lineItems: {
    id: number;
    title: string;
    variantTitle: string | null;
    sku: string | null;
    quantity: number;
    currentQuantity: number;
    unitPrice: string;
    imageUrl: string | null;
  }[];
  transactions: {
    id: number;
    kind: string;
    status: string;
    gateway: string;
    amount: string;
    processedAt: string;
  }[];
  refunds: {
    id: number;
    createdAt: string;
    amount: string;
    note: string | null;
    lines: { lineItemId: number; quantity: number }[];
  }[];
  returns: {
    id: number;
    name: string;
    status: string; // REQUESTED, OPEN, CLOSED, DECLINED, CANCELED
    createdAt: string;
    lines: { lineItemId: number; quantity: number; reason: string }[];
  }[];
  fulfillments: {
    id: number;
    status: string; // SUCCESS, PENDING, …
    displayStatus: string | null; // IN_TRANSIT, OUT_FOR_DELIVERY, DELIVERED, …
    createdAt: string;
    estimatedDeliveryAt: string | null;
    deliveredAt: string | null;
    inTransitAt: string | null;
    tracking: { company: string | null; number: string | null; url: string | null }[];
    events: {
      status: string;
      happenedAt: string;
      city: string | null;
      country: string | null;
      message: string | null;
    }[];
    lines: { lineItemId: number; quantity: number }[];
  }[];
}

/** A custom object record as the API serves it; stored per object key. */
export interface WorldRecord {
  id: string;
  name: string;
  external_id: string | null;
  custom_object_key: string;
  custom_object_fields: Record<string, unknown>;
  created_by_user_id: string;
  updated_by_user_id: string;
  created_at: string;
  updated_at: string;
}

export interface World {
  /** The moment the world was made; every date in it is relative to this. ISO. */
  now: string;
  subdomain: string;
  timeZone: string;
  users: WorldUser[];
  organizations: { id: number; name: string; tags: string[]; notes: string | null }[];
  groups: { id: number; name: string }[];
  brands: { id: number; name: string; subdomain: string }[];
  tickets: WorldTicket[];
  macros: WorldMacro[];
  articles: WorldArticle[];
  shop: { domain: string; name: string; customers: ShopCustomer[]; orders: ShopOrder[] };
  /** Orders as other shops answered them, served as they were recorded; absent: such a shop has the world's orders. */
  recorded?: Partial<
    Record<
      'woocommerce' | 'bigcommerce' | 'magento' | 'prestashop' | 'stripe' | 'json',
      Record<string, unknown>[]
    >
  >;
  /** Custom objects by key: definition (title, fields) and records. */
  objects: Record<
    string,
    { title: string; fields: { key: string; title: string; type: string }[]; records: WorldRecord[] }
  >;
}
