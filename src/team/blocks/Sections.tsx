import { lazy, Suspense } from 'react';
import styled from 'styled-components';
import type { CutRow, ShareOf, TeamFigures } from '../../model/team';
import { useTranslate } from '../../ui/TranslateProvider';
import { sayDay } from '../derive/words';
import type { Names } from '../parts';
import { sayMark, saySituation, saySource } from '../say/names';
import { sayAmount, sayInterval, sayMeasure, sayNumber, sayWithheld } from '../say/share';
import { type Fold, Folds } from './Folds';
import { Effect } from './Effect';
import { Band, Columns, Line, List } from './layout';
import { Table } from './Table';
import type { FiguresState } from '../useFigures';

// The chart library comes with the first chart that is opened.
const TimeChart = lazy(() => import('./TimeChart'));

const Place = styled.div`
  aspect-ratio: 1120 / 200;
`;

const Stack = styled.div`
  display: grid;
  gap: 16px;
`;

interface SectionsProps {
  figures: TeamFigures;
  names: Names;
  /** First-contact resolution in the control group, read while it is looked at. */
  resolution: FiguresState['controlResolution'];
  onLook: (isLooked: boolean) => void;
}

/** What is one click away: the same replies cut another way. */
export function Sections({ figures, names, resolution, onLook }: SectionsProps) {
  const translate = useTranslate();
  const { control, byAgent } = figures;
  const folds: Fold[] = [
    { key: 'time', title: translate('team.overTime'), draw: () => <OverTime figures={figures} /> },
    {
      key: 'situation',
      title: translate('team.bySituation'),
      isEmpty: figures.bySituation.length === 0,
      draw: () => (
        <CutTable
          caption={translate('team.bySituation')}
          head={translate('team.situation')}
          rows={figures.bySituation}
          say={(value) => saySituation(value, translate)}
        />
      ),
    },
    {
      key: 'source',
      title: translate('team.bySource'),
      isEmpty: figures.bySource.length === 0,
      draw: () => <BySource figures={figures} />,
    },
    {
      key: 'effect',
      title: control
        ? translate('team.effect.title', { control: control.control, all: control.control + control.treated })
        : translate('team.effect.titleOff'),
      draw: () => <Effect figures={figures} resolution={resolution} onLook={onLook} />,
    },
    {
      key: 'agent',
      title: byAgent.value ? translate('team.byAgent') : translate('team.byAgentOff'),
      isEmpty: !byAgent.value,
      draw: () => <ByAgent figures={figures} names={names} />,
    },
  ];
  return (
    <Band aria-label={translate('team.sections')}>
      <Folds folds={folds} />
    </Band>
  );
}

const HEADS = ['team.replies', 'team.withSuggestion', 'team.reuseShort', 'team.interval', 'team.askedShort'];

/** Cells of one cut; where it may not be told, why not. */
function useCells(): (figures: CutRow['figures']) => string[] {
  const translate = useTranslate();
  return (figures) => {
    if (figures.withheld) return [translate(`team.withheldShort.${figures.withheld}`), '', '', '', ''];
    const { replies, used, reuse, asked } = figures.value;
    return [
      sayNumber(replies, translate),
      sayNumber(used, translate),
      sayMeasure(reuse, 'percent', translate),
      sayReach(reuse, translate),
      asked.share === null ? '–' : sayAmount(asked.share, 'perHundred', translate),
    ];
  };
}

/** "38 to 44", with a word where they are few. */
function sayReach(share: ShareOf, translate: ReturnType<typeof useTranslate>): string {
  const reach = sayInterval(share, 'percent', translate);
  return share.isSmall && reach !== '' ? `${reach} ${translate('team.fewMark')}` : reach;
}

function OverTime({ figures: { series, marks, view } }: { figures: TeamFigures }) {
  const translate = useTranslate();
  const cells = useCells();
  const name = ({ from, to }: { from: string; to: string }): string =>
    from === to
      ? sayDay(from, translate.locale)
      : translate('team.weekOf', { day: sayDay(from, translate.locale) });
  return (
    <Stack>
      <Suspense fallback={<Place />}>
        <TimeChart
          title={translate('team.overTimePicture')}
          series={series}
          marks={marks}
          start={view.range.from}
        />
      </Suspense>
      {marks.length > 0 && (
        <List aria-label={translate('team.marks.title')}>
          {marks.map((mark) => (
            <li key={`${mark.day}${mark.kind}${mark.label}`}>{sayMark(mark, translate)}</li>
          ))}
        </List>
      )}
      <Table
        caption={translate('team.overTime')}
        heads={[translate('team.day'), ...HEADS.map((key) => translate(key))]}
        rows={series.toReversed().map((point) => [name(point), ...cells(point.figures)])}
      />
    </Stack>
  );
}

interface CutTableProps {
  caption: string;
  head: string;
  rows: readonly CutRow[];
  say: (value: string) => string;
}

function CutTable({ caption, head, rows, say }: CutTableProps) {
  const translate = useTranslate();
  const cells = useCells();
  return (
    <Table
      caption={caption}
      heads={[head, ...HEADS.map((key) => translate(key))]}
      rows={rows.map(({ value, figures }) => [say(value), ...cells(figures)])}
    />
  );
}

function BySource({ figures: { bySource, byOutcome } }: { figures: TeamFigures }) {
  const translate = useTranslate();
  return (
    <Columns $least={620}>
      <CutTable
        caption={translate('team.bySource')}
        head={translate('team.origin')}
        rows={bySource}
        say={(value) => saySource(value, translate)}
      />
      {byOutcome.withheld ? (
        <Line>{sayWithheld(byOutcome.withheld, translate)}</Line>
      ) : (
        <Table
          caption={translate('team.byOutcome')}
          heads={[translate('team.outcome'), translate('team.replies')]}
          rows={byOutcome.value.map(({ outcome, replies }) => [
            translate(`team.outcomes.${outcome}`),
            sayNumber(replies, translate),
          ])}
        />
      )}
    </Columns>
  );
}

function ByAgent({ figures: { byAgent }, names }: Pick<SectionsProps, 'figures' | 'names'>) {
  const translate = useTranslate();
  const rows = (byAgent.value ?? []).map(({ agentId, figures }) => ({
    value: agentId,
    figures: { value: figures, withheld: null },
  }));
  return (
    <Stack>
      <Line>{translate('team.byAgentMeans')}</Line>
      <CutTable
        caption={translate('team.byAgent')}
        head={translate('team.agent')}
        rows={rows}
        say={(id) => names.agent(id) || translate('team.agentId', { id })}
      />
    </Stack>
  );
}
