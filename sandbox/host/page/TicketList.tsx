import { useEffect, useState } from 'react';
import type { TicketRow } from '../port';
import { attempt, useDesk, useWorkspace } from './useDesk';

const when = (iso: string): string =>
  new Date(iso).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });

const STATUSES = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];
const urgency = (row: TicketRow): number => {
  if (row.situation === 'imported') return -2;
  return row.live ? -1 : STATUSES.indexOf(row.status);
};

/** All tickets of the world: what was imported, then live conversations, then by what is left to do. */
export function TicketList() {
  const { desk, state } = useDesk();
  const { port } = useWorkspace();
  const [rows, setRows] = useState<TicketRow[] | null>(null);
  useEffect(() => {
    const load = () => attempt(desk, async () => setRows(await port.tickets()));
    load();
    return port.subscribe((event) => event.type === 'ticket' && load());
  }, [desk, port]);
  const sorted = rows?.toSorted((a, b) => urgency(a) - urgency(b) || a.id - b.id) ?? [];
  return (
    <main className="list" hidden={state.pane !== 'list'} aria-label="Views">
      <h1>
        All tickets <span className="quiet">{rows?.length ?? '…'}</span>
      </h1>
      <table>
        <thead>
          <tr>
            <th scope="col">Status</th>
            <th scope="col">ID</th>
            <th scope="col">Subject</th>
            <th scope="col">Requester</th>
            <th scope="col">Channel</th>
            <th scope="col">Situation</th>
            <th scope="col">Updated</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.id}>
              <td>
                <span className={`status ${row.status}`}>{row.status}</span>
              </td>
              <td className="quiet">#{row.id}</td>
              <td>
                <button type="button" className="link" onClick={() => attempt(desk, () => desk.show(row.id))}>
                  {row.subject || '(no subject)'}
                </button>
              </td>
              <td>{row.requester}</td>
              <td>{row.live ? <b>live chat</b> : row.channel}</td>
              <td className="quiet">{row.situation}</td>
              <td className="quiet">
                <time dateTime={row.updated_at}>{when(row.updated_at)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
