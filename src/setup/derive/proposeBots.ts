/** One message of a recent ticket, as far as finding bots needs it. */
export interface SeenMessage {
  ticketId: number;
  /** Whom the app takes the speaker for with the settings of today. */
  speaker: 'customer' | 'bot' | 'agent' | 'system';
  name: string;
  authorId: string | null;
  text: string;
}

/** Somebody who writes like a bot, or is one already. */
export interface BotProposal {
  name: string;
  authorId: string | null;
  /** Tickets in which they wrote, of those that were read. */
  tickets: number;
  /** Share of their messages that stand word for word in another ticket too, 0 to 1. */
  repeated: number;
  /** It is taken for a bot already. */
  isKnown: boolean;
}

/** Fewer tickets tell nothing: an agent may have sent the same macro twice. */
const FEWEST_TICKETS = 3;
/** Agents with macros repeat themselves too, but not in nearly everything they write. */
const LIKE_A_BOT = 0.6;

/**
 * Who among the speakers of recent tickets is a bot, or writes like one: the same words in ticket after ticket. Bots of other
 * vendors speak through ordinary users, so nothing else tells them apart. Those in most tickets come first.
 */
export function proposeBots(tickets: readonly (readonly SeenMessage[])[]): BotProposal[] {
  const messages = tickets.flat().filter(({ speaker }) => speaker === 'bot' || speaker === 'agent');
  const ticketsOf = new Map<string, Set<number>>();
  for (const message of messages) {
    const key = sayingOf(message);
    ticketsOf.set(key, (ticketsOf.get(key) ?? new Set()).add(message.ticketId));
  }
  const bySpeaker = new Map<string, SeenMessage[]>();
  for (const message of messages) {
    const key = message.authorId ?? `name ${message.name.toLowerCase()}`;
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), message]);
  }
  return [...bySpeaker.values()]
    .map((own) => toProposal(own, ticketsOf))
    .filter(
      ({ isKnown, tickets: count, repeated }) =>
        isKnown || (count >= FEWEST_TICKETS && repeated >= LIKE_A_BOT),
    )
    .toSorted((a, b) => b.tickets - a.tickets || a.name.localeCompare(b.name));
}

/** Numbers, names after a greeting and addresses differ where the words are the same. */
const sayingOf = ({ text, authorId, name }: SeenMessage): string =>
  `${authorId ?? name}\n${text
    .toLowerCase()
    .replace(/\S*[\d@/]\S*/g, '#')
    .replace(/^(\p{L}+) \p{L}+(?=\s?[!,])/u, '$1')
    .replace(/\s+/g, ' ')
    .trim()}`;

function toProposal(
  own: readonly SeenMessage[],
  ticketsOf: ReadonlyMap<string, ReadonlySet<number>>,
): BotProposal {
  const [first] = own;
  const again = own.filter((message) => (ticketsOf.get(sayingOf(message))?.size ?? 0) > 1).length;
  return {
    name: first?.name ?? '',
    authorId: first?.authorId ?? null,
    tickets: new Set(own.map(({ ticketId }) => ticketId)).size,
    repeated: own.length === 0 ? 0 : again / own.length,
    isKnown: own.some(({ speaker }) => speaker === 'bot'),
  };
}
