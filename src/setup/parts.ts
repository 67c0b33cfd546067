import type { Translate } from '../lib/translate';
import type { Label } from '../model/label';
import type { Settings } from '../model/ports';
import type { IndexProgress } from '../acceptance/indexProgress';
import type { BotProposal, SeenMessage } from './derive/proposeBots';
import type { EditingParts } from './editing/parts';

/** Where in Zendesk's own admin pages something is mended. */
export type AdminPlace = 'app' | 'roles' | 'objects' | 'helpCenter' | 'macros' | 'messaging';

/** What a real request brought back: words, and lines of it that name nobody. */
export interface Trial {
  says: Label;
  /** Redacted: enough to see that it is the right shop or Help Center, nothing about a person. */
  sample: string[];
}

/** One part of the installation: whether it is on, what is wrong with its settings, and one harmless request to try it. */
export interface SetupPart {
  id: string;
  /** A service's own name; absent where `setup.part.ID` names it. */
  label?: string;
  /** False where no setting asks for it: nothing is asked, and that is fine. */
  isOn: boolean;
  /** Whose server answers: "shop.example.com"; null for Zendesk itself. */
  host: string | null;
  place: AdminPlace;
  /** The rights that its credential needs, in words; absent where it needs none. */
  needs?: Label;
  /** What is wrong with its settings before anything is asked; null where nothing is. */
  wrong?: () => Promise<Label | null>;
  /** Fails with an `OutsideError`. Absent where there is nothing to ask. */
  attempt?(signal: AbortSignal): Promise<Trial>;
}

/** What one source has of a customer that is looked up; never their data, only how much there is. */
export interface Lookup {
  id: string;
  label: string;
  find(email: string, signal: AbortSignal): Promise<number>;
}

/** Everything that setup is handed. */
export interface SetupParts {
  parts: readonly SetupPart[];
  lookups: readonly Lookup[];
  /** False for agents without the right to change the app: they are told, and nothing is asked. */
  isAdmin: boolean;
  settings: Settings;
  version: string;
  /** Who wrote in the newest tickets, oldest ticket last, told as they come. Fails with an `OutsideError`. */
  readRecent(
    onRead: (read: number, of: number) => void,
    signal: AbortSignal,
  ): Promise<readonly (readonly SeenMessage[])[]>;
  /** Everything that can be edited here; fetched with the first tab that edits. Absent: nothing can. */
  editing?: EditingParts;
  /** What the background's index holds, now and as it grows. Gives back what ends it. */
  watchIndex?(listener: (progress: IndexProgress) => void): () => void;
  /** Opens a ticket in the workspace; `onShown` once a panel of ours says that it shows it. Gives back what ends the waiting. */
  tryTicket?(ticketId: number, onShown: () => void): () => void;
  /** Address in Zendesk's admin pages. */
  linkTo(place: AdminPlace): string;
  /** Milliseconds since 1970. */
  now(): number;
  timeZone: string;
  translate: Translate;
}

export type { BotProposal };
