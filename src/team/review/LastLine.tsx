import { TextAction } from '../../ui/Action';
import styled from 'styled-components';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';
import type { Names } from '../parts';
import { saySuggestion } from '../say/names';
import type { LastDecision } from './useReview';

const Bar = styled.div<{ $isAlert: boolean }>`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px;
  min-height: 28px;
  color: ${({ $isAlert, theme }) => ($isAlert ? color.doubt({ theme }) : color.grey({ theme }))};
`;

interface LastLineProps {
  last: LastDecision | null;
  /** Seconds that Zendesk asked us to wait, while we do. */
  pause: number | null;
  /** Said while nothing was decided yet. */
  rest: string;
  names: Names;
  onUndo: () => void;
}

/** What became of the last decision, in one place that is always there. */
export function LastLine({ last, pause, rest, names, onUndo }: LastLineProps) {
  const translate = useTranslate();
  return (
    <Bar role="status" $isAlert={last !== null && last.state !== 'saved'}>
      {pause !== null
        ? translate('team.review.pausing', { seconds: pause })
        : last === null
          ? rest
          : sayLast(last, names, translate)}
      {pause === null && last?.state === 'saved' && last.item.content.decision && (
        <TextAction onClick={onUndo}>{translate('team.review.undo')}</TextAction>
      )}
    </Bar>
  );
}

function sayLast(last: LastDecision, names: Names, translate: ReturnType<typeof useTranslate>): string {
  const title = saySuggestion(last.item.content.key, translate);
  if (last.state === 'tooLarge') return translate('team.review.tooLarge', { title });
  if (last.state === 'failed') {
    const isRefused = last.problem.kind === 'forbidden';
    return translate(isRefused ? 'team.review.refused' : 'team.review.failed', { title });
  }
  if (last.state === 'conflict') return sayConflict(last, title, names, translate);
  const { decision } = last.item.content;
  return translate(decision ? `team.review.done.${decision.kind}` : 'team.review.done.reopened', { title });
}

/** Whose decision stands, and what it is. Who it was Zendesk's stamp says: a history anybody could have written. */
function sayConflict(
  { theirs }: Extract<LastDecision, { state: 'conflict' }>,
  title: string,
  names: Names,
  translate: ReturnType<typeof useTranslate>,
): string {
  if (!theirs) return translate('team.review.gone', { title });
  const { writtenBy, history } = theirs;
  const told = history.findLast(({ byId }) => String(byId) === writtenBy)?.by;
  const name = names.agent(writtenBy) || told || translate('team.review.somebody');
  const { decision } = theirs.content;
  const what = translate(decision ? `team.review.decided.${decision.kind}` : 'team.review.decided.open');
  return translate('team.review.conflict', { title, name, what });
}
