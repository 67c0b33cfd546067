import { type Acting, FEATURES } from '../model/mode';
import type { WrongSetting } from '../panel/parts';
import type { NoticeParts } from './namedNotice';
import { wrongSettings } from './wrongSettings';

export interface ToldParts extends NoticeParts {
  acting?: Partial<Acting>;
}

/**
 * What agents are told of the settings: that the app only shows, that figures are by name, until they read it, and which
 * values cannot be used.
 */
export async function settingsTold(parts: ToldParts): Promise<WrongSetting[]> {
  const { settings } = parts.install;
  const named = settings['figures_level'] ? await (await import('./namedNotice')).namedNotice(parts) : null;
  return [...(named ? [named] : []), ...wrongSettings(settings), ...observed(parts.acting)];
}

const observed = ({ off = [] }: Partial<Acting> = {}): WrongSetting[] =>
  FEATURES.every((feature) => off.includes(feature))
    ? [{ setting: 'mode', value: '', kind: 'observation' }]
    : [];
