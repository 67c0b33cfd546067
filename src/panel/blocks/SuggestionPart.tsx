import { lazy, Suspense } from 'react';
import { copyText } from '../../ui/copyText';
import { isSlow } from '../derive/problems';
import type { SuggestionPartProps } from './InItsPlace';
import { OtherSuggestions } from './OtherSuggestions';
import { SuggestionBlock } from './SuggestionBlock';
import { SuggestionCard } from './SuggestionCard';

const InItsPlace = lazy(() => import('./InItsPlace').then((file) => ({ default: file.InItsPlace })));

/** What stands in the place of the suggestion: a reply, the orders to choose from, what is wrong, or silence. */
export function SuggestionPart(props: SuggestionPartProps) {
  const { parts, assistance, panel } = props;
  const { deck, deckActions } = panel;
  return (
    <SuggestionBlock
      isLoading={deck.isLoading}
      isSlow={isSlow(assistance.suggestions, panel.now)}
      foot={
        <OtherSuggestions
          deck={deck}
          onShow={deckActions.show}
          onFresh={deckActions.takeFresh}
          onReason={deckActions.giveReason}
          onRestore={deckActions.restore}
          onNext={() => deckActions.turn(1)}
          onWrite={parts.writer && (() => panel.toggle({ kind: 'writer' }))}
          isWriting={panel.opened?.kind === 'writer'}
        />
      }
    >
      {deck.open ? (
        <OpenCard {...props} />
      ) : (
        <Suspense fallback={null}>
          <InItsPlace {...props} key={parts.translate.locale} />
        </Suspense>
      )}
    </SuggestionBlock>
  );
}

function OpenCard({ parts, panel, editing, onEvidence }: SuggestionPartProps) {
  const { deck, deckActions, draft, draftActions, say } = panel;
  const suggestion = deck.open;
  if (!suggestion) return null;
  const { insertion } = draft;
  const done = insertion && { time: say.time(insertion.at), where: insertion.where };
  const isInserted = insertion?.suggestion.id === suggestion.id;
  const plain = () => parts.insertable(suggestion, { all: false, draft: '' });
  return (
    <SuggestionCard
      suggestion={suggestion}
      target={draft.target}
      isStale={deck.isStale}
      isWorking={draft.isWorking}
      insertion={isInserted ? done : null}
      elsewhere={isInserted ? null : done}
      trouble={draft.trouble === 'moved' ? null : draft.trouble}
      edited={editing.text}
      asked={editing.asked}
      onEdit={editing.change}
      onBeginEdit={editing.begin}
      onInsert={editing.insert}
      onInsertAll={editing.insertAll}
      onUndo={draftActions.undo}
      onCopy={() => copyText(editing.text ?? plain())}
      onDismiss={deckActions.dismiss}
      onFresh={deckActions.takeFresh}
      onEvidence={onEvidence}
    />
  );
}
