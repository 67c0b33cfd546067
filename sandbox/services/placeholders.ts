import type { Account } from '../types';

/** `{{setting.NAME}}`, as Zendesk's proxy finds it. */
const PLACEHOLDER = /\{\{\s*setting\.([\w-]+)\s*\}\}/g;

type Scope = 'url' | 'header' | 'body';

/**
 * Puts settings in place of `{{setting.NAME}}`, as the proxy does for a secure request: a secure setting only
 * where the manifest's scopes allow it, an unset one as nothing. What is unknown or out of scope stays as it is.
 * `replaced` names what was put in.
 */
export function fillPlaceholders(
  account: Account,
  text: string,
  scope: Scope,
): { text: string; replaced: string[] } {
  const replaced: string[] = [];
  const filled = text.replace(PLACEHOLDER, (whole, name: string) => {
    if (!mayFill(account, name, scope)) return whole;
    replaced.push(name);
    return String(account.settings[name] ?? '');
  });
  return { text: filled, replaced };
}

function mayFill(account: Account, name: string, scope: Scope): boolean {
  const parameter = account.manifest.parameters.find((candidate) => candidate.name === name);
  if (!parameter) return false;
  if (!parameter.secure) return true;
  // Without scopes a secret goes anywhere: this is what the validator warns of.
  return parameter.scopes?.includes(scope) ?? true;
}

const TOKEN_PATH = '/admin/oauth/access_token';

/**
 * Our code writes placeholders in header values, and in the body of the shop's token request, nowhere else. One
 * that was filled in anywhere else came with somebody's text: a secret has left with it.
 */
export function isOurs(scope: Scope, url: URL): boolean {
  return scope === 'header' || (scope === 'body' && url.pathname === TOKEN_PATH);
}
