import { Button } from '@zendeskgarden/react-buttons';
import { Alert } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import { color } from '../ui/color';
import { Skeleton } from '../ui/Skeleton';
import { TranslateProvider, useTranslate } from '../ui/TranslateProvider';
import { Breakdown } from './blocks/Breakdown';
import { Figures } from './blocks/Figures';
import { GuardFigures } from './blocks/GuardFigures';
import { RangePicker } from './blocks/RangePicker';
import { isEmpty, sayRange } from './derive/words';
import type { TeamParts } from './parts';
import { type TeamState, useTeam } from './useTeam';

const Page = styled.main`
  display: grid;
  gap: 24px;
  max-width: 1180px;
  padding: 24px 32px 48px;
  font-size: 13px;
  line-height: 18px;
`;

const Head = styled.header`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 12px 24px;
`;

const Title = styled.h1`
  margin: 0;
  font-size: 20px;
  line-height: 28px;
  font-weight: 600;
`;

const Line = styled.p`
  margin: 0;
  color: ${color.grey};
`;

const Next = styled.p`
  margin: 4px 0 12px;
`;

/** The nav bar page for leads: what became of the suggestions, never of a person. */
export function TeamPage({ parts }: { parts: TeamParts }) {
  return (
    <TranslateProvider translate={parts.translate}>
      <Team parts={parts} />
    </TranslateProvider>
  );
}

function Team({ parts }: { parts: TeamParts }) {
  const translate = useTranslate();
  const team = useTeam(parts);
  return (
    <Page aria-busy={team.isLoading}>
      <Head>
        <Title>{translate('team.title')}</Title>
        <RangePicker range={team.range} today={parts.today()} onChoose={team.choose} />
      </Head>
      <Line role="status">{sayState(team, translate)}</Line>
      {team.problem && <Failure team={team} />}
      {team.summary && !isEmpty(team.summary) && (
        <>
          <Figures summary={team.summary} />
          <Breakdown summary={team.summary} />
        </>
      )}
      {team.summary && <GuardFigures parts={parts} />}
      {!team.summary && team.isLoading && <Skeleton widths={[40, 64, 30, 80, 76, 80]} height={40} />}
    </Page>
  );
}

/** One line: what these figures cover, that they are still growing, or that there is nothing. */
function sayState(
  { range, summary, read, isLoading }: TeamState,
  translate: ReturnType<typeof useTranslate>,
): string {
  const days = sayRange(range, translate.locale);
  if (isLoading) return translate('team.reading', { days, count: read });
  if (!summary) return '';
  if (isEmpty(summary)) return translate('team.empty', { days });
  return translate('team.covers', { days, count: summary.replies, notes: summary.notes });
}

function Failure({ team }: { team: ReturnType<typeof useTeam> }) {
  const translate = useTranslate();
  const isForbidden = team.problem?.kind === 'forbidden' || team.problem?.kind === 'missing';
  return (
    <Alert type={isForbidden ? 'warning' : 'error'} role="alert">
      <Alert.Title>{translate(isForbidden ? 'team.forbidden' : 'team.failed')}</Alert.Title>
      <Next>{translate(isForbidden ? 'team.forbiddenNext' : 'team.failedNext')}</Next>
      <Button size="small" onClick={team.retry}>
        {translate('team.retry')}
      </Button>
    </Alert>
  );
}
