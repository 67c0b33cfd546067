import type { PanelParts } from '../panel/parts';
import type { ToldParts } from './settingsTold';

/** Those of which a wrong value would otherwise be passed over in silence. Shops and models tell of their own. */
const CHECKED = [
  'identity_level',
  'bot_user_ids',
  'transcript_field_ids',
  'facts_off',
  'facts_on',
  'figures_level',
];

/** Fetched only where one of them is written at all, or the app does not do all that it can. */
export const checkSettings = (parts: ToldParts): PanelParts['checkSettings'] =>
  parts.acting?.off?.[0] || CHECKED.some((name) => String(parts.install.settings[name] ?? '').trim() !== '')
    ? async () => (await import('./settingsTold')).settingsTold(parts)
    : null;
