import type { QuestionOrigin } from '../../src/acceptance/guardOutcome';
import { createGuardLog } from '../../src/app/guardLog';
import { createHold } from '../../src/app/hold';
import { macroOf, toldIn } from '../../src/app/questionOrigin';
import { withoutSilent } from '../../src/app/silentSlots';
import { createMemoryStore } from '../../src/browser/memoryStore';
import type { Channel } from '../../src/model/ports';
import type { GuardWarning } from '../../src/checks';
import { createTranslate } from '../../src/lib/translate';
import type { Fact } from '../../src/model/fact';
import type { Draft, Ticket } from '../../src/model/ticket';
import type { Message, Transcript } from '../../src/model/transcript';
import type { Candidate } from '../../src/suggestions/engine';
import en from '../../translations/en.json';
import { FULL, ORDER_FACT } from '../panel/fixtures';

/** A guard that takes "number?" and "phone?" for needless. */
function check({ text }: Draft): GuardWarning | null {
  const found = /[A-Z][^.?!]*(number|phone)\?/.exec(text);
  if (!found) return null;
  const [question] = found;
  const slot = found[1] === 'phone' ? 'phone' : 'orderNumber';
  const known = { kind: 'fact' as const, fact: { ...ORDER_FACT, slot } as typeof ORDER_FACT };
  return { slot, start: found.index, end: found.index + question.length, question, known, replacement: null };
}

const draft = (text: string, target: Draft['target'] = 'public'): Draft => ({ text, target, isRich: false });

function warningIn(text: string): GuardWarning {
  const warning = check(draft(text));
  if (!warning) throw new Error('the guard is silent');
  return warning;
}

const log = (origin: QuestionOrigin | null = null) =>
  createGuardLog({ check, originOf: () => Promise.resolve(origin) });

const TYPED = { isPasted: false, isAfter: false };

describe('what became of a warning', () => {
  it.each([
    ['sent as it was', 'Your number?', { orderNumber: 'sentAnyway/typed' }],
    ['taken out again', 'Thank you.', { orderNumber: 'heeded/typed' }],
    ['asked in other words', 'What is the number?', { orderNumber: 'sentAnyway/typed' }],
  ])('%s', (_name, sent, expected) => {
    const guard = log();
    guard.note(warningIn('Your number?'), 'warned', TYPED);
    expect(guard.settle(sent, 'public')).toEqual(expected);
    expect(guard.settle(sent, 'public')).toEqual({});
  });

  it('replaced is heeded; found useless is told before all else; the draft unread, what was last known', () => {
    const guard = log();
    const [one, other] = [warningIn('Your number?'), warningIn('A phone?')];
    guard.note(one, 'warned', TYPED);
    guard.note(one, 'heeded');
    guard.note(other, 'warned', TYPED);
    guard.note(other, 'notUseful');
    guard.note(warningIn('Which phone?'), 'kept');
    expect(guard.settle(null, 'public')).toEqual({ orderNumber: 'heeded/typed', phone: 'notUseful/typed' });
  });

  it('a note, a blank draft and a save that failed settle nothing', () => {
    const guard = log();
    guard.note(warningIn('Your number?'), 'warned', TYPED);
    expect([guard.settle('Your number?', 'note'), guard.settle(' ', 'public')]).toEqual([{}, {}]);
    guard.settle('Your number?', 'public');
    guard.restore();
    expect(guard.settle('Your number?', 'public')).toEqual({ orderNumber: 'sentAnyway/typed' });
  });

  it('a quotation is no question any more', () => {
    const guard = createGuardLog({
      check: (one) => (one.text.includes('»') ? null : check(one)),
      originOf: async () => null,
    });
    guard.note(warningIn('Your number?'), 'warned', TYPED);
    expect(guard.settle('« Your number? »', 'public')).toEqual({});
  });

  it('tells where the question came from, and that it was too late', async () => {
    const fromMacro = log('macro:360001');
    fromMacro.note(warningIn('Your number?'), 'warned', { isPasted: true, isAfter: true });
    await Promise.resolve();
    expect(fromMacro.settle('Your number?', 'message')).toEqual({
      orderNumber: 'sentAnyway/macro:360001/after',
    });
    const pasted = log();
    pasted.note(warningIn('Your number?'), 'warned', { isPasted: true, isAfter: false });
    expect(pasted.settle('Your number?', 'public')).toEqual({ orderNumber: 'sentAnyway/pasted' });
  });
});

describe('the macro that a question comes from', () => {
  const macro = (text: string, rest: Partial<Candidate> = {}): Candidate => ({
    key: 'macro:360001',
    origin: 'macro',
    title: 'Ask',
    text,
    language: 'en',
    url: null,
    score: 1,
    ...rest,
  });
  const find = (question: string, ...value: Candidate[]) =>
    macroOf(question, { search: async () => ({ value, problems: [] }) }, 'en');

  it.each([
    ['What is your order number?', 'Hello,\n\nWhat is your\norder number? Thanks!'],
    ['What’s your order number please?', "What's your order number please?"],
    ['Marie, what is your order number?', '{{ticket.requester.first_name}}, what is your order number?'],
    ['Hi Jack, could you send your order number?', 'Hello!\nCould you send your order number?'],
  ])('%s', async (question, text) => {
    expect(await find(question, macro(text))).toBe('macro:360001');
  });

  it('is none where the words differ, are few, or belong to an article', async () => {
    const text = 'What is your order number?';
    expect(await find('What is your phone number, please?', macro(text))).toBeNull();
    expect(await find('Order number?', macro('Order number?'))).toBeNull();
    expect(await find(text, macro(text, { key: 'article:1', origin: 'article' }))).toBeNull();
    expect(await find(text, macro('{{dc.a}} {{dc.b}}'))).toBeNull();
  });
});

