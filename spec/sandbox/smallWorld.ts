import type { ShopOrder, World, WorldLogEvent, WorldTicket, WorldUser } from '../../sandbox/world/types';

const NOW = '2026-03-10T09:00:00Z';

export const IDS = {
  agent: 1,
  light: 2,
  noRecords: 3,
  admin: 4,
  marie: 11,
  paul: 12,
  mail: 101,
  chat: 102,
  closed: 103,
  order: 1042,
};

function user(id: number, kind: WorldUser['kind'], name: string, extra: Partial<WorldUser> = {}): WorldUser {
  const role = kind === 'customer' ? 'end-user' : kind === 'admin' ? 'admin' : 'agent';
  const email = `${name.split(' ')[0]?.toLowerCase()}@example.com`;
  return {
    id,
    kind,
    name,
    role,
    email,
    phone: null,
    custom_role_id: null,
    locale: 'en-US',
    time_zone: 'Europe/Paris',
    iana_time_zone: 'Europe/Paris',
    organization_id: null,
    external_id: null,
    verified: true,
    tags: [],
    notes: null,
    details: null,
    user_fields: {},
    created_at: NOW,
    updated_at: NOW,
    identities: [{ type: 'email', value: email, verified: true, primary: true }],
    ...extra,
  };
}

function ticket(id: number, extra: Partial<WorldTicket>): WorldTicket {
  return {
    id,
    situation: 'imported',
    subject: `Ticket ${id}`,
    description: 'Where is my order?',
    status: 'open',
    priority: null,
    type: null,
    tags: ['late'],
    requester_id: IDS.marie,
    assignee_id: IDS.agent,
    group_id: 21,
    brand_id: 31,
    organization_id: 41,
    created_at: NOW,
    updated_at: NOW,
    via_channel: 'email',
    from_messaging_channel: false,
    satisfaction_rating: null,
    custom_fields: [{ id: 51, value: 'web' }],
    comments: [comment(id * 10, IDS.marie, 'Where is my order?'), comment(id * 10 + 1, IDS.agent, 'I look.')],
    conversation: null,
    live: false,
    ...extra,
  };
}

function comment(id: number, author: number, body: string): WorldTicket['comments'][number] {
  return {
    id,
    author_id: author,
    body,
    html_body: `<div class="zd-comment"><p>${body}</p></div>`,
    public: true,
    created_at: NOW,
    attachments:
      author === IDS.marie
        ? [
            {
              id,
              file_name: 'a.png',
              content_type: 'image/png',
              size: 9,
              content_url: 'https://x.test/a.png',
            },
          ]
        : [],
    via: { channel: 'email' },
  };
}

function said(n: number, type: 'user' | 'bot', text: string): WorldLogEvent {
  return {
    id: `01JSE${String(n).padStart(6, '0')}`,
    type: 'Messaging::ConversationMessage',
    attachments: [],
    author: {
      display_name: type === 'bot' ? 'Nora' : 'Marie',
      type,
      'zen:support:user_id': type === 'bot' ? -1 : IDS.marie,
    },
    content: { type: 'text', text },
    created_at: NOW,
    received_at: NOW,
    metadata: { custom: {}, system: {}, ticket_version: 0 },
    reference: `zen:sunco:conversation_message:${n}`,
    source: { type: type === 'bot' ? 'zd:answerBot' : 'web' },
  };
}

export function shopOrder(number: number, extra: Partial<ShopOrder> = {}): ShopOrder {
  return {
    id: number,
    name: `#${number}`,
    customerId: 71,
    email: 'marie@example.com',
    phone: '+33612345678',
    createdAt: '2026-03-01T08:00:00Z',
    processedAt: '2026-03-01T08:00:00Z',
    cancelledAt: null,
    cancelReason: null,
    closedAt: null,
    displayFinancialStatus: 'PAID',
    displayFulfillmentStatus: 'FULFILLED',
    returnStatus: 'NO_RETURN',
    currencyCode: 'EUR',
    total: '72.50',
    subtotal: '69.00',
    shipping: '3.50',
    tax: '11.50',
    discount: '0.00',
    note: null,
    tags: ['gift'],
    shippingAddress: {
      name: 'Marie Durand',
      address1: '1 rue du Port',
      address2: null,
      zip: '33000',
      city: 'Bordeaux',
      countryCodeV2: 'FR',
      phone: null,
    },
    billingAddress: null,
    lineItems: [
      {
        id: number * 10,
        title: 'Oslo lamp',
        variantTitle: 'Brass',
        sku: 'AN-101',
        quantity: 1,
        currentQuantity: 1,
        unitPrice: '69.00',
        imageUrl: 'https://cdn.example.com/oslo.jpg',
      },
    ],
    transactions: [
      {
        id: number,
        kind: 'SALE',
        status: 'SUCCESS',
        gateway: 'shopify_payments',
        amount: '72.50',
        processedAt: '2026-03-01T08:00:00Z',
      },
    ],
    refunds: [
      {
        id: number,
        createdAt: '2026-03-05T08:00:00Z',
        amount: '10.00',
        note: null,
        lines: [{ lineItemId: number * 10, quantity: 1 }],
      },
    ],
    returns: [
      {
        id: number,
        name: `#${number}-R1`,
        status: 'OPEN',
        createdAt: '2026-03-06T08:00:00Z',
        lines: [{ lineItemId: number * 10, quantity: 1, reason: 'WRONG_ITEM' }],
      },
    ],
    fulfillments: [
      {
        id: number,
        status: 'SUCCESS',
        displayStatus: 'IN_TRANSIT',
        createdAt: '2026-03-02T08:00:00Z',
        estimatedDeliveryAt: '2026-03-08T00:00:00Z',
        deliveredAt: null,
        inTransitAt: '2026-03-03T08:00:00Z',
        tracking: [{ company: 'Colissimo', number: '6A1', url: 'https://example.com/6A1' }],
        events: [
          {
            status: 'IN_TRANSIT',
            happenedAt: '2026-03-03T08:00:00Z',
            city: 'Lyon',
            country: 'FR',
            message: null,
          },
        ],
        lines: [{ lineItemId: number * 10, quantity: 1 }],
      },
    ],
    ...extra,
  };
}

