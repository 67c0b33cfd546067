import type { World, WorldComment, WorldTicket, WorldUser } from '../types';
import { NOBODY } from '../conversationShapes';
import { toSaid } from '../conversationTicket';
import { FIN_USER, TRANSCRIPT_FIELD } from '../bots';
import { commentHtml } from '../html';
import { ORGANIZATIONS } from '../staff';
import { addTicket, idsAbove, type Ids, type Said } from '../newcomers';
import { minutesBefore } from '../time';
import { chatAudits, longTalk, sunshineMessages } from './chats';
import { TEXTS, type Cast } from './texts';

/** Every way in which a bot hands over, beside those of the situations: one ticket each. */
export const FORMATS = [
  { name: 'audits', ticketId: 8831, language: 'fr', source: 'audits' },
  { name: 'sunshine', ticketId: 8832, language: 'en', source: 'sunshine' },
  { name: 'bot-comments', ticketId: 8833, language: 'en', source: 'comments' },
  { name: 'field', ticketId: 8834, language: 'fr', source: 'comments' },
  { name: 'text-zendesk-chat', ticketId: 8835, language: 'en', source: 'comments' },
  { name: 'text-botpress', ticketId: 8836, language: 'fr', source: 'comments' },
  { name: 'text-history-block', ticketId: 8837, language: 'en', source: 'comments' },
  { name: 'text-ccai', ticketId: 8838, language: 'en', source: 'comments' },
  { name: 'text-fin', ticketId: 8839, language: 'en', source: 'comments' },
  { name: 'text-ada', ticketId: 8840, language: 'fr', source: 'comments' },
  { name: 'text-mail-thread', ticketId: 8841, language: 'fr', source: 'comments' },
  { name: 'text-named-lines', ticketId: 8842, language: 'fr', source: 'comments' },
  { name: 'text-timed-lines', ticketId: 8843, language: 'en', source: 'comments' },
  { name: 'text-emoji', ticketId: 8844, language: 'fr', source: 'comments' },
  { name: 'text-docsbot', ticketId: 8845, language: 'en', source: 'comments' },
  { name: 'text-raw', ticketId: 8846, language: 'en', source: 'comments' },
  { name: 'text-cut-off', ticketId: 8847, language: 'fr', source: 'comments' },
  { name: 'long', ticketId: 8848, language: 'en', source: 'conversationLog' },
] as const;

type Format = (typeof FORMATS)[number];
type FormatName = Format['name'];

/** Adds the tickets of every format, each of a customer who has an order and no other ticket. Uses no chance. */
export function addFormats(world: World): void {
  world.users.push(fin(world));
  const ids = idsAbove(world);
  const free = freeCustomers(world);
  for (const format of FORMATS) {
    const requester = free.next(format.language);
    const cast = castOf(world, requester);
    const ticket = addTicket(world, ids, requester, said(format, { world, ids, requester, cast }));
    Object.assign(ticket, {
      id: format.ticketId,
      situation: `format-${format.name}`,
      tags: ['bot_handover'],
      group_id: format.language === 'fr' ? 301 : 302,
      custom_fields: fieldsOf(format, cast),
    } satisfies Partial<WorldTicket>);
  }
}

interface Place {
  world: World;
  ids: Ids;
  requester: WorldUser;
  cast: Cast;
}

function said(format: Format, place: Place): Said {
  switch (format.name) {
    case 'audits':
      return unlogged(place, { audits: chatAudits(format.ticketId, place) });
    case 'sunshine':
      return unlogged(place, { sunshine: sunshineMessages(place) });
    case 'bot-comments':
      return mails(place, 'Damaged in transit', botComments(place));
    case 'field':
      return mails(place, 'Demande depuis le site', [
        comment(place, place.requester.id, 30, 'Bonjour, pouvez-vous me rappeler ?', true, 'web'),
      ]);
    case 'long':
      return toSaid({ kind: 'turns', turns: longTalk(place.cast), requester: NOBODY }, place);
    case 'text-raw':
      return mails(place, 'Kiosk handover', [
        {
          ...comment(place, place.requester.id, 30, TEXTS['text-raw'](place.cast), false, 'api'),
          attachments: [
            {
              id: 4_990_001,
              file_name: 'transcript.txt',
              content_type: 'text/plain',
              size: 2_048,
              content_url: `https://${place.world.subdomain}.zendesk.com/attachments/token/kiosk/?name=transcript.txt`,
            },
          ],
        },
        comment(place, place.requester.id, 20, 'Hello? I was told that somebody writes to me', true, 'email'),
      ]);
    default:
      return texts(format.name, place);
  }
}

