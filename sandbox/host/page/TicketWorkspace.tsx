import { shownTicket } from '../deskState';
import type { TicketTab } from '../deskState';
import { AppFrame } from './AppFrame';
import { ComposerBox } from './ComposerBox';
import { Conversation } from './Conversation';
import { Properties } from './Properties';
import { useDesk, useWorkspace } from './useDesk';

/** One open ticket. Tabs not shown stay in the page, their apps alive. */
export function TicketWorkspace({ tab, width }: { tab: TicketTab; width: string }) {
  const { desk, state } = useDesk();
  const { appUrl } = useWorkspace();
  const ticket = shownTicket(tab);
  const isShown = state.pane === 'ticket' && state.activeTicketId === tab.ticketId;
  return (
    <main
      className="ticket"
      id={`panel-${tab.ticketId}`}
      role="tabpanel"
      aria-label={`Ticket ${tab.ticketId}`}
      hidden={!isShown}
    >
      <Properties tab={tab} />
      <div className="middle">
        <header className="subject">
          <h1>{ticket.subject}</h1>
          <span className={`status ${ticket.status}`}>{ticket.status}</span>
          <span className="quiet">
            #{ticket.id}
            {ticket.live ? ', live' : ''}
          </span>
        </header>
        <Conversation view={tab.view} isShown={isShown} />
        <ComposerBox tab={tab} />
      </div>
      <aside className="apps" aria-label="Apps" style={{ width: width === 'full' ? '50vw' : `${width}px` }}>
        <header>
          <img className="mark" src={`${appUrl}logo-small.png`} alt="" />
          <h2>Throughline</h2>
          <button
            type="button"
            aria-expanded={!state.collapsed}
            aria-label={state.collapsed ? 'Expand app' : 'Collapse app'}
            onClick={() => desk.setCollapsed(!state.collapsed)}
          >
            {state.collapsed ? '▸' : '▾'}
          </button>
        </header>
        <div hidden={state.collapsed}>
          {tab.instance && <AppFrame key={tab.instance.guid} instance={tab.instance} />}
        </div>
      </aside>
    </main>
  );
}
