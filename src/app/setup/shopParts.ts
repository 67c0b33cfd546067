import { OutsideError } from '../../lib/errors';
import type { Label } from '../../model/label';
import type { Settings } from '../../model/ports';
import type { ConfiguredShop, Connector } from '../../purchases/connector';
import { readAddress } from '../../purchases/readAddress';
import type { Lookup, SetupPart } from '../../setup/parts';
import { openSlot, type ShopParts } from '../slots';

/** A shop as setup sees it: a slot whose settings are wrong has nothing to try. */
type Shop = ConfiguredShop & Partial<Pick<Connector, 'probe' | 'validate'>>;

interface Entry {
  id: string;
  label: string;
  isOn: boolean;
  host: string | null;
  /** Its kind, by which the rights of its credential are named; null where it needs none. */
  kind: string | null;
  open: () => Promise<Shop>;
}

const SLOTS = ['shop1', 'shop2', 'shop3'];

const textOf = (settings: Settings, name: string): string => String(settings[name] ?? '').trim();

/** Every shop that the settings name, as parts of setup and as sources of a look-up. */
export function shopParts(parts: ShopParts): { parts: SetupPart[]; lookups: Lookup[] } {
  const entries = entriesOf(parts);
  return {
    parts: entries.map((entry) => toPart(entry, parts.settings)),
    lookups: entries.filter(({ isOn }) => isOn).map(toLookup),
  };
}

function entriesOf(parts: ShopParts): Entry[] {
  const { settings } = parts;
  return [
    {
      id: 'shopify',
      label: 'Shopify',
      isOn: textOf(settings, 'shopify_shop') !== '',
      host: textOf(settings, 'shopify_shop'),
      kind: 'shopify',
      open: async () => (await import('../../purchases/shopify')).createShopify(parts),
    },
    {
      id: 'customObject',
      label: textOf(settings, 'order_object') || 'Zendesk',
      isOn: textOf(settings, 'order_object') !== '',
      host: null,
      kind: null,
      open: async () => (await import('../../purchases/customObject')).createCustomObject(parts),
    },
    ...SLOTS.filter((id) => textOf(settings, `${id}_kind`) || textOf(settings, `${id}_address`)).map(
      (id) => ({
        id,
        label: textOf(settings, `${id}_name`) || textOf(settings, `${id}_kind`) || id,
        isOn: true,
        host: hostOf(textOf(settings, `${id}_address`)),
        kind: textOf(settings, `${id}_kind`).toLowerCase(),
        open: () => openSlot(id, parts),
      }),
    ),
  ].filter(({ id, isOn }) => isOn || id === 'shopify');
}

function hostOf(address: string): string {
  const read = readAddress(address);
  return read === null ? address : new URL(read).host;
}

/** Kinds of shops whose rights we can name. */
const NAMED = ['shopify', 'woocommerce', 'bigcommerce', 'magento', 'prestashop', 'stripe', 'json'];

function toPart({ id, label, isOn, host, kind, open }: Entry, settings: Settings): SetupPart {
  if (!isOn) return { id, label, isOn, host, place: 'app' };
  return {
    id,
    label,
    isOn,
    host,
    place: host === null ? 'objects' : 'app',
    ...(kind !== null && NAMED.includes(kind) && { needs: { key: `setup.needs.${kind}` } }),
    wrong: () => wrongOf(id, open, settings),
    async attempt(signal) {
      const shop = await open();
      // A slot with a wrong setting has no probe: looking for nobody tells which one it is.
      await (shop.probe ? shop.probe(signal) : shop.findOrders(NOBODY, signal));
      return { says: { key: 'setup.trial.orders' }, sample: [] };
    },
  };
}

async function wrongOf(id: string, open: Entry['open'], settings: Settings): Promise<Label | null> {
  const [key] = (await open()).validate?.(settings) ?? [];
  return key === undefined ? null : { key, values: { shop: id } };
}

const NOBODY = { emails: [], phones: [], externalId: null, spokenNumbers: [] };

const toLookup = ({ id, label, open }: Entry): Lookup => ({
  id,
  label,
  async find(email, signal) {
    const shop = await open();
    const query = { ...NOBODY, emails: [{ value: email, isVerified: true }] };
    const { value, problems } = await shop.findOrders(query, signal);
    const [problem] = problems.filter(({ kind }) => kind !== 'more' && kind !== 'history');
    if (problem && value.length === 0) {
      throw new OutsideError(problem.kind, problem.kind, problem.values ? { values: problem.values } : {});
    }
    return value.length;
  },
});
