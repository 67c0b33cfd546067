import * as v from 'valibot';
import type { Clock, Ids } from '../model/ports';
import { parseJson } from '../lib/documents';
import { isDay } from './day';
import { patiently } from './readPage';
import { put, type Storing } from './rollUpStore';
import { RECORD_NAME } from './toRecord';

/** What those who sum up tell each other: how far records have been looked through, which days are to be made anew. */
export interface SweepState {
  /** Records changed after this were not looked at yet, ms since 1970; 0: nobody ever looked. */
  watermark: number;
  dirty: readonly string[];
  lease: { number: number; mark: string; until: number };
}

/** The right to write figures and to delete events: one person at a time. */
export interface Lease {
  /** False when it ran out, or will before a request could be through. */
  isHeld(): boolean;
  /** The state as this holder knows it. */
  state(): SweepState;
  /** Keeps the state, and the lease for longer. */
  keep(change: Partial<Pick<SweepState, 'watermark' | 'dirty'>>, signal: AbortSignal): Promise<void>;
  /** Keeps it for longer, if that is due. For work that takes minutes. */
  renew(signal: AbortSignal): Promise<void>;
  release(signal: AbortSignal): Promise<void>;
}

const OBJECT = 'throughline_document';
const STATE_ID = 'rollUpState';
const LEASE_MS = 900_000;
/** It is prolonged when so much of it is over. */
const RENEW_AFTER_MS = 120_000;
/** So long before its end nothing is begun any more: clocks differ, and requests are under way. */
const MARGIN_MS = 300_000;
/** Between taking it and saying so. */
const PROMPT_MS = 60_000;
/** Records of leases that are kept: whoever read the state a minute ago must not create an old one again. */
const KEPT_LEASES = 20;
/** Leases that somebody took and never told of. */
const MOST_SKIPPED = 5;
/** One a minute for a thousand years. */
const MOST_LEASES = 1e9;

const stateSchema = v.object({
  version: v.literal(1),
  watermark: v.pipe(v.number(), v.minValue(0)),
  dirty: v.array(v.pipe(v.string(), v.check(isDay))),
  lease: v.object({
    number: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_LEASES)),
    mark: v.string(),
    until: v.number(),
  }),
});
const NO_STATE: SweepState = { watermark: 0, dirty: [], lease: { number: 0, mark: '', until: 0 } };

export interface Leasing extends Storing {
  clock: Clock;
  ids: Ids;
}

/** Number of the quarter of an hour: always a new one. */
const quarterOf = (now: number): number => Math.floor(now / LEASE_MS);

/**
 * The state as far as it can be true: any agent may have written it, and no lease that lasts for ever may keep figures from being
 * summed up and deleted. Of one that nobody can read the number is gone; that of the quarter of an hour is no lease's yet.
 */
export async function readState(
  { records, pause, clock }: Storing & Pick<Leasing, 'clock'>,
  signal: AbortSignal,
): Promise<SweepState> {
  const [entry] = await patiently(pause, signal, () => records.findMany(OBJECT, [STATE_ID], signal));
  if (!entry) return NO_STATE;
  const parsed = v.safeParse(stateSchema, parseJson(entry.fields['json']));
  const now = clock.now();
  if (!parsed.success) return { ...NO_STATE, lease: { ...NO_STATE.lease, number: quarterOf(now) } };
  const { watermark, lease, dirty } = parsed.output;
  const until = lease.until > now + 2 * LEASE_MS ? 0 : lease.until;
  // Somebody's clock may be ahead a little; who looked in days to come never did.
  const looked = watermark > now + LEASE_MS ? 0 : Math.min(watermark, now);
  return { dirty, watermark: looked, lease: { ...lease, until } };
}

const leaseId = (number: number): string => `rollUpLease-${number}`;

/**
 * Takes the lease; null while somebody has it. Records know no locks, but of two who create one of the same external id only one
 * succeeds, so each lease has a number, and its record is created once.
 */
export async function takeLease(leasing: Leasing, signal: AbortSignal): Promise<Lease | null> {
  const { clock, ids } = leasing;
  const asked = clock.now();
  const before = await readState(leasing, signal);
  if (before.lease.until > clock.now()) return null;
  const number = await createLease(leasing, before.lease.number + 1, signal);
  if (number === null || clock.now() - asked > PROMPT_MS) return null;
  let state: SweepState = { ...before, lease: { number, mark: ids.next(), until: clock.now() + LEASE_MS } };
  await writeState(leasing, state, signal);
  const isHeld = (): boolean => clock.now() < state.lease.until - MARGIN_MS;
  const keep: Lease['keep'] = async (change, running) => {
    if (!isHeld()) return;
    state = { ...state, ...change, lease: { ...state.lease, until: clock.now() + LEASE_MS } };
    await writeState(leasing, state, running);
  };
  return {
    isHeld,
    state: () => state,
    keep,
    async renew(running) {
      if (clock.now() > state.lease.until - LEASE_MS + RENEW_AFTER_MS) await keep({}, running);
    },
    async release(running) {
      if (!isHeld()) return;
      state = { ...state, lease: { ...state.lease, until: 0 } };
      await writeState(leasing, state, running);
      if (number > KEPT_LEASES)
        await leasing.records.deleteMany(OBJECT, [leaseId(number - KEPT_LEASES)], running);
    },
  };
}

async function createLease(leasing: Leasing, from: number, signal: AbortSignal): Promise<number | null> {
  const { records, pause, clock } = leasing;
  const next = Array.from({ length: MOST_SKIPPED }, (_, at) => from + at);
  // Behind them: a number that somebody set back would meet old leases only.
  for (const number of [...next, quarterOf(clock.now())]) {
    const fields = { kind: 'rollUpLease', key: String(number), json: '{"version":1}' };
    const id = leaseId(number);
    if (await patiently(pause, signal, () => records.create(OBJECT, id, RECORD_NAME, fields, signal)))
      return number;
    const [taken] = await patiently(pause, signal, () => records.findMany(OBJECT, [id], signal));
    const since = Date.parse(taken?.updatedAt ?? '');
    if (!(clock.now() - since > LEASE_MS)) return null; // taken a moment ago
  }
  return null;
}

const writeState = (storing: Storing, state: SweepState, signal: AbortSignal): Promise<void> =>
  put(
    storing,
    { id: STATE_ID, kind: STATE_ID, key: '', json: JSON.stringify({ version: 1, ...state }) },
    signal,
  );