/** The transcript comes as the description, in the customer's name, or as a note; the mail thread as a mail. */
function texts(name: Extract<FormatName, `text-${string}`>, place: Place): Said {
  const isNote = name === 'text-history-block' || name === 'text-cut-off';
  const channel = name === 'text-mail-thread' ? 'email' : 'api';
  const text = comment(place, place.requester.id, 30, TEXTS[name](place.cast), !isNote, channel);
  return mails(place, name === 'text-mail-thread' ? 'Re: Mon colis' : `Handover: ${name.slice(5)}`, [text]);
}

const fieldsOf = ({ name }: Format, cast: Cast): WorldTicket['custom_fields'] => {
  if (name === 'field') return [{ id: TRANSCRIPT_FIELD, value: TEXTS['text-named-lines'](cast) }];
  // The same story twice: a note and a field.
  return name === 'text-history-block'
    ? [{ id: TRANSCRIPT_FIELD, value: TEXTS['text-history-block'](cast) }]
    : [];
};

/** Fin answers in public, through an agent's account, and then hands over. */
function botComments(place: Place): WorldComment[] {
  const { id } = place.requester;
  const { first, order } = place.cast;
  return [
    comment(place, id, 95, `Hi, the mirror of order ${order} arrived with a crack. ${first}`, true, 'email'),
    comment(
      place,
      FIN_USER,
      94,
      `Hello ${first}, I'm Fin, the virtual assistant. Could you send a photo?`,
      true,
      'api',
    ),
    comment(place, id, 80, 'I sent one with my first mail. I would like a replacement.', true, 'email'),
    comment(place, FIN_USER, 79, 'Thank you. A colleague will take over from here.', true, 'api'),
  ];
}

function comment(
  { world, ids }: Place,
  authorId: number,
  minutesAgo: number,
  body: string,
  isPublic: boolean,
  channel: string,
): WorldComment {
  return {
    id: ids.comment(),
    author_id: authorId,
    body,
    html_body: commentHtml(body),
    public: isPublic,
    created_at: minutesBefore(new Date(world.now), minutesAgo),
    attachments: [],
    via: { channel },
  };
}

const mails = ({ world }: Place, subject: string, comments: WorldComment[]): Said => ({
  subject,
  via_channel: comments[0]?.via.channel ?? 'email',
  conversation: null,
  created_at: comments[0]?.created_at ?? world.now,
  updated_at: comments.at(-1)?.created_at ?? world.now,
  comments,
});

const unlogged = ({ world, requester }: Place, where: Pick<Said, 'audits' | 'sunshine'>): Said => ({
  subject: `Conversation with ${requester.name}`,
  via_channel: 'native_messaging',
  conversation: [],
  created_at: minutesBefore(new Date(world.now), 60),
  updated_at: minutesBefore(new Date(world.now), 20),
  comments: [],
  ...where,
});

/** Customers of one language, in the order of the account, who bought something and never wrote. */
function freeCustomers(world: World) {
  const wrote = new Set(world.tickets.map(({ requester_id: id }) => id));
  const buyers = new Set(world.shop.orders.map(({ email }) => email));
  const free = world.users.filter(
    ({ id, role, email, phone }) =>
      role === 'end-user' && !wrote.has(id) && phone !== null && buyers.has(email),
  );
  return {
    next(language: 'fr' | 'en'): WorldUser {
      const index = free.findIndex(({ locale }) => locale.startsWith(language));
      const [user] = free.splice(index, 1);
      if (index < 0 || !user) throw new Error(`No free customer of language ${language}.`);
      return user;
    },
  };
}

function castOf(world: World, { name, email }: WorldUser): Cast {
  const order = world.shop.orders.findLast((each) => each.email === email);
  const yesterday = new Date(Date.parse(world.now) - 86_400_000);
  const styles = {
    fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' }),
    us: new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'Europe/Paris' }),
    iso: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Paris' }),
  };
  return {
    name,
    first: name.split(' ')[0] ?? name,
    email: email ?? '',
    order: order?.name.slice(1) ?? '',
    product: order?.lineItems[0]?.title ?? '',
    day: (style) => styles[style].format(yesterday),
  };
}

function fin(world: World): WorldUser {
  const pattern = world.users.find(({ role }) => role === 'agent');
  if (!pattern) throw new Error('A world without agents.');
  const email = 'fin@atelier-nord.example';
  return {
    ...structuredClone(pattern),
    id: FIN_USER,
    name: 'Fin',
    email,
    kind: 'bot',
    locale: 'en-US',
    organization_id: ORGANIZATIONS.staff,
    identities: [{ type: 'email', value: email, verified: true, primary: true }],
    signature: '',
    groups: [],
  };
}
