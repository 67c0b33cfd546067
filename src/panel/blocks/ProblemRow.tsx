import { TextAction } from '../../ui/Action';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../ui/TranslateProvider';
import type { ProblemView } from '../derive/problems';

/** What is wrong, since when, and asking again: one row in the block that suffers. */
export function ProblemRow({ problem, onRetry }: { problem: ProblemView; onRetry: () => void }) {
  const translate = useTranslate();
  return (
    <Notice tone="doubt" text={`${problem.text} ${problem.since}`}>
      {problem.isRetryable && <TextAction onClick={onRetry}>{translate('ui.retry')}</TextAction>}
    </Notice>
  );
}
