import { useCallback, useState } from 'react';
import styled from 'styled-components';
import type { MatchReason } from '../../model/identity';
import type { Order } from '../../model/order';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Grey } from '../../ui/Row';
import { SafeLink } from '../../ui/SafeLink';
import { useTranslate } from '../../ui/TranslateProvider';
import { localTime } from '../derive/localTime';
import { viewPersonal } from '../derive/personal';
import { trackingUrl } from '../derive/orderWords';
import type { Say } from '../derive/say';
import type { PanelParts } from '../parts';
import { useAsked } from '../useAsked';
import { Items } from './Items';
import { MoreOfOrder } from './MoreOfOrder';
import { Timeline } from './Timeline';

const Facts = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 6px;
  color: ${color.grey};
  span:not(:last-child)::after {
    content: ' ·';
  }
`;

/** Its words begin where the others do. */
const Detail = styled.div`
  padding: 0 12px 4px;
  padding-inline-start: 33px;
  > button {
    margin-inline-start: -4px;
  }
`;

const Lines = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  overflow-wrap: anywhere;
`;

const MOST_ITEMS = 5;

export interface OrderDetailProps {
  order: Order;
  /** Why we believe that it is theirs. */
  reason: MatchReason | undefined;
  /** Address, phone and payment are there without a click. */
  isOpen: boolean;
  /** Zone of the customer's clock. */
  theirZone: string | null;
  look: PanelParts['look'];
  now: number;
  say: Say;
}

/** How far the order has come, what is in it, what was refunded, why it is theirs, and the ways to look closer. */
export function OrderDetail({ order, reason, isOpen, theirZone, look, now, say }: OrderDetailProps) {
  const translate = useTranslate();
  const ask = useCallback((signal: AbortSignal) => look(order, signal), [look, order]);
  const [asked, onAsk] = useAsked(ask, { block: 'orders', source: order.source, label: order.shopName });
  const all = asked.state === 'known' ? asked.value.details.items : null;
  const items = all && all.length > 0 ? all : order.items;
  return (
    <Detail>
      <Timeline order={order} say={say} />
      <Items items={items} most={all ? items.length : MOST_ITEMS} count={order.itemCount} />
      <Facts>
        {order.placedAt && <span>{sayPlaced(order.placedAt, theirZone, say)}</span>}
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
      {order.hasMore && <MoreOfOrder order={order} asked={asked} now={now} say={say} onAsk={onAsk} />}
    </Detail>
  );
}

/** "placed 12 Nov 09:14 (03:14 for the customer)" */
function sayPlaced(placedAt: string, theirZone: string | null, say: Say): string {
  const when = say.when(placedAt);
  const theirs = localTime(theirZone, placedAt, say);
  return theirs
    ? say.translate('order.placedLocal', { when, theirs })
    : say.translate('order.placed', { when });
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
    <Lines aria-label={translate('order.personal.title')}>
      {rows.map(({ key, text }) => (
        <li key={`${key}:${text}`}>
          <Grey>{translate(`order.personal.${key}`)}</Grey> <bdi>{text}</bdi>
        </li>
      ))}
    </Lines>
  );
}
