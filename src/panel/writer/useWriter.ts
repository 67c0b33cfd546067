import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Suggestion } from '../../model/suggestion';
import type { Writer, WriterState } from '../../model/writer';

const nobody = (): (() => void) => () => undefined;

/** The writer once it is there, and what it does; 'failed' where its code did not come: the next opening tries again. */
export function useWriter(
  load: () => Promise<Writer>,
  isOpen: boolean,
  onWritten: (written: readonly Suggestion[]) => void,
): { writer: Writer; state: WriterState } | 'coming' | 'failed' {
  const [writer, setWriter] = useState<Writer | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isOver = false;
    if (!isOpen) return undefined;
    load().then(
      (loaded) => !isOver && setWriter(loaded),
      () => !isOver && setFailed(true),
    );
    return () => {
      isOver = true;
    };
  }, [load, isOpen]);
  const state = useSyncExternalStore(writer?.subscribe ?? nobody, () => writer?.state() ?? null);
  const written = state?.written;
  useEffect(() => {
    if (written) onWritten(written);
  }, [written, onWritten]);
  if (writer && state) return { writer, state };
  return hasFailed ? 'failed' : 'coming';
}
