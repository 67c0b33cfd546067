import type { Assistance, TicketSession } from '../../src/assist/session';
import { createTranslate } from '../../src/lib/translate';
import type { Fact } from '../../src/model/fact';
import type { Order } from '../../src/model/order';
import type { Suggestion } from '../../src/model/suggestion';
import type { Draft } from '../../src/model/ticket';
import type { Message } from '../../src/model/transcript';
import type { PanelParts } from '../../src/panel/parts';
import en from '../../translations/en.json';
import fr from '../../translations/fr.json';

/** 17 November 2026, 09:14 in Paris. */
export const NOW = Date.parse('2026-11-17T08:14:00Z');

const at = (time: string): string => `2026-11-17T0${time}:00Z`;

const message = (
  id: string,
  speaker: Message['speaker'],
  text: string,
  time: string,
  rest: Partial<Message> = {},
): Message => ({
  id,
  speaker,
  name: speaker === 'bot' ? 'Léo' : speaker === 'customer' ? 'Marie Durand' : '',
  text,
  at: at(time),
  isPublic: true,
  attachments: [],
  choices: [],
  form: [],
  ...rest,
});

export const MESSAGES: Message[] = [
  message('m1', 'bot', 'Bonjour ! Comment puis-je vous aider ?', '7:49', {
    choices: ['Suivre une commande', 'Retour', 'Autre'],
  }),
  message('m2', 'customer', 'Suivre une commande', '7:50'),
  message('m3', 'bot', 'Quel est le numéro de votre commande ?', '7:50'),
  message('m4', 'customer', '1042', '7:51'),
  message('m5', 'bot', 'Quel est votre code postal ?', '7:51'),
  message('m6', 'customer', '69003', '7:52'),
  message('m7', 'bot', 'Voici votre lien de suivi.', '7:52'),
  message('m8', 'customer', 'Le lien ne donne rien. Où est mon colis ?', '7:54'),
  message('m9', 'bot', 'Vous pouvez suivre votre colis avec le lien ci-dessus.', '7:54'),
  message('m10', 'customer', 'Je veux parler à un humain, où est mon colis ???', '7:56', {
    attachments: [{ name: 'boite.jpg', contentType: 'image/jpeg', url: 'https://example.com/boite.jpg' }],
  }),
];

const order = (number: string, rest: Partial<Order>): Order => ({
  id: `shopify:${number}`,
  source: 'shopify',
  shopName: 'Maison Claire',
  number: `#${number}`,
  status: 'delivered',
  shopStatus: 'FULFILLED',
  placedAt: '2026-11-10T09:00:00Z',
  cancelledAt: null,
  total: { amount: '24.90', currency: 'EUR' },
  refunded: null,
  items: [],
  shipments: [],
  payments: [],
  refunds: [],
  returns: [],
  shippingAddress: null,
  email: 'marie.durand@example.com',
  phone: null,
  promisedAt: null,
  adminUrl: `https://admin.shopify.com/orders/${number}`,
  match: { by: 'email', level: 'verified' },
  ...rest,
});

const item = (title: string) => ({
  id: title,
  title,
  variant: null,
  sku: null,
  quantity: 1,
  price: null,
  imageUrl: null,
});

const delivered = (day: string): Order['shipments'] => [
  {
    id: day,
    shopStatus: 'DELIVERED',
    carrier: 'Colissimo',
    trackingNumber: null,
    trackingUrl: null,
    shippedAt: day,
    estimatedAt: null,
    deliveredAt: day,
    scans: [],
    itemIds: [],
  },
];

export const ORDERS: Order[] = [
  order('1042', {
    status: 'shipped',
    total: { amount: '89.00', currency: 'EUR' },
    items: [item('Lampe Oslo'), item('Ampoule E27')],
    promisedAt: '2026-11-14T11:00:00Z',
    shipments: [
      {
        id: 's1',
        shopStatus: 'IN_TRANSIT',
        carrier: 'Colissimo',
        trackingNumber: '6A123',
        trackingUrl: 'https://www.laposte.fr/outils/suivre-vos-envois?code=6A123',
        shippedAt: '2026-11-12T10:00:00Z',
        estimatedAt: '2026-11-14T11:00:00Z',
        deliveredAt: null,
        scans: [{ status: 'IN_TRANSIT', at: '2026-11-14T05:00:00Z', place: 'Lyon' }],
        itemIds: [],
      },
    ],
  }),
  order('1024', {
    placedAt: '2026-11-03T09:00:00Z',
    items: [item('Coussin lin')],
    shipments: delivered('2026-11-06T10:00:00Z'),
  }),
  order('0987', {
    placedAt: '2026-09-22T09:00:00Z',
    status: 'partlyRefunded',
    total: { amount: '49.00', currency: 'EUR' },
    refunded: { amount: '20.00', currency: 'EUR' },
    items: [item('Plaid')],
    shipments: delivered('2026-09-25T10:00:00Z'),
  }),
  ...['0811', '0790', '0702', '0655'].map((number) =>
    order(number, {
      placedAt: '2026-05-02T09:00:00Z',
      items: [item('Bougie')],
      shipments: delivered('2026-05-05T10:00:00Z'),
    }),
  ),
];

