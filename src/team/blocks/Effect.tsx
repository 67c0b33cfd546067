import styled from 'styled-components';
import { useEffect, useState } from 'react';
import type {
  Association,
  ControlResolution,
  ControlResult,
  Difference,
  ShareOf,
  TeamFigures,
  TeamView,
} from '../../model/team';
import type { FigureParts } from '../parts';
import { formatDay } from '../../lib/format';
import { useTranslate } from '../../ui/TranslateProvider';
import { type Measure, sayDifference, sayInterval, sayMeasure, sayNumber, sayWithheld } from '../say/share';
import { Doubtful, Line, Title } from './layout';
import { Table } from './Table';

const Stack = styled.div`
  display: grid;
  gap: 8px;
  margin-block-end: 16px;
`;

interface EffectProps {
  figures: TeamFigures;
  readResolution: FigureParts['readControlResolution'];
}

/** What suggestions bring about: measured where there is a control group, and what merely goes together, told apart. */
export function Effect({ figures: { control, association, view }, readResolution }: EffectProps) {
  const translate = useTranslate();
  return (
    <>
      {control ? (
        <Measured control={control} view={view} readResolution={readResolution} />
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

/** Read when it is looked at: it takes some twenty requests. `failed`: it could not be. */
function useResolution(
  view: TeamView,
  read: FigureParts['readControlResolution'],
): ControlResolution | 'reading' | 'failed' | null {
  const [state, setState] = useState<{ of: TeamView; found: ControlResolution | 'failed' | null } | null>(
    null,
  );
  useEffect(() => {
    const reading = new AbortController();
    const settle = (found: ControlResolution | 'failed' | null) => {
      if (!reading.signal.aborted) setState({ of: view, found });
    };
    read(view, reading.signal).then(settle, () => settle('failed'));
    return () => reading.abort();
  }, [view, read]);
  return state?.of === view ? state.found : 'reading';
}

interface MeasuredProps {
  control: ControlResult;
  view: TeamView;
  readResolution: FigureParts['readControlResolution'];
}

function Measured({ control, view, readResolution }: MeasuredProps) {
  const translate = useTranslate();
  const resolution = useResolution(view, readResolution);
  const resolved = typeof resolution === 'string' ? null : resolution;
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
      {typeof resolution === 'string' && <Line role="status">{translate(`team.effect.${resolution}`)}</Line>}
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
