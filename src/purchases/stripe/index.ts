import { SLOT_PROBLEMS, slotSettings, type Connector, type SlotParts } from '../connector';
import { misconfigured } from '../slotProblem';
import { isStatusOption } from '../statusOption';
import { createAsk, type Ask } from './ask';
import { createFindOrders } from './findOrders';
import { customerSchema } from './schema';

const ADDRESS = /^https:\/\/(?:api|dashboard|www)\.stripe\.com(?:\/|$)/;

/**
 * What one Stripe account was paid, through its REST API; read only. The credential is a restricted key. Options:
 * `number = KEY`, under which key of the metadata the shop's own number is; `status.WORD = …`, what a state means here.
 */
export function createStripe(parts: SlotParts): Connector {
  const { slot } = parts;
  const isThere = ADDRESS.test(slot.address);
  const ask: Ask = isThere ? createAsk(parts) : () => Promise.reject(misconfigured(slot.id, 'address'));
  return {
    id: slot.id,
    label: slot.label,
    settings: slotSettings(slot.id),
    validate: () => [
      ...(Object.entries(slot.options).every(isRight) ? [] : [SLOT_PROBLEMS.options]),
      ...(isThere ? [] : [SLOT_PROBLEMS.address]),
    ],
    async findOrders(query, signal) {
      return createFindOrders(ask, slot)(query, signal);
    },
    async probe(signal) {
      await ask(customerSchema, 'customers', { limit: '1' }, signal);
    },
  };
}

const isRight = ([name, value]: [string, string]): boolean =>
  name === 'number' ? /^[\w .-]{1,40}$/.test(value) : isStatusOption(name, value);
