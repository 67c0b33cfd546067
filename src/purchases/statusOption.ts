import type { OrderStatus } from '../model/order';

const NAME = /^status\.([a-z0-9][a-z0-9_-]{0,40})$/i;

/** What an option `status.SLUG = …` may say. */
const isOrderStatus = (word: string): word is OrderStatus =>
  /^(?:draft|unpaid|processing|partlyShipped|shipped|outForDelivery|deliveryFailed|delivered|cancelled|refunded|partlyRefunded|other)$/.test(
    word,
  );

/** Whether this option says what a status of the shop's own means in our words. */
export const isStatusOption = (name: string, value: string): boolean =>
  NAME.test(name) && isOrderStatus(value);

/** What the admin says that a status of the shop's own means; null where nothing is said of it. */
export function statusOption(options: Readonly<Record<string, string>>, slug: string): OrderStatus | null {
  const told = Object.hasOwn(options, `status.${slug}`) ? options[`status.${slug}`] : undefined;
  return told !== undefined && isOrderStatus(told) ? told : null;
}
