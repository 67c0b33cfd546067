import { Field, Message } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import styled from 'styled-components';
import type { DayRange } from '../../model/team';
import { DayInput } from '../../ui/DayInput';
import { useTranslate } from '../../ui/TranslateProvider';
import { toRange } from '../derive/ranges';

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

interface RangeFieldsProps {
  range: DayRange;
  today: string;
  onChoose: (range: DayRange) => void;
}

/** Any two days. */
export function RangeFields({ range, today, onChoose }: RangeFieldsProps) {
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
      {(['from', 'to'] as const).map((end) => (
        <Day key={end}>
          <Field.Label isRegular>{translate(`team.${end}`)}</Field.Label>
          <DayInput
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
