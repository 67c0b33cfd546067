import type { DeletionSchedules } from '../../acceptance/deletionSchedules';
import type { Translate } from '../../lib/translate';
import type { Settings } from '../../model/ports';
import type { Flow, Service } from '../inventory/flows';

/** What the file is made from: the settings in force, and nothing that a record says. */
export interface FileFacts {
  settings: Settings;
  settingNames: readonly string[];
  services: readonly Service[];
  schedules: DeletionSchedules;
  subdomain: string;
  version: string;
  /** YYYY-MM-DD. */
  today: string;
}

/** The file, and what its parts share. */
export interface Drawn {
  facts: FileFacts;
  t: Translate;
  flows: readonly Flow[];
  /** Values of many of its words. */
  values: Record<string, string | number>;
}
