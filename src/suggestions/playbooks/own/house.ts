import type { ReplyLanguage } from '../../../model/language';
import type { AnyPlaybook } from '../more/names';

/** A text of the admin's in place of ours. Null: for all brands, for both ways of writing. */
export interface PlaybookOverride {
  situation: AnyPlaybook;
  language: ReplyLanguage;
  brandId: number | null;
  channel: 'email' | 'messaging' | null;
  /** Paragraphs with named values: `docs/playbooks.md` has their names and what brackets mean. */
  text: string;
}

/** How a brand speaks. Null: as usual. */
export interface BrandTone {
  /** Null: of all brands that have none of their own. */
  brandId: number | null;
  /** Null: in all languages. */
  language: ReplyLanguage | null;
  address: 'formal' | 'informal';
  /** May hold `{customer.firstName}` in brackets, since not every name is known. */
  greeting: string | null;
  /** May hold `{agent.name}` and `{agent.firstName}`; '' where Zendesk's own signature closes. */
  closing: string | null;
}

/** All that the admin says about how replies read. */
export interface House {
  overrides: readonly PlaybookOverride[];
  tones: readonly BrandTone[];
}
