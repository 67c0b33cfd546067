import styled from 'styled-components';
import type { Association, ControlResult, Difference, ShareOf, TeamFigures } from '../../model/team';
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

/** What suggestions bring about: measured where there is a control group, and what merely goes together, told apart. */
export function Effect({ figures: { control, association } }: { figures: TeamFigures }) {
  const translate = useTranslate();
  return (
    <>
      {control ? <Measured control={control} /> : <Line>{translate('team.effect.off')}</Line>}
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

function Measured({ control }: { control: ControlResult }) {
  const translate = useTranslate();
  const { asked, resolved, isMismatched, stillNeeded, opened, until } = control;
  const row = (name: string, { treated, control: other, difference }: Comparison, measure: Measure) => [
    translate(name),
    say(treated, measure, translate),
    say(other, measure, translate),
    isMismatched ? '–' : sayDifference(difference, translate),
  ];
  return (
    <Stack>
      <Line>{translate('team.effect.until', { day: formatDay(until, translate.locale, 'UTC') })}</Line>
      {isMismatched && <Doubtful>{translate('team.effect.mismatch')}</Doubtful>}
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
          ...(resolved ? [row('team.effect.resolved', resolved, 'percent')] : []),
        ]}
      />
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
