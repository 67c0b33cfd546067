import type { DeletionSchedules } from '../acceptance/deletionSchedules';
import type { Leads } from '../acceptance/leads';
import type { Translate } from '../lib/translate';
import type { BulkRecords, Clock, ObjectKey, Records, Settings, Store } from '../model/ports';
import type { Service } from './inventory/flows';

/** Somebody of the account: a customer, or an agent. */
export interface Person {
  id: number;
  name: string;
  /** Every address and number that Zendesk knows of them. */
  emails: readonly string[];
  phones: readonly string[];
  isAgent: boolean;
}

/** What of the account is asked beside our records. All fail with an `OutsideError`. */
export interface AccountData {
  /** By id, or by whole e-mail address; null where there is nobody. */
  findPerson(who: string, signal: AbortSignal): Promise<Person | null>;
  /** Ids of all tickets that this person asked for, deleted ones left out. */
  ticketsOf(userId: number, signal: AbortSignal): Promise<number[]>;
  /** Those of these tickets that are there; archived ones too. */
  existing(ticketIds: readonly number[], signal: AbortSignal): Promise<ReadonlySet<number>>;
  /** Those of these tickets in which one of these fields has a value. */
  withValues(
    ticketIds: readonly number[],
    fieldIds: readonly string[],
    signal: AbortSignal,
  ): Promise<number[]>;
  /** Empties these fields of a ticket. */
  clear(ticketId: number, fieldIds: readonly string[], signal: AbortSignal): Promise<void>;
  /** A hundred records of an object, whatever they are, by Zendesk's own ids; the first ones that are there. */
  anyRecords(
    object: ObjectKey,
    signal: AbortSignal,
  ): Promise<{ id: string; kind: string; ticketId: number | null }[]>;
  /** Deletes records by Zendesk's own ids, a hundred at most; comes back when it is done. */
  deleteById(object: ObjectKey, ids: readonly string[], signal: AbortSignal): Promise<void>;
  deletionSchedules(signal: AbortSignal): Promise<DeletionSchedules>;
}

/** Everything that finding and erasing is handed. */
export interface ErasingParts {
  records: Pick<Records, 'search' | 'find' | 'upsert'> & Pick<BulkRecords, 'findMany' | 'deleteMany'>;
  account: AccountData;
  leads: Leads;
  /** This browser's own store; null where it cannot be had. */
  store: Store;
  settings: Settings;
  /** Waits before each request, so that the account's limit is left to agents. */
  pause: () => Promise<void>;
  clock: Clock;
  /** Waits so many ms, or until it is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** Everything that the page is handed. */
export interface PrivacyParts extends ErasingParts {
  /** False for whoever may not change the app: they are told, and nothing is asked. */
  isAdmin: boolean;
  services: readonly Service[];
  by: { id: number; name: string };
  subdomain: string;
  version: string;
  /** Names of the settings that the page may see: secret ones are not among them. */
  settingNames: readonly string[];
  /** Today as YYYY-MM-DD in the account's zone. */
  today(): string;
  /** SHA-256 of a text, in hexadecimal. */
  hash(text: string): Promise<string>;
  /** A fresh unique text. */
  salt(): string;
  /** Words of the DPO file in one of its languages. */
  loadWords(language: 'en' | 'fr' | 'de'): Promise<Translate>;
  /** Address of an admin page of the account. */
  linkTo(place: 'fields' | 'schedules' | 'objects'): string;
  translate: Translate;
}
