import { useEffect, useState } from 'react';
import styled from 'styled-components';
import type { TeamView } from '../../model/team';
import { TextAction } from '../../ui/Action';
import { Picker } from '../../ui/Picker';
import { useTranslate } from '../../ui/TranslateProvider';
import { exportView, type ExportFormat } from '../say/exportView';
import type { Names } from '../parts';
import type { FiguresState } from '../useFigures';
import { download } from '../../ui/download';

const Bar = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 4px;
`;

const TYPES: Record<ExportFormat, string> = { csv: 'text/csv', json: 'application/json' };

interface ExportButtonProps {
  state: FiguresState;
  names: Names;
}

/** What is on screen as a file, once all of it has been read. */
export function ExportButton({ state, names }: ExportButtonProps) {
  const translate = useTranslate();
  const [job, setJob] = useState<{ format: ExportFormat; view: TeamView } | null>(null);
  const { figures, progress, view } = state;
  const shown = figures.value;
  const isReading = [figures, state.coverage, state.missing, state.resolution, state.controlResolution].some(
    (each) => each.isLoading,
  );
  const isComplete = shown !== null && !isReading && !state.isStopped;
  // Another view is another file: who chose it asks again.
  const format = job?.view === view ? job.format : null;
  useEffect(() => {
    if (!format || !isComplete) return undefined;
    const soon = setTimeout(() => {
      const text = exportView({ ...state, figures: shown }, format, names);
      download(`throughline-${view.range.from}-${view.range.to}.${format}`, TYPES[format], text);
      setJob(null);
    });
    return () => clearTimeout(soon);
  }, [format, isComplete, shown, state, names, view]);
  if (format)
    return (
      <Bar role="status">
        {translate('team.exportWaits', { done: progress?.days ?? 0, of: progress?.of ?? 0 })}
        <TextAction onClick={() => setJob(null)}>{translate('ui.cancel')}</TextAction>
      </Bar>
    );
  return (
    <Picker
      label={translate('team.export')}
      words={translate('team.export')}
      value=""
      options={[
        { value: '', words: translate('team.export') },
        { value: 'csv', words: translate('team.exportAs', { format: 'CSV' }) },
        { value: 'json', words: translate('team.exportAs', { format: 'JSON' }) },
      ]}
      onChoose={(value) => (value === 'csv' || value === 'json') && setJob({ format: value, view })}
    />
  );
}
