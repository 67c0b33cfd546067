import type { Request, Settings, Store } from '../model/ports';
import {
  SLOT_PROBLEMS,
  type ConfiguredShop,
  type Connector,
  type SlotField,
  type SlotParts,
} from '../purchases/connector';
import { readSlot } from '../purchases/readSlot';
import { misconfigured } from '../purchases/slotProblem';

export interface ShopParts {
  request: Request;
  settings: Settings;
  store?: Store;
}

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

const kindOf = (word: string): Kind | undefined => (Object.hasOwn(KINDS, word) ? KINDS[word] : undefined);

/** The shop in a slot: asked for tickets of its brands only, and not at all while a setting of it is wrong. */
export async function openSlot(id: string, { request, settings, store }: ShopParts): Promise<ConfiguredShop> {
  const filled = readSlot(settings, id, (kind) => kindOf(kind)?.label ?? id);
  if (!filled) return refusing({ id, label: id }, 'kind');
  const { slot, brands } = filled;
  const kind = kindOf(filled.kind);
  const [field] = kind ? filled.wrong : (['kind'] as const);
  if (!kind || field) return refusing(slot, field ?? 'kind');
  const connector = (await kind.load())({ request, slot, ...(store && { store }) });
  const [problem] = connector.validate(settings);
  if (problem !== undefined) return refusing(slot, fieldOf(problem), connector.whereWrong);
  const isServed = (brandId: number | null | undefined) =>
    brands.length === 0 || typeof brandId !== 'number' || brands.includes(brandId);
  return {
    ...connector,
    findOrders: (query, signal) =>
      isServed(query.brandId)
        ? connector.findOrders(query, signal)
        : Promise.resolve({ value: [], problems: [] }),
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
