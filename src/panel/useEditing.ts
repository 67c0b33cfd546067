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
  /** As it stands, with what nothing supports. */
  insertAll: () => void;
  /** A text for agents would reach the customer: what the agent can answer; null where nothing is asked. */
  asked: { confirm: () => void; cancel: () => void } | null;
}

export function useEditing(parts: PanelParts, { deck, draft, draftActions }: PanelView): Editing {
  const suggestion = deck.open;
  const [edit, setEdit] = useState<{ id: string; text: string } | null>(null);
  const [asked, setAsked] = useState<{ id: string; all: boolean } | null>(null);
  const text = edit !== null && edit.id === suggestion?.id ? edit.text : null;
  const isForAll = draft.target !== 'note';
  function put(all: boolean, isSure = false): void {
    if (!suggestion) return;
    if (suggestion.isInternal && isForAll && !isSure) return setAsked({ id: suggestion.id, all });
    setAsked(null);
    if (all || text === null) draftActions.insert(suggestion, { all });
    else draftActions.insertEdited(suggestion, text);
    setEdit(null);
  }
  return {
    text,
    change: (next) => setEdit(next === null || !suggestion ? null : { id: suggestion.id, text: next }),
    begin: () =>
      suggestion &&
      setEdit({ id: suggestion.id, text: parts.insertable(suggestion, { all: false, draft: '' }) }),
    insert: () => put(false),
    insertAll: () => put(true),
    asked:
      asked && isForAll && asked.id === suggestion?.id
        ? { confirm: () => put(asked.all, true), cancel: () => setAsked(null) }
        : null,
  };
}
