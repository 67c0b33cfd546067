import type { Assistance } from '../../assist/session';
import type { Evidence, Silence } from '../../model/suggestion';
import { outageOf } from '../derive/problems';
import type { PanelParts } from '../parts';
import type { Editing } from '../useEditing';
import type { PanelView } from '../usePanel';
import { ProblemRow } from './ProblemRow';
import { SilenceCard } from './SilenceCard';
import { TieCard } from './TieCard';

export interface SuggestionPartProps {
  parts: PanelParts;
  assistance: Assistance;
  panel: PanelView;
  editing: Editing;
  onChoose: (orderId: string) => void;
  onEvidence: (evidence: Evidence) => void;
}

/** Where there is no reply: the orders to choose from, what is wrong, or why there is none. */
export function InItsPlace({ parts, assistance, panel, onChoose }: SuggestionPartProps) {
  const { deck, deckActions, draft, draftActions, order, say } = panel;
  const { silence } = assistance.suggestions.value;
  if (order.kind === 'open' && order.candidates.length > 0) {
    return (
      <TieCard
        candidates={order.candidates}
        question={silence?.question ?? null}
        isWorking={draft.isWorking}
        onChoose={onChoose}
        onAsk={draftActions.insertQuestion}
      />
    );
  }
  const openKept = (open: Silence['open']) => {
    deckActions.expectChange();
    open?.();
  };
  const problem = deck.others.length === 0 ? outageOf(assistance.suggestions, say) : null;
  if (problem) return <ProblemRow problem={problem} onRetry={() => panel.retry(problem.block)} />;
  return (
    <SilenceCard
      silence={silence}
      hasDismissed={deck.hasDismissed}
      isAnswered={deck.isAnswered}
      isWorking={draft.isWorking}
      onAsk={draftActions.insertQuestion}
      onOpen={silence?.open ? () => openKept(silence.open) : null}
      onRestore={deckActions.restore}
      onWrite={parts.writer && ticketIsOpen(assistance) ? () => panel.open({ kind: 'writer' }) : null}
    />
  );
}

/** Nobody can reply to a closed one; to a solved one they may. */
const ticketIsOpen = ({ ticket }: Assistance): boolean => ticket?.status !== 'closed';
