/** A mail as a file: what its headers say, and its text. */
export interface FoundMail {
  subject: string;
  from: { name: string | null; email: string | null };
  /** ISO, whole seconds; null when the header is missing or is no date. */
  at: string | null;
  text: string;
  attachments: string[];
}

const HEADER = /^[!-9;-~]+:/;

/** Reads an .eml file; a problem names the line. Parts that are no text are named as attachments. */
export function readMail(raw: string): FoundMail | { problem: string; line: number } {
  const text = raw.replace(/\r\n?/g, '\n');
  const first = text.split('\n').findIndex((line) => line.trim() !== '');
  const line = text.split('\n')[first] ?? '';
  if (!HEADER.test(line))
    return { problem: `expected a header such as "From: …", found ${quote(line)}`, line: first + 1 };
  const { headers, body } = splitPart(text.slice(text.indexOf(line)));
  if (body.trim() === '')
    return { problem: 'expected a mail, found headers only', line: text.split('\n').length };
  const parts = leaves(headers, body);
  const plain = parts.find(({ type, name }) => type === 'text/plain' && name === null);
  const html = parts.find(({ type, name }) => type === 'text/html' && name === null);
  return {
    subject: decodeWords(headers.get('subject') ?? ''),
    from: address(decodeWords(headers.get('from') ?? '')),
    at: moment(headers.get('date')),
    text: (plain?.text ?? (html ? stripTags(html.text) : '')).trim(),
    attachments: parts.flatMap(({ name }) => name ?? []),
  };
}

const quote = (line: string): string => JSON.stringify(line.length > 40 ? `${line.slice(0, 39)}…` : line);

function splitPart(part: string): { headers: Map<string, string>; body: string } {
  const end = part.search(/\n[ \t]*\n/);
  const head = (end < 0 ? part : part.slice(0, end)).replace(/\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split('\n')) {
    const at = line.indexOf(':');
    if (at > 0) headers.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
  }
  return { headers, body: end < 0 ? '' : part.slice(end).replace(/^\n[ \t]*\n/, '') };
}

interface Leaf {
  type: string;
  /** File name of an attachment. */
  name: string | null;
  text: string;
}

const parameter = (header: string, name: string): string | null =>
  new RegExp(`;\\s*${name}="?([^";]+)"?`, 'i').exec(header)?.[1] ?? null;

function leaves(headers: Map<string, string>, body: string, depth = 0): Leaf[] {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = parameter(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary && depth < 5) {
    const parts = body.split(`--${boundary}`).slice(1);
    return parts
      .filter((part) => !part.startsWith('--'))
      .flatMap((part) => {
        const inner = splitPart(part.replace(/^\n/, ''));
        return leaves(inner.headers, inner.body, depth + 1);
      });
  }
  const disposition = headers.get('content-disposition') ?? '';
  const name = parameter(disposition, 'filename') ?? parameter(type, 'name');
  const isText = /^text\//i.test(type);
  const kind = (type.split(';')[0] ?? '').trim().toLowerCase();
  if (!isText) return [{ type: kind, name: name ?? 'attachment', text: '' }];
  const charset = parameter(type, 'charset') ?? 'utf-8';
  return [
    { type: kind, name, text: decodeBody(body, headers.get('content-transfer-encoding') ?? '', charset) },
  ];
}

function decodeBody(body: string, encoding: string, charset: string): string {
  if (/^base64$/i.test(encoding)) return toText(Buffer.from(body, 'base64'), charset);
  if (/^quoted-printable$/i.test(encoding)) return toText(unquote(body.replace(/=\n/g, '')), charset);
  return body;
}

/** `=C3=A9` and what stands between as bytes. */
function unquote(text: string): Buffer {
  const parts = text.split(/((?:=[0-9A-F]{2})+)/i);
  return Buffer.concat(
    parts.map((part, index) =>
      index % 2 === 1 ? Buffer.from(part.replaceAll('=', ''), 'hex') : Buffer.from(part, 'utf8'),
    ),
  );
}

function toText(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** `=?utf-8?Q?Caf=C3=A9?=` */
const decodeWords = (header: string): string =>
  header.replace(
    /=\?([^?]+)\?([BQ])\?([^?]*)\?=(?:\s+(?==\?))?/gi,
    (_, charset: string, kind: string, text: string) =>
      toText(/b/i.test(kind) ? Buffer.from(text, 'base64') : unquote(text.replaceAll('_', ' ')), charset),
  );

function address(from: string): FoundMail['from'] {
  const match = /^\s*"?([^"<]*?)"?\s*<([^>]+)>/.exec(from);
  if (match) return { name: match[1] || null, email: match[2] ?? null };
  return { name: null, email: from.includes('@') ? from.trim() : null };
}

function moment(date: string | undefined): string | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

const stripTags = (html: string): string =>
  html
    .replace(/<(?:br|\/p|\/div|\/tr|\/li)[^>]{0,100}>/gi, '\n')
    .replace(/<[^>]{1,400}>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
