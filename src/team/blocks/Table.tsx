import { Table as Garden } from '@zendeskgarden/react-tables';
import { type RefObject, useEffect, useRef, useState } from 'react';
import styled from 'styled-components';

const Sheet = styled(Garden)`
  min-width: 0;
  table-layout: auto;
  font-variant-numeric: tabular-nums;
`;

const Name = styled(Garden.Caption)`
  margin-block-end: 4px;
  text-align: start;
  font-weight: 600;
  font-size: 14px;
  line-height: 20px;
`;

const Scroll = styled.div`
  overflow-x: auto;
`;

const NUMBERS = { textAlign: 'end' } as const;

interface TableProps {
  caption: string;
  heads: string[];
  /** First cell of a row is its name. */
  rows: string[][];
}

/** Numbers under a caption: the plainest chart there is, and the one behind every other. */
export function Table({ caption, heads, rows }: TableProps) {
  const [first, ...others] = heads;
  const room = useRef<HTMLDivElement>(null);
  const isCut = useOverflow(room);
  return (
    // Where a table is wider than the screen, the keyboard can move it too.
    <Scroll ref={room} {...(isCut && { tabIndex: 0, role: 'group', 'aria-label': caption })}>
      <Sheet size="small">
        <Name>{caption}</Name>
        <Garden.Head>
          <Garden.HeaderRow>
            <Garden.HeaderCell>{first}</Garden.HeaderCell>
            {others.map((head) => (
              <Garden.HeaderCell key={head} style={NUMBERS}>
                {head}
              </Garden.HeaderCell>
            ))}
          </Garden.HeaderRow>
        </Garden.Head>
        <Garden.Body>
          {rows.map(([name, ...cells]) => (
            <Garden.Row key={name}>
              <Garden.Cell>{name}</Garden.Cell>
              {cells.map((cell, index) => (
                <Garden.Cell key={others[index]} style={NUMBERS}>
                  {cell}
                </Garden.Cell>
              ))}
            </Garden.Row>
          ))}
        </Garden.Body>
      </Sheet>
    </Scroll>
  );
}

function useOverflow(ref: RefObject<HTMLElement | null>): boolean {
  const [isCut, setCut] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setCut(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return isCut;
}
