import { isControlTicket, readControl } from '../../acceptance/control';
import { readControlResolution } from '../../acceptance/controlResolution';
import { clusterEdits, readPairs } from '../../acceptance/edits';
import { type FigureSource, prepareFigures, toFigures } from '../../acceptance/figures';
import { daysOfCurve, daysOfView, periodBefore } from '../../acceptance/viewDays';
import { engineMarks } from '../../acceptance/marks';
import { exportMine, readMine } from '../../acceptance/mine';
import { readResolution } from '../../acceptance/outcomes';
import type { DayRollUp } from '../../acceptance/rollUp';
import { createRollUpReader, type RollUpReader } from '../../acceptance/rollUpReader';
import type { RollUpRecords } from '../../acceptance/rollUpStore';
import { daysBetween } from '../../acceptance/day';
import { inSlices } from '../../lib/inSlices';
import { wait } from '../../lib/wait';
import type { Clock, Ids, Request, Settings } from '../../model/ports';
import type { DayRange, FiguresLevel, Mark, Resolution, TeamFigures, TeamView } from '../../model/team';
import { permitted } from '../../team/derive/address';
import type { FigureParts, FigureStep, Names } from '../../team/parts';
import { readAccountNames, readUserNames } from '../../zendesk/names';
import { createCounted, createCoverage, isOfTickets } from './countedDays';
import { askingMacros, createTitles, withMacros } from './macroTitles';

export interface FigureWiring {
  request: Request;
  records: RollUpRecords;
  pause: () => Promise<void>;
  /** The pace of what is done for others. */
  backgroundPause: () => Promise<void>;
  clock: Clock;
  ids: Ids;
  settings: Settings;
  level: FiguresLevel;
  agentId: number;
  isAdmin: boolean;
  today: () => string;
}

/** What the team page's figures are read through. */
export function createFigureParts(wiring: FigureWiring): FigureParts {
  const reader = createRollUpReader(wiring);
  const titles = createTitles(wiring);
  /** Days of a view, when they are all there, or as far as they came. */
  const counted = createCounted();
  const coverage = createCoverage(wiring, counted);
  const readAccount = once(() => readAccountNames(wiring.request, new AbortController().signal));
  return {
    level: wiring.level,
    today: wiring.today,
    readFigures: (view, signal) =>
      readFigures({ wiring, reader, titles, counted }, permitted(view, wiring.today(), wiring.level), signal),
    readCoverage: coverage.read,
    readMissing: coverage.missing,
    readResolution: (view, signal) =>
      resolutionOf(wiring, permitted(view, wiring.today(), wiring.level), signal),
    async readControlResolution(view, signal) {
      const { settings } = wiring;
      const setup = readControl(settings);
      if (!setup) return null;
      const { range, ripeDays } = permitted(view, wiring.today(), wiring.level);
      const isControl = (id: number) => isControlTicket(id, settings, setup.from);
      return readControlResolution(
        wiring,
        range,
        { setup, isControl, ripeDays, today: wiring.today() },
        signal,
      );
    },
    async readRewrites({ range }, signal) {
      if (wiring.settings['review_on'] !== true) return null;
      return clusterEdits(await readPairs(wiring, range, signal), wiring.level === 'named');
    },
    readMine: (signal) => readMine(wiring, signal),
    exportMine: (signal) => exportMine(wiring, signal),
    readNames: (signal) => readNames(wiring, { reader, readAccount }, signal),
  };
}

interface FigureReading {
  wiring: FigureWiring;
  reader: RollUpReader;
  titles: ReturnType<typeof createTitles>;
  counted: ReturnType<typeof createCounted>;
}

/** After the figures are there. */
const SWEEP_AFTER_MS = 30_000;

type ReadSoFar = Pick<FigureSource, 'days' | 'unreadable'>;

