import type { KeyboardEventHandler, ReactNode } from 'react';
import styled from 'styled-components';
import { color } from '../../ui/color';

const Over = styled.section<{ $isDoubt: boolean }>`
  padding-block: 4px;
  background: ${({ $isDoubt, theme }) => ($isDoubt ? color.doubtGround : color.ground)({ theme })};
  border-block-start: 1px solid
    ${({ $isDoubt, theme }) => ($isDoubt ? color.doubtBorder : color.border)({ theme })};
`;

interface FootProps {
  label: string;
  isDoubt: boolean;
  onKeyDown?: KeyboardEventHandler;
  children: ReactNode;
}

/** One thing at the foot of the panel, as high as it needs to be. */
export function Foot({ label, isDoubt, onKeyDown, children }: FootProps) {
  return (
    <Over aria-label={label} $isDoubt={isDoubt} onKeyDown={onKeyDown}>
      {children}
    </Over>
  );
}
