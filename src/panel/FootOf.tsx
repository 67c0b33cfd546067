import { lazy, Suspense } from 'react';
import { AllWords } from '../ui/TranslateProvider';
import type { PanelParts } from './parts';
import type { PanelView } from './usePanel';

// Nobody sees these before a click, or before there is something to warn of.
const Guard = lazy(() => import('./blocks/Guard').then((file) => ({ default: file.Guard })));
const Shortcuts = lazy(() => import('./blocks/Shortcuts').then((file) => ({ default: file.Shortcuts })));

interface FootOfProps {
  parts: PanelParts;
  panel: PanelView;
  onMessage: (messageId: string) => void;
  onCheck: () => void;
}

/** The guard before the list of keys: one thing at the foot at a time. */
export function FootOf({ parts, panel, onMessage, onCheck }: FootOfProps) {
  const { draft, draftActions, opened, open, say } = panel;
  const { guard } = draft;
  if (guard) {
    const { warning, isSent } = guard;
    return (
      <Suspense>
        <Guard
          shown={guard}
          trouble={draft.trouble === 'moved' ? say.translate('panel.draft.moved') : null}
          isWorking={draft.isWorking}
          say={say}
          onMessage={onMessage}
          onReplace={draftActions.replaceQuestion}
          onKeep={isSent ? draftActions.closeGuard : () => draftActions.keepQuestion(warning)}
          onMute={() => draftActions.muteGuard(warning)}
        />
      </Suspense>
    );
  }
  return opened?.kind === 'shortcuts' ? (
    <Suspense>
      <AllWords>
        <Shortcuts
          key={parts.translate.locale}
          canWrite={parts.writer !== null}
          level={draft.level}
          onCheck={() => {
            open(null);
            onCheck();
          }}
          onFigures={parts.openFigures}
          onCounted={parts.onCounted}
          onClose={() => open(null)}
        />
      </AllWords>
    </Suspense>
  ) : null;
}
