import { Group } from '@visx/group';
import { scaleLinear, scalePoint } from '@visx/scale';
import { LinePath } from '@visx/shape';
import styled from 'styled-components';
import type { Mark, SeriesPoint, ShareOf } from '../../model/team';
import { formatShortDay } from '../../lib/format';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';
import { sayMark } from '../say/names';

const WIDTH = 1120;
const HEIGHT = 200;
const LEFT = 40;
const TOP = 28;
const FOOT = 24;

const Picture = styled.svg`
  display: block;
  width: 100%;
  min-width: 560px;
  height: auto;
  .reuse {
    fill: none;
    stroke: ${color.link};
    stroke-width: 2;
  }
  .dot {
    fill: ${color.link};
  }
  .reach {
    stroke: ${color.link};
    stroke-opacity: 0.35;
    stroke-width: 2;
  }
  .grid {
    stroke: ${color.hairline};
  }
  .mark,
  .start {
    stroke: ${color.grey};
    stroke-dasharray: 3 3;
  }
  text {
    fill: ${color.grey};
    font-size: 12px;
  }
`;

const Scroll = styled.div`
  overflow-x: auto;
`;

interface TimeChartProps {
  title: string;
  series: readonly SeriesPoint[];
  marks: readonly Mark[];
  /** First day of the range on screen; what lies before is the time before. */
  start: string;
}

interface Dot {
  key: string;
  share: ShareOf;
}

/** Reuse over time with its intervals, and what changed. A point that may not be told is a gap. The numbers stand in the table. */
export default function TimeChart({ title, series, marks, start }: TimeChartProps) {
  const { locale, ...translate } = useTranslateParts();
  const x = scalePoint({ domain: series.map(({ from }) => from), range: [LEFT, WIDTH - 12], padding: 0.5 });
  const dots = series.flatMap(({ from, figures }): Dot[] =>
    figures.value && figures.value.reuse.share !== null ? [{ key: from, share: figures.value.reuse }] : [],
  );
  const most = Math.min(1, Math.max(0.1, ...dots.map(({ share }) => share.high ?? 0)));
  const y = scaleLinear({ domain: [0, most], range: [HEIGHT - FOOT, TOP], nice: true });
  const every = Math.ceil(series.length / 12);
  const at = (key: string): number => x(key) ?? 0;
  return (
    // A picture wider than a narrow screen is moved under the finger, and by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <Scroll tabIndex={0} role="group" aria-label={title}>
      <Picture viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
        {y.ticks(4).map((tick) => (
          <Group key={tick}>
            <line className="grid" x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {translate.percent(tick)}
            </text>
          </Group>
        ))}
        {dots.map(({ key, share: { low, high } }) => (
          <line key={key} className="reach" x1={at(key)} x2={at(key)} y1={y(low ?? 0)} y2={y(high ?? 0)} />
        ))}
        <LinePath
          className="reuse"
          data={dots}
          x={({ key }) => at(key)}
          y={({ share }) => y(share.share ?? 0)}
        />
        {dots.map(({ key, share }) => (
          <circle key={key} className="dot" cx={at(key)} cy={y(share.share ?? 0)} r={3} />
        ))}
        {marks.map((mark, index) => {
          const point = series.find(({ from, to }) => mark.day >= from && mark.day <= to);
          if (!point) return null;
          return (
            <Group key={`${mark.day}${mark.kind}${mark.label}`} left={at(point.from)}>
              <line className="mark" y1={TOP - 10} y2={HEIGHT - FOOT} />
              <text y={12 + (index % 2) * 12} textAnchor={at(point.from) > WIDTH / 2 ? 'end' : 'start'}>
                {translate.mark(mark)}
              </text>
            </Group>
          );
        })}
        {series.map(({ from }, index) =>
          index % every === 0 ? (
            <text
              key={from}
              x={at(from)}
              y={HEIGHT - 6}
              textAnchor="middle"
              fontWeight={from === start ? 600 : 400}
            >
              {formatShortDay(from, locale, 'UTC')}
            </text>
          ) : null,
        )}
      </Picture>
    </Scroll>
  );
}

function useTranslateParts() {
  const translate = useTranslate();
  const percent = new Intl.NumberFormat(translate.locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    locale: translate.locale,
    percent: (share: number): string => percent.format(share),
    mark: (mark: Mark): string => sayMark(mark, translate),
  };
}