describe('where the customer had answered what is asked again', () => {
  const said = (id: string, speaker: Message['speaker'], more: Partial<Message> = {}): Message => ({
    id,
    speaker,
    name: '',
    text: '',
    at: null,
    isPublic: true,
    attachments: [],
    choices: [],
    form: [],
    ...more,
  });
  const story = (...messages: Message[]): Transcript => ({ source: 'comments', messages, isComplete: true });
  const fact = (how: Fact['how'] = 'said') => ({
    kind: 'fact' as const,
    fact: { ...ORDER_FACT, how, place: { ...ORDER_FACT.place, messageId: 'm2' } },
  });
  const answer = {
    kind: 'answer' as const,
    question: '',
    answer: 'red',
    turn: 1,
    at: null,
    by: '',
    messageId: 'm2',
  };

  it('is the form, the bot, or a person', () => {
    const toBot = story(said('m1', 'bot'), said('m2', 'customer'));
    const toAgent = story(said('m0', 'bot'), said('m1', 'agent'), said('m2', 'customer'));
    const inForm = story(said('m2', 'customer', { form: [{ label: 'Colour', value: 'red' }] }));
    expect([toldIn(fact('form'), null), toldIn(answer, inForm)]).toEqual(['form', 'form']);
    expect([toldIn(fact(), toBot), toldIn(answer, toBot)]).toEqual(['bot', 'bot']);
    expect([toldIn(fact(), toAgent), toldIn(fact(), story()), toldIn(fact(), null)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('a hold', () => {
  const EMAIL: Ticket | null = FULL.ticket && {
    ...FULL.ticket,
    channel: 'email' as const,
    isMessaging: false,
  };
  const setUp = (
    more: { holdsOnce?: boolean; ticket?: Ticket | null; store?: ReturnType<typeof createMemoryStore> } = {},
  ) => {
    const guardLog = log();
    const hold = createHold({
      session: { state: () => ({ ...FULL, ticket: more.ticket ?? EMAIL }) },
      guard: check,
      guardLog,
      store: more.store ?? createMemoryStore(),
      holdsOnce: more.holdsOnce ?? true,
      translate: createTranslate('en', en),
    });
    hold.follow(1);
    return { hold, guardLog };
  };
  const ask = (hold: ReturnType<typeof createHold>, one = draft('Your number?')) =>
    hold.ask(Promise.resolve(one));

  it('tells question and answer, once per ticket, also after the tab was opened anew', async () => {
    const store = createMemoryStore();
    const { hold, guardLog } = setUp({ store });
    expect(await ask(hold)).toContain('“Your number?” was already answered with “1042”');
    expect(await ask(hold)).toBeNull();
    expect(guardLog.settle('Thanks', 'public')).toEqual({ orderNumber: 'heeded/typed' });
    await Promise.resolve();
    const again = setUp({ store });
    again.hold.follow(FULL.ticket?.id ?? 0);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await ask(again.hold)).toBeNull();
  });

  it('is none unless the admin wants it, in a chat, in a note, or against the agent’s word', async () => {
    expect(await ask(setUp({ holdsOnce: false }).hold)).toBeNull();
    expect(await ask(setUp({ ticket: FULL.ticket }).hold)).toBeNull();
    expect(await ask(setUp().hold, draft('Your number?', 'note'))).toBeNull();
    const { hold, guardLog } = setUp();
    guardLog.note(warningIn('Your number?'), 'kept');
    expect(await ask(hold)).toBeNull();
  });

  it('lets go after 150 ms, and holds nothing later either', async () => {
    jest.useFakeTimers();
    const { hold } = setUp();
    const reading = new Promise<Draft>((resolve) => setTimeout(() => resolve(draft('Your number?')), 200));
    const answer = hold.ask(reading);
    await jest.advanceTimersByTimeAsync(151);
    expect(await answer).toBeNull();
    await jest.advanceTimersByTimeAsync(100);
    expect(await hold.ask(Promise.resolve(draft('Your number?')))).not.toBeNull();
    jest.useRealTimers();
  });
});

it('silent slots are looked past, from when the background says so', () => {
  let hear: (message: unknown) => void = () => undefined;
  const channel: Channel = {
    post: () => undefined,
    listen: (listener) => ((hear = listener), () => undefined),
  };
  const guard = withoutSilent(check, channel, ({ question }) => question.includes('confirm'));
  const text = 'Your number? Your phone?';
  expect(guard(draft(text))?.slot).toBe('orderNumber');
  hear({ type: 'silent', slots: ['orderNumber'] });
  expect(guard(draft(text))?.slot).toBe('phone');
  expect(guard(draft('Your number?'))).toBeNull();
  hear({ type: 'silent', slots: [] });
  expect(guard(draft(text))?.slot).toBe('orderNumber');
  expect(guard(draft('Your number to confirm? Your phone?'))?.slot).toBe('phone');
});
