import type { ReactNode } from 'react';
import styled from 'styled-components';
import { color } from './color';

/** Its lines lie one below the other and only the first is seen: the whole stands there if all of it finds room. */
const Line = styled.span`
  position: relative;
  display: flex;
  flex: 1 1 0;
  flex-wrap: wrap;
  min-width: 12px;
  height: 20px;
  overflow: hidden;
  line-height: 20px;
  white-space: nowrap;
  &::before {
    content: '';
    height: 100%;
  }
`;

const Short = styled.span`
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
`;

/** Hides the short form behind it. */
const Whole = styled.span`
  position: relative;
  flex: 1 0 auto;
  background: ${color.ground};
`;

interface FitProps {
  /** All of it once more, for a pointer that rests on the short form. */
  title: string;
  /** What stands there where there is no room for the whole: for the eye alone, the whole is always read out. */
  short: ReactNode;
  children: ReactNode;
}

/** Words as a whole where there is room for them, else in a short form: never a part of them. One line of 20 px. */
export function Fit({ title, short, children }: FitProps) {
  return (
    <Line title={title}>
      <Short aria-hidden="true">{short}</Short>
      <Whole dir="auto">{children}</Whole>
    </Line>
  );
}