/** Figures while they grow; what is deleted in the end is deleted after they are there. */
async function* readFigures(
  { wiring, reader, titles, counted }: FigureReading,
  view: TeamView,
  signal: AbortSignal,
): AsyncGenerator<FigureStep, void, undefined> {
  const wanted = daysOfView(view).filter((day) => day <= wiring.today());
  const sourceOf = ({ days, unreadable }: ReadSoFar, marks: readonly Mark[]): FigureSource => ({
    days,
    unreadable,
    level: wiring.level,
    today: wiring.today(),
    control: readControl(wiring.settings),
    marks: [...engineMarks(wanted.flatMap((day) => days.get(day) ?? [])), ...marks],
  });
  try {
    let last: (ReadSoFar & { progress: FigureStep['progress'] }) | null = null;
    let figures: TeamFigures | null = null;
    for await (const { days, unreadable, read, isNew, isComplete } of reader.read(
      wanted,
      signal,
      daysOfCurve(view, wiring.level),
    )) {
      const progress = { days: wanted.filter((day) => days.has(day)).length, of: wanted.length, read };
      const source = sourceOf({ days, unreadable }, []);
      if (isNew) await inSlices(prepareFigures(source, view), signal);
      if (signal.aborted) return;
      if (isNew || !figures) figures = toFigures(source, view);
      last = { days, unreadable, progress };
      if (isComplete) counted.settle(view.range, daysIn(days, view.range));
      yield { figures, progress, isComplete };
    }
    if (!last) return;
    yield* withTitles(sourceOf, last, { view, titles }, signal);
    // Of an account's requests of this minute people come first. What fails is for whoever opens the page next.
    void wait(SWEEP_AFTER_MS, signal).then(
      () => reader.sweep(signal).catch(() => undefined),
      () => undefined,
    );
  } finally {
    counted.giveUp(view.range);
  }
}

/** The same again with what changed marked on the curve, and macros by their titles. Without them where they cannot be read. */
async function* withTitles(
  sourceOf: (read: ReadSoFar, marks: readonly Mark[]) => FigureSource,
  { progress, ...read }: ReadSoFar & { progress: FigureStep['progress'] },
  { view, titles }: { view: TeamView; titles: ReturnType<typeof createTitles> },
  signal: AbortSignal,
): AsyncGenerator<FigureStep, void, undefined> {
  const settings = await titles.settings(signal);
  if (signal.aborted) return;
  const figures = toFigures(sourceOf(read, settings), view);
  const named = await titles.macros(askingMacros(figures), signal);
  if (signal.aborted) return;
  yield { figures: withMacros(figures, named), progress, isComplete: true };
}

const daysIn = (days: FigureSource['days'], range: DayRange): DayRollUp[] =>
  daysBetween(range.from, range.to).flatMap((day) => days.get(day) ?? []);

/** Of filters that tickets do not know nothing is said. */
async function resolutionOf(wiring: FigureWiring, view: TeamView, signal: AbortSignal): Promise<Resolution> {
  const { filters, range, ripeDays } = view;
  const periods = { now: range, before: periodBefore(range) };
  if (!isOfTickets(filters, wiring.level)) {
    const none = { value: null, withheld: 'level' } as const;
    return { resolved: { now: none, before: none }, unripe: 0, ripeDays, ripeOn: null, sample: null };
  }
  return readResolution(wiring, periods, { ripeDays, today: wiring.today(), filters }, signal);
}

/** The same answer for whoever asks again; after a failure it is asked anew. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null;
  return () => {
    known ??= ask().catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}

async function readNames(
  wiring: FigureWiring,
  { reader, readAccount }: { reader: RollUpReader; readAccount: () => ReturnType<typeof readAccountNames> },
  signal: AbortSignal,
): Promise<Names> {
  const [{ groups, brands }, agents] = await Promise.all([
    readAccount(),
    wiring.level === 'named'
      ? readUserNames(wiring.request, reader.people(), signal)
      : new Map<string, string>(),
  ]);
  return {
    group: (id) => groups.get(id) ?? '',
    brand: (id) => brands.get(id) ?? '',
    agent: (id) => agents.get(id) ?? '',
  };
}
