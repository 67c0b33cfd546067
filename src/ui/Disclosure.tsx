import { type ReactNode, useId } from 'react';
import styled from 'styled-components';
import { color } from './color';
import { Icon } from './Icon';
import { Cut, Row, RowButton } from './Row';

const Line = styled.div`
  display: flex;
  align-items: center;
`;

const Turn = styled.span<{ $isOpen: boolean }>`
  display: inline-flex;
  color: ${color.grey};
  transform: ${({ $isOpen }) => ($isOpen ? 'rotate(90deg)' : 'none')};
`;

const Count = styled.span`
  flex: none;
  max-width: 60%;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  color: ${color.grey};
`;

const Unopenable = styled(Row)`
  flex: 1;
  padding-inline-start: 30px;
  color: ${color.grey};
`;

export interface DisclosureProps {
  title: string;
  /** What it holds, in a word or number: "7", "3, 1 open". */
  count: string;
  /** An empty section says so and does not open. */
  isEmpty: boolean;
  isOpen: boolean;
  onToggle: () => void;
  /** A control beside the row, outside of its button. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A closed row with its count that opens in place. A new count is a new element: it comes, and nothing moves. */
export function Disclosure({ title, count, isEmpty, isOpen, onToggle, aside, children }: DisclosureProps) {
  const id = useId();
  if (isEmpty) {
    return (
      <Line>
        <Unopenable>
          <Cut>{title}</Cut>
          <Count key={count}>{count}</Count>
        </Unopenable>
        {aside}
      </Line>
    );
  }
  return (
    <div>
      <Line>
        <RowButton type="button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <Turn $isOpen={isOpen}>
            <Icon name="forward" />
          </Turn>
          <Cut>{title}</Cut>
          <Count key={count}>{count}</Count>
        </RowButton>
        {aside}
      </Line>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
