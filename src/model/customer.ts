import type { LanguageTag } from './language';

/** Why we believe that this is the person. */
export interface Identity {
  /** `verified`: an exact verified e-mail or external id. `possible`: the agent must choose. */
  level: 'verified' | 'possible' | 'unknown';
  by: 'email' | 'externalId' | 'phone' | 'none';
}

export interface PastTicket {
  id: number;
  subject: string;
  status: string;
  createdAt: string;
  updatedAt: string;
  assigneeName: string | null;
  rating: 'good' | 'bad' | null;
  /** The first words of it, cut short; '' where Zendesk does not tell. */
  excerpt: string;
  /** It was merged into another. */
  isMerged: boolean;
}

/** Who is asking, as Zendesk knows them. */
export interface Customer {
  id: number;
  name: string;
  emails: { value: string; isVerified: boolean }[];
  phones: string[];
  externalId: string | null;
  locale: LanguageTag | null;
  timeZone: string | null;
  organization: string | null;
  tags: string[];
  notes: string | null;
  details: string | null;
  /** Fields of the user that the admin chose, in the admin's order; those without a value are left out. */
  fields: { key: string; value: string }[];
  since: string | null;
  identity: Identity;
  /** Newest first, without the ticket on screen. */
  pastTickets: PastTicket[];
  /** How many there are in all, if known. */
  pastTicketCount: number;
}
