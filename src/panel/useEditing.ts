import { useState } from 'react';
import type { PanelParts } from './parts';
import type { PanelView } from './usePanel';

/** The agent's own wording of the open suggestion, in place. */
export interface Editing {
  /** Null while it is not being edited. */
  text: string | null;
  change: (text: string | null) => void;
  /** Begins with what Insert would put in. */
  begin: () => void;
  /** Puts in the agent's wording, or the suggestion as it stands. */
  insert: () => void;
}

export function useEditing(parts: PanelParts, { deck, draftActions }: PanelView): Editing {
  const suggestion = deck.open;
  const [edit, setEdit] = useState<{ id: string; text: string } | null>(null);
  const text = edit !== null && edit.id === suggestion?.id ? edit.text : null;
  return {
    text,
    change: (next) => setEdit(next === null || !suggestion ? null : { id: suggestion.id, text: next }),
    begin: () =>
      suggestion &&
      setEdit({ id: suggestion.id, text: parts.insertable(suggestion, { all: false, draft: '' }) }),
    insert() {
      if (!suggestion) return;
      if (text === null) draftActions.insert(suggestion, { all: false });
      else draftActions.insertEdited(suggestion, text);
      setEdit(null);
    },
  };
}
