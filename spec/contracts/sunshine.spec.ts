import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUNSHINE } from '../../sandbox/services/settings';
import { conversationId } from '../../sandbox/services/sunshine';
import { createWorld } from '../../sandbox/world';
import type { HttpRequest, Request } from '../../src/model/ports';
import { createSunshineReader } from '../../src/transcripts/sunshine';
import { ask, testAccount } from '../sandbox/testAccount';
import { readerParts, signal, TICKET } from '../transcripts/parts';
import { contractsFolder } from './contractsFolder';
import { sandboxRequest } from './sandboxRequest';
import { loadSunshineOpenApi } from './sunshineOpenApi';

const contract = loadSunshineOpenApi();
const world = createWorld({ now: new Date('2026-03-10T09:00:00Z'), seed: 1 });
const admin = world.users.find(({ role }) => role === 'admin')?.id ?? 0;
const { account } = testAccount({ world });
const messaging = world.tickets.filter(({ conversation }) => conversation !== null);
const asking = (path: string, credential = '{{setting.sunshine_credential}}') =>
  ask(
    account,
    {
      url: `https://api.smooch.io/v2/apps/${path}`,
      headers: { Authorization: `Basic ${credential}` },
      secure: true,
    },
    admin,
  );
const messagesOf = (ticketId: number) =>
  `${SUNSHINE.appId}/conversations/${conversationId(ticketId)}/messages`;

(contract ? describe : describe.skip)('the fake Sunshine Conversations', () => {
  it('answers as described, for every conversation of the world', async () => {
    const problems: string[] = [];
    for (const { id } of messaging) {
      const reply = await asking(messagesOf(id));
      expect(reply.status).toBe(200);
      const url = `https://api.smooch.io/v2/apps/${messagesOf(id)}`;
      problems.push(...(contract?.validateResponse(url, 200, reply.json) ?? []));
    }
    expect(problems).toEqual([]);
  });

  it.each([
    ['a stranger', messagesOf(8801), 'Zm9vOmJhcg==', 401],
    ['another app', messagesOf(8801).replace(SUNSHINE.appId, '5d8cff3cd55b040010928b5c'), undefined, 404],
    ['no such conversation', messagesOf(1), undefined, 404],
    ['the conversation of an e-mail', messagesOf(8805), undefined, 404],
  ])('refuses %s as described', async (_, path, credential, status) => {
    const reply = await asking(path, credential);
    expect(reply.status).toBe(status);
    const url = `https://api.smooch.io/v2/apps/${path}`;
    expect(contract?.validateResponse(url, status, reply.json)).toEqual([]);
  });
});

(contract ? describe : describe.skip)('what we ask of Sunshine Conversations', () => {
  it.each([false, true])('is in the official description (European region: %s)', async (sunshine_is_eu) => {
    const requests: HttpRequest[] = [];
    const send = sandboxRequest(account, admin);
    const request: Request = (each) => (requests.push(each), send(each));
    const ticket = { ...TICKET, id: 8801 };
    const parts = readerParts(request, { sunshine_app_id: SUNSHINE.appId, sunshine_is_eu });
    const reader = createSunshineReader(parts);
    const story = await reader.read(ticket, signal);
    await reader.readOlder?.(ticket, `${conversationId(8801)} ${'a'.repeat(24)}`, signal);
    await reader.probe?.(signal);
    expect(story?.value.messages.length).toBeGreaterThan(3);
    const asked = requests.filter(({ url }) => url.startsWith('https://'));
    expect(asked).toHaveLength(3);
    expect(asked.flatMap(({ url }) => contract?.validateRequest(url) ?? [])).toEqual([]);
    expect(account.complaints).toEqual([]);
  });
});

const fixtures = contractsFolder('fixtures');
(fixtures ? describe : describe.skip)('messages of the official examples', () => {
  const kinds = ['text', 'carousel', 'list', 'form', 'image', 'file', 'location'];
  it.each(kinds)('%s: is read, and not as raw text', async (kind) => {
    const name = `post__v2_apps_appId_conversations_conversationId_messages_201_${kind}.json`;
    const { messages } = JSON.parse(
      readFileSync(join(fixtures ?? '', 'sunshine-examples', name), 'utf8'),
    ) as {
      messages: unknown[];
    };
    const request: Request = ({ url }) =>
      Promise.resolve(
        url.startsWith('/')
          ? { audits: [{ events: [{ type: 'ChatStartedEvent', value: { conversation_id: 'c' } }] }] }
          : { messages },
      );
    const reader = createSunshineReader(readerParts(request, { sunshine_app_id: 'a' }));
    const story = await reader.read(TICKET, signal);
    expect(story?.value.messages).toHaveLength(messages.length);
    expect(story?.value.messages.some(({ isRaw }) => isRaw)).toBe(false);
  });
});

if (!contract) {
  // Loud, and counted as what it is: nothing was checked here.
  it('NOT CHECKED: the official description of Sunshine Conversations is not on this machine', () => {
    expect(contract).toBeNull();
  });
}
