import * as v from 'valibot';
import type { CounterEvent } from '../model/acceptance';
import type { Clock, Ids, Store } from '../model/ports';
import { NO_LIFE_DETAILS } from './details';
import { addCounts, countLives, nextStage } from './lifeStage';
import { type DayCount, dayCountSchema, lifeSchema, type LifeStage, type LifeStep } from './messages';
import type { RecordWriter } from './recordWriter';
import { createSerial } from './serial';

/** Steps are stored for less than the 12 h after which a store is wiped; then they are only figures. */
const FOLD_AFTER_MS = 11 * 3_600_000;
const FORGET_AFTER_MS = 12 * 3_600_000;
/** A record that is updated at every step would cost a request each; what is late by this much hurts nobody. */
const WRITE_EVERY_MS = 15 * 60_000;

/**
 * What was offered on a day and belongs to no reply. Kept as one state per suggestion and as absolute figures per day, never as
 * additions: the same step told twice, or by two tabs, changes nothing, and a record may be written again.
 */
export interface Counter {
  note(step: LifeStep): Promise<void>;
  /** These steps belong to a reply that was sent, whose record tells of them. */
  consume(ticketId: number, upTo: number): Promise<void>;
  /** Writes the figures that differ from what was written last, every quarter of an hour. Rejects only when aborted. */
  flush(writer: RecordWriter, signal?: AbortSignal): Promise<void>;
  /** Turns old steps into figures and forgets old days. */
  tidy(): Promise<void>;
  /** For a background page that starts beside this one: all that it must know to write the same records. */
  tell(): Promise<{ days: [string, DayCount][]; steps: LifeStep[] }>;
  adopt(day: string, value: DayCount): Promise<void>;
}

interface StoredLife extends LifeStage {
  key: string;
  day: string;
  ticketId: number;
  suggestionId: string;
}

const LIFE = 'life:';
const DAY = 'day:';
const keyOf = (step: Pick<LifeStep, 'day' | 'ticketId' | 'suggestionId'>): string =>
  `${LIFE}${step.day}:${step.ticketId}:${step.suggestionId}`;

/** @param scope stands for installation and agent in the record's id. */
export function createCounter(parts: { store: Store; clock: Clock; ids: Ids; scope: string }): Counter {
  const { store, clock, ids, scope } = parts;
  const serially = createSerial();
  const emptyDay = (): DayCount => ({
    nonce: ids.next(),
    offered: 0,
    dismissed: 0,
    inserted: 0,
    details: NO_LIFE_DETAILS,
    folded: {},
    written: null,
    writtenAt: clock.now(),
  });
  const readDay = async (day: string): Promise<DayCount | null> => parseDay(await store.get(DAY + day));
  const readDays = async () => (await store.entries(DAY)).flatMap(([key, value]) => toDay(key, value));
  const readLives = async () => (await store.entries(LIFE)).flatMap(([key, value]) => toLife(key, value));

  const note = async (step: LifeStep) => {
    const known = v.safeParse(lifeSchema, await store.get(keyOf(step)));
    const next = nextStage(known.success ? known.output : undefined, step);
    if (!next) return;
    if (!(await readDay(step.day))) await store.set(DAY + step.day, emptyDay());
    await store.set(keyOf(step), next);
  };

  const consume = async (ticketId: number, upTo: number) => {
    const over = (await readLives()).filter((life) => life.ticketId === ticketId && life.at <= upTo);
    for (const life of over) await store.delete(life.key);
  };

  const due = async () => {
    const lives = await readLives();
    const days = (await readDays()).filter(([, value]) => clock.now() - value.writtenAt >= WRITE_EVERY_MS);
    return days.map(([day, value]) => ({ value, event: toEvent(scope, day, value, lives) })).filter(isNews);
  };

  const noteWritten = async (event: CounterEvent) => {
    const value = await readDay(event.day);
    if (value)
      await store.set(DAY + event.day, { ...value, written: figuresOf(event), writtenAt: clock.now() });
  };

  /** One write moves the figures and says whose they are; only then are the steps deleted. */
  const fold = async (day: string, value: DayCount, lives: StoredLife[]) => {
    const old = lives.filter((life) => life.day === day && life.at < clock.now() - FOLD_AFTER_MS);
    if (old.length === 0) return;
    const fresh = old.filter((life) => !isFolded(life, value));
    const folded = { ...value.folded };
    for (const life of old) folded[life.ticketId] = Math.max(folded[life.ticketId] ?? 0, life.at);
    await store.set(DAY + day, {
      ...value,
      ...addCounts(value, countLives(fresh)),
      folded,
    });
    for (const life of old) await store.delete(life.key);
  };

  const tidy = async () => {
    const lives = await readLives();
    for (const [day, value] of await readDays()) {
      const isOver =
        value.writtenAt < clock.now() - FORGET_AFTER_MS && !lives.some((life) => life.day === day);
      if (isOver) await store.delete(DAY + day);
      else await fold(day, value, lives);
    }
  };

  return {
    note: (step) => serially(() => note(step)),
    consume: (ticketId, upTo) => serially(() => consume(ticketId, upTo)),
    async flush(writer, signal) {
      for (const { event } of await serially(due)) {
        const outcome = await writer.write(event, signal);
        if (outcome === 'later') return;
        if (outcome === 'written') await serially(() => noteWritten(event));
      }
    },
    tidy: () => serially(tidy),
    adopt: (day, value) => serially(() => store.set(DAY + day, value)),
    tell: () => serially(async () => ({ days: await readDays(), steps: (await readLives()).map(toStep) })),
  };
}

function parseDay(value: unknown): DayCount | null {
  const parsed = v.safeParse(dayCountSchema, value);
  return parsed.success ? parsed.output : null;
}

function toDay(key: string, value: unknown): [string, DayCount][] {
  const count = parseDay(value);
  return count ? [[key.slice(DAY.length), count]] : [];
}

function toLife(key: string, value: unknown): StoredLife[] {
  const parsed = v.safeParse(lifeSchema, value);
  const [day, ticketId, ...suggestionId] = key.slice(LIFE.length).split(':');
  if (!parsed.success || day === undefined) return [];
  return [{ key, day, ticketId: Number(ticketId), suggestionId: suggestionId.join(':'), ...parsed.output }];
}

const toStep = ({ day, ticketId, suggestionId, state, reason, at }: StoredLife): LifeStep => ({
  type: 'step',
  day,
  ticketId,
  suggestionId,
  state,
  reason,
  at,
  insertion: null,
});

const isFolded = (life: StoredLife, value: DayCount): boolean =>
  life.at <= (value.folded[life.ticketId] ?? -1);

function toEvent(scope: string, day: string, value: DayCount, lives: StoredLife[]): CounterEvent {
  const open = lives.filter((life) => life.day === day && !isFolded(life, value));
  const { offered, dismissed, inserted, details } = addCounts(value, countLives(open));
  return {
    kind: 'counter',
    id: `c-${scope}-${day}-${value.nonce}`,
    day,
    offered,
    dismissed,
    unused: offered - dismissed - inserted,
    details,
  };
}

const figuresOf = ({ offered, dismissed, unused, details }: CounterEvent): string =>
  JSON.stringify([offered, dismissed, unused, details]);

/** Nothing offered is worth a record only where it corrects one. */
const isNews = ({ value, event }: { value: DayCount; event: CounterEvent }): boolean =>
  value.written === null ? event.offered > 0 : value.written !== figuresOf(event);
