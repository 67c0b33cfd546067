import type { SlotParts } from '../connector';
import { toQuery } from '../toQuery';

/** Puts a question to the shop's REST API; `query` holds text from outside, which is escaped. */
export type Ask = (path: string, query: Record<string, string>, signal: AbortSignal) => Promise<unknown>;

/** Basic authorisation in a header: keys in the address would work too, and would be written into the shop's logs. */
export const createAsk =
  ({ request, slot }: SlotParts): Ask =>
  (path, query, signal) =>
    request({
      url: `${slot.address}/wp-json/wc/v3/${path}?${toQuery(query)}`,
      headers: { Authorization: `Basic ${slot.secret}` },
      isSecure: true,
      signal,
    });
