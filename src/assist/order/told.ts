import type { Fact } from '../../model/fact';
import type { Order } from '../../model/order';
import { arrivedAt, DAY_MS } from './concerns';
import { partAround, wordsAround } from './said';
import type { Said } from './said';
import type { Signals } from './signals';

/** Days on which a customer may have placed or received it: they remember the day before or after as well. */
const isNearDay = (moment: string | null, day: string, slack: number): boolean =>
  moment !== null && Math.abs(Date.parse(moment.slice(0, 10)) - Date.parse(day)) <= slack * DAY_MS;

const daysOf = (order: Order): (string | null)[] => [
  order.placedAt,
  order.shipments.length > 0 ? arrivedAt(order) : null,
];

/** "$140" may be of any country that has dollars. */
const isSameSum = ({ value, quote }: Fact, { amount, currency }: Order['total']): boolean => {
  const [said = '', its = ''] = value.split(' ');
  return Number(said) === Number(amount) && (its === currency || !/[A-Z]{3}|€|£|euro/i.test(quote));
};

const newestOf = (orders: readonly Order[]): string =>
  orders
    .filter(({ status }) => status !== 'draft')
    .reduce((latest, { placedAt }) => (placedAt !== null && placedAt > latest ? placedAt : latest), '');

/** A day that stands alone between commas is of what stands around it. */
const FEW = 3;

/**
 * What they tell of the order narrows: "my last order", the day it was placed or came, what it cost. Details that fit none
 * are of something else.
 */
export function asTold(
  orders: readonly Order[],
  facts: readonly Fact[],
  said: readonly Said[],
  { isLast, isOfOrder }: Signals,
): Order[] {
  const told = (slot: Fact['slot']) => facts.filter((fact) => fact.slot === slot && !fact.isSuperseded);
  const days = told('date').filter(({ place }) => {
    const words = partAround(said, place);
    if (words === '' || isOfOrder(words)) return true;
    return words.trim().split(/\s+/).length <= FEW && isOfOrder(wordsAround(said, place));
  });
  const onDay = (slack: number) => (order: Order) =>
    days.some(({ value }) => daysOf(order).some((at) => isNearDay(at, value, slack)));
  const newest = newestOf(orders);
  const tests = [
    ...(isLast ? [({ placedAt }: Order) => placedAt === newest] : []),
    ({ total }: Order) => told('amount').some((fact) => isSameSum(fact, total)),
    onDay(0),
    onDay(1),
  ];
  return tests.reduce<Order[]>(
    (left, test) => {
      const fitting = left.filter(test);
      return fitting.length > 0 ? fitting : left;
    },
    [...orders],
  );
}
