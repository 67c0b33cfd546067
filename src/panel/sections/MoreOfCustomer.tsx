import { useCallback } from 'react';
import type { Assistance } from '../../assist/session';
import type { Buyer } from '../../model/closer';
import type { Order } from '../../model/order';
import type { Sourced } from '../../model/problem';
import { TextAction } from '../../ui/Action';
import { Grey, Row } from '../../ui/Row';
import { Skeleton } from '../../ui/Skeleton';
import { useTranslate } from '../../ui/TranslateProvider';
import { ProblemRow } from '../blocks/ProblemRow';
import { viewBuyer } from '../derive/closer';
import { viewProblem } from '../derive/problems';
import type { Say } from '../derive/say';
import type { PanelParts } from '../parts';
import { useAsked } from '../useAsked';
import { Rows } from './Rows';

interface MoreOfCustomerProps {
  assistance: Assistance;
  look: PanelParts['look'];
  now: number;
  say: Say;
}

/** A ticket in these states is no open problem any more. */
const DONE = ['solved', 'closed'];

/**
 * The customer as each shop knows them, by the newest order that is theirs: notes, tags, what they agreed to be sent. Only
 * orders that may be shown are looked at, so that it is never somebody else.
 */
export function MoreOfCustomer({ assistance, look, now, say }: MoreOfCustomerProps) {
  const translate = useTranslate();
  const { orders, ticket } = assistance;
  const newest = newestOfEach(orders.value);
  const key = newest.map(({ id }) => id).join();
  const ask = useCallback(
    (signal: AbortSignal) => askEach(newest, look, signal),
    // oxlint-disable-next-line react/exhaustive-deps -- the same orders, however often they are drawn
    [key, look],
  );
  const [asked, start] = useAsked(ask, {
    block: 'customer',
    source: newest[0]?.source ?? '',
    label: newest[0]?.shopName ?? '',
  });
  if (newest.length === 0) return null;
  if (asked.state === 'closed')
    return (
      <Row>
        <TextAction onClick={start}>{translate('closer.customer')}</TextAction>
      </Row>
    );
  if (asked.state === 'loading') return <Skeleton widths={[70, 55]} />;
  if (asked.state === 'failed')
    return <ProblemRow problem={viewProblem(asked.problem, now, say)} onRetry={start} />;
  const isOpen = ticket !== null && !DONE.includes(ticket.status);
  const hasConsent = asked.value.some(({ buyer }) => buyer.consents !== null);
  return (
    <>
      {asked.problems.map((problem) => (
        <ProblemRow key={problem.kind} problem={viewProblem(problem, now, say)} onRetry={start} />
      ))}
      {asked.value.map(({ shop, buyer }) => (
        <Rows key={shop} rows={viewBuyer(buyer, say)} words="closer.buyer" label={shop} />
      ))}
      {asked.value.length === 0 && (
        <Row>
          <Grey>{translate('closer.nothing')}</Grey>
        </Row>
      )}
      {hasConsent && isOpen && (
        <Row>
          <Grey>{translate('closer.noUpsell')}</Grey>
        </Row>
      )}
    </>
  );
}

function newestOfEach(orders: Order[]): Order[] {
  const shops = new Map<string, Order>();
  for (const order of orders) if (order.hasMore && !shops.has(order.source)) shops.set(order.source, order);
  return [...shops.values()];
}

interface KnownBuyer {
  shop: string;
  buyer: Buyer;
}

async function askEach(
  orders: Order[],
  look: PanelParts['look'],
  signal: AbortSignal,
): Promise<Sourced<KnownBuyer[]>> {
  const looks = await Promise.all(orders.map((order) => look(order, signal)));
  return {
    value: looks.flatMap(({ value: { buyer } }, index) =>
      buyer ? [{ shop: orders[index]?.shopName ?? '', buyer }] : [],
    ),
    problems: looks.flatMap(({ problems }) => problems),
  };
}
