import type {
  Association,
  Compared,
  ControlResolution,
  ControlResult,
  CutFigures,
  Difference,
  GapRow,
  MissingReplies,
  ShareOf,
  Shown,
  TeamFigures,
} from '../../model/team';
import type { Names } from '../parts';
import type { FiguresState } from '../useFigures';

export type ExportFormat = 'csv' | 'json';

const COLUMNS = [
  'section',
  'item',
  'from',
  'to',
  'figure',
  'value',
  'count',
  'total',
  'low',
  'high',
  'withheld',
];

/** What a cell of the table may be; null is empty. */
type Cell = string | number | null;
type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>;

type Exported = Pick<
  FiguresState,
  'view' | 'coverage' | 'missing' | 'resolution' | 'controlResolution' | 'rewrites'
> & {
  figures: TeamFigures;
};

/**
 * Exactly what is on screen as a file: CSV, one row for each figure, or JSON. Shares are from 0 to 1. What is not told has its
 * reason in the column `withheld`.
 */
export const exportView = (shown: Exported, format: ExportFormat, names: Names): string =>
  format === 'json' ? toJson(shown) : toCsv(shown, names);

const toJson = ({
  view,
  coverage,
  missing,
  resolution,
  controlResolution,
  rewrites,
  figures,
}: Exported): string =>
  JSON.stringify(
    {
      view,
      coverage: coverage.value,
      missing: missing.value,
      resolution: resolution.value,
      figures,
      controlResolution: controlResolution.value,
      rewrites: rewrites.value,
    },
    null,
    2,
  );

