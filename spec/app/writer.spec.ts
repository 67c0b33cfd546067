import { createWriter } from '../../src/app/writer/createWriter';
import { readSetup } from '../../src/app/writer/setup';
import { createMemoryStore } from '../../src/browser/memoryStore';
import { OutsideError } from '../../src/lib/errors';
import type { HttpRequest, Settings, Store } from '../../src/model/ports';
import type { Suggestion } from '../../src/model/suggestion';
import type { Writer, WriterStep, WriterTask } from '../../src/model/writer';
import type { Situation } from '../../src/suggestions/engine';
import { anOrder } from '../builders/order';
import { aTicket } from '../builders/ticket';
import { aTranscript } from '../builders/transcript';
import { aShipment, aSituation } from '../suggestions/builders';

const OPENAI: Settings = { llm_provider: 'openai', llm_model: 'gpt-4.1-mini' };

describe('the settings', () => {
  it.each<[string, Settings, string]>([
    ['a provider that nobody knows', { llm_provider: 'skynet' }, 'llm_provider'],
    ['no model', { llm_provider: 'openai' }, 'llm_model'],
    ['a model that is a placeholder', { ...OPENAI, llm_model: '{{setting.x}}' }, 'llm_model'],
    ['a gateway without an address', { ...OPENAI, llm_provider: 'compatible' }, 'llm_address'],
    [
      'an address of the inside',
      { ...OPENAI, llm_provider: 'azure', llm_address: 'http://10.0.0.1' },
      'llm_address',
    ],
    ['cards that are to leave', { ...OPENAI, llm_lets_through: 'person, card' }, 'llm_lets_through'],
    ['no number of tokens', { ...OPENAI, llm_daily_use: 'lots' }, 'llm_daily_use'],
    ['prices without a currency', { ...OPENAI, llm_prices: '0.4 1.6' }, 'llm_prices'],
    ['a limit of money that nobody can count', { ...OPENAI, llm_daily_cost: '2' }, 'llm_prices'],
    ['a cost below nothing', { ...OPENAI, llm_prices: '1 2 EUR', llm_daily_cost: '-2' }, 'llm_daily_cost'],
  ])('%s', (_what, settings, wrong) => {
    expect(readSetup(settings)).toEqual({ wrong });
  });

  it('are read as people write them', () => {
    expect(
      readSetup({
        llm_provider: ' Compatible ',
        llm_model: 'llama3.3',
        llm_address: 'https://gateway.example.com/v1/',
        llm_lets_through: 'ordernumber; IP',
        llm_daily_use: '5000',
        llm_prices: '0,40 / 1,60 eur',
        llm_daily_cost: '2,5',
      }),
    ).toMatchObject({
      setup: { model: 'llama3.3', address: 'https://gateway.example.com/v1' },
      allowed: ['orderNumber', 'ip'],
      mostTokens: 5000,
      mostCost: 2.5,
      prices: { input: 0.4, output: 1.6, currency: 'EUR' },
    });
    expect(readSetup(OPENAI)).toMatchObject({
      mostTokens: 200_000,
      mostCost: null,
      prices: null,
      allowed: [],
    });
  });
});

const order = anOrder({ number: '#1042', status: 'shipped', shipments: [aShipment()] });
const THANKS = { paragraphs: [{ sentences: [{ text: 'I am looking into it.', evidence: [] }] }] };

