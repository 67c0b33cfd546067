import type { ReactNode } from 'react';
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

/** Lies over the foot of the panel and pushes nothing. */
export function Foot({ label, isDoubt, children }: { label: string; isDoubt: boolean; children: ReactNode }) {
  return (
    <Over aria-label={label} $isDoubt={isDoubt}>
      {children}
    </Over>
  );
}