function toCsv(
  { view, coverage, missing, resolution, controlResolution, rewrites, figures }: Exported,
  names: Names,
): string {
  const { from, to } = view.range;
  const compared = (item: string, each: Compared | undefined): Row[] =>
    each
      ? [
          { section: 'figures', item, from, to, ...share(each.now) },
          { section: 'figures', item, ...figures.before, ...share(each.before) },
        ]
      : [];
  const { value: covered } = coverage;
  const rows: Row[] = [
    ...Object.entries(view.filters).map(([item, value]) => ({ section: 'filter', item, value })),
    {
      section: 'coverage',
      from,
      to,
      value: covered?.share ?? null,
      count: covered?.recorded ?? null,
      total: covered?.sent ?? null,
    },
    ...missingRows(missing.value),
    ...notCountedRows(figures),
    ...compared('reuse', figures.reuse),
    ...compared('askedAgain', figures.asked),
    ...compared('warningsUseless', figures.useless),
    ...compared(`resolved${view.ripeDays}Days`, resolution.value?.resolved),
    ...(resolution.value
      ? [{ section: 'figures', item: `unripe${view.ripeDays}Days`, from, to, value: resolution.value.unripe }]
      : []),
    ...figures.series.flatMap((point) =>
      cut({ section: 'overTime', from: point.from, to: point.to }, point.figures),
    ),
    ...figures.bySituation.flatMap(({ value, figures: each }) =>
      cut({ section: 'bySituation', item: value }, each),
    ),
    ...figures.bySource.flatMap(({ value, figures: each }) =>
      cut({ section: 'bySource', item: value }, each),
    ),
    ...controlRows(figures.control, controlResolution.value),
    ...associationRows(figures.association),
    ...(figures.byOutcome.value ?? []).map(({ outcome, replies }) => ({
      section: 'byOutcome',
      item: outcome,
      figure: 'replies',
      value: replies,
    })),
    ...(figures.gaps.value ?? []).flatMap(gapRows),
    ...(rewrites.value ?? []).map(({ suggestion, kind, before, after, count }) => ({
      section: 'rewrites',
      item: suggestion,
      figure: `${kind}: ${before} → ${after}`,
      value: count,
    })),
    ...(figures.byAgent.value ?? []).flatMap(({ agentId, figures: each }) =>
      cut({ section: 'byAgent', item: names.agent(agentId) || agentId }, { value: each, withheld: null }),
    ),
  ];
  const lines = rows.map((row) => COLUMNS.map((column) => toCell(row[column] ?? null)).join(','));
  return `${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

const share = (shown: Shown<ShareOf>): Row =>
  shown.withheld ? { withheld: shown.withheld } : ofShare(shown.value);

const ofShare = ({ share: value, count, total, low, high }: ShareOf): Row => ({
  value,
  count,
  total,
  low,
  high,
});

function cut(row: Row, shown: Shown<CutFigures>): Row[] {
  if (shown.withheld) return [{ ...row, withheld: shown.withheld }];
  const { replies, used, reuse, asked } = shown.value;
  return [
    { ...row, figure: 'replies', value: replies },
    { ...row, figure: 'withSuggestion', value: used },
    { ...row, figure: 'reuse', ...ofShare(reuse) },
    { ...row, figure: 'askedAgain', ...ofShare(asked) },
  ];
}

/** Why replies have no record, once that was looked at. */
const missingRows = (missing: readonly MissingReplies[] | null): Row[] =>
  (missing ?? []).map(({ cause, replies }) => ({
    section: 'coverage',
    item: cause,
    figure: 'missing',
    value: replies,
  }));

/** Records that are in no figure, and days that nobody can read. */
const notCountedRows = ({ ignored, unreadable }: TeamFigures): Row[] => [
  { section: 'notCounted', figure: 'ignoredRecords', value: ignored },
  ...unreadable.map((day) => ({ section: 'notCounted', from: day, to: day, figure: 'unreadableDay' })),
];

/** The comparison, and first-contact resolution in it once its section was opened. */
function controlRows(control: ControlResult | null, resolved: ControlResolution | null): Row[] {
  if (!control) return [];
  const { opened, stillNeeded, until, asked } = control;
  const section = 'control';
  return [
    { section, to: until, figure: 'ticketsTreated', value: control.treated },
    { section, to: until, figure: 'ticketsControl', value: control.control },
    { section, figure: 'opened', value: opened },
    { section, figure: 'stillNeeded', value: stillNeeded },
    ...comparisonRows(section, 'askedAgain', asked, control.isMismatched),
    ...(resolved ? comparisonRows(section, 'resolved', resolved, resolved.isMismatched) : []),
    ...(resolved ? [{ section, item: 'resolved', figure: 'unripe', value: resolved.unripe }] : []),
  ];
}

const comparisonRows = (
  section: string,
  item: string,
  { treated, control, difference }: { treated: ShareOf; control: ShareOf; difference: Difference },
  isMismatched: boolean,
): Row[] => [
  { section, item, figure: 'treated', ...ofShare(treated) },
  { section, item, figure: 'control', ...ofShare(control) },
  isMismatched
    ? { section, item, figure: 'difference', withheld: 'sampleRatio' }
    : { section, item, figure: 'difference', ...ofDifference(difference) },
];

const ofDifference = ({ value, low, high }: Difference): Row => ({ value, low, high });

function associationRows(shown: Shown<Association>): Row[] {
  const section = 'association';
  if (shown.withheld) return [{ section, withheld: shown.withheld }];
  const { withSuggestion, without, difference } = shown.value;
  return [
    { section, item: 'askedAgain', figure: 'withSuggestion', ...ofShare(withSuggestion) },
    { section, item: 'askedAgain', figure: 'withoutSuggestion', ...ofShare(without) },
    { section, item: 'askedAgain', figure: 'difference', ...ofDifference(difference) },
  ];
}

const gapRows = ({ slot, asked, legitimate, causes }: GapRow): Row[] => [
  { section: 'askedAgain', item: slot, figure: 'asked', value: asked },
  { section: 'askedAgain', item: slot, figure: 'legitimate', value: legitimate },
  ...causes.map((each) => ({
    section: 'askedAgain',
    item: slot,
    figure: `${each.cause}: ${each.label || each.key}`,
    value: each.asked,
  })),
];

/** Text that a spreadsheet would take for a formula is kept from being one. */
function toCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Math.round(cell * 1e6) / 1e6);
  const safe = /^[\t\r]|^\s*[=+\-@＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
