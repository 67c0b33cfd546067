import type { Settings } from '../../model/ports';

/** What kind of data a field is: named in words of the document's language. */
export type Category =
  | 'identity'
  | 'contact'
  | 'conversation'
  | 'ticket'
  | 'order'
  | 'delivery'
  | 'payment'
  | 'marketing'
  | 'profile'
  | 'agent'
  | 'use'
  | 'device'
  | 'knowledge';

/** A service other than Zendesk that the settings name. The wiring knows which; its data are known here. */
export interface Service {
  /** As in `SERVICES`. */
  kind: string;
  label: string;
  /** Whom the page asks for it; '' where a setting is wrong. */
  host: string;
  /** Of a language model: its model, and what is let through as it is. */
  model?: { name: string; lets: readonly string[]; isUnasked: boolean };
}

interface Known {
  /** `shop`, `marketing`, `bot`, `model`: which words tell what for. */
  role: 'shop' | 'marketing' | 'bot' | 'model';
  /** Hosts of the manifest's list that it may be at; [] where each team has its own. */
  hosts: readonly string[];
  categories: readonly Category[];
  /** What is sent to it, and what of its answers is read. */
  sent: readonly string[];
  read: readonly string[];
}

const ASKED = ['requester.email', 'requester.phone', 'order number named by the customer'];
const PERSON = ['first_name', 'last_name', 'company', 'postcode', 'city', 'email', 'phone'];
const SHOP: readonly Category[] = ['identity', 'contact', 'order', 'delivery', 'payment'];

const shop = (hosts: readonly string[], read: readonly string[], sent: readonly string[] = ASKED): Known => ({
  role: 'shop',
  hosts,
  categories: SHOP,
  sent,
  read,
});

const model = (...hosts: string[]): Known => ({
  role: 'model',
  hosts,
  categories: ['conversation', 'order', 'knowledge'],
  sent: [
    'public messages, redacted',
    'order in question, redacted',
    'facts, redacted',
    'texts of suggestions',
  ],
  read: ['a proposed text', 'tokens used'],
});

/** Everybody whom data may come from or go to. A host of the manifest that is in none of them fails a spec. */
export const SERVICES: Readonly<Record<string, Known>> = {
  shopify: shop(
    ['myshopify.com'],
    [
      'name, email, phone, processedAt, cancelledAt, displayFinancialStatus, displayFulfillmentStatus',
      'customer, shippingAddress, lineItems, totalPriceSet, totalRefundedSet',
      'fulfillments (trackingInfo, events, estimatedDeliveryAt, deliveredAt), transactions (kind, status, gateway), refunds, returns',
      'on a click: discounts, gift cards, note, tags of the order; note, tags, sum of the customer',
    ],
  ),
  woocommerce: shop(
    [],
    [
      ...PERSON.map((name) => `billing.${name}`),
      'shipping, number, status, currency, total, date_created_gmt, date_paid_gmt, date_completed_gmt',
      'payment_method_title, line_items, refunds (amount, reason), tracking numbers',
    ],
  ),
  bigcommerce: shop(
    ['api.bigcommerce.com'],
    [
      ...['first_name', 'last_name', 'company', 'zip', 'city', 'email', 'phone'].map(
        (name) => `billing_address.${name}`,
      ),
      'id, status, custom_status, total_inc_tax, date_created, date_shipped, payment_method, payment_status',
      'products, shipments (tracking_number, tracking_link), refunds (reason, total_amount)',
    ],
  ),
  magento: shop(
    [],
    [
      'customer_email, billing_address and shipping address (name, company, street, postcode, city, telephone)',
      'increment_id, state, status, created_at, items, grand_total, total_refunded, payment',
      'shipments (tracks), credit memos (grand_total, comments)',
    ],
  ),
  prestashop: shop(
    [],
    [
      'customers (id, email), delivery address (firstname, lastname, company, postcode, city, phone)',
      'orders (reference, current_state, date_add, payment, total_paid_tax_incl, order rows), credit slips, tracking_number',
    ],
  ),
  stripe: shop(
    ['api.stripe.com'],
    [
      'customers (id, email), billing_details, receipt_email, customer_details, customer_shipping',
      'payments (amount, status, created, card brand and last four), invoices, refunds, disputes, subscriptions',
    ],
  ),
  json: shop(
    [],
    ['what the mapping of the admin names: number, status, items, e-mail or phone, parcel, link'],
  ),
  customObject: shop([], ['the fields of the custom object that the mapping names']),
  klaviyo: {
    role: 'marketing',
    hosts: ['a.klaviyo.com'],
    categories: ['contact', 'marketing'],
    sent: ['requester.email, where it is verified'],
    read: [
      'consent to e-mail and SMS, last campaign, promised codes',
      'opened and clicked, where marketing_reactions is on',
    ],
  },
  sunshine: {
    role: 'bot',
    hosts: ['api.smooch.io', 'api.eu-1.smooch.io'],
    categories: ['conversation', 'identity'],
    sent: ['id of the conversation'],
    read: ['author (type, name), text, form answers, names of files, time'],
  },
  openai: model('api.openai.com'),
  azure: model('openai.azure.com'),
  anthropic: model('api.anthropic.com'),
  mistral: model('api.mistral.ai'),
  gemini: model('generativelanguage.googleapis.com'),
  compatible: model(),
};

