import type { Turn } from '../conversationShapes';
import type { World, WorldUser } from '../types';
import { minutesBefore } from '../time';
import type { Cast } from './texts';

interface Place {
  world: World;
  requester: WorldUser;
  cast: Cast;
}

type Item = Record<string, unknown>;

/**
 * A chat in the audits, as public code reads it: the beginning counts milliseconds and has its history on `value`, the end
 * counts seconds, has it on the event, and tells the last words again.
 */
export function chatAudits(ticketId: number, { world, requester, cast }: Place): Item[] {
  const at = (minutes: number) => minutesBefore(new Date(world.now), minutes);
  const customer = { actor_type: 'end-user', actor_id: requester.id, actor_name: requester.name };
  const bot = { actor_type: 'agent', actor_id: -1, actor_name: 'Léo' };
  const says = (who: Item, minutes: number, message: string, more: Item = {}): Item => ({
    type: 'ChatMessage',
    ...who,
    message,
    timestamp: Date.parse(at(minutes)),
    ...more,
  });
  const fields = [
    { type: 'text', name: 'order', label: 'Numéro de commande', text: cast.order },
    { type: 'email', name: 'email', label: 'Adresse e-mail', email: cast.email },
  ];
  const asked = fields.map(({ type, name, label }) => ({ type, name, label }));
  const history = [
    { type: 'ChatJoin', ...customer, timestamp: Date.parse(at(60)) },
    says(bot, 59, "Bonjour ! Je suis Léo, l'assistant virtuel d'Atelier Nord. Que puis-je faire pour vous ?"),
    says(customer, 58, 'Je voudrais savoir où en est mon échange'),
    says(bot, 58, '', {
      original_message_type: 'form',
      original_message: { received: at(58), content: { type: 'form', fields: asked } },
    }),
    says(customer, 56, '', {
      original_message_type: 'form_response',
      original_message: {
        received: at(56),
        content: {
          type: 'formResponse',
          fields,
          textFallback: fields.map(({ label, text, email }) => `${label}: ${text ?? email}`).join('\n'),
        },
      },
    }),
    says(bot, 55, 'Je ne trouve pas cet échange, je vous passe un conseiller.'),
  ];
  const last = history.slice(-1).map((item) => ({ ...item, timestamp: Date.parse(at(55)) / 1000 }));
  return [
    audit(ticketId, 1, at(60), requester.id, [
      {
        id: ticketId * 1000 + 900,
        type: 'ChatStartedEvent',
        value: { visitor_id: 'v-1', conversation_id: 'c'.repeat(24), channel: 'native_messaging', history },
      },
      { id: ticketId * 1000 + 901, type: 'Create', field_name: 'status', value: 'new' },
    ]),
    audit(ticketId, 2, at(20), -1, [{ id: ticketId * 1000 + 902, type: 'ChatEndedEvent', history: last }]),
  ];
}

const audit = (ticketId: number, index: number, at: string, author: number, events: Item[]): Item => ({
  id: ticketId * 1000 + index,
  ticket_id: ticketId,
  created_at: at,
  author_id: author,
  metadata: { system: {}, custom: {} },
  via: { channel: 'native_messaging', source: { from: {}, to: {}, rel: null } },
  events,
});

/** One message of every kind that Sunshine Conversations knows. */
export function sunshineMessages({ world, requester, cast }: Place): Item[] {
  const user = { type: 'user', userId: 'a'.repeat(24), displayName: requester.name };
  const bot = { type: 'business', subtypes: ['bot'], displayName: 'Nora' };
  const media = 'https://media.smooch.io/apps/5d8cff3cd55b040010928b5b';
  const order = [{ type: 'text', name: 'order', label: 'Order number', text: cast.order }];
  const contents: [Item, Item][] = [
    [
      bot,
      {
        type: 'text',
        text: "Hi, I'm Nora, Atelier Nord's virtual assistant. What is it about?",
        actions: ['A delivery', 'A return'].map((text) => ({ type: 'reply', text, payload: text })),
      },
    ],
    [user, { type: 'text', text: 'A return' }],
    [
      bot,
      {
        type: 'form',
        submitted: true,
        fields: order.map(({ type, name, label }) => ({ type, name, label })),
      },
    ],
    [user, { type: 'formResponse', fields: order, textFallback: `Order number: ${cast.order}` }],
    [
      bot,
      {
        type: 'carousel',
        items: ['Exchange it', 'Money back'].map((title) => ({
          title,
          description: `For the ${cast.product}`,
          actions: [{ type: 'postback', text: title, payload: title }],
        })),
      },
    ],
    [user, { type: 'text', text: 'Money back' }],
    [
      bot,
      {
        type: 'list',
        items: ['Pickup point', 'At home'].map((title) => ({
          title,
          actions: [{ type: 'postback', text: title, payload: title }],
        })),
      },
    ],
    [
      user,
      { type: 'location', coordinates: { lat: 53.95, long: -1.08 }, location: { name: 'York station' } },
    ],
    [
      user,
      {
        type: 'image',
        mediaUrl: `${media}/box.jpg`,
        mediaType: 'image/jpeg',
        mediaSize: 91_000,
        altText: 'box.jpg',
      },
    ],
    [
      user,
      {
        type: 'file',
        mediaUrl: `${media}/receipt.pdf`,
        mediaType: 'application/pdf',
        mediaSize: 40_000,
        altText: 'receipt.pdf',
      },
    ],
    [bot, { type: 'template', template: { name: 'handover', body: 'A colleague will join you' } }],
  ];
  return contents.map(([author, content], index) => ({
    id: `${'5'.repeat(22)}${index.toString(16).padStart(2, '0')}`,
    received: minutesBefore(new Date(world.now), 40 - index).replace('Z', '.000Z'),
    author,
    content,
    source: { type: author === user ? 'web' : 'zd:answerBot' },
  }));
}

const ROUNDS = 120;

/** A setting up that took all morning: three pages of the log. What matters was said at the very beginning. */
export function longTalk({ order, product }: Cast): Turn[] {
  const rounds = Array.from({ length: ROUNDS }, (_, index): Turn[] => [
    { who: 'customer', text: `Step ${index + 1} is done, the light still flickers` },
    { who: 'bot', text: `Thank you. Please go on with step ${index + 2} of the guide.` },
  ]);
  return [
    { who: 'customer', text: `Hello, the ${product} of order ${order} flickers since the thunderstorm` },
    { who: 'bot', text: 'Sorry to hear that. Let us go through the guide together.' },
    ...rounds.flat(),
    { who: 'customer', text: 'I have had enough of steps, please let me talk to somebody' },
    { who: 'bot', text: 'A colleague will take over.' },
  ];
}
