import styled from 'styled-components';
import { color } from '../../ui/color';

/** Fields beside one another where there is room. */
export const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr));
  gap: 12px 16px;
`;

export const Area = styled.textarea`
  min-height: 120px;
  max-width: 640px;
  padding: 4px 8px;
  border: 1px solid ${color.border};
  border-radius: 4px;
  background: ${color.ground};
  color: ${color.text};
  font:
    12px/16px ui-monospace,
    monospace;
`;

/** Something to copy or to read exactly as it is. */
export const Exact = styled.pre`
  margin: 0;
  padding: 8px;
  max-height: 320px;
  overflow: auto;
  border-radius: 4px;
  background: ${color.recess};
  font:
    12px/16px ui-monospace,
    monospace;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;
