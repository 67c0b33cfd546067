import * as v from 'valibot';
import type { Settings } from '../model/ports';
import { listen, readPaths, type ZafClient } from './zafClient';

/** Which installation, account and person this iframe belongs to. */
export interface Install {
  subdomain: string;
  installationId: number;
  agentId: number;
  locale: string;
  /** IANA name of the account's time zone; days on the team page are its days. */
  accountTimeZone: string;
  settings: Settings;
  version: string;
}

const metadataSchema = v.object({
  installationId: v.fallback(v.number(), 0),
  version: v.fallback(v.string(), ''),
  settings: v.fallback(v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()])), {}),
});
const contextSchema = v.object({
  account: v.fallback(v.object({ subdomain: v.fallback(v.string(), '') }), { subdomain: '' }),
});
const userSchema = v.object({ id: v.fallback(v.number(), 0), locale: v.fallback(v.string(), 'en') });
const zone = v.fallback(v.object({ ianaName: v.fallback(v.string(), 'UTC') }), { ianaName: 'UTC' });
const accountSchema = v.object({ timeZone: zone });

const fieldsOf = (raw: unknown): object => (typeof raw === 'object' && raw !== null ? raw : {});

export async function readInstall(client: ZafClient): Promise<Install> {
  const [metadata, context, values] = await Promise.all([
    client.metadata(),
    client.context(),
    readPaths(client, ['currentUser', 'currentAccount']),
  ]);
  const { installationId, version, settings } = v.parse(metadataSchema, fieldsOf(metadata));
  const { id, locale } = v.parse(userSchema, fieldsOf(values['currentUser']));
  return {
    subdomain: v.parse(contextSchema, fieldsOf(context)).account.subdomain,
    installationId,
    agentId: id,
    locale,
    accountTimeZone: v.parse(accountSchema, fieldsOf(values['currentAccount'])).timeZone.ianaName,
    settings,
    version,
  };
}

export type ColorScheme = 'light' | 'dark';

const toScheme = (value: unknown): ColorScheme => (value === 'dark' ? 'dark' : 'light');

/** The scheme of Zendesk's own interface: from the address at once, from the host when it answers or changes. */
export function watchColorScheme(client: ZafClient, listener: (scheme: ColorScheme) => void): ColorScheme {
  listen(client, 'colorScheme.changed', (value) => listener(toScheme(value)));
  void readPaths(client, ['colorScheme']).then(
    ({ colorScheme }) => colorScheme && listener(toScheme(colorScheme)),
    () => undefined,
  );
  return toScheme(new URLSearchParams(location.search).get('colorScheme'));
}
