import type { ReactNode } from 'react';
import styled from 'styled-components';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';
import type { CustomerRow } from '../derive/customer';

const List = styled.dl<{ $isInner: boolean }>`
  display: grid;
  grid-template-columns: minmax(70px, auto) minmax(0, 1fr);
  gap: 3px 8px;
  margin: 0;
  padding: ${({ $isInner }) => ($isInner ? '2px 0 4px' : '2px 12px 6px')};
  dt {
    max-width: 120px;
    overflow-wrap: anywhere;
    color: ${color.grey};
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
`;

interface RowsProps {
  rows: CustomerRow[];
  /** Where the words of their keys stand: "panel.customer". */
  words: string;
  label?: string;
  /** In a part that is set in already. */
  isInner?: boolean;
  aside?: (row: CustomerRow) => ReactNode;
}

/** Names and what is known of them. */
export function Rows({ rows, words, label, isInner = false, aside }: RowsProps) {
  const translate = useTranslate();
  return (
    <List aria-label={label} $isInner={isInner}>
      {rows.map((row) => (
        <Entry
          key={`${row.key}:${row.name}:${row.text}`}
          name={row.name ?? translate(`${words}.${row.key}`)}
          text={row.text}
        >
          {aside?.(row)}
        </Entry>
      ))}
    </List>
  );
}

function Entry({ name, text, children }: { name: string; text: string; children: ReactNode }) {
  return (
    <>
      <dt dir="auto">{name}</dt>
      <dd>
        <bdi>{text}</bdi> {children}
      </dd>
    </>
  );
}
