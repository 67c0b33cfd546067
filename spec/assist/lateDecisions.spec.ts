import * as keeping from '../../src/assist/decisions/keep';
import { lateDecisions } from '../../src/assist/decisions/lateDecisions';
import { createMemoryStore } from '../../src/browser/memoryStore';
import type { RecordEntry } from '../../src/model/ports';
import { aTicket } from '../builders/ticket';

const START = Date.parse('2026-11-17T09:31:00Z');
const MINUTE = 60_000;
const SIGNED = { by: 'Léa', byId: 11, at: '2026-11-17T09:31:00.000Z' };
const WRONG = { facts: new Map([['abc', { verdict: 'wrong' as const, ...SIGNED }]]) };
const WRITTEN = { facts: { xyz: { verdict: 'right', ...SIGNED } } };

beforeEach(() => void jest.useFakeTimers({ now: START }));
afterEach(() => jest.useRealTimers());
const pass = (ms = 50): Promise<void> => jest.advanceTimersByTimeAsync(ms);

const anEntry = (written: object): RecordEntry => ({
  externalId: 'correction-101',
  fields: { json: JSON.stringify(written) },
  updatedAt: '',
  updatedBy: '1',
});

/** Decisions about a ticket on which the account has this, whose code is there or not. */
function open(written: object | null) {
  const code = { isThere: true };
  const load = jest.fn(async () => {
    if (!code.isThere) throw new Error('ChunkLoadError');
    return keeping;
  });
  const records = {
    find: jest.fn(async () => written && anEntry(written)),
    upsert: jest.fn<Promise<void>, unknown[]>(async () => undefined),
    delete: jest.fn(async () => undefined),
  };
  const parts = { records, store: createMemoryStore(), clock: { now: () => Date.now() } };
  const changed = jest.fn();
  const kept = lateDecisions(parts, aTicket({ id: 101 }), new AbortController().signal, changed, load);
  return { kept, code, load, records, changed };
}

describe('the code that keeps decisions', () => {
  it('is not fetched for a ticket of which nobody decided anything', async () => {
    const { kept, load, records } = open(null);
    await kept.recall();
    kept.renew();
    await pass(MINUTE);
    kept.renew();
    await pass();
    expect(records.find).toHaveBeenCalledTimes(2);
    expect(load).not.toHaveBeenCalled();
  });

  it('is fetched when a colleague decided something, who is asked for it once', async () => {
    const { kept, records, changed } = open(WRITTEN);
    await kept.recall();
    kept.renew();
    await pass();
    expect([...kept.value().facts.keys()]).toEqual(['xyz']);
    expect(changed).toHaveBeenCalled();
    expect(records.find).toHaveBeenCalledTimes(1);
  });

  it('is fetched when something is decided, which holds at once', async () => {
    const { kept, records } = open(null);
    kept.put(WRONG, 11);
    expect([...kept.value().facts.keys()]).toEqual(['abc']);
    await pass();
    expect([...kept.value().facts.keys()]).toEqual(['abc']);
    expect(records.upsert).toHaveBeenCalledTimes(1);
  });

  it('does not come: it is told, what was decided holds in this tab, and a retry writes it', async () => {
    const { kept, code, records, changed } = open(WRITTEN);
    code.isThere = false;
    kept.renew();
    kept.put(WRONG, 11);
    await pass();
    expect(kept.problem()).toMatchObject({ block: 'records', kind: 'down', isRetryable: true });
    expect(changed).toHaveBeenCalled();
    expect([...kept.value().facts.keys()]).toEqual(['abc']);
    expect(records.upsert).not.toHaveBeenCalled();
    code.isThere = true;
    kept.retry();
    await pass();
    expect(kept.problem()).toBeNull();
    expect([...kept.value().facts.keys()].toSorted()).toEqual(['abc', 'xyz']);
    expect(JSON.stringify(records.upsert.mock.calls)).toContain('xyz');
  });
});
