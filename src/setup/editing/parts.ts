import type { BotsEntry, MappingEntry, ModeEntry } from '../../acceptance/setupDocument';
import type { Label } from '../../model/label';
import type { ReplyLanguage } from '../../model/language';
import type { Finding, Keeper } from './keeper';

/** A thing of the account that can be chosen. */
export interface Choice {
  id: number;
  name: string;
}

/** Which text of the admin's. Null: for all brands, for both ways of writing. */
export interface TextPlace {
  situation: string;
  language: ReplyLanguage;
  brandId: number | null;
  channel: 'email' | 'messaging' | null;
}

export interface TextDraft extends TextPlace {
  isOff?: boolean;
  text: string;
}

/** How a brand speaks; null: as usual, for all languages, for all brands. */
export interface ToneDraft {
  isOff?: boolean;
  brandId: number | null;
  language: ReplyLanguage | null;
  address: 'formal' | 'informal';
  greeting: string | null;
  closing: string | null;
}

/** Editing of replies in one language. */
export interface TextParts {
  situations: readonly {
    situation: string;
    title: Label;
    /** Ours, as a template. */
    text: string;
    values: readonly string[];
    conditions: readonly string[];
  }[];
  mostCharacters: number;
  textKeeper(place: TextPlace): Keeper<TextDraft>;
  toneKeeper(brandId: number | null, language: ReplyLanguage | null): Keeper<ToneDraft>;
  /** As it would be sent, on a sample order; null where it cannot be read. */
  preview(draft: TextDraft): string | null;
  validateText(draft: TextDraft): Finding[];
  validateTone(draft: ToneDraft): Finding[];
}

/** The options of one shop, or the fields of the account's own order object. */
export interface MappingParts {
  /** Its setting: "shop1_options". */
  setting: MappingEntry['setting'];
  label: string;
  /** True where each field has an expression of its own. */
  hasExpressions: boolean;
  /** What the installation says. */
  installed: string;
  keeper: Keeper<MappingEntry>;
  /** What is wrong with the lines before anybody is asked. */
  validate(text: string): Promise<Finding[]>;
  /** The orders that come out for this customer, a line each. Fails with an `OutsideError`. */
  attempt(text: string, email: string, signal: AbortSignal): Promise<string[]>;
}

/** Everything that can be edited on the setup page. */
export interface EditingParts {
  mode: Keeper<ModeEntry>;
  bots: Keeper<BotsEntry>;
  /** What the installation says of bots. */
  installedBots: BotsEntry;
  mappings: readonly MappingParts[];
  texts(language: ReplyLanguage): Promise<TextParts>;
  /** Groups and brands of the account. Fails with an `OutsideError`. */
  readChoices(signal: AbortSignal): Promise<{ groups: Choice[]; brands: Choice[] }>;
}
