import type { Person } from '../parts';

/** Whose data is looked for, once Zendesk has said who it is. */
export type Subject =
  | { kind: 'customer'; person: Person; ticketIds: readonly number[] }
  | { kind: 'agent'; person: Person }
  | { kind: 'tickets'; ticketIds: readonly number[] };

export type SubjectKind = 'customer' | 'ticket' | 'agent';

const MOST_TICKETS = 100;

/** Ticket numbers as they are written: "8801, #8802". Null where something else stands there, or nothing. */
export function readTicketIds(text: string): number[] | null {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  const ids = words.map((word) => (/^#?\d{1,15}$/.test(word) ? Number(word.replace('#', '')) : 0));
  return ids.length > 0 && ids.length <= MOST_TICKETS && ids.every((id) => id > 0) ? [...new Set(ids)] : null;
}

/** An e-mail address or the number of a user; null for anything else. */
export function readPerson(text: string): string | null {
  const who = text.trim().toLowerCase();
  return /^\d{1,15}$/.test(who) || /^[^\s@"]{1,64}@[^\s@"]{1,190}$/.test(who) ? who : null;
}

/** Short names would be found in every text. */
const LEAST_SIGNS = 5;
const LEAST_DIGITS = 8;

/** What of a person would be found in a text: whole addresses, numbers, and a name of two words or more. */
export function tracesOf({ name, emails, phones }: Person): { words: string[]; digits: string[] } {
  const whole = name.trim().toLowerCase();
  const words = [...emails.map((email) => email.toLowerCase()), ...(/\S\s+\S/.test(whole) ? [whole] : [])];
  const digits = phones.map((phone) => phone.replace(/\D/g, '').slice(-9));
  return {
    words: words.filter((word) => word.length >= LEAST_SIGNS),
    digits: digits.filter((each) => each.length >= LEAST_DIGITS),
  };
}

/** True where a text holds one of these traces. */
export function holdsTrace(text: string, { words, digits }: ReturnType<typeof tracesOf>): boolean {
  const plain = text.toLowerCase();
  if (words.some((word) => plain.includes(word))) return true;
  const numbers = plain.match(/\+?\d[\d\s().-]{6,}\d/g) ?? [];
  return digits.some((each) => numbers.some((number) => number.replace(/\D/g, '').endsWith(each)));
}
