import { Button } from '@zendeskgarden/react-buttons';
import { Alert } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import type { Problem } from '../../model/problem';
import { useTranslate } from '../../ui/TranslateProvider';

const Next = styled.p`
  margin: 4px 0 12px;
`;

/** A role, or an account without our objects: Zendesk refuses, and an admin can change it. */
const isRefusal = ({ kind }: Problem): boolean => kind === 'forbidden' || kind === 'missing';

/** What went wrong with the records, what to do about it, and another try. */
export function Failure({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const translate = useTranslate();
  const what = isRefusal(problem) ? 'forbidden' : 'failed';
  return (
    <Alert type={what === 'forbidden' ? 'warning' : 'error'} role="alert">
      <Alert.Title>{translate(`team.${what}`)}</Alert.Title>
      <Next>{translate(problem.kind === 'limited' ? 'team.limitedNext' : `team.${what}Next`)}</Next>
      <Button size="small" onClick={onRetry}>
        {translate('team.retry')}
      </Button>
    </Alert>
  );
}
