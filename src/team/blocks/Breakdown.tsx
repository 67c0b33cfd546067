import { lazy, Suspense } from 'react';
import styled from 'styled-components';
import type { TeamSummary } from '../../acceptance/summarise';
import { useTranslate } from '../../ui/TranslateProvider';
import { sayDay, sayShare } from '../derive/words';
import { Table } from './Table';

// The chart library comes after the figures.
const DayChart = lazy(() => import('./DayChart'));

const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(340px, 1fr));
  align-items: start;
  gap: 32px;
`;

const Place = styled.div`
  aspect-ratio: 1120 / 144;
`;

/** What became of the suggestions, by day, by where they came from, and by what was sent. */
export function Breakdown({ summary }: { summary: TeamSummary }) {
  const translate = useTranslate();
  const number = (count: number): string => translate('team.number', { count });
  const heads = ['team.replies', 'team.withSuggestion', 'team.reuseShort'].map((key) => translate(key));
  const row = ({ replies, used, reuse }: TeamSummary['byDay'][number]): string[] => [
    number(replies),
    number(used),
    sayShare(reuse, translate),
  ];
  return (
    <>
      <Suspense fallback={<Place />}>
        <DayChart days={summary.byDay} />
      </Suspense>
      <Columns>
        <Table
          caption={translate('team.byOrigin')}
          heads={[translate('team.origin'), ...heads.slice(1)]}
          rows={summary.byOrigin.map((each) => [
            translate(`team.origins.${each.origin}`),
            number(each.used),
            sayShare(each.reuse, translate),
          ])}
        />
        <Table
          caption={translate('team.byOutcome')}
          heads={[translate('team.outcome'), translate('team.replies')]}
          rows={summary.byOutcome.map(({ outcome, replies }) => [
            translate(`team.outcomes.${outcome}`),
            number(replies),
          ])}
        />
      </Columns>
      <Table
        caption={translate('team.byDay')}
        heads={[translate('team.day'), ...heads]}
        rows={summary.byDay.toReversed().map((each) => [sayDay(each.day, translate.locale), ...row(each)])}
      />
    </>
  );
}
