import styled, { css } from 'styled-components';
import { color } from './color';
import { focusRing } from './Row';

const reset = css`
  flex: none;
  min-height: 24px;
  cursor: pointer;
  white-space: nowrap;
  &:disabled {
    cursor: default;
    color: ${color.disabled};
  }
  ${focusRing}
`;

/** The one bordered button of a row. `$isNote`: on the yellow ground that Zendesk gives internal notes. */
export const MainAction = styled.button.attrs({ type: 'button' })<{ $isNote?: boolean }>`
  ${reset}
  padding: 3px 9px;
  border: 1px solid ${color.border};
  border-radius: 4px;
  background: ${({ $isNote, theme }) => ($isNote ? color.noteGround({ theme }) : 'none')};
  color: ${color.text};
  &:hover:enabled {
    border-color: ${color.focus};
  }
`;

/** A button that reads like a link: everything that is not the main thing. */
export const TextAction = styled.button.attrs({ type: 'button' })`
  ${reset}
  padding: 0 4px;
  border: 0;
  background: none;
  color: ${color.link};
  &:hover:enabled {
    text-decoration: underline;
  }
`;

/** An icon alone: give it an `aria-label`. */
export const IconAction = styled.button.attrs({ type: 'button' })`
  ${reset}
  display: inline-flex;
  align-items: center;
  justify-content: center;
  width: 24px;
  padding: 0;
  border: 0;
  background: none;
  color: ${color.grey};
  &:hover:enabled {
    color: ${color.text};
  }
`;
