import { type Covered, readCoverage, readMissing } from '../../acceptance/coverage';
import { isControlTicket, readControl } from '../../acceptance/control';
import { readControlResolution } from '../../acceptance/controlResolution';
import { clusterEdits, readPairs } from '../../acceptance/edits';
import { type FigureSource, prepareFigures, toFigures } from '../../acceptance/figures';
import { daysOfCurve, daysOfView, periodBefore } from '../../acceptance/viewDays';
import { engineMarks, readSettingMarks } from '../../acceptance/marks';
import { exportMine, readMine } from '../../acceptance/mine';
import { readResolution } from '../../acceptance/outcomes';
import type { DayRollUp } from '../../acceptance/rollUp';
import { createRollUpReader, type RollUpReader } from '../../acceptance/rollUpReader';
import type { RollUpRecords } from '../../acceptance/rollUpStore';
import { sumDays } from '../../acceptance/selection';
import { daysBetween } from '../../acceptance/day';
import { OutsideError } from '../../lib/errors';
import { inSlices } from '../../lib/inSlices';
import { wait } from '../../lib/wait';
import type { Clock, Ids, Request, Settings } from '../../model/ports';
import type {
  Coverage,
  DayRange,
  FiguresLevel,
  Filters,
  Mark,
  MissingReplies,
  Resolution,
  TeamFigures,
  TeamView,
} from '../../model/team';
import { permitted } from '../../team/derive/address';
import type { FigureParts, FigureStep, Names } from '../../team/parts';
import {
  type MacroChange,
  readAccountNames,
  readMacro,
  readMacroChanges,
  readUserNames,
} from '../../zendesk/names';

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

/** So many macros are named although they did not change lately; those that most is asked from come first. */
const MOST_NAMED = 5;

/** Ids of the macros that known things are asked from. */
const askingMacros = ({ gaps }: TeamFigures): string[] =>
  (gaps.value ?? [])
    .flatMap(({ causes }) => causes)
    .flatMap(({ key }) => /^macro:(\d+)$/.exec(key)?.[1] ?? [])
    .slice(0, MOST_NAMED);

/** Titles of the macros that known things are asked from, and marks where one of them was changed. */
function withMacros(figures: TeamFigures, macros: readonly MacroChange[]): TeamFigures {
  const gaps = figures.gaps.value;
  if (!gaps) return figures;
  const byKey = new Map(macros.map((macro) => [`macro:${macro.id}`, macro]));
  const asking = new Set(gaps.flatMap(({ causes }) => causes.map(({ key }) => key)));
  const changed = [...byKey].filter(([key]) => asking.has(key)).map(([, macro]) => macro);
  const marks = changed
    .map(({ title, updatedAt }): Mark => ({ day: updatedAt.slice(0, 10), kind: 'macro', label: title }))
    .filter(({ day }) => day >= figures.before.from && day <= figures.view.range.to);
  const rows = gaps.map((row) => ({
    ...row,
    causes: row.causes.map((cause) => ({ ...cause, label: byKey.get(cause.key)?.title ?? cause.label })),
  }));
  return { ...figures, marks: [...figures.marks, ...marks], gaps: { value: rows, withheld: null } };
}

/** Changed settings and macros' titles, read once; none where that fails, since the figures stand without. */
function createTitles({ request, records, settings, today }: FigureWiring) {
  let marks: Mark[] | null = null;
  let known: MacroChange[] | null = null;
  return {
    async settings(signal: AbortSignal): Promise<Mark[]> {
      marks ??= await readSettingMarks(records, settings, today(), signal).catch(() => []);
      return marks;
    },
    /** The newest changes, and those of these that are not among them, each asked for once. Nothing where none asks. */
    async macros(asking: readonly string[], signal: AbortSignal): Promise<readonly MacroChange[]> {
      if (asking.length === 0) return [];
      const changes = known ?? (await readMacroChanges(request, signal).catch(() => []));
      const wanted = asking.filter((id) => !changes.some((macro) => macro.id === id));
      const found = await Promise.all(wanted.map((id) => readMacro(request, id, signal).catch(() => null)));
      known = [...changes, ...found.filter((macro) => macro !== null)];
      return known;
    },
  };
}

const daysIn = (days: FigureSource['days'], range: DayRange): DayRollUp[] =>
  daysBetween(range.from, range.to).flatMap((day) => days.get(day) ?? []);

/** Coverage of a view, and why the rest is missing: read from the tickets that were last looked at. */
function createCoverage(wiring: FigureWiring, counted: ReturnType<typeof createCounted>) {
  let last: { view: TeamView; covered: Promise<Covered>; missing: MissingReplies[] | null } | null = null;
  async function cover(view: TeamView, signal: AbortSignal): Promise<Covered> {
    const { range, filters: wanted } = permitted(view, wiring.today(), wiring.level);
    const isOfAll = !isOfTickets(wanted, wiring.level);
    const filters = isOfAll ? {} : wanted;
    const { replies } = sumDays(await counted.of(range, signal), filters);
    return readCoverage(wiring, { range, filters, isOfAll }, replies, signal);
  }
  return {
    async read(view: TeamView, signal: AbortSignal): Promise<Coverage> {
      const covered = cover(view, signal);
      last = { view, covered, missing: null };
      return (await covered).coverage;
    },
    async missing(view: TeamView, signal: AbortSignal): Promise<MissingReplies[]> {
      const looked = last;
      if (looked?.view !== view) throw new OutsideError('partial', 'its coverage was not read');
      const { from } = permitted(view, wiring.today(), wiring.level).range;
      looked.missing ??= await readMissing(wiring, await looked.covered, from, signal);
      return looked.missing;
    },
  };
}

interface Waiting {
  promise: Promise<DayRollUp[]>;
  resolve: (days: DayRollUp[]) => void;
  reject: (error: Error) => void;
}

/** Figures of the days of a range, for whoever waits until they are all there. */
function createCounted() {
  const counts = new Map<string, Waiting>();
  const keyOf = ({ from, to }: DayRange): string => `${from} ${to}`;
  const slot = (range: DayRange): Waiting => {
    const waiting = counts.get(keyOf(range)) ?? createWaiting();
    counts.set(keyOf(range), waiting);
    return waiting;
  };
  return {
    settle: (range: DayRange, days: DayRollUp[]) => slot(range).resolve(days),
    /** Stopped or failed, if it is not settled; whoever asks again waits for the next reading. */
    giveUp(range: DayRange): void {
      slot(range).reject(new OutsideError('partial', 'not all replies were counted'));
      counts.delete(keyOf(range));
    },
    of: (range: DayRange, signal: AbortSignal): Promise<DayRollUp[]> =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        slot(range).promise.then(resolve, reject);
      }),
  };
}

function createWaiting(): Waiting {
  const waiting: Partial<Waiting> = {};
  const promise = new Promise<DayRollUp[]>((resolve, reject) => Object.assign(waiting, { resolve, reject }));
  promise.catch(() => undefined); // nobody may be waiting
  return { resolve: () => undefined, reject: () => undefined, ...waiting, promise };
}

/** Tickets know brand and group, and no other filter. Below `named` they are looked at as a whole only. */
const isOfTickets = (filters: Filters, level: FiguresLevel): boolean =>
  Object.keys(filters).every((name) => level === 'named' && (name === 'brand' || name === 'group'));

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
