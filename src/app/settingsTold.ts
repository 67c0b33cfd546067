import type { WrongSetting } from '../panel/parts';
import { namedNotice, type NoticeParts } from './namedNotice';
import { wrongSettings } from './wrongSettings';

/** What agents are told of the settings: that figures are by name, until they read it, and which values cannot be used. */
export async function settingsTold(parts: NoticeParts): Promise<WrongSetting[]> {
  const named = await namedNotice(parts);
  return [...(named ? [named] : []), ...wrongSettings(parts.install.settings)];
}
