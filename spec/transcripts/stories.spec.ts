import { createAccount } from '../../sandbox/services';
import type { Account } from '../../sandbox/types';
import { createWorld, FORMATS } from '../../sandbox/world';
import manifest from '../../manifest.json';
import { readTranscript } from '../../src/assist/sources';
import type { AssistParts } from '../../src/assist/parts';
import type { Ticket } from '../../src/model/ticket';
import type { Message, Transcript } from '../../src/model/transcript';
import { createAuditsReader } from '../../src/transcripts/audits';
import { createCommentsReader } from '../../src/transcripts/comments';
import { createConversationLogReader } from '../../src/transcripts/conversationLog';
import { createFieldsReader } from '../../src/transcripts/fields';
import { mergeMessages, mergeStories } from '../../src/transcripts/merge';
import type { Reader } from '../../src/transcripts/reader';
import { createSunshineReader } from '../../src/transcripts/sunshine';
import { OutsideError } from '../../src/lib/errors';
import { sandboxRequest } from '../contracts/sandboxRequest';
import { message, readerParts, signal, TICKET } from './parts';

/** What `readTranscript` needs of its parts. */
const partsOf = (readers: Reader[], live: Message[] = []): AssistParts =>
  ({
    readers,
    host: { conversation: () => Promise.resolve(live) },
    mergeMessages,
    mergeStories,
    clock: { now: () => Date.now() },
  }) as unknown as AssistParts;

const world = createWorld({ now: new Date('2026-03-10T09:00:00Z'), seed: 1 });
const admin = world.users.find(({ role }) => role === 'admin')?.id ?? 0;

function open(ticketId: number, faults: Account['faults'] = {}) {
  const account = createAccount({ world, manifest, limits: 'off', faults });
  const theirs = world.tickets.find(({ id }) => id === ticketId);
  const requester = world.users.find(({ id }) => id === theirs?.requester_id);
  const isMessaging = theirs?.from_messaging_channel ?? false;
  const ticket: Ticket = {
    ...TICKET,
    id: ticketId,
    tags: theirs?.tags ?? [],
    channel: isMessaging ? 'messaging' : 'email',
    isMessaging,
    requester: {
      id: requester?.id ?? 0,
      name: requester?.name ?? '',
      email: requester?.email ?? null,
      externalId: null,
    },
  };
  const parts = {
    ...readerParts(sandboxRequest(account, admin), account.settings),
    readFields: (ids: readonly string[]) =>
      Promise.resolve(ids.map((id) => theirs?.custom_fields.find((field) => String(field.id) === id)?.value)),
  };
  const makers = [
    createConversationLogReader,
    createAuditsReader,
    createSunshineReader,
    createCommentsReader,
    createFieldsReader,
  ];
  const read = () => readTranscript(partsOf(makers.map((make) => make(parts))), ticket, signal);
  return { account, theirs, read };
}

const speakersOf = (transcript: Transcript | null) =>
  new Set(transcript?.messages.map(({ speaker }) => speaker));
const twice = (texts: string[]) =>
  texts.filter((text, index) => text !== '' && texts.indexOf(text) !== index);

describe('every format of the sandbox', () => {
  it.each(FORMATS)('$name: is read from $source, customer and bot apart, nothing twice', async (format) => {
    const { account, read } = open(format.ticketId);
    const { value, problems } = await read();
    expect(problems).toEqual([]);
    expect(account.complaints).toEqual([]);
    expect(value?.source).toBe(format.source);
    expect(twice(value?.messages.map(({ text }) => text) ?? [])).toEqual([]);
    expect(speakersOf(value)).toContain('customer');
    if (format.name !== 'text-raw') expect(speakersOf(value)).toContain('bot');
    const times = value?.messages.flatMap(({ at }) => at ?? []) ?? [];
    expect(times).toEqual(times.toSorted());
  });

  it('says what lies in a field too, and tells a story that was written down twice once', async () => {
    const field = await open(8834).read();
    expect(field.value).toMatchObject({ source: 'comments', alsoFrom: ['fields'] });
    const twofold = await open(8837).read();
    expect(twofold.value?.alsoFrom).toBeUndefined();
  });
});