const macro = (id: number, title: string, usage: number): World['macros'][number] => ({
  id,
  title,
  active: true,
  description: null,
  actions: [
    { field: 'comment_value', value: ['channel:all', 'Hello {{ticket.requester.name}}'] },
    { field: 'status', value: 'pending' },
  ],
  restriction: null,
  usage_7d: usage,
  created_at: NOW,
  updated_at: NOW,
});

const article = (id: number, locale: string, title: string, draft = false): World['articles'][number] => ({
  id,
  locale,
  title,
  body: `<p>${title}: five days.</p>`,
  html_url: `https://example.com/${locale}/${id}`,
  draft,
  user_segment_id: null,
  label_names: ['delivery'],
  section_id: 61,
  updated_at: NOW,
});

/** A world of a handful of things, each with a known id: for specs of the services themselves. */
export function smallWorld(): World {
  return {
    now: NOW,
    subdomain: 'atelier',
    timeZone: 'Europe/Paris',
    users: [
      user(IDS.agent, 'agent', 'Ada Agent', { groups: [21], signature: 'Ada' }),
      user(IDS.light, 'light', 'Lia Light'),
      user(IDS.noRecords, 'noRecords', 'Nils Role', { custom_role_id: 99 }),
      user(IDS.admin, 'admin', 'Amir Admin'),
      user(IDS.marie, 'customer', 'Marie Durand', { organization_id: 41, external_id: 'cust-11' }),
      user(IDS.paul, 'customer', 'Paul Petit'),
    ],
    organizations: [{ id: 41, name: 'Durand SA', tags: [], notes: null }],
    groups: [{ id: 21, name: 'Support' }],
    brands: [{ id: 31, name: 'Atelier', subdomain: 'atelier' }],
    tickets: [
      ticket(IDS.mail, {}),
      ticket(IDS.chat, {
        via_channel: 'native_messaging',
        from_messaging_channel: true,
        live: true,
        comments: [],
        conversation: [
          said(1, 'bot', 'Hi'),
          said(2, 'user', 'Where is #1042?'),
          said(3, 'bot', 'I hand you over'),
        ],
      }),
      ticket(IDS.closed, { status: 'closed', updated_at: '2026-01-01T00:00:00Z' }),
    ],
    macros: [
      macro(1, 'Apology', 5),
      macro(2, 'Thanks', 50),
      { ...macro(3, 'Leads only', 1), restriction: { type: 'Group', id: 22 } },
      { ...macro(4, 'Old', 1), active: false },
    ],
    articles: [
      article(1, 'en-us', 'Delivery times'),
      article(2, 'fr', 'Délais de livraison'),
      article(3, 'en-us', 'Secret draft', true),
    ],
    shop: {
      domain: 'atelier-nord.myshopify.com',
      name: 'Atelier Nord',
      customers: [
        {
          id: 71,
          firstName: 'Marie',
          lastName: 'Durand',
          email: 'marie@example.com',
          phone: '+33612345678',
          createdAt: '2024-01-01T00:00:00Z',
          locale: 'fr',
          tags: ['vip'],
          note: null,
          emailMarketing: 'SUBSCRIBED',
        },
      ],
      orders: [
        shopOrder(1040, { createdAt: '2025-06-01T00:00:00Z', processedAt: '2025-06-01T00:00:00Z' }),
        shopOrder(1042),
        shopOrder(1050, { customerId: null, email: 'guest@example.com', phone: null }),
      ],
    },
    objects: {},
  };
}
