import { useCallback, useSyncExternalStore } from 'react';
import { TranslateProvider } from '../ui/TranslateProvider';
import { PanelSkeleton } from './blocks/PanelSkeleton';
import type { PanelParts } from './parts';
import { TicketPanel } from './TicketPanel';

/** The ticket sidebar. A ticket with another requester is another panel: nothing is carried over. */
export function Panel({ parts }: { parts: PanelParts }) {
  const { session } = parts;
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const assistance = useSyncExternalStore(subscribe, () => session.state());
  const { ticket } = assistance;
  return (
    <TranslateProvider translate={parts.translate}>
      {ticket ? (
        <TicketPanel
          key={`${ticket.id}:${ticket.requester.id}`}
          parts={parts}
          ticket={ticket}
          assistance={assistance}
        />
      ) : (
        <PanelSkeleton parts={parts} />
      )}
    </TranslateProvider>
  );
}
