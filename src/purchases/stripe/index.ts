import { SLOT_PROBLEMS, slotSettings, type Connector, type ShopSlot, type SlotParts } from '../connector';
import { checkOptions } from '../slotOptions';
import { misconfigured } from '../slotProblem';
import { createAsk, type Ask } from './ask';
import { createFindOrders } from './findOrders';
import { customerSchema } from './schema';
import { isStripesWord } from './toStatus';

const ADDRESS = /^https:\/\/(?:api|dashboard|www)\.stripe\.com(?:\/|$)/;

/**
 * What one Stripe account was paid, through its REST API; read only. The credential is a restricted key. Options:
 * `number = KEY`, under which key of the metadata the shop's own number is; `status.WORD = …`, what a state means here.
 */
export function createStripe(parts: SlotParts): Connector {
  const { slot } = parts;
  const isThere = ADDRESS.test(slot.address);
  const ask: Ask = isThere ? createAsk(parts) : () => Promise.reject(misconfigured(slot.id, 'address'));
  const options = checkStripeOptions(slot);
  return {
    id: slot.id,
    label: slot.label,
    settings: slotSettings(slot.id),
    validate: () => [...options.validate({}), ...(isThere ? [] : [SLOT_PROBLEMS.address])],
    ...(options.whereWrong !== undefined && { whereWrong: options.whereWrong }),
    async findOrders(query, signal) {
      return createFindOrders(ask, slot)(query, signal);
    },
    async probe(signal) {
      await ask(customerSchema, 'customers', { limit: '1' }, signal);
    },
  };
}

const isKey = (value: string): boolean => /^[\w .-]{1,40}$/.test(value);

/** As everywhere, and nobody means a word that Stripe does not have: it would never come. */
function checkStripeOptions(slot: ShopSlot): ReturnType<typeof checkOptions> {
  const unknown = Object.keys(slot.options).find(
    (name) => name.startsWith('status.') && !isStripesWord(name.slice('status.'.length)),
  );
  const checked = checkOptions(slot, { number: isKey });
  if (checked.whereWrong !== undefined || unknown === undefined) return checked;
  return { validate: () => [SLOT_PROBLEMS.options], whereWrong: unknown };
}
