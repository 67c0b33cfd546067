import type { Consent } from './closer';

/** What a customer is sent to sell them something, as far as the admin wants it known. */
export interface Engagement {
  /** The service that tells. */
  source: string;
  consents: Consent[];
  /** The last campaign that reached them. */
  lastCampaign: { name: string; at: string } | null;
  /** Codes that they were promised, and till when where that is said; newest first. */
  codes: { code: string; until: string | null }[];
  /** When they last opened and clicked one; null where the admin does not want that known. */
  reactions: { opened: string | null; clicked: string | null } | null;
}
