import * as v from 'valibot';
import { OutsideError } from '../lib/errors';
import { listOf, numberOrNull, textOrNull as text, toIso } from '../lib/lenient';
import type { Message } from '../model/transcript';
import { botRules, listIn } from './bots';
import { expandTexts, namesIn } from './expandTexts';
import type { Reader, ReaderParts } from './reader';

const ticketSchema = v.object({
  ticket: v.object({
    created_at: text,
    custom_fields: listOf(v.object({ id: numberOrNull, value: text })),
  }),
});

/** Ticket fields in which a bot leaves its transcript: those whose ids the admin lists in `transcript_field_ids`. */
export function createFieldsReader({ request, settings, locale, timeZone }: ReaderParts): Reader {
  const ids = listIn(settings['transcript_field_ids']).map((id) => id.replace(/^custom_field_/, ''));
  const bots = botRules(settings);
  return {
    id: 'fields',
    tells: ['fields'],
    appliesTo: () => ids.length > 0,
    async read(ticket, signal) {
      const answer = v.safeParse(
        ticketSchema,
        await request({ url: `/api/v2/tickets/${ticket.id}.json`, signal }),
      );
      if (!answer.success) throw new OutsideError('malformed', 'the ticket has no fields');
      const { created_at, custom_fields } = answer.output.ticket;
      const kept = custom_fields.filter(({ id, value }) => ids.includes(String(id)) && value?.trim());
      if (kept.length === 0) return null;
      const texts = kept.map(({ id, value }) => toRaw(String(id), value ?? '', toIso(created_at)));
      const reading = { locale, timeZone, ...namesIn([], ticket, bots) };
      const messages = await expandTexts(texts, reading);
      return { value: { source: 'fields', messages, isComplete: true }, problems: [] };
    },
  };
}

/** What the field holds, as it came, should it be no transcript. */
const toRaw = (id: string, value: string, at: string | null): Message => ({
  id: `field:${id}:text:raw`,
  speaker: 'system',
  name: '',
  text: value.trim(),
  at,
  isPublic: false,
  attachments: [],
  choices: [],
  form: [],
  isRaw: true,
});
