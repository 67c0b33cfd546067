import { createWorld } from '../../sandbox/world';
import type { WorldTicket } from '../../sandbox/world/types';
import type { Ticket } from '../../src/model/ticket';
import { createCommentsReader } from '../../src/transcripts/comments';
import { createConversationLogReader } from '../../src/transcripts/conversationLog';
import { sandboxRequest } from '../contracts/sandboxRequest';
import { testAccount } from '../sandbox/testAccount';
import { readerParts, signal, TICKET } from './parts';

const world = createWorld({ now: new Date('2026-03-10T09:00:00Z'), seed: 1 });
const admin = world.users.find(({ role }) => role === 'admin')?.id ?? 0;
const { account } = testAccount({ world });
const parts = readerParts(sandboxRequest(account, admin), { bot_names: 'Léo, Nora' });

const ticketOf = (theirs: WorldTicket): Ticket => ({
  ...TICKET,
  id: theirs.id,
  requester: { ...TICKET.requester, id: theirs.requester_id },
});
const named = (tickets: WorldTicket[]) =>
  tickets.map((each): [string, WorldTicket] => [each.situation, each]);
const messaging = world.tickets.filter(({ conversation }) => (conversation ?? []).length > 0).slice(0, 60);
const commented = world.tickets
  .filter(({ comments, situation }) => comments.length > 0 && !situation.startsWith('format-text'))
  .slice(0, 60);

describe("the world's tickets", () => {
  it.each(named(messaging))('%s: the log tells every event with words, in order', async (_, theirs) => {
    const story = await createConversationLogReader(parts).read(ticketOf(theirs), signal);
    const messages = story?.value.messages ?? [];
    const times = messages.map(({ at }) => at ?? '');
    expect(messages.length).toBeGreaterThan(0);
    expect(times).toEqual(times.toSorted());
    expect(messages.some(({ text }) => text.startsWith('{"type"'))).toBe(false);
    expect(messages.some(({ speaker }) => speaker === 'customer')).toBe(true);
  });

  it.each(named(commented))('%s: every comment is told, whole', async (_, theirs) => {
    const story = await createCommentsReader(parts).read(ticketOf(theirs), signal);
    const told = wordsOf((story?.value.messages ?? []).map(({ name, text }) => `${name} ${text}`).join(' '));
    for (const { body } of theirs.comments.filter((comment) => !comment.body.startsWith('Conversation with')))
      expect(
        wordsOf(body.replace(/^\(\d\d:\d\d:\d\d\)/gm, '')).filter((word) => !told.includes(word)),
      ).toEqual([]);
  });
});

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]{6,}/gu) ?? [];
