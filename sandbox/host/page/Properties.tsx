import { shownTicket } from '../deskState';
import type { TicketTab } from '../deskState';
import { viewersOf } from '../surface/viewers';
import { useDesk } from './useDesk';

/** The left column: who, whose, what state. */
export function Properties({ tab }: { tab: TicketTab }) {
  const { desk, state } = useDesk();
  const ticket = shownTicket(tab);
  const person = (id: number | null) =>
    tab.view.people.find((user) => user.id === id) ?? state.directory.agents.find((agent) => agent.id === id);
  const brand = state.directory.brands.find((entry) => entry.id === ticket.brand_id);
  const viewers = viewersOf(state, tab.view);
  return (
    <section className="properties" aria-label="Ticket properties">
      <dl>
        <dt>Requester</dt>
        <dd>{person(ticket.requester_id)?.name ?? 'Unknown'}</dd>
        <dd className="quiet">{person(ticket.requester_id)?.email ?? 'no e-mail'}</dd>
        <dt>Assignee</dt>
        <dd>{person(ticket.assignee_id)?.name ?? 'Nobody'}</dd>
        <dt>Brand</dt>
        <dd>{brand?.name ?? 'None'}</dd>
        <dt>Channel</dt>
        <dd>{ticket.live ? 'Live messaging' : ticket.via_channel}</dd>
        <dt>Priority</dt>
        <dd>{ticket.priority ?? 'None'}</dd>
      </dl>
      <label>
        Tags
        <input
          key={ticket.tags.join(' ')}
          defaultValue={ticket.tags.join(' ')}
          disabled={state.agent.kind === 'light'}
          onBlur={({ target }) => {
            const tags = target.value.split(/\s+/).filter((tag) => tag !== '');
            if (tags.join(' ') !== ticket.tags.join(' ')) desk.setFields(tab.ticketId, { tags });
          }}
        />
      </label>
      {viewers.length > 0 && (
        <output className="viewers">
          Also viewing: {viewers.map((viewer) => String(viewer.name)).join(', ')}
        </output>
      )}
    </section>
  );
}
