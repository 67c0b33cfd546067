import styled from 'styled-components';
import type { Order } from '../../model/order';
import { color } from '../../ui/color';
import { SafeLink } from '../../ui/SafeLink';
import { useTranslate } from '../../ui/TranslateProvider';
import { trackingUrl } from '../derive/orderWords';
import type { Say } from '../derive/say';
import { ProgressLine } from './ProgressLine';

const Detail = styled.div`
  padding: 0 12px 4px;
  padding-inline-start: 33px;
`;

const Items = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  overflow-wrap: anywhere;
`;

const Facts = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 10px;
  color: ${color.grey};
`;

const MOST_ITEMS = 5;

/** How far the order has come, what is in it, what was refunded, and the two ways out to look closer. */
export function OrderDetail({ order, say }: { order: Order; say: Say }) {
  const translate = useTranslate();
  const others = order.items.length - MOST_ITEMS;
  return (
    <Detail>
      <ProgressLine order={order} />
      <Items>
        {order.items.slice(0, MOST_ITEMS).map((item) => (
          <li key={item.id} dir="auto">
            {[`${item.quantity} × ${item.title}`, item.variant].filter(Boolean).join(', ')}
          </li>
        ))}
        {others > 0 && <li>{translate('order.moreItems', { count: others })}</li>}
      </Items>
      <Facts>
        {order.promisedAt && (
          <span>{translate('order.promised', { day: say.shortDay(order.promisedAt) })}</span>
        )}
        {order.refunded && <span>{translate('order.refunded', { amount: say.money(order.refunded) })}</span>}
        {order.returns.map(({ id, status }) => (
          <span key={id}>{translate(`order.return.${status}`)}</span>
        ))}
        <span dir="auto">{order.shopName}</span>
      </Facts>
      <Facts>
        {trackingUrl(order) && <SafeLink url={trackingUrl(order)}>{translate('order.track')}</SafeLink>}
        {order.adminUrl && (
          <SafeLink url={order.adminUrl}>{translate('order.openInShop', { shop: order.shopName })}</SafeLink>
        )}
      </Facts>
    </Detail>
  );
}
