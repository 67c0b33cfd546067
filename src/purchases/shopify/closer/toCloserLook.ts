import { toIso } from '../../../lib/lenient';
import type { Buyer, CloserLook, Consent, Discount, Exchange } from '../../../model/closer';
import { toMoney } from '../../money';
import { toItem } from '../toOrder';
import type { TheirOrder } from './schema';

/** An order looked at closely, in our words. `withConsent`: the admin wants marketing consent shown. */
export function toCloserLook(their: TheirOrder, withConsent: boolean): CloserLook {
  const { nodes: lines, pageInfo } = their.lineItems;
  return {
    details: {
      items: lines.map(toItem),
      hasMoreItems: pageInfo?.hasNextPage ?? false,
      discounts: discountsOf(their),
      giftCards: lines.filter(({ isGiftCard }) => isGiftCard).map(({ title }) => title),
      paidByGiftCard: their.transactions.filter(isGiftCardPayment).map(({ amountSet }) => moneyOf(amountSet)),
      exchanges: their.returns.nodes.flatMap(toExchanges),
      note: their.note || null,
      fields: their.customAttributes.flatMap(({ key, value }) => (value ? [{ key, value }] : [])),
      tags: their.tags,
    },
    buyer: toBuyer(their.customer, withConsent),
  };
}

const moneyOf = ({
  presentmentMoney: { amount, currencyCode },
}: TheirOrder['transactions'][number]['amountSet']) => toMoney(amount, currencyCode);

/** A name for each; what was taken off in all stands with the only one that does not say it itself. */
function discountsOf({ discountApplications: { nodes }, totalDiscountsSet }: TheirOrder): Discount[] {
  const total = totalDiscountsSet && moneyOf(totalDiscountsSet);
  return nodes.map(({ code, title, value }) => ({
    name: code || title || '',
    percent: value?.percentage ?? null,
    amount: value?.amount ? toMoney(value.amount, value.currencyCode) : nodes.length === 1 ? total : null,
  }));
}

const PAYING = new Set(['SALE', 'CAPTURE']);

const isGiftCardPayment = ({ kind, status, gateway }: TheirOrder['transactions'][number]): boolean =>
  gateway === 'gift_card' && status === 'SUCCESS' && PAYING.has(kind);

function toExchanges({
  name,
  exchangeLineItems: { nodes },
}: TheirOrder['returns']['nodes'][number]): Exchange[] {
  const items = nodes.flatMap(({ lineItems }) =>
    lineItems.map(({ title, variantTitle }) => [title, variantTitle].filter(Boolean).join(', ')),
  );
  const isSent = nodes.every(({ unprocessedQuantity }) => unprocessedQuantity === 0);
  return nodes.length > 0 ? [{ returnName: name || null, items, isSent }] : [];
}

function toBuyer(their: TheirOrder['customer'], withConsent: boolean): Buyer | null {
  if (!their) return null;
  const { amountSpent, defaultEmailAddress: email } = their;
  return {
    since: toIso(their.createdAt),
    note: their.note || null,
    tags: their.tags,
    orderCount: their.numberOfOrders,
    spent: amountSpent && toMoney(amountSpent.amount, amountSpent.currencyCode),
    consents:
      withConsent && email?.marketingState
        ? [{ channel: 'email', state: stateOf(email.marketingState), at: toIso(email.marketingUpdatedAt) }]
        : null,
  };
}

const STATES: Readonly<Record<string, Consent['state']>> = {
  SUBSCRIBED: 'subscribed',
  NOT_SUBSCRIBED: 'notSubscribed',
  UNSUBSCRIBED: 'unsubscribed',
  PENDING: 'pending',
};

const stateOf = (word: string): Consent['state'] =>
  Object.hasOwn(STATES, word) ? (STATES[word] ?? 'other') : 'other';
