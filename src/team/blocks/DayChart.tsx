import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useId } from 'react';
import styled from 'styled-components';
import type { TeamSummary } from '../../acceptance/summarise';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';
import { sayDay } from '../derive/words';

const WIDTH = 1120;
const HEIGHT = 120;
const FOOT = 20;
/** Room that a day's name takes. */
const LABEL = 96;

const Picture = styled.svg`
  display: block;
  width: 100%;
  height: auto;
  .all {
    fill: ${color.bar};
  }
  .used {
    fill: ${color.link};
  }
  text {
    fill: ${color.grey};
    font-size: 12px;
  }
`;

const Legend = styled.p`
  display: flex;
  gap: 16px;
  margin: 4px 0 0;
  color: ${color.grey};
`;

const Key = styled.span<{ $isUsed: boolean }>`
  display: inline-block;
  width: 10px;
  height: 10px;
  margin-inline-end: 6px;
  background: ${({ $isUsed, theme }) => ($isUsed ? color.link({ theme }) : color.bar({ theme }))};
`;

/** Replies per day, and how many of them came with a suggestion. The same numbers stand in the table below it. */
export default function DayChart({ days }: { days: TeamSummary['byDay'] }) {
  const translate = useTranslate();
  const titleId = useId();
  const x = scaleBand({ domain: days.map(({ day }) => day), range: [0, WIDTH], padding: 0.3 });
  const most = Math.max(1, ...days.map(({ replies }) => replies));
  const y = scaleLinear({ domain: [0, most], range: [0, HEIGHT - FOOT - 14] });
  const ground = HEIGHT - FOOT;
  const every = Math.ceil(days.length / 10);
  // A label wider than its bar would leave the picture at its two ends.
  const anchor = (index: number) => (days.length <= 10 ? 'middle' : index === 0 ? 'start' : 'middle');
  return (
    <figure style={{ margin: 0 }}>
      <Picture viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={titleId}>
        <title id={titleId}>{translate('team.byDayPicture')}</title>
        {days.map(({ day, replies, used }, index) => (
          <Group key={day} left={x(day) ?? 0}>
            <Bar className="all" y={ground - y(replies)} width={x.bandwidth()} height={y(replies)} />
            <Bar className="used" y={ground - y(used)} width={x.bandwidth()} height={y(used)} />
            {replies > 0 && days.length <= 31 && (
              <text x={x.bandwidth() / 2} y={ground - y(replies) - 4} textAnchor="middle">
                {replies}
              </text>
            )}
            {index % every === 0 && x.step() * (days.length - index) > LABEL / 2 && (
              <text
                x={anchor(index) === 'start' ? 0 : x.bandwidth() / 2}
                y={HEIGHT - 5}
                textAnchor={anchor(index)}
              >
                {sayDay(day, translate.locale)}
              </text>
            )}
          </Group>
        ))}
      </Picture>
      <Legend aria-hidden="true">
        <span>
          <Key $isUsed />
          {translate('team.withSuggestion')}
        </span>
        <span>
          <Key $isUsed={false} />
          {translate('team.allReplies')}
        </span>
      </Legend>
    </figure>
  );
}
