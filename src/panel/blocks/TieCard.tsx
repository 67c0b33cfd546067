import styled from 'styled-components';
import { MainAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Cut, Fixed, Row, ROW_HEIGHT } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import type { OrderOption } from '../derive/order';

const List = styled.fieldset`
  margin: 0;
  padding: 0;
  border: 0;
  min-width: 0;
`;

const Choice = styled.label`
  display: flex;
  align-items: center;
  gap: 6px;
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
    flex: none;
    margin: 0;
    accent-color: ${color.link};
  }
`;

const Detail = styled.span`
  color: ${color.grey};
`;

interface TieCardProps {
  candidates: OrderOption[];
  /** A question to the customer that names them; null when there is none to offer. */
  question: string | null;
  isWorking: boolean;
  onChoose: (orderId: string) => void;
  onAsk: (question: string) => void;
}

/** Several orders fit and none was named: one click says which, or one asks the customer. */
export function TieCard({ candidates, question, isWorking, onChoose, onAsk }: TieCardProps) {
  const translate = useTranslate();
  return (
    <>
      <List aria-label={translate('panel.order.which')}>
        {candidates.map(({ id, number, items, line, amount }) => (
          <Choice key={id}>
            <input type="radio" name="tie" value={id} checked={false} onChange={() => onChoose(id)} />
            <Fixed>{number}</Fixed>
            <Cut dir="auto" title={`${items} · ${line}`}>
              {items} <Detail>{line}</Detail>
            </Cut>
            <Fixed>{amount}</Fixed>
          </Choice>
        ))}
      </List>
      {question !== null && (
        <Row>
          <MainAction aria-disabled={isWorking} title={question} onClick={() => onAsk(question)}>
            {translate('panel.order.ask')}
          </MainAction>
        </Row>
      )}
    </>
  );
}
