import styled, { css } from 'styled-components';
import { color } from './color';

/** Height of one row of the panel, in pixels: also the smallest target that a finger or a shaky hand can hit. */
export const ROW_HEIGHT = 24;

export const focusRing = css`
  &:focus-visible {
    outline: 2px solid ${color.focus};
    outline-offset: -2px;
    border-radius: 2px;
  }
`;

const rowShape = css`
  display: flex;
  align-items: center;
  gap: 6px;
  min-height: ${ROW_HEIGHT}px;
  padding: 0 12px;
  min-width: 0;
`;

/** One line: its children share the width, the ones that may shrink are `Cut`. */
export const Row = styled.div`
  ${rowShape}
`;

/** A row that is a button as a whole. */
export const RowButton = styled.button`
  ${rowShape}
  width: 100%;
  border: 0;
  background: none;
  text-align: start;
  cursor: pointer;
  &:hover {
    background: ${color.hover};
  }
  ${focusRing}
`;

/** Takes what room there is and cuts the rest off with an ellipsis. */
export const Cut = styled.span`
  flex: 1 1 0;
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

/** Keeps its width whatever happens beside it. */
export const Fixed = styled.span`
  flex: none;
  white-space: nowrap;
`;

export const Grey = styled.span`
  color: ${color.grey};
`;

/** A part of the screen between hairlines. */
export const Block = styled.section`
  padding: 3px 0;
  border-block-start: 1px solid ${color.hairline};
`;

export const Hidden = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
