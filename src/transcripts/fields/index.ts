import { listIn } from '../bots';
import type { Reader, ReaderParts } from '../reader';

/** Ticket fields in which a bot leaves its transcript: those whose ids the admin lists in `transcript_field_ids`. */
export function createFieldsReader(parts: ReaderParts): Reader {
  const named = listIn(parts.settings['transcript_field_ids']).map((id) => id.replace(/^custom_field_/, ''));
  const ids = named.filter((id) => /^\d{1,20}$/.test(id));
  return {
    id: 'fields',
    tells: ['fields'],
    appliesTo: () => ids.length > 0,
    async read(ticket) {
      const { readTexts } = await import('./readTexts');
      return readTexts(parts, ids, ticket);
    },
  };
}
