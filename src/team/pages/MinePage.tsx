import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { sayDeletionSchedule } from '../../acceptance/deletionSchedules';
import { isAbort, toProblem } from '../../lib/errors';
import { formatDay } from '../../lib/format';
import type { Problem } from '../../model/problem';
import type { MyFigures } from '../../model/team';
import { useTranslate } from '../../ui/TranslateProvider';
import { download } from '../../ui/download';
import { Band, Line, List, Title } from '../blocks/layout';
import { patiently } from '../blocks/patiently';
import { Failure } from '../blocks/Problems';
import { Table } from '../blocks/Table';
import { sayRange } from '../derive/words';
import type { FigureParts } from '../parts';
import { OwnPairs } from '../review/OwnPairs';
import type { LoadReview } from '../review/useReviewParts';
import { saySource } from '../say/names';
import { sayInterval, sayMeasure, sayNumber } from '../say/share';

const Room = styled(Band)`
  display: grid;
  gap: 24px;
  max-width: 80ch;
`;

interface MinePageProps {
  parts: Pick<FigureParts, 'readMine' | 'exportMine' | 'today'>;
  /** Null where review is off. */
  review: LoadReview | null;
  /** Seconds for which Zendesk asks for a pause; null while it does not. */
  pause: number | null;
}

/** "My figures": what is kept about me, for how long, who sees it, and all of it as a file. */
export default function MinePage({ parts, review, pause }: MinePageProps) {
  const translate = useTranslate();
  const { mine, problem, retry } = useMine(parts);
  if (problem) return <Failure problem={problem} onRetry={retry} />;
  return (
    <Room aria-label={translate('team.tabs.mine')} aria-busy={!mine}>
      {mine ? <Kept mine={mine} /> : <Reading pause={pause} />}
      {mine && <Own parts={parts} mine={mine} pause={pause} />}
      {review && <OwnPairs load={review} pause={pause} />}
    </Room>
  );
}

function Reading({ pause }: { pause: number | null }) {
  const translate = useTranslate();
  return (
    <Line role="status">
      {translate('team.mine.reading')}
      {pause !== null && ` ${translate('team.pausing', { seconds: pause })}`}
    </Line>
  );
}

/** What is kept, for how long, and who sees it. */
function Kept({ mine: { level, records, keptDays, schedule, since } }: { mine: MyFigures }) {
  const translate = useTranslate();
  const deleted = sayDeletionSchedule(schedule);
  return (
    <section>
      <Title>{translate('team.mine.kept')}</Title>
      <List>
        <li>{translate('team.mine.records', { count: records })}</li>
        {since !== null && (
          <li>{translate('team.mine.since', { day: formatDay(since, translate.locale, 'UTC') })}</li>
        )}
        <li>{translate('team.mine.keptDays', { count: keptDays })}</li>
        <li>{translate(deleted.key, deleted.values)}</li>
        <li>{translate(`team.mine.seenBy.${level}`)}</li>
        <li>{translate('team.mine.never')}</li>
        <li>{translate('team.mine.stamp')}</li>
        <li>{translate('team.mine.beside')}</li>
      </List>
    </section>
  );
}

function Own({ parts, mine, pause }: OwnProps & { mine: MyFigures }) {
  const translate = useTranslate();
  const { figures, bySource, range } = mine;
  return (
    <>
      <section>
        {figures === null ? (
          <Line>{translate(`team.mine.noFigures.${mine.level}`)}</Line>
        ) : (
          <Table
            caption={translate('team.mine.figures', { days: sayRange(range, translate.locale) })}
            heads={[
              'team.origin',
              'team.replies',
              'team.withSuggestion',
              'team.reuseShort',
              'team.interval',
            ].map((key) => translate(key))}
            rows={[{ name: translate('team.all'), each: figures }]
              .concat(
                bySource.map(({ source, figures: each }) => ({ name: saySource(source, translate), each })),
              )
              .map(({ name, each }) => [
                name,
                sayNumber(each.replies, translate),
                sayNumber(each.used, translate),
                sayMeasure(each.reuse, 'percent', translate),
                sayInterval(each.reuse, 'percent', translate),
              ])}
          />
        )}
      </section>
      <ExportMine parts={parts} pause={pause} />
    </>
  );
}

interface OwnProps {
  parts: Pick<FigureParts, 'exportMine' | 'today'>;
  pause: number | null;
}

function ExportMine({ parts, pause }: OwnProps) {
  const translate = useTranslate();
  const [reading, setReading] = useState<AbortController | null>(null);
  const [said, setSaid] = useState('');
  const words = reading && pause !== null ? `${said} ${translate('team.pausing', { seconds: pause })}` : said;
  const run = () => {
    const own = new AbortController();
    setReading(own);
    setSaid(translate('team.mine.exporting'));
    parts.exportMine(own.signal).then(
      (text) => {
        if (own.signal.aborted) return;
        download(`throughline-my-records-${parts.today()}.json`, 'application/json', text);
        setReading(null);
        setSaid(translate('team.mine.exported'));
      },
      (error: unknown) => {
        setReading(null);
        setSaid(own.signal.aborted || isAbort(error) ? '' : translate('team.mine.exportFailed'));
      },
    );
  };
  return (
    <section>
      {reading ? (
        <Button size="small" onClick={() => reading.abort()}>
          {translate('ui.cancel')}
        </Button>
      ) : (
        <Button size="small" onClick={run}>
          {translate('team.mine.export')}
        </Button>
      )}
      <Line role="status">{words}</Line>
    </section>
  );
}

function useMine({ readMine }: Pick<FigureParts, 'readMine'>) {
  const [mine, setMine] = useState<MyFigures | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const reading = new AbortController();
    patiently(() => readMine(reading.signal), undefined, reading.signal).then(setMine, (error: unknown) => {
      if (!isAbort(error) && !reading.signal.aborted)
        setProblem(toProblem(error, { block: 'records', source: 'zendesk', label: 'Zendesk' }));
    });
    return () => reading.abort();
  }, [readMine, attempt]);
  const retry = () => {
    setProblem(null);
    setAttempt((before) => before + 1);
  };
  return { mine, problem, retry };
}
