import type { Writer } from '../model/writer';
import type { PanelParts } from '../panel/parts';
import type { WriterParts } from './writer/createWriter';

/** Off until the admin names a provider; its code is loaded by the first agent who asks for it. One for each page. */
export function createWriting(parts: Omit<WriterParts, 'learn'>): PanelParts['writer'] {
  if (!parts.settings['llm_provider']) return null;
  let coming: Promise<Writer> | null = null;
  return () =>
    (coming ??= import('./writer/writerOf').then(
      ({ createWriter, learn }) => createWriter({ ...parts, learn }),
      (error: unknown) => {
        coming = null;
        throw error;
      },
    ));
}
