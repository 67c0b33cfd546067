import type { LanguageTag } from './language';

/** How the conversation is led; decides the shape of a reply. */
export type Channel = 'email' | 'messaging' | 'chat' | 'other';

export interface Requester {
  id: number;
  name: string;
  email: string | null;
  externalId: string | null;
}

/** The ticket as the host shows it to the agent. Times are ISO 8601 in UTC. */
export interface Ticket {
  id: number;
  subject: string;
  /** 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed', or whatever the account calls it. */
  status: string;
  channel: Channel;
  /** A messaging ticket has a conversation log with bot messages. */
  isMessaging: boolean;
  brandId: number | null;
  groupId: number | null;
  tags: string[];
  requester: Requester;
}

/** The person at the screen. */
export interface Agent {
  id: number;
  name: string;
  /** 'admin', 'agent' or the number of a custom role, as text. */
  role: string;
  locale: LanguageTag;
  timeZone: string;
}

export type DraftTarget = 'public' | 'note' | 'message';

/** The agent's unsent text. `text` is plain, whatever the composer holds. */
export interface Draft {
  text: string;
  target: DraftTarget;
  isRich: boolean;
  /** How a rich composer holds it: links, images and formatting. */
  html?: string;
}
