import * as v from 'valibot';
import { htmlToText } from '../lib/html';
import { listOf, numberOrNull, textOrNull as text } from '../lib/lenient';
import type { Attachment, Message } from '../model/transcript';

/** What a message holds beside its author and time. */
export type Content = Pick<Message, 'text' | 'choices' | 'form' | 'attachments' | 'isRaw'>;

const named = v.fallback(v.nullish(v.object({ text }), null), null);

/** A button: a quick reply, a link, a postback … All are named by a text, some inside an object of their own type. */
const action = v.object({ text, reply: named, postback: named, link: named, webview: named, buy: named });

/** A field of a form, or its answer: what was filled in lies in a key that depends on the kind of field. */
const field = v.object({
  label: text,
  name: text,
  text,
  email: text,
  select: listOf(v.object({ label: text, name: text })),
  options: listOf(v.object({ label: text, name: text })),
});

const item = v.object({
  title: text,
  description: text,
  altText: text,
  mediaUrl: text,
  mediaType: text,
  actions: listOf(action),
});

const contentSchema = v.object({
  type: v.fallback(v.string(), ''),
  text,
  htmlText: text,
  body: text,
  textFallback: text,
  altText: text,
  mediaUrl: text,
  mediaType: text,
  actions: listOf(action),
  items: listOf(item),
  fields: listOf(field),
  coordinates: v.fallback(v.nullish(v.object({ lat: numberOrNull, long: numberOrNull }), null), null),
  location: v.fallback(v.nullish(v.object({ address: text, name: text }), null), null),
});
type TheirContent = v.InferOutput<typeof contentSchema>;
type Field = TheirContent['fields'][number];

/**
 * The content of a message in Zendesk's and Sunshine's words. A kind that we do not know keeps whatever text it has, and one
 * without any is shown raw: nothing that was said is ever lost.
 */
export function readContent(content: unknown): Content {
  const parsed = v.safeParse(contentSchema, content);
  if (!parsed.success) return typeof content === 'string' ? { ...EMPTY, text: content } : raw(content);
  const their = parsed.output;
  const offered = [...their.actions, ...their.items.flatMap(({ actions }) => actions)].map(labelOf);
  const choices = [...offered, ...their.fields.flatMap(optionsOf)].filter(Boolean);
  const form = their.fields.map(toAnswer).filter(({ value }) => value !== '');
  const attachments = [their, ...their.items].filter(({ mediaUrl }) => mediaUrl).map(toAttachment);
  const told = textOf(their);
  const isMute = told === '' && choices.length + form.length + attachments.length === 0;
  return isMute ? raw(content) : { text: told, choices, form, attachments };
}

const EMPTY: Content = { text: '', choices: [], form: [], attachments: [] };

function textOf(their: TheirContent): string {
  if (their.type === 'html' && their.body) return htmlToText(their.body);
  const plain = their.text || (their.htmlText && htmlToText(their.htmlText)) || their.body;
  const listed = their.items.map(({ title, description }) => [title, description].filter(Boolean).join('\n'));
  const asked = their.fields
    .filter((each) => toAnswer(each).value === '')
    .map(({ label, name }) => label || name);
  const parts = [plain, ...listed, ...asked, placeOf(their)].filter(Boolean);
  return (parts.join('\n') || their.textFallback || filledIn(their)).trim();
}

/** Answers as people read them, where the service gives no text for those who cannot show forms. */
const filledIn = ({ fields }: TheirContent): string =>
  fields
    .map(toAnswer)
    .map(({ label, value }) => `${label}: ${value}`)
    .join('\n');

function placeOf({ location, coordinates }: TheirContent): string {
  const place = [location?.name, location?.address].filter(Boolean).join(', ');
  const point = coordinates ? `${coordinates.lat ?? '?'}, ${coordinates.long ?? '?'}` : '';
  return [place, point].filter(Boolean).join(' · ');
}

const labelOf = ({ text: own, ...inside }: v.InferOutput<typeof action>): string =>
  Object.values(inside).find((each) => each?.text)?.text ?? own ?? '';

/** What may be chosen in a field that waits for its answer. */
const optionsOf = (asked: Field): string[] =>
  toAnswer(asked).value === '' ? asked.options.map(({ label, name }) => label || name || '') : [];

const toAnswer = ({ label, name, text: said, email, select }: Field) => ({
  label: label || name || '',
  value: said || email || select.map((option) => option.label || option.name || '').join(', '),
});

const toAttachment = ({
  mediaUrl,
  mediaType,
  altText,
}: Pick<TheirContent, 'mediaUrl' | 'mediaType' | 'altText'>): Attachment => ({
  name: altText || (mediaUrl ?? '').split(/[?#]/)[0]?.split('/').at(-1) || '',
  contentType: mediaType ?? '',
  url: toLink(mediaUrl),
});

/** As links only web addresses count: what else people put there is text. */
export const toLink = (url: string | null): string | null => (url && /^https?:\/\//i.test(url) ? url : null);

/** Its JSON; nothing where there is nothing in it but its type. */
const raw = (content: unknown): Content =>
  hasMeaning(content) ? { ...EMPTY, text: JSON.stringify(content), isRaw: true } : EMPTY;

function hasMeaning(value: unknown): boolean {
  if (typeof value !== 'object' || value === null)
    return value !== null && value !== undefined && value !== '';
  return Object.entries(value).some(([key, part]) => key !== 'type' && hasMeaning(part));
}
