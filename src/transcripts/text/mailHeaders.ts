import { findStamp, locateStamp, type Stamp } from './stamps';

/** What stands above a quoted mail. */
export interface MailHeader {
  name: string;
  stamp: Stamp | null;
  /** How many lines it takes. */
  length: number;
  /** Its lines that say neither who nor when: the subject, the recipients. */
  others: string[];
}

const OPENS = /^(?:on|le|am|el|il|op|em|\p{Lu}|\d|<)/iu;
const WROTE = /(?:wrote|writes|a écrit|a ecrit|écrit|schrieb|escribió|escribio|ha scritto|schreef|escreveu)/i;
const ATTRIBUTION =
  /(?:wrote|writes|a écrit|a ecrit|schrieb|escribió|escribio|ha scritto|schreef|escreveu)\b[^:\n]{0,120}:$|(?:écrit|escribió)\s?:$/i;
/** Mail programs break the line at about 78 characters. */
const MOST_LINES = 3;

/** "On Tue, Mar 10, 2026 at 9:21 AM Marie Durand <marie@example.fr> wrote:", broken over lines or not. */
export function readAttribution(lines: readonly string[], at: number): MailHeader | null {
  let text = '';
  for (let length = 1; length <= MOST_LINES; length += 1) {
    const line = (lines[at + length - 1] ?? '').trim();
    if (line === '' || line.length > 250 || (length === 1 && !OPENS.test(line))) return null;
    text = text === '' ? line : `${text} ${line}`;
    if (!ATTRIBUTION.test(text)) continue;
    const found = locateStamp(text);
    if (!found && !/@[\w.-]{1,60}>?\)?/.test(text)) return null;
    return {
      name: nameIn(found ? withoutStamp(text, found.start, found.end) : text),
      stamp: found?.value ?? null,
      length,
      others: [],
    };
  }
  return null;
}

/** What is left of it, up to the stamp's place, is "On" and the like. */
const withoutStamp = (text: string, start: number, end: number): string =>
  `${text.slice(0, start).replace(/\b(?:on|le|am|el|il|op|em|den)\s{0,3}$/i, '')} ${text.slice(end)}`;

function nameIn(text: string): string {
  const words = text.replace(WROTE, ' ').replace(/\([^()]{0,20}(?:GMT|UTC)[^()]{0,20}\)/, ' ');
  return nameOf(words.replace(/^\s{0,3}(?:le|am|el|on)\s/i, '').replace(/:$/, ''));
}

/** `Marie Durand <marie@example.fr>` → the name; the address where there is no name. */
function nameOf(author: string): string {
  const name = author.replace(/[<([]\s?(?:mailto:)?[^<>()[\]\s]{1,100}@[^<>()[\]\s]{1,100}[>)\]]/g, ' ');
  const bare = name
    .replace(/[<>()]/g, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s"',;]+|[\s"',;]+$/g, '');
  return bare === '' ? (/[^\s<>()[\]:]{1,100}@[^\s<>()[\]]{1,100}/.exec(author)?.[0] ?? '') : bare;
}

const FROM = /^(?:from|de|von|da|van)\s?:/i;
const SENT = /^(?:sent|date|envoyé|envoye|gesendet|datum|enviado(?: el)?|fecha|inviato|data|verzonden)\s?:/i;
const OTHER =
  /^(?:to|cc|bcc|subject|reply-to|à|a|objet|an|betreff|para|asunto|oggetto|aan|onderwerp|assunto|kopie|antwort an|importance)\s?:/i;

/** `From:` `Sent:` `To:` `Subject:` in lines below one another, as Outlook writes them. */
export function readBlock(lines: readonly string[], at: number): MailHeader | null {
  const fieldAt = (index: number) => (lines[index] ?? '').slice(0, 400).trim().replaceAll('*', '');
  if (!FROM.test(fieldAt(at))) return null;
  let length = 1;
  while (length < 10 && (SENT.test(fieldAt(at + length)) || OTHER.test(fieldAt(at + length)))) length += 1;
  const fields = lines.slice(at + 1, at + length).map((line) => line.replaceAll('*', ''));
  const sent = fields.find((field) => SENT.test(field.trim()));
  if (sent === undefined || fields.length < 2) return null;
  const name = nameOf(fieldAt(at).replace(FROM, ''));
  return { name, stamp: findStamp(sent), length, others: fields.filter((field) => field !== sent) };
}
