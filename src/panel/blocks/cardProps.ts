import type { Evidence, Suggestion } from '../../model/suggestion';
import type { DraftTarget } from '../../model/ticket';
import type { Editing } from '../useEditing';

export interface InsertionView {
  /** "09:14" */
  time: string;
  where: 'cursor' | 'end';
}

export interface SuggestionCardProps {
  suggestion: Suggestion;
  target: DraftTarget;
  isStale: boolean;
  isWorking: boolean;
  /** What was inserted of it; null before. */
  insertion: InsertionView | null;
  /** What was inserted of another one. */
  elsewhere: InsertionView | null;
  /** Says that something did not work; null when all is well. */
  trouble: string | null;
  /** The agent's own wording while it is being edited; null when not. */
  edited: string | null;
  asked: Editing['asked'];
  onBeginEdit: () => void;
  onEdit: (text: string | null) => void;
  onInsert: () => void;
  onInsertAll: () => void;
  onUndo: () => void;
  onCopy: () => Promise<boolean>;
  onDismiss: () => void;
  onFresh: () => void;
  onEvidence: (evidence: Evidence) => void;
}
