import type { RecordsStatus } from '../acceptance/ticketAcceptance';
import type { TicketSession } from '../assist/session';
import type { Translate } from '../lib/translate';
import type { DismissReason } from '../model/acceptance';
import type { GuardWarning } from '../checks';
import type { CloserLook } from '../model/closer';
import type { Customer } from '../model/customer';
import type { Engagement } from '../model/engagement';
import type { Order } from '../model/order';
import type { Clock, Composer, TicketHost } from '../model/ports';
import type { Sourced } from '../model/problem';
import type { ReplyLanguage } from '../model/language';
import type { Suggestion, Suggestions } from '../model/suggestion';
import type { Draft } from '../model/ticket';
import type { Writer } from '../model/writer';

/** Who keeps count of what became of suggestions. */
export interface Life {
  /** These are on offer, and no others. Telling the same again is harmless. */
  offered(suggestions: readonly Suggestion[]): void;
  /** This is the open one. */
  seen(id: string): void;
  /** `text` is what was really put into the draft. */
  inserted(suggestion: Suggestion, text: string): void;
  undone(id: string): void;
  /** Called once with null when dismissed, and again if a reason is given. */
  dismissed(id: string, reason: DismissReason | null): void;
  /** Dismissed by mistake, and fetched back. */
  restored(id: string): void;
}

/**
 * What became of a warning: the agent was told, put the answer in its place, keeps the question, or finds the warning
 * useless here. Whether a question that was only told of is heeded shows when the reply is sent.
 */
export type NoteGuard = (
  warning: GuardWarning,
  step: 'warned' | 'heeded' | 'kept' | 'notUseful',
  how?: { isPasted: boolean; isAfter: boolean },
) => void;

/** Claims in a text, each with its place in it and the evidence by index. */
export type CheckedClaims = Pick<Suggestion, 'claims' | 'evidence'>;

/** A value of an installation setting that cannot be used, or that each agent must know of; words: `panel.setting.KIND`. */
export interface WrongSetting {
  setting: string;
  value: string;
  kind: 'level' | 'user' | 'field' | 'factOff' | 'factOn' | 'named' | 'observation';
  /** The agent says that they read it: it is not told again. */
  onRead?: () => Promise<void>;
}

/** Everything that the panel is handed. */
export interface PanelParts {
  session: TicketSession;
  composer: Composer;
  host: Pick<TicketHost, 'ticket' | 'onShown' | 'resize' | 'openTicket'>;
  life: Life;
  /**
   * The suggestion's text as it may go into this draft. `all` keeps the sentences that nothing supports; without it the
   * text may come out empty.
   */
  insertable: (suggestion: Suggestion, options: { all: boolean; draft: string }) => string;
  /** The first needless question of a draft, as far as this ticket knows now. */
  guard: (draft: Draft) => GuardWarning | null;
  /** Everything that a text claims, against what this ticket knows now; null while there is nobody to reply to. */
  checkClaims: (text: string) => Promise<CheckedClaims | null>;
  /** Replies in another language than the customer's; null while there is nobody to reply to. */
  repliesIn: (language: ReplyLanguage, signal: AbortSignal) => Promise<Suggestions | null>;
  noteGuard: NoteGuard;
  /** A hold was asked for by the admin. */
  holdsOnce: boolean;
  /** Live messages of the agent's own, as they appear in the conversation. Gives back what ends it. */
  onSent: (listener: (text: string) => void) => () => void;
  /** A closer look at an order, by its shop: one request. */
  look: (order: Order, signal: AbortSignal) => Promise<Sourced<CloserLook>>;
  /** What they were sent to sell them something, by each source; null where the admin does not want it known. */
  engage:
    | ((customer: Pick<Customer, 'id' | 'emails'>, signal: AbortSignal) => Promise<Sourced<Engagement[]>>)
    | null;
  /** The model that writes, fetched when it is wanted; null where the admin set none. */
  writer: (() => Promise<Writer>) | null;
  /** It may begin once local replies stand, before anybody asks. */
  writesUnasked: boolean;
  /** How the counting of replies goes, from now on. Gives back what ends it. */
  onCounted: (listener: (status: RecordsStatus) => void) => () => void;
  /** Shows the page of the agent's own figures. */
  openFigures: () => void;
  /** Which settings cannot be used, or must be known of; null where none is written that could be either. */
  checkSettings: (() => Promise<WrongSetting[]>) | null;
  clock: Clock;
  translate: Translate;
}