/** One way that data take. `id` names its words: what it is, what for, and where it stays. */
export interface Flow {
  id: string;
  /** A service's own name; '' where the words name it. */
  label: string;
  from: string;
  to: string;
  categories: readonly Category[];
  fields: readonly string[];
  isOn: boolean;
  model?: Service['model'];
}

const isSet = (settings: Settings, ...names: string[]): boolean =>
  names.some(
    (name) => settings[name] === true || (typeof settings[name] === 'string' && settings[name].trim() !== ''),
  );

const PANEL = 'panel';

/** Every way that data take with these settings, those that are off too: a file that leaves them out could not be checked. */
export function flowsOf(
  settings: Settings,
  { subdomain, services }: { subdomain: string; services: readonly Service[] },
): Flow[] {
  const zendesk = `${subdomain}.zendesk.com`;
  const own = (
    id: string,
    categories: readonly Category[],
    fields: readonly string[],
    over: Partial<Flow> = {},
  ): Flow => ({
    id,
    label: '',
    from: zendesk,
    to: PANEL,
    categories,
    fields,
    isOn: true,
    ...over,
  });
  return [
    own(
      'ticket',
      ['ticket', 'identity'],
      [
        'ticket.id, subject, status, via.channel, brand, group, form, tags',
        'ticket.requester (id, name, email, external id)',
      ],
    ),
    own(
      'conversation',
      ['conversation', 'identity'],
      [
        'comments, conversation log, audits: author (id, name, role), text, time, public or not, names of files',
        ...(isSet(settings, 'transcript_field_ids')
          ? [`ticket fields ${String(settings['transcript_field_ids'])}`]
          : []),
      ],
    ),
    own(
      'customer',
      ['identity', 'contact', 'profile'],
      [
        'user: name, email, phone, external_id, locale, time zone, tags, notes, details, created_at; identities (value, verified)',
        'organization.name; earlier tickets: subject, status, tags, dates, rating',
        ...(isSet(settings, 'customer_fields') ? [`user fields ${String(settings['customer_fields'])}`] : []),
      ],
    ),
    own('draft', ['conversation'], ['comment.text while the agent writes']),
    own('knowledge', ['knowledge'], ['macros, Help Center articles (public ones), approved replies']),
    own(
      'agent',
      ['agent'],
      ['currentUser: id, name, role, locale; users: name and role of those named in records'],
    ),
    own('userEvents', ['marketing'], ['user events: kind, time, campaign'], {
      isOn: isSet(settings, 'marketing_zendesk'),
    }),
    own('script', ['device'], ['IP address and browser, as for every page of Zendesk'], {
      from: PANEL,
      to: 'static.zdassets.com',
    }),
    ...serviceFlows(services),
    own('records', ['use', 'agent'], ['throughline_event: the 20 fields of docs/records.md'], {
      from: PANEL,
      to: zendesk,
    }),
    own(
      'documents',
      ['use', 'agent', 'knowledge'],
      ['throughline_document: kind, key, json as in docs/records.md'],
      {
        from: PANEL,
        to: zendesk,
      },
    ),
    own(
      'pairs',
      ['conversation'],
      ['suggested and sent text and three messages, personal data taken out first'],
      {
        from: PANEL,
        to: zendesk,
        isOn: settings['review_on'] === true,
      },
    ),
    own(
      'explore',
      ['use'],
      [
        `ticket fields ${[settings['explore_outcome_field_id'], settings['explore_kept_field_id']].filter(Boolean).join(', ')}`.trim(),
      ],
      {
        from: PANEL,
        to: zendesk,
        isOn: isSet(settings, 'explore_outcome_field_id', 'explore_kept_field_id'),
      },
    ),
    own(
      'browser',
      ['use'],
      ['IndexedDB throughline:SUBDOMAIN:INSTALLATION:AGENT, ids and figures, no text'],
      {
        from: PANEL,
        to: 'browser',
      },
    ),
  ];
}

/** Of each service that is named two ways: what is asked, and what comes back; of those that are not, that they are off. */
function serviceFlows(services: readonly Service[]): Flow[] {
  const on = services.flatMap(({ kind, label, host, model: its }) => {
    const known = SERVICES[kind];
    if (!known) return [];
    const flow = { label, categories: known.categories, isOn: true, ...(its && { model: its }) };
    return [
      { ...flow, id: `${known.role}Sent`, from: PANEL, to: host, fields: known.sent },
      { ...flow, id: `${known.role}Read`, from: host, to: PANEL, fields: known.read },
    ];
  });
  const used = new Set(services.map(({ kind }) => kind));
  const off = Object.entries(SERVICES)
    .filter(([kind]) => !used.has(kind))
    .map(([kind, known]) => ({
      id: `${known.role}Sent`,
      label: kind,
      from: PANEL,
      to: known.hosts.join(', '),
      categories: known.categories,
      fields: known.sent,
      isOn: false,
    }));
  return [...on, ...off];
}
