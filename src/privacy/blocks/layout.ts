import styled from 'styled-components';
import { color } from '../../ui/color';

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
