import { parseJson } from '../../lib/documents';
import type { ObjectKey, RecordEntry, RecordFilter, RecordPage } from '../../model/ports';
import type { ErasingParts } from '../parts';
import { patiently } from './patiently';

const MOST_PAGES = 50;
/** Kinds of documents that name a ticket. */
const DOCUMENTS = ['correction', 'review', 'reviewed'];

/** How many records were looked through, and whether there are more than that. */
export interface Gone {
  ticketIds: number[];
  looked: number;
  isComplete: boolean;
}

/**
 * Tickets that records of ours name and that are no longer there: deleted, or scrubbed. Up to 50 pages (100) of events, newest
 * first, and of each kind of document. Fails with an `OutsideError`; what fails deletes nothing.
 */
export async function findGone(
  parts: Pick<ErasingParts, 'records' | 'account' | 'pause' | 'wait'>,
  onLook: (looked: number) => void,
  signal: AbortSignal,
): Promise<Gone> {
  const named = new Set<number>();
  let looked = 0;
  let isComplete = true;
  const look = async (object: ObjectKey, filters: RecordFilter[], order: 'created_at' | '-created_at') => {
    let cursor: string | null = null;
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      const at: string | null = cursor;
      const ask = () => parts.records.search(object, filters, at, signal, order);
      const page: RecordPage = await patiently(parts, ask, signal);
      for (const entry of page.records) for (const id of ticketIdsOf(entry)) named.add(id);
      looked += page.records.length;
      onLook(looked);
      if (page.next === null || page.next === cursor) return;
      cursor = page.next;
    }
    isComplete = false;
  };
  await look('throughline_event', [{ field: 'kind', operator: '$eq', value: 'reply' }], '-created_at');
  for (const kind of DOCUMENTS)
    await look('throughline_document', [{ field: 'kind', operator: '$eq', value: kind }], 'created_at');
  const there = await existingOf(parts, [...named], signal);
  return { ticketIds: [...named].filter((id) => !there.has(id)), looked, isComplete };
}

async function existingOf(
  parts: Pick<ErasingParts, 'account' | 'pause' | 'wait'>,
  ids: readonly number[],
  signal: AbortSignal,
): Promise<ReadonlySet<number>> {
  const there = new Set<number>();
  for (let at = 0; at < ids.length; at += 100) {
    const asked = ids.slice(at, at + 100);
    const found = await patiently(parts, () => parts.account.existing(asked, signal), signal);
    for (const id of found) there.add(id);
  }
  return there;
}

function ticketIdsOf({ fields }: RecordEntry): number[] {
  const content = parseJson(fields['json']);
  const inJson = typeof content === 'object' && content !== null && 'ticketId' in content && content.ticketId;
  const inKey = fields['kind'] === 'correction' ? fields['key'] : null;
  return [fields['ticket_id'], inJson, inKey].map(Number).filter((id) => Number.isSafeInteger(id) && id > 0);
}
