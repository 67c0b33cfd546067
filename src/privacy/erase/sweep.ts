import { shiftDay } from '../../acceptance/day';
import { parseJson } from '../../lib/documents';
import type { RecordFilter, RecordPage } from '../../model/ports';
import { documentKinds, type RecordKind } from '../inventory/recordKinds';
import type { ErasingParts } from '../parts';
import { patiently } from './patiently';
import type { Target } from './target';

/** So many pages (100) of a kind are looked through at once; what remains is for the next who opens the page. */
const MOST_PAGES = 10;

type Sweeping = Pick<ErasingParts, 'records' | 'pause' | 'wait' | 'settings'> & { today(): string };

/**
 * Documents that are kept for longer than they may be: corrections, tallies of the guard, pairs that nobody decided on. Events
 * and figures have a sweep of their own (`acceptance/sweep`). Fails with an `OutsideError`.
 */
export async function findOverdue(parts: Sweeping, signal: AbortSignal): Promise<Target[]> {
  const targets: Target[] = [];
  for (const kind of documentKinds(({ kept }) => isSweptHere(kept(parts.settings))))
    targets.push(...(await overdueOf(parts, kind, signal)));
  return targets;
}

/** True for kinds that go because of this page; the others go by the sweep of figures, or never. */
export const isSweptHere = (kept: ReturnType<RecordKind['kept']>): boolean =>
  kept.until === 'expiry' || (kept.until === 'days' && kept.since === 'updated');

async function overdueOf(parts: Sweeping, kind: RecordKind, signal: AbortSignal): Promise<Target[]> {
  const { records, settings } = parts;
  const kept = kind.kept(settings);
  const filters: RecordFilter[] = [{ field: 'kind', operator: '$eq', value: kind.kind }];
  if (kept.until === 'days') filters.push(oldOnly(parts.today(), kept.days));
  const found: Target[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const at: string | null = cursor;
    const ask = () => records.search('throughline_document', filters, at, signal, 'updated_at');
    const page: RecordPage = await patiently(parts, ask, signal);
    for (const { externalId, fields } of page.records)
      if (externalId !== '' && (kept.until === 'days' || isExpired(fields['json'], parts.today())))
        found.push({ act: 'delete', object: 'throughline_document', kind: kind.kind, id: externalId });
    if (page.next === null || page.next === cursor) break;
    cursor = page.next;
  }
  return found;
}

/** A day later than it could be: Zendesk's stamp is in UTC, and the account's day may have begun before. */
const oldOnly = (today: string, days: number): RecordFilter => ({
  field: 'updated_at',
  operator: '$lte',
  value: `${shiftDay(today, -days - 1)}T23:59:59Z`,
});

function isExpired(json: unknown, today: string): boolean {
  const content = parseJson(json);
  const expiresOn =
    typeof content === 'object' && content !== null && 'expiresOn' in content && content.expiresOn;
  return typeof expiresOn === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(expiresOn) && expiresOn < today;
}
