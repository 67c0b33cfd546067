import { useCallback } from 'react';
import type { Order } from '../../model/order';
import { TextAction } from '../../ui/Action';
import { Grey } from '../../ui/Row';
import { Skeleton } from '../../ui/Skeleton';
import { useTranslate } from '../../ui/TranslateProvider';
import { ProblemRow } from '../blocks/ProblemRow';
import { viewDetails } from '../derive/closer';
import { viewProblem } from '../derive/problems';
import type { Say } from '../derive/say';
import type { PanelParts } from '../parts';
import { useAsked } from '../useAsked';
import { Items } from './Items';
import { Rows } from './Rows';

interface MoreOfOrderProps {
  order: Order;
  look: PanelParts['look'];
  now: number;
  say: Say;
}

/** What the shop tells only when it is asked: one request, after one click. */
export function MoreOfOrder({ order, look, now, say }: MoreOfOrderProps) {
  const translate = useTranslate();
  const ask = useCallback((signal: AbortSignal) => look(order, signal), [look, order]);
  const [asked, start] = useAsked(ask, { block: 'orders', source: order.source, label: order.shopName });
  if (asked.state === 'closed')
    return <TextAction onClick={start}>{translate('closer.open', { shop: order.shopName })}</TextAction>;
  if (asked.state === 'loading') return <Skeleton widths={[70, 55]} />;
  if (asked.state === 'failed')
    return <ProblemRow problem={viewProblem(asked.problem, now, say)} onRetry={start} />;
  const { details } = asked.value;
  const rows = viewDetails(details, say);
  const isLong = details.items.length > order.items.length;
  return (
    <>
      {asked.problems.map((problem) => (
        <ProblemRow key={problem.kind} problem={viewProblem(problem, now, say)} onRetry={start} />
      ))}
      {isLong && <Items items={details.items} most={details.items.length} count={order.itemCount} />}
      {rows.length > 0 && <Rows rows={rows} words="closer.order" label={translate('closer.title')} isInner />}
      {rows.length === 0 && !isLong && <Grey>{translate('closer.nothing')}</Grey>}
    </>
  );
}