const fact = (slot: Fact['slot'], value: string, messageId: string, rest: Partial<Fact> = {}): Fact => ({
  id: `${slot}:${value}`,
  slot,
  value,
  quote: value,
  place: { messageId, turn: Number(messageId.slice(1)) - 1, start: 0, end: value.length },
  at: MESSAGES.find(({ id }) => id === messageId)?.at ?? null,
  how: 'answered',
  isSuperseded: false,
  standing: 'unchecked',
  ...rest,
});

export const ORDER_FACT = fact('orderNumber', '1042', 'm4', {
  standing: 'confirmed',
  orderId: 'shopify:1042',
});

export const FACTS: Fact[] = [
  fact('wish', 'whereIsOrder', 'm8', { quote: 'Où est mon colis ?', how: 'said' }),
  ORDER_FACT,
  fact('postcode', '69003', 'm6', { standing: 'confirmed' }),
  fact('photo', 'boite.jpg', 'm10', { quote: 'boite.jpg', how: 'said' }),
  fact('email', 'marie.durand@example.com', 'm2', { standing: 'confirmed' }),
  fact('personName', 'Marie Durand', 'm2', { how: 'form' }),
  fact('iban', 'FR7630006000011234567890189', 'm8', { standing: 'sensitive' }),
  fact('phone', '+33612345678', 'm2', { standing: 'contradicted' }),
];

const TEXT = [
  'Bonjour Marie,',
  'Votre colis est parti le 12 novembre, vu à Lyon le 14. Nous demandons une enquête à Colissimo. Réponse sous 5 jours.',
  'Bien cordialement,\nLéa',
].join('\n\n');

const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

export const SUGGESTION: Suggestion = {
  id: 'late-1042',
  origin: 'playbook',
  key: 'playbook:whereIsOrder/late',
  title: { text: 'Retard transporteur' },
  reason: { text: 'Partie le 12/11, 3 jours après la date promise' },
  language: 'fr',
  text: TEXT,
  claims: [
    { kind: 'date', ...span('parti le 12 novembre'), verdict: 'supported', evidence: 0 },
    { kind: 'date', ...span('vu à Lyon le 14'), verdict: 'supported', evidence: 1 },
    { kind: 'name', ...span('Marie'), verdict: 'supported' },
    { kind: 'carrier', ...span('Colissimo'), verdict: 'supported' },
    { kind: 'promise', ...span('sous 5 jours'), verdict: 'unsupported' },
  ],
  evidence: [
    { kind: 'order', ref: 'shopify:1042', label: '#1042, partie le 12 nov.', quote: 'shippedAt 2026-11-12' },
    { kind: 'order', ref: 'shopify:1042', label: '#1042, dernier passage', quote: 'Lyon, 14 novembre' },
  ],
  beforeSending: {
    label: { text: 'Avant d’envoyer : ouvrir l’enquête' },
    url: 'https://www.laposte.fr/enquete',
  },
  orderId: 'shopify:1042',
  rank: 0,
};

const other = (id: string, title: string, origin: Suggestion['origin']): Suggestion => ({
  ...SUGGESTION,
  id,
  key: `${origin}:${id}`,
  origin,
  title: { text: title },
  text: `Bonjour,\n\n${title}. Voici comment cela se passe.`,
  claims: [],
  evidence: [],
  beforeSending: null,
  rank: 1,
});

export const OFFERED: Suggestion[] = [
  SUGGESTION,
  other('resend', 'renvoi du colis', 'macro'),
  other('delays', 'Délais de livraison', 'article'),
];

const part = <T>(value: T) => ({ value, isLoading: false, problems: [], since: NOW });

