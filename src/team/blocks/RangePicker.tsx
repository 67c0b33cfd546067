import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Message } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import styled from 'styled-components';
import type { DayRange } from '../../model/team';
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

const Day = styled(Field)`
  display: flex;
  align-items: center;
  gap: 6px;
`;

const DayInput = styled(Input)`
  width: auto;
  margin: 0 !important; /* Garden spaces an input that follows its label */
  && {
    color-scheme: ${({ theme }) => theme.colors.base};
  }
  &&::-webkit-datetime-edit {
    color: ${color.text}; /* Garden greys it like a placeholder, as if no day were chosen */
  }
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
    <Group aria-label={translate('team.range')}>
      {SPANS.map((days) => (
        <Button
          key={days}
          size="small"
          isNeutral
          isPill
          isPrimary={spanOf(range, today) === days}
          aria-pressed={spanOf(range, today) === days}
          onClick={() => choose(lastDays(today, days))}
        >
          {translate('team.lastDays', { days })}
        </Button>
      ))}
      {(['from', 'to'] as const).map((end) => (
        <Day key={end}>
          <Field.Label isRegular>{translate(`team.${end}`)}</Field.Label>
          <DayInput
            type="date"
            isCompact
            max={today}
            value={shown[end]}
            validation={typed ? 'error' : undefined}
            onChange={(event) => choose({ ...shown, [end]: event.target.value })}
          />
        </Day>
      ))}
      {typed && (
        <Message validation="error" role="alert">
          {translate('team.badRange')}
        </Message>
      )}
    </Group>
  );
}
