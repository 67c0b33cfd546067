import type { Settings } from '../model/ports';
import type { PanelParts } from '../panel/parts';

/** Those of which a wrong value would otherwise be passed over in silence. Shops and models tell of their own. */
const CHECKED = ['identity_level', 'bot_user_ids', 'transcript_field_ids', 'facts_off', 'facts_on'];

/** Fetched only where one of them is written at all. */
export const checkSettings = (settings: Settings): PanelParts['checkSettings'] =>
  CHECKED.some((name) => String(settings[name] ?? '').trim() !== '')
    ? async () => (await import('./wrongSettings')).wrongSettings(settings)
    : null;
