import {
  BOTS_DOCUMENT,
  type BotsEntry,
  MAPPING_DOCUMENT,
  MAPPINGS,
  type MappingSetting,
  MODE_DOCUMENT,
} from '../../acceptance/setupDocument';
import { isOutsideError } from '../../lib/errors';
import type { Request, Settings } from '../../model/ports';
import type { Order } from '../../model/order';
import type { Finding } from '../../setup/editing/keeper';
import type { EditingParts, MappingParts } from '../../setup/editing/parts';
import type { ConfiguredShop, Connector } from '../../purchases/connector';
import { botRules } from '../../transcripts/bots';
import type { Install } from '../../zendesk/install';
import { readAccountNames } from '../../zendesk/names';
import { openSlot } from '../slots';
import { createKeepers, type KeeperParts } from './keepers';

/** Everything that can be edited on the setup page; replies come with their tab. */
export function createEditing(parts: KeeperParts): EditingParts {
  const { request, install } = parts;
  const keeperOf = createKeepers(parts);
  return {
    mode: keeperOf(MODE_DOCUMENT, 'mode'),
    bots: keeperOf(BOTS_DOCUMENT, 'bots'),
    installedBots: installedBots(install.settings),
    mappings: MAPPINGS.filter((setting) => isUsed(setting, install.settings)).map((setting) =>
      mappingParts(setting, parts, keeperOf),
    ),
    texts: async (language) => (await import('./texts')).createTexts(language, keeperOf),
    async readChoices(signal) {
      const { groups, brands } = await readAccountNames(request, signal);
      const toChoices = (names: ReadonlyMap<string, string>) =>
        [...names].map(([id, name]) => ({ id: Number(id), name }));
      return { groups: toChoices(groups), brands: toChoices(brands) };
    },
  };
}

function installedBots(settings: Install['settings']): BotsEntry {
  const written = (name: string): string[] =>
    String(settings[name] ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
  const { userIds, tags } = botRules(settings);
  return { what: 'bots', isOff: false, names: written('bot_names'), userIds: [...userIds], tags: [...tags] };
}

const slotOf = (setting: MappingSetting): string | null => /^(shop\d)_options$/.exec(setting)?.[1] ?? null;

function isUsed(setting: MappingSetting, settings: Settings): boolean {
  const slot = slotOf(setting);
  const needed = slot === null ? 'order_object' : `${slot}_kind`;
  return String(settings[needed] ?? '').trim() !== '';
}

function mappingParts(
  setting: MappingSetting,
  { request, install }: KeeperParts,
  keeperOf: ReturnType<typeof createKeepers>,
): MappingParts {
  const { settings } = install;
  const slot = slotOf(setting);
  const kind =
    slot === null
      ? ''
      : String(settings[`${slot}_kind`] ?? '')
          .trim()
          .toLowerCase();
  const shopOf = (text: string) => shopWith({ request, settings: { ...settings, [setting]: text } }, slot);
  return {
    setting,
    label:
      slot === null ? String(settings['order_object']) : String(settings[`${slot}_name`] || kind || slot),
    hasExpressions: kind === 'json',
    installed: String(settings[setting] ?? ''),
    keeper: keeperOf(MAPPING_DOCUMENT, `mapping:${setting}`),
    async validate(text) {
      const shop = await shopOf(text);
      const [key] = shop.validate?.({ ...settings, [setting]: text }) ?? [];
      if (key !== undefined) return [{ label: { key, values: { shop: slot ?? '' } } }];
      const refusal = await refusalOf(shop);
      return refusal === null ? [] : [toFinding(refusal, text)];
    },
    async attempt(text, email, signal) {
      const query = { ...NOBODY, emails: [{ value: email, isVerified: true }] };
      const { value } = await (await shopOf(text)).findOrders(query, signal);
      return value.map(sayOrder);
    },
  };
}

const NOBODY = { emails: [], phones: [], externalId: null, spokenNumbers: [] };

const shopWith = async (
  parts: { request: Request; settings: Settings },
  slot: string | null,
): Promise<ConfiguredShop & Partial<Pick<Connector, 'validate'>>> =>
  slot === null
    ? (await import('../../purchases/customObject')).createCustomObject(parts)
    : openSlot(slot, parts);

/** Which setting, and where in it, keeps a shop from being asked at all; nobody is asked. */
async function refusalOf(shop: ConfiguredShop): Promise<string | null> {
  const aborted = AbortSignal.abort();
  try {
    await shop.findOrders(NOBODY, aborted);
    return null;
  } catch (error) {
    if (!isOutsideError(error) || error.kind !== 'misconfigured') return null;
    return String(error.values?.['setting'] ?? error.message);
  }
}

/** "shop1_options (total, 6)": the line is found by the name before the comma. */
function toFinding(refusal: string, text: string): Finding {
  const name = /\(([\w.-]+)/.exec(refusal)?.[1];
  const lines = text.split('\n');
  const line = name === undefined ? -1 : lines.findIndex((each) => each.trim().startsWith(name));
  const label = { key: 'setup.wrong', values: { setting: refusal } };
  return line < 0 ? { label } : { label, line: line + 1 };
}

/** One order as somebody checks a mapping by it: our words for it, and what was found. */
function sayOrder({ number, status, shopStatus, total, placedAt, items, shipments }: Order): string {
  const goods = items.map(({ quantity, title }) => `${quantity} × ${title}`).join(', ');
  const parcels = shipments.map(({ trackingNumber, carrier }) =>
    [carrier, trackingNumber].filter(Boolean).join(' '),
  );
  return [
    number,
    shopStatus ? `${status} (${shopStatus})` : status,
    total ? `${total.amount} ${total.currency}` : '–',
    placedAt?.slice(0, 10) ?? '–',
    goods || '–',
    parcels.join(', ') || '–',
  ].join(' | ');
}
