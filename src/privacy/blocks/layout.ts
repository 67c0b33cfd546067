import styled from 'styled-components';
import { color } from '../../ui/color';

export const Part = styled.section`
  display: grid;
  gap: 8px;
  padding: 16px 0;
  border-block-start: 1px solid ${color.hairline};
`;

export const Heading = styled.h2`
  margin: 0;
  font-size: 14px;
  line-height: 20px;
  font-weight: 600;
`;

export const Line = styled.p`
  margin: 0;
  max-width: 80ch;
  color: ${color.grey};
`;

export const Wrong = styled.p`
  margin: 0;
  max-width: 80ch;
  color: ${color.wrong};
`;

export const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`;

export const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: flex-end;
  gap: 8px;
`;

export const Field = styled.label`
  display: grid;
  gap: 4px;
  width: min(420px, 100%);
`;

const box = `
  min-height: 32px;
  padding: 4px 8px;
  border-radius: 4px;
  font: inherit;
`;

export const Input = styled.input`
  ${box}
  border: 1px solid ${color.border};
  background: ${color.ground};
  color: ${color.text};
`;

export const Select = styled.select`
  ${box}
  border: 1px solid ${color.border};
  background: ${color.ground};
  color: ${color.text};
`;

export const Scroll = styled.div`
  overflow-x: auto;
  table {
    border-collapse: collapse;
    width: 100%;
  }
  th,
  td {
    padding: 6px 12px 6px 0;
    border-block-end: 1px solid ${color.hairline};
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    white-space: nowrap;
    color: ${color.grey};
  }
`;
