import styled from 'styled-components';
import { useEffect } from 'react';
import type { Association, ControlResult, Difference, ShareOf, TeamFigures } from '../../model/team';
import { formatDay } from '../../lib/format';
import { useTranslate } from '../../ui/TranslateProvider';
import { type Measure, sayDifference, sayInterval, sayMeasure, sayNumber, sayWithheld } from '../say/share';
import { Doubtful, Line, Title } from './layout';
import { Table } from './Table';
import type { FiguresState } from '../useFigures';

const Stack = styled.div`
  display: grid;
  gap: 8px;
  margin-block-end: 16px;
`;

interface EffectProps {
  figures: TeamFigures;
  resolution: FiguresState['controlResolution'];
  /** Says that the comparison is looked at, or no longer. */
  onLook: (isLooked: boolean) => void;
}

/** What suggestions bring about: measured where there is a control group, and what merely goes together, told apart. */
export function Effect({ figures: { control, association }, resolution, onLook }: EffectProps) {
  const translate = useTranslate();
  return (
    <>
      {control ? (
        <Measured control={control} resolution={resolution} onLook={onLook} />
      ) : (
        <Line>{translate('team.effect.off')}</Line>
      )}
      {association.value ? (
        <GoesTogether association={association.value} />
      ) : (
        association.withheld && <Line>{sayWithheld(association.withheld, translate)}</Line>
      )}
    </>
  );
}

interface Comparison {
  treated: ShareOf;
  control: ShareOf;
  difference: Difference;
}

interface MeasuredProps extends Omit<EffectProps, 'figures'> {
  control: ControlResult;
}

function Measured({ control, resolution, onLook }: MeasuredProps) {
  const translate = useTranslate();
  useEffect(() => {
    onLook(true);
    return () => onLook(false);
  }, [onLook]);
  const { value: resolved, isLoading, problem } = resolution;
  const state = isLoading ? 'reading' : problem ? 'failed' : null;
  const { asked, isMismatched, stillNeeded, opened, until } = control;
  const row = (
    name: string,
    { treated, control: other, difference }: Comparison,
    measure: Measure,
    isUneven = isMismatched,
  ) => [
    translate(name),
    say(treated, measure, translate),
    say(other, measure, translate),
    isUneven ? '–' : sayDifference(difference, translate),
  ];
  return (
    <Stack>
      <Line>{translate('team.effect.until', { day: formatDay(until, translate.locale, 'UTC') })}</Line>
      {(isMismatched || resolved?.isMismatched) && <Doubtful>{translate('team.effect.mismatch')}</Doubtful>}
      <Table
        caption={translate('team.effect.caption')}
        heads={['figure', 'treated', 'control', 'differenceHead'].map((key) =>
          translate(`team.effect.${key}`, {
            treated: sayNumber(control.treated, translate),
            control: sayNumber(control.control, translate),
          }),
        )}
        rows={[
          row('team.asked', asked, 'perHundred'),
          ...(resolved ? [row('team.effect.resolved', resolved, 'percent', resolved.isMismatched)] : []),
        ]}
      />
      {state && <Line role="status">{translate(`team.effect.${state}`)}</Line>}
      {resolved && (
        <Line>
          {translate('team.effect.resolvedOf', {
            treated: resolved.treated.total,
            control: resolved.control.total,
            unripe: resolved.unripe,
          })}
        </Line>
      )}
      {resolved?.sample && <Line>{translate('team.sample', { ...resolved.sample })}</Line>}
      <Line>{translate('team.effect.opened', { count: opened })}</Line>
      {stillNeeded > 0 && <Line>{translate('team.effect.needed', { count: stillNeeded })}</Line>}
    </Stack>
  );
}

function GoesTogether({ association }: { association: Association }) {
  const translate = useTranslate();
  const { withSuggestion, without, difference } = association;
  return (
    <Stack>
      <Title as="h3">{translate('team.effect.association')}</Title>
      <Line>{translate('team.effect.associationMeans')}</Line>
      <Table
        caption={translate('team.effect.associationCaption')}
        heads={['figure', 'with', 'without', 'differenceHead'].map((key) => translate(`team.effect.${key}`))}
        rows={[
          [
            translate('team.asked'),
            say(withSuggestion, 'perHundred', translate),
            say(without, 'perHundred', translate),
            sayDifference(difference, translate),
          ],
        ]}
      />
    </Stack>
  );
}

const say = (share: ShareOf, measure: Measure, translate: ReturnType<typeof useTranslate>): string =>
  share.share === null
    ? '–'
    : `${sayMeasure(share, measure, translate)} (${sayInterval(share, measure, translate)})`;