/** Marie Durand's parcel is late, she has told the bot everything, and she is angry: everything has answered. */
export const FULL: Assistance = {
  ticket: {
    id: 8841,
    subject: 'Où est mon colis ?',
    status: 'open',
    channel: 'messaging',
    isMessaging: true,
    brandId: null,
    groupId: null,
    tags: [],
    requester: { id: 77, name: 'Marie Durand', email: 'marie.durand@example.com', externalId: null },
  },
  agent: { id: 5, name: 'Léa Martin', role: 'agent', locale: 'fr', timeZone: 'Europe/Paris' },
  language: 'fr',
  transcript: part({ source: 'conversationLog', messages: MESSAGES, isComplete: true }),
  customer: part({
    id: 77,
    name: 'Marie Durand',
    emails: [
      { value: 'marie.durand@example.com', isVerified: true },
      { value: 'marie@example.org', isVerified: false },
    ],
    phones: ['+33 6 12 34 56 78'],
    externalId: null,
    locale: 'fr',
    timeZone: 'Europe/Paris',
    organization: null,
    tags: ['vip', 'newsletter'],
    notes: null,
    details: null,
    fields: [],
    since: '2024-03-02T10:00:00Z',
    identity: { level: 'verified', by: 'email' },
    pastTickets: [
      {
        id: 8812,
        subject: 'Commande 1042',
        status: 'open',
        createdAt: at('7:30'),
        updatedAt: at('8:02'),
        assigneeName: 'Karim',
        rating: null,
        excerpt: '',
        isMerged: false,
      },
      {
        id: 7001,
        subject: 'Colis en retard',
        status: 'solved',
        createdAt: '2026-06-02T10:00:00Z',
        updatedAt: '2026-06-05T10:00:00Z',
        assigneeName: 'Inès',
        rating: 'good',
        excerpt: '',
        isMerged: false,
      },
      {
        id: 6500,
        subject: 'Facture',
        status: 'closed',
        createdAt: '2026-01-20T10:00:00Z',
        updatedAt: '2026-01-21T10:00:00Z',
        assigneeName: null,
        rating: null,
        excerpt: '',
        isMerged: false,
      },
    ],
    pastTicketCount: 3,
  }),
  orders: part(ORDERS),
  possibleOrders: [],
  identification: {
    reasons: {},
    openIds: [],
    otherWriter: null,
    ask: null,
    isAccepted: false,
    mayAccept: true,
  },
  choice: { kind: 'chosen', orderId: 'shopify:1042', reason: 'named' },
  facts: FACTS,
  brief: {
    wants: { label: { text: '« où est mon colis ? » (3e demande)' }, messageId: 'm8', isUrgent: true },
    bot: { label: { text: 'lien de suivi donné, sans effet' }, messageId: 'm7', isUrgent: false },
    promised: { label: { text: 'livré le 14/11, dépassé de 3 j' }, messageId: 'm9', isUrgent: true },
  },
  older: { isLoading: false, problem: null },
  olderOrders: { sources: [], loading: null },
  decisions: { problem: null },
  suggestions: part({ offered: OFFERED, silence: null }),
  newMessage: null,
  hasNoShop: false,
};

/** The ticket is known, nothing has answered yet. */
export const LOADING: Assistance = {
  ...FULL,
  transcript: { ...part(null), isLoading: true },
  customer: { ...part(null), isLoading: true },
  orders: { ...part([]), isLoading: true },
  choice: { kind: 'none' },
  facts: [],
  brief: { wants: null, bot: null, promised: null },
  suggestions: { ...part({ offered: [], silence: null }), isLoading: true },
};

/** A session that shows what it is told to, and remembers what it was asked. */
export interface FakeSession extends TicketSession {
  show(next: Assistance): void;
  asked: string[];
}

export function fakeSession(initial: Assistance): FakeSession {
  let state = initial;
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  return {
    asked,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(next) {
      state = next;
      for (const listener of listeners) listener();
    },
    chooseOrder: (id) => void asked.push(`choose ${id}`),
    acceptPossibleOrders: (orderIds) => void asked.push(`accept ${orderIds.join(' ')}`),
    retry: (block) => void asked.push(`retry ${block}`),
    gathered: () => null,
    noteInsert: () => void asked.push('noteInsert'),
    readOlder: () => void asked.push('readOlder'),
    readOlderOrders: (source) => void asked.push(`olderOrders ${source}`),
    setSpeaker: ({ id }, speaker) => void asked.push(`speaker ${id} ${speaker}`),
    decideFact(id, decision) {
      asked.push(`decide ${id} ${decision?.verdict ?? 'taken back'}`);
      return null;
    },
    dispose: () => undefined,
  };
}

