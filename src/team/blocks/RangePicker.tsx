import { useState } from 'react';
import styled from 'styled-components';
import type { DayRange } from '../../acceptance/summarise';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';
import { lastDays, spanOf, SPANS, toRange } from '../derive/ranges';

const Group = styled.fieldset`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
  margin: 0;
  padding: 0;
  border: 0;
`;

const Choice = styled.button`
  padding: 4px 10px;
  border: 1px solid ${color.border};
  border-radius: 4px;
  background: none;
  cursor: pointer;
  &[aria-pressed='true'] {
    background: ${color.recess};
    border-color: ${color.text};
  }
  &:focus-visible {
    outline: 2px solid ${color.focus};
    outline-offset: 1px;
  }
`;

const Day = styled.input`
  padding: 3px 6px;
  border: 1px solid ${color.border};
  border-radius: 4px;
  background: none;
  color-scheme: inherit;
  &:focus-visible {
    outline: 2px solid ${color.focus};
    outline-offset: 1px;
  }
`;

const Wrong = styled.span`
  color: ${color.wrong};
`;

interface RangePickerProps {
  range: DayRange;
  today: string;
  onChoose: (range: DayRange) => void;
}

/** The last 7, 28 or 90 days, or any two days. */
export function RangePicker({ range, today, onChoose }: RangePickerProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState<DayRange | null>(null);
  const shown = typed ?? range;
  const choose = (next: DayRange) => {
    const readable = toRange(next.from, next.to, today);
    setTyped(readable ? null : next);
    if (readable) onChoose(readable);
  };
  return (
    <Group>
      {SPANS.map((days) => (
        <Choice
          key={days}
          type="button"
          aria-pressed={spanOf(range, today) === days}
          onClick={() => choose(lastDays(today, days))}
        >
          {translate('team.lastDays', { days })}
        </Choice>
      ))}
      <label>
        {translate('team.from')}{' '}
        <Day
          type="date"
          max={today}
          value={shown.from}
          onChange={(e) => choose({ ...shown, from: e.target.value })}
        />
      </label>
      <label>
        {translate('team.to')}{' '}
        <Day
          type="date"
          max={today}
          value={shown.to}
          onChange={(e) => choose({ ...shown, to: e.target.value })}
        />
      </label>
      {typed && <Wrong role="alert">{translate('team.badRange')}</Wrong>}
    </Group>
  );
}
