import { useEffect, useState } from 'react';
import type { IndexProgress, IndexSource } from '../../acceptance/indexProgress';
import { useTranslate } from '../../ui/TranslateProvider';
import type { SetupParts } from '../parts';
import { Heading, Line, Part } from '../../ui/page';

/** How much of macros, articles and approved replies can be suggested from already. */
export function IndexLines({ watchIndex }: { watchIndex: NonNullable<SetupParts['watchIndex']> }) {
  const translate = useTranslate();
  const [progress, setProgress] = useState<IndexProgress | null>(null);
  useEffect(() => watchIndex(setProgress), [watchIndex]);
  return (
    <Part aria-labelledby="setup-index">
      <Heading id="setup-index">{translate('setup.index.title')}</Heading>
      {!progress && <Line>{translate('setup.index.unknown')}</Line>}
      <ul>
        {progress?.sources.map((source) => (
          <li key={source.id}>{sayOf(source, translate)}</li>
        ))}
      </ul>
    </Part>
  );
}

function sayOf(source: IndexSource, translate: ReturnType<typeof useTranslate>): string {
  const { id, documents, total, leftOut, isComplete, isLoading, problem } = source;
  const label = translate(`setup.index.source.${id}`);
  if (problem !== null) return `${label}: ${translate(`problem.${problem}`, { label: 'Zendesk', host: '' })}`;
  const state = isComplete ? 'complete' : isLoading ? 'loading' : 'waiting';
  return translate(`setup.index.${state}`, { label, documents, total: total ?? documents, leftOut });
}
