import styled from 'styled-components';
import { color } from '../../ui/color';

export const Line = styled.p`
  margin: 0;
  max-width: 80ch;
  color: ${color.grey};
`;

export const Heading = styled.h2`
  margin: 0;
  font-size: 14px;
  line-height: 20px;
  font-weight: 600;
`;

export const Part = styled.section`
  display: grid;
  gap: 8px;
  padding-top: 16px;
  border-top: 1px solid ${color.hairline};
`;

export const Field = styled.label`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 4px;
  max-width: 420px;
`;

export const Input = styled.input`
  min-height: 32px;
  padding: 4px 8px;
  border: 1px solid ${color.border};
  border-radius: 4px;
  background: ${color.ground};
  color: ${color.text};
  font: inherit;
`;

export const Select = styled.select`
  min-height: 32px;
  min-width: 0;
  width: 100%;
  padding: 4px 8px;
  border: 1px solid ${color.border};
  border-radius: 4px;
  background: ${color.ground};
  color: ${color.text};
  font: inherit;
`;

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

export const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
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
