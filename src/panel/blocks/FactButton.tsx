import styled from 'styled-components';
import { color } from '../../ui/color';
import { focusRing, Hidden, ROW_HEIGHT } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { isRejected, type KnownFact } from '../derive/known';
import { StandingMark } from './StandingMark';

/** Cut only where it alone is longer than the row. */
const Button = styled.button`
  display: inline-flex;
  align-items: center;
  gap: 3px;
  flex: none;
  max-width: 100%;
  min-height: ${ROW_HEIGHT}px;
  padding: 0;
  border: 0;
  background: none;
  cursor: pointer;
  &:hover,
  &[aria-expanded='true'] {
    color: ${color.link};
  }
  ${focusRing}
`;

const Words = styled.span<{ $isStruck: boolean }>`
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  text-decoration: ${({ $isStruck }) => ($isStruck ? 'line-through' : 'none')};
`;

/** What the record says comes later than the fact: its mark has its room from the start, so that nothing moves. */
const Mark = styled.span`
  flex: none;
  min-width: 12px;
`;

interface FactButtonProps {
  fact: KnownFact;
  isOpen: boolean;
  /** Unseen behind the others: its width can still be measured. */
  isHidden?: boolean;
  onClick: () => void;
}

/** One fact in a word or two; it opens below. */
export function FactButton({ fact, isOpen, isHidden = false, onClick }: FactButtonProps) {
  const translate = useTranslate();
  const isStruck = isRejected(fact);
  return (
    <Button
      type="button"
      style={isHidden ? { order: 1, visibility: 'hidden' } : undefined}
      aria-expanded={isOpen}
      title={`${fact.name} : ${fact.text}`}
      onClick={onClick}
    >
      <Words dir="auto" $isStruck={isStruck}>
        {fact.text}
      </Words>
      {isStruck ? (
        <Hidden>{translate('fact.rejected')}</Hidden>
      ) : (
        <Mark>
          <StandingMark standing={fact.standing} words={fact.verdict} />
        </Mark>
      )}
    </Button>
  );
}
