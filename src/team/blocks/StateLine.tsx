import styled from 'styled-components';
import type { TeamFigures } from '../../model/team';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { useTranslate } from '../../ui/TranslateProvider';
import { sayRange } from '../derive/words';
import type { FiguresState } from '../useFigures';

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 8px;
  min-height: 24px;
  margin-block-end: 12px;
  color: ${color.grey};
`;

interface StateLineProps extends Pick<
  FiguresState,
  'view' | 'figures' | 'progress' | 'isStopped' | 'stop' | 'resume'
> {
  /** Seconds for which Zendesk asks for a pause; null while it does not. */
  pause: number | null;
}

/** One line that is always there: what these figures count, that they are still growing, or that there is nothing. */
export function StateLine({ view, figures, progress, isStopped, stop, resume, pause }: StateLineProps) {
  const translate = useTranslate();
  const days = sayRange(view.range, translate.locale);
  if (isStopped)
    return (
      <Line role="status">
        {translate('team.stopped', { done: progress?.days ?? 0, of: progress?.of ?? 0 })}
        <TextAction onClick={resume}>{translate('team.goOn')}</TextAction>
      </Line>
    );
  if (figures.isLoading)
    return (
      <Line role="status">
        {progress
          ? translate('team.progress', { days, done: progress.days, of: progress.of })
          : translate('team.reading', { days })}
        {pause !== null && ` ${translate('team.pausing', { seconds: pause })}`}
        {progress && <TextAction onClick={stop}>{translate('team.stop')}</TextAction>}
      </Line>
    );
  return <Line role="status">{figures.value ? sayCounted(figures.value, days, translate) : ''}</Line>;
}

function sayCounted(
  { totals }: TeamFigures,
  days: string,
  translate: ReturnType<typeof useTranslate>,
): string {
  if (totals.withheld) return translate('team.countedWithheld', { days });
  const { notes } = totals.value;
  if (isEmpty(totals)) return translate('team.empty', { days });
  return translate('team.counted', { days, notes });
}

/** Nothing was sent, shown or inserted in the range. */
export const isEmpty = (totals: TeamFigures['totals']): boolean =>
  totals.value !== null && totals.value.replies + totals.value.notes + totals.value.offered === 0;
