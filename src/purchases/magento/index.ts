import * as v from 'valibot';
import { SLOT_PROBLEMS, slotSettings, type Connector, type SlotParts } from '../connector';
import { createFinder } from '../findByAddress';
import { isStatusOption } from '../statusOption';
import { createAsk } from './ask';
import { createOrderApi } from './orderApi';

/**
 * Orders of one Adobe Commerce (Magento 2) shop through its REST API; read only. The credential is the access token of an
 * integration. Options: `status.CODE = …`, what a status of the shop's own means in our words; `admin = PATH` of its admin.
 */
export function createMagento(parts: SlotParts): Connector {
  const { slot } = parts;
  const ask = createAsk(parts);
  return {
    id: slot.id,
    label: slot.label,
    settings: slotSettings(slot.id),
    validate: () => (areRight(slot.options) ? [] : [SLOT_PROBLEMS.options]),
    findOrders: createFinder(createOrderApi(ask, slot), slot),
    async probe(signal) {
      await ask({ path: 'orders', filters: [], fields: 'entity_id', size: 1 }, v.unknown(), signal);
    },
  };
}

const areRight = (options: Readonly<Record<string, string>>): boolean =>
  Object.entries(options).every(
    ([name, value]) => isStatusOption(name, value) || (name === 'admin' && /^[A-Za-z0-9_-]+$/.test(value)),
  );
