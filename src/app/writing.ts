import type { Writer } from '../model/writer';
import type { PanelParts } from '../panel/parts';
import type { WriterParts } from './writer/createWriter';

/**
 * Off until the admin names a provider; its code is loaded by the first agent who asks for it, or once local replies stand
 * where it may begin unasked. One for each page.
 */
export function createWriting(
  parts: Omit<WriterParts, 'learn'>,
): Pick<PanelParts, 'writer' | 'writesUnasked'> {
  if (!parts.settings['llm_provider']) return { writer: null, writesUnasked: false };
  let coming: Promise<Writer> | null = null;
  const writer = () =>
    (coming ??= import('./writer/writerOf').then(
      ({ createWriter, learn }) => createWriter({ ...parts, learn }),
      (error: unknown) => {
        coming = null;
        throw error;
      },
    ));
  // While tickets are compared, what nobody asked for would be in the silent ones too.
  const isUnasked = parts.settings['llm_drafts_unasked'] === true && !parts.settings['control_share'];
  return { writer, writesUnasked: isUnasked };
}
