import styled, { css } from 'styled-components';
import { color } from '../../ui/color';
import { focusRing } from '../../ui/Row';

/** Between two hairlines. */
export const Band = styled.section`
  padding: 16px 0;
  border-block-start: 1px solid ${color.hairline};
`;

export const Title = styled.h2`
  margin: 0;
  font-size: 14px;
  line-height: 20px;
  font-weight: 600;
`;

export const Line = styled.p`
  margin: 0;
  color: ${color.grey};
`;

export const Doubtful = styled.p`
  margin: 0;
  color: ${color.doubt};
`;

/** As many columns as fit, none narrower than what its words need. */
export const Columns = styled.div<{ $least: number }>`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(${({ $least }) => $least}px, 100%), 1fr));
  align-items: start;
  gap: 24px 40px;
`;

export const List = styled.ul`
  margin: 4px 0 0;
  padding: 0;
  list-style: none;
`;

const turned = css`
  transform: rotate(90deg);
`;

/** A line that opens something below it. */
export const LineButton = styled.button.attrs({ type: 'button' })`
  display: flex;
  align-items: flex-start;
  gap: 6px;
  width: calc(100% + 16px);
  min-height: 28px;
  margin-inline: -8px;
  padding: 5px 8px;
  border: 0;
  border-radius: 4px;
  background: none;
  text-align: start;
  cursor: pointer;
  &:hover {
    background: ${color.hover};
  }
  ${focusRing}
`;

export const Turn = styled.span<{ $isOpen: boolean }>`
  display: inline-flex;
  flex: none;
  margin-block-start: 3px;
  color: ${color.grey};
  ${({ $isOpen }) => $isOpen && turned}
`;

/** What a line opened, under it and set in. */
export const Opened = styled.div`
  padding: 4px 0 12px 18px;
`;
