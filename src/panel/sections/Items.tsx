import { useState } from 'react';
import styled from 'styled-components';
import type { OrderItem } from '../../model/order';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';
import { safeUrl } from '../../ui/SafeLink';

const SIDE = 24;

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  overflow-wrap: anywhere;
`;

const Line = styled.li<{ $hasPicture: boolean }>`
  display: grid;
  grid-template-columns: ${({ $hasPicture }) => ($hasPicture ? `${SIDE}px minmax(0, 1fr)` : 'minmax(0, 1fr)')};
  align-items: center;
  gap: 8px;
  min-height: ${({ $hasPicture }) => ($hasPicture ? `${SIDE + 4}px` : '16px')};
`;

/** Its room is there before the picture is, and stays where none comes. */
const Frame = styled.span`
  width: ${SIDE}px;
  height: ${SIDE}px;
  border-radius: 2px;
  background: ${color.hover};
  overflow: hidden;
  img {
    display: block;
    object-fit: cover;
  }
`;

interface ItemsProps {
  items: OrderItem[];
  most: number;
  /** How many there are, where `items` does not hold them all. */
  count?: number | undefined;
}

/** What was ordered. Pictures are fetched when they come into view, and the shop is not told from where. */
export function Items({ items, most, count }: ItemsProps) {
  const translate = useTranslate();
  const shown = items.slice(0, most);
  const hasPictures = shown.some(({ imageUrl }) => safeUrl(imageUrl) !== null);
  const all = count ?? items.reduce((sum, { quantity }) => sum + quantity, 0);
  const others = all - shown.reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <List>
      {shown.map((item) => (
        <Line key={item.id} $hasPicture={hasPictures}>
          {hasPictures && (
            <Frame>
              <Picture url={safeUrl(item.imageUrl)} />
            </Frame>
          )}
          <span dir="auto">
            {[`${item.quantity} × ${item.title}`, item.variant].filter(Boolean).join(', ')}
          </span>
        </Line>
      ))}
      {others > 0 && <li>{translate('order.moreItems', { count: others })}</li>}
    </List>
  );
}

/** A picture says nothing that the title beside it does not. */
function Picture({ url }: { url: string | null }) {
  const [isBroken, setBroken] = useState(false);
  if (url === null || isBroken) return null;
  return (
    <img
      src={url}
      alt=""
      width={SIDE}
      height={SIDE}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setBroken(true)}
    />
  );
}
