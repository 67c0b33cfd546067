import { append } from './composer';
import { shownTicket } from './deskState';
import type { DeskState, PendingChanges, TicketTab } from './deskState';
import { changeTicket, putComposer } from './draft';
import { parseHtml } from './parseHtml';
import { fromText } from './richText';
import type { WorldMacro, WorldTicket } from '../world/types';

/**
 * Applies a macro as the agent's own menu does: its text goes to the end of the draft, its other
 * actions change the ticket in the tab.
 */
export function applyMacro(desk: DeskState, tab: TicketTab, macro: WorldMacro): void {
  for (const { field, value } of macro.actions) {
    const first = Array.isArray(value) ? value.join('\n') : value;
    const text = fillPlaceholders(desk, tab, first);
    if (field === 'comment_value') putComposer(desk, tab, append(tab.composer, fromText(text)));
    else if (field === 'comment_value_html') putComposer(desk, tab, append(tab.composer, parseHtml(text)));
    else {
      const changes = fieldChange(shownTicket(tab), field, first, desk.agent.id);
      if (changes) changeTicket(desk, tab, changes);
      else if (field !== 'comment_mode_is_public')
        desk.complain(`Macro "${macro.title}": action "${field}" is not emulated`);
    }
  }
}

const words = (tags: string): string[] => tags.split(/[\s,]+/).filter((tag) => tag !== '');

function fieldChange(
  ticket: WorldTicket,
  field: string,
  value: string,
  agentId: number,
): PendingChanges | null {
  const custom = /^custom_fields?_(\d+)$/.exec(field)?.[1];
  if (custom !== undefined) return { custom_fields: withField(ticket.custom_fields, Number(custom), value) };
  switch (field) {
    case 'status':
      return { status: value as WorldTicket['status'] };
    case 'priority':
      return { priority: value };
    case 'type':
      return { type: value };
    case 'subject':
      return { subject: value };
    case 'assignee_id':
      return { assignee_id: value === 'current_user' ? agentId : Number(value) };
    case 'set_tags':
      return { tags: words(value) };
    case 'current_tags':
      return { tags: [...new Set([...ticket.tags, ...words(value)])] };
    case 'remove_tags':
      return { tags: ticket.tags.filter((tag) => !words(value).includes(tag)) };
    default:
      return null;
  }
}

export const withField = (
  fields: WorldTicket['custom_fields'],
  id: number,
  value: string | number | boolean | null,
): WorldTicket['custom_fields'] => [...fields.filter((field) => field.id !== id), { id, value }];

/** The usual placeholders of macros; one that is not known becomes nothing, as in the product. */
function fillPlaceholders(desk: DeskState, tab: TicketTab, text: string): string {
  const { ticket, people } = tab.view;
  const requester = people.find((person) => person.id === ticket.requester_id);
  const parts = (name: string, prefix: string): Record<string, string> => ({
    [`${prefix}.name`]: name,
    [`${prefix}.first_name`]: name.split(' ')[0] ?? '',
    [`${prefix}.last_name`]: name.split(' ').slice(1).join(' '),
  });
  const values: Record<string, string> = {
    'ticket.id': String(ticket.id),
    'ticket.title': ticket.subject,
    'ticket.requester.email': requester?.email ?? '',
    ...parts(requester?.name ?? '', 'ticket.requester'),
    ...parts(desk.agent.name, 'current_user'),
    'current_user.signature': desk.agent.signature ?? '',
  };
  return text.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_whole, name: string) => values[name] ?? '');
}
