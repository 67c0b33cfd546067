import { exploreFields } from '../../acceptance/explore';
import { parseJson } from '../../lib/documents';
import { isAbort, isOutsideError } from '../../lib/errors';
import type { ObjectKey, RecordEntry, RecordFilter, RecordPage } from '../../model/ports';
import type { ProblemKind } from '../../model/problem';
import { namesTicket } from '../inventory/browserEntries';
import { documentKinds, type RecordKind } from '../inventory/recordKinds';
import type { ErasingParts } from '../parts';
import { patiently } from './patiently';
import { redactAgent } from './redactAgent';
import { holdsTrace, type Subject, tracesOf } from './subject';
import { distinct, type Target } from './target';

/** What was found, and where nobody could look. */
export interface Finding {
  targets: Target[];
  unsearched: { place: string; problem: ProblemKind }[];
}

type Step = { place: string; look: () => Promise<Target[]> };

const EVENTS: ObjectKey = 'throughline_event';
const DOCUMENTS: ObjectKey = 'throughline_document';
/** So that a cursor that never ends does not either. */
const MOST_PAGES = 5_000;

/**
 * Everything that we keep about somebody: in our two objects, in the ticket fields that we write, in this browser. One place
 * that cannot be read costs nobody the others, and is told. `onPlace` says where it looks. Rejects only when aborted.
 */
export async function findTargets(
  parts: ErasingParts,
  subject: Subject,
  onPlace: (place: string) => void,
  signal: AbortSignal,
): Promise<Finding> {
  const finding: Finding = { targets: [], unsearched: [] };
  for (const { place, look } of stepsOf(parts, subject, finding, signal)) {
    onPlace(place);
    signal.throwIfAborted();
    try {
      finding.targets = distinct([...finding.targets, ...(await look())]);
    } catch (error) {
      if (isAbort(error) || signal.aborted) throw error;
      finding.unsearched.push({ place, problem: isOutsideError(error) ? error.kind : 'malformed' });
    }
  }
  return finding;
}

function stepsOf(parts: ErasingParts, subject: Subject, found: Finding, signal: AbortSignal): Step[] {
  const searching: Searching = { parts, signal };
  if (subject.kind === 'agent') return agentSteps(searching, subject.person.id);
  const tickets = new Set(subject.ticketIds);
  const traces = subject.kind === 'customer' ? tracesOf(subject.person) : { words: [], digits: [] };
  const isTheirs = (entry: RecordEntry): boolean => {
    const raw = entry.fields['json'];
    const json = typeof raw === 'string' ? raw : '';
    const keys = found.targets.flatMap((target) => pairKeyOf(target) ?? []);
    return (
      namesTicket('', parseJson(json), tickets) ||
      keys.includes(String(entry.fields['key'])) ||
      holdsTrace(json, traces)
    );
  };
  return [
    ...[...tickets].map((id) => ({
      place: 'reply',
      look: () => eventsOf(searching, { field: 'ticket_id', operator: '$eq', value: String(id) }),
    })),
    { place: 'correction', look: () => corrections(searching, [...tickets]) },
    // Pairs before the learned replies: these tell by the key of their pair alone whose they were.
    ...documentKinds(({ hasText }) => hasText).map((kind) => ({
      place: kind.kind,
      look: () => scan(searching, kind, (entry) => (isTheirs(entry) ? deleting(kind.kind, entry) : null)),
    })),
    { place: 'ticketField', look: () => fieldsOf(searching, [...tickets]) },
    { place: 'browser', look: () => browserOf(searching, (key, value) => namesTicket(key, value, tickets)) },
  ];
}

/** Our records of an agent by Zendesk's stamp, and their name in those that others need. */
function agentSteps(searching: Searching, agentId: number): Step[] {
  const created: RecordFilter = { field: 'created_by_user', operator: '$eq', value: String(agentId) };
  return [
    { place: 'reply', look: () => eventsOf(searching, created) },
    ...documentKinds(({ ofAgent }) => ofAgent === 'delete').map((kind) => ({
      place: kind.kind,
      look: () => scan(searching, kind, (entry) => deleting(kind.kind, entry), [created]),
    })),
    ...documentKinds(({ ofAgent }) => ofAgent !== null).map((kind) => ({
      place: kind.kind,
      look: () => scan(searching, kind, (entry) => redacting(kind, entry, agentId)),
    })),
    { place: 'browser', look: () => browserOf(searching, (key, value) => namesAgent(key, value, agentId)) },
  ];
}

