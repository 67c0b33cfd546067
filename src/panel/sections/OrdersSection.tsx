import { useState } from 'react';
import styled from 'styled-components';
import type { Identification } from '../../model/identity';
import type { Order } from '../../model/order';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Row, ROW_HEIGHT } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { sayStanding } from '../derive/orderWords';
import type { Say } from '../derive/say';
import { OrderDetail } from './OrderDetail';

const List = styled.fieldset`
  margin: 0;
  padding: 0;
  border: 0;
  min-width: 0;
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
  orders: Order[];
  identification: Identification;
  chosenId: string | null;
  say: Say;
  onChoose: (orderId: string) => void;
}

/** All orders, newest first: choosing one makes it the order in question, and shows how far it has come. */
export function OrdersSection({ orders, identification, chosenId, say, onChoose }: OrdersSectionProps) {
  const translate = useTranslate();
  const chosenAt = orders.findIndex(({ id }) => id === chosenId);
  const [most, setMost] = useState(Math.max(AT_FIRST, chosenAt + 1));
  const older = orders.length - most;
  return (
    <>
      <List aria-label={translate('panel.sections.orders')}>
        {orders.slice(0, most).map((order) => (
          <div key={order.id}>
            <Line title={order.shopStatus}>
              <input
                type="radio"
                name="order"
                value={order.id}
                checked={order.id === chosenId}
                onChange={() => onChoose(order.id)}
              />
              <span>
                {order.number} <Day>{say.shortDay(order.placedAt)}</Day>
              </span>
              <Standing>{sayStanding(order, say)}</Standing>
              <span>{say.money(order.total)}</span>
            </Line>
            {order.id === chosenId && (
              <OrderDetail
                order={order}
                reason={identification.reasons[order.id]}
                isOpen={identification.openIds.includes(order.id)}
                say={say}
              />
            )}
          </div>
        ))}
      </List>
      {older > 0 && (
        <Row>
          <TextAction onClick={() => setMost(most + MORE_AT_ONCE)}>
            {translate('panel.orders.older', { count: older })}
          </TextAction>
        </Row>
      )}
    </>
  );
}
