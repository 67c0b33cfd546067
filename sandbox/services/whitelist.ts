import type { Account } from '../types';
import { fillPlaceholders } from './placeholders';

/** Whether the app's manifest lets it talk to this host; the two open questions are switches. */
export function isWhitelisted(account: Account, host: string): boolean {
  const { switches, manifest } = account;
  return manifest.domainWhitelist.some((entry) => {
    const domain = switches.whitelistTakesPlaceholders ? fillPlaceholders(account, entry, 'url').text : entry;
    if (host === domain) return true;
    return switches.whitelistMatchesSubdomains && domain !== '' && host.endsWith(`.${domain}`);
  });
}
