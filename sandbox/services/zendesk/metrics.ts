import type { World, WorldTicket } from '../../world/types';
import { apiUrl } from './serialize';

/** What Zendesk counts of a ticket, as far as the world knows it. */
interface Metrics {
  replies: number;
  reopens: number;
  solved_at: string | null;
}

/** Of ten solved tickets one was opened again, whichever world it is. */
const REOPENED_EACH = 10;

/** Public replies of anybody but the requester; a solved ticket counts as solved when it was last changed. */
export function metricsOf(ticket: WorldTicket): Metrics {
  const isSolved = ticket.status === 'solved' || ticket.status === 'closed';
  return {
    replies: ticket.comments.filter((comment) => comment.public && comment.author_id !== ticket.requester_id)
      .length,
    reopens: isSolved && ticket.id % REOPENED_EACH === 0 ? 1 : 0,
    solved_at: isSolved ? ticket.updated_at : null,
  };
}

/** The `metric_sets` sideload of one ticket. */
export function metricAnswer(world: World, ticket: WorldTicket): Record<string, unknown> {
  return {
    url: apiUrl(world, `ticket_metrics/${ticket.id}`),
    id: ticket.id,
    ticket_id: ticket.id,
    created_at: ticket.created_at,
    updated_at: ticket.updated_at,
    group_stations: 1,
    assignee_stations: 1,
    ...metricsOf(ticket),
  };
}
