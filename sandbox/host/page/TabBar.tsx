import { isUnsaved } from '../submit';
import { attempt, useDesk } from './useDesk';

/** Open tickets. A dot marks a tab that would lose something if it were closed. */
export function TabBar() {
  const { desk, state } = useDesk();
  return (
    <div className="tabs">
      <div role="tablist" aria-label="Open tickets">
        {state.tabs.map((tab) => {
          const isActive = state.pane === 'ticket' && state.activeTicketId === tab.ticketId;
          const person = tab.view.people.find((entry) => entry.id === tab.view.ticket.requester_id);
          return (
            <span key={tab.ticketId} className={`tab ${isActive ? 'active' : ''}`}>
              <button
                type="button"
                role="tab"
                aria-selected={isActive}
                aria-controls={`panel-${tab.ticketId}`}
                title={tab.view.ticket.subject}
                onClick={() => attempt(desk, () => desk.show(tab.ticketId))}
              >
                <b>{person?.name ?? 'Unknown'}</b>
                <small>#{tab.ticketId}</small>
                {isUnsaved(tab) && <i title="Unsaved changes">●</i>}
              </button>
              <button
                type="button"
                className="close"
                aria-label={`Close ticket ${tab.ticketId}`}
                onClick={() => attempt(desk, () => desk.close(tab.ticketId))}
              >
                ×
              </button>
            </span>
          );
        })}
      </div>
      <span className="who">
        {state.agent.name}
        <small>{state.agent.kind}</small>
      </span>
    </div>
  );
}
