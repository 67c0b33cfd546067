import { useEffect, useState } from 'react';
import { Alerts } from './Alerts';
import { AppFrame } from './AppFrame';
import { ControlStrip } from './ControlStrip';
import { NavBar } from './NavBar';
import { writeQuery } from './query';
import type { PageQuery } from './query';
import { TabBar } from './TabBar';
import { TicketList } from './TicketList';
import { TicketWorkspace } from './TicketWorkspace';
import { useDesk } from './useDesk';

/** The whole workspace. Panes are hidden, never taken away, so that no iframe is loaded twice. */
export function App({ query }: { query: PageQuery }) {
  const { state } = useDesk();
  const [width, setWidth] = useState(query.width);
  const tickets = state.tabs.map((tab) => tab.ticketId).join(',');
  const { activeTicketId, pane, colorScheme } = state;

  useEffect(() => {
    writeQuery({
      tickets: tickets || null,
      ticket: activeTicketId === null ? null : String(activeTicketId),
      pane: pane === 'nav_bar' ? pane : null,
    });
  }, [tickets, activeTicketId, pane]);
  useEffect(() => {
    document.documentElement.dataset.scheme = colorScheme;
  }, [colorScheme]);

  return (
    <div className="workspace">
      <NavBar />
      <TabBar />
      <div className="panes">
        <TicketList />
        {state.tabs.map((tab) => (
          <TicketWorkspace key={tab.ticketId} tab={tab} width={width} />
        ))}
        <main className="page" hidden={pane !== 'nav_bar'} aria-label="Throughline">
          {state.instances
            .filter(({ location }) => location === 'nav_bar')
            .map((instance) => (
              <AppFrame key={instance.guid} instance={instance} />
            ))}
        </main>
        <div className="background" aria-hidden="true">
          {state.instances
            .filter(({ location }) => location === 'background')
            .map((instance) => (
              <AppFrame key={instance.guid} instance={instance} />
            ))}
        </div>
      </div>
      {query.showStrip && (
        <ControlStrip
          width={width}
          onWidth={(next) => {
            writeQuery({ width: next });
            setWidth(next);
          }}
        />
      )}
      <Alerts />
    </div>
  );
}
