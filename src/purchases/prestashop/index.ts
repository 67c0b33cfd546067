import * as v from 'valibot';
import { toTimeZone } from '../../lib/locale';
import { slotSettings, type Connector, type SlotParts } from '../connector';
import { createFinder } from '../findByAddress';
import { checkOptions, isAdminPath } from '../slotOptions';
import { createAsk } from './ask';
import { createOrderApi } from './orderApi';
import { createTables } from './tables';

const OPTIONS = {
  timezone: (value: string): boolean => toTimeZone(value) === value,
  language: (value: string): boolean => /^[1-9]\d{0,5}$/.test(value),
  admin: isAdminPath,
};

/**
 * Orders of one PrestaShop through its web service; read only. The credential is the Base64 of `KEY:`. Options:
 * `status.ID = …`, what a state of the shop's own means in our words; `timezone = Europe/Paris`, by which the shop writes its
 * times; `language = ID`, for the names of states; `admin = PATH` of its admin.
 */
export function createPrestaShop(parts: SlotParts): Connector {
  const { slot } = parts;
  const ask = createAsk(parts);
  const tables = createTables(ask, slot, parts.store);
  return {
    id: slot.id,
    label: slot.label,
    settings: slotSettings(slot.id),
    ...checkOptions(slot, OPTIONS),
    findOrders: (query, signal) =>
      createFinder(createOrderApi(ask, slot, tables, query), slot)(query, signal),
    async probe(signal) {
      await ask({ resource: 'orders', filter: {}, display: '[id]', limit: [0, 1] }, v.unknown(), signal);
    },
  };
}
