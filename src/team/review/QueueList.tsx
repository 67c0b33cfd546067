import styled from 'styled-components';
import { color } from '../../ui/color';
import { focusRing } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { sayDay } from '../derive/words';
import { saySuggestion } from '../say/names';
import type { ReviewItem } from './parts';

const List = styled.ol`
  max-height: 70vh;
  margin: 0;
  padding: 0;
  overflow-y: auto;
  list-style: none;
`;

const Row = styled.li`
  content-visibility: auto;
  contain-intrinsic-size: auto 44px;
`;

const Choice = styled.button.attrs({ type: 'button' })<{ $isDecided: boolean }>`
  display: grid;
  width: 100%;
  min-height: 44px;
  padding: 4px 8px;
  border: 0;
  border-inline-start: 2px solid transparent;
  background: none;
  color: ${({ $isDecided, theme }) => ($isDecided ? color.grey({ theme }) : color.text({ theme }))};
  text-align: start;
  cursor: pointer;
  &:hover {
    background: ${color.hover};
  }
  &[aria-current='true'] {
    border-color: ${color.link};
    background: ${color.hover};
  }
  ${focusRing}
`;

const Name = styled.span`
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

const Small = styled(Name)`
  color: ${color.grey};
`;

interface QueueListProps {
  items: readonly ReviewItem[];
  at: number;
  onGo: (at: number) => void;
}

/** All pairs that wait, and those that were just decided. */
export function QueueList({ items, at, onGo }: QueueListProps) {
  const translate = useTranslate();
  return (
    <List aria-label={translate('team.review.list')}>
      {items.map(({ key, content: { key: suggestion, day, outcome, decision } }, index) => (
        <Row key={key}>
          <Choice
            $isDecided={decision !== null}
            aria-current={index === at ? 'true' : undefined}
            onClick={() => onGo(index)}
          >
            <Name>{saySuggestion(suggestion, translate)}</Name>
            <Small>
              {[
                sayDay(day, translate.locale),
                decision
                  ? translate(`team.review.decided.${decision.kind}`)
                  : translate(`team.outcomesShort.${outcome}`),
              ].join(' · ')}
            </Small>
          </Choice>
        </Row>
      ))}
    </List>
  );
}
