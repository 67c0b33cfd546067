import type { OrderStatus } from '../../model/order';
import { statusOption } from '../statusOption';
import type { MagentoItem, MagentoOrder } from './schema';

/**
 * By the state, which only the program sets; the status below it is the shop's own, and an option says what it means. A state
 * that is not known here is `other`: an order on hold (`holded`), or one whose payment somebody looks at (`payment_review`).
 */
export function toStatus(their: MagentoOrder, options: Readonly<Record<string, string>>): OrderStatus {
  const told = statusOption(options, their.status ?? '');
  if (told) return told;
  switch (their.state) {
    case 'new':
      return isPaid(their) ? 'processing' : 'unpaid';
    case 'pending_payment':
      return 'unpaid';
    case 'processing':
      return whileProcessing(their);
    case 'complete':
      return whenComplete(their);
    case 'closed':
      return isPositive(their.total_refunded) ? 'refunded' : 'other';
    case 'canceled':
      return 'cancelled';
    default:
      return 'other';
  }
}

export const isPositive = (amount: string | null | undefined): boolean => /^[^-]*[1-9]/.test(amount ?? '');

const isPaid = ({ total_due, total_paid }: MagentoOrder): boolean =>
  isPositive(total_paid) && !isPositive(total_due);

/** An order may be shipped in full before it is invoiced, and is processing until then. */
function whileProcessing({ items }: MagentoOrder): OrderStatus {
  const goods = goodsOf(items);
  if (!goods.some(hasLeft)) return 'processing';
  return goods.every((item) => item.qty_shipped >= dueOf(item)) ? 'shipped' : 'partlyShipped';
}

/** Complete means invoiced, and shipped where there was anything to ship. Whether it arrived is never told. */
function whenComplete({ items, total_refunded }: MagentoOrder): OrderStatus {
  if (goodsOf(items).some(hasLeft)) return 'shipped';
  return isPositive(total_refunded) ? 'partlyRefunded' : 'other';
}

/** What has to be sent. Of a configurable product the chosen one is listed too, without numbers of its own. */
const goodsOf = (items: MagentoItem[]): MagentoItem[] =>
  items.filter(({ is_virtual, parent_item_id }) => is_virtual === 0 && !parent_item_id);

const dueOf = ({ qty_ordered, qty_canceled, qty_refunded }: MagentoItem): number =>
  qty_ordered - qty_canceled - qty_refunded;

const hasLeft = ({ qty_shipped }: MagentoItem): boolean => qty_shipped > 0;
