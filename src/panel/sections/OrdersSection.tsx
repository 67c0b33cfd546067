import { useState } from 'react';
import styled from 'styled-components';
import type { Assistance } from '../../assist/session';
import type { Identification } from '../../model/identity';
import type { Order } from '../../model/order';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Cut, Grey, Row, ROW_HEIGHT } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { ProblemRow } from '../blocks/ProblemRow';
import { sayStanding } from '../derive/orderWords';
import type { Say } from '../derive/say';
import { viewShops } from '../derive/shops';
import type { PanelParts } from '../parts';
import { OrderDetail } from './OrderDetail';

const List = styled.fieldset`
  margin: 0;
  padding: 0;
  border: 0;
  min-width: 0;
`;

const Heading = styled(Row).attrs({ as: 'h3' })`
  margin: 0;
  font-size: inherit;
  font-weight: 400;
  color: ${color.grey};
`;

const Line = styled.label`
  display: grid;
  grid-template-columns: auto auto minmax(0, 1fr) auto;
  align-items: center;
  gap: 0 8px;
  min-height: ${ROW_HEIGHT}px;
  padding: 0 12px;
  cursor: pointer;
  &:hover {
    background: ${color.hover};
  }
  &:focus-within {
    outline: 2px solid ${color.focus};
    outline-offset: -2px;
  }
  input {
    margin: 0;
    accent-color: ${color.link};
  }
`;

const Standing = styled.span`
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

const Day = styled.span`
  color: ${color.grey};
`;

const AT_FIRST = 3;
const MORE_AT_ONCE = 25;

interface OrdersSectionProps {
  orders: Assistance['orders'];
  identification: Identification;
  chosenId: string | null;
  /** Zone of the customer's clock. */
  theirZone: string | null;
  look: PanelParts['look'];
  now: number;
  say: Say;
  /** Shops that have older orders to ask for. */
  older: Assistance['olderOrders'];
  onOlder: (source: string) => void;
  onChoose: (orderId: string) => void;
  onRetry: () => void;
}

/**
 * All orders, newest first, shop by shop where there are several: choosing one makes it the order in question, and shows how
 * far it has come. A shop that is down says so among the others.
 */
export function OrdersSection({ onRetry, ...props }: OrdersSectionProps) {
  const translate = useTranslate();
  const { orders, say } = props;
  const shops = viewShops(orders, say);
  if (shops.length < 2 || orders.value.length === 0)
    return (
      <Orders
        {...props}
        source={shops[0]?.id ?? ''}
        orders={orders.value}
        label={translate('panel.sections.orders')}
      />
    );
  return shops.map(({ id, name, orders: own, problems, isOut }) => (
    <section key={id} aria-label={name}>
      <Heading>
        <Cut dir="auto">{name}</Cut>
        <Grey>{isOut ? '–' : own.length}</Grey>
      </Heading>
      {problems.map((problem) => (
        <ProblemRow key={problem.text} problem={problem} onRetry={onRetry} />
      ))}
      {own.length > 0 && <Orders {...props} source={id} orders={own} label={name} />}
    </section>
  ));
}

interface OrdersProps extends Omit<OrdersSectionProps, 'orders' | 'onRetry'> {
  source: string;
  orders: Order[];
  label: string;
}

function Orders(props: OrdersProps) {
  const { source, orders, label, chosenId, older, say, onOlder, onChoose, ...detail } = props;
  const translate = useTranslate();
  const chosenAt = orders.findIndex(({ id }) => id === chosenId);
  const [most, setMost] = useState(Math.max(AT_FIRST, chosenAt + 1));
  const hidden = orders.length - most;
  const showMore = () => setMost(most + MORE_AT_ONCE);
  return (
    <>
      <List aria-label={label}>
        {orders.slice(0, most).map((order) => (
          <div key={order.id}>
            <OrderLine order={order} isChosen={order.id === chosenId} say={say} onChoose={onChoose} />
            {order.id === chosenId && <DetailOf order={order} say={say} {...detail} />}
          </div>
        ))}
      </List>
      {hidden > 0 && (
        <Row>
          <TextAction onClick={showMore}>{translate('panel.orders.older', { count: hidden })}</TextAction>
        </Row>
      )}
      {hidden <= 0 && older.sources.includes(source) && (
        <Row>
          <TextAction
            aria-busy={older.loading === source}
            onClick={() => {
              showMore();
              onOlder(source);
            }}
          >
            {translate(older.loading === source ? 'panel.orders.asking' : 'panel.orders.ask')}
          </TextAction>
        </Row>
      )}
    </>
  );
}

interface OrderLineProps extends Pick<OrdersSectionProps, 'say' | 'onChoose'> {
  order: Order;
  isChosen: boolean;
}

function OrderLine({ order, isChosen, say, onChoose }: OrderLineProps) {
  return (
    <Line title={order.shopStatus}>
      <input
        type="radio"
        name="order"
        value={order.id}
        checked={isChosen}
        onChange={() => onChoose(order.id)}
      />
      <span>
        {order.number} <Day>{say.shortDay(order.placedAt)}</Day>
      </span>
      <Standing>{sayStanding(order, say)}</Standing>
      <span>{say.money(order.total)}</span>
    </Line>
  );
}

type DetailOfProps = Pick<OrdersSectionProps, 'identification' | 'theirZone' | 'look' | 'now' | 'say'> & {
  order: Order;
};

const DetailOf = ({ order, identification, ...rest }: DetailOfProps) => (
  <OrderDetail
    key={order.id}
    order={order}
    reason={identification.reasons[order.id]}
    isOpen={identification.openIds.includes(order.id)}
    {...rest}
  />
);