describe('the order of trust', () => {
  /** What fits on one page, so that the newest one tells all of it. */
  const messaging = world.tickets.filter(
    ({ conversation, live }) =>
      conversation && conversation.length > 0 && conversation.length <= 100 && !live,
  );

  it.each(messaging.map(({ situation, id }): [string, number] => [situation, id]))(
    '%s: without the log, audits and comments tell the same words once',
    async (_, id) => {
      const whole = await open(id).read();
      const { account, read } = open(id, { conversationLog: '403' });
      const { value, problems } = await read();
      expect(problems.map(({ kind }) => kind)).toEqual(['forbidden']);
      expect(value?.source).toBe('audits');
      expect(account.requests.map(({ service }) => service)).toEqual([
        'conversationLog',
        'audits',
        'comments',
      ]);
      const told = (transcript: Transcript | null) =>
        transcript?.messages.flatMap(({ speaker, text }) =>
          speaker === 'customer' && text !== '' ? [text] : [],
        );
      expect(told(value)).toEqual(told(whole.value));
    },
  );

  it.each(messaging.map(({ situation, id }): [string, number] => [situation, id]))(
    '%s: the log alone is asked where it answers',
    async (_, id) => {
      const { account, read } = open(id);
      expect((await read()).value?.source).toBe('conversationLog');
      expect(account.requests).toHaveLength(1);
    },
  );

  it.each(['429', '500', 'silent'] as const)('asks no audits while Zendesk is busy (%s)', async (fault) => {
    if (fault === 'silent') return expect(await busy('slow')).toEqual(['comments']);
    const { account, read } = open(messaging[0]?.id ?? 0, { conversationLog: fault });
    await read();
    expect(account.requests.map(({ service }) => service)).toEqual(['conversationLog', 'comments']);
  });

  async function busy(kind: 'slow'): Promise<string[]> {
    const asked: string[] = [];
    const reader = (id: string, more: Partial<Reader>): Reader => ({
      id,
      appliesTo: () => true,
      read: () => (asked.push(id), Promise.resolve(null)),
      ...more,
    });
    const readers = [
      reader('log', { read: () => Promise.reject(new OutsideError(kind, 'late')) }),
      reader('audits', { isSpare: true }),
      reader('comments', {}),
    ];
    await readTranscript(partsOf(readers), TICKET, signal);
    return asked;
  }

  it('joins what two readers tell, keeps the better words, and says where they are from', async () => {
    const reader = (id: string, tells: Reader['tells'], messages: Message[]): Reader => ({
      id,
      tells,
      appliesTo: () => true,
      read: () => Promise.resolve({ value: { source: id, messages, isComplete: true }, problems: [] }),
    });
    const at = (minute: number) => new Date(Date.UTC(2026, 2, 10, 9, minute)).toISOString();
    const chat = reader(
      'audits',
      ['chat'],
      [
        message({ id: 'a1', text: 'Hello', speaker: 'bot', name: 'Léo', at: at(0) }),
        message({ id: 'a2', text: 'Where is it?', at: at(1) }),
      ],
    );
    const comments = reader(
      'comments',
      ['comments'],
      [
        message({ id: '9:text:zendeskChat:0', text: 'Hello', speaker: 'agent', at: at(120) }),
        message({ id: '9:text:zendeskChat:1', text: 'Where  is it?', speaker: 'system', at: at(121) }),
        message({ id: '10', text: 'Careful', speaker: 'agent', name: 'Léa', isPublic: false, at: at(5) }),
      ],
    );
    const { value } = await readTranscript(partsOf([chat, comments]), TICKET, signal);
    expect(value).toMatchObject({ source: 'audits', alsoFrom: ['comments'] });
    expect(value?.messages.map(({ id, speaker }) => [id, speaker])).toEqual([
      ['a1', 'bot'],
      ['a2', 'customer'],
      ['10', 'agent'],
    ]);
  });
});
