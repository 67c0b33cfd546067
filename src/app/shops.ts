import { OutsideError } from '../lib/errors';
import type { Order } from '../model/order';
import type { ConfiguredShop, Connector } from '../purchases/connector';
import type { ShopParts } from './slots';

/** A shop with settings of its own: the one that names it, and where its code is. */
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
    setting: 'order_object',
    load: async () => (await import('../purchases/customObject')).createCustomObject,
  },
];

const SLOTS = ['shop1', 'shop2', 'shop3'];

/** The shops that the settings name. Their code is under way at once, and nobody loads that of a shop they do not have. */
export function configuredShops(parts: ShopParts): ConfiguredShop[] {
  const own = SHOPS.filter(({ setting }) => textOf(parts, setting) !== '');
  return [
    ...own.map(({ id, label, load }) => onDemand({ id, label }, async () => (await load())(parts))),
    ...SLOTS.filter((id) => textOf(parts, `${id}_kind`) || textOf(parts, `${id}_address`)).map((id) =>
      onDemand({ id, label: textOf(parts, `${id}_name`) || textOf(parts, `${id}_kind`) || id }, async () =>
        (await import('./slots')).openSlot(id, parts),
      ),
    ),
  ];
}

const textOf = ({ settings }: ShopParts, name: string): string => String(settings[name] ?? '').trim();

/** Code that does not come is a shop that does not answer; the next question fetches it again. */
function onDemand(
  { id, label }: { id: string; label: string },
  fetch: () => Promise<ConfiguredShop>,
): ConfiguredShop {
  let coming: Promise<ConfiguredShop> | null = fetch();
  coming.catch(() => (coming = null));
  const connector = async () => {
    coming ??= fetch();
    const loaded = await coming.catch((cause: unknown) => {
      coming = null;
      throw new OutsideError('down', `the part for ${label} could not be loaded`, { cause });
    });
    shop.label = loaded.label; // a slot without a name has that of its kind, which comes with the code
    return loaded;
  };
  const shop: ConfiguredShop = {
    id,
    label,
    findOrders: async (query, signal) => (await connector()).findOrders(query, signal),
    look: async (order, signal) => look(await connector(), order, signal),
  };
  return shop;
}

function look(shop: ConfiguredShop | undefined, id: string, signal: AbortSignal) {
  if (!shop?.look) throw new OutsideError('missing', `${shop?.label ?? 'nobody'} tells no more of an order`);
  return shop.look(id, signal);
}

/** A closer look at an order, by the shop that it comes from. */
export const createLook =
  (shops: readonly ConfiguredShop[]) =>
  async ({ source, id }: Order, signal: AbortSignal) =>
    look(
      shops.find((shop) => shop.id === source),
      id,
      signal,
    );
