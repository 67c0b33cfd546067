import { SLOT_PROBLEMS, slotSettings, type Connector, type SlotParts } from '../connector';
import { createFinder } from '../findByAddress';
import { readList } from '../readList';
import { misconfigured } from '../slotProblem';
import { createAsk, storeOf, type Ask } from './ask';
import { createOrderApi } from './orderApi';
import { orderSchema } from './schema';

/**
 * Orders of one BigCommerce store through its REST API; read only. The credential is the access token of an API account.
 * Option: `store = HASH` where the address does not hold it.
 */
export function createBigCommerce(parts: SlotParts): Connector {
  const { slot } = parts;
  const store = storeOf(slot);
  const ask: Ask =
    store === null ? () => Promise.reject(misconfigured(slot.id, 'address')) : createAsk(parts, store);
  return {
    id: slot.id,
    label: slot.label,
    settings: slotSettings(slot.id),
    validate: () => [
      ...(Object.keys(slot.options).every((name) => name === 'store') ? [] : [SLOT_PROBLEMS.options]),
      ...(store === null ? [SLOT_PROBLEMS.address] : []),
    ],
    findOrders: createFinder(createOrderApi(ask, slot, store ?? ''), slot),
    async probe(signal) {
      readList(orderSchema, await ask('v2/orders', { limit: '1' }, signal), slot.label);
    },
  };
}
