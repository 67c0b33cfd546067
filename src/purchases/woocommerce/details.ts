import { isOutsideError } from '../../lib/errors';
import type { Sourced } from '../../model/problem';
import { inQuestion, type Claimed } from '../claimed';
import type { OrderQuery, ShopSlot } from '../connector';
import { orProblem } from '../orProblem';
import { readList } from '../readList';
import type { Ask } from './ask';
import { refundSchema, subscriptionSchema, type WooOrder } from './schema';
import type { Details } from './toOrder';

/**
 * What an order itself does not say, for the one that the ticket is likely about: when money went back, else the state of
 * the subscription that it renews. One request, and none where there is nothing to ask.
 */
export async function askDetails(
  ask: Ask,
  slot: ShopSlot,
  claimed: Claimed<WooOrder>[],
  { spokenNumbers }: OrderQuery,
  signal: AbortSignal,
): Promise<Sourced<(their: WooOrder) => Details>> {
  const pick = (has: (their: WooOrder) => boolean) =>
    inQuestion(claimed, spokenNumbers, ({ number, id }) => number ?? id, has);
  const refunded = pick(({ refunds }) => refunds.length > 0);
  if (refunded) {
    const asked = await orProblem(readRefunds(ask, slot, refunded.id, signal), [], slot);
    return {
      value: (their) => detailsOf(their, null, their === refunded ? asked.value : []),
      problems: asked.problems,
    };
  }
  const renewal = pick((their) => renewalOf(their) !== null);
  const id = renewal && renewalOf(renewal);
  if (!id) return { value: (their) => detailsOf(their, null, []), problems: [] };
  const asked = await orProblem(readSubscription(ask, slot, id, signal), null, slot);
  return { value: (their) => detailsOf(their, { id, status: asked.value }, []), problems: asked.problems };
}

function detailsOf(
  their: WooOrder,
  known: { id: string; status: string | null } | null,
  refunds: Details['refunds'],
): Details {
  const id = renewalOf(their);
  const status = known?.id === id ? (known?.status ?? null) : null;
  return { refunds, subscription: id === null ? null : { id, status } };
}

async function readRefunds(ask: Ask, slot: ShopSlot, orderId: string, signal: AbortSignal) {
  const path = `orders/${encodeURIComponent(orderId)}/refunds`;
  const answer = await ask(path, { per_page: '20', _fields: 'id,date_created_gmt,amount,reason' }, signal);
  return readList(refundSchema, answer, slot.label).items;
}

/** Its status; null where the plugin has gone, or keeps it from us. */
async function readSubscription(
  ask: Ask,
  slot: ShopSlot,
  id: string,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const answer = await ask('subscriptions', { include: id, _fields: 'id,status' }, signal);
    const found = readList(subscriptionSchema, answer, slot.label).items;
    return found.find((subscription) => subscription.id === id)?.status ?? null;
  } catch (error) {
    if (isOutsideError(error) && error.kind === 'missing') return null;
    throw error;
  }
}

const RENEWAL_KEYS = /^_subscription_(?:renewal|resubscribe|switch)$/;

/** Id of the subscription that this order renews, in the words of WooCommerce Subscriptions. */
function renewalOf({ meta_data }: WooOrder): string | null {
  const value = meta_data.find(({ key }) => RENEWAL_KEYS.test(key))?.value;
  return (typeof value === 'string' || typeof value === 'number') && /^\d{1,18}$/.test(String(value))
    ? String(value)
    : null;
}
