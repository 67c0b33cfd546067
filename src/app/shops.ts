import { OutsideError } from '../lib/errors';
import type { Request, Settings } from '../model/ports';
import type { ConfiguredShop, Connector } from '../purchases/connector';

interface ShopParts {
  request: Request;
  settings: Settings;
}

/** A kind of shop: the setting that names one, and where its code is. */
interface Shop {
  id: string;
  label: string;
  setting: string;
  load: () => Promise<(parts: ShopParts) => Connector>;
}

const SHOPS: Shop[] = [
  {
    id: 'shopify',
    label: 'Shopify',
    setting: 'shopify_shop',
    load: async () => (await import('../purchases/shopify')).createShopify,
  },
  {
    id: 'customObject',
    label: 'Zendesk',
    setting: 'order_object_key',
    load: async () => (await import('../purchases/customObject')).createCustomObject,
  },
];

/** The shops that the settings name. Their code is under way at once, and nobody loads that of a shop they do not have. */
export const configuredShops = (parts: ShopParts): ConfiguredShop[] =>
  SHOPS.filter(({ setting }) => String(parts.settings[setting] ?? '').trim() !== '').map((shop) =>
    onDemand(shop, parts),
  );

/** Code that does not come is a shop that does not answer; the next question fetches it again. */
function onDemand({ id, label, load }: Shop, parts: ShopParts): ConfiguredShop {
  const fetch = () => load().then((create) => create(parts));
  let coming: Promise<Connector> | null = fetch();
  coming.catch(() => (coming = null));
  return {
    id,
    label,
    async findOrders(query, signal) {
      coming ??= fetch();
      const connector = await coming.catch((cause: unknown) => {
        coming = null;
        throw new OutsideError('down', `the part for ${label} could not be loaded`, { cause });
      });
      return connector.findOrders(query, signal);
    },
  };
}
