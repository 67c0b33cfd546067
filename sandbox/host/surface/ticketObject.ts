import { commentType, isChat, targetChannel } from '../composer';
import { shownTicket } from '../deskState';
import type { DeskState, TicketTab } from '../deskState';
import { readableDraft } from '../draft';
import { conversationFor } from '../thread';
import { userObject } from './people';
import { viewersOf } from './viewers';

/** `comment` and `ticket.comment`: what stands in the composer. */
export const commentObject = (desk: DeskState, tab: TicketTab): Record<string, unknown> => ({
  text: readableDraft(desk, tab.composer),
  type: commentType(tab.composer),
  useRichText: !isChat(tab.composer),
  attachments: [],
});

const STATUS_CATEGORIES: Record<string, string> = { closed: 'solved' };

/** Everything that can be read under `ticket.`, custom fields apart. */
export function ticketObject(desk: DeskState, tab: TicketTab): Record<string, unknown> {
  const ticket = shownTicket(tab);
  const { directory } = desk;
  const person = (id: number | null) => tab.view.people.find((user) => user.id === id);
  const requester = person(ticket.requester_id);
  const assignee =
    person(ticket.assignee_id) ?? directory.agents.find((agent) => agent.id === ticket.assignee_id);
  const organization = directory.organizations.find((entry) => entry.id === ticket.organization_id);
  return {
    id: ticket.id,
    subject: ticket.subject,
    description: ticket.description,
    status: ticket.status,
    statusCategory: STATUS_CATEGORIES[ticket.status] ?? ticket.status,
    type: ticket.type,
    priority: ticket.priority,
    tags: ticket.tags,
    externalId: null,
    createdAt: ticket.created_at,
    updatedAt: ticket.updated_at,
    isNew: false,
    form: { id: null },
    brand: directory.brands.find((brand) => brand.id === ticket.brand_id) ?? null,
    via: { channel: ticket.via_channel },
    collaborators: [],
    requester: requester ? userObject(desk, requester) : null,
    organization: organization ? { ...organization } : null,
    assignee: {
      user: assignee ? userObject(desk, assignee) : null,
      group: directory.groups.find((group) => group.id === ticket.group_id) ?? null,
    },
    viewers: viewersOf(desk, tab.view),
    comment: commentObject(desk, tab),
    comments: ticket.comments.map((comment) => ({
      id: comment.id,
      author: { id: comment.author_id, name: person(comment.author_id)?.name ?? null },
      value: comment.html_body,
      via: comment.via,
      public: comment.public,
    })),
    conversation: conversationFor(tab.view, false),
    ...(directory.switches.editorInSidebar && {
      editor: {
        targetChannel: targetChannel(tab.composer),
        capabilities: { richText: !isChat(tab.composer) },
      },
    }),
  };
}
