import styled from 'styled-components';
import type { Order } from '../../model/order';
import { MainAction, TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Cut, Fixed, Grey, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { toOption } from '../derive/order';
import type { Say } from '../derive/say';

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Why = styled.p`
  margin: 0;
  padding: 4px 12px;
  color: ${color.grey};
`;

const MOST = 4;

interface PossibleOrdersProps {
  orders: Order[];
  say: Say;
  onAccept: () => void;
  onClose: () => void;
}

/** Orders that may be somebody else's: enough to tell, nothing that would betray the other person. */
export function PossibleOrders({ orders, say, onAccept, onClose }: PossibleOrdersProps) {
  const translate = useTranslate();
  return (
    <div>
      <Why>{translate('panel.possible.why')}</Why>
      <List>
        {orders.slice(0, MOST).map((order) => {
          const { number, items } = toOption(order, false, say);
          return (
            <Row as="li" key={order.id}>
              <Fixed>{number}</Fixed>
              <Cut dir="auto">{items}</Cut>
              <Fixed>
                <Grey>{say.shortDay(order.placedAt)}</Grey>
              </Fixed>
            </Row>
          );
        })}
      </List>
      <Row>
        <MainAction onClick={onAccept}>{translate('panel.possible.accept')}</MainAction>
        <TextAction onClick={onClose}>{translate('panel.possible.refuse')}</TextAction>
      </Row>
    </div>
  );
}
