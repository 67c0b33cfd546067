import type { Account, RequestOutcome, ZafRequestOptions } from '../types';
import { refusal } from './outcome';
import { fillPlaceholders, isOurs } from './placeholders';
import { isWhitelisted } from './whitelist';

/** A request as it leaves the proxy. */
export interface Prepared {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body: string | null;
}

/** What the app wrote, in one text: also what the log keeps. Null when there is no body. */
export function bodyText(options: ZafRequestOptions): string | null {
  const { data } = options;
  if (data === undefined || data === null || methodOf(options) === 'GET') return null;
  return typeof data === 'string' ? data : asForm(data);
}

export function methodOf(options: ZafRequestOptions): string {
  return (options.type ?? 'GET').toUpperCase();
}

/** Plain text, or an object that jQuery would write as a form; files and buffers do not pass the proxy. */
export function isBinary(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.getPrototypeOf(data) !== Object.prototype;
}

// As jQuery writes `data` that is an object.
function asForm(data: unknown): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(data ?? {})) form.set(name, String(value));
  return form.toString();
}

/** The absolute address, with `data` in the query when it is a GET; null when it is none. */
export function addressOf(account: Account, options: ZafRequestOptions): string | null {
  const base = `https://${account.world.subdomain}.zendesk.com`;
  const address = options.url.startsWith('/') ? base + options.url : options.url;
  if (!/^https?:\/\//.test(address) && !address.startsWith('{{')) return null;
  if (methodOf(options) !== 'GET' || !options.data) return address;
  const query = typeof options.data === 'string' ? options.data : asForm(options.data);
  return query ? `${address}${address.includes('?') ? '&' : '?'}${query}` : address;
}

/** A request to Zendesk itself: the browser sends it with the agent's session, nothing is replaced. */
export function prepareForZendesk(options: ZafRequestOptions, url: URL): Prepared {
  const plain = new URL(url);
  plain.pathname = plain.pathname.replace(/\.json$/, '');
  return { method: methodOf(options), url: plain, headers: headersOf(options), body: bodyText(options) };
}

/** A request that goes through the proxy: settings put in, the host checked, or the refusal. */
export function prepareForProxy(
  account: Account,
  options: ZafRequestOptions,
  address: string,
): Prepared | RequestOutcome {
  const fill = (text: string, scope: 'url' | 'header' | 'body', url: URL) => {
    if (!options.secure) return text;
    const filled = fillPlaceholders(account, text, scope);
    if (filled.replaced.length > 0 && !isOurs(scope, url)) complain(account, filled.replaced, scope, url);
    return filled.text;
  };
  const unfilled = parse(address.replace(/\{\{.*?\}\}/g, 'placeholder'));
  const url = unfilled && parse(fill(address, 'url', unfilled));
  if (!url) return refusal(400, 'The address is not a URL');
  const barred = barrier(account, url);
  if (barred) return barred;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(headersOf(options))) headers[name] = fill(value, 'header', url);
  const body = bodyText(options);
  return { method: methodOf(options), url, headers, body: body === null ? null : fill(body, 'body', url) };
}

function complain(account: Account, names: string[], scope: string, url: URL): void {
  account.complaints.push(
    `{{setting.${names.join('}}, {{setting.')}}} was replaced in the ${scope} of a request to ${url.host}${url.pathname}`,
  );
}

function barrier(account: Account, url: URL): RequestOutcome | null {
  if (url.host === 'zendesk.com' || url.host.endsWith('.zendesk.com')) {
    return refusal(403, `${url.toString()} is not a proxyable URI`);
  }
  if (isWhitelisted(account, url.host)) return null;
  // [?] The status and the words of Zendesk's own refusal are unknown.
  return refusal(403, `${url.host} is not in the domainWhitelist of this app`);
}

// The proxy does not forward header names with underscores.
function headersOf(options: ZafRequestOptions): Record<string, string> {
  const kept = Object.entries(options.headers ?? {}).filter(([name]) => !name.includes('_'));
  const headers = Object.fromEntries(kept);
  const hasType = kept.some(([name]) => name.toLowerCase() === 'content-type');
  if (!hasType && bodyText(options) !== null) {
    headers['content-type'] = options.contentType ?? 'application/x-www-form-urlencoded; charset=UTF-8';
  }
  return headers;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
