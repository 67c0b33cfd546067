import { useId, useState } from 'react';
import styled from 'styled-components';
import {
  DIMENSIONS,
  type Dimension,
  type FiguresLevel,
  type TeamFigures,
  type TeamView,
} from '../../model/team';
import { TextAction } from '../../ui/Action';
import { Picker } from '../../ui/Picker';
import { useTranslate } from '../../ui/TranslateProvider';
import type { Names } from '../parts';
import { sayChoice } from '../say/names';
import { fromValue, periodOptions, periodValue, sayPeriod } from '../say/range';
import { RangeFields } from './RangeFields';

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 12px;
  min-height: 34px;
  margin-inline-start: -4px;
`;

const More = styled(Bar)`
  flex-basis: 100%;
  order: 1;
  justify-content: inherit;
  &[hidden] {
    display: none;
  }
`;

/** In the first line; the others are behind "More filters". */
const FIRST: readonly Dimension[] = ['channel', 'language'];
const OTHERS = DIMENSIONS.filter((dimension) => !FIRST.includes(dimension));
/** Choices that are none of the periods. */
const OTHER_DAYS = 'other';

interface ViewPickerProps {
  view: TeamView;
  level: FiguresLevel;
  choices: TeamFigures['choices'];
  names: Names;
  today: string;
  onChoose: (view: TeamView) => void;
}

/** Which days, and which of the replies. Below `named` one filter at a time: two views that differ by one person could be subtracted. */
export function ViewPicker({ view, level, choices, names, today, onChoose }: ViewPickerProps) {
  const translate = useTranslate();
  const [hasMore, setMore] = useState(OTHERS.some((each) => view.filters[each] !== undefined));
  const [isTyping, setTyping] = useState(false);
  const id = useId();
  const filter = (dimension: Dimension, value: string | undefined) => {
    const { [dimension]: _, ...others } = level === 'named' ? view.filters : {};
    onChoose({ ...view, filters: value === undefined ? others : { ...others, [dimension]: value } });
  };
  const picker = (dimension: Dimension) => (
    <FilterPicker
      key={dimension}
      dimension={dimension}
      value={view.filters[dimension]}
      choices={choices[dimension] ?? []}
      names={names}
      onChoose={(value) => filter(dimension, value)}
    />
  );
  const others = OTHERS.filter((each) => choices[each] !== undefined || view.filters[each] !== undefined);
  return (
    <>
      <Bar role="group" aria-label={translate('team.filters')}>
        <Picker
          label={translate('team.range')}
          words={sayPeriod(view.range, today, translate)}
          value={isTyping ? OTHER_DAYS : periodValue(view.range)}
          options={[
            ...periodOptions(view.range, today, translate),
            { value: OTHER_DAYS, words: translate('team.otherDays') },
          ]}
          onChoose={(value) => {
            setTyping(value === OTHER_DAYS);
            if (value !== OTHER_DAYS) onChoose({ ...view, range: fromValue(value) });
          }}
        />
        {FIRST.map(picker)}
        {others.length > 0 && (
          <TextAction aria-expanded={hasMore} aria-controls={id} onClick={() => setMore(!hasMore)}>
            {translate('team.moreFilters')}
          </TextAction>
        )}
      </Bar>
      {isTyping && (
        <More>
          <RangeFields range={view.range} today={today} onChoose={(range) => onChoose({ ...view, range })} />
        </More>
      )}
      <More id={id} hidden={!hasMore || others.length === 0}>
        {others.map(picker)}
      </More>
    </>
  );
}

interface FilterPickerProps {
  dimension: Dimension;
  value: string | undefined;
  choices: readonly string[];
  names: Names;
  onChoose: (value: string | undefined) => void;
}

/** Values of a filter are told apart from "all" by a sign: a value may be empty. */
const SIGN = '=';

function FilterPicker({ dimension, value, choices, names, onChoose }: FilterPickerProps) {
  const translate = useTranslate();
  const say = (choice: string): string => sayChoice(dimension, choice, names, translate);
  const offered = value === undefined || choices.includes(value) ? choices : [value, ...choices];
  const name = translate(`team.dimensions.${dimension}`);
  return (
    <Picker
      label={name}
      words={value === undefined ? name : say(value)}
      value={value === undefined ? '' : SIGN + value}
      isSet={value !== undefined}
      options={[
        { value: '', words: translate('team.all') },
        ...offered.map((choice) => ({ value: SIGN + choice, words: say(choice) })),
      ]}
      onChoose={(chosen) => onChoose(chosen === '' ? undefined : chosen.slice(SIGN.length))}
    />
  );
}
