import styled from 'styled-components';
import { color } from '../../ui/color';

const WIDTH = 120;
const HEIGHT = 24;
/** So that a share of nothing still shows as a day that had replies, in pixels. */
const LEAST = 1.5;

const Picture = styled.svg`
  display: block;
  flex: none;
  width: ${WIDTH}px;
  height: ${HEIGHT}px;
  rect {
    fill: ${color.bar};
  }
  .now {
    fill: ${color.link};
  }
  line {
    stroke: ${color.grey};
    stroke-dasharray: 2 2;
  }
`;

export interface SparkPoint {
  key: string;
  /** From 0 to 1; null where nothing is told. */
  share: number | null;
  /** It belongs to the range on screen, not to the days before it. */
  isNow: boolean;
}

interface SparklineProps {
  points: readonly SparkPoint[];
  /** Keys of points at whose start something changed. */
  marks: readonly string[];
  /** What it shows, in words. */
  label: string;
}

/** The way of a share, small: the numbers stand in the table “Over time”. */
export function Sparkline({ points, marks, label }: SparklineProps) {
  const most = Math.max(0.0001, ...points.map(({ share }) => share ?? 0));
  const step = Math.min(20, WIDTH / Math.max(1, points.length));
  return (
    <Picture viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {points.map(({ key, share, isNow }, index) => {
        const height = share === null ? 0 : Math.max(LEAST, (share / most) * (HEIGHT - 2));
        return (
          <rect
            key={key}
            className={isNow ? 'now' : undefined}
            x={index * step}
            y={HEIGHT - height}
            width={Math.max(1, step - 2)}
            height={height}
          />
        );
      })}
      {points.map(({ key }, index) =>
        marks.includes(key) ? (
          <line key={key} x1={index * step - 1} x2={index * step - 1} y1="0" y2={HEIGHT} />
        ) : null,
      )}
    </Picture>
  );
}