/** A tab: its writer, what it asked, and the situation that it is in. */
function aTab(store: Store, settings: Settings = OPENAI, answer: unknown = THANKS) {
  const shown = new Set<(isShown: boolean) => void>();
  const asked: HttpRequest[] = [];
  const listeners = new Set<() => void>();
  const now = { day: Date.parse('2026-11-23T09:00:00Z') };
  let ids = 0;
  let situation: Situation = aSituation({
    language: 'en',
    order,
    transcript: aTranscript(['customer', 'Where is my parcel?']),
  });
  const writer = createWriter({
    request: async (request) => {
      asked.push(request);
      if (answer instanceof Error) throw answer;
      const message = { content: JSON.stringify(answer) };
      return { choices: [{ message }], usage: { prompt_tokens: 1_000, completion_tokens: 100 } };
    },
    settings,
    store,
    ids: { next: () => `${Math.random()}-${(ids += 1)}` },
    clock: { now: () => now.day },
    timeZone: 'Europe/Paris',
    onShown(listener) {
      shown.add(listener);
      return () => shown.delete(listener);
    },
    session: {
      gathered: () => ({ situation, candidates: [] }),
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    learn: async () => undefined,
  });
  const move = (more: Partial<Situation>): void => {
    situation = { ...situation, ...more };
    for (const listener of listeners) listener();
  };
  const show = (isShown: boolean) => shown.forEach((listener) => listener(isShown));
  return { writer, asked, move, now, show };
}

const quiet = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Asks, and agrees where that is wanted; ends when all is quiet. */
async function ask(writer: Writer): Promise<WriterStep> {
  writer.ask({ kind: 'draft' });
  await quiet();
  if (writer.state().step.kind === 'preview') writer.send();
  await quiet();
  return writer.state().step;
}

describe('what was agreed to', () => {
  it('holds for every tab of this agent, for this service and this much data', async () => {
    const store = createMemoryStore();
    const first = aTab(store);
    first.writer.ask({ kind: 'draft' });
    await quiet();
    expect(first.writer.state().step.kind).toBe('preview');
    expect(first.asked).toEqual([]);
    first.writer.send();
    await quiet();

    const second = aTab(store);
    second.writer.ask({ kind: 'draft' });
    await quiet();
    expect(second.asked).toHaveLength(1);

    for (const settings of [
      { ...OPENAI, llm_provider: 'mistral' },
      { ...OPENAI, llm_lets_through: 'person' },
    ]) {
      const other = aTab(store, settings);
      other.writer.ask({ kind: 'draft' });
      await quiet();
      expect(other.writer.state().step.kind).toBe('preview');
    }
  });
});

describe('local mode', () => {
  it('lets nothing leave, here and in the next tab', async () => {
    const store = createMemoryStore();
    const { writer, asked } = aTab(store);
    await ask(writer);
    writer.setLocal(true);
    await ask(writer);
    const next = aTab(store);
    await ask(next.writer);
    expect([asked.length, next.asked.length, next.writer.state().isLocal]).toEqual([1, 0, true]);
  });
});

describe('a day', () => {
  const settings = { ...OPENAI, llm_daily_use: '6000', llm_prices: '1 2 EUR' };

  it('adds up over tabs, and ends with the day of the account', async () => {
    const store = createMemoryStore();
    const one = aTab(store, settings);
    await ask(one.writer);
    const other = aTab(store, settings);
    await ask(other.writer);
    expect(other.writer.state().budget).toMatchObject({ tokens: 2_200, cost: 0.0024, currency: 'EUR' });
    const late = aTab(store, settings);
    late.now.day = Date.parse('2026-11-23T23:30:00Z'); // the 24th in Paris
    await ask(late.writer);
    expect(late.writer.state().budget.tokens).toBe(1_100);
  });

  it('ends when it is used up; what failed on the way counts as what it may have cost', async () => {
    const store = createMemoryStore();
    const { writer, asked } = aTab(store, settings, 'not what was asked for');
    expect(await ask(writer)).toMatchObject({ why: 'malformed' });
    expect(writer.state().budget.tokens).toBe(1_100);
    for (let more = 0; more < 9; more += 1) await ask(writer);
    expect(writer.state().step).toMatchObject({ kind: 'failed', why: 'budget' });
    expect(asked.length).toBeLessThan(6);
    expect(writer.state().budget.tokens).toBeLessThanOrEqual(6_000);
  });
});

describe('what failed', () => {
  it.each<[string, OutsideError, boolean]>([
    ['no answer in time', new OutsideError('slow', 'no answer in 20000 ms'), true],
    ['a wrong key', new OutsideError('rejected', '401', { status: 401 }), false],
    ['too many requests', new OutsideError('limited', '429', { status: 429 }), false],
  ])('%s', async (_what, failure, isCounted) => {
    const { writer } = aTab(createMemoryStore(), OPENAI, failure);
    expect(await ask(writer)).toMatchObject({ kind: 'failed' });
    expect(writer.state().budget.tokens > 0).toBe(isCounted);
  });
});

describe('when things move', () => {
  it.each<[string, Partial<Situation>]>([
    ['a newer message', { transcript: aTranscript(['customer', 'Never mind, cancel it.']) }],
    ['another order', { order: anOrder({ id: 'o2', number: '#1050' }) }],
    ['the order was delivered', { order: { ...order, status: 'delivered' } }],
  ])('%s: what was written is gone', async (_what, more) => {
    const { writer, move } = aTab(createMemoryStore());
    await ask(writer);
    expect(writer.state().written).toHaveLength(1);
    move({}); // nothing that matters
    expect(writer.state().written).toHaveLength(1);
    move(more);
    expect(writer.state().written).toEqual([]);
  });
});

describe('a rewrite, when the ticket became another one', () => {
  const of: Suggestion = {
    id: 'macro:1@a',
    origin: 'macro',
    key: 'macro:1',
    title: { text: 'Wait' },
    reason: null,
    language: 'en',
    text: 'Dear Zoltan Quirk, we are looking into it.',
    claims: [],
    evidence: [],
    beforeSending: null,
    orderId: null,
    rank: 0,
  };
  const task: WriterTask = { kind: 'rewrite', rewrite: 'shorter', of, into: 'en' };
  const other = { ticket: aTicket({ id: 4711 }) };
  const MOVED = { kind: 'failed', why: 'moved', task: { kind: 'draft' } };

  it('while it asked: Retry does not send the old text', async () => {
    const { writer, asked, move } = aTab(createMemoryStore());
    writer.preview(task);
    await quiet();
    writer.send();
    expect(writer.state().step.kind).toBe('asking');
    move(other);
    const { step } = writer.state();
    expect(step).toMatchObject(MOVED);
    await quiet();
    const before = asked.length;
    if (step.kind === 'failed') writer.ask(step.task);
    await quiet();
    expect(JSON.stringify(asked.slice(before))).not.toContain('Quirk');
  });

  it('before it was put together: nothing is sent', async () => {
    const { writer, asked, move } = aTab(createMemoryStore());
    writer.ask(task);
    move(other);
    await quiet();
    expect(writer.state().step).toMatchObject(MOVED);
    expect(asked).toEqual([]);
  });
});

it('keeps no more than can be compared, and no reply twice', async () => {
  const { writer } = aTab(createMemoryStore());
  await ask(writer);
  expect(await ask(writer)).toMatchObject({ kind: 'failed', why: 'same' });
  expect(writer.state().written).toHaveLength(1);
});

describe('beginning unasked', () => {
  const UNASKED = { ...OPENAI, llm_drafts_unasked: true };
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const rest = () => jest.advanceTimersByTimeAsync(3_000);

  /** A session in which this agent has agreed to what leaves. */
  async function agreed(settings: Settings): Promise<Store> {
    const store = createMemoryStore();
    const { writer } = aTab(store, { ...settings, llm_drafts_unasked: false });
    writer.ask({ kind: 'draft' });
    await rest();
    writer.send();
    await rest();
    return store;
  }

  it('is off until an admin wants it', async () => {
    const { asked } = aTab(await agreed(OPENAI));
    await rest();
    expect(asked).toEqual([]);
  });

  it('writes once for each state of the ticket, when things are at rest', async () => {
    const { writer, asked, move } = aTab(await agreed(UNASKED), UNASKED);
    await jest.advanceTimersByTimeAsync(1_500);
    move({ order: anOrder({ id: 'o2', number: '#1050' }) });
    await jest.advanceTimersByTimeAsync(1_500);
    expect(asked).toEqual([]);
    await rest();
    await rest();
    expect(asked).toHaveLength(1);
    expect(writer.state().written).toHaveLength(1);
    move({ transcript: aTranscript(['customer', 'Where is it? Still nothing.']) });
    await rest();
    expect(asked).toHaveLength(2);
  });

  it('never before the agent has agreed to what leaves', async () => {
    const { writer, asked, move } = aTab(createMemoryStore(), UNASKED);
    await rest();
    move({ transcript: aTranscript(['customer', 'Hello?']) });
    await rest();
    expect(asked).toEqual([]);
    expect(writer.state().step.kind).toBe('idle');
  });

  it('not in a tab that is not on screen, nor in local mode', async () => {
    const store = await agreed(UNASKED);
    const hidden = aTab(store, UNASKED);
    hidden.show(false);
    await rest();
    expect(hidden.asked).toEqual([]);
    hidden.show(true);
    await rest();
    expect(hidden.asked).toHaveLength(1);
    await store.set('writer:local', true);
    const local = aTab(store, UNASKED);
    await rest();
    expect(local.asked).toEqual([]);
  });

  it('stays within the day’s allowance, and fails without a word', async () => {
    const store = await agreed({ ...UNASKED, llm_daily_use: '2000' });
    const { writer, asked } = aTab(store, { ...UNASKED, llm_daily_use: '2000' });
    await rest();
    expect(asked).toEqual([]);
    expect(writer.state().step).toMatchObject({ kind: 'failed', why: 'budget', isUnasked: true });
  });
});

describe('the hand-over', () => {
  const SAID = {
    paragraphs: [
      {
        sentences: [
          { text: 'The customer asks where the parcel is.', evidence: [2] },
          { text: 'They seem annoyed.', evidence: [] },
        ],
      },
    ],
  };

  it('is shown first like anything that leaves, cites, and goes when things move', async () => {
    const { writer, asked, move } = aTab(createMemoryStore(), OPENAI, SAID);
    writer.ask({ kind: 'summary' });
    await quiet();
    expect(writer.state().step).toMatchObject({ kind: 'preview', task: { kind: 'summary' } });
    expect(asked).toEqual([]);
    writer.send();
    await quiet();
    expect(writer.state().summary).toMatchObject({
      sentences: [{ text: 'The customer asks where the parcel is.', evidence: [0] }],
      leftOut: 1,
    });
    expect(writer.state().written).toEqual([]);
    move({ transcript: aTranscript(['customer', 'Never mind, cancel it.']) });
    expect(writer.state().summary).toBeNull();
  });

  it('can be had where nobody knows yet which order it is about', async () => {
    const { writer, move } = aTab(createMemoryStore(), OPENAI, SAID);
    move({ isTie: true });
    writer.ask({ kind: 'summary' });
    await quiet();
    expect(writer.state().step.kind).toBe('preview');
  });
});

describe('stopped', () => {
  const task: WriterTask = { kind: 'draft' };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

  it.each<['ask' | 'preview']>([['ask'], ['preview']])(
    'while it gets ready, it shows, sends and counts nothing: %s',
    async (way) => {
      const { writer, asked } = aTab(createMemoryStore());
      writer[way](task);
      writer.stop();
      await settled();
      expect([asked.length, writer.state().step, writer.state().written]).toEqual([0, { kind: 'idle' }, []]);
      expect(writer.state().budget.tokens).toBe(0);
    },
  );

  it('by turning it to local only and back, it goes on with nothing', async () => {
    const { writer, asked } = aTab(createMemoryStore());
    writer.preview(task);
    writer.setLocal(true);
    writer.setLocal(false);
    await settled();
    expect([asked.length, writer.state().step]).toEqual([0, { kind: 'idle' }]);
  });

  it('while it looks what is left of the day, it tells of no limit', async () => {
    const store = createMemoryStore();
    const { writer, asked } = aTab(store, { ...OPENAI, llm_daily_use: '1' });
    writer.preview(task);
    await settled();
    writer.send();
    writer.stop();
    await settled();
    expect([asked.length, writer.state().step]).toEqual([0, { kind: 'idle' }]);
  });
});