interface Searching {
  parts: ErasingParts;
  signal: AbortSignal;
}

const deleting = (kind: string, { externalId }: RecordEntry): Target => ({
  act: 'delete',
  object: DOCUMENTS,
  kind,
  id: externalId,
});

const redacting = ({ kind, isTrusted }: RecordKind, entry: RecordEntry, agentId: number): Target | null =>
  redactAgent(kind, entry.fields['json'], agentId) === null
    ? null
    : { act: 'redact', kind, id: entry.externalId, isTrusted: isTrusted === true };

/** The key that a reply, its pair and what was learned from it have in common. */
function pairKeyOf(target: Target): string | null {
  if (target.kind === 'reply') return target.id;
  return target.kind === 'review' || target.kind === 'reviewed' ? target.id.replace(/^review-/, '') : null;
}

/** Every record of an object that these filters find, oldest first: without an order a search ends at 10,000. */
async function* all(
  { parts, signal }: Searching,
  object: ObjectKey,
  filters: RecordFilter[],
): AsyncGenerator<RecordEntry, void, undefined> {
  let cursor: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const at: string | null = cursor;
    const ask = () => parts.records.search(object, filters, at, signal, 'created_at');
    const page: RecordPage = await patiently(parts, ask, signal);
    yield* page.records.filter(({ externalId }) => externalId !== '');
    if (page.next === null || page.next === cursor) return;
    cursor = page.next;
  }
}

async function eventsOf(searching: Searching, filter: RecordFilter): Promise<Target[]> {
  const targets: Target[] = [];
  for await (const { externalId, fields } of all(searching, EVENTS, [filter]))
    targets.push({
      act: 'delete',
      object: EVENTS,
      kind: fields['kind'] === 'counter' ? 'counter' : 'reply',
      id: externalId,
    });
  return targets;
}

async function scan(
  searching: Searching,
  { kind }: RecordKind,
  toTarget: (entry: RecordEntry) => Target | null,
  filters: readonly RecordFilter[] = [],
): Promise<Target[]> {
  const targets: Target[] = [];
  const ofKind: RecordFilter = { field: 'kind', operator: '$eq', value: kind };
  for await (const entry of all(searching, DOCUMENTS, [ofKind, ...filters])) {
    const target = toTarget(entry);
    if (target) targets.push(target);
  }
  return targets;
}

async function corrections({ parts, signal }: Searching, ticketIds: readonly number[]): Promise<Target[]> {
  const targets: Target[] = [];
  for (let at = 0; at < ticketIds.length; at += 100) {
    const ids = ticketIds.slice(at, at + 100).map((id) => `correction-${id}`);
    const found = await patiently(parts, () => parts.records.findMany(DOCUMENTS, ids, signal), signal);
    targets.push(...found.map((entry) => deleting('correction', entry)));
  }
  return targets;
}

async function fieldsOf({ parts, signal }: Searching, ticketIds: readonly number[]): Promise<Target[]> {
  const fieldIds = fieldIdsOf(parts);
  if (fieldIds.length === 0 || ticketIds.length === 0) return [];
  const ask = () => parts.account.withValues(ticketIds, fieldIds, signal);
  const filled = await patiently(parts, ask, signal);
  return filled.map((ticketId) => ({ act: 'clear', kind: 'ticketField', id: String(ticketId), ticketId }));
}

/** Ids of the ticket fields that we write; none where no setting names one. */
export function fieldIdsOf({ settings }: Pick<ErasingParts, 'settings'>): string[] {
  const fields = exploreFields(settings);
  return [fields?.outcome, fields?.kept].filter((id) => typeof id === 'string');
}

async function browserOf(
  { parts }: Searching,
  isTheirs: (key: string, value: unknown) => boolean,
): Promise<Target[]> {
  const entries = await parts.store.entries('');
  return entries
    .filter(([key, value]) => isTheirs(key, value))
    .map(([key]) => ({ act: 'forget', kind: 'browser', id: key }));
}

const namesAgent = (_key: string, value: unknown, agentId: number): boolean =>
  redactAgent('', JSON.stringify(value ?? null), agentId) !== null;
