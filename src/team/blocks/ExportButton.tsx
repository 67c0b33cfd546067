import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { TextAction } from '../../ui/Action';
import { Picker } from '../../ui/Picker';
import { useTranslate } from '../../ui/TranslateProvider';
import { exportView, type ExportFormat } from '../say/exportView';
import type { Names } from '../parts';
import type { FiguresState } from '../useFigures';
import { download } from './download';

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
  const [format, setFormat] = useState<ExportFormat | null>(null);
  const { figures, progress, view } = state;
  const isComplete =
    figures.value !== null &&
    !figures.isLoading &&
    !state.coverage.isLoading &&
    !state.resolution.isLoading &&
    !state.isStopped;
  useEffect(() => setFormat(null), [view]);
  useEffect(() => {
    if (!format || !isComplete || !figures.value) return;
    const text = exportView({ ...state, figures: figures.value }, format, names);
    download(`throughline-${view.range.from}-${view.range.to}.${format}`, TYPES[format], text);
    setFormat(null);
  }, [format, isComplete, figures, state, names, view]);
  if (format)
    return (
      <Bar role="status">
        {translate('team.exportWaits', { done: progress?.days ?? 0, of: progress?.of ?? 0 })}
        <TextAction onClick={() => setFormat(null)}>{translate('ui.cancel')}</TextAction>
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
      onChoose={(value) => (value === 'csv' || value === 'json') && setFormat(value)}
    />
  );
}
