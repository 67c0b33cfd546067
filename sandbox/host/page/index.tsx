import { createRoot } from 'react-dom/client';
import { createDesk } from '../desk';
import type { Desk } from '../desk';
import { createRemotePort } from '../remotePort';
import type { LoggedRequest } from '../../types';
import { App } from './App';
import css from './page.css';
import { pickAgent, readQuery } from './query';
import { WorkspaceContext } from './useDesk';

/** What browser tests look at. */
interface DebugHandle {
  desk: Desk;
  complaints: string[];
  requests: LoggedRequest[];
}

declare global {
  interface Window {
    sandbox?: DebugHandle;
  }
}

async function start(element: HTMLElement): Promise<void> {
  const query = readQuery(window.location.search);
  document.documentElement.dataset.scheme = query.scheme;
  const port = createRemotePort(query.world);
  if (query.controls) await port.call('POST', 'controls', query.controls);
  const [info, directory] = await Promise.all([port.call('GET', 'info'), port.directory()]);
  const { appUrl, sdk } = info as { appUrl: string; sdk: string };
  const desk = await createDesk({
    port,
    agentId: pickAgent(directory, query.agent).id,
    colorScheme: query.scheme,
    afterSubmit: query.after,
    ...(query.locale !== null && { locale: query.locale }),
  });
  const requests: LoggedRequest[] = [];
  port.subscribe((event) => {
    if (event.type === 'request') requests.push(event.request);
    if (event.type === 'reset') window.location.reload();
  });
  window.sandbox = {
    desk,
    requests,
    get complaints() {
      return desk.state.complaints;
    },
  };
  desk.setOffline(query.offline);
  desk.setCollapsed(query.collapsed);
  createRoot(element).render(
    <WorkspaceContext.Provider value={{ desk, port, appUrl, sdk }}>
      <App query={query} />
    </WorkspaceContext.Provider>,
  );
  await openTickets(desk, query);
}

/** As a browser restores a session: the ticket on screen first, the others behind it. */
async function openTickets(
  desk: Desk,
  { tickets, ticket, pane }: ReturnType<typeof readQuery>,
): Promise<void> {
  await desk.restore(tickets);
  if (ticket !== null) await desk.show(ticket);
  else if (pane === 'nav_bar') await desk.showPane('nav_bar');
}

const style = document.createElement('style');
style.textContent = css;
document.head.append(style);

const element = document.getElementById('workspace');
if (element) {
  start(element).catch((error: unknown) => {
    element.textContent = `The workspace cannot start. ${error instanceof Error ? error.message : String(error)}`;
  });
}
