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
  align-items: flex-start;
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
    margin: 1px 0 0;
    accent-color: ${color.link};
  }
  /* Where the screen is tall the card has room to spare. */
  @media (min-device-height: 1000px) {
    padding-block: 4px;
  }
`;

const Words = styled.span`
  flex: 1 1 0;
  min-width: 0;
`;

const Line = styled.span`
  display: flex;
  gap: 6px;
`;

/** What tells one from another stands whole: of more orders than three it shares their line, and the articles give way. */
const Standing = styled(Cut)<{ $isBeside: boolean }>`
  display: block;
  flex: ${({ $isBeside }) => ($isBeside ? '0 1 auto' : '1')};
  max-width: ${({ $isBeside }) => ($isBeside ? '65%' : 'none')};
  color: ${color.grey};
`;

const Articles = styled(Cut)`
  flex: 1 1000 0;
`;

const Question = styled.blockquote`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  margin: 0 12px;
  overflow: hidden;
  overflow-wrap: anywhere;
  color: ${color.grey};
  @media (min-device-height: 1000px) {
    -webkit-line-clamp: 6;
    margin-block: 4px;
  }
`;

/** So many have a second line each in the height that a reply has. */
const ROOMY = 3;

interface TieCardProps {
  candidates: OrderOption[];
  /** A question to the customer that names them; null when there is none to offer. */
  question: string | null;
  isWorking: boolean;
  onChoose: (orderId: string) => void;
  onAsk: (question: string) => void;
}

/** Several orders fit and none was named: one click says which, or one asks the customer, in the words that are shown. */
export function TieCard({ candidates, question, isWorking, onChoose, onAsk }: TieCardProps) {
  const translate = useTranslate();
  const isTight = candidates.length > ROOMY;
  return (
    <>
      <List aria-label={translate('panel.order.which')}>
        {candidates.map((option) => (
          <Candidate key={option.id} option={option} isTight={isTight} onChoose={onChoose} />
        ))}
      </List>
      {question !== null && (
        <>
          <Question dir="auto" title={question}>
            {translate('panel.quote', { words: question })}
          </Question>
          <Row>
            <MainAction aria-disabled={isWorking} onClick={() => onAsk(question)}>
              {translate('panel.order.ask')}
            </MainAction>
          </Row>
        </>
      )}
    </>
  );
}

interface CandidateProps {
  option: OrderOption;
  isTight: boolean;
  onChoose: (orderId: string) => void;
}

function Candidate({ option, isTight, onChoose }: CandidateProps) {
  const { id, number, items, line, amount } = option;
  const standing = (
    <Standing dir="auto" $isBeside={isTight}>
      {line}
    </Standing>
  );
  return (
    <Choice title={`${items} · ${line}`}>
      <input type="radio" name="tie" value={id} checked={false} onChange={() => onChoose(id)} />
      <Words>
        <Line>
          <Fixed>{number}</Fixed>
          <Articles dir="auto">{items}</Articles>
          {isTight && standing}
          <Fixed>{amount}</Fixed>
        </Line>
        {!isTight && standing}
      </Words>
    </Choice>
  );
}
