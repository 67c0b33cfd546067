import styled from 'styled-components';
import { color } from './color';
import { Row, ROW_HEIGHT } from './Row';

const Bar = styled.span<{ $width: number }>`
  width: ${({ $width }) => $width}%;
  height: 8px;
  border-radius: 4px;
  background: ${color.bar};
`;

/** Grey bars in the height that the real rows will have. Widths in per cent, one per row. */
export function Skeleton({ widths, height = ROW_HEIGHT }: { widths: readonly number[]; height?: number }) {
  return (
    <div aria-hidden="true" data-skeleton="">
      {widths.map((width, index) => (
        // Bars have no identity of their own: their place is all there is.
        // oxlint-disable-next-line react/no-array-index-key
        <Row key={index} style={{ minHeight: height }}>
          <Bar $width={width} />
        </Row>
      ))}
    </div>
  );
}
