import * as v from 'valibot';
import type { DocumentKind } from '../lib/documents';
import { FEATURES, MODES } from '../model/mode';

const MOST_NAMES = 200;
const LONGEST_NAME = 100;
/** Characters of a mapping. */
const LONGEST_MAPPING = 8_000;

/** Settings of the installation that can be written on the setup page instead. */
export const MAPPINGS = ['shop1_options', 'shop2_options', 'shop3_options', 'order_object_mapping'] as const;
export type MappingSetting = (typeof MAPPINGS)[number];

const id = v.pipe(v.number(), v.integer(), v.minValue(0));
const ids = v.pipe(v.array(id), v.maxLength(MOST_NAMES));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME));
const names = v.pipe(v.array(name), v.maxLength(MOST_NAMES));
/** True: what the installation says holds again. */
const isOff = v.optional(v.boolean(), false);

const mode = v.object({
  what: v.literal('mode'),
  mode: v.picklist(MODES),
  isStopped: v.boolean(),
  groups: ids,
  brands: ids,
  features: v.array(v.picklist(FEATURES)),
});
const bots = v.object({ what: v.literal('bots'), isOff, names, userIds: names, tags: names });
const mapping = v.object({
  what: v.literal('mapping'),
  isOff,
  setting: v.picklist(MAPPINGS),
  text: v.pipe(v.string(), v.maxLength(LONGEST_MAPPING)),
});

/** How far the app acts, and for whom. Empty groups or brands: all of them. */
export type ModeEntry = v.InferOutput<typeof mode>;
/** Who is a bot: display names, ids of users, tags of tickets that a bot opened. */
export type BotsEntry = v.InferOutput<typeof bots>;
/** The lines of a shop's options, or which field of the account's own order object is what. */
export type MappingEntry = v.InferOutput<typeof mapping>;
export type SetupEntry = ModeEntry | BotsEntry | MappingEntry;

/** What admins set on the setup page: `mode`, `bots` and a `mapping:SETTING` each. */
export const SETUP_DOCUMENT: DocumentKind<SetupEntry> = {
  name: 'setup',
  version: 1,
  schema: v.variant('what', [mode, bots, mapping]),
};

export const setupKey = (entry: SetupEntry): string =>
  entry.what === 'mapping' ? `mapping:${entry.setting}` : entry.what;

/** The same, one by one, as they are edited. */
export const MODE_DOCUMENT: DocumentKind<ModeEntry> = { ...SETUP_DOCUMENT, schema: mode };
export const BOTS_DOCUMENT: DocumentKind<BotsEntry> = { ...SETUP_DOCUMENT, schema: bots };
export const MAPPING_DOCUMENT: DocumentKind<MappingEntry> = { ...SETUP_DOCUMENT, schema: mapping };
