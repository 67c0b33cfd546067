import type { Account } from '../../types';
import { internalsOf, nextId } from '../internals';
import { SHOP_CREDENTIALS } from '../settings';

/** A client credentials token lives a day less a second. */
export const TOKEN_SECONDS = 86_399;

export function issueToken(account: Account): string {
  const { shopTokens, time } = internalsOf(account);
  const token = `shpat_sandbox_${nextId(account)}`;
  shopTokens.set(token, time.now() + TOKEN_SECONDS * 1000);
  return token;
}

export function isValidToken(account: Account, token: string | null): boolean {
  if (token === SHOP_CREDENTIALS.staticToken) return true;
  const { shopTokens, time } = internalsOf(account);
  return token !== null && (shopTokens.get(token) ?? 0) > time.now();
}

/** Makes every token given out so far invalid, as when a day has passed. */
export function expireShopTokens(account: Account): void {
  internalsOf(account).shopTokens.clear();
}
