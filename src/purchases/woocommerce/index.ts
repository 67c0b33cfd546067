import { slotSettings, type Connector, type SlotParts } from '../connector';
import { createFinder } from '../findByAddress';
import { readList } from '../readList';
import { checkOptions } from '../slotOptions';
import { createAsk } from './ask';
import { createOrderApi } from './orderApi';
import { orderSchema } from './schema';

/**
 * Orders of one WooCommerce shop through its REST API v3; read only. The credential is the Base64 of
 * `consumer key:consumer secret`. Options: `status.SLUG = …`, what a status of the shop's own means in our words.
 */
export function createWooCommerce(parts: SlotParts): Connector {
  const { slot } = parts;
  const ask = createAsk(parts);
  return {
    id: slot.id,
    label: slot.label,
    settings: slotSettings(slot.id),
    ...checkOptions(slot),
    findOrders: createFinder(createOrderApi(ask, slot), slot),
    async probe(signal) {
      readList(orderSchema, await ask('orders', { per_page: '1', _fields: 'id' }, signal), slot.label);
    },
  };
}
