import { createReading, overlaps, readAmounts } from '../../../facts';
import type { Span } from '../../../facts';
import type { Money, Order } from '../../../model/order';
import {
  contradictedBy,
  factEvidence,
  orderEvidence,
  sayMoney,
  supportedBy,
  UNSUPPORTED,
  usableFacts,
} from '../sources';
import type { Judgement } from '../sources';
import { isSame, refundsOf } from '../states';
import { aboutAt, clauseWords, MOST_JUDGED, sentenceWords } from './context';
import type { Context, Judged } from './context';

const paid = ({ total, payments }: Order): Money[] => [total, ...payments.map(({ amount }) => amount)];

const pricesOf = ({ items }: Order): Money[] =>
  items.flatMap(({ price, quantity }) =>
    price ? [price, { ...price, amount: (Number(price.amount) * quantity).toFixed(2) }] : [],
  );

/** The amounts that may be meant: what was paid or refunded where the words say so, else any of the order. */
function moneysFor(order: Order, at: number, { lexicon, ...context }: Context): Money[] {
  const words = clauseWords({ lexicon, ...context }, at);
  const isRefund = lexicon.happenings.some(
    ([name, pattern]) => name === 'refunded' && words.search(pattern) >= 0,
  );
  const isTotal = lexicon.total.test(words);
  const refunds = refundsOf(order);
  if (isRefund && refunds.length > 0) return isTotal ? [...refunds, ...paid(order)] : refunds;
  return isTotal ? paid(order) : [...paid(order), ...refunds, ...pricesOf(order)];
}

/** Every sum that the texts name, with where it stands. */
function pricesInTexts({ sources }: Context): Map<string, Judgement> {
  const prices = new Map<string, Judgement>();
  for (const { kind, ref, label, text } of sources.texts)
    for (const { value, start, end } of readAmounts(createReading(text, sources.now, sources.locale)))
      prices.set(value, supportedBy({ kind, ref, label, quote: text.slice(start, end) }));
  return prices;
}

function judgeAmount(
  value: string,
  at: number,
  prices: ReadonlyMap<string, Judgement>,
  context: Context,
): Judgement {
  const about = aboutAt(context, at);
  for (const order of about) {
    const money = [...moneysFor(order, at, context), ...wholeOf(order, at, context)].find((one) =>
      isSame(value, one),
    );
    if (money) return supportedBy(orderEvidence(order, sayMoney(money)));
  }
  const text = prices.get(value);
  if (text) return text;
  const fact = usableFacts(context.sources).find((one) => one.slot === 'amount' && one.value === value);
  if (fact) return supportedBy(factEvidence(fact));
  const [order] = about;
  const isOurs = order && about.length === 1 && order.total.currency === value.split(' ')[1];
  return isOurs ? contradictedBy(orderEvidence(order, sayMoney(order.total))) : UNSUPPORTED;
}

/** "€20 of the €89 that you paid": what was paid stands in the same sentence as what was refunded. */
const wholeOf = (order: Order, at: number, context: Context): Money[] =>
  context.lexicon.total.test(sentenceWords(context, at)) &&
  !context.lexicon.total.test(clauseWords(context, at))
    ? []
    : paid(order).filter(() => isPart(context, at));

const isPart = (context: Context, at: number): boolean =>
  /(?:of the|of your|sur les|von den|von ihren|de los|de las) ?(?:[a-z]{3} |[€£$] ?)?$/.test(
    context.reading.folded.slice(Math.max(0, at - 16), at),
  );

/** Sums of money, by the order, the articles and what the customer told. */
export function readMoney(context: Context, taken: readonly Span[]): Judged[] {
  const prices = pricesInTexts(context);
  return readAmounts(context.reading)
    .filter((one) => !taken.some((other) => overlaps(one, other)))
    .map(({ start, end, value }, index) => ({
      kind: 'amount',
      start,
      end,
      judgement: index < MOST_JUDGED ? judgeAmount(value, start, prices, context) : UNSUPPORTED,
    }));
}
