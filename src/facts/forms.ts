import type { Message } from '../model/transcript';
import { slotsNamed } from './asks';
import type { Known } from './known';
import { anyOf, byLexicon } from './lexicon';
import { asPhone } from './read/contacts';
import { readMessage } from './read/message';
import { IDENTIFIER_SLOTS, normaliseCode, readCodes } from './read/identifiers';
import { createReading } from './read/reading';
import type { Found, Reading } from './read/reading';
import { fold } from './text';

const normalise = (slot: Known['slot'], value: string, reading: Reading): string => {
  const read = readMessage(createReading(value, reading.at, reading.locale)).find((one) => one.slot === slot);
  if (read) return read.value;
  if (slot === 'phone') return asPhone(value, reading.locale) ?? value.trim();
  return IDENTIFIER_SLOTS.has(slot) ? codeIn(value, reading) : value.trim();
};

/** Of an answer that is more than a code only the code: whatever else was typed into the field is no part of it. */
function codeIn(value: string, { at, locale }: Reading): string {
  const whole = normaliseCode(value);
  const [code] = /^[A-Z0-9._/-]*$/.test(whole) ? [] : readCodes(createReading(value, at, locale));
  return code ? normaliseCode(value.slice(code.start, code.end)) : whole;
}

/** What the label of a field asks for; a field that we do not know keeps its own name. */
const slotOf = (label: string): Known['slot'] => slotsNamed(fold(label))[0] ?? `other:${label.trim()}`;

/** "Message", "Comments": what stands there has no slot of its own. */
const freeField = byLexicon(
  (vocabularies) =>
    new RegExp(String.raw`^\W*${anyOf(vocabularies, ({ says }) => says.freeField ?? '')}\W*$`),
);

/** What somebody tells in a field of any name: "Reason: address change", "Message: my lamp is broken". */
const toldIn = (words: string, { at, locale }: Reading): Found[] =>
  readMessage(createReading(words, at, locale)).filter(({ slot }) => !slot.startsWith('other:'));

/** Answers of a form. Where the message's text does not repeat an answer, its place is the start of the message. */
export function readForm(message: Message, reading: Reading): Known[] {
  let from = 0;
  return message.form.flatMap(({ label, value }) => {
    const words = value.trim();
    if (words === '') return [];
    const slot = slotOf(label);
    const told = slot.startsWith('other:') ? toldIn(words, reading) : [];
    const start = reading.text.indexOf(words, from);
    if (start >= 0) from = start + words.length;
    const place = start < 0 ? { start: 0, end: 0 } : { start, end: start + words.length };
    if (told.length > 0 || freeField().test(fold(label)))
      return told.map((one) => ({ ...one, ...place, how: 'form' as const }));
    return [{ slot, value: normalise(slot, words, reading), ...place, how: 'form' as const }];
  });
}
