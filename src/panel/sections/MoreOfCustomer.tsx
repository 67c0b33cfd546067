import { useCallback } from 'react';
import type { Assistance } from '../../assist/session';
import { isAbort, toProblem } from '../../lib/errors';
import type { Customer } from '../../model/customer';
import type { Order } from '../../model/order';
import type { Problem, Sourced } from '../../model/problem';
import { TextAction } from '../../ui/Action';
import { Grey, Row } from '../../ui/Row';
import { Skeleton } from '../../ui/Skeleton';
import { useTranslate } from '../../ui/TranslateProvider';
import { ProblemRow } from '../blocks/ProblemRow';
import { viewBuyer, viewEngagement } from '../derive/closer';
import type { CustomerRow } from '../derive/customer';
import { viewProblem } from '../derive/problems';
import type { Say } from '../derive/say';
import type { PanelParts } from '../parts';
import { useAsked } from '../useAsked';
import { Rows } from './Rows';

export interface MoreOfCustomerProps {
  customer: Customer;
  assistance: Assistance;
  look: PanelParts['look'];
  engage: PanelParts['engage'];
  now: number;
  say: Say;
}

/** A ticket in these states is no open problem any more. */
const DONE = ['solved', 'closed'];

/**
 * The customer as each shop knows them, by the newest order that is theirs: notes, tags, what they agreed to be sent. Only
 * orders that may be shown are looked at, so that it is never somebody else.
 */
export function MoreOfCustomer({ customer, assistance, look, engage, now, say }: MoreOfCustomerProps) {
  const translate = useTranslate();
  const { orders, ticket } = assistance;
  const newest = newestOfEach(orders.value);
  const key = newest.map(({ id }) => id).join();
  const ask = useCallback(
    (signal: AbortSignal) => askAll({ customer, orders: newest, look, engage }, signal),
    // oxlint-disable-next-line react/exhaustive-deps -- the same orders, however often they are drawn
    [key, customer.id, look, engage],
  );
  const [asked, start] = useAsked(ask, {
    block: 'customer',
    source: newest[0]?.source ?? 'marketing',
    label: newest[0]?.shopName ?? 'Marketing',
  });
  if (newest.length === 0 && !engage) return null;
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
  const hasConsent = asked.value.some(({ isMarketing }) => isMarketing);
  return (
    <>
      {asked.problems.map((problem) => (
        <ProblemRow
          key={`${problem.source}:${problem.kind}`}
          problem={viewProblem(problem, now, say)}
          onRetry={start}
        />
      ))}
      {asked.value.map(({ name, view }) => (
        <Rows key={name} rows={view(say)} words="closer.buyer" label={name} />
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

/** What one source knows, and whether something of selling is in it. */
interface Known {
  name: string;
  isMarketing: boolean;
  view: (say: Say) => CustomerRow[];
}

interface Asking extends Pick<MoreOfCustomerProps, 'customer' | 'look' | 'engage'> {
  orders: Order[];
}

/** All at once; one that fails says so beside what the others told. */
async function askAll(asking: Asking, signal: AbortSignal): Promise<Sourced<Known[]>> {
  const { customer, orders, look, engage } = asking;
  const answers = await Promise.all([
    ...orders.map((order) =>
      orProblem(askShop(order, look, signal), { source: order.source, label: order.shopName }),
    ),
    ...(engage
      ? [orProblem(askEngagement(customer, engage, signal), { source: 'marketing', label: 'Marketing' })]
      : []),
  ]);
  return {
    value: answers.flatMap(({ value }) => value),
    problems: answers.flatMap(({ problems }) => problems),
  };
}

async function askShop(
  order: Order,
  look: PanelParts['look'],
  signal: AbortSignal,
): Promise<Sourced<Known[]>> {
  const { value, problems } = await look(order, signal);
  const { buyer } = value;
  if (!buyer) return { value: [], problems };
  const known = {
    name: order.shopName,
    isMarketing: buyer.consents !== null,
    view: (say: Say) => viewBuyer(buyer, say),
  };
  return { value: [known], problems };
}

async function askEngagement(
  customer: Customer,
  engage: NonNullable<PanelParts['engage']>,
  signal: AbortSignal,
): Promise<Sourced<Known[]>> {
  const { value, problems } = await engage(customer, signal);
  const known = value.map((each) => ({
    name: each.source,
    isMarketing: true,
    view: (say: Say) => viewEngagement(each, say),
  }));
  return { value: known, problems };
}

async function orProblem(
  asked: Promise<Sourced<Known[]>>,
  part: Pick<Problem, 'source' | 'label'>,
): Promise<Sourced<Known[]>> {
  try {
    return await asked;
  } catch (error) {
    if (isAbort(error)) throw error;
    return { value: [], problems: [toProblem(error, { block: 'customer', ...part })] };
  }
}
