import { Fragment } from 'react';
import styled from 'styled-components';
import type { Order } from '../../model/order';
import { color } from '../../ui/color';
import { Hidden } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import type { Say } from '../derive/say';
import { type Step, viewTimeline } from '../derive/timeline';

const Picture = styled.svg`
  display: block;
  overflow: visible;
  font-size: 12px;
  line-height: 16px;
  line {
    stroke: ${color.border};
  }
  circle {
    fill: ${color.ground};
    stroke: ${color.grey};
  }
  circle.done {
    fill: ${color.text};
    stroke: ${color.text};
  }
  .half {
    fill: ${color.text};
  }
  text {
    fill: ${color.text};
  }
  text.todo,
  .day {
    fill: ${color.grey};
  }
`;

const HEIGHT = 84;
const MIDDLE = HEIGHT / 2;
const RADIUS = 5;
/** Base lines of name and day, above and below the way. */
const LINES = { above: [11, 27], below: [65, 81] } as const;

/** Names and days of neighbours stand above and below by turns, so that 320 px hold seven stations. */
export function Timeline({ order, say }: { order: Order; say: Say }) {
  const translate = useTranslate();
  const steps = viewTimeline(order);
  if (steps.length < 2) return null;
  const at = (index: number) => `${2 + (index * 96) / (steps.length - 1)}%`;
  return (
    <>
      <Hidden as="ol" aria-label={translate('order.progress')}>
        {steps.map((each) => (
          <li key={each.name}>
            {[
              translate(`order.step.${each.name}`),
              translate(`order.stepState.${each.state}`),
              say.day(each.at),
            ]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
      </Hidden>
      <Picture aria-hidden="true" width="100%" height={HEIGHT}>
        {steps.slice(1).map(({ name, state }, index) => (
          <line
            key={name}
            x1={at(index)}
            x2={at(index + 1)}
            y1={MIDDLE}
            y2={MIDDLE}
            strokeDasharray={state === 'todo' ? '2 3' : undefined}
          />
        ))}
        {steps.map((each, index) => (
          <Fragment key={each.name}>
            <Station step={each} x={at(index)} />
            <Words step={each} x={at(index)} place={placeOf(index, steps.length)} say={say} />
          </Fragment>
        ))}
      </Picture>
    </>
  );
}

interface Place {
  lines: readonly [number, number];
  anchor: 'start' | 'middle' | 'end';
}

const placeOf = (index: number, count: number): Place => ({
  lines: LINES[index % 2 === 0 ? 'above' : 'below'],
  anchor: index === 0 ? 'start' : index === count - 1 ? 'end' : 'middle',
});

/** A path knows no per cent, a picture within the picture does. */
function Station({ step: { state }, x }: { step: Step; x: string }) {
  return (
    <svg x={x} y={MIDDLE} overflow="visible">
      <circle className={state} r={RADIUS} />
      {state === 'current' && <path className="half" d="M0-5A5 5 0 0 0 0 5Z" />}
    </svg>
  );
}

interface WordsProps {
  step: Step;
  x: string;
  place: Place;
  say: Say;
}

function Words({ step: { name, state, at }, x, place: { lines, anchor }, say }: WordsProps) {
  const day = say.shortDay(at);
  // Without a day the name stands by its station.
  const [first, second] = lines[0] < MIDDLE && !day ? [lines[1], lines[1]] : lines;
  return (
    <>
      <text className={state} x={x} y={first} textAnchor={anchor}>
        {say.translate(`order.step.${name}`)}
      </text>
      {day && (
        <text className="day" x={x} y={second} textAnchor={anchor}>
          {day}
        </text>
      )}
    </>
  );
}
