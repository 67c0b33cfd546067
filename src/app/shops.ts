import { OutsideError } from '../lib/errors';
import type { Order } from '../model/order';
import type { Request, Settings, Store } from '../model/ports';
import { SLOT_PROBLEMS, type ConfiguredShop, type Connector, type SlotParts } from '../purchases/connector';
import type { SlotField } from '../purchases/connector';
import { readSlot, type FilledSlot } from '../purchases/readSlot';
import { misconfigured } from '../purchases/slotProblem';

interface ShopParts {
  request: Request;
  settings: Settings;
  store?: Store;
}

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
    setting: 'order_object_key',
    load: async () => (await import('../purchases/customObject')).createCustomObject,
  },
];

/** A kind of shop that a slot can hold. */
interface Kind {
  label: string;
  load: () => Promise<(parts: SlotParts) => Connector>;
}

/** By the word that the setting `shopN_kind` says. */
const KINDS: Readonly<Record<string, Kind>> = {
  woocommerce: {
    label: 'WooCommerce',
    load: async () => (await import('../purchases/woocommerce')).createWooCommerce,
  },
  bigcommerce: {
    label: 'BigCommerce',
    load: async () => (await import('../purchases/bigcommerce')).createBigCommerce,
  },
  magento: {
    label: 'Adobe Commerce',
    load: async () => (await import('../purchases/magento')).createMagento,
  },
  prestashop: {
    label: 'PrestaShop',
    load: async () => (await import('../purchases/prestashop')).createPrestaShop,
  },
  stripe: {
    label: 'Stripe',
    load: async () => (await import('../purchases/stripe')).createStripe,
  },
  json: {
    label: 'JSON',
    load: async () => {
      const [{ createJson }, { runMapping }] = await Promise.all([
        import('../purchases/json'),
        import('./mappingWorker'),
      ]);
      return (parts) => createJson({ ...parts, run: runMapping });
    },
  },
};

const SLOTS = ['shop1', 'shop2', 'shop3'];

/** The shops that the settings name. Their code is under way at once, and nobody loads that of a shop they do not have. */
export function configuredShops(parts: ShopParts): ConfiguredShop[] {
  const own = SHOPS.filter(({ setting }) => String(parts.settings[setting] ?? '').trim() !== '');
  const filled = SLOTS.map((id) => readSlot(parts.settings, id, (kind) => kindOf(kind)?.label ?? id));
  return [
    ...own.map(({ id, label, load }) => onDemand({ id, label }, async () => (await load())(parts))),
    ...filled.filter((slot) => slot !== null).map((slot) => inSlot(slot, parts)),
  ];
}

const kindOf = (word: string): Kind | undefined => (Object.hasOwn(KINDS, word) ? KINDS[word] : undefined);

/** A shop in a slot: asked for tickets of its brands only, and not at all while a setting of it is wrong. */
function inSlot(
  { kind: word, slot, brands, wrong }: FilledSlot,
  { request, settings, store }: ShopParts,
): ConfiguredShop {
  const kind = kindOf(word);
  const [field] = kind ? wrong : (['kind'] as const);
  if (!kind || field) return refusing(slot, field ?? 'kind');
  const shop = onDemand(slot, async () => {
    const connector = (await kind.load())({ request, slot, ...(store && { store }) });
    const [problem] = connector.validate(settings);
    if (problem === undefined) return connector;
    return { ...connector, ...refusing(slot, fieldOf(problem), connector.whereWrong) };
  });
  const isServed = (brandId: number | null | undefined) =>
    brands.length === 0 || typeof brandId !== 'number' || brands.includes(brandId);
  return {
    ...shop,
    findOrders: (query, signal) =>
      isServed(query.brandId) ? shop.findOrders(query, signal) : Promise.resolve({ value: [], problems: [] }),
  };
}

function fieldOf(problem: string): SlotField {
  const fields: SlotField[] = ['address', 'options', 'brands'];
  return fields.find((field) => SLOT_PROBLEMS[field] === problem) ?? 'kind';
}

/** Says which setting is wrong, in its own block; the other shops are not touched. */
const refusing = (
  { id, label }: { id: string; label: string },
  field: SlotField,
  where?: string,
): ConfiguredShop => ({
  id,
  label,
  findOrders: () => Promise.reject(misconfigured(id, field, where)),
});

/** Code that does not come is a shop that does not answer; the next question fetches it again. */
function onDemand(
  { id, label }: { id: string; label: string },
  fetch: () => Promise<Connector>,
): ConfiguredShop {
  let coming: Promise<Connector> | null = fetch();
  coming.catch(() => (coming = null));
  const connector = () => {
    coming ??= fetch();
    return coming.catch((cause: unknown) => {
      coming = null;
      throw new OutsideError('down', `the part for ${label} could not be loaded`, { cause });
    });
  };
  return {
    id,
    label,
    findOrders: async (query, signal) => (await connector()).findOrders(query, signal),
    look: async (order, signal) => look(await connector(), order, signal),
  };
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
