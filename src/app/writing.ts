import type { PanelParts } from '../panel/parts';
import { loadClaims, loadLanguages } from './loadReading';
import type { WriterParts } from './writer/createWriter';

/** Off until the admin names a provider; its code is loaded by the first agent who asks for it. */
export function createWriting(parts: Omit<WriterParts, 'learn'>): PanelParts['writer'] {
  if (!String(parts.settings['llm_provider'] ?? '').trim()) return null;
  const learn: WriterParts['learn'] = (language) =>
    Promise.all([loadLanguages([language]), loadClaims([language])]);
  return async () => (await import('./writer/createWriter')).createWriter({ ...parts, learn });
}
