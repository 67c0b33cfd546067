import styled from 'styled-components';
import { personKey } from '../../assist/identity/judgeOrders';
import type { Identification } from '../../model/identity';
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
  identification: Identification;
  say: Say;
  onAccept: (orderIds: readonly string[]) => void;
  onClose: () => void;
}

/**
 * Orders that may be somebody else's: enough to tell, nothing that would betray the other person. Two persons are two, each
 * with an answer of their own.
 */
export function PossibleOrders({ orders, identification, say, onAccept, onClose }: PossibleOrdersProps) {
  const translate = useTranslate();
  const { ask, mayAccept } = identification;
  const persons = personsOf(orders);
  return (
    <div>
      <Why>{translate(mayAccept ? 'panel.possible.why' : 'panel.possible.strict')}</Why>
      {persons.map((own, index) => (
        <List
          key={own[0]?.id}
          aria-label={
            persons.length > 1 ? translate('panel.possible.person', { number: index + 1 }) : undefined
          }
        >
          {mayAccept &&
            own.slice(0, MOST).map((order) => <Possible key={order.id} order={order} say={say} />)}
          {mayAccept && (
            <Row as="li">
              <MainAction onClick={() => onAccept(own.map(({ id }) => id))}>
                {translate('panel.possible.accept')}
              </MainAction>
              {index === persons.length - 1 && (
                <TextAction onClick={onClose}>{translate('panel.possible.refuse')}</TextAction>
              )}
            </Row>
          )}
        </List>
      ))}
      {ask && (
        <Why>
          {ask.slot === 'postcode'
            ? `${translate('panel.possible.ask.postcode', { number: ask.number })}. ${translate('panel.possible.permitted')}`
            : translate('panel.possible.ask.orderNumber')}
        </Why>
      )}
      {!mayAccept && (
        <Row>
          <TextAction onClick={onClose}>{translate('panel.possible.refuse')}</TextAction>
        </Row>
      )}
    </div>
  );
}

function Possible({ order, say }: { order: Order; say: Say }) {
  const { number, items } = toOption(order, false, say);
  return (
    <Row as="li">
      <Fixed>{number}</Fixed>
      <Cut dir="auto">{items}</Cut>
      <Fixed>
        <Grey>{say.shortDay(order.placedAt)}</Grey>
      </Fixed>
    </Row>
  );
}

function personsOf(orders: readonly Order[]): Order[][] {
  const persons = new Map<string, Order[]>();
  for (const order of orders) {
    const key = personKey(order);
    persons.set(key, [...(persons.get(key) ?? []), order]);
  }
  return [...persons.values()];
}
