import type { WrongSetting } from '../panel/parts';
import type { NoticeParts } from './namedNotice';
import { wrongSettings } from './wrongSettings';

/** What agents are told of the settings: that figures are by name, until they read it, and which values cannot be used. */
export async function settingsTold(parts: NoticeParts): Promise<WrongSetting[]> {
  const { settings } = parts.install;
  const named = settings['figures_level'] ? await (await import('./namedNotice')).namedNotice(parts) : null;
  return [...(named ? [named] : []), ...wrongSettings(settings)];
}
