import { useState } from 'react';
import styled from 'styled-components';
import type { MatchReason } from '../../model/identity';
import type { Order } from '../../model/order';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Grey } from '../../ui/Row';
import { SafeLink } from '../../ui/SafeLink';
import { useTranslate } from '../../ui/TranslateProvider';
import { viewPersonal } from '../derive/personal';
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

export interface OrderDetailProps {
  order: Order;
  /** Why we believe that it is theirs. */
  reason: MatchReason | undefined;
  /** Address, phone and payment are there without a click. */
  isOpen: boolean;
  say: Say;
}

/** How far the order has come, what is in it, what was refunded, why it is theirs, and the ways to look closer. */
export function OrderDetail({ order, reason, isOpen, say }: OrderDetailProps) {
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
        {reason && <span>{translate(`identity.reason.${reason}`)}</span>}
      </Facts>
      <Personal key={order.id} order={order} isOpen={isOpen} say={say} />
      <Facts>
        {trackingUrl(order) && <SafeLink url={trackingUrl(order)}>{translate('order.track')}</SafeLink>}
        {order.adminUrl && (
          <SafeLink url={order.adminUrl}>{translate('order.openInShop', { shop: order.shopName })}</SafeLink>
        )}
      </Facts>
    </Detail>
  );
}

/** What tells where somebody lives and how they pay: a click, unless the admin wants it at once. */
function Personal({ order, isOpen, say }: Pick<OrderDetailProps, 'order' | 'isOpen' | 'say'>) {
  const translate = useTranslate();
  const [isClicked, setClicked] = useState(false);
  const rows = viewPersonal(order, say);
  if (rows.length === 0) return null;
  if (!isOpen && !isClicked)
    return <TextAction onClick={() => setClicked(true)}>{translate('order.personal.show')}</TextAction>;
  return (
    <Items aria-label={translate('order.personal.title')}>
      {rows.map(({ key, text }) => (
        <li key={`${key}:${text}`}>
          <Grey>{translate(`order.personal.${key}`)}</Grey> <bdi>{text}</bdi>
        </li>
      ))}
    </Items>
  );
}
