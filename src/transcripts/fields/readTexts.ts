import type { Sourced } from '../../model/problem';
import type { Ticket } from '../../model/ticket';
import type { Message, Transcript } from '../../model/transcript';
import { botRules } from '../bots';
import { expandTexts, namesIn } from '../expandTexts';
import type { ReaderParts } from '../reader';

/** What these fields hold; null where they hold no text. */
export async function readTexts(
  { readFields, settings, locale, timeZone }: ReaderParts,
  ids: readonly string[],
  ticket: Ticket,
): Promise<Sourced<Transcript> | null> {
  const values = await readFields(ids);
  const texts = values.flatMap((value, index) => toRaw(ids[index] ?? '', value));
  if (texts.length === 0) return null;
  const reading = { locale, timeZone, ...namesIn([], ticket, botRules(settings)) };
  const messages = await expandTexts(texts, reading);
  return { value: { source: 'fields', messages, isComplete: true }, problems: [] };
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
