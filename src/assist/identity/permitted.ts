import { fold } from '../../facts';
import type { Order } from '../../model/order';
import type { Assistance } from '../session';

type Known = Pick<Assistance, 'identification' | 'choice' | 'orders'>;

/**
 * Questions that are needed although something of the kind was told: the postcode that would confirm who it is, and which of
 * several orders is meant, where the question names two of them.
 */
export function mayAsk(slot: string, question: string, { identification, choice, orders }: Known): boolean {
  if (slot === 'postcode') return identification.ask?.slot === 'postcode';
  if (choice.kind !== 'tie' || !WHICH.includes(slot)) return false;
  const asked = fold(question);
  const named = orders.value.filter((order) => choice.orderIds.includes(order.id) && isNamed(order, asked));
  return named.length > 1;
}

const WHICH = ['orderNumber', 'product', 'question'];

function isNamed({ number, items }: Order, asked: string): boolean {
  const bare = fold(number).replace(/\W/g, '');
  const isNumber = bare !== '' && asked.split(/[^\p{L}\p{N}]+/u).includes(bare);
  return isNumber || items.some(({ title }) => title.length > 3 && asked.includes(fold(title)));
}
