import { isAbort, isOutsideError, OutsideError } from '../../lib/errors';
import type { ObjectKey } from '../../model/ports';
import type { ProblemKind } from '../../model/problem';
import type { ErasingParts } from '../parts';
import { fieldIdsOf, type Finding, findTargets } from './find';
import { patiently } from './patiently';
import { redactAgent } from './redactAgent';
import type { Subject } from './subject';
import { nameOf, type Target } from './target';

/** How far it is. What failed may be tried again; `waiting`: seconds that Zendesk asks us to wait, 0 while at work. */
export interface Progress {
  done: readonly Target[];
  failed: readonly { target: Target; problem: ProblemKind }[];
  of: number;
  waiting: number;
}

interface Run {
  parts: ErasingParts;
  agentId: number | null;
  signal: AbortSignal;
  done: Target[];
  failed: { target: Target; problem: ProblemKind }[];
  tell: (waiting: number) => void;
}

const AT_ONCE = 100;

/**
 * Erases what was found, one hundred records a request. Stopped anywhere it goes on with what is not in `done`: erasing twice is
 * erasing once. A failure of one thing costs no other, but what a right is missing for is not asked again and again. Rejects
 * only when aborted.
 */
export async function eraseTargets(
  parts: ErasingParts,
  {
    targets,
    agentId,
    done = [],
  }: { targets: readonly Target[]; agentId: number | null; done?: readonly Target[] },
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Progress> {
  const told = (run: Run, waiting: number): Progress => ({
    done: [...run.done],
    failed: [...run.failed],
    of: targets.length,
    waiting,
  });
  const run: Run = {
    parts,
    agentId,
    signal,
    done: [...done],
    failed: [],
    tell: (waiting) => onProgress(told(run, waiting)),
  };
  const finished = new Set(done.map(nameOf));
  const left = targets.filter((target) => !finished.has(nameOf(target)));
  for (const batch of batchesOf(left)) {
    signal.throwIfAborted();
    await tryBatch(run, batch);
    run.tell(0);
  }
  return told(run, 0);
}

/** Deletions of one object together, all else one by one. */
function batchesOf(targets: readonly Target[]): Target[][] {
  const objects: ObjectKey[] = ['throughline_event', 'throughline_document'];
  const deletions = objects.flatMap((object) =>
    inHundreds(targets.filter((target) => target.act === 'delete' && target.object === object)),
  );
  return [...deletions, ...targets.filter(({ act }) => act !== 'delete').map((target) => [target])];
}

const inHundreds = (targets: readonly Target[]): Target[][] =>
  Array.from({ length: Math.ceil(targets.length / AT_ONCE) }, (_, at) =>
    targets.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );

async function tryBatch(run: Run, batch: readonly Target[]): Promise<void> {
  try {
    const left = await eraseBatch(run, batch);
    for (const target of batch)
      if (left.has(target.id)) run.failed.push({ target, problem: 'slow' });
      else run.done.push(target);
  } catch (error) {
    if (isAbort(error) || run.signal.aborted) throw error;
    const problem = isOutsideError(error) ? error.kind : 'malformed';
    run.failed.push(...batch.map((target) => ({ target, problem })));
  }
}

/** Ids of what is still there afterwards. */
async function eraseBatch(run: Run, batch: readonly Target[]): Promise<ReadonlySet<string>> {
  const [first] = batch;
  if (!first) return new Set();
  if (first.act === 'delete') {
    const ids = batch.map(({ id }) => id);
    await asking(run, () => run.parts.records.deleteMany(first.object, ids, run.signal));
    return stillThere(run, first.object, ids);
  }
  if (first.act === 'redact') await redact(run, first);
  if (first.act === 'clear') {
    const fields = fieldIdsOf(run.parts);
    await asking(run, () => run.parts.account.clear(first.ticketId, fields, run.signal));
  }
  if (first.act === 'forget') await run.parts.store.delete(first.id);
  return new Set();
}

const asking = <T>({ parts, signal, tell }: Run, ask: () => Promise<T>): Promise<T> =>
  patiently(parts, ask, signal, tell);

/** A deletion happens soon after it was asked for: it is looked after 1, 2, 4 … s. */
const LOOKS_MS = [0, 1_000, 2_000, 4_000, 8_000, 15_000];

async function stillThere(run: Run, object: ObjectKey, ids: readonly string[]): Promise<ReadonlySet<string>> {
  let left = ids;
  for (const ms of LOOKS_MS) {
    if (ms > 0) await run.parts.wait(ms, run.signal);
    run.signal.throwIfAborted();
    const asked = left;
    const found = await asking(run, () => run.parts.records.findMany(object, asked, run.signal));
    left = found.map(({ externalId }) => externalId);
    if (left.length === 0) break;
  }
  return new Set(left);
}

/**
 * Takes the agent's name out of a record. Where a kind counts only while a lead wrote it, writing it anew would vouch for it:
 * what no lead wrote last is deleted instead.
 */
async function redact(run: Run, { kind, id, isTrusted }: Target & { act: 'redact' }): Promise<void> {
  const { parts, signal, agentId } = run;
  const object = 'throughline_document';
  const [entry] = await asking(run, () => parts.records.findMany(object, [id], signal));
  const json = entry && agentId !== null ? redactAgent(kind, entry.fields['json'], agentId) : null;
  if (!entry || json === null) return;
  const isVouched = !isTrusted || (await isLeads(run, entry.updatedBy));
  if (!isVouched) {
    await asking(run, () => parts.records.deleteMany(object, [id], signal));
    const left = await stillThere(run, object, [id]);
    if (left.size > 0) throw new OutsideError('slow', 'Zendesk has not deleted it yet');
    return;
  }
  const fields = { ...entry.fields, json };
  await asking(run, () => parts.records.upsert(object, id, 'Throughline', fields, signal));
}

const isLeads = async (run: Run, userId: string): Promise<boolean> =>
  (await asking(run, () => run.parts.leads.among([userId], run.signal))).has(userId);

/**
 * Looks for the same once more. A search may still find for a while what is deleted, so what it finds is asked for by its id:
 * what is left is really there. Rejects only when aborted.
 */
export async function verify(
  parts: ErasingParts,
  subject: Subject,
  onPlace: (place: string) => void,
  signal: AbortSignal,
): Promise<Finding> {
  const { targets, unsearched } = await findTargets(parts, subject, onPlace, signal);
  const left: Target[] = targets.filter(({ act }) => act !== 'delete');
  for (const batch of batchesOf(targets.filter(({ act }) => act === 'delete'))) {
    const [first] = batch;
    if (first?.act !== 'delete') continue;
    const ids = batch.map(({ id }) => id);
    const ask = () => parts.records.findMany(first.object, ids, signal);
    const there = new Set((await patiently(parts, ask, signal)).map(({ externalId }) => externalId));
    left.push(...batch.filter(({ id }) => there.has(id)));
  }
  return { targets: left, unsearched };
}
