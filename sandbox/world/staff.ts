import type { World, WorldUser } from './types';
import { days, minutesBefore } from './time';

export const GROUPS = { fr: 301, en: 302, returns: 303, de: 304, es: 305 } as const;
export type GroupKey = keyof typeof GROUPS;
export const BRANDS = { shop: 401, pro: 402 } as const;
export const ORGANIZATIONS = { staff: 501, whitmore: 502, lumen: 503, nordlicht: 504, encina: 505 } as const;

export const groups: World['groups'] = [
  { id: GROUPS.fr, name: 'Service client FR' },
  { id: GROUPS.en, name: 'Customer care EN' },
  { id: GROUPS.returns, name: 'Retours et remboursements' },
  { id: GROUPS.de, name: 'Kundenservice DE' },
  { id: GROUPS.es, name: 'Atención al cliente ES' },
];

export const brands: World['brands'] = [
  { id: BRANDS.shop, name: 'Atelier Nord', subdomain: 'throughline-sandbox' },
  { id: BRANDS.pro, name: 'Atelier Nord Pro', subdomain: 'ateliernord-pro' },
];

export const organizations: World['organizations'] = [
  { id: ORGANIZATIONS.staff, name: 'Atelier Nord', tags: [], notes: null },
  {
    id: ORGANIZATIONS.whitmore,
    name: 'Whitmore & Vale Interiors',
    tags: ['pro', 'vip'],
    notes: 'Trade account. 12 % discount, deliveries on installation days only.',
  },
  {
    id: ORGANIZATIONS.lumen,
    name: 'Agence Lumen',
    tags: ['pro'],
    notes: 'Demande une facture avec numéro de TVA.',
  },
  {
    id: ORGANIZATIONS.nordlicht,
    name: 'Praxis Nordlicht GmbH',
    tags: ['pro'],
    notes: 'Rechnung immer mit USt-IdNr.',
  },
  {
    id: ORGANIZATIONS.encina,
    name: 'Estudio La Encina S. L.',
    tags: ['pro'],
    notes: 'Factura siempre con NIF.',
  },
];

interface Member {
  id: number;
  name: string;
  kind: Exclude<WorldUser['kind'], 'customer'>;
  locale: string;
  groups: number[];
  customRole?: number;
}

const { fr, en, returns, de, es } = GROUPS;
/** The account's own role for those who lead. */
export const LEAD_ROLE = 7703;

/** Agents by the short name that the situations use. */
const MEMBERS = {
  lea: { id: 10001, name: 'Léa Martin', kind: 'agent', locale: 'fr', groups: [fr, returns] },
  karim: { id: 10002, name: 'Karim Benali', kind: 'agent', locale: 'fr', groups: [fr, returns] },
  sophie: { id: 10003, name: 'Sophie Petit', kind: 'agent', locale: 'fr', groups: [fr, en, returns] },
  tom: { id: 10004, name: 'Tom Baker', kind: 'agent', locale: 'en-US', groups: [en, returns] },
  aisha: { id: 10005, name: 'Aisha Khan', kind: 'agent', locale: 'en-US', groups: [en] },
  yann: { id: 10006, name: 'Yann Le Goff', kind: 'agent', locale: 'fr', groups: [fr] },
  megan: { id: 10007, name: 'Megan Hughes', kind: 'agent', locale: 'en-US', groups: [en, returns] },
  paul: { id: 10008, name: 'Paul Mercier', kind: 'light', locale: 'fr', groups: [fr] },
  ines: {
    id: 10009,
    name: 'Inès Ferrand',
    kind: 'noRecords',
    locale: 'fr',
    groups: [fr],
    customRole: 7702,
  },
  claire: {
    id: 10010,
    name: 'Claire Dubois',
    kind: 'lead',
    locale: 'fr',
    groups: [fr, returns],
    customRole: LEAD_ROLE,
  },
  james: {
    id: 10011,
    name: 'James Walker',
    kind: 'lead',
    locale: 'en-US',
    groups: [en, returns],
    customRole: LEAD_ROLE,
  },
  nora: { id: 10012, name: 'Nora Lindqvist', kind: 'admin', locale: 'en-US', groups: [fr, en, returns] },
  jonas: { id: 10013, name: 'Jonas Weber', kind: 'agent', locale: 'de', groups: [de, returns] },
  lucia: { id: 10014, name: 'Lucía Ferrer', kind: 'agent', locale: 'es', groups: [es, returns] },
} as const satisfies Record<string, Member>;

export type AgentKey = keyof typeof MEMBERS;

/** The people who answer, and run the account. */
export function makeAgents(now: Date): WorldUser[] {
  return Object.values(MEMBERS).map((member: Member) => toUser(member, now));
}

export function agentId(key: AgentKey): number {
  return MEMBERS[key].id;
}

export function agentName(key: AgentKey): string {
  return MEMBERS[key].name;
}

function toUser(member: Member, now: Date): WorldUser {
  const address = `${plain(member.name)}@atelier-nord.example`;
  return {
    id: member.id,
    name: member.name,
    email: address,
    phone: null,
    role: member.kind === 'admin' ? 'admin' : 'agent',
    custom_role_id: member.customRole ?? (member.kind === 'light' ? 7701 : null),
    kind: member.kind,
    locale: member.locale,
    ...zone(member.locale),
    organization_id: ORGANIZATIONS.staff,
    external_id: null,
    verified: true,
    tags: [],
    notes: null,
    details: null,
    user_fields: {},
    created_at: minutesBefore(now, days(700)),
    updated_at: minutesBefore(now, days(3)),
    identities: [{ type: 'email', value: address, verified: true, primary: true }],
    signature: signature(member),
    groups: member.groups,
  };
}

const ZONES: Record<string, Pick<WorldUser, 'time_zone' | 'iana_time_zone'>> = {
  fr: { time_zone: 'Paris', iana_time_zone: 'Europe/Paris' },
  de: { time_zone: 'Berlin', iana_time_zone: 'Europe/Berlin' },
  es: { time_zone: 'Madrid', iana_time_zone: 'Europe/Madrid' },
};

const zone = (locale: string) => ZONES[locale] ?? { time_zone: 'London', iana_time_zone: 'Europe/London' };

const TEAM: Record<string, string> = {
  fr: 'Service client Atelier Nord\nDu lundi au samedi, de 9 h à 19 h',
  de: 'Kundenservice Atelier Nord\nMontag bis Samstag, 9 bis 19 Uhr',
  es: 'Atención al cliente de Atelier Nord\nDe lunes a sábado, de 9 a 19 h',
};

function signature({ name, locale }: Member): string {
  return `${name}\n${TEAM[locale] ?? 'Customer Care, Atelier Nord\nMonday to Saturday, 9am to 7pm (Paris time)'}`;
}

/** "Léa Martin" → "lea.martin" */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');
}