/** A composer with its cursor at the end, and a draft that others may change. */
export interface FakeComposer {
  type(text: string): void;
  /** A live message of the agent's own appears in the conversation. */
  send(text: string): void;
  draft: Draft;
}

export function fakeParts(
  session: TicketSession,
  options: {
    locale?: 'en' | 'fr';
    draft?: string;
    target?: Draft['target'];
    holdsOnce?: boolean;
    guard?: PanelParts['guard'];
    look?: PanelParts['look'];
    engage?: PanelParts['engage'];
    writer?: PanelParts['writer'];
    writesUnasked?: boolean;
    checkClaims?: PanelParts['checkClaims'];
    checkSettings?: PanelParts['checkSettings'];
    repliesIn?: PanelParts['repliesIn'];
    onCounted?: PanelParts['onCounted'];
  } = {},
): PanelParts & { fake: FakeComposer; told: string[] } {
  const listeners = new Set<() => void>();
  const sentListeners = new Set<(text: string) => void>();
  const told: string[] = [];
  const fake: FakeComposer = {
    send: (text) => sentListeners.forEach((listener) => listener(text)),
    draft: { text: options.draft ?? '', target: options.target ?? 'message', isRich: false },
    type(text) {
      fake.draft = { ...fake.draft, text };
      for (const listener of listeners) listener();
    },
  };
  const put = (text: string) => {
    fake.type(text);
    return Promise.resolve();
  };
  return {
    fake,
    told,
    session,
    composer: {
      read: () => Promise.resolve(fake.draft),
      insert: (text) =>
        put([fake.draft.text, text].filter(Boolean).join('\n\n')).then(() => 'cursor' as const),
      write: put,
      onChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    host: {
      ticket: () => Promise.resolve(session.state().ticket ?? Promise.reject(new Error('no ticket'))),
      onShown: () => () => undefined,
      resize: () => undefined,
      openTicket: (id) => void told.push(`open ${id}`),
    },
    life: {
      offered(suggestions) {
        if (suggestions.length > 0) told.push(`offered ${suggestions.map(({ id }) => id).join(' ')}`);
      },
      seen: () => undefined,
      restored: (id) => void told.push(`restored ${id}`),
      inserted: (suggestion, text) => void told.push(`inserted ${suggestion.id}: ${text}`),
      undone: (id) => void told.push(`undone ${id}`),
      dismissed: (id, reason) => void told.push(`dismissed ${id} ${reason}`),
    },
    insertable: ({ text }, { all, draft }) => {
      const fitted = draft.startsWith('Bonjour') ? text.replace(/^Bonjour[^\n]*\n+/, '') : text;
      return all ? fitted : fitted.replace(' Réponse sous 5 jours.', '');
    },
    guard: options.guard ?? (({ text, target }) => askedNumber(text, target)),
    noteGuard: ({ slot }, step, how) =>
      void told.push(`guard ${slot} ${step}${how?.isAfter ? ' after' : ''}${how?.isPasted ? ' pasted' : ''}`),
    holdsOnce: options.holdsOnce ?? false,
    engage: options.engage ?? null,
    writer: options.writer ?? null,
    writesUnasked: options.writesUnasked ?? false,
    repliesIn: options.repliesIn ?? (() => Promise.resolve(null)),
    checkClaims: options.checkClaims ?? (() => Promise.resolve({ claims: [], evidence: [] })),
    checkSettings: options.checkSettings ?? null,
    openFigures: () => void told.push('my figures'),
    onCounted: options.onCounted ?? (() => () => undefined),
    look: options.look ?? (() => Promise.reject(new Error('nobody looks closer'))),
    onSent(listener) {
      sentListeners.add(listener);
      return () => sentListeners.delete(listener);
    },
    clock: { now: () => NOW },
    translate: options.locale === 'fr' ? createTranslate('fr', fr) : createTranslate('en', en),
  };
}

/** Stands in for the real guard: it knows one question. */
function askedNumber(text: string, target: Draft['target']): ReturnType<PanelParts['guard']> {
  const question = /[^.!?\n]*num[ée]ro de commande \?/.exec(text);
  if (!question || target === 'note') return null;
  const words = question[0].trimStart();
  const start = question.index + question[0].length - words.length;
  return {
    slot: 'orderNumber',
    start,
    end: start + words.length,
    question: words,
    known: { kind: 'fact', fact: ORDER_FACT },
    replacement: 'Votre commande est bien la 1042.',
  };
}
