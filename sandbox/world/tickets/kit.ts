import type { Language, ShopOrder, WorldTicket } from '../types';
import type { AgentKey, GroupKey } from '../staff';
import type { BotKey, Cast, Renderer } from './render';
import type { Line } from './lines';
import type { OrderMaker } from '../orders';
import type { OrderDraft } from '../orderDraft';
import type { People, Person, PersonKey } from '../people';
import type { Seed } from '../seed';
import type { Situation } from '../situation';
import type { SituationName } from '../situations';
import { BRANDS, GROUPS, agentId } from '../staff';
import { ageOf } from '../orderHistory';
import { dayInWords, minutesBefore } from '../time';
import { situation } from '../situations';

/** What a situation says about its ticket; the rest follows from the list of situations. */
interface TicketDraft {
  requester: PersonKey;
  assignee: AgentKey | null;
  group: GroupKey;
  lines: Line[];
  bot?: BotKey;
  subject?: string;
  status?: WorldTicket['status'];
  priority?: 'low' | 'normal' | 'high' | 'urgent';
  tags?: string[];
  brand?: keyof typeof BRANDS;
  rating?: WorldTicket['satisfaction_rating'];
}

/** A past ticket: nobody's situation, but part of somebody's history. */
export interface PastDraft extends TicketDraft {
  id: number;
  subject: string;
}

/** An order of a situation: its age follows from its number unless said. */
type SituationOrder = Omit<OrderDraft, 'placedDaysAgo' | 'buyer' | 'guest'> & {
  buyer: PersonKey | null;
  guest?: PersonKey;
};

/** Everything a situation is written with. */
export interface Kit {
  now: Date;
  /** "12 novembre": a day as it stands in a message. */
  day(daysAgo: number, language: Language): string;
  person(key: PersonKey): Person;
  order(draft: SituationOrder): ShopOrder;
  ticket(name: SituationName, draft: TicketDraft): void;
  past(draft: PastDraft): void;
}

export type Script = (kit: Kit) => void;

interface KitOutput {
  tickets: WorldTicket[];
  orders: ShopOrder[];
}

/** What a kit makes things with. */
interface Makers {
  people: People;
  makeOrder: OrderMaker;
  renderer: Renderer;
}

/** A kit, and what has been made with it so far. */
export function makeKit(
  seed: Seed,
  { people, makeOrder, renderer }: Makers,
): { kit: Kit; output: KitOutput } {
  const output: KitOutput = { tickets: [], orders: [] };
  const build = (head: Head, draft: TicketDraft) => {
    output.tickets.push(
      makeTicket({ seed, renderer, requester: people.named(draft.requester) }, head, draft),
    );
  };
  const kit: Kit = {
    now: seed.now,
    day: (daysAgo, language) => dayInWords(seed.now, daysAgo, language),
    person: (key) => people.named(key),
    order({ buyer, guest, ...draft }) {
      const order = makeOrder({
        ...draft,
        buyer: buyer ? people.named(buyer) : null,
        ...(guest ? { guest: people.named(guest) } : {}),
        placedDaysAgo: ageOf(draft.number),
      });
      output.orders.push(order);
      return order;
    },
    ticket: (name, draft) => build(situation(name), draft),
    past: (draft) => build({ name: 'history', ticketId: draft.id, channel: 'email', live: false }, draft),
  };
  return { kit, output };
}

type Head = Pick<Situation, 'ticketId' | 'channel' | 'live'> & { name: string };

interface Means {
  seed: Seed;
  renderer: Renderer;
  requester: Person;
}

function makeTicket(means: Means, head: Head, draft: TicketDraft): WorldTicket {
  const { seed, requester } = means;
  const cast: Cast = { customer: requester.user, bot: draft.bot ?? 'leo' };
  const lines = inTurn(draft.lines);
  const said = head.channel === 'email' ? emails(means, lines, cast) : talk(means, head, lines, cast);
  return {
    id: head.ticketId,
    situation: head.name,
    subject: draft.subject ?? `Conversation with ${requester.user.name}`,
    description: said.comments[0]?.body ?? '',
    status: draft.status ?? 'open',
    priority: draft.priority ?? null,
    type: null,
    tags: draft.tags ?? [],
    requester_id: requester.user.id,
    assignee_id: draft.assignee ? agentId(draft.assignee) : null,
    group_id: GROUPS[draft.group],
    brand_id: BRANDS[draft.brand ?? 'shop'],
    organization_id: requester.user.organization_id,
    created_at: minutesBefore(seed.now, lines[0]?.ago ?? 0),
    updated_at: minutesBefore(seed.now, lines.at(-1)?.ago ?? 0),
    via_channel: VIA[head.channel],
    from_messaging_channel: head.channel === 'messaging',
    satisfaction_rating: draft.rating ?? null,
    custom_fields: [],
    ...said,
    live: head.live,
  };
}

/** Oldest first; what was said in the same minute follows at a few seconds' distance. */
function inTurn(lines: Line[]): Line[] {
  const sorted = [...lines].sort((a, b) => b.ago - a.ago);
  return sorted.map((line, index) => {
    const first = sorted.findIndex((other) => other.ago === line.ago);
    return { ...line, ago: line.ago - (index - first) * 0.15 };
  });
}

const VIA: Record<Situation['channel'], string> = {
  messaging: 'native_messaging',
  email: 'email',
  chat: 'chat',
};

type Said = Pick<WorldTicket, 'comments' | 'conversation'>;

function emails({ renderer }: Means, lines: Line[], cast: Cast): Said {
  const comments = lines.flatMap((line) => {
    const channel = line.by === 'customer' ? 'email' : 'web';
    return renderer.comment(line, cast, channel) ?? [];
  });
  return { comments, conversation: null };
}

/** While a session lasts, the comments hold only the stub and notes; its end adds the transcript. */
function talk({ renderer }: Means, head: Head, lines: Line[], cast: Cast): Said {
  const conversation = lines.map((line) => renderer.event(line, cast));
  const comments = lines
    .filter((line) => line.by === 'stub' || line.by === 'note')
    .flatMap((line) => renderer.comment(line, cast, VIA[head.channel]) ?? []);
  if (!head.live) comments.push(renderer.transcript(lines, cast));
  return { comments, conversation };
}
