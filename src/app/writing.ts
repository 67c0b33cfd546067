import type { PanelParts } from '../panel/parts';
import type { WriterParts } from './writer/createWriter';

/** Off until the admin names a provider; its code is loaded by the first agent who asks for it. */
export const createWriting = (parts: Omit<WriterParts, 'learn'>): PanelParts['writer'] =>
  parts.settings['llm_provider']
    ? async () => {
        const { createWriter, learn } = await import('./writer/writerOf');
        return createWriter({ ...parts, learn });
      }
    : null;
