import type { Order } from '../../model/order';
import type { Wrong } from './fields';
import { runMapping } from './runMapping';
import { readSettings } from './settings';
import { toOrder } from './toOrder';

/**
 * What a mapping makes of an answer that somebody pasted: the orders, or the expressions that are wrong. Pure; it belongs into
 * a worker like any other evaluation.
 * @param options the lines of `shopN_options`, as `readSlot` gives them
 */
export function tryMapping(
  options: Readonly<Record<string, string>>,
  sample: unknown,
): { orders: Order[]; wrong: Wrong[] } {
  const { settings, wrong } = readSettings(options);
  if (wrong.length > 0) return { orders: [], wrong };
  const shop = { id: 'sample', label: 'JSON', options };
  try {
    const mapped = runMapping(settings.mapping, sample);
    const orders = mapped.orders.map((raw) => toOrder(raw, shop, { by: 'email', level: 'possible' }));
    return { orders: orders.filter((order) => order !== null), wrong: mapped.wrong };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'fails';
    return { orders: [], wrong: [{ field: 'orders', at: null, message }] };
  }
}
