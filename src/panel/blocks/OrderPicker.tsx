import styled from 'styled-components';
import { color } from '../../ui/color';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/TranslateProvider';
import type { OrderOption } from '../derive/order';

/** The browser's own select lies invisibly over the words: keyboard, touch and 500 orders for nothing. */
const Frame = styled.span`
  position: relative;
  display: inline-flex;
  align-items: center;
  gap: 2px;
  flex: none;
  min-height: 24px;
  border-radius: 2px;
  &:hover {
    color: ${color.link};
  }
  &:focus-within {
    outline: 2px solid ${color.focus};
  }
`;

const Native = styled.select`
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  opacity: 0;
  cursor: pointer;
  option {
    color: ${color.text};
    background: ${color.ground};
  }
`;

const Number = styled.strong`
  font-size: 14px;
  line-height: 20px;
  font-weight: 600;
`;

interface OrderPickerProps {
  /** Null while none is in question; then `words` invite to choose. */
  chosenId: string | null;
  words: string;
  options: OrderOption[];
  onChoose: (orderId: string) => void;
}

export function OrderPicker({ chosenId, words, options, onChoose }: OrderPickerProps) {
  const translate = useTranslate();
  return (
    <Frame>
      <Number>{words}</Number>
      <Icon name="down" />
      <Native
        aria-label={translate('panel.order.pick')}
        value={chosenId ?? ''}
        onChange={(event) => event.target.value !== '' && onChoose(event.target.value)}
      >
        {chosenId === null && <option value="">{translate('panel.order.pick')}</option>}
        {options.map(({ id, number, items, amount }) => (
          <option key={id} value={id}>
            {`${number} · ${items} · ${amount}`}
          </option>
        ))}
      </Native>
    </Frame>
  );
}
