import type { CloserLook } from '../../model/closer';
import type { Order } from '../../model/order';
import { TextAction } from '../../ui/Action';
import { Grey } from '../../ui/Row';
import { Skeleton } from '../../ui/Skeleton';
import { useTranslate } from '../../ui/TranslateProvider';
import { ProblemRow } from '../blocks/ProblemRow';
import { viewDetails } from '../derive/closer';
import { viewProblem } from '../derive/problems';
import type { Say } from '../derive/say';
import type { Asked } from '../useAsked';
import { Rows } from './Rows';

interface MoreOfOrderProps {
  order: Order;
  asked: Asked<CloserLook>;
  now: number;
  say: Say;
  onAsk: () => void;
}

/** What the shop tells only when it is asked: one request, after one click. */
export function MoreOfOrder({ order, asked, now, say, onAsk }: MoreOfOrderProps) {
  const translate = useTranslate();
  if (asked.state === 'closed')
    return <TextAction onClick={onAsk}>{translate('closer.open', { shop: order.shopName })}</TextAction>;
  if (asked.state === 'loading') return <Skeleton widths={[70, 55]} />;
  if (asked.state === 'failed')
    return <ProblemRow problem={viewProblem(asked.problem, now, say)} onRetry={onAsk} />;
  const { details } = asked.value;
  const rows = viewDetails(details, say);
  const hasNothing = rows.length === 0 && details.items.length <= order.items.length;
  return (
    <>
      {asked.problems.map((problem) => (
        <ProblemRow key={problem.kind} problem={viewProblem(problem, now, say)} onRetry={onAsk} />
      ))}
      {rows.length > 0 && <Rows rows={rows} words="closer.order" label={translate('closer.title')} isInner />}
      {hasNothing && <Grey>{translate('closer.nothing')}</Grey>}
    </>
  );
}
