import { createAccount } from '../../sandbox/services';
import type { Account, Manifest } from '../../sandbox/types';
import type { World, WorldTicket, WorldUser } from '../../sandbox/world/types';

const NOW = '2026-11-17T09:00:00Z';

function user(id: number, name: string, kind: WorldUser['kind'], more: Partial<WorldUser> = {}): WorldUser {
  return {
    id,
    name,
    email: `${name.split(' ')[0]?.toLowerCase()}@example.test`,
    phone: null,
    role: kind === 'customer' ? 'end-user' : kind === 'admin' ? 'admin' : 'agent',
    custom_role_id: null,
    kind,
    locale: 'en',
    time_zone: 'Paris',
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
    identities: [],
    ...more,
  };
}

function ticket(id: number, more: Partial<WorldTicket> = {}): WorldTicket {
  return {
    id,
    situation: 'orderLate',
    subject: `Subject ${id}`,
    description: 'Where is my parcel?',
    status: 'open',
    priority: 'normal',
    type: null,
    tags: ['shop'],
    requester_id: 20,
    assignee_id: 1,
    group_id: 1,
    brand_id: 1,
    organization_id: null,
    created_at: NOW,
    updated_at: NOW,
    via_channel: 'email',
    from_messaging_channel: false,
    satisfaction_rating: null,
    custom_fields: [{ id: 77, value: 'red' }],
    comments: [
      {
        id: id * 10,
        author_id: 20,
        body: 'Where is my parcel?',
        html_body: '<p>Where is my parcel?</p>',
        public: true,
        created_at: NOW,
        attachments: [],
        via: { channel: 'email' },
      },
    ],
    conversation: null,
    live: false,
    ...more,
  };
}

const message = (id: string, type: string, name: string, userId: number, text: string) => ({
  id,
  type: 'Messaging::ConversationMessage',
  attachments: [],
  author: { display_name: name, type, 'zen:support:user_id': userId },
  content: { type: 'text', text },
  created_at: NOW,
  received_at: NOW,
  metadata: {},
  source: { type: 'web' },
});

/** Two e-mail tickets (101, 102), a live chat (104), a closed one (105); agents Léa (1), Karim (2), Ida (3, light). */
function tinyWorld(): World {
  return {
    now: NOW,
    subdomain: 'tiny',
    timeZone: 'Europe/Paris',
    users: [
      user(1, 'Léa Roux', 'agent', { signature: 'Léa\nAtelier', groups: [1] }),
      user(2, 'Karim Haddad', 'lead', { custom_role_id: 4711 }),
      user(3, 'Ida Lind', 'light'),
      user(20, 'Marie Durand', 'customer', { external_id: 'shop-20' }),
    ],
    organizations: [],
    groups: [{ id: 1, name: 'Support' }],
    brands: [{ id: 1, name: 'Atelier', subdomain: 'tiny' }],
    tickets: [
      ticket(101),
      ticket(102),
      ticket(104, {
        via_channel: 'native_messaging',
        live: true,
        comments: [],
        conversation: [
          message('a', 'user', 'Marie Durand', 20, 'Bonjour'),
          message('b', 'bot', 'Léo', -1, 'Votre numéro ?'),
        ],
      }),
      ticket(105, { status: 'closed' }),
    ],
    macros: [
      {
        id: 9,
        title: 'Late parcel',
        active: true,
        description: null,
        actions: [
          { field: 'comment_value', value: 'Hello {{ticket.requester.first_name}},' },
          { field: 'status', value: 'pending' },
          { field: 'current_tags', value: 'late parcel' },
        ],
        restriction: null,
        usage_7d: 1,
        created_at: NOW,
        updated_at: NOW,
      },
    ],
    articles: [],
    shop: { domain: 'tiny.myshopify.com', name: 'Tiny', customers: [], orders: [] },
    objects: {},
  };
}

const MANIFEST: Manifest = {
  version: '0.0.1',
  parameters: [
    { name: 'shopify_shop', type: 'text' },
    { name: 'shopify_static_credential', type: 'text', secure: true, scopes: ['header'] },
  ],
  domainWhitelist: ['myshopify.com'],
  location: {
    support: {
      ticket_sidebar: { url: 'assets/sidebar.html', flexible: true },
      nav_bar: { url: 'assets/navbar.html' },
      background: { url: 'assets/background.html' },
    },
  },
};

export const tinyAccount = (): Account => createAccount({ world: tinyWorld(), manifest: MANIFEST });
