import type { TicketHost } from '../../src/model/ports';
import type { Message } from '../../src/model/transcript';
import { botRules } from '../../src/transcripts/bots';
import { createCommentsReader } from '../../src/transcripts/comments';
import { withStories } from '../../src/transcripts/liveStories';
import { mergeMessages } from '../../src/transcripts/merge';
import { answering, message, readerParts, signal, TICKET } from './parts';

const HISTORY = `=== CONVERSATION HISTORY ===

[Mar 10, 2026, 10:02:03 AM] Customer: Can I still change the address?

[Mar 10, 2026, 10:02:09 AM] Assistant: Of course. What is the new one?

[Mar 10, 2026, 10:03:41 AM] Customer: 14 Mill Lane

=== END CONVERSATION HISTORY ===`;
const MAIL = `Any news?

On 10 March 2026 at 10:12, Shop <shop@example.com> wrote:
> We are looking into it.`;
const COMMENTS = [HISTORY, MAIL].map((plain_body, index) => ({
  id: index + 1,
  author_id: 7,
  plain_body,
  public: true,
  created_at: `2026-03-10T1${index + 2}:00:00Z`,
}));
const LIVE = COMMENTS.map(({ plain_body, created_at }, index) =>
  message({ id: `live:${index}`, text: plain_body, at: created_at }),
);

function hostWith(live: Message[]) {
  let tell: (messages: Message[]) => void = () => undefined;
  const host = {
    conversation: () => Promise.resolve(live),
    onConversationChanged: (listener: typeof tell) => ((tell = listener), () => undefined),
  } as unknown as TicketHost;
  const reading = { locale: 'en', timeZone: 'Europe/Paris', bots: botRules({}) };
  return { host: withStories(host, reading), tell: (messages: Message[]) => tell(messages) };
}

async function told(): Promise<Message[]> {
  const users = [{ id: 7, name: 'Marie Durand', role: 'end-user' }];
  const { request } = answering({ comments: COMMENTS.toReversed(), users });
  const story = await createCommentsReader(readerParts(request)).read(TICKET, signal);
  return story?.value.messages ?? [];
}

it('a text that a reader took apart is not told once more by the live conversation', async () => {
  const known = await told();
  expect(known).toHaveLength(5);
  expect(mergeMessages(known, await hostWith(LIVE).host.conversation())).toBe(known);
});

it('nor when the conversation changes; what is new is told, at once where it is no text', async () => {
  const known = await told();
  const { host, tell } = hostWith([]);
  const heard: Message[][] = [];
  host.onConversationChanged((messages) => heard.push(messages));
  const fresh = message({ id: 'live:9', text: 'Hello?', at: '2026-03-10T15:00:00Z' });
  tell([fresh]);
  expect(heard).toEqual([[fresh]]);
  tell([...LIVE, fresh]);
  await new Promise(process.nextTick);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(mergeMessages(known, heard[1] ?? [])).toEqual([...known, fresh]);
});
