import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const TEXT = /^(text|application\/json|image\/svg)/;

export type Headers = Record<string, string>;

/** Answers with bytes, compressed where the browser takes it, as the real file servers do. */
export async function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  type: string,
  bytes: Buffer,
  headers: Headers = {},
  status = 200,
): Promise<void> {
  const zipped = TEXT.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = zipped ? await promisify(gzip)(bytes) : bytes;
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    'x-content-type-options': 'nosniff',
    ...(zipped && { 'content-encoding': 'gzip' }),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

/** The path that is asked for; null for what is no address, such as `//`. */
export const pathOf = ({ url = '/' }: IncomingMessage): string | null =>
  url.startsWith('/') && URL.canParse(url, 'http://localhost') && !url.startsWith('//')
    ? new URL(url, 'http://localhost').pathname
    : null;

/** The file under `folder` that a URL path names, or null: not there, or an attempt to get out. */
export async function readUnder(
  folder: string,
  name: string,
): Promise<{ bytes: Buffer; type: string } | null> {
  const file = path.resolve(folder, `.${path.posix.normalize(`/${name}`)}`);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return null;
  try {
    return { bytes: await readFile(file), type: typeOf(file) };
  } catch {
    return null;
  }
}

export const typeOf = (file: string): string => TYPES[path.extname(file)] ?? 'application/octet-stream';

/** What `{timestamp}-{hash}` is for these files: it differs as soon as one of them does. */
export async function stampOf(folder: string): Promise<string> {
  const hash = createHash('sha1');
  let newest = 0;
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names.toSorted((a, b) => a.localeCompare(b))) {
    const { mtimeMs, size } = await stat(path.join(folder, name));
    newest = Math.max(newest, mtimeMs);
    hash.update(`${name} ${mtimeMs} ${size}\n`);
  }
  return `${Math.round(newest / 1000)}-${hash.digest('hex').slice(0, 12)}`;
}
