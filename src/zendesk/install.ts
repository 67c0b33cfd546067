import * as v from 'valibot';
import { toTimeZone } from '../lib/locale';
import type { Settings } from '../model/ports';
import { toScreenLocale } from './screenLocale';
import { fieldsOf, fromHost, listen, readPaths, type ZafClient } from './zafClient';

/** Which installation, account and person this iframe belongs to. */
export interface Install {
  subdomain: string;
  installationId: number;
  agentId: number;
  agentName: string;
  /** 'admin', 'agent', or the number of a custom role as text. */
  agentRole: string;
  locale: string;
  /** IANA name of the account's time zone; days on the team page are its days. */
  accountTimeZone: string;
  settings: Settings;
  version: string;
}

/** Ids are numbers, whether the host writes them as such or as text. */
const id = v.fallback(v.pipe(v.union([v.number(), v.string()]), v.toNumber(), v.number()), 0);
const isSetting = v.union([v.string(), v.number(), v.boolean(), v.null()]);
/** A setting that is none costs nobody the others. */
const settingsSchema = v.pipe(
  v.unknown(),
  v.transform(fieldsOf),
  v.transform((raw): Settings => {
    const readable = Object.entries(raw).filter(([, value]) => v.is(isSetting, value));
    return Object.fromEntries(readable) as Settings;
  }),
);
const locale = v.fallback(
  v.pipe(
    v.string(),
    v.transform((tag) => toScreenLocale(tag)),
  ),
  'en',
);
const metadataSchema = v.object({
  installationId: id,
  version: v.fallback(v.string(), ''),
  settings: v.optional(settingsSchema, {}),
});
const contextSchema = v.object({
  account: v.fallback(v.object({ subdomain: v.fallback(v.string(), '') }), { subdomain: '' }),
});
const role = v.fallback(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), '');
const userSchema = v.object({ id, locale, role, name: v.fallback(v.string(), '') });
const ianaName = v.fallback(v.pipe(v.string(), v.transform(toTimeZone)), 'UTC');
const zone = v.fallback(v.object({ ianaName }), { ianaName: 'UTC' });
const accountSchema = v.object({ timeZone: zone });

export async function readInstall(client: ZafClient): Promise<Install> {
  const [metadata, context, values] = await Promise.all([
    fromHost(client.metadata()),
    fromHost(client.context()),
    readPaths(client, ['currentUser', 'currentAccount']),
  ]);
  const { installationId, version, settings } = v.parse(metadataSchema, fieldsOf(metadata));
  const user = v.parse(userSchema, fieldsOf(values['currentUser']));
  return {
    subdomain: v.parse(contextSchema, fieldsOf(context)).account.subdomain,
    installationId,
    agentId: user.id,
    agentName: user.name,
    agentRole: user.role,
    locale: user.locale,
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
