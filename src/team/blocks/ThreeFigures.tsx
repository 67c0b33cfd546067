import type {
  CutFigures,
  DayRange,
  Mark,
  Resolution,
  SeriesPoint,
  ShareOf,
  TeamFigures,
} from '../../model/team';
import { formatShortDay } from '../../lib/format';
import { Picker } from '../../ui/Picker';
import { useTranslate } from '../../ui/TranslateProvider';
import { RIPE_DAYS, type RipeDays } from '../../model/team';
import { sayMark } from '../say/names';
import { sayShortPeriod } from '../say/range';
import { sayMeasure } from '../say/share';
import type { Loaded } from '../useFigures';
import { FigureColumn } from './FigureColumn';
import { Band, Columns } from './layout';
import { Sparkline, type SparkPoint } from './Sparkline';

interface ThreeFiguresProps {
  figures: TeamFigures | null;
  resolution: Loaded<Resolution>;
  ripeDays: RipeDays;
  today: string;
  isGreyed: boolean;
  onRipeDays: (days: RipeDays) => void;
}

/** Reuse, known things asked again, resolved at the first contact. */
export function ThreeFigures(props: ThreeFiguresProps) {
  const { figures, resolution, ripeDays, today, isGreyed, onRipeDays } = props;
  const translate = useTranslate();
  const before = figures ? sayShortPeriod(figures.before, today, translate) : '';
  const resolved = resolution.value;
  return (
    <Band aria-label={translate('team.figures')}>
      <Columns $least={176}>
        <FigureColumn
          name={translate('team.reuse')}
          compared={figures?.reuse ?? null}
          measure="percent"
          before={before}
          isGreyed={isGreyed}
        >
          {figures && <Curve figures={figures} pick={({ reuse }) => reuse} measure="percent" />}
        </FigureColumn>
        <FigureColumn
          name={translate('team.asked')}
          compared={figures?.asked ?? null}
          measure="perHundred"
          before={before}
          isGreyed={isGreyed}
        >
          {figures && <Curve figures={figures} pick={({ asked }) => asked} measure="perHundred" />}
        </FigureColumn>
        <FigureColumn
          name={translate('team.resolved', { days: ripeDays })}
          compared={resolved?.resolved ?? null}
          isFailed={resolution.problem !== null}
          measure="percent"
          before={before}
          isGreyed={isGreyed}
        >
          {resolution.problem && <span>{translate('team.resolvedFailed')}</span>}
          {resolved && resolved.unripe > 0 && <span>{sayRipe(resolved, translate)}</span>}
          {resolved?.sample && <span>{translate('team.sample', { ...resolved.sample })}</span>}
          <Picker
            label={translate('team.ripeDays')}
            words={translate('team.days', { count: ripeDays })}
            value={String(ripeDays)}
            options={RIPE_DAYS.map((count) => ({
              value: String(count),
              words: translate('team.days', { count }),
            }))}
            onChoose={(value) => onRipeDays(RIPE_DAYS.find((days) => String(days) === value) ?? ripeDays)}
          />
        </FigureColumn>
      </Columns>
    </Band>
  );
}

function sayRipe({ unripe, ripeOn }: Resolution, translate: ReturnType<typeof useTranslate>): string {
  const day = ripeOn === null ? '' : formatShortDay(ripeOn, translate.locale, 'UTC');
  return translate('team.unripe', { count: unripe, day });
}

interface CurveProps {
  figures: TeamFigures;
  pick: (figures: CutFigures) => ShareOf;
  measure: 'percent' | 'perHundred';
}

/** The curve of one figure with the latest thing that changed on it. */
function Curve({ figures: { series, marks, view }, pick, measure }: CurveProps) {
  const translate = useTranslate();
  const points = series.map((point) => toPoint(point, view.range, pick));
  const told = series.flatMap(({ figures }) => (figures.value ? [pick(figures.value)] : []));
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return null;
  const say = (share: ShareOf): string => sayMeasure(share, measure, translate);
  const latest = marks.at(-1);
  const label = translate('team.curve', { from: say(first), to: say(last), marks: marks.length });
  return (
    <>
      <Sparkline points={points} marks={marksOn(series, marks)} label={label} />
      {latest && <span>{sayMark(latest, translate)}</span>}
    </>
  );
}

const toPoint = ({ from, figures }: SeriesPoint, range: DayRange, pick: CurveProps['pick']): SparkPoint => ({
  key: from,
  share: figures.value ? pick(figures.value).share : null,
  isNow: from >= range.from,
});

/** Keys of the points in which something changed. */
const marksOn = (series: readonly SeriesPoint[], marks: readonly Mark[]): string[] =>
  series.filter(({ from, to }) => marks.some(({ day }) => day >= from && day <= to)).map(({ from }) => from);
