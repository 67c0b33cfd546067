import type { Compared, Coverage, EditCluster, Resolution, TeamFigures } from '../../model/team';
import { useTranslate } from '../../ui/TranslateProvider';
import { sayCoverage } from '../blocks/CoverageLine';
import { sayRange } from '../derive/words';
import { sayCause, sayCluster, sayMark, saySlot } from '../say/names';
import { sayPeriod, sayShortPeriod } from '../say/range';
import { type Measure, sayInterval, sayMeasure, sayShown, sayWithheld } from '../say/share';
import { sayUnreadable } from '../say/unreadable';
import type { Loaded } from '../useFigures';

/** A reply worth showing to the team. */
export interface GoodReply {
  key: string;
  title: string;
  text: string;
}

export interface SheetProps {
  figures: TeamFigures;
  coverage: Loaded<Coverage>;
  resolution: Resolution | null;
  rewrites: EditCluster[] | null;
  good: readonly GoodReply[];
  today: string;
}

const MOST = 3;

/** The week on one side of paper: what the figures rest on, three figures, what to mend, and what went well. */
export function Sheet({ figures, coverage, resolution, rewrites, good, today }: SheetProps) {
  const translate = useTranslate();
  const { view, level } = figures;
  const unreadable = sayUnreadable(figures.unreadable, translate);
  return (
    <main>
      <h1>{translate('team.sheet.title', { period: sayPeriod(view.range, today, translate) })}</h1>
      <p className="grey">{sayRange(view.range, translate.locale)}</p>
      <p>{[sayCoverage(coverage, translate), translate(`team.level.${level}`)].join(' · ')}</p>
      {unreadable && <p>{unreadable}</p>}
      <dl>
        <Figure
          name={translate('team.reuse')}
          compared={figures.reuse}
          measure="percent"
          {...{ figures, today }}
        />
        <Figure
          name={translate('team.asked')}
          compared={figures.asked}
          measure="perHundred"
          {...{ figures, today }}
        />
        <Figure
          name={translate('team.resolved', { days: view.ripeDays })}
          compared={resolution?.resolved ?? null}
          measure="percent"
          {...{ figures, today }}
        />
      </dl>
      <Part title={translate('team.gaps.title')} lines={gapLines(figures, translate)} />
      <Part title={translate('team.rewrites.title')} lines={rewriteLines(rewrites, translate)} />
      <Part
        title={translate('team.sheet.changed')}
        lines={figures.marks.slice(-MOST * 2).map((mark) => sayMark(mark, translate))}
      />
      <Part
        title={translate('team.sheet.good')}
        lines={good.slice(0, MOST).map(({ title, text }) => `${title}: ${oneLine(text)}`)}
      />
    </main>
  );
}

const LONGEST = 320;
const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
};

type Say = ReturnType<typeof useTranslate>;

/** What is asked, where it comes from, and who can mend that. */
function gapLines({ gaps }: TeamFigures, translate: Say): string[] {
  if (gaps.withheld) return [sayWithheld(gaps.withheld, translate)];
  return gaps.value.slice(0, MOST).map((row) => {
    const [first] = row.causes;
    const head = translate('team.gaps.row', { slot: saySlot(row.slot, translate), ...pickCounts(row) });
    if (!first) return head;
    const owner = translate(`team.gaps.owner.${first.cause}`);
    return translate('team.sheet.gap', { head, cause: sayCause(first, translate), owner });
  });
}

const pickCounts = ({ asked, legitimate }: { asked: number; legitimate: number }) => ({ asked, legitimate });

const rewriteLines = (rewrites: EditCluster[] | null, translate: Say): string[] =>
  rewrites === null
    ? [translate('team.rewrites.off')]
    : rewrites.slice(0, MOST).map((cluster) => oneLine(sayCluster(cluster, translate)));

function Part({ title, lines }: { title: string; lines: readonly string[] }) {
  const translate = useTranslate();
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length === 0 && <li className="grey">{translate('team.sheet.nothing')}</li>}
      </ul>
    </section>
  );
}

interface FigureProps {
  name: string;
  compared: Compared | null;
  measure: Measure;
  figures: TeamFigures;
  today: string;
}

function Figure({ name, compared, measure, figures, today }: FigureProps) {
  const translate = useTranslate();
  const now = compared?.now;
  const before = sayShortPeriod(figures.before, today, translate);
  return (
    <div>
      <dt>{name}</dt>
      <dd>{now ? sayShown(now, (share) => sayMeasure(share, measure, translate), translate) : '–'}</dd>
      <dd>
        <small>{now?.value ? sayInterval(now.value, measure, translate) : ''}</small>
      </dd>
      <dd>
        <small>
          {compared &&
            translate('team.before', {
              period: before,
              value: sayShown(compared.before, (share) => sayMeasure(share, measure, translate), translate),
            })}
        </small>
      </dd>
      {now?.value?.isSmall && now.value.total > 0 && (
        <dd>{translate('team.small', { total: now.value.total })}</dd>
      )}
    </div>
  );
}
