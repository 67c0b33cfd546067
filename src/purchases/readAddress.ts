/** One label, a dot, and a last label of letters: no IP address in any notation ends like that. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** No segment begins with a dot, none is encoded, none is empty. */
const PATH = /^(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$/;

/** Names that lead into somebody's own network, or nowhere. */
const PRIVATE = new Set([
  'arpa',
  'corp',
  'home',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'localhost',
  'onion',
  'private',
  'test',
]);

/**
 * A shop's address as an admin types it (`shop.example.com`, `https://example.com/shop/`), as `https://host/path` without a
 * slash at its end. Null for all else: another protocol, a port, credentials, a query, an IP address, a private name, `..`.
 */
export function readAddress(typed: string): string | null {
  const match = /^(?:https:\/\/)?([^/@:?#\\%\s]+)(\/[^?#\\%\s]*)?$/i.exec(typed.trim());
  const host = toAscii(match?.[1] ?? '');
  const path = (match?.[2] ?? '').replace(/\/$/, '');
  const isPublic = host.length <= 253 && HOST.test(host) && !PRIVATE.has(host.split('.').at(-1) ?? '');
  return isPublic && PATH.test(path) ? `https://${host}${path}` : null;
}

/** Letters of other alphabets as the network writes them; look-alikes of digits become the digits that they stand for. */
function toAscii(host: string): string {
  try {
    return new URL(`https://${host}`).hostname;
  } catch {
    return '';
  }
}
