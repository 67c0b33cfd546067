import { readSettingMarks } from '../../acceptance/marks';
import type { Records, Request, Settings } from '../../model/ports';
import type { Mark, TeamFigures } from '../../model/team';
import { type MacroChange, readMacro, readMacroChanges } from '../../zendesk/names';

interface TitleReading {
  request: Request;
  records: Pick<Records, 'find' | 'upsert'>;
  settings: Settings;
  today: () => string;
}

/** So many macros are named although they did not change lately; those that most is asked from come first. */
const MOST_NAMED = 5;

/** Ids of the macros that known things are asked from. */
export const askingMacros = ({ gaps }: TeamFigures): string[] =>
  (gaps.value ?? [])
    .flatMap(({ causes }) => causes)
    .flatMap(({ key }) => /^macro:(\d+)$/.exec(key)?.[1] ?? [])
    .slice(0, MOST_NAMED);

/** Titles of the macros that known things are asked from, and marks where one of them was changed. */
export function withMacros(figures: TeamFigures, macros: readonly MacroChange[]): TeamFigures {
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
export function createTitles({ request, records, settings, today }: TitleReading) {
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
