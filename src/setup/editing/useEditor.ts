import { useCallback, useEffect, useState } from 'react';
import { isAbort, toProblem } from '../../lib/errors';
import type { Problem } from '../../model/problem';
import type { Finding, Keeper, Kept } from './keeper';

type Editing<T> =
  | { state: 'loading' }
  | { state: 'failed'; problem: Problem }
  | ({ state: 'open'; kept: Kept<T> | null; draft: T } & Said<T>);

/** What there is to say of the last attempt to save. */
interface Said<T> {
  said: 'nothing' | 'saving' | 'saved' | 'tooLarge' | 'conflict' | 'notSaved';
  findings: readonly Finding[];
  theirs: Kept<T> | null;
  problem: Problem | null;
}

interface Editor<T> {
  editing: Editing<T>;
  change(draft: T): void;
  save(draft?: T): Promise<void>;
  /** Theirs in place of mine, or mine over theirs. */
  settle(whose: 'theirs' | 'mine'): Promise<void>;
  retry(): void;
}

const NOTHING = { said: 'nothing', findings: [], theirs: null, problem: null } as const;
const toTold = (error: unknown): Problem =>
  toProblem(error, { block: 'records', source: 'setup', label: 'Zendesk' });

/** One document being edited. `start`: what the draft is while nobody has written one. */
export function useEditor<T>(
  keeper: Keeper<T>,
  start: T,
  validate: (draft: T) => readonly Finding[] | Promise<readonly Finding[]>,
): Editor<T> {
  const [editing, setEditing] = useState<Editing<T>>({ state: 'loading' });
  const [first] = useState(start); // another document is another editor
  const [round, setRound] = useState(0);

  useEffect(() => {
    const reading = new AbortController();
    keeper.read(reading.signal).then(
      (kept) => {
        if (!reading.signal.aborted)
          setEditing({ state: 'open', kept, draft: kept?.content ?? first, ...NOTHING });
      },
      (error: unknown) => {
        if (!isAbort(error)) setEditing({ state: 'failed', problem: toTold(error) });
      },
    );
    return () => reading.abort();
  }, [keeper, first, round]);

  const write = async (open: Extract<Editing<T>, { state: 'open' }>, draft: T, before: Kept<T> | null) => {
    setEditing({ ...open, ...NOTHING, draft, said: 'saving' });
    const findings = await validate(draft);
    if (findings.length > 0) return setEditing({ ...open, ...NOTHING, draft, said: 'notSaved', findings });
    try {
      const saving = await keeper.save(draft, before);
      if (saving.state === 'saved')
        setEditing({
          state: 'open',
          kept: saving.kept,
          draft: saving.kept.content,
          ...NOTHING,
          said: 'saved',
        });
      else if (saving.state === 'conflict')
        setEditing({ ...open, ...NOTHING, draft, said: 'conflict', theirs: saving.theirs });
      else setEditing({ ...open, ...NOTHING, draft, said: 'tooLarge' });
    } catch (error) {
      setEditing({ ...open, ...NOTHING, draft, said: 'notSaved', problem: toTold(error) });
    }
  };

  return {
    editing,
    change: useCallback(
      (draft: T) =>
        setEditing((now) =>
          now.state === 'open'
            ? { ...now, draft, said: now.said === 'conflict' ? now.said : 'nothing' }
            : now,
        ),
      [],
    ),
    async save(draft) {
      if (editing.state === 'open') await write(editing, draft ?? editing.draft, editing.kept);
    },
    async settle(whose) {
      if (editing.state !== 'open') return;
      const { theirs, draft } = editing;
      if (whose === 'mine') return write({ ...editing, kept: theirs }, draft, theirs);
      setEditing({ state: 'open', kept: theirs, draft: theirs?.content ?? start, ...NOTHING });
    },
    retry() {
      setEditing({ state: 'loading' });
      setRound((before) => before + 1);
    },
  };
}
