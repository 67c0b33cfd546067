import type { DeskState } from '../deskState';
import type { TicketView } from '../port';

/** The colleagues who have this ticket on screen now, as `ticket.viewers` lists them. */
export function viewersOf(desk: DeskState, view: TicketView): Record<string, unknown>[] {
  return view.viewers
    .filter((id) => id !== desk.agent.id)
    .map((id) => desk.directory.agents.find((agent) => agent.id === id))
    .filter((agent) => agent !== undefined)
    .map(({ id, name, email }) => ({ id, name, email, avatarUrl: '' }));
}
