import styled from 'styled-components';
import { color } from './color';

// What the pages of the navigation bar that are filled in are made of.

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

export const Field = styled.label`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
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
  min-width: 0;
  width: 100%;
  border: 1px solid ${color.border};
  background: ${color.ground};
  color: ${color.text};
`;

export const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
`;
