import type { Message } from '../model/transcript';
import { botRules, listIn } from './bots';
import { expandTexts, namesIn } from './expandTexts';
import type { Reader, ReaderParts } from './reader';

/** Ticket fields in which a bot leaves its transcript: those whose ids the admin lists in `transcript_field_ids`. */
export function createFieldsReader({ readFields, settings, locale, timeZone }: ReaderParts): Reader {
  const named = listIn(settings['transcript_field_ids']).map((id) => id.replace(/^custom_field_/, ''));
  const ids = named.filter((id) => /^\d{1,20}$/.test(id));
  const bots = botRules(settings);
  return {
    id: 'fields',
    tells: ['fields'],
    appliesTo: () => ids.length > 0,
    async read(ticket) {
      const values = await readFields(ids);
      const texts = values.flatMap((value, index) => toRaw(ids[index] ?? '', value));
      if (texts.length === 0) return null;
      const reading = { locale, timeZone, ...namesIn([], ticket, bots) };
      const messages = await expandTexts(texts, reading);
      return { value: { source: 'fields', messages, isComplete: true }, problems: [] };
    },
  };
}

/** What the field holds, as it came, should it be no transcript; nothing where it holds no text. */
const toRaw = (id: string, value: unknown): Message[] =>
  typeof value !== 'string' || value.trim() === ''
    ? []
    : [
        {
          id: `field:${id}:text:raw`,
          speaker: 'system',
          name: '',
          text: value.trim(),
          at: null,
          isPublic: false,
          attachments: [],
          choices: [],
          form: [],
          isRaw: true,
        },
      ];
