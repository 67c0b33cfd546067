import styled from 'styled-components';
import type { Problem } from '../../model/problem';
import { color } from '../../ui/color';
import { Block, Cut, Fixed, Grey, Row, ROW_HEIGHT } from '../../ui/Row';
import { SafeLink } from '../../ui/SafeLink';
import { Skeleton } from '../../ui/Skeleton';
import { useTranslate } from '../../ui/TranslateProvider';
import type { OrderView } from '../derive/order';
import { OrderPicker } from './OrderPicker';
import { ProblemRow } from './ProblemRow';

const TwoRows = styled.div`
  min-height: ${2 * ROW_HEIGHT}px;
`;

const Second = styled(Row)`
  color: ${color.grey};
`;

const Items = styled(Cut)`
  flex: 0 1 auto;
`;

const Space = styled.span`
  flex: 1;
`;

interface OrderInQuestionProps {
  order: OrderView;
  onChoose: (orderId: string) => void;
  /** The block whose source failed: without the person no order can be known to be theirs. */
  onRetry: (block: Problem['block']) => void;
}

/** The order that the ticket is about, in two rows whatever there is to say. */
export function OrderInQuestion({ order, onChoose, onRetry }: OrderInQuestionProps) {
  const translate = useTranslate();
  return (
    <Block aria-label={translate('panel.order.title')}>
      <TwoRows>
        {order.kind === 'loading' && <Loading isSlow={order.isSlow} />}
        {order.kind === 'problem' && (
          <ProblemRow problem={order.problem} onRetry={() => onRetry(order.problem.block)} />
        )}
        {order.kind === 'noShop' && <Quiet words="panel.order.noShop" more="panel.order.noShopMore" />}
        {order.kind === 'empty' && <Quiet words="panel.order.empty" more="panel.order.emptyMore" />}
        {order.kind === 'open' && <Open order={order} onChoose={onChoose} />}
        {order.kind === 'chosen' && <Chosen order={order} onChoose={onChoose} />}
      </TwoRows>
    </Block>
  );
}

function Loading({ isSlow }: { isSlow: boolean }) {
  const translate = useTranslate();
  if (!isSlow) return <Skeleton widths={[84, 72]} height={ROW_HEIGHT} />;
  return (
    <>
      <Skeleton widths={[84]} height={ROW_HEIGHT} />
      <Second>{translate('panel.order.slow')}</Second>
    </>
  );
}

function Quiet({ words, more }: { words: string; more: string }) {
  const translate = useTranslate();
  return (
    <>
      <Row>
        <Grey>{translate(words)}</Grey>
      </Row>
      <Second>
        <Cut>{translate(more)}</Cut>
      </Second>
    </>
  );
}

type Of<Kind extends OrderView['kind']> = Extract<OrderView, { kind: Kind }>;

function Chosen({ order, onChoose }: { order: Of<'chosen'>; onChoose: (orderId: string) => void }) {
  const translate = useTranslate();
  const { chosen, why, options } = order;
  return (
    <>
      <Row>
        <OrderPicker chosenId={chosen.id} words={chosen.number} options={options} onChoose={onChoose} />
        <Items dir="auto" title={chosen.items}>
          {chosen.items}
        </Items>
        <Fixed>
          <Grey>{why}</Grey>
        </Fixed>
        <Space />
        <Fixed>{chosen.amount}</Fixed>
      </Row>
      <Second>
        <Cut title={chosen.line}>{chosen.line}</Cut>
        <SafeLink url={order.trackingUrl} label={translate('order.track')} />
      </Second>
    </>
  );
}

function Open({ order, onChoose }: { order: Of<'open'>; onChoose: (orderId: string) => void }) {
  const translate = useTranslate();
  return (
    <>
      <Row>
        <OrderPicker
          chosenId={null}
          words={translate('panel.order.which')}
          options={order.options}
          onChoose={onChoose}
        />
      </Row>
      <Second>
        <Cut title={order.why}>{order.why}</Cut>
      </Second>
    </>
  );
}
