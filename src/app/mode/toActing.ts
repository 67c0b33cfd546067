import { type ModeEntry, type SetupEntry, setupKey } from '../../acceptance/setupDocument';
import { type Acting, FEATURES } from '../../model/mode';
import type { Settings } from '../../model/ports';

export interface Written {
  key: string;
  content: SetupEntry;
}

/**
 * What an agent of these groups acts by. `counted`: documents that an admin or a lead wrote last; of those that others wrote
 * over (`ignored`) only that they exist is known. Where nobody says the mode, the one that held before (`last`) holds on; where
 * somebody without the right to it wrote it and none is known, it is observation.
 */
export function toActing(
  { counted, ignored }: { counted: readonly Written[]; ignored: readonly Written[] },
  groups: readonly number[],
  last: Acting | null,
): Acting {
  const own = counted.filter(({ key, content }) => key === setupKey(content)).map(({ content }) => content);
  const mode = own.find((entry) => entry.what === 'mode');
  const isForged = ignored.some(({ key }) => key === 'mode');
  const before =
    last ?? (isForged ? { mode: 'observation', isStopped: false, off: FEATURES, brands: [] } : ALL);
  const held: Omit<Acting, 'settings'> = mode ? ofMode(mode, groups) : before;
  const { off, brands, isStopped } = held;
  return { mode: held.mode, isStopped, off, brands, settings: { ...settingsOf(own), ...without(off) } };
}

const ALL: Omit<Acting, 'settings'> = { mode: 'all', isStopped: false, off: [], brands: [] };

function ofMode(
  { mode, isStopped, ...pilot }: ModeEntry,
  groups: readonly number[],
): Omit<Acting, 'settings'> {
  if (mode === 'all') return { mode, isStopped, off: [], brands: [] };
  const isIn = pilot.groups.length === 0 || pilot.groups.some((group) => groups.includes(group));
  if (mode === 'observation' || !isIn) return { mode, isStopped, off: FEATURES, brands: [] };
  return {
    mode,
    isStopped,
    off: FEATURES.filter((feature) => !pilot.features.includes(feature)),
    brands: pilot.brands,
  };
}

/** What is written on the setup page, as the settings say it. */
function settingsOf(entries: readonly SetupEntry[]): Settings {
  const settings: Record<string, string> = {};
  for (const entry of entries) {
    if (entry.what === 'mode' || entry.isOff) continue;
    if (entry.what === 'mapping') settings[entry.setting] = entry.text;
    else {
      settings['bot_names'] = entry.names.join(',');
      settings['bot_user_ids'] = entry.userIds.join(',');
      settings['bot_tags'] = entry.tags.join(',');
    }
  }
  return settings;
}

/** Nothing leaves to a model that is off, and no reply is kept back for a comparison that nobody counts. */
const without = (off: Acting['off']): Settings => ({
  ...(off.includes('llm') && { llm_provider: '' }),
  ...(off.includes('records') && { control_share: '' }),
});
