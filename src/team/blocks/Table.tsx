import styled from 'styled-components';
import { color } from '../../ui/color';

const Sheet = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-variant-numeric: tabular-nums;
  th,
  td {
    padding: 6px 12px 6px 0;
    border-block-end: 1px solid ${color.hairline};
    text-align: end;
    font-weight: 400;
  }
  th:first-child {
    text-align: start;
  }
  thead th {
    color: ${color.grey};
    vertical-align: bottom;
  }
  caption {
    padding-block-end: 4px;
    text-align: start;
    font-weight: 600;
    font-size: 14px;
    line-height: 20px;
  }
`;

interface TableProps {
  caption: string;
  heads: string[];
  /** First cell of a row is its name. */
  rows: string[][];
}

/** Numbers under a caption: the plainest chart there is, and the one behind every other. */
export function Table({ caption, heads, rows }: TableProps) {
  return (
    <Sheet>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={heads[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
}
