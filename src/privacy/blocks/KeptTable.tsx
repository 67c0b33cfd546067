import { useEffect, useState } from 'react';
import { sayDeletionSchedule, type DeletionSchedules } from '../../acceptance/deletionSchedules';
import { formatDay } from '../../lib/format';
import type { ProblemKind } from '../../model/problem';
import { SafeLink } from '../../ui/SafeLink';
import { useTranslate } from '../../ui/TranslateProvider';
import { sayKept } from '../document/dpoFile';
import { eraseTargets } from '../erase/erase';
import { findOverdue } from '../erase/sweep';
import type { PrivacyParts } from '../parts';
import { type KeptRow, readRetention } from '../retention';
import { Scroll, Wrong } from './layout';
import { Heading, Line, Part } from '../../ui/page';
import { problemOf, sayProblem } from './sayProblem';

interface Kept {
  rows: readonly KeptRow[];
  swept: number;
}

/** What is kept until which day, and by whom it is deleted. What is overdue goes when this is opened. */
export function KeptTable({ parts, schedules }: { parts: PrivacyParts; schedules: DeletionSchedules }) {
  const translate = useTranslate();
  const { kept, problem } = useKept(parts, schedules);
  const day = (each: string | null): string =>
    each === null ? '' : formatDay(`${each}T00:00:00Z`, translate.locale, 'UTC');
  return (
    <Part aria-busy={!kept && !problem}>
      <Heading>{translate('privacy.kept.title')}</Heading>
      {(['throughline_event', 'throughline_document'] as const).map((object) => {
        const { key, values } = sayDeletionSchedule(schedules[object]);
        return (
          <Line key={object}>
            {translate('privacy.kept.schedule', {
              object: translate(`privacy.kind.${object}`),
              said: translate(key, values),
            })}{' '}
            <SafeLink url={parts.linkTo('schedules')}>{translate('privacy.kept.schedules')}</SafeLink>
          </Line>
        );
      })}
      {problem && <Wrong role="alert">{sayProblem(problem, translate)}</Wrong>}
      {!kept && !problem && <Line role="status">{translate('privacy.kept.reading')}</Line>}
      {kept && (
        <>
          <Line role="status">{translate('privacy.kept.swept', { count: kept.swept })}</Line>
          <Scroll tabIndex={0} role="group" aria-label={translate('privacy.kept.title')}>
            <table>
              <thead>
                <tr>
                  {['kind', 'until', 'oldest', 'goesOn', 'by'].map((each) => (
                    <th key={each} scope="col">
                      {translate(`privacy.kept.${each}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {kept.rows.map((row) => (
                  <tr key={row.kind}>
                    <th scope="row">{translate(`privacy.kind.${row.kind}`)}</th>
                    <td>{sayKept(row.kept, translate, 'privacy.')}</td>
                    <td>{day(row.oldest)}</td>
                    <td>{day(row.goesOn)}</td>
                    <td>{translate(`privacy.sweeper.${row.by}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </>
      )}
    </Part>
  );
}

function useKept(parts: PrivacyParts, schedules: DeletionSchedules) {
  const [kept, setKept] = useState<Kept | null>(null);
  const [problem, setProblem] = useState<ProblemKind | null>(null);
  useEffect(() => {
    const reading = new AbortController();
    const { signal } = reading;
    const read = async () => {
      const targets = await findOverdue(parts, signal);
      const { done } = await eraseTargets(parts, { targets, agentId: null }, () => undefined, signal);
      const rows = await readRetention(parts, schedules, signal);
      if (!signal.aborted) setKept({ rows, swept: done.length });
    };
    read().catch((error: unknown) => {
      if (!signal.aborted) setProblem(problemOf(error));
    });
    return () => reading.abort();
  }, [parts, schedules]);
  return { kept, problem };
}
