import * as v from 'valibot';
import { OutsideError } from '../../lib/errors';
import type { ShopSlot, SlotParts } from '../connector';
import { toQuery } from '../toQuery';
import { envelopeSchema } from './schema';

/** Puts a question to the store's API (`v2/orders`); `query` holds text from outside, which is escaped. Answers a list. */
export type Ask = (path: string, query: Record<string, string>, signal: AbortSignal) => Promise<unknown>;

const STORE = /^[a-z0-9]{4,24}$/;
const CONTROL_PANEL = /^https:\/\/store-([a-z0-9]+)\.mybigcommerce\.com(?:\/|$)/;
const GATEWAY = /^https:\/\/api\.bigcommerce\.com\/stores\/([a-z0-9]+)(?:\/|$)/;

/**
 * The store's hash: in the address of its control panel or of its API, or the option `store` where it has another address.
 * Null when it is nowhere.
 */
export function storeOf({ address, options }: ShopSlot): string | null {
  const inAddress = CONTROL_PANEL.exec(address)?.[1] ?? GATEWAY.exec(address)?.[1];
  const store = inAddress ?? options['store'] ?? '';
  return STORE.test(store) ? store : null;
}

/** v2 answers nothing at all (204) where v3 and others answer an empty list. */
export const createAsk =
  ({ request, slot }: SlotParts, store: string): Ask =>
  async (path, query, signal) => {
    const answer = await request({
      url: `https://api.bigcommerce.com/stores/${store}/${path}?${toQuery(query)}`,
      headers: { 'X-Auth-Token': slot.secret, Accept: 'application/json' },
      isSecure: true,
      signal,
    });
    if (path.startsWith('v2/')) return answer ?? [];
    const envelope = v.safeParse(envelopeSchema, answer);
    if (!envelope.success) throw new OutsideError('malformed', `${slot.label} gave no data`);
    return envelope.output.data;
  };
