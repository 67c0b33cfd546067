import * as v from 'valibot';
import { dayOf } from '../acceptance/day';
import { addToTally, EMPTY_TALLY, parseTally, writeTally } from '../acceptance/guardTally';
import type { TabMessage } from '../acceptance/messages';
import type { Outbox } from '../acceptance/outbox';
import { GUARD_KIND, readFigures } from '../acceptance/readTallies';
import { RECORD_NAME } from '../acceptance/toRecord';
import { isAbort } from '../lib/errors';
import { politely } from '../lib/politely';
import type { Channel, Clock, Records, Store } from '../model/ports';

const HOUR_MS = 3_600_000;
const WRITE_EVERY_MS = HOUR_MS;
const READ_EVERY_MS = 4 * HOUR_MS;
/** A page that has just started has more urgent things to ask. */
const FIRST_READ_MS = 25_000;
const PAGES_A_MINUTE = 20;

const STATE = 'guard:tallies';
const stateSchema = v.object({
  writtenAt: v.number(),
  readAt: v.number(),
  slots: v.array(v.string()),
});
type State = v.InferOutput<typeof stateSchema>;

export interface GuardTallies {
  /** Writes this agent's figures and reads everybody's, when it is time. Rejects only when aborted. */
  work(signal: AbortSignal): Promise<void>;
  /** Tells tabs which slots are silent. */
  tell(): Promise<void>;
}

/**
 * Which of the guard's warnings agents found useless, for each slot: every agent writes a document of their own, so that
 * nobody writes over another's, and reads all of them. Where the account has no records nothing is counted and nothing silent.
 */
export function createGuardTallies(parts: {
  scope: string;
  outbox: Pick<Outbox, 'entries'>;
  records: Records;
  store: Store;
  channel: Channel;
  clock: Clock;
}): GuardTallies {
  const { scope, outbox, records, store, channel, clock } = parts;
  const startedAt = clock.now();
  const pause = politely(PAGES_A_MINUTE, clock);
  const externalId = `guard-${scope}`;
  const today = (): string => dayOf(clock.now(), 'UTC');

  const stateNow = async (): Promise<State> => {
    const parsed = v.safeParse(stateSchema, await store.get(STATE));
    return parsed.success ? parsed.output : { writtenAt: 0, readAt: 0, slots: [] };
  };
  const change = async (changed: Partial<State>) => store.set(STATE, { ...(await stateNow()), ...changed });

  const warnedReplies = async () => {
    const written = (await outbox.entries()).filter(({ state }) => state === 'written');
    return written.map(({ event }) => event).filter(({ details }) => Object.keys(details.guard).length > 0);
  };

  const write = async (signal: AbortSignal) => {
    const replies = await warnedReplies();
    if (replies.length === 0) return;
    await change({ writtenAt: clock.now() });
    const found = await records.find('throughline_document', externalId, signal);
    const before = found ? parseTally(found.fields['json']) : EMPTY_TALLY;
    const tally = addToTally(before, replies, today());
    if (tally === before) return;
    const fields = { kind: GUARD_KIND, key: scope, json: writeTally(tally) };
    await records.upsert('throughline_document', externalId, RECORD_NAME, fields, signal);
  };

  const tell = async () => {
    const { slots } = await stateNow();
    channel.post({ type: 'silent', slots } satisfies TabMessage);
  };

  const read = async (signal: AbortSignal) => {
    const figures = await readFigures({ records, pause }, today(), signal);
    const slots = figures.filter(({ isSilent }) => isSilent).map(({ slot }) => slot);
    await change({ slots });
    await tell();
  };

  /** What fails is tried again when it is time again: nobody waits for it. */
  const quietly = async (task: Promise<void>) => {
    try {
      await task;
    } catch (error) {
      if (isAbort(error)) throw error;
    }
  };

  return {
    tell,
    async work(signal) {
      const { writtenAt, readAt } = await stateNow();
      const now = clock.now();
      if (now - writtenAt >= WRITE_EVERY_MS) await quietly(write(signal));
      if (now - startedAt >= FIRST_READ_MS && now - readAt >= READ_EVERY_MS) {
        await change({ readAt: now });
        await quietly(read(signal));
      }
    },
  };
}
