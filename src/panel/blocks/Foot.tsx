import type { KeyboardEventHandler, ReactNode } from 'react';
import styled from 'styled-components';
import { color } from '../../ui/color';

const Over = styled.section<{ $isDoubt: boolean }>`
  position: absolute;
  inset-inline: 0;
  inset-block-end: 0;
  z-index: 1;
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

/** Lies over the foot of the panel and pushes nothing. */
export function Foot({ label, isDoubt, onKeyDown, children }: FootProps) {
  return (
    <Over aria-label={label} $isDoubt={isDoubt} onKeyDown={onKeyDown}>
      {children}
    </Over>
  );
}
