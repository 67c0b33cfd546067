import type { Account, Service } from '../types';
import { internalsOf } from './internals';

const ZENDESK_MS = { from: 250, to: 600 };
const SHOPS: readonly Service[] = [
  'shopify',
  'woocommerce',
  'bigcommerce',
  'magento',
  'prestashop',
  'stripe',
  'json',
];
const SHOP_MS = { from: 700, to: 1_500 };

/** Waits as long as the real service takes, when the account is set to. */
export async function waitLikeReal(account: Account, service: Service, signal: AbortSignal): Promise<void> {
  if (account.latency === 'off') return;
  const { from, to } = SHOPS.includes(service) ? SHOP_MS : ZENDESK_MS;
  await internalsOf(account).time.sleep(from + (to - from) * spread(account.requests.length), signal);
}

// Evenly spread but the same on every run, so that measurements can be compared.
function spread(n: number): number {
  return (n * 0.618_033_988_75) % 1;
}
