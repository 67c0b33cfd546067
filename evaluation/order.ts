import { chooseOrder } from '../src/assist/chooseOrder';
import { confrontFacts } from '../src/facts';
import { toOrders } from './orders';
import type { RecordedOrder } from './orders';
import { factsOf, halfOf, transcriptOf } from './own';
import type { Told } from './own';
import type { Turn } from './rows';
import { countAnswer } from './score';
import type { Tally } from './score';

/** What somebody who has not seen the code would do: `reason` is named, near, item or only. */
type Expected =
  { kind: 'chosen'; number: string; reason: string } | { kind: 'tie'; numbers: string[] } | { kind: 'none' };

export interface OrderRow extends Told {
  turns: Turn[];
  orders: RecordedOrder[];
  expect: Expected;
}

export function predictOrder({ turns, orders: recorded, ...told }: OrderRow): Expected {
  const transcript = transcriptOf(turns, told.at);
  const orders = toOrders(recorded);
  const facts = confrontFacts(factsOf(transcript, told), orders);
  const { messages } = transcript;
  const choice = chooseOrder({ facts, messages, orders, agentsChoice: null, now: Date.parse(told.at) });
  const numberOf = (id: string): string => orders.find((order) => order.id === id)?.number ?? '';
  if (choice.kind === 'chosen')
    return { kind: 'chosen', number: numberOf(choice.orderId), reason: choice.reason };
  return choice.kind === 'tie' ? { kind: 'tie', numbers: choice.orderIds.map(numberOf) } : { kind: 'none' };
}

const sorted = (numbers: readonly string[]): string => numbers.toSorted().join(' ');

/** No order was chosen, or the one that was expected: whatever else would be put before the customer unasked. */
const isHarmless = ({ expect }: OrderRow, choice: Expected): boolean =>
  choice.kind !== 'chosen' || (expect.kind === 'chosen' && expect.number === choice.number);

/** Recall of `not wrong` is the share without a wrong order, that of `asked if needed` the share without needless asking. */
export function countOrder(row: OrderRow, choice: Expected, tally: (name: string) => Tally): void {
  const { expect } = row;
  const isRight = isHarmless(row, choice);
  for (const each of ['not wrong', `not wrong ${halfOf(row)}`]) countAnswer(tally(each), true, isRight);
  if (expect.kind === 'chosen') {
    const isChosen = choice.kind === 'chosen' && isRight;
    for (const each of ['asked if needed', `asked if needed ${halfOf(row)}`])
      countAnswer(tally(each), true, choice.kind === 'chosen');
    countAnswer(tally(`chosen: ${expect.reason}`), true, isChosen);
    if (isChosen) countAnswer(tally('reason'), true, choice.reason === expect.reason);
  }
  if (expect.kind === 'tie' && choice.kind === 'tie')
    countAnswer(tally('candidates'), true, sorted(expect.numbers) === sorted(choice.numbers));
  if (expect.kind !== 'chosen') countAnswer(tally(expect.kind), true, choice.kind === expect.kind);
}
