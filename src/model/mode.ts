import type { Settings } from './ports';

/** `observation`: the panel alone; `pilot`: more for some groups, brands and features; `all`: everything for everybody. */
export const MODES = ['observation', 'pilot', 'all'] as const;
export type Mode = (typeof MODES)[number];

/** What a pilot can have beside the panel: the guard, the count of what became of suggestions, the language model. */
export const FEATURES = ['guard', 'records', 'llm'] as const;
export type Feature = (typeof FEATURES)[number];

/** What the pages of one agent act by, as the admin's documents and the agent's groups have it. */
export interface Acting {
  mode: Mode;
  isStopped: boolean;
  /** Off in every ticket. */
  off: readonly Feature[];
  /** Outside of these brands every feature is off; empty: it is off nowhere. */
  brands: readonly number[];
  /** Settings that the admin wrote on the setup page: they win over those of the installation. */
  settings: Settings;
}

/** Without a word of an admin. */
export const EVERYTHING: Acting = { mode: 'all', isStopped: false, off: [], brands: [], settings: {} };
