import { OutsideError } from '../../lib/errors';
import type { Request, Settings } from '../../model/ports';
import type { Connector } from '../connector';
import { createAsk, denial, isDenied, type Ask } from './ask';
import { createSend, toShopHost, usesClientCredential } from './auth';
import { createFinder } from './findOrders';
import { PROBE } from './query';

const SHOP = { id: 'shopify', label: 'Shopify' };

/** Orders of one Shopify store through its Admin GraphQL API; read only. */
export function createShopify({ request, settings }: { request: Request; settings: Settings }): Connector {
  const host = toShopHost(settings['shopify_shop']);
  const ask: Ask = host === null ? refuseAddress : createAsk(createSend(request, host, settings), host);
  const findOrders = createFinder(ask, { ...SHOP, handle: host?.split('.')[0] ?? '' });
  return {
    ...SHOP,
    settings: [
      'shopify_shop',
      'shopify_static_credential',
      'shopify_client_id',
      'shopify_client_credential',
      'shopify_uses_client_credential',
      'marketing_shopify',
    ],
    validate,
    findOrders,
    async look(id, signal) {
      const { lookAtOrder } = await import('./closer');
      const part = { block: 'orders', source: SHOP.id, label: SHOP.label } as const;
      const withConsent = settings['marketing_shopify'] === true;
      return lookAtOrder(id.slice(SHOP.id.length + 1), { ask, part, withConsent }, signal);
    },
    probe: (signal) => probe(ask, signal),
  };
}

async function probe(ask: Ask, signal: AbortSignal): Promise<void> {
  const { data, errors } = await ask({ query: PROBE }, signal);
  const denied = data ? undefined : errors.find(isDenied);
  if (denied) throw denial(denied);
}

const addressOf = (settings: Settings): string => String(settings['shopify_shop'] ?? '').trim();

/** The credentials themselves are never seen by the app, so only a probe can tell whether they are right. */
function validate(settings: Settings): string[] {
  const problems: string[] = [];
  if (addressOf(settings) === '') return problems;
  if (toShopHost(settings['shopify_shop']) === null) problems.push('setup.problem.shopifyShop');
  if (usesClientCredential(settings) && !String(settings['shopify_client_id'] ?? '').trim())
    problems.push('setup.problem.shopifyClientId');
  return problems;
}

/** An address that is no shop at Shopify is never called: nobody is sent our credential by a slip of the keyboard. */
const refuseAddress: Ask = () =>
  Promise.reject(
    new OutsideError('misconfigured', 'shopify_shop is not the address of a shop at myshopify.com', {
      values: { setting: 'shopify_shop' },
    }),
  );
