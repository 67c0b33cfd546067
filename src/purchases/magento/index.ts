import * as v from 'valibot';
import { slotSettings, type Connector, type SlotParts } from '../connector';
import { createFinder } from '../findByAddress';
import { checkOptions, isAdminPath } from '../slotOptions';
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
    ...checkOptions(slot, { admin: isAdminPath }),
    findOrders: createFinder(createOrderApi(ask, slot), slot),
    async probe(signal) {
      await ask({ path: 'orders', filters: [], fields: 'entity_id', size: 1 }, v.unknown(), signal);
    },
  };
}
